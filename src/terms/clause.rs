//! Where a rule stands.

use super::text::{Language, Text, Word};

/// A place in a document: article, paragraph and item, or an annex and its number.
#[derive(Debug, PartialEq, Eq)]
pub struct Clause {
    /// 条-項-号: `art-12-2`, `annex-4-2`. The restatement has a passage of this id.
    pub id: &'static str,
    /// How it is cited.
    pub text: Text,
}

/// A clause as it is cited in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The clause.
    pub clause: &'static Clause,
    /// The language it is cited in.
    pub language: Language,
}

/// Defines a clause: its id and how it is cited in both languages.
pub(crate) const fn clause(id: &'static str, ja: &'static str, en: &'static str) -> Clause {
    Clause { id, text: Text { ja, en } }
}

impl serde::Serialize for Citation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut fields = serializer.serialize_struct("Clause", 2)?;
        fields.serialize_field("id", &Word(self.clause.id))?;
        fields.serialize_field("text", &Word(self.clause.text.in_language(self.language)))?;
        fields.end()
    }
}
