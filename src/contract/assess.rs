//! From a request to its assessment: each rule run once with its working, then over every way the text may be read.

use super::answer::{Amount, Assessment, ChargeLine, CreditLine, CreditMonth, FeeLine, Finding, Outcome, Status};
use super::problem::{Problem, RequestError};
use super::request::{Understood, understand};
use super::value::Value;
use super::warnings;
use crate::measure::Money;
use crate::measure::order::each_once;
use crate::rules::{conversion, credit, early_termination, eligibility, end, fees};
use crate::terms::ask::Place;
use crate::terms::readings::READINGS;
use crate::terms::sheet::{Choices, Consulted, Record};
use crate::terms::{Citation, Open, RuleId, Service, Sheet, Way};

/// Answers a request.
///
/// ```
/// use yakkan::contract::{Value, assess};
/// let request = Value::parse(r#"{
///     "service": "directory",
///     "rules": ["credit"],
///     "answers": {
///         "monthlyFee": 98765,
///         "incidents": [{ "began": "2025-06-02T00:00", "restored": "2025-06-03T00:00" }]
///     }
/// }"#).unwrap();
/// let assessment = assess(&request).unwrap();
/// let amount = assessment.findings[0].outcome.as_ref().and_then(|outcome| outcome.amount()).unwrap();
/// assert_eq!(amount.money.yen, 13_168);
/// ```
///
/// # Errors
///
/// Everything that is wrong with the request, told at once.
pub fn assess(request: &Value<'_>) -> Result<Assessment, RequestError> {
    let Consultation { assessment, problems } = consult(request);
    match assessment {
        Some(assessment) if problems.is_empty() => Ok(assessment),
        _ => Err(RequestError { problems }),
    }
}

/// Answers many requests; one that is wrong does not touch the others.
///
/// ```
/// use yakkan::contract::{Value, assess_many};
/// let answers = assess_many(&[Value::Null]);
/// assert!(answers[0].is_err());
/// ```
#[must_use]
pub fn assess_many(requests: &[Value<'_>]) -> Vec<Result<Assessment, RequestError>> {
    requests.iter().map(assess).collect()
}

/// What can be said of a request while it is still being filled in.
#[derive(Debug)]
pub struct Consultation {
    /// The assessment with every wrong answer left out; its results stand only where there is no problem. None where
    /// the service is not known.
    pub assessment: Option<Assessment>,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// Answers a request that may still have problems, for a form that is being filled in.
///
/// ```
/// use yakkan::contract::{Value, consult};
/// let request = Value::parse(r#"{ "service": "directory", "answers": { "monthlyFee": -1 } }"#).unwrap();
/// let consultation = consult(&request);
/// assert_eq!(consultation.problems[0].path, "answers.monthlyFee");
/// assert!(consultation.assessment.is_some());
/// ```
#[must_use]
pub fn consult(request: &Value<'_>) -> Consultation {
    let mut understood = understand(request);
    let problems = std::mem::take(&mut understood.problems);
    let assessment = understood.service.map(|service| assessment(&understood, service));
    Consultation { assessment, problems }
}

/// What a request's first rule comes to at its readings, and nothing of how: for one figure among the many of a curve.
/// None where the request has a problem or lacks an answer.
///
/// ```
/// use yakkan::contract::{Outcome, Value, outcome};
/// let request = Value::parse(r#"{
///     "service": "dns-platform", "rules": ["end"], "answers": { "cancellation": { "noticeArrivedOn": "2025-01-31" } }
/// }"#).unwrap();
/// assert!(matches!(outcome(&request), Some(Outcome::End { ends_on: Some(day), .. }) if day.to_string() == "2025-03-02"));
/// ```
#[must_use]
pub fn outcome(request: &Value<'_>) -> Option<Outcome> {
    let understood = understand(request);
    let service = understood.service.filter(|_| understood.problems.is_empty())?;
    let rule = understood.rules.first().copied().filter(|rule| service.has(*rule))?;
    let study = Study { request: &understood, service, rule };
    let mut sheet = study.silent(&understood.choices, Way::Earning);
    let (_, outcome) = study.run(&mut sheet);
    outcome.filter(|_| sheet.take_missing().is_empty())
}

fn assessment(request: &Understood, service: &'static Service) -> Assessment {
    let mut questions = Vec::new();
    let mut findings = Vec::with_capacity(request.rules.len());
    for rule in &request.rules {
        let (finding, record) = finding(request, service, *rule);
        findings.push(finding);
        questions.extend(record);
    }
    if findings.len() > 1 {
        questions = each_once(questions, |question: &super::answer::Question| question.at.order());
    }
    Assessment { service: service.id, edition: service.edition, findings, questions }
}

fn finding(request: &Understood, service: &'static Service, rule: RuleId) -> (Finding, Vec<super::answer::Question>) {
    let language = request.language;
    let mut finding = Finding {
        rule,
        title: rule.title().in_language(language),
        status: Status::NoRule,
        outcome: None,
        missing: Vec::new(),
        assumed: Vec::new(),
        readings: Vec::new(),
        clauses: Vec::new(),
        steps: Vec::new(),
        warnings: Vec::new(),
    };
    if !service.has(rule) {
        return (finding, Vec::new());
    }
    let study = Study { request, service, rule };
    let mut sheet = Sheet::recording(&request.case, service, &request.choices, language);
    let (draft, outcome) = study.run(&mut sheet);
    let range = if rule == RuleId::Eligibility { None } else { study.range(&sheet) };
    finding.missing = sheet.take_missing();
    if let Some(range) = &range {
        finding.missing.extend(range.missing.iter().copied());
        finding.missing = each_once(std::mem::take(&mut finding.missing), |place| place.order());
    }
    let complete = finding.missing.is_empty() && outcome.is_some();
    if let Some(mut outcome) = outcome
        && (complete || rule == RuleId::Eligibility)
    {
        finding.status = study.status(&outcome, complete);
        if complete && rule != RuleId::Eligibility {
            let doubts = study.doubts(&sheet, &draft, &outcome);
            finding.readings = doubts.readings;
            if doubts.disputed {
                finding.status = Status::Disputed;
            }
        }
        if let Some(amount) = outcome.amount_mut() {
            let range = range.and_then(|range| range.amounts).filter(|_| request.range);
            (amount.low, amount.high) = range.unwrap_or((amount.money, amount.money));
        }
        finding.warnings = warnings::of(request, service, rule, &outcome, &draft.credits);
        finding.outcome = Some(outcome);
    } else {
        finding.status = Status::Incomplete;
    }
    let Record { steps, questions, assumed, clauses, .. } = sheet.into_record();
    if complete || rule == RuleId::Eligibility {
        finding.assumed = assumed;
    }
    finding.steps = steps;
    finding.clauses = clauses.into_iter().map(|clause| Citation { clause, language }).collect();
    (finding, questions)
}

/// One rule, put to one request.
struct Study<'a> {
    request: &'a Understood,
    service: &'static Service,
    rule: RuleId,
}

/// What every combination of readings comes to.
struct Range {
    missing: Vec<Place>,
    amounts: Option<(Money, Money)>,
}

/// What is in doubt about a result.
struct Doubts {
    readings: Vec<&'static str>,
    disputed: bool,
}

/// What a run finds before any money is computed, and the open points it rests on so far.
struct Draft {
    credits: Vec<credit::Draft>,
    rests_on: Consulted,
}

impl Study<'_> {
    /// Runs the rule. A credit is drafted first, so that its shares are found once for many ways of rounding them.
    fn run(&self, sheet: &mut Sheet<'_>) -> (Draft, Option<Outcome>) {
        let draft = self.draft(sheet);
        let outcome = self.settle(sheet, &draft.credits);
        (draft, outcome)
    }

    fn draft(&self, sheet: &mut Sheet<'_>) -> Draft {
        let credits = match (&self.service.credit, self.rule) {
            (Some(terms), RuleId::Credit) => credit::draft(sheet, terms),
            _ => Vec::new(),
        };
        Draft { credits, rests_on: sheet.consulted() }
    }

    fn settle(&self, sheet: &mut Sheet<'_>, drafts: &[credit::Draft]) -> Option<Outcome> {
        match self.rule {
            RuleId::Eligibility => eligibility::run(sheet),
            RuleId::Fees => Some(fees::run(sheet)),
            RuleId::End => Some(end::run(sheet)),
            RuleId::EarlyTermination => Some(early_termination::run(sheet)),
            RuleId::Credit => self.service.credit.as_ref().map(|terms| credit::settle(sheet, terms, drafts)),
            RuleId::Conversion => conversion::run(sheet),
        }
    }

    /// Runs the rule over every combination of the readings it comes upon, where that can tell something new.
    fn range(&self, recorded: &Sheet<'_>) -> Option<Range> {
        let has_amount = matches!(self.rule, RuleId::Credit | RuleId::EarlyTermination);
        let wanted = self.request.range && has_amount;
        if !wanted && !recorded.missed_an_answer() {
            return None;
        }
        let mut sheet = Sheet::exploring(&self.request.case, self.service, self.request.language);
        let mut amounts: Option<(Money, Money)> = None;
        loop {
            let draft = self.draft(&mut sheet);
            let depth = sheet.depth();
            loop {
                let outcome = self.settle(&mut sheet, &draft.credits);
                if let Some(&Amount { money, .. }) = outcome.as_ref().and_then(Outcome::amount) {
                    let (low, high) = amounts.unwrap_or((money, money));
                    let low = if money.order() < low.order() { money } else { low };
                    let high = if money.order() > high.order() { money } else { high };
                    amounts = Some((low, high));
                }
                if !sheet.next_combination(depth) {
                    break;
                }
            }
            if !sheet.next_combination(0) {
                break;
            }
        }
        Some(Range { missing: sheet.take_missing(), amounts })
    }

    fn status(&self, outcome: &Outcome, complete: bool) -> Status {
        match outcome {
            Outcome::Eligibility { eligible: None, .. } if complete => Status::Disputed,
            _ if complete => Status::Settled,
            _ => Status::Incomplete,
        }
    }

    /// Which readings, changed alone from the request's choice, change the result, and whether it is disputed.
    fn doubts(&self, recorded: &Sheet<'_>, draft: &Draft, outcome: &Outcome) -> Doubts {
        let chosen = self.request.choices;
        let mut consulted = recorded.consulted();
        let mut ways = vec![(Way::Earning, draft, Some(outcome))];
        let other = consulted.met_unsure().then(|| {
            let mut sheet = self.silent(&chosen, Way::Against);
            let run = self.run(&mut sheet);
            consulted = consulted.and(sheet.consulted());
            run
        });
        let mut disputed = false;
        if let Some((draft, against)) = &other {
            disputed = !same_result(Some(outcome), against.as_ref());
            ways.push((Way::Against, draft, against.as_ref()));
        }
        let mut readings = Vec::new();
        for (place, reading) in READINGS.iter().enumerate().filter(|(place, _)| consulted.holds(*place)) {
            let mut others = (0..reading.options.len()).filter(|option| *option != chosen.get(place));
            let changes = others.any(|option| {
                let mut choices = chosen;
                choices.set(place, option);
                ways.iter().any(|(way, draft, from)| {
                    let mut sheet = self.silent(&choices, *way);
                    let other = if draft.rests_on.holds(place) {
                        self.run(&mut sheet).1
                    } else {
                        self.settle(&mut sheet, &draft.credits)
                    };
                    !same_result(*from, other.as_ref())
                })
            });
            if changes {
                readings.push(reading.id);
                disputed |= place == Open::MicrosoftGuarantee as usize;
            }
        }
        Doubts { readings, disputed }
    }

    fn silent(&self, choices: &Choices, way: Way) -> Sheet<'_> {
        Sheet::silent(&self.request.case, self.service, choices, way, self.request.language)
    }
}

/// Whether two results agree in every amount, every day and every share above zero.
fn same_result(a: Option<&Outcome>, b: Option<&Outcome>) -> bool {
    let (Some(a), Some(b)) = (a, b) else { return a.is_none() && b.is_none() };
    match (a, b) {
        (Outcome::Credit { months: a_months, amount: a, .. }, Outcome::Credit { months: b_months, amount: b, .. }) => {
            a.money == b.money && same_months(a_months, b_months)
        }
        (Outcome::Charge { amount: a, lines: a_lines }, Outcome::Charge { amount: b, lines: b_lines }) => {
            a.money == b.money && same_charges(a_lines, b_lines)
        }
        (
            Outcome::Fees { initial: a1, monthly: a2, one_time: a3, over_period: a4, lines: a_lines },
            Outcome::Fees { initial: b1, monthly: b2, one_time: b3, over_period: b4, lines: b_lines },
        ) => (a1, a2, a3, a4) == (b1, b2, b3, b4) && same_fees(a_lines, b_lines),
        _ => a == b,
    }
}

#[inline(never)]
fn same_months(a: &[CreditMonth], b: &[CreditMonth]) -> bool {
    let lines = |months: &[CreditMonth]| {
        let lines = months.iter().flat_map(|month| month.lines.iter().map(|line| (month.month, line)));
        let earning = lines.filter(|(_, line)| !line.share.0.is_zero());
        earning.map(|(month, line)| (month, fact(line))).collect::<Vec<_>>()
    };
    let amounts = |months: &[CreditMonth]| {
        let earning = months.iter().filter(|month| month.amount != Money::ZERO);
        earning.map(|month| (month.month, month.amount)).collect::<Vec<_>>()
    };
    amounts(a) == amounts(b) && lines(a) == lines(b)
}

#[inline(never)]
fn same_charges(a: &[ChargeLine], b: &[ChargeLine]) -> bool {
    let same_days = |a: &ChargeLine, b: &ChargeLine| {
        a.amount == b.amount
            && a.from == b.from
            && a.ends == b.ends
            && a.ends_on == b.ends_on
            && a.residual == b.residual
    };
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same_days(a, b))
}

#[inline(never)]
fn same_fees(a: &[FeeLine], b: &[FeeLine]) -> bool {
    let amounts = |lines: &[FeeLine]| {
        let above = lines.iter().filter(|line| line.amount != 0);
        above.map(|line| (line.when, line.what.clone(), line.amount)).collect::<Vec<_>>()
    };
    amounts(a) == amounts(b)
}

type Fact = (
    Option<usize>,
    &'static str,
    Option<&'static str>,
    super::answer::Share,
    Money,
    Option<crate::measure::Day>,
    Option<crate::measure::Day>,
);

fn fact(line: &CreditLine) -> Fact {
    (line.incident, line.by, line.of, line.share, line.amount, line.claimable_on, line.claim_by)
}

impl Outcome {
    /// The amount, where there is one.
    #[must_use]
    pub const fn amount(&self) -> Option<&Amount> {
        match self {
            Self::Credit { amount, .. } | Self::Charge { amount, .. } => Some(amount),
            _ => None,
        }
    }

    const fn amount_mut(&mut self) -> Option<&mut Amount> {
        match self {
            Self::Credit { amount, .. } | Self::Charge { amount, .. } => Some(amount),
            _ => None,
        }
    }
}
