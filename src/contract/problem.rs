//! What is wrong with a request, and what would be right.

use std::fmt;

use crate::measure::order::each_once;
use crate::terms::{Language, Text, text};

/// Everything that is wrong with a request, told at once.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct RequestError {
    /// Each problem, in the order of the request's fields; the same path and code once.
    pub problems: Vec<Problem>,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct Problem {
    /// Where: `answers.incidents[2].restored`.
    pub path: String,
    /// What is wrong, as a code.
    pub code: Code,
    /// What is wrong and what would be right, in the request's language.
    pub message: String,
}

/// What is wrong, as a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each code is what its name says")]
pub enum Code {
    WrongType,
    Missing,
    UnknownField,
    UnknownService,
    UnknownRule,
    UnknownReading,
    UnknownOption,
    NotADate,
    NotAMoment,
    NotAYenAmount,
    NotANumber,
    OutOfRange,
    Order,
    Overlap,
    Duplicate,
}

impl Code {
    /// What is wrong, in words.
    #[must_use]
    pub const fn says(self) -> Text {
        match self {
            Self::WrongType => text("値の種類が違います。", "This is not the kind of value asked for."),
            Self::Missing => text("この項目が要ります。", "This is needed."),
            Self::UnknownField => text("この名前の項目はありません。", "There is no field of this name."),
            Self::UnknownService => text("このサービスは知りません。", "This service is not known."),
            Self::UnknownRule => text("この規則はありません。", "There is no such rule."),
            Self::UnknownReading => text("この読み方の項目はありません。", "There is no such reading."),
            Self::UnknownOption => text("選べる値ではありません。", "This is not one of the values to choose from."),
            Self::NotADate => text("暦にある日として読めません。", "This cannot be read as a day of the calendar."),
            Self::NotAMoment => text("日時として読めません。", "This cannot be read as a day and a time."),
            Self::NotAYenAmount => text("円に端数があります。", "This has a fraction of a yen."),
            Self::NotANumber => text("数として読めません。", "This cannot be read as such a number."),
            Self::OutOfRange => text("扱える範囲の外です。", "This is outside the range."),
            Self::Order => text("前後が合いません。", "The order does not fit."),
            Self::Overlap => text(
                "先に挙げた障害と重なるか、つながっています。",
                "It overlaps or touches an outage listed before it.",
            ),
            Self::Duplicate => {
                text("同じ月とサービスが先にあります。", "The same month and service are listed before.")
            }
        }
    }
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.problems.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            f.write_str(&problem.path)?;
            f.write_str(": ")?;
            f.write_str(&problem.message)?;
        }
        Ok(())
    }
}

impl std::error::Error for RequestError {}

/// Where a value stands in a request.
#[derive(Clone, Copy)]
pub(crate) enum Path<'a> {
    Root,
    Key(&'a Path<'a>, &'a str),
    Index(&'a Path<'a>, usize),
}

impl Path<'_> {
    /// `answers.incidents[2].restored`.
    pub fn spelled(&self) -> String {
        let mut spelling = String::new();
        self.spell(&mut spelling);
        spelling
    }

    fn spell(&self, spelling: &mut String) {
        match self {
            Self::Root => {}
            Self::Key(parent, key) => {
                parent.spell(spelling);
                if !spelling.is_empty() {
                    spelling.push('.');
                }
                spelling.push_str(key);
            }
            Self::Index(parent, index) => {
                parent.spell(spelling);
                spelling.push('[');
                crate::measure::exact::push_whole(spelling, i128::try_from(*index).unwrap_or_default());
                spelling.push(']');
            }
        }
    }
}

/// Collects problems while a request is read.
pub(crate) struct Problems {
    language: Language,
    list: Vec<Problem>,
}

impl Problems {
    pub const fn new(language: Language) -> Self {
        Self { language, list: Vec::new() }
    }

    /// Notes a problem and what would be right.
    pub fn add(&mut self, path: &Path<'_>, code: Code, right: Text) {
        self.add_with(path, code, right, "");
    }

    /// The same, with a list of values that would be right.
    pub fn add_with(&mut self, path: &Path<'_>, code: Code, right: Text, values: &str) {
        let mut message = String::from(code.says().in_language(self.language));
        if self.language == Language::En {
            message.push(' ');
        }
        message.push_str(right.in_language(self.language));
        message.push_str(values);
        self.list.push(Problem { path: path.spelled(), code, message });
    }

    /// The problems in the order they were found, the same path and code once.
    pub fn into_list(self) -> Vec<Problem> {
        each_once(self.list, |problem| (problem.path.clone(), problem.code))
    }
}
