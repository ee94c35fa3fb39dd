//! A cursor over typed text that sees every character in its plainest form.

/// The part of a text that is not read yet. Comparisons see it folded; [`Scan::rest`] gives it as it was typed.
#[derive(Clone, Copy)]
pub(super) struct Scan<'a> {
    rest: &'a str,
}

/// A run of digits.
#[derive(Clone, Copy)]
pub(super) struct Digits {
    /// The number they spell; the largest there is where they spell a larger one.
    pub value: u64,
    /// How many there are.
    pub count: usize,
}

impl<'a> Scan<'a> {
    pub(super) const fn new(text: &'a str) -> Self {
        Self { rest: text }
    }

    /// What is left, as typed.
    pub(super) const fn rest(self) -> &'a str {
        self.rest
    }

    /// The next character, folded.
    pub(super) fn peek(self) -> Option<char> {
        self.rest.chars().next().map(fold)
    }

    /// The next character, folded, which is then read.
    pub(super) fn next(&mut self) -> Option<char> {
        let mut chars = self.rest.chars();
        let next = chars.next().map(fold);
        self.rest = chars.as_str();
        next
    }

    /// Reads a word. A word that ends in a letter of the alphabet is only read where no further letter follows, so that
    /// `m` is not the beginning of `months`.
    pub(super) fn eat(&mut self, word: &str) -> bool {
        let mut ahead = *self;
        let mut last = ' ';
        for expected in word.chars() {
            last = fold(expected);
            if ahead.next() != Some(last) {
                return false;
            }
        }
        if last.is_ascii_alphabetic() && ahead.peek().is_some_and(|next| next.is_ascii_alphabetic()) {
            return false;
        }
        *self = ahead;
        true
    }

    /// Reads a single letter, whatever follows.
    pub(super) fn eat_letter(&mut self, letter: char) -> bool {
        let mut ahead = *self;
        if ahead.next() != Some(letter) {
            return false;
        }
        *self = ahead;
        true
    }

    /// Reads the first of the words that stands here, and tells what it means.
    pub(super) fn eat_any<T: Copy>(&mut self, words: &[(&str, T)]) -> Option<T> {
        words.iter().find(|(word, _)| self.eat(word)).map(|(_, meaning)| *meaning)
    }

    /// Reads blanks; whether there were any.
    pub(super) fn blanks(&mut self) -> bool {
        let mut any = false;
        while self.peek() == Some(' ') {
            self.next();
            any = true;
        }
        any
    }

    /// Reads a run of digits, where one stands here.
    pub(super) fn digits(&mut self) -> Option<Digits> {
        let mut run = Digits { value: 0, count: 0 };
        while let Some(digit) = self.peek().and_then(|next| next.to_digit(10)) {
            run.value = run.value.saturating_mul(10).saturating_add(u64::from(digit));
            run.count = run.count.saturating_add(1);
            self.next();
        }
        (run.count > 0).then_some(run)
    }

    /// Reads a run of one or two digits: a month, a day, an hour, a minute.
    pub(super) fn one_or_two(&mut self) -> Option<u32> {
        let run = self.digits().filter(|run| run.count <= 2)?;
        u32::try_from(run.value).ok()
    }

    /// Whether a digit comes next.
    pub(super) fn at_digit(self) -> bool {
        self.peek().is_some_and(|next| next.is_ascii_digit())
    }

    /// Whether nothing but blanks is left.
    pub(super) fn at_end(mut self) -> bool {
        self.blanks();
        self.rest.is_empty()
    }
}

/// The plainest form of a character: half-width, lower case, one kind of blank, dash, tilde and yen sign.
///
/// The long vowel mark counts as a dash, because input methods give it for the minus key; the radicals that look like 年月日
/// in text copied from a PDF count as what they look like.
pub(crate) fn fold(typed: char) -> char {
    match typed {
        '！'..='～' => u32::from(typed)
            .checked_sub(0xFEE0)
            .and_then(char::from_u32)
            .map_or(typed, |half| half.to_ascii_lowercase()),
        '\u{200B}'..='\u{200F}' | '\u{FEFF}' => ' ',
        '\u{2010}'..='\u{2015}' | '−' | 'ー' | 'ｰ' | '─' => '-',
        '〜' | '∼' => '~',
        '￥' | '\\' => '¥',
        '、' | '､' => ',',
        '｡' | '。' => '.',
        '⽉' => '月',
        '⽇' => '日',
        '⽕' => '火',
        '⽔' => '水',
        '⽊' => '木',
        '⾦' => '金',
        '⼟' => '土',
        _ if typed.is_whitespace() => ' ',
        _ => typed.to_ascii_lowercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_ends_where_its_letters_end() {
        assert!(!Scan::new("months").eat("m"));
        assert!(Scan::new("m5").eat("m"));
        assert!(Scan::new("ＰＭ").eat("pm"));
        assert!(Scan::new("パーセント").eat("パーセント"));
    }

    #[test]
    fn the_rest_stays_as_typed() {
        let mut scan = Scan::new("１２　Ａ");
        assert_eq!(scan.digits().map(|run| (run.value, run.count)), Some((12, 2)));
        assert!(scan.blanks());
        assert_eq!(scan.rest(), "Ａ");
    }
}
