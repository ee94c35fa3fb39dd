//! What the outages of contracts earn: the engine is asked for whole months of a contract at a time.

use std::borrow::Cow;

use super::batch::{Batch, ContractMonth, Counted};
use super::contracts::Contract;
use super::why::{At, Why};
use crate::contract::answer::{CreditMonth, Outcome, Status};
use crate::contract::{Number, Value, consult};
use crate::files::link;
use crate::measure::{Moment, Yen};
use crate::rules::credit::CreditTerms;
use crate::terms::{Language, RuleId, Service};

/// Why an outage has no amount, besides the engine's own reasons: its terms have no rule for credits.
pub const NO_RULE: &str = "no-rule";
/// The same where they measure otherwise than by outages.
pub const OTHERWISE: &str = "by-uptime";

/// As many outages are asked for at once; a month's stand together.
const TOGETHER: usize = 2_000;
/// The most outages a request may list.
const MOST: usize = 10_000;

/// Works out outages from a place on, at least about `budget` of them; says where to go on.
pub fn assess(batch: &mut Batch, from: usize, budget: usize) -> usize {
    let mut at = from;
    while at < batch.incidents.len() && at.saturating_sub(from) < budget {
        let to = piece(&batch.incidents, at);
        let contract = batch.incidents.get(at).map(|one| one.contract);
        if let Some((place, contract)) = contract.and_then(|place| Some((place, batch.contract(place)?.clone()))) {
            settle(batch, place, &contract, (at, to));
        }
        at = to;
    }
    at
}

/// The address of the single case below its service's page.
#[must_use]
pub fn link(contract: &Contract, incident: &Counted) -> String {
    let answers = answers(contract, std::iter::once(incident));
    link::encode(&Value::Object(vec![
        (Cow::Borrowed("service"), text(contract.service.id)),
        (Cow::Borrowed("rule"), text(RuleId::Credit.id())),
        (Cow::Borrowed("answers"), answers),
    ]))
}

/// The terms of a service by which outages earn something.
///
/// # Errors
///
/// Why there are none.
pub const fn by_outages(service: &'static Service) -> Result<&'static CreditTerms, &'static str> {
    match &service.credit {
        None => Err(NO_RULE),
        Some(terms) if terms.uptime.is_some() => Err(OTHERWISE),
        Some(terms) => Ok(terms),
    }
}

/// Where the outages that are asked for together end: at another contract, or between two months that no outage joins.
fn piece(incidents: &[Counted], from: usize) -> usize {
    let mut before: Option<&Counted> = None;
    for (count, one) in incidents.iter().skip(from).enumerate() {
        if let Some(before) = before {
            let apart =
                || one.began.month() != before.began.month() && before.restored <= one.began.month().first_day().into();
            if one.contract != before.contract || (count >= TOGETHER && apart()) {
                return from.saturating_add(count);
            }
        }
        before = Some(one);
    }
    incidents.len()
}

fn settle(batch: &mut Batch, place: usize, contract: &Contract, (from, to): (usize, usize)) {
    if let Err(reason) = by_outages(contract.service) {
        for one in batch.incidents.iter_mut().take(to).skip(from) {
            one.reasons = [reason, ""];
        }
        return;
    }
    for beyond in from.saturating_add(MOST)..to {
        refuse(batch, beyond, Why::TooMany);
    }
    // What the engine refuses is told and left out, and the rest is asked for again.
    const AGAIN: usize = 3;
    for turn in 0..AGAIN {
        let asked: Vec<usize> =
            (from..to).filter(|one| batch.incidents.get(*one).is_some_and(|one| !one.refused)).collect();
        if asked.is_empty() {
            return;
        }
        let request = request(batch, contract, &asked);
        let consultation = consult(&request);
        let finding = consultation.assessment.and_then(|assessment| assessment.findings.into_iter().next());
        if let Some(first) = consultation.problems.first() {
            let rows: Vec<(usize, String)> = consultation
                .problems
                .iter()
                .filter_map(|problem| Some((asked.get(row_of(&problem.path)?).copied()?, problem.message.clone())))
                .collect();
            if rows.is_empty() || turn.saturating_add(1) == AGAIN {
                refuse_all(batch, &asked, &Why::Refused(first.message.clone()));
                return;
            }
            for (row, message) in rows {
                refuse(batch, row, Why::Refused(message));
            }
            continue;
        }
        let Some(finding) = finding else { return };
        if finding.status == Status::Incomplete {
            let label = finding.missing.first().map(|place| place.ask.label);
            if let Some(label) = label {
                refuse_all(batch, &asked, &Why::Lacks(label));
            }
            return;
        }
        if let Some(Outcome::Credit { amount, months, .. }) = finding.outcome {
            let (low, high) = batch.range;
            batch.range = (low.saturating_add(amount.low.yen), high.saturating_add(amount.high.yen));
            for month in months {
                take(batch, place, &asked, &month);
            }
        }
        return;
    }
}

/// Takes down what a month comes to, and what each outage has in it.
fn take(batch: &mut Batch, contract: usize, asked: &[usize], month: &CreditMonth) {
    let before = month.lines.iter().map(|line| line.amount.yen).fold(0, Yen::saturating_add);
    let capped = month.cap.is_some() && month.amount.yen < before;
    let mut outages = 0_usize;
    let mut counted = None;
    for line in &month.lines {
        let Some(row) = line.incident.and_then(|incident| asked.get(incident)) else { continue };
        let Some(one) = batch.incidents.get_mut(*row) else { continue };
        if counted != Some(*row) && one.began.month() == month.month {
            outages = outages.saturating_add(1);
        }
        counted = Some(*row);
        one.amount = Some(one.amount.unwrap_or(0).saturating_add(line.amount.yen));
        one.capped |= capped && line.amount.yen > 0;
        one.claim_by = one.claim_by.into_iter().chain(line.claim_by).min();
        if let Some(reason) = line.reason
            && !one.reasons.contains(&reason)
            && let Some(place) = one.reasons.iter_mut().find(|place| place.is_empty())
        {
            *place = reason;
        }
        if one.amount.is_some_and(|amount| amount > 0) {
            one.reasons = [""; 2];
        }
    }
    batch.months.push(ContractMonth {
        contract,
        month: month.month,
        before,
        cap: month.cap.map(|cap| cap.yen),
        amount: month.amount.yen,
        incidents: outages,
    });
}

fn refuse(batch: &mut Batch, row: usize, why: Why) {
    let Some(one) = batch.incidents.get_mut(row).filter(|one| !one.refused) else { return };
    one.refused = true;
    let (at, place) = (At { source: one.source, line: one.line }, one.place);
    batch.refuse(at, place, why);
}

fn refuse_all(batch: &mut Batch, rows: &[usize], why: &Why) {
    for row in rows {
        refuse(batch, *row, why.clone());
    }
}

fn request(batch: &Batch, contract: &Contract, asked: &[usize]) -> Value<'static> {
    let language = if batch.job.language == Language::En { "en" } else { "ja" };
    let outages = asked.iter().filter_map(|row| batch.incidents.get(*row));
    Value::Object(vec![
        (Cow::Borrowed("service"), text(contract.service.id)),
        (Cow::Borrowed("rules"), Value::List(vec![text(RuleId::Credit.id())])),
        (Cow::Borrowed("language"), text(language)),
        (Cow::Borrowed("answers"), answers(contract, outages)),
    ])
}

/// A contract and outages as the answers of a request.
fn answers<'a>(contract: &Contract, outages: impl Iterator<Item = &'a Counted>) -> Value<'static> {
    let whole = |yen: Yen| Value::Number(Number::Whole(yen));
    let mut answers = Vec::new();
    answers.extend(contract.item.map(|item| (Cow::Borrowed("item"), text(item.id))));
    answers.extend(contract.fee.map(|fee| (Cow::Borrowed("monthlyFee"), whole(fee))));
    let options = contract.options.iter().map(|(option, fee)| {
        let mut fields = vec![(Cow::Borrowed("option"), text(option.choice.id))];
        fields.extend(fee.map(|fee| (Cow::Borrowed("monthlyFee"), whole(fee))));
        Value::Object(fields)
    });
    let options: Vec<Value<'static>> = options.collect();
    if !options.is_empty() {
        answers.push((Cow::Borrowed("options"), Value::List(options)));
    }
    let outages = outages.map(|one| {
        let mut fields =
            vec![(Cow::Borrowed("began"), moment(one.began)), (Cow::Borrowed("restored"), moment(one.restored))];
        fields.extend(one.noticed.map(|noticed| (Cow::Borrowed("noticed"), moment(noticed))));
        fields.extend(one.cause.map(|cause| (Cow::Borrowed("cause"), text(cause.id))));
        Value::Object(fields)
    });
    answers.push((Cow::Borrowed("incidents"), Value::List(outages.collect())));
    Value::Object(answers)
}

fn text(text: &'static str) -> Value<'static> {
    Value::Text(Cow::Borrowed(text))
}

fn moment(moment: Moment) -> Value<'static> {
    Value::Text(Cow::Owned(written(moment)))
}

/// `2025-01-31T10:00`, with seconds only where there are any.
#[must_use]
pub fn written(moment: Moment) -> String {
    let mut iso = moment.iso();
    if iso.ends_with(":00") {
        iso.truncate(iso.len().saturating_sub(3));
    }
    iso
}

/// The row that a problem's path names: `answers.incidents[2].restored`.
fn row_of(path: &str) -> Option<usize> {
    path.strip_prefix("answers.incidents[")?.split_once(']')?.0.parse().ok()
}
