//! Sentences of the working: a wording with the values that were computed put in.

use super::text::{Language, Text, text};
use crate::measure::calendar::{push_iso, push_two};
use crate::measure::exact::{push_exact, push_grouped, push_whole};
use crate::measure::moment::{DAY, HOUR, MINUTE};
use crate::measure::{Day, Exact, Moment, Month, Seconds, Yen};

/// A value to put into a sentence.
#[derive(Clone, Copy, Debug)]
pub enum Term {
    /// `98,765円`.
    Yen(Yen),
    /// `1,097 7/18円`: an exact amount.
    ExactYen(Exact),
    /// `1/30`.
    Share(Exact),
    /// `2025-01-31`.
    Day(Day),
    /// `2025-01`.
    Month(Month),
    /// `2025-01-31 10:00`.
    Moment(Moment),
    /// `24時間00分`.
    Span(Seconds),
    /// `1,234`.
    Count(i64),
    /// Billionths of a percent as `99.97%`.
    Percent(i64),
    /// Words.
    Text(Text),
    /// The number of a row, counted from 1.
    Nth(usize),
}

/// Writes a wording, each `{}` replaced by the next value.
pub(crate) fn write(out: &mut String, wording: Text, terms: &[Term], language: Language) {
    let mut terms = terms.iter();
    for piece in wording.in_language(language).split('{') {
        match piece.strip_prefix('}') {
            Some(piece) => {
                if let Some(term) = terms.next() {
                    term.write(out, language);
                }
                out.push_str(piece);
            }
            None => out.push_str(piece),
        }
    }
}

impl Term {
    /// What a step comes to that earns or costs nothing.
    pub const NOTHING: Self = Self::Text(text("0円", "¥0"));

    pub(crate) fn write(self, out: &mut String, language: Language) {
        let japanese = language == Language::Ja;
        match self {
            Self::Yen(yen) => yen_amount(out, japanese, |out| push_grouped(out, i128::from(yen))),
            Self::ExactYen(exact) => yen_amount(out, japanese, |out| mixed(out, exact)),
            Self::Share(share) => push_exact(out, share),
            Self::Day(day) => push_iso(out, day),
            Self::Month(month) => crate::measure::calendar::push_month(out, month),
            Self::Moment(moment) => {
                push_iso(out, moment.day());
                out.push(' ');
                clock(out, moment.second_of_day());
            }
            Self::Span(seconds) => span(out, seconds, japanese),
            Self::Count(count) => push_grouped(out, i128::from(count)),
            Self::Percent(billionths) => percent(out, billionths),
            Self::Text(text) => out.push_str(text.in_language(language)),
            Self::Nth(row) => push_whole(out, i128::try_from(row.saturating_add(1)).unwrap_or(0)),
        }
    }
}

fn yen_amount(out: &mut String, japanese: bool, amount: impl FnOnce(&mut String)) {
    if !japanese {
        out.push('¥');
    }
    amount(out);
    if japanese {
        out.push('円');
    }
}

/// A whole number and the fraction beyond it: `1,097 7/18`.
fn mixed(out: &mut String, exact: Exact) {
    let (over, under) = exact.lowest_terms();
    let under = i128::from(under);
    let whole = over.div_euclid(under);
    let rest = over.rem_euclid(under);
    if whole != 0 || rest == 0 {
        push_grouped(out, whole);
    }
    if rest != 0 {
        if whole != 0 {
            out.push(' ');
        }
        push_whole(out, rest);
        out.push('/');
        push_whole(out, under);
    }
}

fn clock(out: &mut String, second: Seconds) {
    push_two(out, u32::try_from(second / HOUR).unwrap_or(0));
    out.push(':');
    push_two(out, u32::try_from(second % HOUR / MINUTE).unwrap_or(0));
    if second % MINUTE != 0 {
        out.push(':');
        push_two(out, u32::try_from(second % MINUTE).unwrap_or(0));
    }
}

/// Days only from three of them on, since the documents count 24 hours in hours and 3日 in days.
fn span(out: &mut String, seconds: Seconds, japanese: bool) {
    let days = if seconds >= 3 * DAY { seconds / DAY } else { 0 };
    let rest = seconds - days * DAY;
    let parts = [
        (days, "日", " d"),
        (rest / HOUR, "時間", " h"),
        (rest % HOUR / MINUTE, "分", " min"),
        (rest % MINUTE, "秒", " s"),
    ];
    let mut written = false;
    for (number, ja, en) in parts {
        if number == 0 {
            continue;
        }
        if written && !japanese {
            out.push(' ');
        }
        push_grouped(out, i128::from(number));
        out.push_str(if japanese { ja } else { en });
        written = true;
    }
    if !written {
        out.push_str(if japanese { "0分" } else { "0 min" });
    }
}

fn percent(out: &mut String, billionths: i64) {
    const WHOLE: i64 = 1_000_000_000;
    push_whole(out, i128::from(billionths / WHOLE));
    let mut decimals = (billionths % WHOLE).unsigned_abs();
    if decimals > 0 {
        out.push('.');
        let mut place = WHOLE.unsigned_abs() / 10;
        while decimals > 0 && place > 0 {
            push_whole(out, i128::from(decimals / place));
            decimals %= place;
            place /= 10;
        }
    }
    out.push('%');
}
