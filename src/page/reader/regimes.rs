//! One outage under the terms of every service, side by side: what each would credit, and where none has a rule for it.
//!
//! Every service has a case of its own, which all get the same outage and fee. What a service asks besides, because it
//! measures otherwise, stands with its answer.

use super::page_of;
use crate::contract::Value;
use crate::contract::answer::{CreditLine, Finding, Outcome, Question, Status, Step};
use crate::measure::Day;
use crate::page::act::Act;
use crate::page::answer::Answer;
use crate::page::entry::Entry;
use crate::page::field::Field;
use crate::page::form::Form;
use crate::page::state::State;
use crate::page::tree::{Element, On, el, of, words};
use crate::page::words::{credit, day, pair, reason, say, yen};
use crate::rules::asks::{BEGAN, MONTHLY_FEE, RESTORED};
use crate::services::SERVICES;
use crate::terms::ask::{Ask, Kind};
use crate::terms::{Citation, Language, RuleId, Service};

/// The list that the outage is the first row of.
const OUTAGES: &str = "answers.incidents";
/// What all services are told: where it stands, and an example.
const SHARED: [(&str, &str, &Ask); 3] = [
    ("answers.incidents[0].began", "2025-06-02 10:00", &BEGAN),
    ("answers.incidents[0].restored", "2025-06-02 12:35", &RESTORED),
    ("answers.monthlyFee", "300,000", &MONTHLY_FEE),
];

/// The same outage, for each service.
pub struct Regimes {
    language: Language,
    /// The way from the page up to the root of the site.
    root: String,
    cases: Vec<State>,
    /// The month that was filled in for who asks for one.
    month: String,
}

impl Regimes {
    /// Nothing entered yet.
    #[must_use]
    pub fn new(language: Language, today: Day, root: String) -> Self {
        let case = |service: &&'static Service| {
            let mut case = State::new(service, language, today);
            case.rules = vec![RuleId::Credit];
            case.share_fees = true;
            case.add(OUTAGES, "");
            case
        };
        Self { language, root, cases: SERVICES.iter().map(case).collect(), month: String::new() }
    }

    /// Something was done: to what all share, or to what one service asks.
    pub fn act(&mut self, service: &str, act: &Act, value: &str) {
        if *act == Act::Example {
            self.example();
            return;
        }
        for case in self.cases.iter_mut().filter(|case| service.is_empty() || case.service.id == service) {
            case.act(act, value);
        }
        self.settle();
    }

    /// Fills in an outage to look at.
    fn example(&mut self) {
        for case in &mut self.cases {
            for (at, example, _) in SHARED {
                case.set(at, example);
            }
            case.typing = None;
        }
        self.settle();
    }

    /// Begins the lists that services ask for, with the month of the outage.
    fn settle(&mut self) {
        if !self.entered() {
            return;
        }
        let began = self.cases.first().map(|case| case.entry(SHARED[0].0));
        let month = match &began {
            Some(Entry::Read { value: Value::Text(began), .. }) => began.get(..7).unwrap_or_default().to_owned(),
            _ => return,
        };
        for case in &mut self.cases {
            case.settle();
            let answer = Answer::to(case);
            let months = answer.questions().iter().filter(|one| one.kind() == Kind::Month).map(Question::path);
            let needed = answer.needed.iter().map(|(at, _)| at.clone()).filter(|at| at.ends_with("].month"));
            let untouched = |at: &String| case.typed(at).is_empty() || case.typed(at) == self.month;
            let at: Vec<String> = months.chain(needed).filter(untouched).collect();
            for at in at {
                case.set(&at, &month);
            }
        }
        self.month = month;
    }

    /// Whether the outage and the fee are there and understood.
    fn entered(&self) -> bool {
        self.cases
            .first()
            .is_some_and(|case| SHARED.iter().all(|(at, ..)| matches!(case.entry(at), Entry::Read { .. })))
    }

    fn say(&self, ja: &'static str, en: &'static str) -> &'static str {
        say(self.language, ja, en)
    }

    /// The form and, once there is something to say, every service's answer.
    #[must_use]
    pub fn view(&self) -> Element {
        let shown = self.entered();
        let answers: Vec<Element> =
            if shown { self.cases.iter().map(|case| self.regime(case)).collect() } else { Vec::new() };
        let said = self.say(
            "始まり、復旧、月額を入れると、すべてのサービスの答えが並びます。原因は提供元、保証は破られたものとします。",
            "Enter the beginning, the end and a monthly fee to see what each service answers, taking the provider as the cause and the guarantee as broken.",
        );
        let example = of("button", "button").attr("type", "button").on(On::Click, Act::Example);
        el("div")
            .class("regimes")
            .with(words("p", said).attr("class", "lead"))
            .with(of("form", "questions shared").attr("novalidate", "").all(self.fields()))
            .maybe((!shown).then(|| example.text(self.say("例を入れてみる", "Try an example"))))
            .with(of("div", "regime-list").attr("aria-live", "polite").all(answers))
    }

    fn fields(&self) -> Vec<Element> {
        let Some(case) = self.cases.first() else { return Vec::new() };
        let answer = Answer::to(case);
        let form = Form { state: case, answer: &answer };
        let field = |(at, _, ask): &(&str, &str, &'static Ask)| {
            let label = ask.label.in_language(self.language).into();
            Field { form: &form, at: (*at).to_owned(), label, help: "", kind: ask.kind, assumed: "" }.text()
        };
        SHARED.iter().map(field).collect()
    }

    /// What the terms of one service say.
    fn regime(&self, case: &State) -> Element {
        let answer = Answer::to(case);
        let page = page_of(&self.root, case.service, self.language);
        let name = el("a").attr("href", page.clone()).text(case.service.name.in_language(self.language));
        let card = of("article", "card regime").key(case.service.id).attr("data-service", case.service.id);
        let card = card.with(el("h3").with(name));
        let finding = answer.assessment.as_ref().and_then(|assessment| assessment.findings.first());
        let Some(finding) = finding else { return card };
        let card = card.with(self.figure(&answer, finding));
        let card = match &finding.outcome {
            Some(Outcome::Credit { months, claim_by, .. }) if answer.stands() => {
                let lines: Vec<&CreditLine> = months.iter().flat_map(|month| &month.lines).collect();
                card.all(lines.iter().map(|line| self.line(case, finding, line)).collect()).maybe(claim_by.map(|by| {
                    let said = pair(self.language, self.say("請求期限", "Claim by"), &day(self.language, by));
                    of("p", "due").text(said)
                }))
            }
            _ => card,
        };
        let card = card.all(self.asked(case, &answer));
        let (place, more) = if finding.status == Status::NoRule {
            ("terms".to_owned(), self.say("この規程の条文を読む", "Read its terms"))
        } else {
            (case.link(), self.say("このサービスでくわしく計算する", "Calculate this in detail"))
        };
        let more = el("a").attr("href", [&page, "#", &place].concat()).text(more);
        card.with(el("p").class("more").with(more))
    }

    fn figure(&self, answer: &Answer, finding: &Finding) -> Element {
        let amount = finding.outcome.as_ref().and_then(Outcome::amount).filter(|_| answer.stands());
        match amount {
            Some(amount) => {
                let figure = of("p", "amount").text(yen(self.language, amount.money.yen));
                let (low, high) = (amount.low.yen, amount.high.yen);
                let range = [&yen(self.language, low), " – ", &yen(self.language, high)].concat();
                figure.maybe(
                    (low != high)
                        .then(|| words("small", pair(self.language, self.say("読み方により", "by reading"), &range))),
                )
            }
            None if finding.status == Status::NoRule => of("p", "amount words").text(self.say(
                "減額の定めがありません。0円という意味ではありません。",
                "These terms have no rule on credits. That does not mean zero yen.",
            )),
            None => of("p", "amount words")
                .text(self.say("測り方が違うため、次も要ります。", "It is measured otherwise; this is needed too.")),
        }
    }

    /// One credit: what it is, the step it comes from, where it stands.
    fn line(&self, case: &State, finding: &Finding, line: &CreditLine) -> Element {
        let steps = finding
            .steps
            .iter()
            .filter(|step| step.clause.is_some_and(|clause| clause.clause.id == line.clause.clause.id));
        let head = words("b", credit(line.by).in_language(self.language));
        let head = el("p").with(head).text(" ").with(self.chip(case, line.clause));
        let why = line.reason.map(|id| words("p", reason(id).in_language(self.language)));
        el("div")
            .class("credit")
            .with(head)
            .maybe(why)
            .all(steps.take(2).map(|step| of("p", "how").text(self.step(step))).collect())
    }

    fn step(&self, step: &Step) -> String {
        let told = step.value.is_empty() || step.says.ends_with(&*step.value);
        if told { step.says.clone() } else { [&step.says, " → ", &step.value].concat() }
    }

    fn chip(&self, case: &State, clause: Citation) -> Element {
        let page = page_of(&self.root, case.service, self.language);
        let link = of("a", "chip").attr("href", [&page, "#", clause.clause.id].concat());
        link.text(clause.clause.text.in_language(self.language))
    }

    /// What this service asks besides the outage.
    fn asked(&self, case: &State, answer: &Answer) -> Vec<Element> {
        let form = Form { state: case, answer };
        let own = |question: &&Question| {
            let at = question.path();
            !at.starts_with(OUTAGES)
                && at != SHARED[2].0
                && !matches!(question.kind(), Kind::Rows | Kind::ChosenRows)
                && (answer.needs(&at) || !case.typed(&at).is_empty())
        };
        let fields = answer.questions().iter().filter(own);
        fields.map(|question| form.field(question, question.path())).collect()
    }
}

/// Shows it where the page has a place for it, and follows what is entered.
#[cfg(feature = "page")]
pub fn start() -> Option<()> {
    use leptos::prelude::*;

    use super::dom;
    use crate::page::{device, stage};

    let section = device::element("regimes")?;
    let place = device::document()?.create_element("div").ok()?;
    section.append_child(&place).ok()?;
    let regimes = RwSignal::new(Regimes::new(device::language(), device::today(), device::root()));
    let tree = move || regimes.with(Regimes::view);
    stage::open(&place, tree, move |act, target| {
        let card = dom::around(Some(target.clone().into()), "[data-service]");
        let service = card.and_then(|card| card.get_attribute("data-service")).unwrap_or_default();
        let value = stage::value_of(target);
        regimes.update(|regimes| regimes.act(&service, act, &value));
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn regimes() -> Regimes {
        let mut regimes = Regimes::new(Language::Ja, Day::parse("2026-11-21").unwrap(), String::new());
        for (at, typed) in [
            ("answers.incidents[0].began", "2025/6/2 10:00"),
            ("answers.incidents[0].restored", "2時間35分"),
            ("answers.monthlyFee", "３０万"),
        ] {
            regimes.act("", &Act::Type(at.to_owned()), typed);
        }
        regimes
    }

    fn text_of(regimes: &Regimes, service: &str) -> String {
        let case = regimes.cases.iter().find(|case| case.service.id == service).unwrap();
        regimes.regime(case).text_content()
    }

    #[test]
    fn one_outage_is_answered_by_every_service() {
        let regimes = regimes();
        assert!(text_of(&regimes, "directory").contains("10,000円"));
        assert!(text_of(&regimes, "auth-outsource").contains("0円"));
        assert!(text_of(&regimes, "managed-router").contains("減額の定めがありません"));
        assert!(text_of(&regimes, "dns-platform").contains("測り方が違う"));
    }

    #[test]
    fn who_measures_otherwise_is_asked_and_answers() {
        let mut regimes = regimes();
        for (at, typed) in [
            ("answers.uptimes[0].of", "managed-dns"),
            ("answers.item", "premium"),
            ("answers.uptimes[0].percent", "99.6"),
        ] {
            regimes.act("dns-platform", &Act::Type(at.to_owned()), typed);
        }
        assert!(text_of(&regimes, "dns-platform").contains("30,000円"), "{}", text_of(&regimes, "dns-platform"));
    }
}
