//! Keys and plain values as bytes.
//!
//! A first byte from 64 on is a word; below, it says what follows.

use std::borrow::Cow;

use super::part::Step;
use super::tree::MOST_ENTRIES;
use super::words;
use crate::contract::{Number, Value};
use crate::measure::{Day, Moment, Month};

const NULL: u8 = 0;
const FALSE: u8 = 1;
const TRUE: u8 = 2;
const TEXT: u8 = 3;
const WHOLE: u8 = 4;
const BELOW_ZERO: u8 = 5;
const HUGE: u8 = 6;
const FRACTION: u8 = 7;
const DAY: u8 = 8;
const MINUTE: u8 = 9;
const SECOND: u8 = 10;
const MONTH: u8 = 11;
const INDEX: u8 = 12;
/// A word whose number is past what one byte holds.
const FAR_WORD: u8 = 13;
/// From here to the first word: the whole numbers from 0 on.
const SMALL: u8 = 16;
const WORD: u8 = 64;

/// Years before this are spelt out.
const FIRST_YEAR: i32 = 1990;

pub(super) fn push_key(out: &mut Vec<u8>, step: &Step) {
    match step {
        Step::Key(key) => push_text(out, key),
        Step::Index(index) => {
            out.push(INDEX);
            push_number(out, u64::try_from(*index).unwrap_or(u64::MAX));
        }
    }
}

pub(super) fn push_value(out: &mut Vec<u8>, value: &Value<'_>) {
    match value {
        Value::Null | Value::List(_) | Value::Object(_) => out.push(NULL),
        Value::Flag(false) => out.push(FALSE),
        Value::Flag(true) => out.push(TRUE),
        Value::Number(Number::Whole(number)) => push_whole(out, *number),
        Value::Number(Number::Huge) => out.push(HUGE),
        Value::Number(Number::Fraction) => out.push(FRACTION),
        Value::Text(text) => match time(text) {
            Some((kind, number)) => {
                out.push(kind);
                push_number(out, number);
            }
            None => push_text(out, text),
        },
    }
}

fn push_whole(out: &mut Vec<u8>, number: i64) {
    let size = number.unsigned_abs();
    let small = u8::try_from(number).ok().and_then(|small| small.checked_add(SMALL)).filter(|byte| *byte < WORD);
    if let Some(byte) = small {
        out.push(byte);
    } else {
        out.push(if number < 0 { BELOW_ZERO } else { WHOLE });
        push_number(out, size);
    }
}

/// Seven bits a byte, the lowest first.
pub(super) fn push_number(out: &mut Vec<u8>, mut number: u64) {
    while number > 0x7F {
        out.extend(u8::try_from(number & 0x7F).map(|low| low | 0x80));
        number >>= 7;
    }
    out.extend(u8::try_from(number));
}

fn push_text(out: &mut Vec<u8>, text: &str) {
    let Some(word) = words::number(text) else {
        out.push(TEXT);
        push_number(out, u64::try_from(text.len()).unwrap_or(u64::MAX));
        out.extend(text.as_bytes());
        return;
    };
    if let Some(byte) = u8::try_from(word).ok().and_then(|word| word.checked_add(WORD)) {
        out.push(byte);
    } else {
        out.push(FAR_WORD);
        push_number(out, u64::try_from(word).unwrap_or(u64::MAX));
    }
}

/// A day, a month or a moment as a number, where the text is exactly what the number is written as.
fn time(text: &str) -> Option<(u8, u64)> {
    let (kind, number) = match text.len() {
        7 => (MONTH, month_number(Month::parse(text)?)),
        10 => (DAY, day_number(Day::parse(text)?)),
        16 | 19 => {
            let moment = Moment::parse(text)?;
            let second = day_number(moment.day()).checked_mul(86_400)?.checked_add(moment.second_of_day())?;
            if text.len() == 16 { (MINUTE, second / 60) } else { (SECOND, second) }
        }
        _ => return None,
    };
    let number = u64::try_from(number).ok()?;
    (time_text(kind, number)? == text).then_some((kind, number))
}

fn month_number(month: Month) -> i64 {
    i64::from(month.year().saturating_sub(FIRST_YEAR))
        .saturating_mul(12)
        .saturating_add(i64::from(month.number().saturating_sub(1)))
}

fn day_number(day: Day) -> i64 {
    first_day().days_until(day)
}

fn first_day() -> Day {
    Month::of(FIRST_YEAR, 1).first_day()
}

/// The text of a number of days, months, minutes or seconds since the first year.
fn time_text(kind: u8, number: u64) -> Option<String> {
    /// Past the year 9000 in seconds: no text has more.
    const MOST: i64 = 7000 * 366 * 86_400;
    let number = i64::try_from(number).ok().filter(|number| *number < MOST)?;
    let day = |days: i64| Some(first_day().plus(days)).filter(|day| day.month().year() < 10_000);
    match kind {
        MONTH => {
            let month = Month::of(FIRST_YEAR, 1).plus(i32::try_from(number).ok()?);
            Some(month).filter(|month| month.year() < 10_000).map(|month| month.to_string())
        }
        DAY => Some(day(number)?.to_string()),
        MINUTE => {
            let mut text = day(number / 1440)?.to_string();
            push_clock(&mut text, &[('T', number / 60 % 24), (':', number % 60)]);
            Some(text)
        }
        SECOND => {
            let mut text = day(number / 86_400)?.to_string();
            push_clock(&mut text, &[('T', number / 3600 % 24), (':', number / 60 % 60), (':', number % 60)]);
            Some(text)
        }
        _ => None,
    }
}

fn push_clock(text: &mut String, parts: &[(char, i64)]) {
    for (mark, number) in parts {
        text.push(*mark);
        if *number < 10 {
            text.push('0');
        }
        text.push_str(&number.to_string());
    }
}

/// A check of sixteen bits that notices every change of up to two letters next to each other (CRC-16/CCITT).
pub(super) fn check(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0xFFFF, |check, byte| {
        (0..8).fold(check ^ u16::from(*byte) << 8, |check, _| {
            let shifted = check << 1;
            if check & 0x8000 == 0 { shifted } else { shifted ^ 0x1021 }
        })
    })
}

/// A total reader of what the functions above write.
pub(super) struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    pub(super) const fn at_end(&self) -> bool {
        self.rest.is_empty()
    }

    pub(super) fn key(&mut self) -> Option<Step> {
        let kind = self.byte()?;
        if kind == INDEX {
            return usize::try_from(self.number()?).ok().filter(|index| *index < MOST_ENTRIES).map(Step::Index);
        }
        self.text(kind).map(Step::Key)
    }

    pub(super) fn value(&mut self) -> Option<Value<'static>> {
        Some(match self.byte()? {
            NULL => Value::Null,
            FALSE => Value::Flag(false),
            TRUE => Value::Flag(true),
            WHOLE => Value::Number(Number::Whole(i64::try_from(self.number()?).ok()?)),
            BELOW_ZERO => Value::Number(Number::Whole(0_i64.checked_sub_unsigned(self.number()?)?)),
            HUGE => Value::Number(Number::Huge),
            FRACTION => Value::Number(Number::Fraction),
            kind @ (DAY | MINUTE | SECOND | MONTH) => Value::Text(Cow::Owned(time_text(kind, self.number()?)?)),
            small @ SMALL..WORD => Value::Number(Number::Whole(i64::from(small.checked_sub(SMALL)?))),
            kind => Value::Text(self.text(kind)?),
        })
    }

    pub(super) fn number(&mut self) -> Option<u64> {
        let mut number = 0_u64;
        for place in 0..10_u32 {
            let byte = self.byte()?;
            let bits = u64::from(byte & 0x7F);
            let shift = place.checked_mul(7)?;
            let shifted = bits.checked_shl(shift)?;
            if shifted.checked_shr(shift)? != bits {
                return None;
            }
            number |= shifted;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }

    fn text(&mut self, kind: u8) -> Option<Cow<'static, str>> {
        match kind {
            TEXT => {
                let length = usize::try_from(self.number()?).ok()?;
                let (text, rest) = self.rest.split_at_checked(length)?;
                self.rest = rest;
                std::str::from_utf8(text).ok().map(|text| Cow::Owned(text.to_owned()))
            }
            FAR_WORD => words::word(usize::try_from(self.number()?).ok()?).map(Cow::Borrowed),
            _ => words::word(usize::from(kind.checked_sub(WORD)?)).map(Cow::Borrowed),
        }
    }

    fn byte(&mut self) -> Option<u8> {
        let (byte, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*byte)
    }
}
