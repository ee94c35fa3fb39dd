//! Words in both languages of the calculator.

/// The language a request asks to be answered in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// Japanese, the language of the documents.
    #[default]
    Ja,
    /// English.
    En,
}

/// A wording in Japanese and in English; neither can be left out.
///
/// ```
/// use yakkan::terms::{Language, text};
/// let notice = text("通知", "notice");
/// assert_eq!(notice.in_language(Language::En), "notice");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// The Japanese wording.
    pub ja: &'static str,
    /// The English wording.
    pub en: &'static str,
}

/// A wording in Japanese and in English.
#[must_use]
pub const fn text(ja: &'static str, en: &'static str) -> Text {
    Text { ja, en }
}

impl Text {
    /// The wording in one of the two languages.
    #[must_use]
    pub const fn in_language(self, language: Language) -> &'static str {
        match language {
            Language::Ja => self.ja,
            Language::En => self.en,
        }
    }
}

/// A word that lives as long as the program. It is written as the name of a variant, so that a format can tell.
#[derive(Clone, Copy, Debug)]
pub struct Word(pub &'static str);

impl serde::Serialize for Word {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit_variant("Word", 0, self.0)
    }
}

/// Writes a word that lives as long as the program.
pub(crate) fn word<S: serde::Serializer>(word: &&'static str, serializer: S) -> Result<S::Ok, S::Error> {
    serde::Serialize::serialize(&Word(word), serializer)
}

/// The same where there may be none.
#[allow(clippy::ref_option, reason = "serde hands it over so")]
pub(crate) fn optional_word<S: serde::Serializer>(
    word: &Option<&'static str>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serde::Serialize::serialize(&word.map(Word), serializer)
}

/// The same for a list of them.
pub(crate) fn words<S: serde::Serializer>(words: &[&'static str], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(words.iter().copied().map(Word))
}

/// Writes text that may be a word that lives as long as the program.
#[allow(clippy::ptr_arg, reason = "serde hands it over so, and what is borrowed is a word")]
pub(crate) fn maybe_word<S: serde::Serializer>(
    text: &std::borrow::Cow<'static, str>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match text {
        std::borrow::Cow::Borrowed(word) => serde::Serialize::serialize(&Word(word), serializer),
        std::borrow::Cow::Owned(text) => serializer.serialize_str(text),
    }
}
