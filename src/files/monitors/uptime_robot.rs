//! `UptimeRobot`'s log: Event, Monitor, Date-Time, Reason, Duration, Duration (in mins.).

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::{BadLine, Log, Outage, Problem};
use crate::files::csv::{self, Row};
use crate::measure::Seconds;
use crate::typed::{Misread, Moment, Yearless, duration, moment};

/// The outages of `UptimeRobot`'s log, whose times are that many minutes ahead of UTC.
///
/// An outage ends with the next Up or Started of its monitor. Where the next event is another, it ends after the duration
/// its line gives. Where none follows it is open, unless the log was narrowed to Down events: then the duration counts.
///
/// ```
/// use yakkan::files::monitors::uptime_robot;
/// let log = uptime_robot(
///     "Event,Monitor,Date-Time,Reason,Duration,Duration (in mins.)\n\
///      Up,web,2025-01-10 03:35:00,OK,\"1 hrs, 0 mins\",60\n\
///      Down,web,2025-01-10 01:00:00,Connection Timeout,\"2 hrs, 35 mins\",155\n",
///     0,
/// );
/// assert_eq!(log.outages[0].began.iso(), "2025-01-10T10:00:00");
/// assert_eq!(log.outages[0].restored.unwrap().iso(), "2025-01-10T12:35:00");
/// ```
#[must_use]
pub fn uptime_robot(text: &str, offset: i32) -> Log<'_> {
    let mut rows = csv::rows(text, csv::detect(text));
    let mut log = Log::default();
    let Some(heading) = rows.next() else { return log };
    let Some(columns) = Columns::of(&heading) else {
        log.bad.push(BadLine { line: heading.line, text: heading.text, problem: Problem::Columns });
        return log;
    };
    let mut monitors: BTreeMap<String, Vec<Event>> = BTreeMap::new();
    let mut any_up = false;
    for row in rows {
        match columns.event(&row, offset) {
            Ok((monitor, event)) => {
                any_up = any_up || event.kind == Kind::Up;
                monitors.entry(monitor).or_default().push(event);
            }
            Err(problem) => log.bad.push(BadLine { line: row.line, text: row.text, problem }),
        }
    }
    for (monitor, mut events) in monitors {
        events.sort_by_key(|event| event.at.instant());
        let next = events.iter().skip(1).map(Some).chain([None]);
        for (event, next) in events.iter().zip(next) {
            if event.kind == Kind::Down {
                log.outages.push(Outage {
                    line: event.line,
                    monitor: monitor.clone(),
                    began: event.at,
                    restored: event.restored(next, any_up),
                    reason: event.reason.clone(),
                });
            }
        }
    }
    log.sorted()
}

/// Whether the first row has this log's columns.
pub(super) fn recognises(text: &str) -> bool {
    csv::rows(text, csv::detect(text)).next().is_some_and(|heading| Columns::of(&heading).is_some())
}

struct Columns {
    event: usize,
    monitor: usize,
    at: usize,
    reason: Option<usize>,
    duration: Option<usize>,
    minutes: Option<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Down,
    Up,
    Other,
}

struct Event {
    line: usize,
    kind: Kind,
    at: Moment,
    reason: String,
    lasted: Option<Seconds>,
}

impl Columns {
    fn of(heading: &Row<'_>) -> Option<Self> {
        let find = |name: &str| heading.cells.iter().position(|cell| cell.trim().eq_ignore_ascii_case(name));
        Some(Self {
            event: find("Event")?,
            monitor: find("Monitor")?,
            at: find("Date-Time")?,
            reason: find("Reason"),
            duration: find("Duration"),
            minutes: find("Duration (in mins.)"),
        })
    }

    fn event(&self, row: &Row<'_>, offset: i32) -> Result<(String, Event), Problem> {
        if row.fault.is_some() {
            return Err(Problem::Row);
        }
        let cell = |column: usize| row.cells.get(column).map_or("", |cell: &Cow<'_, str>| cell.trim());
        let kind = match cell(self.event).to_ascii_lowercase().as_str() {
            "down" => Kind::Down,
            "up" | "started" => Kind::Up,
            "paused" => Kind::Other,
            _ => return Err(Problem::Event),
        };
        let at = moment::parse(cell(self.at), Yearless::Refused).map_err(Problem::Time)?;
        // A length is only there to fall back on: a cell without one is no fault.
        let minutes = self.minutes.and_then(|column| cell(column).parse::<u32>().ok());
        let lasted = match minutes {
            Some(minutes) => Some(Seconds::from(minutes).saturating_mul(60)),
            None => self.duration.and_then(|column| duration::parse(cell(column)).ok()),
        };
        let event = Event {
            line: row.line,
            kind,
            at: japan(at, offset).map_err(Problem::Time)?,
            reason: self.reason.map_or_else(String::new, |column| cell(column).to_owned()),
            lasted,
        };
        Ok((cell(self.monitor).to_owned(), event))
    }
}

/// The clock's time in Japan, where a request may name it.
fn japan(at: Moment, offset: i32) -> Result<Moment, Misread> {
    at.at_offset(offset).in_japan().after(0)
}

impl Event {
    fn restored(&self, next: Option<&Self>, any_up: bool) -> Option<Moment> {
        match next {
            Some(next) if next.kind == Kind::Up => Some(next.at),
            None if any_up => None,
            _ => self.at.after(self.lasted?).ok(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const HEADING: &str = "\"Event\",\"Monitor\",\"Date-Time\",\"Reason\",\"Duration\",\"Duration (in mins.)\"\n";

    fn outages(lines: &str) -> Vec<(String, String, Option<String>)> {
        uptime_robot(&(HEADING.to_owned() + lines), 540)
            .outages
            .into_iter()
            .map(|outage| (outage.monitor, outage.began.iso(), outage.restored.map(Moment::iso)))
            .collect()
    }

    fn outage(monitor: &str, began: &str, restored: Option<&str>) -> (String, String, Option<String>) {
        (monitor.to_owned(), began.to_owned(), restored.map(str::to_owned))
    }

    #[test]
    fn logs_as_they_come() {
        for (lines, expected) in [
            (
                "Up,a,2025-01-10 12:35:10,OK,\"9 hrs, 0 mins\",540\n\
                 Up,b,2025-01-10 11:00:00,OK,,\n\
                 Down,a,2025-01-10 10:00:00,Timeout,\"2 hrs, 35 mins\",155\n",
                vec![outage("a", "2025-01-10T10:00:00", Some("2025-01-10T12:35:10"))],
            ),
            // Open at the time of the export.
            (
                "Down,a,2025-01-11 10:00:00,Timeout,\"0 hrs, 5 mins\",5\nUp,a,2025-01-10 12:00:00,OK,,\n",
                vec![outage("a", "2025-01-11T10:00:00", None)],
            ),
            // Paused while down: only the duration tells.
            (
                "Up,a,2025-01-12 00:00:00,OK,,\nPaused,a,2025-01-10 11:00:00,,,\nDown,a,2025-01-10 10:00:00,x,,60\n",
                vec![outage("a", "2025-01-10T10:00:00", Some("2025-01-10T11:00:00"))],
            ),
            // Narrowed to outages.
            (
                "Down,a,2025-01-10 10:00:00,x,\"2 hrs, 35 mins\",\nDown,b,2025-01-09 10:00:00,x,,1\n",
                vec![
                    outage("b", "2025-01-09T10:00:00", Some("2025-01-09T10:01:00")),
                    outage("a", "2025-01-10T10:00:00", Some("2025-01-10T12:35:00")),
                ],
            ),
        ] {
            assert_eq!(outages(lines), expected, "{lines}");
        }
    }

    #[test]
    fn bad_lines_are_kept() {
        let lines = HEADING.to_owned()
            + "Down,a,yesterday,,,\nGone,a,2025-01-10 10:00:00,,,\nDown,a,2025-02-30 10:00,,,\n\"Down,a\n";
        let log = uptime_robot(&lines, 540);
        let bad: Vec<_> = log.bad.iter().map(|bad| (bad.line, bad.problem)).collect();
        assert_eq!(
            bad,
            [
                (2, Problem::Time(Misread::NotADay)),
                (3, Problem::Event),
                (4, Problem::Time(Misread::NoSuchDay)),
                (5, Problem::Row),
            ]
        );
        assert_eq!(log.bad[0].text, "Down,a,yesterday,,,");
        assert_eq!(uptime_robot("a,b\n1,2\n", 0).bad[0].problem, Problem::Columns);
    }

    proptest! {
        #[test]
        fn never_panics(lines in "([DUp][own]{0,3},[ab]?,2025-01-[0-3][0-9] [0-9]{2}:[0-9]{2}:00,x,[0-9]{0,20},[0-9]{0,12}\n){0,8}", offset: i32) {
            let _ = uptime_robot(&(HEADING.to_owned() + &lines), offset);
        }

        #[test]
        fn never_panics_on_anything(text in any::<String>(), offset: i32) {
            let _ = uptime_robot(&text, offset);
            let _ = uptime_robot(&(HEADING.to_owned() + &text), offset);
        }
    }
}
