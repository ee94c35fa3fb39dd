//! The parts of a plan: the ways beside each other, each component, planned changes, the curve, the dates, the doubts.

use super::super::act::Act as Any;
use super::super::tree::{Element, On, Words, el, of, words};
use super::super::words::{name_of, yen};
use super::Act;
use super::dates::Date;
use super::reckoning::{Told, Way, Why};
use super::view::Planned;
use crate::contract::answer::{ChargeLine, OptionEnd, Outcome, Question};
use crate::measure::{Day, Money};
use crate::terms::ask::Kind;
use crate::terms::readings::READINGS;
use crate::terms::{Citation, Clause};

impl Planned<'_> {
    fn yen(&self, money: Money) -> String {
        yen(self.state.language, money.yen)
    }

    fn fact(&self, name: &'static str, value: impl Into<Words>) -> Element {
        el("div").with(words("dt", name)).with(words("dd", value))
    }

    fn cite(&self, clause: &'static Clause) -> Element {
        self.results.chip(Citation { clause, language: self.state.language })
    }

    /// The ways of leaving beside each other.
    pub(super) fn ways(&self) -> Option<Element> {
        if self.plan.ways.len() < 2 {
            return None;
        }
        let best = self.plan.cheapest_in_all();
        let ways = self.plan.ways.iter().enumerate().map(|(place, way)| self.one_way(place, way, best == Some(place)));
        let fees = self.plan.ways.iter().any(|way| way.fees.is_some());
        let note = fees.then(|| {
            of("p", "hint").text(self.say(
                "月額は、今日から終わる日までを日割りで合計しています。待てば支払いは減りますが、その間の月額がかかります。",
                "Monthly fees are added up by days from today to the last day. Waiting lowers the charge, but the monthly fees go on.",
            ))
        });
        let block = self.block("ways", self.say("終え方を比べる", "The ways compared"));
        Some(block.with(of("ul", "ways").all(ways.collect())).maybe(note))
    }

    fn one_way(&self, place: usize, way: &Way, best: bool) -> Element {
        let why = |why: &Why| match why {
            Why::Soonest => self.say("いちばん早く", "As soon as possible"),
            Why::Wanted => self.say("やめたい日に", "On the day you want"),
            Why::Cheapest => match self.plan.least {
                Some((_, least)) if least.yen == 0 => self.say("支払いがなくなってから", "Once nothing is due"),
                _ => self.say("支払いがいちばん少ない日に", "Once it costs least"),
            },
        };
        // Where nothing is due from the first, it says nothing new that the soonest is the cheapest.
        let told = |one: &&Why| **one != Why::Cheapest || !way.why.contains(&Why::Soonest);
        let title: Vec<&str> = way.why.iter().filter(told).map(why).collect();
        let chosen = place == self.plan.chosen;
        let notice =
            [&self.day(way.notice), self.say("（", " ("), &self.left(way.notice), self.say("）", ")")].concat();
        let mut facts = of("dl", "facts")
            .with(self.fact(self.say("終わる日", "Last day"), self.day(way.last)))
            .with(self.fact(self.say("通知の期限", "Notice by"), notice));
        if let Some(charge) = way.charge {
            facts = facts.with(self.fact(self.say("支払い", "Charge"), self.yen(charge)).class("yen"));
        }
        if let (Some(fees), Some(total)) = (way.fees, way.total()) {
            let until = self.say("それまでの月額", "Monthly fees until then");
            facts = facts.with(self.fact(until, self.yen(fees)).class("yen"));
            facts = facts.with(self.fact(self.say("合わせて", "Together"), self.yen(total)).class("yen total"));
        }
        let least = best.then(|| of("span", "status").text(self.say("いちばん少ない", "Least")));
        let take = (!chosen).then(|| {
            of("button", "button no-print")
                .attr("type", "button")
                .on(On::Click, Any::Plan(Act::Take(way.last)))
                .text(self.say("この日で計画する", "Plan for this day"))
        });
        let current = chosen.then(|| of("span", "hint").text(self.say("いまの計画", "The plan shown here")));
        of("li", if chosen { "way chosen" } else { "way" })
            .attr("data-last", way.last.to_string())
            .with(words("h4", title.join(self.say("・", " · "))).maybe(least))
            .with(facts)
            .maybe(take)
            .maybe(current)
    }

    /// Each component: its minimum period, its end, its notice, what it costs.
    pub(super) fn parts(&self) -> Option<Element> {
        let lines = self.plan.answer.charge_lines();
        let options = match self.plan.answer.end() {
            Some(Outcome::End { options, .. }) => options.as_slice(),
            _ => &[],
        };
        let mut stops = options.iter().zip(&self.plan.stops);
        let mut parts: Vec<Element> = Vec::new();
        for line in lines {
            let option = if line.what.starts_with("option:") { stops.next() } else { None };
            parts.push(self.part(line, option));
        }
        if lines.is_empty() {
            parts.extend(stops.map(|(option, stop)| {
                let name = name_of(self.state.service, option.option).in_language(self.state.language);
                let stop = self.stop(option, *stop);
                of("li", "part").with(words("h4", name)).with(of("dl", "facts").all(vec![stop]))
            }));
        }
        (!parts.is_empty()).then(|| {
            self.block("parts", self.say("部分ごとの期間と支払い", "Part by part")).with(of("ul", "parts").all(parts))
        })
    }

    fn part(&self, line: &ChargeLine, option: Option<(&OptionEnd, &Option<Day>)>) -> Element {
        let name = name_of(self.state.service, &line.what).in_language(self.state.language);
        let mut facts = of("dl", "facts");
        let period: Words = match (line.from, line.ends) {
            (Some(from), Some(ends)) => [&self.day(from), self.say("〜", " – "), &self.day(ends)].concat().into(),
            _ => self.say("なし", "None").into(),
        };
        facts = facts.with(self.fact(self.say("最低利用期間", "Minimum period"), period));
        if let Some(on) = line.ends_on {
            facts = facts.with(self.fact(self.say("終わる日", "Last day"), self.day(on)));
        }
        if let Some((option, stop)) = option {
            facts = facts.with(self.stop(option, *stop));
        }
        let cost = el("div").class("yen").with(words("dt", self.say("支払い", "Charge")));
        let how = of("span", "hint").text(self.results.how(line)).text(" ").with(self.results.chip(line.clause));
        let cost = cost.with(el("dd").with(words("b", self.yen(line.amount))).text(" ").with(how));
        of("li", "part").attr("data-what", line.what.clone()).with(words("h4", name)).with(facts.with(cost))
    }

    /// By when an option can be stopped alone.
    fn stop(&self, option: &OptionEnd, stop: Option<Day>) -> Element {
        let name = self.say("これだけ止める通知", "Notice to stop it alone");
        match (stop, &self.state.service.end.option_stop) {
            (Some(stop), _) => {
                let says = [
                    &self.day(stop),
                    self.say("までに届くこと（", " at the latest ("),
                    &self.left(stop),
                    self.say("）", ")"),
                ];
                self.fact(name, says.concat())
            }
            (None, None) => self.fact(name, self.say("この規程に定めがありません", "These terms have no rule on it")),
            (None, Some(_)) => match option.ends_on {
                Some(_) => self.fact(name, self.say("契約とは別に終わります", "It ends apart from the contract")),
                None => self.fact(name, "—"),
            },
        }
    }

    /// Changes that start a minimum period anew: what those that are planned do, and where to add one.
    pub(super) fn changes(&self, told: &Told) -> Option<Element> {
        let clauses = self.state.service.commitment.restarts.as_ref()?;
        let lists: Vec<&Question> =
            told.answer.questions().iter().filter(|question| question.kind() == Kind::Days).collect();
        let says = self.say(
            "変更した日から、最低利用期間が数え直しになります。予定の日を入れると、期間と支払いがどう動くかを比べます。",
            "A change starts the minimum period anew. Give the day of a planned one to see how the period and the charge move.",
        );
        let mut note = of("p", "hint").text(says);
        for clause in clauses {
            note = note.text(" ").with(self.cite(clause));
        }
        let add = lists.iter().map(|question| {
            let at = question.path();
            let row = told
                .answer
                .questions()
                .iter()
                .find(|one| one.at.row.is_none() && at.starts_with(&[&one.path(), "["].concat()));
            let of_row = row.map(|_| super::super::form::Form { state: self.state, answer: &told.answer }.name_at(&at));
            let name: Words = of_row.unwrap_or_else(|| question.label().into());
            let act = if self.state.rows(&at) == 0 { Any::Open(at) } else { Any::AddWithin(at) };
            of("button", "button").attr("type", "button").on(On::Click, act).text(["＋ ", &name].concat())
        });
        let add = of("div", "toolbar no-print").all(add.collect());
        Some(
            self.block("changes", self.say("変更を予定しているなら", "If changes are planned"))
                .with(note)
                .maybe(self.restarted())
                .with(add),
        )
    }

    /// Without the planned changes and with them.
    fn restarted(&self) -> Option<Element> {
        let restart = self.plan.restart.as_ref()?;
        let row = |name: Words, cells: [String; 2]| {
            let differ = cells.first() != cells.last();
            let mut row = el("tr").with(el("th").attr("scope", "row").text(name));
            for cell in cells {
                row = row.with(of("td", if differ { "differs" } else { "" }).text(cell));
            }
            row
        };
        let mut body = el("tbody");
        for (what, before, after) in &restart.periods {
            let name = name_of(self.state.service, what).in_language(self.state.language);
            let name = [name, self.say("の最低利用期間の最後の日", ": last day of the minimum period")].concat();
            body = body.with(row(name.into(), [self.day(*before), self.day(*after)]));
        }
        let [before, after] = restart.least;
        let free = self.say("支払いがいちばん少ない最初の日", "First day on which leaving costs least");
        let least = |(day, cost): (Day, Money)| {
            [&self.day(day), self.say("（", " ("), &self.yen(cost), self.say("）", ")")].concat()
        };
        body = body.with(row(free.into(), [least(before), least(after)]));
        let last = self.plan.way().map_or(self.plan.first, |way| way.last);
        let costs = [&self.day(last), self.say("に終えたときの支払い", ": charge for leaving then")].concat();
        let [before, after] = restart.charge;
        body = body.with(row(costs.into(), [self.yen(before), self.yen(after)]));
        let head = |says: &'static str| el("th").attr("scope", "col").text(says);
        let head = el("tr")
            .with(el("td"))
            .with(head(self.say("変更しない", "Without")))
            .with(head(self.say("予定どおり変更", "With the changes")));
        let table = of("table", "scenarios").with(el("thead").with(head)).with(body);
        let title = self.say("変更の前後", "Before and after the changes");
        Some(of("div", "scroll").attr("tabindex", "0").attr("role", "region").attr("aria-label", title).with(table))
    }

    /// What leaving costs by the last day.
    pub(super) fn curve(&self) -> Option<Element> {
        let leaving = self.plan.study.leaving.as_ref()?;
        let mut curve = self.results.by_day(leaving)?;
        let wanted = self.plan.wanted.is_some_and(|(wanted, _)| wanted == leaving.here);
        curve.named =
            if wanted { self.say("やめたい日 ", "Wanted: ") } else { self.say("この計画 ", "This plan: ") };
        Some(of("div", "block").key("curve").attr("data-part", "curve").with(self.results.curve(&curve)))
    }

    /// The days in order, and each for a calendar.
    pub(super) fn calendar(&self) -> Element {
        let dates = self.plan.dates(self.state);
        let lines = dates.iter().map(|date| self.date(date)).collect();
        let all = of("button", "button")
            .attr("type", "button")
            .on(On::Click, Any::Plan(Act::Calendar(None)))
            .text(self.say("すべてをカレンダーに入れる", "All into the calendar"));
        let hint = self.say(
            "予定のファイル（.ics）です。期限の前に通知が出ます。",
            "A file of events (.ics), each with a reminder before it.",
        );
        self.block("dates", self.say("日付とカレンダー", "Dates for your calendar"))
            .maybe(self.results.in_time(&self.plan.marks(self.state)))
            .with(of("ul", "calendar").all(lines))
            .with(of("div", "toolbar no-print").with(all).with(of("span", "hint").text(hint)))
    }

    fn date(&self, date: &Date) -> Element {
        let says = [self.say("カレンダーへ：", "Into the calendar: "), &date.name].concat();
        let drawn = "M5 6h14a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1Zm-1 4h16M8 3.500v4m8-4v4M12 12.500v5M9.500 15h5";
        let icon = el("svg").attr("viewBox", "0 0 24 24").attr("aria-hidden", "true").with(el("path").attr("d", drawn));
        let button = of("button", "icon no-print")
            .attr("type", "button")
            .attr("aria-label", says.clone())
            .attr("title", says)
            .on(On::Click, Any::Plan(Act::Calendar(Some(date.id.clone()))))
            .with(icon);
        let past = date.day < self.plan.today;
        of("li", if past { "past" } else { "" })
            .key(date.id.clone())
            .attr("data-date", date.id.clone())
            .with(words("time", self.day(date.day)).attr("datetime", date.day.to_string()))
            .with(words("span", date.name.clone()).text(" ").maybe(date.clause.map(|clause| self.cite(clause))))
            .with(words("small", self.left(date.day)))
            .with(button)
    }

    /// The open points that move a date or the charge, as switches.
    pub(super) fn doubts(&self) -> Option<Element> {
        let mut doubts: Vec<Element> = Vec::new();
        let mut shown: Vec<&str> = Vec::new();
        for finding in self.plan.findings().iter().rev() {
            let moved = self.plan.moved.iter().map(|moved| moved.reading.0);
            for id in finding.readings.iter().copied().chain(moved) {
                if !shown.contains(&id) {
                    shown.push(id);
                    let doubt = self.results.doubt(finding.rule, id);
                    doubts.extend(doubt.map(|doubt| doubt.maybe(self.moved(id))));
                }
            }
        }
        (!doubts.is_empty()).then(|| {
            let title = words("h3", self.say("文面が決めていないこと", "What the text leaves open"))
                .with(words("small", self.say("この計画に効くものだけ", "only what touches this plan")));
            of("div", "block").key("doubts").attr("data-part", "doubts").with(title).all(doubts)
        })
    }

    /// The days that another way to read an open point moves.
    fn moved(&self, id: &str) -> Option<Element> {
        let reading = READINGS.iter().find(|reading| reading.id == id)?;
        let mut lines = Vec::new();
        for moved in self.plan.moved.iter().filter(|moved| moved.reading.0 == id) {
            let label = reading.options.iter().find(|option| option.id == moved.reading.1)?.label;
            let under = [label.in_language(self.state.language), self.say("なら、", ": ")].concat();
            let ends = self.say("の終わる日は", " ends on ");
            for end in &moved.ends {
                let Some(on) = end.ends_on else { continue };
                let name = name_of(self.state.service, end.option).in_language(self.state.language);
                lines.push(words("li", [&*under, name, ends, &self.day(on)].concat()));
            }
            if let Some((day, cost)) = moved.least {
                let least = self.say("支払いがいちばん少ない最初の日は", "leaving costs least from ");
                let cost = [self.say("（", " ("), &self.yen(cost), self.say("）", ")")].concat();
                lines.push(words("li", [&*under, least, &self.day(day), &cost].concat()));
            }
        }
        (!lines.is_empty()).then(|| of("ul", "moves").all(lines))
    }
}
