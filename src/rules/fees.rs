//! What is to be paid: at the beginning, every month, as it comes up, and over a period.

use std::borrow::Cow;

use super::credit::round;
use super::{asks, end};
use crate::contract::answer::{FeeLine, Outcome};
use crate::measure::order::in_order;
use crate::measure::{Day, Exact, Money, Month, Yen};
use crate::terms::ask::{Among, Ask, Row};
use crate::terms::{Choice, Citation, Clause, Open, Sheet, Term, text};

/// What a document provides for fees.
pub struct FeeTerms {
    /// From when each fee is owed.
    pub accrual: Clause,
    /// The initial fee, or where the document sets it at 0.
    pub initial: InitialFee,
    /// The options' initial fees.
    pub option_initial: Option<Clause>,
    /// The monthly fee of the basic service.
    pub monthly: Clause,
    /// The options' monthly fees.
    pub option_monthly: Option<Clause>,
    /// Fees by zone, query and contract.
    pub dns: Option<DnsFees>,
    /// One-time fees.
    pub one_time: &'static [OneTimeTerms],
}

/// The initial fee of the basic service.
pub enum InitialFee {
    /// As agreed.
    Agreed(Clause),
    /// The document sets it at 0.
    Zero(Clause),
}

/// Fees by zone, query and contract.
pub struct DnsFees {
    /// The item whose zones cost a monthly fee, and up to how many queries a second it serves.
    pub by_zone: (&'static str, i64),
    /// Initial fee of a zone.
    pub zone_initial: Clause,
    /// Initial fee of a traffic management contract.
    pub traffic_initial: Clause,
    /// Monthly fee of a traffic management contract.
    pub traffic_monthly: Clause,
    /// Monthly fee of the parent contract, its zones and its added queries.
    pub parent_monthly: Clause,
    /// Where the zone fee is not cut to days.
    pub whole_months: Clause,
    /// Queries a second and their addition.
    pub queries: Queries,
}

/// Queries a second: what the greater item includes, and the unit in which more are added.
pub struct Queries {
    /// Included.
    pub included: i64,
    /// More come by so many.
    pub unit: i64,
    /// Where that stands.
    pub clause: Clause,
}

impl Queries {
    /// How many units must be added.
    #[must_use]
    pub fn added(&self, needed: i64) -> i64 {
        let over = needed.saturating_sub(self.included).max(0);
        over.saturating_add(self.unit.saturating_sub(1)).checked_div(self.unit).unwrap_or(0)
    }
}

/// A one-time fee.
#[derive(Debug)]
pub struct OneTimeTerms {
    /// Identifier and name.
    pub choice: Choice,
    /// Where it stands.
    pub clause: Clause,
    /// From when it is owed.
    pub owed: Owed,
}

/// From when a fee is owed.
#[derive(Clone, Copy, Debug)]
pub enum Owed {
    /// When the application is accepted.
    Acceptance,
    /// From the billing start day.
    BillingStart,
    /// When the change is accepted.
    ChangeAccepted,
    /// The document does not say.
    NotWritten,
}

impl Owed {
    const fn id(self) -> &'static str {
        match self {
            Self::Acceptance => "acceptance",
            Self::BillingStart => "billing-start",
            Self::ChangeAccepted => "change-accepted",
            Self::NotWritten => "not-written",
        }
    }
}

/// A fee as answered; 0 where it is not given. `needed` where a figure above 0 rests on it.
pub(crate) fn fee(
    sheet: &mut Sheet<'_>,
    ask: &'static Ask,
    row: Row,
    clause: &'static Clause,
    answer: Option<Yen>,
    needed: bool,
) -> Yen {
    let answer = sheet.ask(ask, row, clause, answer);
    if needed && answer.is_none() {
        sheet.needs(ask, row);
    }
    answer.unwrap_or(0)
}

/// The basic service's monthly fee.
pub(crate) fn basic(sheet: &mut Sheet<'_>, clause: &'static Clause, needed: bool) -> Yen {
    fee(sheet, &asks::MONTHLY_FEE, None, clause, sheet.case.monthly_fee, needed)
}

/// The monthly fee (月額費用) by its reading: of the basic service and its options, or of the basic service alone.
pub(crate) fn by_scope(sheet: &mut Sheet<'_>, clause: &'static Clause, needed: bool) -> Yen {
    let basic = basic(sheet, clause, needed);
    let case = sheet.case;
    let unknown = case.options().iter().any(|option| option.terms.is_some() && option.monthly().is_none());
    let given = case.options().iter().filter_map(|option| option.monthly()).any(|fee| fee != 0);
    offer_options(sheet, clause);
    let with_options = if needed && (unknown || given) {
        sheet.reads(Open::MonthlyFeeScope) == 0
    } else {
        sheet.peeks(Open::MonthlyFeeScope) == 0
    };
    // Asked for in either case: another reading may need them.
    let options = all_options(sheet, clause, needed && with_options);
    if !with_options {
        return basic;
    }
    let sum = basic.saturating_add(options);
    if needed && options != 0 {
        let says = text(
            "月額費用：基本{}とオプション{}を足す",
            "Monthly fee: add {} for the basic service and {} for its options",
        );
        let terms = [Term::Yen(basic), Term::Yen(options)];
        sheet.note_reading(clause, Open::MonthlyFeeScope, says, &terms, Term::Yen(sum));
    }
    sum
}

/// The monthly fees of all options together.
pub(crate) fn all_options(sheet: &mut Sheet<'_>, clause: &'static Clause, needed: bool) -> Yen {
    let mut sum: Yen = 0;
    for (row, option) in sheet.case.options().iter().enumerate() {
        let free = option.terms.is_none_or(|terms| terms.free_monthly.is_some());
        if !free {
            let fee = fee(sheet, &asks::OPTION_FEE, Some(row), clause, option.monthly_fee, needed);
            sum = sum.saturating_add(fee);
        }
    }
    sum
}

/// Offers to name the options, where the service has any.
pub(crate) fn offer_options(sheet: &mut Sheet<'_>, clause: &'static Clause) {
    if !sheet.service.options.is_empty() {
        let answered = sheet.case.options.is_some();
        sheet.offer(&asks::OPTIONS, None, clause, Among::Options, answered);
    }
}

/// Which lines a fee stands among.
#[derive(Clone, Copy, PartialEq, Eq)]
enum When {
    Initial,
    Monthly,
    OneTime,
}

impl When {
    const fn id(self) -> &'static str {
        match self {
            Self::Initial => "initial",
            Self::Monthly => "monthly",
            Self::OneTime => "one-time",
        }
    }
}

/// A line in the making: what it is for, and over which days it runs.
struct Fee {
    what: Cow<'static, str>,
    when: When,
    unit: Yen,
    count: i64,
    clause: &'static Clause,
    owed: Owed,
    runs: Option<(Option<Day>, Option<Day>)>,
    whole_months: bool,
}

/// What is to be paid.
#[inline(never)]
pub(crate) fn run(sheet: &mut Sheet<'_>) -> Outcome {
    let terms = &sheet.service.fees;
    sheet.rests_on(&terms.accrual);
    let mut fees = Vec::new();
    if terms.dns.is_some() {
        sheet.need_among(&asks::ITEM, None, &terms.monthly, Among::Items, sheet.case.item);
    } else if !sheet.service.items.is_empty() {
        sheet.offer(&asks::ITEM, None, &terms.monthly, Among::Items, sheet.case.item.is_some());
    }
    initial(sheet, terms, &mut fees);
    monthly(sheet, terms, &mut fees);
    one_time(sheet, terms, &mut fees);
    let fees = order(fees);
    let language = sheet.language();
    let lines: Vec<FeeLine> = fees
        .iter()
        .map(|fee| FeeLine {
            what: fee.what.clone(),
            when: fee.when.id(),
            unit: fee.unit,
            count: fee.count,
            amount: fee.unit.saturating_mul(fee.count),
            clause: Citation { clause: fee.clause, language },
            owed_from: fee.owed.id(),
        })
        .collect();
    let initial = total(sheet, &fees, When::Initial);
    let monthly = total(sheet, &fees, When::Monthly);
    let one_time = total(sheet, &fees, When::OneTime);
    let over_period = over_period(sheet, &fees);
    Outcome::Fees { initial, monthly, one_time, over_period, lines }
}

fn initial(sheet: &mut Sheet<'_>, terms: &'static FeeTerms, fees: &mut Vec<Fee>) {
    let case = sheet.case;
    let mut add = |what: Cow<'static, str>, unit: Option<Yen>, count: i64, clause: &'static Clause| {
        if let Some(unit) = unit
            && count > 0
        {
            let (when, owed) = (When::Initial, Owed::Acceptance);
            fees.push(Fee { what, when, unit, count, clause, owed, runs: None, whole_months: false });
        }
    };
    if let InitialFee::Agreed(clause) = &terms.initial {
        sheet.offer(&asks::INITIAL_FEE, None, clause, Among::Anything, case.initial_fee.is_some());
        add(Cow::Borrowed("base"), case.initial_fee, 1, clause);
    }
    if let Some(clause) = &terms.option_initial {
        offer_options(sheet, clause);
        for (row, option) in case.options().iter().enumerate() {
            let Some(option_terms) = option.terms else { continue };
            let answered = option.initial_fee.is_some();
            sheet.offer(&asks::OPTION_INITIAL_FEE, Some(row), clause, Among::Anything, answered);
            add(option_name(option_terms.choice.id), option.initial_fee, 1, clause);
        }
    }
    if let Some(dns) = &terms.dns {
        let answers = case.dns;
        sheet.offer(&asks::ZONES, None, &dns.zone_initial, Among::Anything, answers.zones.is_some());
        let traffic = answers.traffic_management;
        sheet.offer(&asks::TRAFFIC_MANAGEMENT, None, &dns.traffic_initial, Among::Anything, traffic.is_some());
        for (ask, count, fee, what, clause) in [
            (&asks::ZONE_INITIAL_FEE, answers.zones, answers.zone_initial_fee, "zone", &dns.zone_initial),
            (
                &asks::TRAFFIC_INITIAL_FEE,
                traffic,
                answers.traffic_initial_fee,
                "traffic-management",
                &dns.traffic_initial,
            ),
        ] {
            if count.unwrap_or(0) > 0 {
                sheet.offer(ask, None, clause, Among::Anything, fee.is_some());
            }
            add(Cow::Borrowed(what), fee, count.unwrap_or(0), clause);
        }
    }
}

fn monthly(sheet: &mut Sheet<'_>, terms: &'static FeeTerms, fees: &mut Vec<Fee>) {
    let case = sheet.case;
    let runs = if case.period.is_some() {
        let ends = end::contract_end(sheet);
        sheet.offer(&asks::STARTED_ON, None, &terms.accrual, Among::Anything, case.started_on.is_some());
        (case.started_on, ends)
    } else {
        (None, None)
    };
    let line = |what: Cow<'static, str>, unit: Yen, count: i64, clause: &'static Clause, runs| Fee {
        what,
        when: When::Monthly,
        unit,
        count,
        clause,
        owed: Owed::BillingStart,
        runs: Some(runs),
        whole_months: false,
    };
    let base = basic(sheet, &terms.monthly, true);
    match &terms.dns {
        None => fees.push(line(Cow::Borrowed("base"), base, 1, &terms.monthly, runs)),
        Some(dns) => parent(sheet, dns, base, runs, fees, &line),
    }
    if let Some(clause) = &terms.option_monthly {
        for (row, option) in case.options().iter().enumerate() {
            let Some(option_terms) = option.terms else { continue };
            let fee = match &option_terms.free_monthly {
                Some(_) => 0,
                None => fee(sheet, &asks::OPTION_FEE, Some(row), clause, option.monthly_fee, true),
            };
            let own = if case.period.is_some() {
                let started = sheet.ask(&asks::OPTION_STARTED_ON, Some(row), &terms.accrual, option.started_on);
                (started.or(runs.0), end::option_end(sheet, option, runs.1).or(runs.1))
            } else {
                (None, None)
            };
            let clause = option_terms.free_monthly.as_ref().unwrap_or(clause);
            fees.push(line(option_name(option_terms.choice.id), fee, 1, clause, own));
        }
    }
}

type Runs = (Option<Day>, Option<Day>);

/// The parent contract's monthly fees: its own, its zones', its added queries', its traffic management's.
fn parent(
    sheet: &mut Sheet<'_>,
    dns: &'static DnsFees,
    base: Yen,
    runs: Runs,
    fees: &mut Vec<Fee>,
    line: &impl Fn(Cow<'static, str>, Yen, i64, &'static Clause, Runs) -> Fee,
) {
    let answers = sheet.case.dns;
    let clause = &dns.parent_monthly;
    let item = sheet.case.item.map(|item| item.id);
    let by_zone = item == Some(dns.by_zone.0);
    let zones = answers.zones.unwrap_or(0);
    let mut alone = true;
    let mut charged = 0;
    if by_zone && zones > 1 {
        match sheet.reads(Open::ZoneFee) {
            0 => charged = zones.saturating_sub(1),
            1 => charged = zones,
            _ => (alone, charged) = (false, zones),
        }
    }
    if alone {
        fees.push(line(Cow::Borrowed("base"), base, 1, clause, runs));
    }
    if charged > 0 {
        let unit = fee(sheet, &asks::ZONE_MONTHLY_FEE, None, clause, answers.zone_monthly_fee, true);
        let says = text(
            "ゾーン{}件のうち{}件に追加ゾーン月額費用がかかる",
            "Of {} zones, this many cost the monthly fee of an added zone: {}",
        );
        let terms = [Term::Count(zones), Term::Count(charged)];
        sheet.note_reading(clause, Open::ZoneFee, says, &terms, Term::Yen(unit.saturating_mul(charged)));
        let zone = line(Cow::Borrowed("zone"), unit, charged, clause, runs);
        fees.push(Fee { whole_months: true, ..zone });
    }
    sheet.offer(&asks::NEEDED_QPS, None, &dns.queries.clause, Among::Anything, answers.needed_qps.is_some());
    if item.is_some() && !by_zone {
        let needed = answers.needed_qps.unwrap_or(0);
        let units = dns.queries.added(needed);
        if units > 0 {
            let unit = fee(sheet, &asks::QPS_UNIT_MONTHLY_FEE, None, clause, answers.qps_unit_monthly_fee, true);
            let says = text(
                "QPS：{}から{}を引き、{}ごとに数える（端数は切り上げ）",
                "QPS: {} less {}, counted by the {} (a part counts as one)",
            );
            let terms = [Term::Count(needed), Term::Count(dns.queries.included), Term::Count(dns.queries.unit)];
            sheet.note(&dns.queries.clause, says, &terms, Term::Count(units));
            fees.push(line(Cow::Borrowed("qps"), unit, units, clause, runs));
        }
    }
    let traffic = answers.traffic_management.unwrap_or(0);
    if traffic > 0 {
        let clause = &dns.traffic_monthly;
        let unit = fee(sheet, &asks::TRAFFIC_MONTHLY_FEE, None, clause, answers.traffic_monthly_fee, true);
        fees.push(line(Cow::Borrowed("traffic-management"), unit, traffic, clause, runs));
    }
}

fn one_time(sheet: &mut Sheet<'_>, terms: &'static FeeTerms, fees: &mut Vec<Fee>) {
    if terms.one_time.is_empty() {
        return;
    }
    let answers = sheet.case.one_time.as_deref();
    sheet.offer(&asks::ONE_TIME, None, &terms.accrual, Among::OneTime, answers.is_some());
    for (row, answer) in answers.unwrap_or_default().iter().enumerate() {
        let Some(what) = answer.what else { continue };
        let unit = fee(sheet, &asks::ONE_TIME_FEE, Some(row), &what.clause, answer.fee, true);
        fees.push(Fee {
            what: Cow::Borrowed(what.choice.id),
            when: When::OneTime,
            unit,
            count: 1,
            clause: &what.clause,
            owed: what.owed,
            runs: None,
            whole_months: false,
        });
    }
}

/// The order of the answer: by what a fee is for; options and one-time fees as they were answered.
fn order(fees: Vec<Fee>) -> Vec<Fee> {
    let place = |fee: &Fee| match (&fee.when, &*fee.what) {
        (When::OneTime, _) => 0,
        (_, "base") => 1,
        (_, "zone") => 3,
        (_, "qps") => 4,
        (_, "traffic-management") => 5,
        _ => 2,
    };
    let key = |fee: &Fee| (fee.when as u8, place(fee));
    let places = in_order(&fees, |a, b| key(a).cmp(&key(b)));
    let mut fees: Vec<Option<Fee>> = fees.into_iter().map(Some).collect();
    places.into_iter().filter_map(|place| fees.get_mut(place)?.take()).collect()
}

fn total(sheet: &mut Sheet<'_>, fees: &[Fee], when: When) -> Yen {
    let mut sum: Yen = 0;
    for fee in fees.iter().filter(|fee| fee.when == when) {
        let amount = fee.unit.saturating_mul(fee.count);
        sum = sum.saturating_add(amount);
        let name = name_of(sheet, &fee.what);
        let says = match when {
            When::Initial => text("初期費用：{} {} × {}", "Initial: {}, {} × {}"),
            When::Monthly => text("月額費用：{} {} × {}", "Monthly: {}, {} × {}"),
            When::OneTime => text("一時費用：{} {} × {}", "One-time: {}, {} × {}"),
        };
        let terms = [Term::Text(name), Term::Yen(fee.unit), Term::Count(fee.count)];
        sheet.note(fee.clause, says, &terms, Term::Yen(amount));
    }
    sum
}

/// What a line is for, in words.
fn name_of(sheet: &Sheet<'_>, what: &str) -> crate::terms::Text {
    let option = what.strip_prefix("option:").and_then(|id| sheet.service.option(id));
    let one_time = sheet.service.fees.one_time.iter().find(|fee| fee.choice.id == what);
    match what {
        "zone" => text("追加ゾーン", "added zones"),
        "qps" => text("追加QPS", "added queries"),
        "traffic-management" => asks::TRAFFIC.name,
        _ => option
            .map(|option| option.choice.name)
            .or(one_time.map(|fee| fee.choice.name))
            .unwrap_or(text("基本サービス", "basic service")),
    }
}

/// What the line of an option is for.
pub(crate) fn option_name(id: &str) -> Cow<'static, str> {
    let mut name = String::from("option:");
    name.push_str(id);
    Cow::Owned(name)
}

/// The monthly fees over the days asked for, each cut to its own days.
fn over_period(sheet: &mut Sheet<'_>, fees: &[Fee]) -> Option<Money> {
    let clause = &sheet.service.fees.accrual;
    let period = sheet.case.period;
    sheet.offer(&asks::PERIOD, None, clause, Among::Anything, period.is_some());
    let (first, last) = period?;
    let mut total = Money::ZERO;
    let mut fractions = 0_u32;
    for fee in fees {
        let Some((starts, ends)) = fee.runs else { continue };
        let from = starts.map_or(first, |starts| starts.max(first));
        let to = match ends.filter(|ends| *ends >= from && *ends <= last) {
            Some(ends) if sheet.reads(Open::EffectDay) == 1 => ends.plus(-1),
            _ => ends.map_or(last, |ends| ends.min(last)),
        };
        let amount = fee.unit.saturating_mul(fee.count);
        let exact = if from > to {
            Exact::ZERO
        } else if fee.whole_months {
            let months = months(from, to);
            let exact = Exact::whole(amount.saturating_mul(months));
            if let Some(dns) = &sheet.service.fees.dns {
                let says = text(
                    "{}から{}まで：追加ゾーン月額費用は日割りにせず、{} × {}か月",
                    "{} to {}: the zone fee is not cut to days but counts by calendar months, {} × {}",
                );
                let terms = [Term::Day(from), Term::Day(to), Term::Yen(amount), Term::Count(months)];
                sheet.note(&dns.whole_months, says, &terms, Term::ExactYen(exact));
            }
            exact
        } else {
            by_calendar_days(sheet, clause, amount, from, to)
        };
        fractions = fractions.saturating_add(u32::from(!exact.is_whole()));
        total = total.plus(Money { yen: round(sheet, exact), exact });
    }
    let mut open = None;
    if fractions > 1 {
        open = Some(Open::RoundingOrder);
        if sheet.reads_first(Open::RoundingOrder, 2) == 1 {
            total.yen = round(sheet, total.exact);
        }
    }
    let says = text("{}から{}までの合計", "In all from {} to {}");
    sheet.note_sum(open, says, &[Term::Day(first), Term::Day(last)], Term::Yen(total.yen));
    Some(total)
}

/// Calendar months with a day from the first to the last.
fn months(from: Day, to: Day) -> i64 {
    let (mut month, last) = (from.month(), to.month());
    let mut months = 1;
    while month < last {
        month = month.plus(1);
        months += 1;
    }
    months
}

/// A monthly fee over some days: in each calendar month its days over the days of that month.
pub(crate) fn by_calendar_days(sheet: &mut Sheet<'_>, clause: &'static Clause, fee: Yen, from: Day, to: Day) -> Exact {
    let mut sum = Exact::ZERO;
    let mut whole_months: i64 = 0;
    let mut month: Month = from.month();
    while month <= to.month() {
        let first = from.max(month.first_day());
        let last = to.min(month.last_day());
        let days = first.days_until(last).saturating_add(1);
        if days == i64::from(month.days()) {
            whole_months = whole_months.saturating_add(1);
        } else {
            let part = Exact::new(days, i64::from(month.days())) * fee;
            let says = text("{}：{} × {}日 ÷ {}日", "{}: {} × {} of its {} days");
            let terms = [Term::Month(month), Term::Yen(fee), Term::Count(days), Term::Count(i64::from(month.days()))];
            sheet.note(clause, says, &terms, Term::ExactYen(part));
            sum = sum + part;
        }
        month = month.plus(1);
    }
    if whole_months > 0 {
        let whole = Exact::whole(fee.saturating_mul(whole_months));
        let says = text("暦の丸1か月が{}か月：{} × {}", "Whole calendar months, {}: {} × {}");
        let terms = [Term::Count(whole_months), Term::Yen(fee), Term::Count(whole_months)];
        sheet.note(clause, says, &terms, Term::ExactYen(whole));
        sum = sum + whole;
    }
    sum
}
