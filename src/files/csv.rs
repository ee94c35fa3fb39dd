//! Tables as text: rows of cells between commas, tabs or semicolons (RFC 4180, read leniently, written strictly).

use std::borrow::Cow;

use crate::terms::{Text, text};

/// What stands between the cells of a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Separator {
    /// `,`
    #[default]
    Comma,
    /// A tab.
    Tab,
    /// `;`
    Semicolon,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row<'a> {
    /// The line it begins on, from 1.
    pub line: usize,
    /// The row as it stands in the file, without the end of its line.
    pub text: &'a str,
    /// Its cells.
    pub cells: Vec<Cow<'a, str>>,
    /// What is wrong with it.
    pub fault: Option<Fault>,
}

/// What can be wrong with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A cell opens with a quote that is not closed at the end of a cell. Its line was read by its separators alone, so
    /// that the lines after it are not swallowed.
    Quote,
    /// More cells than any table has; the last one holds the rest of the line.
    TooManyCells,
}

/// The rows of a table, blank lines left out.
#[derive(Clone, Debug)]
pub struct Rows<'a> {
    text: &'a str,
    at: usize,
    line: usize,
    separator: u8,
}

/// A place between two rows of a table, from which its rows can be read on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The bytes before it.
    pub at: usize,
    /// The line there, from 1.
    pub line: usize,
}

/// The byte order mark by which a sheet knows a written file for UTF-8.
pub const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// More cells than any table of contracts or outages has; a bound on what a hostile line can make of itself.
const MOST_CELLS: usize = 256;

/// The rows of a table.
///
/// ```
/// use yakkan::files::csv::{self, Separator};
/// let rows: Vec<_> = csv::rows("a,\"b \"\"c\"\"\"\r\n1,\"two\nlines\"\n", Separator::Comma).collect();
/// assert_eq!(rows[0].cells, ["a", "b \"c\""]);
/// assert_eq!(rows[1].cells, ["1", "two\nlines"]);
/// ```
#[must_use]
pub fn rows(text: &str, separator: Separator) -> Rows<'_> {
    rows_from(text, separator, Place { at: 0, line: 1 })
}

/// The rows of a table from a place between two of them on.
///
/// ```
/// use yakkan::files::csv::{self, Separator};
/// let mut rows = csv::rows("a\n\nb\nc\n", Separator::Comma);
/// rows.next();
/// let place = rows.place();
/// assert_eq!(csv::rows_from("a\n\nb\nc\n", Separator::Comma, place).next(), rows.next());
/// ```
#[must_use]
pub fn rows_from(text: &str, separator: Separator, place: Place) -> Rows<'_> {
    let marked = place.at == 0 && text.starts_with(BYTE_ORDER_MARK);
    let at = if marked { BYTE_ORDER_MARK.len_utf8() } else { place.at };
    Rows { text, at, line: place.line, separator: separator.byte() }
}

/// The separator a table most likely uses: the one that divides its first lines most evenly.
///
/// ```
/// use yakkan::files::csv::{Separator, detect};
/// assert_eq!(detect("契約;停止\nA;1,5\n"), Separator::Semicolon);
/// ```
#[must_use]
pub fn detect(text: &str) -> Separator {
    const SAMPLE: usize = 20;
    let mut best = (Separator::Comma, (0, 0));
    for separator in Separator::ALL {
        let mut counts = rows(text, separator).take(SAMPLE).map(|row| row.cells.len());
        let first = counts.next().unwrap_or(0);
        if first < 2 {
            continue;
        }
        let alike = counts.filter(|count| *count == first).count();
        if (alike, first) > best.1 {
            best = (separator, (alike, first));
        }
    }
    best.0
}

/// Appends a row, safe to open in a sheet: a cell that a sheet would take for a formula gets an apostrophe in front.
///
/// ```
/// use yakkan::files::csv::push_row;
/// let mut text = String::new();
/// push_row(&mut text, ["契約A", "=1+1", "say \"hi\""]);
/// assert_eq!(text, "契約A,\"'=1+1\",\"say \"\"hi\"\"\"\r\n");
/// ```
pub fn push_row<'a>(text: &mut String, cells: impl IntoIterator<Item = &'a str>) {
    for (place, cell) in cells.into_iter().enumerate() {
        if place > 0 {
            text.push(',');
        }
        push_cell(text, cell);
    }
    text.push_str("\r\n");
}

fn push_cell(text: &mut String, cell: &str) {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if !formula && !cell.contains(['"', ',', ';', '\t', '\r', '\n']) {
        text.push_str(cell);
        return;
    }
    text.push('"');
    if formula {
        text.push('\'');
    }
    for character in cell.chars() {
        if character == '"' {
            text.push('"');
        }
        text.push(character);
    }
    text.push('"');
}

impl Fault {
    /// What is wrong, in both languages.
    #[must_use]
    pub const fn message(self) -> Text {
        match self {
            Self::Quote => {
                text("引用符(\")が閉じていません。", "A quotation mark (\") is not closed at the end of its cell.")
            }
            Self::TooManyCells => text("列が256を超えています。", "The row has more than 256 cells."),
        }
    }
}

impl Separator {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Comma, Self::Tab, Self::Semicolon];

    const fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Tab => b'\t',
            Self::Semicolon => b';',
        }
    }
}

impl<'a> Rows<'a> {
    /// How far it has been read.
    #[must_use]
    pub const fn place(&self) -> Place {
        Place { at: self.at, line: self.line }
    }

    /// The row at this place, and where it ends.
    fn row(&self, quotes: bool) -> Option<(Vec<Cow<'a, str>>, usize, Option<Fault>)> {
        let mut cells = Vec::new();
        let mut at = self.at;
        loop {
            let (cell, end) = match self.byte(at) {
                Some(b'"') if quotes => self.quoted(at.saturating_add(1))?,
                _ => self.plain(at, |byte| byte == self.separator)?,
            };
            cells.push(cell);
            if self.byte(end) != Some(self.separator) {
                return Some((cells, end, None));
            }
            at = end.saturating_add(1);
            if cells.len() >= MOST_CELLS {
                let (rest, end) = self.plain(at, |_| false)?;
                cells.push(rest);
                return Some((cells, end, Some(Fault::TooManyCells)));
            }
        }
    }

    /// A cell up to the given byte or the end of its line.
    fn plain(&self, start: usize, ends: impl Fn(u8) -> bool) -> Option<(Cow<'a, str>, usize)> {
        let rest = self.text.get(start..)?;
        let length = rest.bytes().position(|byte| matches!(byte, b'\r' | b'\n') || ends(byte)).unwrap_or(rest.len());
        Some((Cow::Borrowed(rest.get(..length)?), start.saturating_add(length)))
    }

    /// A cell after its opening quote; none where no quote closes it at the end of a cell.
    fn quoted(&self, start: usize) -> Option<(Cow<'a, str>, usize)> {
        let mut cell = Cow::Borrowed("");
        let mut from = start;
        loop {
            let rest = self.text.get(from..)?;
            let length = rest.find('"')?;
            let piece = rest.get(..length)?;
            if cell.is_empty() {
                cell = Cow::Borrowed(piece);
            } else {
                cell.to_mut().push_str(piece);
            }
            from = from.saturating_add(length).saturating_add(1);
            if self.byte(from) != Some(b'"') {
                break;
            }
            cell.to_mut().push('"');
            from = from.saturating_add(1);
        }
        while self.byte(from) == Some(b' ') {
            from = from.saturating_add(1);
        }
        let closed = match self.byte(from) {
            None | Some(b'\r' | b'\n') => true,
            Some(byte) => byte == self.separator,
        };
        closed.then_some((cell, from))
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }
}

impl<'a> Iterator for Rows<'a> {
    type Item = Row<'a>;

    fn next(&mut self) -> Option<Row<'a>> {
        loop {
            let start = self.at;
            if start >= self.text.len() {
                return None;
            }
            let (cells, end, fault) = match self.row(true) {
                Some(row) => row,
                None => self.row(false).map(|(cells, end, _)| (cells, end, Some(Fault::Quote)))?,
            };
            let line = self.line;
            let text = self.text.get(start..end)?;
            let break_length = match (self.byte(end), self.byte(end.saturating_add(1))) {
                (Some(b'\r'), Some(b'\n')) => 2,
                (Some(_), _) => 1,
                (None, _) => 0,
            };
            self.at = end.saturating_add(break_length);
            self.line = line.saturating_add(line_breaks(text)).saturating_add(1);
            if !text.is_empty() {
                return Some(Row { line, text, cells, fault });
            }
        }
    }
}

/// Ends of lines: `\r\n`, `\n`, or `\r` alone.
fn line_breaks(text: &str) -> usize {
    let bytes = text.as_bytes();
    bytes
        .iter()
        .zip(bytes.iter().skip(1).chain([&b' ']))
        .filter(|(byte, next)| **byte == b'\n' || (**byte == b'\r' && **next != b'\n'))
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Vec<(usize, Vec<String>, Option<Fault>)> {
        rows(text, detect(text))
            .map(|row| (row.line, row.cells.into_iter().map(Cow::into_owned).collect(), row.fault))
            .collect()
    }

    fn cells(row: &[&str]) -> Vec<String> {
        row.iter().map(|cell| (*cell).to_owned()).collect()
    }

    #[test]
    fn tables_as_they_come() {
        for (text, expected) in [
            ("", vec![]),
            ("\n\r\n\r", vec![]),
            ("a,b\n1,2", vec![(1, cells(&["a", "b"]), None), (2, cells(&["1", "2"]), None)]),
            (
                "\u{FEFF}a\tb\r1\t2\r\n\n3\t4\n",
                vec![(1, cells(&["a", "b"]), None), (2, cells(&["1", "2"]), None), (4, cells(&["3", "4"]), None)],
            ),
            ("a;b;c\n1;2", vec![(1, cells(&["a", "b", "c"]), None), (2, cells(&["1", "2"]), None)]),
            (
                "a,\"b\nc\",d\n\"\"\"\",,\n",
                vec![(1, cells(&["a", "b\nc", "d"]), None), (3, cells(&["\"", "", ""]), None)],
            ),
            ("a,\"b\" ,c\n", vec![(1, cells(&["a", "b", "c"]), None)]),
            (
                "a,\"b,c\n1,2,3\n",
                vec![(1, cells(&["a", "\"b", "c"]), Some(Fault::Quote)), (2, cells(&["1", "2", "3"]), None)],
            ),
            ("a,\"b\n1,\"c\"\n", vec![(1, cells(&["a", "\"b"]), Some(Fault::Quote)), (2, cells(&["1", "c"]), None)]),
            ("a,5\" disk\nb,c\n", vec![(1, cells(&["a", "5\" disk"]), None), (2, cells(&["b", "c"]), None)]),
            ("a\0,b\n", vec![(1, cells(&["a\0", "b"]), None)]),
        ] {
            assert_eq!(read(text), expected, "{text:?}");
        }
    }

    #[test]
    fn separators_are_told_apart() {
        for (text, expected) in [
            ("", Separator::Comma),
            ("one column\n", Separator::Comma),
            ("a,b;c\n1,2;3\n", Separator::Comma),
            ("a\tb\nx, y\t1\n", Separator::Tab),
            ("a;b\n\"x,y,z\";1\n", Separator::Semicolon),
            ("a,b,c\n1;2,3,4\n1,2,3;5\n", Separator::Comma),
        ] {
            assert_eq!(detect(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_hostile_line_stays_one_row() {
        let text = ",".repeat(10_000_000);
        let all: Vec<_> = rows(&text, Separator::Comma).collect();
        assert_eq!(all.len(), 1);
        assert_eq!(all[0].fault, Some(Fault::TooManyCells));
        assert_eq!(all[0].cells.len(), MOST_CELLS + 1);
        let quotes = "\"a\n".repeat(300_000);
        assert_eq!(rows(&quotes, Separator::Comma).count(), 300_000);
    }

    #[test]
    fn formulas_are_disarmed() {
        for cell in ["=1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1"] {
            let mut text = String::new();
            push_row(&mut text, [cell]);
            assert!(text.starts_with("\"'"), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(table in proptest::collection::vec(
            proptest::collection::vec("[-=+@a-z\",;\r\n\t日]{0,8}", 2..5), 1..6)) {
            let table: Vec<Vec<String>> = table.into_iter()
                .map(|row| row.into_iter().map(|cell| "x".to_owned() + &cell).collect()).collect();
            let mut text = String::new();
            for row in &table {
                push_row(&mut text, row.iter().map(String::as_str));
            }
            let back: Vec<Vec<String>> = rows(&text, Separator::Comma)
                .map(|row| row.cells.into_iter().map(Cow::into_owned).collect()).collect();
            prop_assert_eq!(back, table);
        }

        #[test]
        fn nothing_is_lost(text in "[ab\",;\t\r\n日]{0,60}") {
            for separator in [Separator::Comma, Separator::Tab, Separator::Semicolon] {
                let kept: String = rows(&text, separator).map(|row| row.text.replace(['\r', '\n'], "")).collect();
                prop_assert_eq!(kept, text.replace(['\r', '\n'], ""));
            }
        }

        #[test]
        fn never_panics(text in any::<String>()) {
            let _ = read(&text);
        }
    }
}
