//! The result: the figure first, then why, what is open, and what to mind.

use super::act::Act;
use super::answer::Answer;
use super::form::Form;
use super::state::{Standing, State};
use super::study::{Study, figure};
use super::tree::{Element, On, Words, el, of, words};
use super::words::{credit, day, difference, fill, month, name_of, owed_from, pair, reason, say, yen};
use crate::contract::answer::{Amount, ChargeLine, CreditMonth, FeeLine, Finding, Outcome, Status, Step};
use crate::measure::{Day, Money};
use crate::terms::readings::READINGS;
use crate::terms::words::Term;
use crate::terms::{Citation, Language, RuleId, Text, text};

/// A working of more steps than this fills several screens: what is out of sight of it is drawn as one comes near.
const LONG: usize = 24;

/// The results of a case.
pub struct Results<'a> {
    /// What was entered.
    pub state: &'a State,
    /// What the engine says of it.
    pub answer: &'a Answer,
    /// The findings to show: the answer's, or the last that stood.
    pub findings: &'a [Finding],
    /// What else was found out about those.
    pub study: &'a Study,
}

impl Results<'_> {
    /// Whether the study is of this very answer.
    pub(super) fn fresh(&self) -> bool {
        self.study.request.as_ref() == Some(&self.answer.request)
    }

    fn language(&self) -> Language {
        self.state.language
    }

    fn say(&self, ja: &'static str, en: &'static str) -> &'static str {
        say(self.language(), ja, en)
    }

    fn says(&self, words: Text) -> &'static str {
        words.in_language(self.language())
    }

    /// Every finding as a card of its own.
    #[must_use]
    pub fn view(&self) -> Vec<Element> {
        let last = self.findings.iter().rposition(|finding| finding.outcome.is_some());
        self.findings.iter().enumerate().map(|(place, finding)| self.card(finding, Some(place) == last)).collect()
    }

    fn card(&self, finding: &Finding, last: bool) -> Element {
        let card = of("section", "result")
            .key(finding.rule.id())
            .attr("data-rule", finding.rule.id())
            .attr("data-print", "result")
            .attr("aria-label", finding.title)
            .flag("data-stale", self.is_stale(finding))
            .flag("data-long", finding.steps.len() > LONG);
        let mut card = card.with(self.hero(finding));
        card = card.maybe(self.parts(finding)).maybe(self.working(finding)).maybe(self.doubts(finding));
        card = card.maybe(self.pictures(finding)).maybe(self.warnings(finding));
        if last { card.maybe(self.considered(finding)) } else { card }
    }

    /// Whether it is the result of a case before.
    fn is_stale(&self, finding: &Finding) -> bool {
        !self.answer.stands() && finding.outcome.is_some()
    }

    /// What is said over such a result.
    fn before(&self) -> &'static str {
        if self.answer.stands() || !self.answer.wrong.is_empty() {
            self.say(
                "読めない入力があります。下は、その前の結果です。",
                "Not readable. Below is the result from before.",
            )
        } else {
            self.say("入力の途中です。下は、その前の結果です。", "Unfinished. Below is the result from before.")
        }
    }

    /// The figure again, at the foot of the screen where the result is not in sight, leading to it.
    #[must_use]
    pub fn peek(&self) -> Option<Element> {
        let finding = self.findings.iter().find(|finding| finding.outcome.is_some())?;
        let value = match finding.outcome.as_ref()? {
            Outcome::End { ends_on, latest_notice, .. } => day(self.language(), (*ends_on).or(*latest_notice)?),
            outcome => yen(self.language(), figure(outcome)?.yen),
        };
        let link = of("a", "peek no-print").attr("href", "#answer").on(On::Click, Act::Go("answer".to_owned()));
        Some(
            link.flag("data-stale", !self.answer.stands())
                .with(words("small", finding.title))
                .with(words("b", value))
                .with(words("span", self.say("結果へ", "Result"))),
        )
    }

    /// The figure, and what must be said with it.
    pub(super) fn hero(&self, finding: &Finding) -> Element {
        let mut hero = of("div", "hero-answer");
        hero = hero.with(title(finding.title, self.before()));
        hero = match (&finding.outcome, finding.status) {
            (None, Status::NoRule) => hero
                .with(self.headline(self.say("定めはありません", "No such rule").into()))
                .with(self.zero(self.no_rule(finding.rule))),
            (None, _) | (Some(Outcome::Eligibility { .. }), Status::Incomplete) => hero
                .with(self.headline(self.say("あと少し教えてください", "A little more is needed").into()))
                .with(self.missing(finding)),
            (Some(outcome), _) => self.outcome(hero, outcome),
        };
        // Who has not decided on a day yet is helped most by a plan.
        let says = self.say("やめ方を逆算する", "Plan the way out");
        let plan = (finding.rule == RuleId::End).then(|| self.onward("plan", says)).flatten();
        hero.maybe(plan).maybe(self.status(finding))
    }

    pub(super) fn headline(&self, says: Words) -> Element {
        of("p", "amount words").key("amount").text(says)
    }

    fn no_rule(&self, rule: RuleId) -> &'static str {
        match rule {
            RuleId::Conversion => {
                self.say("この規程に、旧契約を読み替える定めはありません。", "These terms convert no older contract.")
            }
            _ => self.say(
                "この規程に、この定めはありません。0円という意味ではありません。",
                "These terms have no such rule. That does not mean zero yen.",
            ),
        }
    }

    pub(super) fn missing(&self, finding: &Finding) -> Element {
        let form = Form { state: self.state, answer: self.answer };
        let lines = finding.missing.iter().map(|place| {
            let at = place.to_string();
            let name = form.name_at(&at);
            let link = el("a").attr("href", ["#", &at].concat()).on(On::Click, Act::Go(at));
            el("li").with(link.text(name))
        });
        of("ul", "known")
            .key("missing")
            .attr("aria-label", self.say("まだ要ること", "Still needed"))
            .all(lines.collect())
    }

    pub(super) fn status(&self, finding: &Finding) -> Option<Element> {
        let (id, says) = match finding.status {
            Status::Settled => ("settled", self.say("約款の文面で決まります", "Settled by the text")),
            Status::Disputed => ("disputed", self.say("争いがありえます", "Open to dispute")),
            Status::Incomplete => ("incomplete", self.say("入力の途中", "Incomplete")),
            Status::NoRule => ("no-rule", self.say("定めなし", "No such rule")),
        };
        let estimate = match (&finding.outcome, finding.status) {
            (None, _) => None,
            _ => {
                Some(words("small", self.say(" 目安です。法的助言ではありません。", " An estimate, not legal advice.")))
            }
        };
        let status = of("span", "status").attr("data-status", id).text(says);
        Some(of("p", "standing").key("status").with(status).maybe(estimate))
    }

    fn outcome(&self, hero: Element, outcome: &Outcome) -> Element {
        match outcome {
            Outcome::Credit { amount, claim_by, months } => {
                let hero = self.money(hero, amount);
                let why = months.iter().flat_map(|month| &month.lines).find_map(|line| line.reason);
                let zero = (amount.money.yen == 0).then(|| match why {
                    Some(id) => self.says(reason(id)),
                    None => self.say("減額になる障害がないため", "there is no outage that earns"),
                });
                let papers = (amount.money.yen > 0)
                    .then(|| self.onward("claim", self.say("請求の書面をつくる", "Make the papers to claim it")))
                    .flatten();
                // What comes a moment later stands last, lest it move what is being pressed.
                hero.maybe(zero.map(|zero| self.zero(zero)))
                    .maybe(claim_by.map(|by| self.due(by)))
                    .maybe(papers)
                    .maybe(self.next())
            }
            Outcome::Charge { amount, lines } => {
                let hero = self.money(hero, amount);
                let why = lines.iter().find_map(|line| line.reason);
                let zero = (amount.money.yen == 0).then(|| {
                    why.map_or(self.say("支払うものはありません", "nothing is due"), |id| {
                        self.says(reason(id))
                    })
                });
                hero.maybe(zero.map(|zero| self.zero(zero)))
            }
            Outcome::End { ends_on, options, return_by, latest_notice } => {
                self.end(hero, *ends_on, options, *return_by, *latest_notice)
            }
            Outcome::Fees { initial, monthly, one_time, over_period, .. } => {
                let mut facts = Vec::new();
                if let Some(total) = over_period {
                    facts.push((self.say("期間の合計", "Over the period"), yen(self.language(), total.yen)));
                }
                facts.push((self.say("初期", "Initial"), yen(self.language(), *initial)));
                facts.push((self.say("一時", "One-time"), yen(self.language(), *one_time)));
                let monthly = self.figure(*monthly).with(words("small", self.say(" / 月", " a month")));
                hero.with(monthly).with(self.facts(facts))
            }
            Outcome::Eligibility { eligible, checks } => {
                let says = match eligible {
                    Some(true) => self.say("申し込めます", "You may apply"),
                    Some(false) => self.say("このままでは申し込めません", "Not as it stands"),
                    None => self.say("まだ決まりません", "Not yet decided"),
                };
                let lines = checks.iter().map(|check| {
                    let (mark, word) = match check.holds {
                        Some(true) => ("✓ ", self.say("満たす", "holds")),
                        Some(false) => ("✗ ", self.say("満たさない", "does not hold")),
                        None => ("？ ", self.say("未定", "open")),
                    };
                    let mark = words("b", mark).attr("title", word);
                    el("li")
                        .attr("data-holds", word)
                        .with(mark)
                        .text(check.message)
                        .text(" ")
                        .with(self.chip(check.clause))
                });
                hero.with(self.headline(says.into())).with(of("ul", "known checks").all(lines.collect()))
            }
            Outcome::Conversion { became, on, clause, message } => {
                let names: Vec<&str> = became.iter().map(|what| self.says(name_of(self.state.service, what))).collect();
                let says: Words = if names.is_empty() {
                    self.say("読み替えはありません", "Nothing was converted").into()
                } else {
                    names.join(self.say("、", ", ")).into()
                };
                let hero = hero
                    .with(self.headline(says))
                    .with(of("p", "known").text(*message).text(" ").with(self.chip(*clause)));
                let since = on.map(|on| (self.say("切り替わった日", "Since"), day(self.language(), on)));
                hero.maybe(since.map(|since| self.facts(vec![since])))
            }
        }
    }

    pub(super) fn facts(&self, facts: Vec<(&'static str, String)>) -> Element {
        let lines = facts
            .into_iter()
            .map(|(name, value)| el("li").with(words("span", name)).text(self.say("：", ": ")).with(words("b", value)));
        of("ul", "known").all(lines.collect())
    }

    fn figure(&self, amount: i64) -> Element {
        let all = yen(self.language(), amount);
        let element = of("p", "amount").key("amount").attr("data-yen", amount.to_string());
        match all.strip_suffix('円') {
            Some(number) => element.text(number.to_owned()).with(words("small", "円")),
            None => element.text(all),
        }
    }

    /// An amount and its range.
    pub(super) fn money(&self, hero: Element, amount: &Amount) -> Element {
        let Amount { money, low, high } = *amount;
        let hero = hero.with(self.figure(money.yen));
        if low.yen == high.yen {
            return hero;
        }
        let span = high.yen.saturating_sub(low.yen).max(1);
        let at = money.yen.saturating_sub(low.yen).saturating_mul(92).checked_div(span).unwrap_or(0);
        let bar = |class: &'static str, x: i64, width: i64| {
            of("rect", class)
                .attr("x", x.to_string())
                .attr("width", width.to_string())
                .attr("y", if class == "now" { "2" } else { "6" })
                .attr("height", if class == "now" { "12" } else { "4" })
        };
        let svg = of("svg", "range-bar").attr("viewBox", "0 0 100 16").attr("aria-hidden", "true");
        let svg = svg.attr("preserveAspectRatio", "none");
        let svg = svg.with(bar("track", 0, 100)).with(bar("span", 4, 92)).with(bar("now", at.saturating_add(3), 2));
        let ends = |money: Money| words("span", yen(self.language(), money.yen));
        let says = self.say("読み方や不明な点で変わる範囲", "over the readings and what is not known");
        hero.with(of("div", "range").key("range").with(ends(low)).with(svg).with(ends(high)).with(words("small", says)))
    }

    pub(super) fn zero(&self, why: &'static str) -> Element {
        of("p", "zero").key("zero").text(why)
    }

    fn due(&self, by: Day) -> Element {
        let (tone, left) = days_left(self.language(), self.state.today, by);
        let lost = match tone {
            Some("late") => {
                self.say("。それまでに請求していなければ失われています", ". Unless claimed by then, it is lost")
            }
            _ => self.say("。請求しないと失われます", ". Unclaimed, it is lost"),
        };
        let mut due = of("p", "due").key("due");
        if let Some(tone) = tone {
            due = due.attr("data-tone", tone);
        }
        let by_day = day(self.language(), by);
        let until = match self.language() {
            Language::Ja => [&by_day, "まで"].concat(),
            Language::En => ["by ", &by_day].concat(),
        };
        let claim = self
            .state
            .service
            .credit
            .as_ref()
            .map(|terms| Citation { clause: terms.claim.clause(), language: self.language() });
        due.with(words("strong", until).attr("data-day", by.to_string()))
            .with(el("span").text(left).text(lost).text(" ").maybe(claim.map(|claim| self.chip(claim))))
    }

    /// How far it is to more.
    fn next(&self) -> Option<Element> {
        let next = self.study.next.as_ref()?;
        let lengths = self.study.lengths.as_ref()?;
        let says = fill(
            self.language(),
            text("障害{}があと{}続いていたら、", "Had outage {} lasted {} longer, it would be "),
            &[Term::Nth(next.row), Term::Span(next.lacks)],
        );
        let amount = yen(self.language(), next.amount.yen);
        let more = difference(self.language(), lengths.amount, next.amount);
        let line = of("p", "near").key("near").flag("data-stale", !self.fresh()).text(says).with(words("b", amount));
        Some(line.text(["（", &more, "）"].concat()))
    }

    /// The way on to a tool of the service, with the same case; what is not the person's own leads nowhere that it could be
    /// taken for it.
    fn onward(&self, tool: &'static str, says: &'static str) -> Option<Element> {
        if self.state.standing != Standing::Own {
            return None;
        }
        // The address that stands here is of the case before the last pause; who clicks takes along what is typed now.
        let place = self.state.onward(tool, &self.study.case);
        let link = of("a", "button").attr("href", place).on(On::Click, Act::Onward(tool));
        Some(of("p", "onward no-print").key(tool).with(link.text(says)))
    }

    fn end(
        &self,
        hero: Element,
        ends_on: Option<Day>,
        options: &[crate::contract::answer::OptionEnd],
        return_by: Option<Day>,
        latest_notice: Option<Day>,
    ) -> Element {
        let date = |day_of: Day| {
            let left = self.state.today.days_until(day_of);
            let mut says = day(self.language(), day_of);
            if left >= 0 {
                says.push_str(&fill(self.language(), text("（あと{}日）", " ({} days left)"), &[Term::Count(left)]));
            }
            says
        };
        let mut facts = Vec::new();
        let hero = match (ends_on, latest_notice) {
            (Some(end), latest) => {
                if let Some(latest) = latest {
                    facts.push((self.say("通知が届く期限", "The notice must arrive by"), date(latest)));
                }
                hero.with(self.headline(day(self.language(), end).into()).attr("data-day", end.to_string()))
            }
            (None, Some(latest)) => hero
                .with(of("p", "kind").text(self.say("通知が届く期限", "The notice must arrive by")))
                .with(self.headline(day(self.language(), latest).into()).attr("data-day", latest.to_string())),
            (None, None) => hero.with(self.headline(self.say("オプションの終わり", "The options' end").into())),
        };
        for option in options {
            let Some(end) = option.ends_on else { continue };
            facts.push((self.says(name_of(self.state.service, option.option)), date(end)));
        }
        if let Some(by) = return_by {
            facts.push((self.say("機器を返す期限", "Equipment back by"), date(by)));
        }
        if facts.is_empty() { hero } else { hero.with(self.facts(facts)) }
    }

    /// A clause: a click shows it in the terms.
    pub(super) fn chip(&self, clause: Citation) -> Element {
        of("button", "chip")
            .attr("type", "button")
            .attr("data-clause", clause.clause.id)
            .on(On::Click, Act::Cite(clause.clause.id))
            .text(clause.clause.text.in_language(self.language()))
    }

    /// Every step of the working.
    fn working(&self, finding: &Finding) -> Option<Element> {
        self.ledger(finding)
            .map(|ledger| of("div", "block").key("why").with(words("h3", self.say("なぜ", "Why"))).with(ledger))
    }

    /// The steps of a working, one below the other.
    pub(super) fn ledger(&self, finding: &Finding) -> Option<Element> {
        let line = |(place, step): (usize, &Step)| {
            let reading = step.reading.and_then(|id| READINGS.iter().find(|reading| reading.id == id));
            let how = of("span", "how")
                .maybe(step.clause.map(|clause| self.chip(clause)))
                .maybe(reading.map(|reading| words("small", [" ", self.says(reading.question)].concat())));
            el("li")
                .attr("data-step", place.saturating_add(1).to_string())
                .with(of("span", "what").text(step.says.clone()))
                .with(of("span", "value").text(step.value.clone()))
                .with(how)
        };
        let done = finding.outcome.is_some() && !finding.steps.is_empty();
        done.then(|| of("ol", "ledger").all(finding.steps.iter().enumerate().map(line).collect()))
    }

    /// The parts that add up to the amount.
    fn parts(&self, finding: &Finding) -> Option<Element> {
        let (title, table) = match finding.outcome.as_ref()? {
            Outcome::Credit { months, amount, .. } if !months.is_empty() => {
                (self.say("月ごとの内訳", "By month"), self.months(months, amount.money))
            }
            Outcome::Charge { lines, amount } if !lines.is_empty() => {
                (self.say("内訳", "What it is made of"), self.charges(lines, amount.money))
            }
            Outcome::Fees { lines, .. } if !lines.is_empty() => {
                (self.say("内訳", "What it is made of"), self.fees(lines))
            }
            _ => return None,
        };
        Some(of("div", "block").key("parts").with(words("h3", title)).with(
            of("div", "scroll").attr("tabindex", "0").attr("role", "region").attr("aria-label", title).with(table),
        ))
    }

    fn row(&self, name: Element, how: Element, amount: i64) -> Element {
        let amount = of("td", "yen").text(yen(self.language(), amount));
        el("tr").with(name).with(how).with(amount)
    }

    /// A row for what stands between the parts and their sum.
    fn rest(&self, says: Words, rest: i64) -> Option<Element> {
        (rest != 0).then(|| self.row(el("th").attr("scope", "row").text(says), el("td"), rest))
    }

    fn total(&self, amount: i64) -> Element {
        let name = el("th").attr("scope", "row").with(words("b", self.say("合計", "Total")));
        self.row(name, el("td"), amount)
    }

    fn months(&self, months: &[CreditMonth], total: Money) -> Element {
        let mut table = of("table", "months");
        for one in months {
            let head = el("th")
                .attr("colspan", "2")
                .attr("scope", "rowgroup")
                .with(words("b", month(self.language(), one.month)));
            let amount = of("td", "yen").with(words("b", yen(self.language(), one.amount.yen)));
            let mut body = el("tbody").with(el("tr").with(head).with(amount));
            let mut sum: i64 = 0;
            for line in &one.lines {
                let name = match (line.of, line.incident) {
                    (Some(of), _) => self.says(name_of(self.state.service, of)).to_owned(),
                    (None, Some(row)) => [
                        self.says(credit(line.by)),
                        &fill(self.language(), text("（障害{}）", " (outage {})"), &[Term::Nth(row)]),
                    ]
                    .concat(),
                    _ => self.says(credit(line.by)).to_owned(),
                };
                let how = el("td").attr("data-share", line.share.0.to_string());
                let how = match line.reason {
                    Some(id) => how.text(self.says(reason(id))),
                    None => how.text(fill(
                        self.language(),
                        text("{} × {}", "{} × {}"),
                        &[Term::Yen(line.base), Term::Share(line.share.0)],
                    )),
                };
                sum = sum.saturating_add(line.amount.yen);
                body = body.with(self.row(
                    el("th").attr("scope", "row").text(name),
                    how.text(" ").with(self.chip(line.clause)),
                    line.amount.yen,
                ));
            }
            let rest = one.amount.yen.saturating_sub(sum);
            let capped = one.cap.filter(|cap| one.amount.yen == cap.yen && rest < 0);
            let says = match capped {
                Some(cap) => {
                    pair(self.language(), self.say("限度額まで", "Up to the limit"), &yen(self.language(), cap.yen))
                }
                None => self.say("まとめて丸めた差", "From rounding once").into(),
            };
            table = table.with(body.maybe(self.rest(says, rest)));
        }
        table.with(el("tfoot").with(self.total(total.yen)))
    }

    fn charges(&self, lines: &[ChargeLine], total: Money) -> Element {
        let mut body = el("tbody");
        let mut sum: i64 = 0;
        for line in lines {
            let how = self.how(line);
            sum = sum.saturating_add(line.amount.yen);
            let name = el("th").attr("scope", "row").text(self.says(name_of(self.state.service, &line.what)));
            body =
                body.with(self.row(name, el("td").text(how).text(" ").with(self.chip(line.clause)), line.amount.yen));
        }
        let rest = total.yen.saturating_sub(sum);
        let body = body.maybe(self.rest(self.say("まとめて丸めた差", "From rounding once").into(), rest));
        of("table", "listing").with(body).with(el("tfoot").with(self.total(total.yen)))
    }

    /// What is left of a minimum period, or why nothing is due.
    pub(super) fn how(&self, line: &ChargeLine) -> String {
        match (line.reason, line.residual) {
            (Some(id), _) => self.says(reason(id)).to_owned(),
            (None, Some(left)) => fill(
                self.language(),
                text("{}から{}まで残り{}日、月額{}", "{} to {}, {} days left, {} a month"),
                &[Term::Day(left.from), Term::Day(left.to), Term::Count(left.days), Term::Yen(line.monthly_fee)],
            ),
            (None, None) => String::new(),
        }
    }

    fn fees(&self, lines: &[FeeLine]) -> Element {
        let mut table = of("table", "listing");
        for (when, title) in [
            ("initial", self.say("初期費用", "Initial")),
            ("monthly", self.say("月額費用", "Monthly")),
            ("one-time", self.say("一時費用", "One-time")),
        ] {
            let of_it: Vec<&FeeLine> = lines.iter().filter(|line| line.when == when).collect();
            if of_it.is_empty() {
                continue;
            }
            let sum = of_it.iter().map(|line| line.amount).fold(0, i64::saturating_add);
            let head = el("th").attr("colspan", "2").attr("scope", "rowgroup").with(words("b", title));
            let total = of("td", "yen").with(words("b", yen(self.language(), sum)));
            let mut body = el("tbody").with(el("tr").with(head).with(total));
            for line in of_it {
                let mut how = self.says(owed_from(line.owed_from)).to_owned();
                if line.count != 1 {
                    how = fill(
                        self.language(),
                        text("{} × {}、", "{} × {}, "),
                        &[Term::Yen(line.unit), Term::Count(line.count)],
                    ) + &how;
                }
                let name = el("th").attr("scope", "row").text(self.says(name_of(self.state.service, &line.what)));
                body =
                    body.with(self.row(name, el("td").text(how).text(" ").with(self.chip(line.clause)), line.amount));
            }
            table = table.with(body);
        }
        table
    }

    /// The open points that touch the result, as switches.
    fn doubts(&self, finding: &Finding) -> Option<Element> {
        let doubts: Vec<Element> = finding.readings.iter().filter_map(|id| self.doubt(finding.rule, id)).collect();
        (!doubts.is_empty()).then(|| {
            let title = words("h3", self.say("文面が決めていないこと", "What the text leaves open"))
                .with(words("small", self.say("この結果に効くものだけ", "only what touches this result")));
            of("div", "block").key("doubts").with(title).all(doubts)
        })
    }

    pub(super) fn doubt(&self, rule: RuleId, id: &'static str) -> Option<Element> {
        let reading = READINGS.iter().find(|reading| reading.id == id)?;
        let chosen = self.state.reading(id);
        let name: Words = [rule.id(), "-", id].concat().into();
        let mut switch = of("fieldset", "seg small").with(of("legend", "asks").text(self.says(reading.question)));
        let mut moves = of("p", "moves").flag("data-stale", !self.fresh());
        for option in reading.options {
            let input = el("input")
                .attr("type", "radio")
                .attr("name", name.clone())
                .attr("value", option.id)
                .flag("checked", option.id == chosen)
                .on(On::Change, Act::Read(reading.id, option.id));
            let label = words("span", self.says(option.label));
            switch = switch.with(el("label").with(input).with(label));
            if option.id != chosen
                && let Some((now, then)) = self.study.moved(rule, (reading.id, option.id))
            {
                let label = self.says(option.label);
                let moved = if now.yen == then.yen {
                    self.say("変わらない", "no change").to_owned()
                } else {
                    difference(self.language(), now, then)
                };
                moves = moves.with(
                    el("span").key(option.id).text([label, self.say("なら ", ": ")].concat()).with(words("b", moved)),
                );
            }
        }
        let told = self.state.told.iter().find(|told| told.reading == id).map(|told| {
            let ask = [self.say("「", "“"), &told.ask, self.say("」", "”")].concat();
            of("details", "more")
                .with(words("summary", self.say("理由と、提供元に尋ねること", "Why, and what to ask the provider")))
                .with(words("p", told.why.clone()))
                .with(of("p", "ask-provider").text(ask))
        });
        Some(of("div", "doubt").key(id).with(switch).with(moves).maybe(told))
    }

    pub(super) fn warnings(&self, finding: &Finding) -> Option<Element> {
        let lines = finding.warnings.iter().map(|warning| {
            el("li")
                .attr("data-code", warning.code)
                .text(warning.message.clone())
                .text(" ")
                .maybe(warning.clause.map(|clause| self.chip(clause)))
        });
        (!finding.warnings.is_empty()).then(|| {
            of("div", "block")
                .key("warnings")
                .with(words("h3", self.say("気をつけること", "To mind")))
                .with(of("ul", "warnings").all(lines.collect()))
        })
    }

    /// What the result leaves out.
    pub(super) fn considered(&self, finding: &Finding) -> Option<Element> {
        finding.outcome.as_ref()?;
        let lines = [
            self.say("各規程が引く「一般規程」の内容", "The general terms that the document refers to"),
            self.say("個別の契約書や覚書、提供元の運用", "Agreements of your own, and the provider's practice"),
            self.say("消費税", "Consumption tax"),
        ];
        Some(
            of("div", "block no-print-break")
                .key("considered")
                .with(words("h3", self.say("考えに入れていないこと", "What was not considered")))
                .with(of("ul", "considered").all(lines.into_iter().map(|line| words("li", line)).collect())),
        )
    }
}

/// How many days are left to a day, and how that is marked where it is past or soon.
pub(super) fn days_left(language: Language, today: Day, by: Day) -> (Option<&'static str>, String) {
    let left = today.days_until(by);
    if left < 0 {
        return (Some("late"), say(language, "過ぎています", "past").to_owned());
    }
    let says = match left {
        0 => say(language, "今日まで", "today is the last day").to_owned(),
        1 => say(language, "あと1日", "1 day left").to_owned(),
        _ => fill(language, text("あと{}日", "{} days left"), &[Term::Count(left)]),
    };
    ((left <= 14).then_some("soon"), says)
}

/// What a result is called and, in the very place, what is said instead where it is of a case before. Both always stand
/// there, one of them hidden: what comes and goes with single keys must move nothing, and be quick.
pub(super) fn title(says: &'static str, before: &'static str) -> Element {
    of("div", "title").with(of("h2", "kind").text(says)).with(of("p", "stale").text(before))
}
