//! The days of a plan: for the timeline, and for a calendar that reminds of them.

use super::super::picture::{Mark, in_their_order};
use super::super::state::State;
use super::super::tree::Words;
use super::super::words::{name_of, pair, say};
use super::reckoning::{Plan, Why};
use crate::contract::answer::Outcome;
use crate::files::ics::{Event, calendar};
use crate::measure::{Day, Moment};
use crate::rules::asks;
use crate::terms::Clause;

/// A day of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Date {
    /// What tells it from the plan's other days.
    pub id: String,
    /// The day.
    pub day: Day,
    /// What it is.
    pub name: Words,
    /// Where that stands, where it is one clause.
    pub clause: Option<&'static Clause>,
    /// How many days before a calendar reminds of it.
    alarms: &'static [u16],
}

/// A week is left to send a form or a parcel, and the day before is the last.
const TO_ACT: &[u16] = &[7, 1];
const TO_KNOW: &[u16] = &[1];

impl Plan {
    /// The days on which something must be done or ends, in order of time.
    #[must_use]
    pub fn dates(&self, state: &State) -> Vec<Date> {
        let language = state.language;
        let terms = &state.service.end;
        let mut dates = Vec::new();
        let Some(way) = self.way() else { return dates };
        let mut add = |id: &str, day: Day, name: Words, clause: Option<&'static Clause>, alarms: &'static [u16]| {
            dates.push(Date { id: id.to_owned(), day, name, clause, alarms });
        };
        let name = say(language, "解約の通知が届く期限", "The cancellation notice must arrive");
        add("notice", way.notice, name.into(), Some(&terms.clause), TO_ACT);
        if let Some(Outcome::End { options, return_by, .. }) = self.answer.end() {
            for (option, stop) in options.iter().zip(&self.stops) {
                let of = name_of(state.service, option.option).in_language(language);
                let row = option.index.to_string();
                if let Some(stop) = stop {
                    let name = say(language, "停止の通知が届く期限", "Notice to stop it alone");
                    let clause = terms.option_stop.as_ref().map(|(_, clause)| clause);
                    add(&["stop-", option.option, "-", &row].concat(), *stop, pair(language, of, name), clause, TO_ACT);
                }
                if let Some(end) = option.ends_on.filter(|end| *end != way.last) {
                    let name = pair(language, of, say(language, "終わる日", "Last day"));
                    add(&["end-", option.option, "-", &row].concat(), end, name, None, TO_KNOW);
                }
            }
            if let Some(by) = return_by {
                let clause = terms.return_within.as_ref().map(|(_, clause)| clause);
                add("return", *by, say(language, "機器を返す期限", "Equipment must be back").into(), clause, TO_ACT);
            }
        }
        add("end", way.last, say(language, "契約の終わる日", "Last day of the contract").into(), None, TO_KNOW);
        for (place, line) in self.answer.charge_lines().iter().enumerate() {
            let Some(ends) = line.ends else { continue };
            let of = name_of(state.service, &line.what).in_language(language);
            let name = pair(language, of, say(language, "最低利用期間の最後の日", "Last day of the minimum period"));
            let id = ["period-", &line.what, "-", &place.to_string()].concat();
            add(&id.replace(':', "-"), ends, name, Some(line.clause.clause), TO_KNOW);
        }
        if !way.why.contains(&Why::Cheapest)
            && let Some(cheapest) = self.ways.iter().find(|way| way.why.contains(&Why::Cheapest))
            && !cheapest.why.contains(&Why::Soonest)
        {
            let name = match self.least {
                Some((_, least)) if least.yen == 0 => {
                    say(language, "支払いがなくなる最初の日", "First day that costs nothing")
                }
                _ => say(language, "支払いがいちばん少ない最初の日", "First day that costs least"),
            };
            add("cheapest", cheapest.last, name.into(), None, TO_KNOW);
        }
        let order = crate::measure::order::in_order(&dates, |a: &Date, b: &Date| a.day.cmp(&b.day));
        order.into_iter().filter_map(|place| dates.get(place).cloned()).collect()
    }

    /// The days and periods of the timeline.
    #[must_use]
    pub(super) fn marks(&self, state: &State) -> Vec<Mark> {
        let language = state.language;
        let mut marks: Vec<Mark> = vec![(self.today, None, say(language, "今日", "Today").to_owned())];
        for line in self.answer.charge_lines() {
            let of = name_of(state.service, &line.what).in_language(language);
            let name = [of, say(language, "の最低利用期間", ": minimum period")].concat();
            marks.extend(line.from.zip(line.ends).map(|(from, ends)| (from, Some(ends), name)));
        }
        let dates = self.dates(state).into_iter().filter(|date| !date.id.starts_with("period-"));
        marks.extend(dates.map(|date| (date.day, None, shortened(&date.name))));
        in_their_order(&marks)
    }

    /// A calendar file: of the day of that name, or of all that are not past. None where there is no such day.
    #[must_use]
    pub fn calendar(&self, state: &State, id: Option<&str>, address: &str, now: Moment) -> Option<String> {
        let language = state.language;
        let dates = self.dates(state).into_iter().filter(|date| match id {
            Some(id) => date.id == id,
            None => date.day >= self.today,
        });
        let service = state.service.name.in_language(language);
        // The same day of the same contract keeps its identifier, so that a calendar moves it rather than adds another.
        let started = super::super::path::get(&self.told, asks::STARTED_ON.path);
        let contract = started.and_then(crate::contract::Value::as_text).unwrap_or("contract");
        let events: Vec<Event> = dates
            .map(|date| {
                let clause = date.clause.map_or("", |clause| clause.text.in_language(language));
                let estimate = say(
                    language,
                    "約款電卓による目安です。提供元に確かめてください。",
                    "An estimate by Yakkan; confirm it with the provider.",
                );
                Event {
                    uid: ["plan-", state.service.id, "-", contract, "-", &date.id, "@yakkan"].concat(),
                    day: date.day,
                    summary: pair(language, service, &date.name).into_owned(),
                    description: [clause, if clause.is_empty() { "" } else { "\n" }, estimate].concat(),
                    url: address.to_owned(),
                    alarms_days_before: date.alarms.to_vec(),
                }
            })
            .collect();
        (!events.is_empty()).then(|| calendar(&events, now))
    }
}

/// As much of a name as there is room for beside its mark; the list below the picture has all of it.
fn shortened(name: &str) -> String {
    const ROOM: usize = 46;
    let mut short = String::new();
    let mut width = 0_usize;
    for letter in name.chars() {
        width = width.saturating_add(if letter.is_ascii() { 1 } else { 2 });
        if width > ROOM {
            short.push('…');
            break;
        }
        short.push(letter);
    }
    short
}
