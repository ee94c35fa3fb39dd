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
