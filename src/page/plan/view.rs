//! The planner as a tree: what was told beside what follows from it, the day to act by first.

use super::super::act::Act as Any;
use super::super::form::Form;
use super::super::result::{Results, title};
use super::super::share::Around;
use super::super::state::State;
use super::super::tree::{Element, On, Words, el, of, words};
use super::super::words::{day, fill, pair, reason, say, yen};
use super::Act;
use super::reckoning::{Plan, Told};
use crate::contract::answer::{Finding, Outcome};
use crate::measure::Day;
use crate::rules::asks;
use crate::terms::text;
use crate::terms::words::Term;

/// What is shown.
pub struct Shown<'a> {
    /// What was entered.
    pub state: &'a State,
    /// What the engine asks about it.
    pub told: &'a Told,
    /// The plan, or the last that stood.
    pub plan: Option<&'a Plan>,
}

/// A plan on the screen.
pub(super) struct Planned<'a> {
    pub state: &'a State,
    pub plan: &'a Plan,
    pub results: Results<'a>,
}

/// The planner. `announced` is what is said to who cannot see it, `address` where all of it can be found again.
#[must_use]
pub fn view(shown: &Shown<'_>, announced: &str, address: &str) -> Element {
    let Shown { state, told, plan } = *shown;
    let around = Around { state };
    let asked = of("div", "asked").all(asked(state, told));
    let mut answer = of("div", "answer").attr("id", "answer").attr("tabindex", "-1");
    answer = match plan {
        Some(plan) => {
            let results = Results { state, answer: &plan.answer, findings: plan.findings(), study: &plan.study };
            answer.all(Planned { state, plan, results }.cards(told))
        }
        None => answer.with(waiting(state, told)),
    };
    answer = answer.with(around.keeping()).with(around.colophon(address));
    el("div")
        .maybe(around.lost())
        .with(of("div", "desk").with(asked).with(answer))
        .maybe(plan.and_then(|plan| peek(state, plan)).map(|peek| peek.flag("data-stale", !told.answer.stands())))
        .with(of("p", "unseen").attr("role", "status").attr("id", "announced").text(announced.to_owned()))
}

/// The goal, the contract's facts, and what only the monthly fees rest on.
fn asked(state: &State, told: &Told) -> Vec<Element> {
    let form = Form { state, answer: &told.answer };
    let mut cards = vec![goal(state, told, &form)];
    if !told.answer.questions().is_empty() || !told.answer.wrong.is_empty() {
        cards.push(form.view());
    }
    if !told.besides.is_empty() {
        let title =
            say(state.language, "毎月の費用も合わせて比べる（任意）", "Compare with the monthly fees (if you like)");
        let hint = say(
            state.language,
            "入れると、終わる日までに払う月額も並べます。",
            "Then what you pay every month until the last day stands beside the charge.",
        );
        let fields = told.besides.iter().map(|question| form.field(question, question.path())).collect();
        let group = of("fieldset", "questions besides").key("besides").with(words("legend", title));
        cards.push(group.with(of("p", "hint").text(hint)).all(fields));
    }
    cards
}

fn goal(state: &State, told: &Told, form: &Form<'_>) -> Element {
    let by_day = state.by_day();
    let choice = |id: &'static str, says: &'static str, act: Act, chosen: bool| {
        let input = el("input")
            .attr("type", "radio")
            .attr("name", "goal")
            .attr("value", id)
            .flag("checked", chosen)
            .on(On::Change, Any::Plan(act));
        el("label").with(input).with(words("span", says))
    };
    let seg = of("fieldset", "seg")
        .with(words("legend", say(state.language, "どう終えたいですか", "How do you want to leave?")))
        .with(choice("day", say(state.language, "この日までに", "Out by a day"), Act::ByDay, by_day))
        .with(choice("cost", say(state.language, "なるべく安く", "As cheaply as possible"), Act::Cheaply, !by_day));
    let wanted = told.wanted.as_ref().filter(|_| by_day).map(|question| form.field(question, question.path()));
    of("div", "questions goal").key("goal").with(seg).maybe(wanted)
}

/// Before anything can be planned.
fn waiting(state: &State, told: &Told) -> Element {
    let form = Form { state, answer: &told.answer };
    let listed = told.answer.wrong.iter().chain(&told.answer.needed);
    let lines = listed.map(|(at, _)| {
        let link = el("a").attr("href", ["#", at].concat()).on(On::Click, Any::Go(at.clone()));
        el("li").with(link.text(form.name_at(at)))
    });
    let says = say(state.language, "あと少し教えてください", "A little more is needed");
    of("section", "result").key("waiting").with(
        of("div", "hero-answer").with(of("p", "amount words").text(says)).with(of("ul", "known").all(lines.collect())),
    )
}

/// The day to act by again, at the foot of the screen where the plan is not in sight, leading to it.
fn peek(state: &State, plan: &Plan) -> Option<Element> {
    let notice = day(state.language, plan.way()?.notice);
    let link = of("a", "peek no-print").attr("href", "#answer").on(On::Click, Any::Go("answer".to_owned()));
    Some(
        link.with(words("small", say(state.language, "通知の期限", "Notice by")))
            .with(words("b", notice))
            .with(words("span", say(state.language, "計画へ", "Plan"))),
    )
}

/// The plan in a sentence, for who cannot see it.
#[must_use]
pub fn spoken(state: &State, plan: &Plan) -> String {
    let Some(way) = plan.way() else { return String::new() };
    let notice = pair(
        state.language,
        say(state.language, "通知が届く期限", "The notice must arrive by"),
        &day(state.language, way.notice),
    );
    let last = pair(state.language, say(state.language, "終わる日", "Last day"), &day(state.language, way.last));
    let charge = way
        .charge
        .map(|charge| pair(state.language, say(state.language, "支払い", "Charge"), &yen(state.language, charge.yen)));
    let stop = say(state.language, "。", ". ");
    [&*notice, stop, &*last, stop, charge.as_deref().unwrap_or_default()].concat()
}

impl Planned<'_> {
    pub(super) fn say(&self, ja: &'static str, en: &'static str) -> &'static str {
        say(self.state.language, ja, en)
    }

    pub(super) fn day(&self, on: Day) -> String {
        day(self.state.language, on)
    }

    /// How long it is to a day.
    pub(super) fn left(&self, on: Day) -> String {
        let left = self.plan.today.days_until(on);
        let says = match left {
            0 => text("今日", "today"),
            1 => text("あと1日", "1 day left"),
            -1 => text("1日過ぎています", "1 day past"),
            2.. => text("あと{}日", "{} days left"),
            _ => text("{}日過ぎています", "{} days past"),
        };
        fill(self.state.language, says, &[Term::Count(left.saturating_abs())])
    }

    /// Whether the plan is of what stands in the form now.
    fn fresh(&self, told: &Told) -> bool {
        told.answer.stands() && told.answer.request == self.plan.told
    }

    fn cards(&self, told: &Told) -> Vec<Element> {
        let mut card = of("section", "result plan")
            .key("plan")
            .attr("data-print", "result")
            .attr("aria-label", self.say("やめ方の計画", "The plan"));
        card = card.flag("data-stale", !self.fresh(told));
        let parts = [self.ways(), self.parts(), self.changes(told), self.curve(), Some(self.calendar()), self.doubts()];
        let mut card = card.with(self.hero());
        for part in parts {
            card = card.maybe(part);
        }
        let end = self.plan.findings().first();
        card = card.maybe(self.working()).maybe(end.and_then(|end| self.results.warnings(end)));
        vec![card.maybe(end.and_then(|end| self.results.considered(end)))]
    }

    /// The day to act by, the last day, and what it costs.
    fn hero(&self) -> Element {
        let mut hero = of("div", "hero-answer");
        let before = self.say("入力の途中です。下は、その前の計画です。", "Unfinished. Below is the plan from before.");
        let Some(way) = self.plan.way() else { return hero };
        let headline = |on: Day| self.results.headline(self.day(on).into()).attr("data-day", on.to_string());
        hero = hero.maybe(self.too_late());
        hero = if self.plan.wanted.is_some_and(|(wanted, _)| wanted == way.last) {
            let says = self.say("解約の通知が届く期限", "The cancellation notice must arrive by");
            let ends = [self.say("終わる日は", "It ends on "), &self.day(way.last)].concat();
            hero.with(title(says, before)).with(headline(way.notice)).with(self.due(way.notice, ends))
        } else {
            let says = match (self.plan.least, way.last == self.plan.first) {
                (Some((_, least)), false) if least.yen == 0 => {
                    self.say("支払いがなくなる最初の日", "First day on which leaving costs nothing")
                }
                (Some(_), false) => {
                    self.say("支払いがいちばん少ない最初の日", "First day on which leaving costs least")
                }
                _ => self.say("いちばん早く終わる日", "The soonest it can end"),
            };
            let notice = self.say("通知の期限は", "Notice must arrive by ");
            let notice = [notice, &self.day(way.notice)].concat();
            hero.with(title(says, before)).with(headline(way.last)).with(self.due(way.notice, notice))
        };
        hero.maybe(self.price()).with(self.onward())
    }

    /// How many days are left until the notice must arrive.
    fn due(&self, notice: Day, says: String) -> Element {
        let left = self.plan.today.days_until(notice);
        let mut due = of("p", "due").key("due");
        if left < 0 {
            due = due.attr("data-tone", "late");
        } else if left <= 14 {
            due = due.attr("data-tone", "soon");
        }
        due.with(words("strong", self.left(notice)).attr("data-left", left.to_string())).with(words("span", says))
    }

    /// A day that cannot be had, and why.
    fn too_late(&self) -> Option<Element> {
        let (wanted, notice) = self.plan.wanted.filter(|(wanted, _)| *wanted < self.plan.first)?;
        let late = notice < self.plan.today;
        let head = if late {
            self.say("には間に合いません", " is too soon")
        } else {
            self.say("には終えられません", " is not possible")
        };
        let head = [&*self.day(wanted), head].concat();
        let rest: Words = if late {
            let parts = [
                self.say("通知は", "The notice had to arrive by "),
                &self.day(notice),
                self.say("までに届く必要がありました（", " ("),
                &self.left(notice),
                self.say(
                    "）。今日届いても、いちばん早く終わるのは下の日です。",
                    "). Even if it arrives today, the soonest is the day below.",
                ),
            ];
            parts.concat().into()
        } else {
            self.say(
                "契約やその一部が始まる前の日です。いちばん早いのは下の日です。",
                "The contract or a part of it has not begun by then. The soonest is the day below.",
            )
            .into()
        };
        Some(
            of("p", "due late")
                .key("late")
                .attr("data-tone", "late")
                .with(words("strong", head))
                .with(words("span", rest)),
        )
    }

    /// What the chosen day costs, with its range; or what is needed to tell.
    fn price(&self) -> Option<Element> {
        let charge = self.plan.findings().get(1)?;
        let priced = of("div", "price").key("price");
        Some(match &charge.outcome {
            Some(Outcome::Charge { amount, .. }) => {
                let says = self.say("早くやめることの支払い", "Charge for leaving early");
                let priced = self.results.money(priced.with(of("h3", "kind").text(says)), amount);
                let lines = self.plan.answer.charge_lines();
                // That a period is over says more than that another part never had one.
                let zero = lines.iter().find(|line| line.ends.is_some()).or(lines.first());
                let zero = zero.and_then(|line| line.reason).filter(|_| amount.money.yen == 0);
                let zero = zero.map(|id| self.results.zero(reason(id).in_language(self.state.language)));
                priced.maybe(zero).maybe(self.results.status(charge))
            }
            _ => {
                let says = self.say("支払いを出すために、まだ要ること", "Still needed to tell what it costs");
                priced.with(of("h3", "kind").text(says)).with(self.results.missing(charge))
            }
        })
    }

    /// To the estimator, with the chosen day filled in.
    fn onward(&self) -> Element {
        let mut there = self.state.clone();
        if let Some(way) = self.plan.way() {
            for (ask, on) in [(&asks::NOTICE_ARRIVED_ON, way.notice), (&asks::REQUESTED_FOR, way.last)] {
                there.set(ask.path, &on.to_string());
            }
            there.set(asks::WANTED_END.path, &way.last.to_string());
            there.set(asks::ENDED_ON.path, "");
        }
        there.share_fees = true;
        let link = of("a", "button").attr("href", ["../#", &there.link()].concat());
        let says = self.say("この日で計算と条文を見る", "See this day in the calculator and the terms");
        of("p", "onward no-print").key("onward").with(link.text(says))
    }

    /// The steps of both findings.
    fn working(&self) -> Option<Element> {
        let of_it = |finding: &Finding| {
            let ledger = self.results.ledger(finding)?;
            Some(el("div").with(words("h4", finding.title)).with(ledger))
        };
        let parts: Vec<Element> = self.plan.findings().iter().filter_map(of_it).collect();
        (!parts.is_empty())
            .then(|| of("div", "block workings").key("why").with(words("h3", self.say("なぜ", "Why"))).all(parts))
    }

    pub(super) fn block(&self, key: &'static str, title: impl Into<Words>) -> Element {
        of("div", "block").key(key).attr("data-part", key).with(words("h3", title))
    }
}
