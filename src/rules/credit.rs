//! What an outage earns: shares of a fee, month by month, capped and claimed.

use super::outage::{self, FullDays, NoticeCredit, Tiers};
use super::uptime::{self, UptimeCredit};
use super::{asks, fees};
use crate::contract::answer::{Amount, CreditCap, CreditLine, CreditMonth, Outcome, Share};
use crate::measure::order::in_order;
use crate::measure::{Exact, Moment, Money, Month, Rounding, Yen, after_months};
use crate::terms::{Citation, Clause, Open, Sheet, Term, text};

/// What a document provides for credits.
pub struct CreditTerms {
    /// Where a duty breached by the customer takes the guarantee away, where there is one.
    pub duty: Option<Clause>,
    /// The credit for each full 24 hours.
    pub full_days: Option<FullDays>,
    /// The guarantee of availability and its tiers.
    pub tiers: Option<Tiers>,
    /// The guarantee of an outage notice.
    pub notice: Option<NoticeCredit>,
    /// The guarantee of an uptime rate.
    pub uptime: Option<UptimeCredit>,
    /// Where the monthly fees stand, of which a credit is a share.
    pub fee: Clause,
    /// The limit.
    pub cap: Cap,
    /// By when it must be claimed.
    pub claim: Claim,
}

/// The limit of a month's credits.
pub enum Cap {
    /// The document writes none, and the most is in its table.
    None,
    /// The document writes none, but a month's fee may be taken as one.
    NoneWritten(Clause),
    /// The monthly fee, written for months in which two kinds of credit meet.
    WhereTwoKindsMeet(Clause),
    /// The basic service's monthly fee.
    BasicFee(Clause),
}

/// By when a credit must be claimed.
pub enum Claim {
    /// Within so many months of the day it became possible.
    Months(u32, Clause),
    /// By that day of the month after.
    DayOfNextMonth(u32, Clause),
}

impl Claim {
    /// Where it stands.
    #[must_use]
    pub const fn clause(&self) -> &Clause {
        match self {
            Self::Months(_, clause) | Self::DayOfNextMonth(_, clause) => clause,
        }
    }
}

/// A credit before any money is computed: which share of which fee, in which month.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub by: By,
    pub incident: Option<usize>,
    pub of: Option<usize>,
    pub month: Month,
    pub share: Exact,
    /// Full 24 hours, where the share is made of them.
    pub units: i64,
    pub reason: Option<&'static str>,
    /// When the condition was first met, and when it was over.
    pub met: Option<Moment>,
    pub over: Option<Moment>,
    pub clause: &'static Clause,
    /// Whether its length lies within a minute of another share.
    pub near: bool,
}

/// The kinds of credit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum By {
    FullDays,
    Tier,
    Notice,
    Uptime,
}

impl By {
    pub const fn id(self) -> &'static str {
        match self {
            Self::FullDays => "24-hour",
            Self::Tier => "tier",
            Self::Notice => "notice",
            Self::Uptime => "uptime",
        }
    }
}

/// Finds the shares: everything but money. `None` where answers are missing.
#[inline(never)]
pub(crate) fn draft(sheet: &mut Sheet<'_>, terms: &'static CreditTerms) -> Vec<Draft> {
    let drafts = match &terms.uptime {
        Some(guarantee) => uptime::draft(sheet, terms, guarantee),
        None => outage::draft(sheet, terms),
    };
    let key = |draft: &Draft| (draft.month, draft.of);
    if drafts.is_sorted_by_key(key) {
        return drafts;
    }
    let places = in_order(&drafts, |a, b| key(a).cmp(&key(b)));
    places.into_iter().filter_map(|place| drafts.get(place).cloned()).collect()
}

/// Turns shares into money, adds them up month by month, and caps each month.
#[inline(never)]
pub(crate) fn settle(sheet: &mut Sheet<'_>, terms: &'static CreditTerms, drafts: &[Draft]) -> Outcome {
    let rounding_orders = if drafts.iter().any(|draft| draft.units > 1) { 3 } else { 2 };
    let mut fees = if terms.uptime.is_some() || drafts.is_empty() {
        Fees { basic: 0, by_scope: 0, of_a_month: [None; 2] }
    } else {
        Fees::ask(sheet, terms, drafts)
    };
    let mut months = Vec::new();
    for drafts in drafts.chunk_by(|a, b| a.month == b.month) {
        months.push(month(sheet, terms, drafts, &mut fees, rounding_orders));
    }
    let total = months.iter().fold(Money::ZERO, |sum, month| sum.plus(month.amount));
    if months.len() > 1 {
        let says = text("月ごとの減額を合計する", "Add up the months");
        sheet.note_sum(None, says, &[], Term::Yen(total.yen));
    }
    let claim_by = months.iter().filter_map(|month| month.claim_by).min();
    Outcome::Credit { amount: Amount { money: total, low: total, high: total }, claim_by, months }
}

fn month(
    sheet: &mut Sheet<'_>,
    terms: &'static CreditTerms,
    drafts: &[Draft],
    fees: &mut Fees,
    rounding_orders: u8,
) -> CreditMonth {
    let bases = match &terms.uptime {
        Some(guarantee) => uptime::bases(sheet, terms, guarantee, drafts),
        None => Vec::new(),
    };
    let mut lines = Vec::with_capacity(drafts.len());
    for (index, draft) in drafts.iter().enumerate() {
        let (base, share) = match bases.get(index) {
            Some(base) => *base,
            None => (outage_base(draft, *fees), draft.share),
        };
        lines.push(line(sheet, terms, &Draft { share, ..draft.clone() }, base, rounding_orders));
    }
    let month = drafts.first().map_or(Month::of(0, 1), |draft| draft.month);
    let earns = lines.iter().any(|line| !line.share.0.is_zero());
    let mut amount = if earns { sum(sheet, month, &lines, rounding_orders) } else { Money::ZERO };
    let cap = cap(sheet, terms, &lines, fees, earns);
    if let Some(cap) = &cap
        && earns
    {
        let before = amount.yen;
        amount = amount.at_most(cap.yen);
        let says = if amount.yen < before {
            text("{}：限度額{}を超えるので、そこまでにする", "{}: limited to {}")
        } else {
            text("{}：限度額{}に届かない", "{}: below the limit of {}")
        };
        sheet.note(cap.clause.clause, says, &[Term::Month(month), Term::Yen(cap.yen)], Term::Yen(amount.yen));
    }
    let claim_by = lines.iter().filter_map(|line| line.claim_by).min();
    CreditMonth { month, lines, cap, amount, claim_by }
}

/// The monthly fees that outages of a month are measured by.
#[derive(Clone, Copy)]
struct Fees {
    basic: Yen,
    by_scope: Yen,
    /// What caps a month that earns nothing, and one that earns: added up once for all of them.
    of_a_month: [Option<Yen>; 2],
}

impl Fees {
    /// Asks for the fees that some credit needs.
    fn ask(sheet: &mut Sheet<'_>, terms: &'static CreditTerms, drafts: &[Draft]) -> Self {
        let earns = |by: By| drafts.iter().any(|draft| draft.by == by && !draft.share.is_zero());
        let whole = earns(By::FullDays) || earns(By::Notice);
        Self {
            basic: fees::basic(sheet, &terms.fee, whole || earns(By::Tier)),
            by_scope: fees::by_scope(sheet, &terms.fee, whole),
            of_a_month: [None; 2],
        }
    }

    /// The monthly fee by its reading, as the cap of a month.
    fn of_a_month(&mut self, sheet: &mut Sheet<'_>, terms: &'static CreditTerms, earns: bool) -> Yen {
        let [idle, earning] = &mut self.of_a_month;
        let known = if earns { earning } else { idle };
        *known.get_or_insert_with(|| fees::by_scope(sheet, &terms.fee, earns))
    }
}

/// The fee that a credit for an outage is a share of.
fn outage_base(draft: &Draft, fees: Fees) -> Yen {
    match draft.by {
        By::Tier | By::Uptime => fees.basic,
        By::FullDays | By::Notice => fees.by_scope,
    }
}

fn line(
    sheet: &mut Sheet<'_>,
    terms: &'static CreditTerms,
    draft: &Draft,
    base: Yen,
    rounding_orders: u8,
) -> CreditLine {
    let earns = !draft.share.is_zero();
    let amount = if earns { share_of(sheet, draft, base, rounding_orders) } else { Money::ZERO };
    let (claimable_on, claim_by) = if earns && !sheet.explores() { claim(sheet, terms, draft) } else { (None, None) };
    CreditLine {
        by: draft.by.id(),
        incident: draft.incident,
        of: draft.of.and_then(|of| crate::contract::UPTIMES.get(of).copied()),
        share: Share(draft.share),
        base,
        amount,
        claimable_on,
        claim_by,
        reason: draft.reason,
        clause: Citation { clause: draft.clause, language: sheet.language() },
    }
}

fn share_of(sheet: &mut Sheet<'_>, draft: &Draft, base: Yen, rounding_orders: u8) -> Money {
    let exact = draft.share * base;
    let by_unit = Exact::new(base, 30);
    if draft.units > 1 && !by_unit.is_whole() && sheet.reads_first(Open::RoundingOrder, rounding_orders) == 2 {
        return Money { yen: unit_by_unit(sheet, draft, base, by_unit), exact };
    }
    let open = (!exact.is_whole()).then_some(Open::YenFraction);
    let yen = round(sheet, exact);
    let says = match open {
        Some(_) => text("{} × {} = {} を円にまるめる", "{} × {} = {}, in whole yen"),
        None => text("{} × {} = {}", "{} × {} = {}"),
    };
    let terms = [Term::Yen(base), Term::Share(draft.share), Term::ExactYen(exact)];
    match open {
        Some(open) => sheet.note_reading(draft.clause, open, says, &terms, Term::Yen(yen)),
        None => sheet.note(draft.clause, says, &terms, Term::Yen(yen)),
    }
    Money { yen, exact }
}

/// Whole yen for each unit, and as many of those as there are units.
#[inline(never)]
fn unit_by_unit(sheet: &mut Sheet<'_>, draft: &Draft, base: Yen, by_unit: Exact) -> Yen {
    let unit = by_unit.round(rounding(sheet));
    let yen = unit.saturating_mul(draft.units);
    let says = text("{} × 1/30 = {} を円にまるめて {}、× {}", "{} × 1/30 = {}, in whole yen {}, × {}");
    let terms = [Term::Yen(base), Term::ExactYen(by_unit), Term::Yen(unit), Term::Count(draft.units)];
    sheet.note_reading(draft.clause, Open::RoundingOrder, says, &terms, Term::Yen(yen));
    yen
}

fn sum(sheet: &mut Sheet<'_>, month: Month, lines: &[CreditLine], rounding_orders: u8) -> Money {
    let rounded = lines.iter().fold(Money::ZERO, |sum, line| sum.plus(line.amount));
    let parts = lines.iter().filter(|line| !line.share.0.is_zero()).count();
    let fractions = lines.iter().filter(|line| !line.amount.exact.is_whole()).count();
    if fractions > 1 && sheet.reads_first(Open::RoundingOrder, rounding_orders) == 1 {
        let yen = round(sheet, rounded.exact);
        let says = text("{}：端数のまま合計した{}を一度だけまるめる", "{}: add up exactly, {}, and round once");
        let terms = [Term::Month(month), Term::ExactYen(rounded.exact)];
        sheet.note_sum(Some(Open::RoundingOrder), says, &terms, Term::Yen(yen));
        return Money { yen, exact: rounded.exact };
    }
    if parts > 1 {
        let open = (fractions > 1).then_some(Open::RoundingOrder);
        let says = text("{}：{}件を足す", "{}: add up {} lines");
        let count = i64::try_from(parts).unwrap_or(i64::MAX);
        sheet.note_sum(open, says, &[Term::Month(month), Term::Count(count)], Term::Yen(rounded.yen));
    }
    rounded
}

fn cap(
    sheet: &mut Sheet<'_>,
    terms: &'static CreditTerms,
    lines: &[CreditLine],
    fees: &mut Fees,
    earns: bool,
) -> Option<CreditCap> {
    let meet = |by: By| lines.iter().any(|line| line.by == by.id() && !line.share.0.is_zero());
    let (yen, clause) = match &terms.cap {
        Cap::None => return None,
        Cap::BasicFee(clause) => (fees.basic, clause),
        Cap::WhereTwoKindsMeet(clause) if meet(By::FullDays) && meet(By::Tier) => (fees.by_scope, clause),
        Cap::WhereTwoKindsMeet(clause) | Cap::NoneWritten(clause) => {
            let per_month = if earns { sheet.reads(Open::Cap) } else { sheet.peeks(Open::Cap) };
            if per_month == 0 {
                return None;
            }
            (fees.of_a_month(sheet, terms, earns), clause)
        }
    };
    Some(CreditCap { yen, clause: Citation { clause, language: sheet.language() } })
}

fn claim(
    sheet: &mut Sheet<'_>,
    terms: &'static CreditTerms,
    draft: &Draft,
) -> (Option<crate::measure::Day>, Option<crate::measure::Day>) {
    match &terms.claim {
        Claim::Months(months, clause) => {
            let (Some(met), over) = (draft.met, draft.over) else { return (None, None) };
            let later = over.filter(|over| !over.is_same_day(met));
            let (open, counted) = match later {
                Some(over) if sheet.reads(Open::ClaimClock) == 1 => (true, over),
                _ => (later.is_some(), met),
            };
            let on = counted.day();
            let by = after_months(on, *months);
            let says =
                text("請求できる日{}の翌日から{}か月", "{}, the day it could be claimed, and {} months after it");
            let terms = [Term::Day(on), Term::Count(i64::from(*months))];
            if open {
                sheet.note_reading(clause, Open::ClaimClock, says, &terms, Term::Day(by));
            } else {
                sheet.note(clause, says, &terms, Term::Day(by));
            }
            (Some(on), Some(by))
        }
        Claim::DayOfNextMonth(day, clause) => {
            let by = draft.month.plus(1).day(*day);
            let says = text("{}の翌月{}日までに請求する", "The month after {}, day {}: the last day to claim");
            let terms = [Term::Month(draft.month), Term::Count(i64::from(*day))];
            sheet.note(clause, says, &terms, Term::Day(by));
            (None, Some(by))
        }
    }
}

/// Whole yen by the reading of fractions; asked only where there is a fraction.
pub(crate) fn round(sheet: &mut Sheet<'_>, exact: Exact) -> Yen {
    if exact.is_whole() { exact.round(Rounding::Floor) } else { exact.round(rounding(sheet)) }
}

fn rounding(sheet: &mut Sheet<'_>) -> Rounding {
    match sheet.reads(Open::YenFraction) {
        0 => Rounding::Floor,
        1 => Rounding::HalfUp,
        _ => Rounding::Ceil,
    }
}

/// Asks whether a duty was open, where the document makes it matter.
pub(crate) fn asks_duty(sheet: &mut Sheet<'_>, clause: &'static Clause) -> crate::contract::case::Unsure {
    let answer = sheet.case.duty_breached;
    sheet.assume(&asks::DUTY_BREACHED, None, clause, asks::YES_OR_NO, answer, crate::contract::case::Unsure::No)
}
