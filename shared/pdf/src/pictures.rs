//! The pictures a document may show: those given with it, never fetched. Absent on purpose: any
//! address, and formats beside PNG and JPEG.

use crate::renderer::Picture;
use blitz_dom::net::Resource;
use blitz_traits::net::{BoxedHandler, Bytes, NetProvider, Request};
use image::ImageReader;
use std::collections::BTreeMap;
use std::io::Cursor;
use std::sync::{Arc, Mutex, PoisonError};

/// The longest side of a picture in pixels: a small file can claim to be enormous.
const SIDE_MAX: u32 = 2_048;
/// Where relative addresses lead: nowhere but to the given pictures.
pub(crate) const BASE: &str = "given:///";

/// What the layout engine asks for instead of a network.
pub(crate) struct Given {
    pictures: BTreeMap<String, Bytes>,
    loaded: Arc<Mutex<Loaded>>,
}

/// What was asked for so far.
#[derive(Default)]
pub(crate) struct Loaded {
    /// Decoded, and not yet in the document.
    pub(crate) resources: Vec<Resource>,
    /// What the document names and nobody gave, or what is no picture.
    pub(crate) missing: Vec<String>,
}

impl Given {
    pub(crate) fn new(pictures: &[Picture<'_>]) -> Self {
        let pictures = pictures
            .iter()
            .map(|picture| (picture.name.to_owned(), Bytes::copy_from_slice(picture.bytes)))
            .collect();
        Self { pictures, loaded: Arc::default() }
    }

    /// What was asked for since the last time.
    pub(crate) fn take(&self) -> Loaded {
        std::mem::take(&mut *self.loaded.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl NetProvider<Resource> for Given {
    fn fetch(&self, document: usize, request: Request, handler: BoxedHandler<Resource>) {
        let address = request.url.as_str();
        let name = address.strip_prefix(BASE).unwrap_or(address).to_owned();
        let picture = self.pictures.get(&name).filter(|bytes| is_sound(bytes));
        let Some(bytes) = picture.cloned() else {
            let mut loaded = self.loaded.lock().unwrap_or_else(PoisonError::into_inner);
            loaded.missing.push(name);
            return;
        };
        let loaded = Arc::clone(&self.loaded);
        let keep = move |_: usize, decoded: Result<Resource, Option<String>>| {
            let mut loaded = loaded.lock().unwrap_or_else(PoisonError::into_inner);
            match decoded {
                Ok(resource) => loaded.resources.push(resource),
                Err(_) => loaded.missing.push(name.clone()),
            }
        };
        handler.bytes(document, bytes, Arc::new(keep));
    }
}

/// Whether it is a picture of a size that is worth decoding.
fn is_sound(bytes: &Bytes) -> bool {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format();
    let size = reader.ok().and_then(|reader| reader.into_dimensions().ok());
    size.is_some_and(|(width, height)| {
        (1..=SIDE_MAX).contains(&width) && (1..=SIDE_MAX).contains(&height)
    })
}
