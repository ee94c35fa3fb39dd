//! A text as a search sees it: in the plainest form of every letter, each with its place in the text as written.

use crate::typed::fold;

/// A text in its plainest letters: half-width digits, full-width katakana, lower case.
///
/// ```
/// use yakkan::page::reader::folded::Folded;
/// assert_eq!(Folded::of("４５日 ﾈｯﾄﾜｰｸ").letters(), Folded::of("45日 ネットワーク").letters());
/// ```
#[derive(Clone, Debug, Default)]
pub struct Folded {
    letters: Vec<char>,
    /// Where each letter begins and ends in the text, in the units in which a browser counts.
    spans: Vec<Span>,
}

/// A part of a text, in UTF-16 units, as a browser counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// Its first unit.
    pub from: u32,
    /// The unit behind its last.
    pub to: u32,
}

impl Folded {
    /// Folds a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut folded = Self::default();
        let mut from = 0_u32;
        for letter in text.chars() {
            let to = from.saturating_add(if u32::from(letter) > 0xFFFF { 2 } else { 1 });
            folded.add(letter, Span { from, to });
            from = to;
        }
        folded
    }

    fn add(&mut self, letter: char, span: Span) {
        if let (Some(last), Some(of_last)) = (self.letters.last_mut(), self.spans.last_mut())
            && let Some(voiced) = voiced(*last, letter)
        {
            *last = voiced;
            of_last.to = span.to;
            return;
        }
        self.letters.push(plain(letter));
        self.spans.push(span);
    }

    /// The letters.
    #[must_use]
    pub fn letters(&self) -> &[char] {
        &self.letters
    }

    /// Everywhere a word of folded letters stands. A number is not found at the end of a longer one, nor
    /// a number of minutes (30分) in a fraction (30分の1).
    pub fn places<'a>(&'a self, word: &'a [char]) -> impl Iterator<Item = Span> + 'a {
        let digit = |letter: Option<&char>| letter.is_some_and(char::is_ascii_digit);
        let number = digit(word.first());
        self.letters.windows(word.len().max(1)).enumerate().filter_map(move |(at, letters)| {
            let before = at.checked_sub(1).and_then(|before| self.letters.get(before));
            let after = at.saturating_add(word.len());
            let fraction = word.last() == Some(&'分')
                && self.letters.get(after) == Some(&'ノ')
                && digit(self.letters.get(after.saturating_add(1)));
            let found = letters == word && !(number && (fraction || digit(before)));
            let first = self.spans.get(at).filter(|_| found)?;
            let last = self.spans.get(after.saturating_sub(1))?;
            Some(Span { from: first.from, to: last.to })
        })
    }
}

/// The half-width katakana in the order of their code points, as full-width ones.
const KATAKANA: &str = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

fn plain(letter: char) -> char {
    let full = match letter {
        '｡'..='ﾝ' => {
            let place = u32::from(letter).saturating_sub(0xFF61);
            usize::try_from(place).ok().and_then(|place| KATAKANA.chars().nth(place)).unwrap_or(letter)
        }
        // Counters are written か月, カ月, ヶ月, ヵ月 alike.
        'ヵ' | 'ヶ' => 'カ',
        'ぁ'..='ゖ' => char::from_u32(u32::from(letter).saturating_add(0x60)).map_or(letter, plain),
        '’' | '‘' => '\'',
        '“' | '”' => '"',
        letter => letter,
    };
    fold(full)
}

/// The letter that a mark of voicing makes of the one before it.
fn voiced(letter: char, mark: char) -> Option<char> {
    let by = match (mark, letter) {
        ('ﾞ' | '\u{3099}', 'ウ') => 78,
        ('ﾞ' | '\u{3099}', 'カ'..='ホ') => 1,
        ('ﾟ' | '\u{309A}', 'ハ'..='ホ') => 2,
        _ => return None,
    };
    char::from_u32(u32::from(letter).saturating_add(by))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_written_in_many_ways_are_one() {
        for (written, plain) in [
            ("４５日", "45日"),
            ("ﾈｯﾄ ﾊﾟｽﾜｰﾄﾞ", "ネット パスワード"),
            ("ｳﾞ", "ヴ"),
            ("Notice", "nOTICE"),
            ("1か月", "1ヶ月"),
            ("るーた", "ルータ"),
            ("がっこう", "ガッコウ"),
        ] {
            assert_eq!(Folded::of(written).letters(), Folded::of(plain).letters(), "{written}");
        }
    }

    #[test]
    fn places_are_told_as_a_browser_counts() {
        let text = Folded::of("𠮷は145日、４５日とﾊﾞｽ45日");
        let word = Folded::of("45日");
        let places: Vec<Span> = text.places(word.letters()).collect();
        assert_eq!(places, [Span { from: 8, to: 11 }, Span { from: 15, to: 18 }]);
        let bus = Folded::of("バス");
        assert_eq!(text.places(bus.letters()).collect::<Vec<_>>(), [Span { from: 12, to: 15 }]);
        assert_eq!(text.places(&[]).count(), 0);
        assert_eq!(Folded::of("月額の３０分の1、30分超").places(Folded::of("30分").letters()).count(), 1);
    }
}
