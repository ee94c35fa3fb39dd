//! A paper to be sent, as plain data. What is shown and what is copied as text are made of the same blocks, so that they
//! cannot differ.

use crate::page::tree::{Element, Words, el, of};
use crate::page::words::say;
use crate::terms::Language;

/// A paper.
#[derive(Clone, Debug, PartialEq)]
pub struct Paper {
    /// The language it is written in.
    pub language: Language,
    /// What stands on it, from top to bottom.
    pub blocks: Vec<Block>,
}

/// A part of a paper.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// What it is about.
    Title(Words),
    /// Short lines at one side.
    Lines(Side, Vec<Line>),
    /// A paragraph.
    Paragraph(Line),
    /// What the blocks below are about.
    Heading(Words),
    /// Numbered points.
    List(Vec<Line>),
    /// A table.
    Table(Table),
}

/// Where lines stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// At the left.
    Left,
    /// In the middle.
    Centre,
    /// At the right, as far as the language has that.
    Right,
}

/// A text, some of which may still be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line(pub Vec<Piece>);

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Words(Words),
    /// A place that is still to be filled in, and with what.
    Blank(&'static str),
}

/// A table. The first cell of a row says what the row is.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What the columns are; empty where they need no heads.
    pub head: Vec<Words>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What kind of row.
    pub kind: Kind,
    /// Its cells; a group or a sum has two.
    pub cells: Vec<Line>,
}

/// The kinds of rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The head of the rows below it.
    Group,
    /// One of many.
    Plain,
    /// What the rows come to.
    Sum,
}

impl<T: Into<Words>> From<T> for Line {
    fn from(words: T) -> Self {
        Self(vec![Piece::Words(words.into())])
    }
}

impl Line {
    /// Its text.
    #[must_use]
    pub fn text(&self, language: Language) -> String {
        let mut text = String::new();
        for piece in &self.0 {
            match piece {
                Piece::Words(words) => text.push_str(words),
                Piece::Blank(of) => text.push_str(&blank(language, of)),
            }
        }
        text
    }

    fn put_into(&self, mut element: Element, language: Language) -> Element {
        for piece in &self.0 {
            element = match piece {
                Piece::Words(words) => element.text(words.clone()),
                Piece::Blank(what) => element.with(of("mark", "blank").text(blank(language, what))),
            };
        }
        element
    }
}

fn blank(language: Language, of: &str) -> String {
    match language {
        Language::Ja => ["＿＿＿＿（", of, "）"].concat(),
        Language::En => ["____ (", of, ")"].concat(),
    }
}

impl Row {
    /// A row of these cells.
    #[must_use]
    pub fn of<const N: usize>(kind: Kind, cells: [Line; N]) -> Self {
        Self { kind, cells: cells.into() }
    }
}

impl Paper {
    /// The paper as it is seen.
    #[must_use]
    pub fn view(&self) -> Element {
        let paper = of("article", "paper").attr("lang", say(self.language, "ja", "en"));
        paper.all(self.blocks.iter().map(|block| self.block(block)).collect())
    }

    fn block(&self, block: &Block) -> Element {
        let line = |name: &'static str, line: &Line| line.put_into(el(name), self.language);
        match block {
            Block::Title(words) => el("h2").text(words.clone()),
            Block::Heading(words) => el("h3").text(words.clone()),
            Block::Paragraph(words) => line("p", words),
            Block::List(lines) => el("ol").all(lines.iter().map(|one| line("li", one)).collect()),
            Block::Lines(side, lines) => {
                let class = match side {
                    Side::Left => "lines",
                    Side::Centre => "lines centre",
                    Side::Right => "lines right",
                };
                of("div", class).all(lines.iter().map(|one| line("p", one)).collect())
            }
            Block::Table(table) => self.table(table),
        }
    }

    fn table(&self, table: &Table) -> Element {
        let amounts = table.rows.iter().any(|row| row.kind == Kind::Sum);
        let mut shown = of("table", if amounts { "amounts" } else { "records" });
        if !table.head.is_empty() {
            let heads = table.head.iter().map(|head| el("th").attr("scope", "col").text(head.clone()));
            shown = shown.with(el("thead").with(el("tr").all(heads.collect())));
        }
        let mut body = el("tbody");
        for row in &table.rows {
            if row.kind != Kind::Plain {
                shown = shown.with(body);
                body = el("tbody");
            }
            body = body.with(self.row(row, table.head.len()));
        }
        shown.with(body)
    }

    fn row(&self, row: &Row, columns: usize) -> Element {
        let (class, scope) = match row.kind {
            Kind::Group => ("group", "rowgroup"),
            Kind::Plain => ("", "row"),
            Kind::Sum => ("sum", "row"),
        };
        let mut shown = of("tr", class);
        for (place, cell) in row.cells.iter().enumerate() {
            let mut element = if place == 0 { el("th").attr("scope", scope) } else { el("td") };
            if place == 0 && row.kind != Kind::Plain {
                element = element.attr("colspan", columns.saturating_sub(1).max(1).to_string());
            }
            shown = shown.with(cell.put_into(element, self.language));
        }
        shown
    }

    /// What is still to be filled in, each once.
    #[must_use]
    pub fn blanks(&self) -> Vec<&'static str> {
        let mut blanks = Vec::new();
        for block in &self.blocks {
            let lines: Vec<&Line> = match block {
                Block::Title(_) | Block::Heading(_) => Vec::new(),
                Block::Paragraph(line) => vec![line],
                Block::Lines(_, lines) | Block::List(lines) => lines.iter().collect(),
                Block::Table(table) => table.rows.iter().flat_map(|row| &row.cells).collect(),
            };
            for piece in lines.into_iter().flat_map(|line| &line.0) {
                match piece {
                    Piece::Blank(of) if !blanks.contains(of) => blanks.push(*of),
                    _ => {}
                }
            }
        }
        blanks
    }
}
