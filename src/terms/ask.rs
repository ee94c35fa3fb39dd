//! A question only the customer can answer.

use super::service::{Choice, Service};
use super::text::Text;
use crate::measure::exact::push_whole;

/// A question: where its answer goes, how it is put, what may stand there.
#[derive(Debug)]
pub struct Ask {
    /// The path of the answer; `[]` stands for the place of a row.
    pub path: &'static str,
    /// The question in a few words.
    pub label: Text,
    /// Where a person finds the answer, or what it means.
    pub help: Text,
    /// What kind of answer it takes.
    pub kind: Kind,
    /// What is assumed where nothing is answered.
    pub default: Option<Default>,
}

/// What kind of answer a question takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Whole yen.
    Yen,
    /// A whole number.
    Count,
    /// A rate in percent.
    Percent,
    /// A day.
    Day,
    /// A day and a time.
    Moment,
    /// A day and a time, or never.
    MomentOrNever,
    /// A month.
    Month,
    /// The first and the last day of a period.
    Period,
    /// One of a closed list.
    Choice,
    /// A list of days.
    Days,
    /// A list of windows, each from a moment to a moment.
    Windows,
    /// A list of rows; each row's questions follow.
    Rows,
    /// A list of rows, each beginning with the choice of one of the options.
    ChosenRows,
    /// Two moments, both needed: from one to the other.
    Span,
}

/// What is assumed where nothing is answered.
#[derive(Clone, Copy, Debug)]
pub enum Default {
    /// A value of the closed list.
    Value(&'static str),
    /// A number.
    Number(i64),
    /// The same as another answer of the row.
    SameAs(&'static Ask),
}

impl Kind {
    /// The identifier in answers.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Yen => "yen",
            Self::Count => "count",
            Self::Percent => "percent",
            Self::Day => "day",
            Self::Moment => "moment",
            Self::MomentOrNever => "moment-or-never",
            Self::Month => "month",
            Self::Period => "period",
            Self::Choice => "choice",
            Self::Days => "days",
            Self::Windows => "windows",
            Self::Rows => "rows",
            Self::ChosenRows => "chosen-rows",
            Self::Span => "span",
        }
    }
}

/// A place in a list of rows; `None` for a question that stands alone.
pub type Row = Option<usize>;

/// Where an answer goes: its question, and the row it stands in.
#[derive(Clone, Copy)]
pub struct Place {
    /// The question.
    pub ask: &'static Ask,
    /// The row.
    pub row: Row,
}

/// The closed list a question is answered from.
#[derive(Clone, Copy, Debug)]
pub enum Among {
    /// None: it is answered freely.
    Anything,
    /// These.
    These(&'static [&'static Choice]),
    /// The service's items.
    Items,
    /// The service's options.
    Options,
    /// The service's one-time fees.
    OneTime,
    /// The service's former contracts.
    Former,
}

impl Among {
    /// The choices themselves.
    #[must_use]
    pub fn choices(self, service: &'static Service) -> Vec<&'static Choice> {
        match self {
            Self::Anything => Vec::new(),
            Self::These(choices) => choices.to_vec(),
            Self::Items => service.items.iter().collect(),
            Self::Options => service.options.iter().map(|option| &option.choice).collect(),
            Self::OneTime => service.fees.one_time.iter().map(|fee| &fee.choice).collect(),
            Self::Former => service.conversions.iter().map(|conversion| &conversion.choice).collect(),
        }
    }
}

impl Place {
    /// Writes the path of the answer.
    pub(crate) fn write(self, path: &mut String) {
        for piece in self.ask.path.split('[') {
            if piece.starts_with(']') {
                path.push('[');
                push_whole(path, i128::try_from(self.row.unwrap_or(0)).unwrap_or(0));
            }
            path.push_str(piece);
        }
    }

    /// An order in which the same place stands together.
    pub(crate) fn order(self) -> (usize, Row) {
        (std::ptr::from_ref(self.ask).addr(), self.row)
    }
}

impl PartialEq for Place {
    fn eq(&self, other: &Self) -> bool {
        self.order() == other.order()
    }
}

impl Eq for Place {}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut path = String::with_capacity(48);
        self.write(&mut path);
        f.write_str(&path)
    }
}

impl std::fmt::Debug for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}

impl serde::Serialize for Place {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut path = String::with_capacity(48);
        self.write(&mut path);
        serializer.serialize_str(&path)
    }
}
