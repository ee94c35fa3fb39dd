//! A list of outages, pasted from a sheet or a mail.

use super::scan::Scan;
use super::{Clock, Misread, Moment, Yearless, clock, duration, moment};

/// A line of a pasted list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line<'a> {
    /// Its number in what was pasted, from 1.
    pub number: usize,
    /// The line as pasted.
    pub text: &'a str,
    /// What it says, or what would be right.
    pub outage: Result<Outage, Misread>,
}

/// What a line says of an outage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outage {
    /// When it began.
    pub began: Moment,
    /// When the service was restored.
    pub restored: Moment,
    /// What else the line says.
    pub note: String,
}

/// The lines of a pasted list that are not blank; a first line without any digit is taken for headings and left out.
///
/// A line holds when an outage began and when it was restored or how long it took, with tabs, commas, blanks or a dash
/// between them. A day of restoration without a year is the first such day from the beginning on. A time of restoration
/// without a day is on the day of the beginning; after a dash, an earlier time is on the next day.
///
/// ```
/// use yakkan::{measure::Day, typed::{Yearless, paste}};
/// let today = Day::parse("2026-11-21").unwrap();
/// let lines = paste::parse("1/10 10:00-12:35\n2025/1/10 23:00〜1:30 夜間", Yearless::UpTo(today));
/// let outages: Vec<_> = lines.into_iter().filter_map(|line| line.outage.ok()).collect();
/// assert_eq!(outages[0].restored.iso(), "2026-01-10T12:35");
/// assert_eq!(outages[1].restored.iso(), "2025-01-11T01:30");
/// assert_eq!(outages[1].note, "夜間");
/// ```
#[must_use]
pub fn parse(pasted: &str, yearless: Yearless) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    for (index, text) in pasted.lines().enumerate() {
        let blank = Scan::new(text).at_end();
        let heading = lines.is_empty() && !text.chars().any(|typed| super::scan::fold(typed).is_ascii_digit());
        if blank || heading {
            continue;
        }
        lines.push(Line { number: index.saturating_add(1), text, outage: line(text, yearless) });
    }
    lines
}

fn line(text: &str, yearless: Yearless) -> Result<Outage, Misread> {
    // Quotes only hold a sheet's cells together.
    let text = text.replace('"', " ");
    let mut scan = Scan::new(&text);
    while scan.eat_any(&BULLETS).is_some() || scan.blanks() {}
    label(&mut scan, &BEGAN);
    let began = moment::read(&mut scan, yearless)?;
    let joined = gap(&mut scan);
    label(&mut scan, &RESTORED);
    let restored = end(&mut scan, began, joined)?;
    if restored.instant() < began.instant() {
        return Err(Misread::EndBeforeStart);
    }
    gap(&mut scan);
    scan.eat_any(&AFTER_END);
    gap(&mut scan);
    Ok(Outage { began, restored, note: scan.rest().trim().to_owned() })
}

/// The restoration, as a moment, a length, or a time of day.
fn end(scan: &mut Scan<'_>, began: Moment, joined: bool) -> Result<Moment, Misread> {
    if scan.at_end() {
        return Err(Misread::EndMissing);
    }
    let mut ahead = *scan;
    if let Ok(length) = duration::read(&mut ahead) {
        *scan = ahead;
        ahead.blanks();
        // In 1月10日 10:00〜11日 9:00 the 11日 is a day, not a length.
        return if clock::read(&mut ahead).is_ok() { Err(Misread::EndHasTwoMeanings) } else { began.after(length) };
    }
    let mut ahead = *scan;
    match moment::read(&mut ahead, Yearless::From(began.day())) {
        Ok(restored) => {
            *scan = ahead;
            Ok(began.offset().map_or(restored, |offset| restored.at_offset(offset)))
        }
        Err(Misread::NotADay) => match clock::read(scan) {
            Ok(clock) => on_clock(began, clock, joined),
            Err(Misread::NotATime) => Err(Misread::EndMissing),
            Err(problem) => Err(problem),
        },
        Err(problem) => Err(problem),
    }
}

/// The restoration at a time of day, on the day of the beginning or, after a dash, on the next.
fn on_clock(began: Moment, clock: Clock, joined: bool) -> Result<Moment, Misread> {
    let restored = began.same_day(clock)?;
    if restored.instant() >= began.instant() {
        Ok(restored)
    } else if joined {
        restored.after(86_400)
    } else {
        Err(Misread::EndHasTwoMeanings)
    }
}

/// What stands between two cells or moments; whether it joins a beginning to an end.
fn gap(scan: &mut Scan<'_>) -> bool {
    let mut joined = false;
    loop {
        if scan.eat_any(&JOINTS).is_some() {
            joined = true;
        } else if !(scan.blanks() || scan.eat(",") || scan.eat(";") || scan.eat("|")) {
            return joined;
        }
    }
}

fn label(scan: &mut Scan<'_>, labels: &[(&str, ())]) {
    if scan.eat_any(labels).is_some() {
        let _ = scan.eat("日時") || scan.eat("時刻");
        let _ = scan.eat(":") || scan.eat("=");
        scan.blanks();
    }
}

const BULLETS: [(&str, ()); 8] =
    [("・", ()), ("-", ()), ("*", ()), ("•", ()), ("●", ()), ("■", ()), (">", ()), (",", ())];
const JOINTS: [(&str, ()); 8] =
    [("-", ()), ("~", ()), ("から", ()), ("より", ()), ("→", ()), ("to", ()), ("until", ()), ("till", ())];
const BEGAN: [(&str, ()); 8] = [
    ("発生", ()),
    ("開始", ()),
    ("停止", ()),
    ("began", ()),
    ("start", ()),
    ("started", ()),
    ("from", ()),
    ("down", ()),
];
const RESTORED: [(&str, ()); 8] =
    [("復旧", ()), ("回復", ()), ("終了", ()), ("restored", ()), ("end", ()), ("ended", ()), ("up", ()), ("約", ())];
const AFTER_END: [(&str, ()); 3] = [("まで", ()), ("に復旧", ()), ("復旧", ())];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::Day;
    use proptest::prelude::*;

    fn today() -> Yearless {
        Yearless::UpTo(Day::of(2026, 11, 21).unwrap())
    }

    fn one(text: &str) -> Result<(String, String, String), Misread> {
        line(text, today()).map(|outage| (outage.began.iso(), outage.restored.iso(), outage.note))
    }

    #[test]
    fn what_people_paste() {
        for (text, began, restored, note) in [
            ("1/10 10:00-12:35", "2026-01-10T10:00", "2026-01-10T12:35", ""),
            ("1/10 10:00 - 12:35 夜間作業", "2026-01-10T10:00", "2026-01-10T12:35", "夜間作業"),
            ("2025/1/10 10:00〜2025/1/10 12:35", "2025-01-10T10:00", "2025-01-10T12:35", ""),
            ("2025/1/10 10:00～2025/1/10 12:35まで", "2025-01-10T10:00", "2025-01-10T12:35", ""),
            ("2025-01-10 10:00\t2025-01-10 12:35\tnote", "2025-01-10T10:00", "2025-01-10T12:35", "note"),
            ("2025-01-10 10:00,2025-01-10 12:35,\"a, b\"", "2025-01-10T10:00", "2025-01-10T12:35", "a, b"),
            ("\"2025/1/10 10:00\";\"2025/1/10 12:35\"", "2025-01-10T10:00", "2025-01-10T12:35", ""),
            ("2025/1/10\t10:00\t2025/1/10\t12:35\tDC1", "2025-01-10T10:00", "2025-01-10T12:35", "DC1"),
            ("2025/1/10,10:00,12:35", "2025-01-10T10:00", "2025-01-10T12:35", ""),
            ("2025/1/10 10:00 2時間35分", "2025-01-10T10:00", "2025-01-10T12:35", ""),
            ("2025/1/10 10:00\t155分\t3件", "2025-01-10T10:00", "2025-01-10T12:35", "3件"),
            ("2025/1/10 10:00, 2h35m, 12,34", "2025-01-10T10:00", "2025-01-10T12:35", "12,34"),
            ("2025/1/10 10:00 1.5時間", "2025-01-10T10:00", "2025-01-10T11:30", ""),
            ("2025/1/10 10:00 1日3時間", "2025-01-10T10:00", "2025-01-11T13:00", ""),
            ("2025/1/10 10:00から約2時間", "2025-01-10T10:00", "2025-01-10T12:00", ""),
            ("1月10日(土) 10時から12時35分まで", "2026-01-10T10:00", "2026-01-10T12:35", ""),
            ("1/10 23:00-1:35", "2026-01-10T23:00", "2026-01-11T01:35", ""),
            ("12/31 23:00 〜 1/1 2:00", "2025-12-31T23:00", "2026-01-01T02:00", ""),
            ("・発生: 2025/1/10 10:00 復旧: 2025/1/10 12:35", "2025-01-10T10:00", "2025-01-10T12:35", ""),
            ("> - 1/10 10:00 → 12:35", "2026-01-10T10:00", "2026-01-10T12:35", ""),
            ("2025-01-10T10:00Z 2025-01-10T12:35Z", "2025-01-10T10:00Z", "2025-01-10T12:35Z", ""),
            ("2025-01-10T10:00+01:00 - 12:35", "2025-01-10T10:00+01:00", "2025-01-10T12:35+01:00", ""),
            ("１／１０　１０：００－１２：３５", "2026-01-10T10:00", "2026-01-10T12:35", ""),
            ("1/10 10:00-24:00", "2026-01-10T10:00", "2026-01-11T00:00", ""),
            ("1/10 10:00-10:00", "2026-01-10T10:00", "2026-01-10T10:00", ""),
        ] {
            assert_eq!(one(text), Ok((began.to_owned(), restored.to_owned(), note.to_owned())), "{text}");
        }
    }

    #[test]
    fn what_is_refused() {
        for (text, expected) in [
            ("1/10", Misread::TimeMissing),
            ("1/10 10:00", Misread::EndMissing),
            ("1/10 10:00 note", Misread::EndMissing),
            ("1/10 10:00 2:35", Misread::EndHasTwoMeanings),
            ("2025/1/10 10:00 2025/1/9 12:35", Misread::EndBeforeStart),
            ("2025/1/10 10:00 - 2025/1/11", Misread::TimeMissing),
            ("2025/1/10 10:00 - 2025/2/30 1:00", Misread::NoSuchDay),
            ("1/10 10:00-25:00", Misread::NoSuchTime),
            ("1月10日 10:00〜11日 9:00", Misread::EndHasTwoMeanings),
            ("12 outages", Misread::NotADay),
        ] {
            assert_eq!(one(text), Err(expected), "{text}");
        }
    }

    #[test]
    fn every_line_is_kept_but_headings_and_blanks() {
        let lines = parse("開始\t復旧\n\n1/10 10:00-12:35\r\n???\n", today());
        let kept: Vec<_> = lines.iter().map(|line| (line.number, line.text, line.outage.is_ok())).collect();
        assert_eq!(kept, [(3, "1/10 10:00-12:35", true), (4, "???", false)]);
    }

    proptest! {
        #[test]
        fn never_panics(pasted in any::<String>()) {
            let _ = parse(&pasted, today());
        }

        #[test]
        fn never_panics_on_near_misses(pasted in "[0-9/:〜~日月時間分,\t\n\" T+Zから-]{0,40}") {
            let _ = parse(&pasted, today());
        }
    }
}
