//! Japanese inside English text says that it is Japanese, so that it is read out and drawn as such.

use super::address::{Here, tag};
use super::html::{Html, el};
use crate::terms::Language;

/// Text of a page in this language.
#[must_use]
pub fn spoken(words: &str, language: Language) -> Html {
    if language == Language::Ja {
        return words.into();
    }
    let mut html = Html::default();
    let mut rest = words;
    while let Some(start) = rest.find(is_japanese) {
        let (before, from) = rest.split_at(start);
        let (japanese, after) = from.split_at(from.find(|c| !is_japanese(c)).unwrap_or(from.len()));
        html.push(before);
        html.push(el("span").attr("lang", tag(Language::Ja)).with(japanese));
        rest = after;
    }
    html.push(rest);
    html
}

impl Here {
    /// Text in this page's language.
    #[must_use]
    pub fn text(self, words: &str) -> Html {
        spoken(words, self.language)
    }
}

/// Kana, Chinese characters, and what is written among them at full width.
const fn is_japanese(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}' | 'Ⅰ'..='Ⅿ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn japanese_is_marked_in_english_only() {
        let en = spoken("the terms (一般規程) & more", Language::En);
        assert_eq!(en.as_str(), "the terms (<span lang=\"ja\">一般規程</span>) &amp; more");
        assert_eq!(spoken("一般規程", Language::En).as_str(), "<span lang=\"ja\">一般規程</span>");
        assert_eq!(spoken("一般規程 and", Language::Ja).as_str(), "一般規程 and");
    }
}
