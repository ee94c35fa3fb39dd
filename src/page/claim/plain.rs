//! A paper as plain text, for a mail or a file: lines of seventy columns, broken where a reader of the language expects it.

use super::paper::{Block, Kind, Line, Paper, Row, Side, Table};
use crate::page::words::say;
use crate::terms::Language;

const COLUMNS: usize = 70;

impl Paper {
    /// The paper as text.
    #[must_use]
    pub fn text(&self) -> String {
        let mut page = Page { language: self.language, text: String::new() };
        for block in &self.blocks {
            page.block(block);
            page.end();
        }
        page.text
    }
}

struct Page {
    language: Language,
    text: String,
}

impl Page {
    fn say(&self, ja: &'static str, en: &'static str) -> &'static str {
        say(self.language, ja, en)
    }

    /// Ends a line, or leaves one empty.
    fn end(&mut self) {
        self.text.push('\n');
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Title(words) => self.aside(Side::Centre, words),
            Block::Heading(words) => {
                let mark = self.say("■ ", "# ");
                self.wrapped(mark, "", words);
            }
            Block::Paragraph(line) => {
                let text = line.text(self.language);
                self.wrapped("", "", &text);
            }
            Block::Lines(side, lines) => {
                for line in lines {
                    let text = line.text(self.language);
                    self.aside(*side, &text);
                }
            }
            Block::List(lines) => {
                for (place, line) in lines.iter().enumerate() {
                    let number = ["(", &place.saturating_add(1).to_string(), ") "].concat();
                    let text = line.text(self.language);
                    self.wrapped(&number, "    ", &text);
                }
            }
            Block::Table(table) => {
                for row in &table.rows {
                    self.row(table, row);
                }
            }
        }
    }

    /// A line in the middle or at the right; English letters keep to the left.
    fn aside(&mut self, side: Side, text: &str) {
        let room = COLUMNS.saturating_sub(width(text));
        let before = match (self.language, side) {
            (Language::En, _) | (_, Side::Left) => 0,
            (_, Side::Centre) => room / 4,
            (_, Side::Right) => room / 2,
        };
        self.wrapped(&"　".repeat(before), "", text);
    }

    /// What the row is on a line of its own, its other cells below; a row of two cells takes one line.
    fn row(&mut self, table: &Table, row: &Row) {
        let colon = self.say("：", ": ");
        let text = |line: &Line| line.text(self.language);
        let first = row.cells.first().map(text).unwrap_or_default();
        let mark = match row.kind {
            Kind::Group => self.say("◇", "+ "),
            Kind::Plain => self.say("・", "- "),
            Kind::Sum => self.say("◆", "= "),
        };
        if let [_, second] = row.cells.as_slice() {
            let line = [&first, colon, &text(second)].concat();
            self.wrapped(mark, "　", &line);
            return;
        }
        let cells: Vec<String> = row.cells.iter().map(text).collect();
        self.wrapped(mark, "　", &first);
        for (cell, head) in cells.iter().zip(&table.head).skip(1).filter(|(cell, _)| !cell.is_empty()) {
            let line = [head, colon, cell].concat();
            self.wrapped("　　", "　　　", &line);
        }
    }

    /// Writes a text behind `first`, going on behind `rest` where a line is full.
    fn wrapped(&mut self, first: &str, rest: &str, text: &str) {
        self.text.push_str(first);
        let mut column = width(first);
        for unit in units(text) {
            let wide = width(unit.trim_end());
            if column.saturating_add(wide) > COLUMNS && column > width(rest) {
                self.text.truncate(self.text.trim_end_matches(' ').len());
                self.end();
                self.text.push_str(rest);
                column = width(rest);
            }
            self.text.push_str(unit);
            column = column.saturating_add(width(unit));
        }
        self.end();
    }
}

/// The columns a text takes: Chinese characters, kana and their signs take two.
fn width(text: &str) -> usize {
    text.chars().map(|letter| if letter < '\u{1100}' { 1 } else { 2 }).fold(0, usize::saturating_add)
}

/// What a line must not begin with.
const CLOSING: &str = "、。，．・：；？！）」』】”’…ー々円年月日時分%,.:;?!)]ぁぃぅぇぉっゃゅょァィゥェォッャュョ＿";
/// What a line must not end with.
const OPENING: &str = "（「『【“‘([¥";

/// The pieces between which a line may be broken: words, and single characters of Japanese.
fn units(text: &str) -> Vec<&str> {
    let mut units = Vec::new();
    let mut from = 0;
    let mut before: Option<char> = None;
    for (at, letter) in text.char_indices() {
        let together = before.is_none_or(|before| {
            let words = before < '\u{1100}' && letter < '\u{1100}' && before != ' ';
            words || letter == ' ' || CLOSING.contains(letter) || OPENING.contains(before)
        });
        if !together {
            units.extend(text.get(from..at));
            from = at;
        }
        before = Some(letter);
    }
    units.extend(text.get(from..));
    units
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn wrapped(text: &str) -> String {
        let paper = Paper { language: Language::Ja, blocks: vec![Block::Paragraph(text.to_owned().into())] };
        paper.text()
    }

    #[test]
    fn japanese_breaks_anywhere_but_before_a_full_stop() {
        let full = "あ".repeat(34);
        assert_eq!(wrapped(&[&full, "いう。え"].concat()), [&full, "い\nう。え\n\n"].concat());
        assert_eq!(wrapped(&[&full, "い。え"].concat()), [&full, "\nい。え\n\n"].concat());
    }

    #[test]
    fn words_and_numbers_stay_whole() {
        let long = ["word ".repeat(13), "98,765 and".to_owned()].concat();
        assert_eq!(wrapped(&long), [&"word ".repeat(13)[..64], "\n98,765 and\n\n"].concat());
    }

    proptest! {
        #[test]
        fn nothing_is_lost(text in "[ -~あ-ん、。（）０-９]{0,300}") {
            let kept: String = wrapped(&text).chars().filter(|letter| !letter.is_whitespace()).collect();
            let given: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
            prop_assert_eq!(kept, given);
        }
    }
}
