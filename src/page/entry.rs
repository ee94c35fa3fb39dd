//! One field: what was typed into it, understood as the kind of answer its question takes.

use std::borrow::Cow;

use crate::contract::{Number, Value};
use crate::measure::{Day, Seconds};
use crate::rules::asks;
use crate::terms::ask::{Ask, Kind};
use crate::terms::{Language, Service, Text, text};
use crate::typed::{self, Misread, Moment, Yearless, clock, count, day, duration, echo, moment, percent, yen};

/// A field, as far as reading it depends on which one it is.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// What kind of answer it takes.
    pub kind: Kind,
    /// The day from which dates without a year are understood.
    pub today: Day,
    /// Whether its dates lie ahead rather than in the past.
    pub ahead: bool,
    /// Whether a time of day or a length may be typed as well, which is counted from another field.
    pub counted: bool,
}

/// What a field's text means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// It is empty.
    Blank,
    /// It was understood.
    Read {
        /// As a request has it.
        value: Value<'static>,
        /// As a person reads it; empty where that would say nothing new.
        echo: String,
    },
    /// It was not; this says what is right.
    Wrong(Text),
}

/// What a choice of "never" is typed as, and what a request has as null.
pub const NEVER: &str = "never";

/// The kind of answer that stands at a pattern of paths: the question's own, or that of a part of its answer.
#[must_use]
pub fn kind_at(service: &'static Service, pattern: &str) -> Option<(&'static Ask, Kind)> {
    if let Some(ask) = asks::at(service, pattern) {
        return Some((ask, ask.kind));
    }
    let part = |suffix: &str| pattern.strip_suffix(suffix).and_then(|whole| asks::at(service, whole));
    if let Some(ask) = part("[]") {
        return (ask.kind == Kind::Days).then_some((ask, Kind::Day));
    }
    let end = || part(".from").or_else(|| part(".to")).filter(|ask| ask.kind == Kind::Period);
    let window = || part("[].from").or_else(|| part("[].to")).filter(|ask| ask.kind == Kind::Windows);
    window().map(|ask| (ask, Kind::Moment)).or_else(|| end().map(|ask| (ask, Kind::Day)))
}

/// The field from which a length typed at this pattern is counted: `2時間35分` for an end.
#[must_use]
pub fn counted_from(service: &'static Service, pattern: &str) -> Option<String> {
    match asks::at(service, pattern) {
        Some(ask) => asks::counted_from(ask).map(|from| from.path.to_owned()),
        None => pattern.strip_suffix("[].to").map(|window| [window, "[].from"].concat()),
    }
}

impl Field {
    /// Reads what was typed. `from` is the moment that a length is counted from, where one was understood.
    #[must_use]
    pub fn read(self, typed: &str, from: Option<Moment>, language: Language) -> Entry {
        if typed.trim().is_empty() {
            return Entry::Blank;
        }
        self.understand(typed, from, language).unwrap_or_else(|misread| match misread {
            Misread::Empty => Entry::Blank,
            other => Entry::Wrong(other.message()),
        })
    }

    fn yearless(self) -> Yearless {
        if self.ahead { Yearless::From(self.today) } else { Yearless::UpTo(self.today) }
    }

    fn understand(self, typed: &str, from: Option<Moment>, language: Language) -> Result<Entry, Misread> {
        let text = |value: &str| Value::Text(Cow::Owned(value.to_owned()));
        let whole = |number: i64| Value::Number(Number::Whole(number));
        Ok(match self.kind {
            Kind::Yen => {
                let yen = yen::parse(typed)?;
                let value = i64::try_from(yen).map_or(Value::Number(Number::Huge), whole);
                Entry::Read { value, echo: echo::yen(yen, language) }
            }
            Kind::Count => {
                let number = count::parse(typed, 99_999)?;
                Entry::Read { value: whole(i64::from(number)), echo: String::new() }
            }
            Kind::Percent => {
                let rate = percent::parse(typed)?;
                Entry::Read { value: text(&rate), echo: echo::percent(&rate) }
            }
            Kind::Day => {
                let day = day::parse(typed, self.yearless())?;
                Entry::Read { value: text(&day.to_string()), echo: echo::day(day, language) }
            }
            Kind::Month => {
                let month = typed::month::parse(typed)?;
                Entry::Read { value: text(&month.to_string()), echo: echo::month(month, language) }
            }
            Kind::MomentOrNever if typed == NEVER => Entry::Read { value: Value::Null, echo: String::new() },
            Kind::Moment | Kind::MomentOrNever | Kind::Span => {
                let moment = self.moment(typed, from)?;
                let mut said = echo::moment(moment, language);
                if let Some(length) = from.map(|from| length(from, moment)).filter(|length| *length >= 0) {
                    let (open, close) = if language == Language::Ja { ("（", "）") } else { (" (", ")") };
                    said = [&said, open, &echo::duration(length, language), close].concat();
                }
                Entry::Read { value: text(&moment.iso()), echo: said }
            }
            _ => Entry::Read { value: text(typed), echo: String::new() },
        })
    }

    /// A moment; or, counted from another, a time of the same day or a length.
    fn moment(self, typed: &str, from: Option<Moment>) -> Result<Moment, Misread> {
        let misread = match (moment::parse(typed, self.yearless()), from) {
            (Ok(moment), _) => return Ok(moment),
            (Err(_), None) if self.counted && (clock::parse(typed).is_ok() || duration::parse(typed).is_ok()) => {
                return Err(Misread::BeginningMissing);
            }
            (Err(misread), None) => return Err(misread),
            (Err(misread), Some(from)) => {
                if let Ok(clock) = clock::parse(typed) {
                    let same_day = from.same_day(clock)?;
                    let earlier = same_day.instant() < from.instant();
                    return if earlier { Err(Misread::EndHasTwoMeanings) } else { Ok(same_day) };
                }
                match duration::parse(typed) {
                    Ok(length) => return from.after(length),
                    Err(_) => misread,
                }
            }
        };
        Err(misread)
    }
}

/// How long after another a moment is.
#[must_use]
pub fn length(from: Moment, to: Moment) -> Seconds {
    to.instant().since(from.instant())
}

/// How a request's value is shown in a field, as if it had been typed.
#[must_use]
pub fn as_typed(value: Value<'static>) -> Value<'static> {
    match value {
        Value::Null => Value::Text(Cow::Borrowed(NEVER)),
        Value::Number(Number::Whole(number)) => {
            let mut typed = String::new();
            crate::measure::exact::push_grouped(&mut typed, i128::from(number));
            Value::Text(Cow::Owned(typed))
        }
        Value::Number(_) | Value::Flag(_) => Value::Text(Cow::Borrowed("?")),
        Value::Text(text) if is_moment(&text) => Value::Text(Cow::Owned(text.replacen('T', " ", 1))),
        Value::Text(text) => Value::Text(text),
        Value::List(entries) => Value::List(entries.into_iter().map(as_typed).collect()),
        Value::Object(fields) => Value::Object(fields.into_iter().map(|(key, value)| (key, as_typed(value))).collect()),
    }
}

fn is_moment(text: &str) -> bool {
    let shape = |(place, byte): (usize, u8)| match place {
        4 | 7 => byte == b'-',
        10 => byte == b'T',
        13 | 16 => byte == b':',
        _ => byte.is_ascii_digit(),
    };
    matches!(text.len(), 16 | 19) && text.bytes().enumerate().all(shape)
}

/// What is said where a part of an answer lacks its other part.
pub const NEEDED: Text = text("この項目も要ります。", "This is needed as well.");

#[cfg(test)]
mod tests {
    use super::*;

    fn field(kind: Kind) -> Field {
        Field { kind, today: Day::parse("2026-11-21").unwrap(), ahead: false, counted: true }
    }

    fn read(kind: Kind, typed: &str, from: Option<&str>) -> Result<(String, String), &'static str> {
        let from = from.map(|from| moment::parse(from, Yearless::Refused).unwrap());
        match field(kind).read(typed, from, Language::Ja) {
            Entry::Read { value, echo } => Ok((value.as_text().unwrap_or_default().to_owned(), echo)),
            Entry::Blank => Err(""),
            Entry::Wrong(text) => Err(text.en),
        }
    }

    #[test]
    fn an_end_as_moment_time_or_length() {
        let began = Some("2025-01-10 10:00");
        for (typed, value, echo) in [
            ("2025/1/11 10:00", "2025-01-11T10:00", "2025年1月11日(土) 10:00（1日）"),
            ("12:35", "2025-01-10T12:35", "2025年1月10日(金) 12:35（2時間35分）"),
            ("2時間35分", "2025-01-10T12:35", "2025年1月10日(金) 12:35（2時間35分）"),
            ("90 min", "2025-01-10T11:30", "2025年1月10日(金) 11:30（1時間30分）"),
        ] {
            assert_eq!(read(Kind::Moment, typed, began), Ok((value.to_owned(), echo.to_owned())), "{typed}");
        }
        assert!(read(Kind::Moment, "9:00", began).is_err());
        for typed in ["2時間", "12:35"] {
            assert_eq!(read(Kind::Moment, typed, None), Err(Misread::BeginningMissing.message().en), "{typed}");
        }
        assert_eq!(read(Kind::Moment, "?", None), Err(Misread::NotADay.message().en));
    }

    #[test]
    fn what_a_request_has_reads_back() {
        let request = Value::parse(r#"{"a":98765,"b":"2025-01-10T10:00","c":null,"d":["ad","2025-01-10T10:00:01"]}"#)
            .unwrap()
            .into_owned();
        let shown =
            Value::parse(r#"{"a":"98,765","b":"2025-01-10 10:00","c":"never","d":["ad","2025-01-10 10:00:01"]}"#)
                .unwrap();
        assert_eq!(as_typed(request), shown);
    }
}
