//! Zabbix's export of events in real time: one JSON object a line.
//!
//! A problem has `value` 1, `eventid`, `clock` in seconds since 1970 in UTC, `hosts` and `name`; its recovery has `value`
//! 0, `p_eventid` and `clock`.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::{BadLine, Log, Outage, Problem};
use crate::contract::{Number, Value};
use crate::typed::{Misread, Moment};

/// The outages of Zabbix's export. Its clock counts in UTC, so no time zone is asked.
///
/// ```
/// use yakkan::files::monitors::zabbix;
/// let log = zabbix(concat!(
///     r#"{"clock":1736470800,"value":1,"eventid":42,"name":"Link down","hosts":[{"host":"r1","name":"Router 1"}]}"#, "\n",
///     r#"{"clock":1736480100,"value":0,"eventid":43,"p_eventid":42}"#, "\n",
/// ));
/// assert_eq!(log.outages[0].monitor, "Router 1");
/// assert_eq!(log.outages[0].began.iso(), "2025-01-10T10:00:00");
/// assert_eq!(log.outages[0].restored.unwrap().iso(), "2025-01-10T12:35:00");
/// ```
#[must_use]
pub fn zabbix(text: &str) -> Log<'_> {
    let mut log = Log::default();
    let mut problems: BTreeMap<i64, Outage> = BTreeMap::new();
    let mut recoveries: Vec<(i64, Moment, usize, &str)> = Vec::new();
    for (index, text) in text.trim_start_matches('\u{FEFF}').lines().enumerate() {
        let line = index.saturating_add(1);
        if text.trim().is_empty() {
            continue;
        }
        let problem = match event(text, line) {
            Ok(Event::Problem(id, outage)) => match problems.entry(id) {
                Entry::Vacant(place) => {
                    place.insert(outage);
                    continue;
                }
                Entry::Occupied(_) => Problem::Repeated,
            },
            Ok(Event::Recovery(id, at)) => {
                recoveries.push((id, at, line, text));
                continue;
            }
            Err(problem) => problem,
        };
        log.bad.push(BadLine { line, text, problem });
    }
    // A recovery may stand before its problem where files were put together.
    for (id, at, line, text) in recoveries {
        match problems.get_mut(&id) {
            None => log.bad.push(BadLine { line, text, problem: Problem::UnknownProblem }),
            Some(outage) if at.instant() < outage.began.instant() => {
                log.bad.push(BadLine { line, text, problem: Problem::EndBeforeStart });
            }
            // The first recovery ends the outage.
            Some(outage) => {
                let earlier = outage.restored.filter(|known| known.instant() <= at.instant());
                outage.restored = Some(earlier.unwrap_or(at));
            }
        }
    }
    log.outages = problems.into_values().collect();
    log.sorted()
}

/// Whether the first line is one of this log's events.
pub(super) fn recognises(text: &str) -> bool {
    text.trim_start_matches('\u{FEFF}')
        .lines()
        .find(|line| !line.trim().is_empty())
        .is_some_and(|line| matches!(event(line, 1), Ok(_) | Err(Problem::Time(_))))
}

enum Event {
    Problem(i64, Outage),
    Recovery(i64, Moment),
}

fn event(text: &str, line: usize) -> Result<Event, Problem> {
    let object = Value::parse(text.trim()).filter(|value| matches!(value, Value::Object(_)));
    let object = object.ok_or(Problem::NotAnObject)?;
    let clock = whole(&object, "clock").ok_or(Problem::NotAnEvent)?;
    let at = || Moment::of_epoch(clock).map_err(|_| Problem::Time(Misread::DayOutOfRange));
    match whole(&object, "value") {
        Some(1) => {
            let id = whole(&object, "eventid").ok_or(Problem::NotAnEvent)?;
            let reason = object.get("name").and_then(Value::as_text).unwrap_or_default().to_owned();
            Ok(Event::Problem(id, Outage { line, monitor: hosts(&object), began: at()?, restored: None, reason }))
        }
        Some(0) => Ok(Event::Recovery(whole(&object, "p_eventid").ok_or(Problem::NotAnEvent)?, at()?)),
        _ => Err(Problem::NotAnEvent),
    }
}

/// A whole number, also where it is written as a string.
fn whole(object: &Value<'_>, key: &str) -> Option<i64> {
    match object.get(key)? {
        Value::Number(Number::Whole(number)) => Some(*number),
        Value::Text(text) => text.parse().ok(),
        _ => None,
    }
}

/// The visible names of the hosts; older versions give the names alone.
fn hosts(object: &Value<'_>) -> String {
    let Some(Value::List(hosts)) = object.get("hosts") else { return String::new() };
    let mut names = String::new();
    for host in hosts {
        let called = host.get("name").or_else(|| host.get("host")).unwrap_or(host);
        if let Some(name) = called.as_text() {
            if !names.is_empty() {
                names.push_str(", ");
            }
            names.push_str(name);
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn exports_as_they_come() {
        let text = "\u{FEFF}{\"clock\":1736480100,\"value\":0,\"eventid\":43,\"p_eventid\":42}\r\n\
             \r\n\
             {\"clock\":1736470800,\"ns\":5,\"value\":1,\"eventid\":42,\"name\":\"Down\",\"severity\":4,\"hosts\":[\"a\",\"b\"],\"groups\":[],\"tags\":[{\"tag\":\"x\",\"value\":\"\"}]}\n\
             {\"clock\":\"1736470900\",\"value\":1,\"eventid\":\"50\",\"hosts\":[{\"host\":\"c\"}]}\n\
             {\"clock\":1736470900,\"value\":1,\"eventid\":50}\n\
             {\"clock\":1736480200,\"value\":0,\"p_eventid\":42}\n\
             {\"clock\":1736480200,\"value\":0,\"p_eventid\":77}\n\
             {\"clock\":1736470700,\"value\":0,\"p_eventid\":50}\n\
             {\"itemid\":1,\"clock\":1736480200,\"value\":0.5}\n\
             {\"clock\":99999999999999,\"value\":1,\"eventid\":51}\n\
             [1]\n{\"clock\":1";
        assert!(recognises(text));
        let log = zabbix(text);
        let outages: Vec<_> = log
            .outages
            .iter()
            .map(|outage| (outage.line, outage.monitor.as_str(), outage.restored.map(Moment::iso)))
            .collect();
        assert_eq!(outages, [(3, "a, b", Some("2025-01-10T12:35:00".to_owned())), (4, "c", None)]);
        let bad: Vec<_> = log.bad.iter().map(|bad| (bad.line, bad.problem)).collect();
        assert_eq!(
            bad,
            [
                (5, Problem::Repeated),
                (7, Problem::UnknownProblem),
                (8, Problem::EndBeforeStart),
                (9, Problem::NotAnEvent),
                (10, Problem::Time(Misread::DayOutOfRange)),
                (11, Problem::NotAnObject),
                (12, Problem::NotAnObject),
            ]
        );
    }

    proptest! {
        #[test]
        fn never_panics(text in any::<String>()) {
            let _ = zabbix(&text);
        }

        #[test]
        fn never_panics_on_near_misses(lines in "(\\{\"clock\":-?[0-9]{1,20},\"value\":[01],\"(p_)?eventid\":[0-9]\\}\n){0,6}") {
            let _ = zabbix(&lines);
        }
    }
}
