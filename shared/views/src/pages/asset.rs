//! The files that pages point to: one stylesheet, one script, one icon, built into the binary.

use std::sync::LazyLock;

/// A file served as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asset {
    /// Where it is served.
    pub path: &'static str,
    /// Its media type.
    pub content_type: &'static str,
    /// Its text.
    pub body: &'static str,
}

/// Every file.
pub const ASSETS: [Asset; 3] = [
    Asset {
        path: "/assets/shop.css",
        content_type: "text/css; charset=utf-8",
        body: include_str!("../../../../templates/pages/shop.css"),
    },
    Asset {
        path: "/assets/shop.js",
        content_type: "text/javascript; charset=utf-8",
        body: include_str!("../../../../templates/pages/shop.js"),
    },
    Asset {
        path: "/assets/icon.svg",
        content_type: "image/svg+xml",
        body: include_str!("../../../../templates/pages/icon.svg"),
    },
];

/// The file served at `path`, without its query.
pub fn find(path: &str) -> Option<&'static Asset> {
    ASSETS.iter().find(|asset| asset.path == path)
}

/// Changes whenever a file changes. Pages ask for `?v=` with it, so browsers may keep files
/// for a year.
pub fn version() -> &'static str {
    static VERSION: LazyLock<String> = LazyLock::new(|| {
        let bytes = ASSETS.iter().flat_map(|asset| asset.body.bytes());
        format!("{:08x}", fingerprint(bytes))
    });
    &VERSION
}

/// FNV-1a: the same on every machine and every run, and no secret hangs on it.
pub(super) fn fingerprint(bytes: impl IntoIterator<Item = u8>) -> u32 {
    bytes
        .into_iter()
        .fold(0x811c_9dc5, |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
