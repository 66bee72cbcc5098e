//! The fonts that are compiled in, under the SIL Open Font License and (the last one) Apache 2:
//! see `assets/fonts/README.md`. Absent on purpose: fonts of the system, which differ by machine.

use parley::FontContext;
use parley::fontique::{
    Blob, Collection, CollectionOptions, FamilyId, GenericFamily, Script, SourceCache,
};
use skrifa::{FontRef, MetadataProvider};
use std::sync::Arc;
use usvg::fontdb;

macro_rules! bundled {
    ($($name:literal $family:literal),* $(,)?) => {
        [$(($name, $family, include_bytes!(concat!("../../../assets/fonts/", $name, ".ttf")))),*]
    };
}

/// In the order in which a character is looked for. The last two are for Korean, and for
/// Chinese and Japanese: one weight, and the characters of their everyday lists.
const BUNDLED: [(&str, &str, &[u8]); 9] = bundled![
    "NotoSans-Regular" "Noto Sans",
    "NotoSans-Bold" "Noto Sans",
    "NotoSansArabic-Regular" "Noto Sans Arabic",
    "NotoSansArabic-Bold" "Noto Sans Arabic",
    "NotoSansDevanagari-Regular" "Noto Sans Devanagari",
    "NotoSansDevanagari-Bold" "Noto Sans Devanagari",
    "NotoSansEthiopic-Regular" "Noto Sans Ethiopic",
    "NotoSansKR-Regular" "Noto Sans CJK KR",
    "DroidSansFallback-Regular" "Droid Sans Fallback",
];
/// Scripts whose text no family named in a stylesheet may cover.
const SCRIPTS: [&str; 10] =
    ["Latn", "Cyrl", "Grek", "Arab", "Deva", "Ethi", "Hans", "Hira", "Kana", "Hang"];

/// One font file.
pub(crate) struct Face {
    /// The file's name without its ending.
    pub(crate) name: &'static str,
    /// The family it belongs to.
    family: &'static str,
    /// The file.
    pub(crate) bytes: &'static [u8],
    /// How many of its units are one font size.
    pub(crate) units_per_em: f32,
    font: FontRef<'static>,
    blob: u64,
    database_id: fontdb::ID,
}

/// All fonts, read once per process: a context of its own for each document would leak.
pub(crate) struct Fonts {
    context: FontContext,
    faces: Vec<Face>,
    /// The same fonts, for text in drawings.
    pub(crate) database: Arc<fontdb::Database>,
}

impl Fonts {
    /// Reads the compiled-in files.
    pub(crate) fn new() -> Self {
        let mut collection =
            Collection::new(CollectionOptions { system_fonts: false, ..Default::default() });
        let mut database = fontdb::Database::new();
        let mut families: Vec<FamilyId> = Vec::new();
        let mut faces = Vec::new();
        for (name, family, bytes) in BUNDLED {
            let blob = Blob::new(Arc::new(bytes));
            let id = blob.id();
            for (family_id, _) in collection.register_fonts(blob, None) {
                if !families.contains(&family_id) {
                    families.push(family_id);
                }
            }
            let source = fontdb::Source::Binary(Arc::new(bytes));
            let database_id = *database.load_font_source(source).first().expect("it has one face");
            let font = FontRef::new(bytes).expect("a compiled-in file is a font");
            let metrics = font.metrics(
                skrifa::instance::Size::unscaled(),
                skrifa::instance::LocationRef::default(),
            );
            let units_per_em = f32::from(metrics.units_per_em);
            faces.push(Face { name, family, bytes, units_per_em, font, blob: id, database_id });
        }
        database.set_sans_serif_family("Noto Sans");
        for generic in [GenericFamily::SansSerif, GenericFamily::Serif, GenericFamily::SystemUi] {
            collection.set_generic_families(generic, families.iter().copied());
        }
        for script in SCRIPTS {
            collection.set_fallbacks(Script::from(script), families.iter().copied());
        }
        let context = FontContext { collection, source_cache: SourceCache::default() };
        Self { context, faces, database: Arc::new(database) }
    }

    /// A context for one document; it shares the files.
    pub(crate) fn context(&self) -> FontContext {
        self.context.clone()
    }

    /// A face by its place in the list.
    pub(crate) fn face(&self, place: usize) -> &Face {
        &self.faces[place]
    }

    /// Which face a line of text was set in.
    pub(crate) fn of_line(&self, font: &parley::FontData) -> Option<usize> {
        let blob = font.data.id();
        self.faces.iter().position(|face| face.blob == blob)
    }

    /// Which face a label of a drawing was set in.
    pub(crate) fn of_label(&self, id: fontdb::ID) -> Option<usize> {
        self.faces.iter().position(|face| face.database_id == id)
    }

    /// The family for a character that the first one lacks; none when the first one has it.
    pub(crate) fn family(&self, character: char) -> Option<&'static str> {
        let has = |face: &&Face| face.font.charmap().map(character).is_some();
        let at = self.faces.iter().position(|face| has(&face))?;
        (at > 0).then(|| self.faces[at].family)
    }

    /// Whether a character can be printed.
    pub(crate) fn cover(&self, character: char) -> bool {
        self.faces.iter().any(|face| face.font.charmap().map(character).is_some())
    }
}
