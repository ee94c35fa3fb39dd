//! Uptime rates: a month below the guarantee earns a share of the fees of that month.

use super::asks;
use super::credit::{By, CreditTerms, Draft, asks_duty};
use super::fees;
use super::outage::{is_breached, is_the_providers};
use crate::contract::case::{Cause, Unsure, Uptime};
use crate::measure::{Bands, Exact, Yen};
use crate::terms::ask::Among;
use crate::terms::{Clause, Open, Sheet, Term, Text, text};

/// A guarantee of an uptime rate.
pub struct UptimeCredit {
    /// What is guaranteed.
    pub guarantee: Clause,
    /// The only item it is given with, and where.
    pub item: (&'static str, Clause),
    /// The table.
    pub figure: Clause,
    /// The share by what is missing to 100 %, in billionths of a percent.
    pub bands: &'static Bands,
    /// The fees a share is taken of: for managed DNS, for traffic management.
    pub base: [Clause; 2],
}

/// 100 percent, in billionths.
const ALL: i64 = 100_000_000_000;
const MANAGED_DNS: usize = 0;

/// The shares of every month and service.
#[inline(never)]
pub(crate) fn draft(
    sheet: &mut Sheet<'_>,
    terms: &'static CreditTerms,
    guarantee: &'static UptimeCredit,
) -> Vec<Draft> {
    let case = sheet.case;
    let rates = sheet.need(&asks::UPTIMES, None, &guarantee.guarantee, case.uptimes.as_deref());
    let rates = rates.unwrap_or_default();
    let duty = match &terms.duty {
        Some(clause) if !rates.is_empty() => asks_duty(sheet, clause),
        _ => Unsure::No,
    };
    if case.uptimes.is_some() && rates.is_empty() {
        let says = text("保証を下回った月がない", "No month below the guarantee is listed");
        sheet.note(&guarantee.guarantee, says, &[], Term::NOTHING);
    }
    let item = if rates.is_empty() {
        None
    } else {
        sheet.need_among(&asks::ITEM, None, &guarantee.item.1, Among::Items, case.item)
    };
    let guaranteed = item.is_some_and(|item| item.id == guarantee.item.0);
    let mut drafts = Vec::with_capacity(rates.len());
    for (row, rate) in rates.iter().enumerate() {
        drafts.extend(of_month(sheet, terms, guarantee, row, rate, duty, guaranteed));
    }
    if item.is_none() { Vec::new() } else { drafts }
}

fn of_month(
    sheet: &mut Sheet<'_>,
    terms: &'static CreditTerms,
    guarantee: &'static UptimeCredit,
    row: usize,
    rate: &Uptime,
    duty: Unsure,
    guaranteed: bool,
) -> Option<Draft> {
    let at = Some(row);
    sheet.offer(&asks::UPTIME_MONTH, at, &guarantee.guarantee, Among::Anything, rate.month.is_some());
    sheet.offer(&asks::UPTIME_OF, at, &guarantee.guarantee, asks::GUARANTEED, rate.of.is_some());
    let missing = match (rate.percent, rate.failed_slots, rate.month) {
        (Some(percent), _, _) => Some(Missing::Rate(ALL.saturating_sub(percent))),
        (None, Some(slots), Some(month)) => {
            Some(Missing::Slots { failed: slots, of: 288_i64.saturating_mul(i64::from(month.days())) })
        }
        _ => None,
    };
    sheet.need(&asks::PERCENT, at, &guarantee.figure, missing);
    if rate.percent.is_none() {
        sheet.offer(&asks::FAILED_SLOTS, at, &guarantee.figure, Among::Anything, rate.failed_slots.is_some());
    }
    let clause = terms.duty.as_ref().unwrap_or(&guarantee.guarantee);
    let cause = sheet.assume(&asks::UPTIME_CAUSE, at, clause, asks::CAUSES, rate.cause, Cause::Provider);
    let (month, of, missing) = (rate.month?, rate.of?, missing?);
    let nothing = Draft {
        by: By::Uptime,
        incident: None,
        of: Some(of),
        month,
        share: Exact::ZERO,
        units: 0,
        reason: None,
        met: None,
        over: None,
        clause: &guarantee.figure,
        near: false,
    };
    let refused = |sheet: &mut Sheet<'_>, reason: &'static str, clause: &'static Clause, why: Text| {
        sheet.note(clause, why, &[Term::Month(month)], Term::NOTHING);
        Some(Draft { reason: Some(reason), clause, ..nothing.clone() })
    };
    if is_breached(sheet, duty) {
        let why = text(
            "{}：契約者の義務違反があったので、保証は適用されない",
            "{}: a duty of the customer was breached, so the guarantee does not apply",
        );
        return refused(sheet, "duty-breached", clause, why);
    }
    if !is_the_providers(sheet, cause, false) {
        let why = text(
            "{}：提供元の責任によるものではないので、保証は適用されない",
            "{}: not the provider's cause, so the guarantee does not apply",
        );
        return refused(sheet, "cause", clause, why);
    }
    if !guaranteed {
        let why = text("{}：この品目に品質保証はない", "{}: this item has no quality guarantee");
        return refused(sheet, "basic-item", &guarantee.item.1, why);
    }
    let share = missing.share(guarantee.bands);
    let says = text("{}：稼働率{}を表に当てはめる", "{}: an uptime of {}, looked up in the table");
    match missing {
        Missing::Rate(missing) => {
            let terms = [Term::Month(month), Term::Percent(ALL.saturating_sub(missing))];
            sheet.note(&guarantee.figure, says, &terms, Term::Share(share));
        }
        Missing::Slots { failed, of } => {
            let says = text(
                "{}：5分枠{}のうち{}が失敗。100% × {} ÷ {} が欠けた率として表に当てはめる",
                "{}: of {} five-minute slots {} failed; 100% × {} ÷ {} is missing, looked up in the table",
            );
            let terms =
                [Term::Month(month), Term::Count(of), Term::Count(failed), Term::Count(failed), Term::Count(of)];
            sheet.note(&guarantee.figure, says, &terms, Term::Share(share));
        }
    }
    Some(Draft { share, reason: share.is_zero().then_some("guarantee-met"), ..nothing })
}

/// What a month lacks to an uptime of 100 %.
#[derive(Clone, Copy)]
enum Missing {
    Rate(i64),
    Slots { failed: i64, of: i64 },
}

impl Missing {
    /// The share of the band it lies in; a fraction of slots is compared by cross-multiplying, never divided.
    fn share(self, bands: &Bands) -> Exact {
        match self {
            Self::Rate(missing) => bands.find(missing).2,
            Self::Slots { failed, of } => {
                let missing = Exact::new(failed.saturating_mul(ALL), of);
                bands.bands.iter().find(|band| missing <= Exact::whole(band.to)).map_or(bands.beyond, |band| band.share)
            }
        }
    }
}

/// The base and the share of each credit of a month.
#[inline(never)]
pub(crate) fn bases(
    sheet: &mut Sheet<'_>,
    terms: &'static CreditTerms,
    guarantee: &'static UptimeCredit,
    drafts: &[Draft],
) -> Vec<(Yen, Exact)> {
    let [parent_clause, child_clause] = &guarantee.base;
    let earning = drafts.iter().filter(|draft| !draft.share.is_zero()).count();
    let parent = parent_fee(sheet, terms, parent_clause, earning > 0);
    let once = earning > 1 && sheet.reads(Open::ParentFee) == 0;
    let highest = drafts.iter().map(|draft| draft.share).max().unwrap_or(Exact::ZERO);
    let mut bases = Vec::with_capacity(drafts.len());
    for draft in drafts {
        if draft.of == Some(MANAGED_DNS) {
            let share = if once { highest } else { draft.share };
            if once {
                let says = text(
                    "{}：共に下回ったので、親契約の月額費用は一度だけ、高いほうの割合で数える",
                    "{}: both failed, so the parent contract's fee counts once, at the higher share",
                );
                let terms = [Term::Month(draft.month)];
                sheet.note_reading(parent_clause, Open::ParentFee, says, &terms, Term::Share(share));
            }
            bases.push((parent, share));
            continue;
        }
        let earns = !draft.share.is_zero();
        let traffic = traffic_fee(sheet, child_clause, earns);
        let base = if once { traffic } else { traffic.saturating_add(parent) };
        if earns && !once {
            let says = text(
                "{}：トラフィックマネジメントの{}と親契約の{}を足す",
                "{}: add {} for traffic management and {} for the parent contract",
            );
            let terms = [Term::Month(draft.month), Term::Yen(traffic), Term::Yen(parent)];
            sheet.note(child_clause, says, &terms, Term::Yen(base));
        }
        bases.push((base, draft.share));
    }
    bases
}

/// The parent contract's monthly fee with its added queries.
fn parent_fee(sheet: &mut Sheet<'_>, terms: &'static CreditTerms, clause: &'static Clause, needed: bool) -> Yen {
    let dns = sheet.case.dns;
    let fee = fees::basic(sheet, &terms.fee, needed);
    let units = match sheet.ask(&asks::NEEDED_QPS, None, clause, dns.needed_qps) {
        Some(needed) => sheet.service.fees.dns.as_ref().map_or(0, |dns| dns.queries.added(needed)),
        None => {
            if needed {
                sheet.note_assumed(&asks::NEEDED_QPS, None);
            }
            0
        }
    };
    if units == 0 {
        return fee;
    }
    let unit = fees::fee(sheet, &asks::QPS_UNIT_MONTHLY_FEE, None, clause, dns.qps_unit_monthly_fee, needed);
    let base = fee.saturating_add(unit.saturating_mul(units));
    if needed {
        let says = text(
            "親契約の{}に追加QPS{}単位 × {}を足す",
            "The parent contract's {}, and added queries by the unit: {} × {}",
        );
        sheet.note(clause, says, &[Term::Yen(fee), Term::Count(units), Term::Yen(unit)], Term::Yen(base));
    }
    base
}

fn traffic_fee(sheet: &mut Sheet<'_>, clause: &'static Clause, needed: bool) -> Yen {
    let dns = sheet.case.dns;
    let count = sheet.ask(&asks::TRAFFIC_MANAGEMENT, None, clause, dns.traffic_management);
    if needed && count.is_none() {
        sheet.needs(&asks::TRAFFIC_MANAGEMENT, None);
    }
    let needed = needed && count != Some(0);
    let fee = fees::fee(sheet, &asks::TRAFFIC_MONTHLY_FEE, None, clause, dns.traffic_monthly_fee, needed);
    fee.saturating_mul(count.unwrap_or(0))
}
