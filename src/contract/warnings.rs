//! What a person should know besides the result.

use super::answer::{Outcome, Warning};
use super::request::Understood;
use crate::measure::{Day, Yen};
use crate::rules::credit::Draft;
use crate::terms::{Citation, Clause, Language, RuleId, Service, Term, Text, text, words};

/// The warnings of a finding, each once.
pub(crate) fn of(
    request: &Understood,
    service: &'static Service,
    rule: RuleId,
    outcome: &Outcome,
    drafts: &[Draft],
) -> Vec<Warning> {
    let mut warnings = Warnings { language: request.language, list: Vec::new() };
    if let (Some((until, clause)), Some(made_on)) = (&service.older_text, request.case.contracted_on)
        && Day::parse(until).is_some_and(|until| made_on <= until)
    {
        let says = text(
            "この契約には、提供元が定める日まで従前の約款が適用される場合があります。",
            "An older text may still apply to this contract, until a day the provider sets.",
        );
        warnings.add("older-text-may-apply", Some(clause), says, &[]);
    }
    match rule {
        RuleId::Credit => credit(&mut warnings, request, service, outcome, drafts),
        RuleId::End | RuleId::EarlyTermination => ending(&mut warnings, request, service, outcome),
        RuleId::Fees | RuleId::Eligibility => fees(&mut warnings, request, service, rule),
        RuleId::Conversion => {}
    }
    warnings.list
}

struct Warnings {
    language: Language,
    list: Vec<Warning>,
}

impl Warnings {
    fn add(&mut self, code: &'static str, clause: Option<&'static Clause>, says: Text, terms: &[Term]) {
        let language = self.language;
        if self.list.iter().any(|warning| warning.code == code) {
            return;
        }
        let mut message = String::new();
        words::write(&mut message, says, terms, language);
        self.list.push(Warning { code, clause: clause.map(|clause| Citation { clause, language }), message });
    }

    fn old_text(&mut self, service: &'static Service, day: Option<Day>) {
        let edition = Day::parse(service.edition);
        if let (Some(edition), Some(day)) = (edition, day)
            && day < edition
        {
            let says = text(
                "{}は、ここにある版の日付{}より前です。そのときの約款は違っていたかもしれません。",
                "{} lies before {}, the date of the text used here; the terms may have been different then.",
            );
            self.add("text-version", None, says, &[Term::Day(day), Term::Day(edition)]);
        }
    }

    fn rest_day(&mut self, clause: Option<&'static Clause>, day: Day) {
        if day.is_rest_day() {
            let says = text(
                "期限の{}は土日か年末年始です。延びるとは限らないので、その前に済ませてください。",
                "The last day, {}, is a Saturday, a Sunday or in the New Year holidays. Do not rely on an extension.",
            );
            self.add("not-a-business-day", clause, says, &[Term::Day(day)]);
        }
    }
}

#[inline(never)]
fn credit(
    warnings: &mut Warnings,
    request: &Understood,
    service: &'static Service,
    outcome: &Outcome,
    drafts: &[Draft],
) {
    let Outcome::Credit { months, .. } = outcome else { return };
    let began = request.case.incidents.iter().flatten().filter_map(|incident| Some(incident.began?.day()));
    let rates = request.case.uptimes.iter().flatten().filter_map(|rate| Some(rate.month?.first_day()));
    let terms = service.credit.as_ref();
    let by_rate = terms.is_some_and(|terms| terms.uptime.is_some());
    warnings.old_text(service, if by_rate { rates.min() } else { began.min() });
    let claim = terms.map(|terms| terms.claim.clause());
    let last_days = || months.iter().flat_map(|month| month.lines.iter().filter_map(|line| line.claim_by));
    // Each is told once: of several, the one that comes first.
    let first = |late: bool| last_days().filter(|by| request.today.is_some_and(|today| (*by < today) == late)).min();
    let [missed, next] = [first(true), first(false)];
    for by in last_days() {
        warnings.rest_day(claim, by);
        let Some(today) = request.today else { continue };
        let late = by < today;
        let by = if late { missed } else { next }.unwrap_or(by);
        let left = today.days_until(by);
        if late {
            let says = text("請求の期限{}を過ぎています。", "The last day to claim, {}, has passed.");
            warnings.add("claim-late", claim, says, &[Term::Day(by)]);
        } else if left <= 14 {
            let says = text("請求の期限{}まであと{}日です。", "The last day to claim is {}. Days left: {}.");
            warnings.add("claim-soon", claim, says, &[Term::Day(by), Term::Count(left)]);
        }
    }
    if let Some(draft) = drafts.iter().find(|draft| draft.near) {
        let says = text(
            "長さが境目から1分以内です。止まった時刻と戻った時刻の根拠を確かめてください。",
            "A length lies within a minute of a threshold. Check how the times are known.",
        );
        warnings.add("near-threshold", Some(draft.clause), says, &[]);
    }
    for month in months {
        if month.cap.is_none() && month.amount.yen > month_fee(request, service) {
            let says = text(
                "{}の減額は1か月分の費用を超えますが、書かれた限度額はありません。",
                "The credits of {} exceed a month's fee, and no limit is written for them.",
            );
            warnings.add("no-cap-written", None, says, &[Term::Month(month.month)]);
        }
    }
}

/// The monthly fee that a month without a limit is compared with.
fn month_fee(request: &Understood, service: &'static Service) -> Yen {
    let case = &request.case;
    let basic = case.monthly_fee.unwrap_or(0);
    if let Some(dns) = &service.fees.dns {
        let queries = dns.queries.added(case.dns.needed_qps.unwrap_or(0));
        let queries = queries.saturating_mul(case.dns.qps_unit_monthly_fee.unwrap_or(0));
        let traffic = case.dns.traffic_management.unwrap_or(0);
        let traffic = traffic.saturating_mul(case.dns.traffic_monthly_fee.unwrap_or(0));
        return basic.saturating_add(queries).saturating_add(traffic);
    }
    let with_options = request.choices.get(crate::terms::Open::MonthlyFeeScope as usize) == 0;
    let options = case.options().iter().filter_map(|option| option.monthly());
    basic.saturating_add(if with_options { options.fold(0, Yen::saturating_add) } else { 0 })
}

#[inline(never)]
fn ending(warnings: &mut Warnings, request: &Understood, service: &'static Service, outcome: &Outcome) {
    let cancellation = &request.case.cancellation;
    warnings.old_text(service, cancellation.ended_on.or(cancellation.notice.arrived_on));
    for option in request.case.options() {
        warnings.old_text(service, option.ended_on.or(option.stop.and_then(|stop| stop.arrived_on)));
    }
    if let Outcome::End { return_by: Some(by), .. } = outcome {
        warnings.rest_day(service.end.return_within.as_ref().map(|(_, clause)| clause), *by);
    }
}

#[inline(never)]
fn fees(warnings: &mut Warnings, request: &Understood, service: &'static Service, rule: RuleId) {
    let case = &request.case;
    for option in case.options() {
        let Some(terms) = option.terms else { continue };
        if !terms.fits(case.item) {
            let says = text("「{}」は、この品目には付けられません。", "“{}” cannot be added to this item.");
            warnings.add("option-not-for-item", Some(&terms.clause), says, &[Term::Text(terms.choice.name)]);
        }
        if let Some(clause) = &terms.free_monthly
            && rule == RuleId::Fees
            && option.monthly_fee.is_some_and(|fee| fee != 0)
        {
            zero(warnings, clause, terms.choice.name);
        }
    }
    if rule != RuleId::Fees {
        return;
    }
    if let crate::rules::fees::InitialFee::Zero(clause) = &service.fees.initial
        && case.initial_fee.is_some_and(|fee| fee != 0)
    {
        zero(warnings, clause, text("初期費用", "Initial fee"));
    }
    if let Some(dns) = &service.fees.dns
        && case.item.is_some_and(|item| item.id == dns.by_zone.0)
        && case.dns.needed_qps.is_some_and(|needed| needed > dns.by_zone.1)
    {
        let says = text("この品目は{}QPSまでです。", "This item serves {} queries a second at most.");
        warnings.add("needs-premium", Some(&dns.queries.clause), says, &[Term::Count(dns.by_zone.1)]);
    }
}

#[inline(never)]
fn zero(warnings: &mut Warnings, clause: &'static Clause, name: Text) {
    let says = text(
        "「{}」は約款で0円と定められているので、入れた額は使いません。",
        "“{}” is 0 by the document, so the amount given is not used.",
    );
    warnings.add("fee-is-zero", Some(clause), says, &[Term::Text(name)]);
}
