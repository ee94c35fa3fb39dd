//! A restated document as one piece of text.
//!
//! A table of some two thousand strings costs more in a WebAssembly module than the strings themselves, as every
//! one is named by address and length. So the documents are packed while the crate is compiled, and unpacked when
//! somebody wants to read them.

use super::document::{Article, Document, Mark, Passage};
use super::text::Text;

/// A document, packed.
#[derive(Clone, Copy, Debug)]
pub struct Packed(&'static str);

/// Packs the document of a service, at compile time.
macro_rules! packed {
    ($document:expr) => {{
        const LENGTH: usize = $crate::terms::packed::Packer::<0>::pack(&$document).length;
        static BYTES: [u8; LENGTH] = $crate::terms::packed::Packer::<LENGTH>::pack(&$document).bytes;
        $crate::terms::packed::Packed::of(&BYTES)
    }};
}
pub(crate) use packed;

/// What separates an article, a passage, a revision, a term, and the fields of each.
const ARTICLE: &str = "\u{1}";
const PASSAGE: &str = "\u{2}";
const REVISION: &str = "\u{3}";
const TERM: &str = "\u{4}";
const FIELD: &str = "\u{5}";

/// One separator and the fields after it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Record {
    /// What it is.
    pub kind: Kind,
    fields: &'static str,
}

/// What a record is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Article,
    Passage,
    Revision,
    Term,
}

impl Packed {
    pub(crate) const fn of(bytes: &'static [u8]) -> Self {
        match str::from_utf8(bytes) {
            Ok(text) => Self(text),
            Err(_) => Self(""),
        }
    }

    /// Its records, in the order of the document.
    pub(crate) fn records(self) -> impl Iterator<Item = Record> {
        let start = |character: char| ('\u{1}'..='\u{4}').contains(&character);
        self.0.split_inclusive(start).zip(self.0.split(start).skip(1)).filter_map(|(before, fields)| {
            let kind = match before.bytes().last()? {
                1 => Kind::Article,
                2 => Kind::Passage,
                3 => Kind::Revision,
                _ => Kind::Term,
            };
            Some(Record { kind, fields })
        })
    }
}

impl Record {
    /// Its fields.
    pub fn fields(self) -> impl Iterator<Item = &'static str> {
        self.fields.split('\u{5}').skip(1)
    }
}

/// Writes a document; with room for nothing it only counts.
pub(crate) struct Packer<const ROOM: usize> {
    pub bytes: [u8; ROOM],
    pub length: usize,
}

impl<const ROOM: usize> Packer<ROOM> {
    /// Runs while the crate is compiled, where a place beyond the room would be a compile error.
    #[allow(clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "runs at compile time only")]
    pub const fn pack(document: &Document) -> Self {
        let mut packer = Self { bytes: [0; ROOM], length: 0 };
        let mut place = 0;
        while place < document.articles.len() {
            packer.article(&document.articles[place]);
            place += 1;
        }
        place = 0;
        while place < document.revisions.len() {
            packer.put(REVISION);
            packer.field(document.revisions[place].on);
            packer.both(document.revisions[place].says);
            place += 1;
        }
        place = 0;
        while place < document.defined.len() {
            let defined = &document.defined[place];
            packer.put(TERM);
            packer.both(defined.term);
            packer.both(defined.means);
            packer.field(match defined.passage {
                Some(passage) => passage,
                None => "",
            });
            place += 1;
        }
        packer
    }

    #[allow(clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "runs at compile time only")]
    const fn article(&mut self, article: &Article) {
        self.put(ARTICLE);
        self.field(article.id);
        self.both(article.heading);
        let mut place = 0;
        while place < article.passages.len() {
            self.passage(&article.passages[place]);
            place += 1;
        }
    }

    #[allow(clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "runs at compile time only")]
    const fn passage(&mut self, passage: &Passage) {
        self.put(PASSAGE);
        self.field(passage.id);
        self.put(FIELD);
        match passage.mark {
            Mark::Shown => {}
            Mark::General => self.put("g"),
            Mark::Computed(rules) => {
                let mut place = 0;
                while place < rules.len() {
                    self.put(LETTERS[rules[place] as usize]);
                    place += 1;
                }
            }
        }
        self.both(passage.says);
        match passage.note {
            Some(note) => self.both(note),
            None => self.both(Text { ja: "", en: "" }),
        }
        let mut place = 0;
        while place < passage.rows.len() {
            self.both(passage.rows[place][0]);
            self.both(passage.rows[place][1]);
            place += 1;
        }
    }

    const fn both(&mut self, text: Text) {
        self.field(text.ja);
        self.field(text.en);
    }

    const fn field(&mut self, text: &str) {
        self.put(FIELD);
        self.put(text);
    }

    #[allow(clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "runs at compile time only")]
    const fn put(&mut self, text: &str) {
        let text = text.as_bytes();
        let mut place = 0;
        while place < text.len() {
            if self.length < ROOM {
                self.bytes[self.length] = text[place];
            }
            self.length += 1;
            place += 1;
        }
    }
}

/// How a mark names the rules that compute with a passage, in the order of `RuleId`.
const LETTERS: [&str; 6] = ["0", "1", "2", "3", "4", "5"];
