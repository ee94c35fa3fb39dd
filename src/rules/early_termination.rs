//! What leaving inside a minimum period costs.

use std::borrow::Cow;

use super::credit::round;
use super::{asks, end, fees};
use crate::contract::answer::{Amount, ChargeLine, Outcome, Residual};
use crate::contract::case::{Ground, OptionAnswer};
use crate::measure::{Day, Exact, Money, Yen, month_end_period};
use crate::terms::ask::{Among, Ask, Row};
use crate::terms::{Choice, Citation, Clause, Open, Sheet, Term, Way, text};

/// What a document provides for minimum periods.
pub struct CommitmentTerms {
    /// The contract's minimum period in months, or none, and where that stands.
    pub base: (Option<u32>, Clause),
    /// Where the options' minimum periods stand.
    pub option_period: Option<Clause>,
    /// Where a change starts a period anew: the contract's, and an option's.
    pub restarts: Option<[Clause; 2]>,
    /// Connections with a period of one month of their own.
    pub connections: &'static [Connection],
    /// What leaving the contract early costs.
    pub base_charge: Option<Charge>,
    /// What leaving an option early costs.
    pub option_charge: Option<Charge>,
    /// Whether the text leaves open that a charge is of all fees together.
    pub whole_fee_open: bool,
    /// Whether article 28 of the general terms clears the charge of an option that ends with the contract.
    pub options_after_28: After28,
    /// Where the service is discontinued, if the document knows that.
    pub abolished: Option<Clause>,
}

/// A connection with a period of its own.
pub struct Connection {
    /// Its line, its place in a request, and its name.
    pub what: (&'static str, usize, &'static Choice),
    /// Where its period stands.
    pub clause: Clause,
}

/// A charge: the right to it, and how it is computed.
pub struct Charge {
    /// The right to it.
    pub right: Clause,
    /// How it is computed.
    pub figure: Clause,
}

/// Whether article 28 of the general terms clears the charge of an option that ends with the contract.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum After28 {
    /// The document says so.
    Cleared,
    /// The document is silent.
    Open,
}

impl CommitmentTerms {
    /// Whether a change starts a period anew.
    #[must_use]
    pub const fn restarts_by_change(&self) -> bool {
        self.restarts.is_some()
    }
}

/// A line in the making: a minimum period and what ends inside it.
struct Commitment {
    what: Cow<'static, str>,
    kind: Kind,
    months: Option<u32>,
    from: Option<Day>,
    ends_on: Option<Day>,
    fee: (&'static Ask, Row, Option<Yen>),
    start: (&'static Ask, Row),
    clause: &'static Clause,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Base,
    Connection,
    Option { with_contract: bool },
}

impl Commitment {
    fn ends(&self) -> Option<Day> {
        Some(month_end_period(self.from?, self.months?))
    }

    fn is_connection(&self) -> bool {
        self.kind == Kind::Connection
    }

    fn is_early(&self) -> bool {
        self.ends_on.zip(self.ends()).is_some_and(|(on, ends)| on < ends)
    }
}

/// What leaving early costs.
#[inline(never)]
pub(crate) fn run(sheet: &mut Sheet<'_>) -> Outcome {
    let terms = &sheet.service.commitment;
    let contract = end::ask(sheet);
    let mut commitments = vec![base(sheet, terms, contract)];
    connections(sheet, terms, contract, &mut commitments);
    options(sheet, terms, contract, &mut commitments);
    let bound = commitments.iter().any(|commitment| commitment.months.is_some());
    // Of a stop inside a period it is the day alone that may be missing.
    let bound_option = |option: &OptionAnswer| option.terms.is_some_and(|terms| terms.minimum_months.is_some());
    let stops = sheet.case.options().iter().any(|option| option.stop.is_some() && bound_option(option));
    if bound && !stops && commitments.iter().all(|commitment| commitment.ends_on.is_none()) {
        sheet.needs(&asks::NOTICE_ARRIVED_ON, None);
    }
    if let Some(contract) = contract {
        end::note(sheet, contract);
    }
    let ground = ground(sheet, &commitments);
    let base_ends = commitments.first().and_then(Commitment::ends);
    if terms.whole_fee_open && commitments.iter().any(|commitment| commitment.is_early() && !commitment.is_connection())
    {
        whole_fee(sheet, false);
    }
    let mut whole = None;
    let lines: Vec<ChargeLine> =
        commitments.iter().map(|commitment| line(sheet, terms, commitment, ground, base_ends, &mut whole)).collect();
    let amount = total(sheet, &lines);
    Outcome::Charge { amount: Amount { money: amount, low: amount, high: amount }, lines }
}

fn base(sheet: &mut Sheet<'_>, terms: &'static CommitmentTerms, contract: Option<Day>) -> Commitment {
    let case = sheet.case;
    let (months, mut clause) = (terms.base.0, &terms.base.1);
    let mut from = None;
    if months.is_some() {
        from = sheet.ask(&asks::STARTED_ON, None, clause, case.started_on);
        if let Some([restart, _]) = &terms.restarts {
            let days = case.equipment_changed_on.as_deref();
            sheet.offer(&asks::EQUIPMENT_CHANGED_ON, None, restart, Among::Anything, days.is_some());
            (from, clause) = restarted(from, clause, days, restart);
        }
    }
    Commitment {
        what: Cow::Borrowed("base"),
        kind: Kind::Base,
        months,
        from,
        ends_on: contract,
        fee: (&asks::MONTHLY_FEE, None, case.monthly_fee),
        start: (&asks::STARTED_ON, None),
        clause,
    }
}

/// The first day of a period that the latest change starts anew, and where that stands.
fn restarted(
    started: Option<Day>,
    clause: &'static Clause,
    changes: Option<&[Option<Day>]>,
    restart: &'static Clause,
) -> (Option<Day>, &'static Clause) {
    let changed = changes.unwrap_or_default().iter().flatten().copied().max();
    if changed > started { (changed, restart) } else { (started, clause) }
}

fn connections(
    sheet: &mut Sheet<'_>,
    terms: &'static CommitmentTerms,
    contract: Option<Day>,
    commitments: &mut Vec<Commitment>,
) {
    if terms.connections.is_empty() {
        return;
    }
    let answers = sheet.case.connections.as_deref();
    sheet.offer(&asks::CONNECTIONS, None, &terms.base.1, asks::CONNECTED, answers.is_some());
    for (row, answer) in answers.unwrap_or_default().iter().enumerate() {
        let known = terms.connections.iter().find(|connection| answer.to == Some(connection.what.1));
        let clause = known.map_or(&terms.base.1, |connection| &connection.clause);
        sheet.ask(&asks::CONNECTION_STARTED_ON, Some(row), clause, answer.started_on);
        sheet.ask(&asks::CONNECTION_FEE, Some(row), clause, answer.monthly_fee);
    }
    for connection in terms.connections {
        for (row, answer) in answers.unwrap_or_default().iter().enumerate() {
            if answer.to != Some(connection.what.1) {
                continue;
            }
            let at = Some(row);
            commitments.push(Commitment {
                what: Cow::Borrowed(connection.what.0),
                kind: Kind::Connection,
                months: Some(1),
                from: answer.started_on,
                ends_on: contract,
                fee: (&asks::CONNECTION_FEE, at, answer.monthly_fee),
                start: (&asks::CONNECTION_STARTED_ON, at),
                clause: &connection.clause,
            });
        }
    }
}

fn options(
    sheet: &mut Sheet<'_>,
    terms: &'static CommitmentTerms,
    contract: Option<Day>,
    commitments: &mut Vec<Commitment>,
) {
    let none = &terms.base.1;
    let clause = terms.option_period.as_ref().unwrap_or(none);
    fees::offer_options(sheet, clause);
    for (row, option) in sheet.case.options().iter().enumerate() {
        let Some(option_terms) = option.terms else { continue };
        let at = Some(row);
        let (mut from, mut clause) = (None, clause);
        if option_terms.minimum_months.is_some() {
            from = sheet.ask(&asks::OPTION_STARTED_ON, at, clause, option.started_on);
            if let Some([_, restart]) = &terms.restarts {
                let days = option.changed_on.as_deref();
                sheet.offer(&asks::OPTION_CHANGED_ON, at, restart, Among::Anything, days.is_some());
                (from, clause) = restarted(from, clause, days, restart);
            }
            end::ask_option(sheet, row, option);
        }
        commitments.push(Commitment {
            what: fees::option_name(option_terms.choice.id),
            kind: Kind::Option { with_contract: ends_with_contract(sheet, option, contract) },
            months: option_terms.minimum_months,
            from,
            ends_on: end::option_end(sheet, option, contract),
            fee: (&asks::OPTION_FEE, at, option.monthly()),
            start: (&asks::OPTION_STARTED_ON, at),
            clause,
        });
    }
}

/// It has no end of its own, or one on or after the contract's.
fn ends_with_contract(sheet: &Sheet<'_>, option: &OptionAnswer, contract: Option<Day>) -> bool {
    let own = option.own_last_day(sheet.service.end.option_wait_days());
    contract.is_some_and(|contract| own.is_none_or(|own| own >= contract))
}

/// Asks on what ground it ends, where that could clear a charge.
fn ground(sheet: &mut Sheet<'_>, commitments: &[Commitment]) -> Ground {
    let answer = sheet.case.cancellation.ground;
    let matters = commitments
        .iter()
        .any(|commitment| commitment.is_early() && commitment.kind != Kind::Option { with_contract: false });
    if !matters {
        return answer.unwrap_or(Ground::Ordinary);
    }
    let terms = &sheet.service.commitment;
    let clause = terms.base_charge.as_ref().or(terms.option_charge.as_ref()).map(|charge| &charge.right);
    let clause = clause.unwrap_or(&terms.base.1);
    let among = if terms.abolished.is_some() { GROUNDS } else { GROUNDS_WITHOUT_ABOLITION };
    sheet.assume(&asks::GROUND, None, clause, among, answer, Ground::Ordinary)
}

const GROUNDS: Among = Among::These(&[&asks::ORDINARY, &asks::ARTICLE_28, &asks::ABOLISHED, &asks::GROUND_UNKNOWN]);
const GROUNDS_WITHOUT_ABOLITION: Among = Among::These(&[&asks::ORDINARY, &asks::ARTICLE_28, &asks::GROUND_UNKNOWN]);

fn line(
    sheet: &mut Sheet<'_>,
    terms: &'static CommitmentTerms,
    commitment: &Commitment,
    ground: Ground,
    base_ends: Option<Day>,
    whole: &mut Option<WholeFee>,
) -> ChargeLine {
    let ends = commitment.ends();
    let charge = match commitment.kind {
        Kind::Option { .. } => terms.option_charge.as_ref(),
        _ => terms.base_charge.as_ref(),
    };
    let right = charge.filter(|_| commitment.months.is_some()).map_or(commitment.clause, |charge| &charge.right);
    let shown = commitment.fee.2.unwrap_or(0);
    let mut line = ChargeLine {
        what: commitment.what.clone(),
        from: commitment.from.filter(|_| commitment.months.is_some()),
        ends,
        ends_on: commitment.ends_on,
        residual: None,
        monthly_fee: shown,
        amount: Money::ZERO,
        reason: None,
        clause: Citation { clause: right, language: sheet.language() },
    };
    sheet.rests_on(right);
    let figure = charge.map_or(commitment.clause, |charge| &charge.figure);
    if ends.is_some() && commitment.ends_on.is_some() {
        // One reading or another may need it.
        let (ask, row, answer) = commitment.fee;
        sheet.ask(ask, row, figure, answer);
    }
    match owed(sheet, terms, commitment, ground, base_ends) {
        Err(reason) => line.reason = Some(reason),
        Ok(Some((residual, from))) => {
            let fee = charged_fee(sheet, terms, commitment, figure, whole);
            line.monthly_fee = fee;
            line.residual = Some(residual);
            line.amount = residual_fee(sheet, figure, fee, residual, from);
        }
        Ok(None) => {}
    }
    line
}

/// What is left of the period and its first day, or why nothing is due; neither where the start is missing.
fn owed(
    sheet: &mut Sheet<'_>,
    terms: &'static CommitmentTerms,
    commitment: &Commitment,
    ground: Ground,
    base_ends: Option<Day>,
) -> Result<Option<(Residual, Day)>, &'static str> {
    let name = Term::Text(name_of(sheet, commitment));
    let nothing = Term::NOTHING;
    let Some(months) = commitment.months else {
        let says = text("{}：最低利用期間がない", "{}: no minimum period");
        sheet.note(commitment.clause, says, &[name], nothing);
        return Err("no-minimum-period");
    };
    let Some(on) = commitment.ends_on else {
        let says = text("{}：まだ終わらない", "{}: it has not ended");
        sheet.note(commitment.clause, says, &[name], nothing);
        return Err("not-ended");
    };
    let Some(from) = commitment.from else {
        sheet.needs(commitment.start.0, commitment.start.1);
        return Ok(None);
    };
    let ends = month_end_period(from, months);
    let says = text(
        "{}：{}を1日目とする{}か月の最低利用期間",
        "{}: the minimum period counts {} as its first day; its months: {}",
    );
    sheet.note(commitment.clause, says, &[name, Term::Day(from), Term::Count(i64::from(months))], Term::Day(ends));
    if on >= ends {
        let says = text(
            "{}：{}に終わり、期間の最後の日{}より前ではない",
            "{}: it ends on {}, not before the period's last day {}",
        );
        sheet.note(commitment.clause, says, &[name, Term::Day(on), Term::Day(ends)], nothing);
        return Err("period-over");
    }
    if let Some(reason) = cleared(sheet, terms, commitment, ground) {
        let clause = match commitment.kind {
            Kind::Option { .. } => terms.option_charge.as_ref(),
            _ => terms.base_charge.as_ref(),
        };
        let clause = clause.map_or(commitment.clause, |charge| &charge.right);
        let (clause, says) = if reason == "abolished" {
            (
                terms.abolished.as_ref().unwrap_or(clause),
                text("{}：廃止によるので、支払いはない", "{}: the service was discontinued, so nothing is due"),
            )
        } else {
            (
                clause,
                text(
                    "{}：一般規程第28条によるので、支払いはない",
                    "{}: by article 28 of the general terms, so nothing is due",
                ),
            )
        };
        sheet.note(clause, says, &[name], nothing);
        return Err(reason);
    }
    let mut first = if sheet.reads(Open::EffectDay) == 1 { on } else { on.plus(1) };
    if commitment.is_connection()
        && let Some(base_ends) = base_ends
        && base_ends >= first
    {
        match sheet.reads(Open::ConnectionResidual) {
            0 => first = base_ends.plus(1),
            1 if on < base_ends => first = ends.plus(1),
            _ => {}
        }
        if first > ends {
            let says = text("{}：基本サービスの期間の分に含まれる", "{}: contained in the charge of the base period");
            sheet.note_reading(commitment.clause, Open::ConnectionResidual, says, &[name], nothing);
            return Err("in-base-charge");
        }
    }
    let days = first.days_until(ends).saturating_add(1);
    let says = text("{}：{}に終わるので、残りは{}から{}まで", "{}: it ends on {}, so what is left runs from {} to {}");
    let terms = [name, Term::Day(on), Term::Day(first), Term::Day(ends)];
    sheet.note_reading(commitment.clause, Open::EffectDay, says, &terms, Term::Count(days));
    Ok(Some((Residual { from: first, to: ends, days }, from)))
}

fn name_of(sheet: &Sheet<'_>, commitment: &Commitment) -> crate::terms::Text {
    let option = commitment.what.strip_prefix("option:").and_then(|id| sheet.service.option(id));
    let connection = sheet.service.commitment.connections.iter().find(|known| known.what.0 == commitment.what);
    option
        .map(|option| option.choice.name)
        .or(connection.map(|connection| connection.what.2.name))
        .unwrap_or(text("契約", "Contract"))
}

/// Whether the ground of the ending clears a charge.
fn cleared(
    sheet: &mut Sheet<'_>,
    terms: &'static CommitmentTerms,
    commitment: &Commitment,
    ground: Ground,
) -> Option<&'static str> {
    let reason = match ground {
        Ground::Ordinary => return None,
        Ground::Abolished => "abolished",
        Ground::Article28 | Ground::Unknown => "article-28",
    };
    let open = match commitment.kind {
        Kind::Base | Kind::Connection => false,
        Kind::Option { with_contract: false } => return None,
        Kind::Option { with_contract: true } => terms.options_after_28 == After28::Open,
    };
    if ground == Ground::Unknown && sheet.way() == Way::Earning {
        return None;
    }
    if open && sheet.reads(Open::OptionChargeAfterArticle28) == 0 {
        return None;
    }
    Some(reason)
}

/// The monthly fees of the contract and of all its options, added up once for all lines.
#[derive(Clone, Copy)]
struct WholeFee {
    basic: Yen,
    options: Yen,
}

fn whole_fee(sheet: &mut Sheet<'_>, needed: bool) -> WholeFee {
    let clause = &sheet.service.fees.monthly;
    WholeFee { basic: fees::basic(sheet, clause, needed), options: fees::all_options(sheet, clause, needed) }
}

/// The monthly fee a charge is computed from.
fn charged_fee(
    sheet: &mut Sheet<'_>,
    terms: &'static CommitmentTerms,
    commitment: &Commitment,
    clause: &'static Clause,
    whole: &mut Option<WholeFee>,
) -> Yen {
    let (ask, row, answer) = commitment.fee;
    if !terms.whole_fee_open || commitment.is_connection() || sheet.reads(Open::ChargeBase) == 0 {
        return fees::fee(sheet, ask, row, clause, answer, true);
    }
    let WholeFee { basic, options } = *whole.get_or_insert_with(|| whole_fee(sheet, true));
    let sum = basic.saturating_add(options);
    let says = text(
        "月額費用の全部：基本{}とオプション{}を足す",
        "The whole monthly fee: {} for the basic service and {} for its options",
    );
    sheet.note_reading(clause, Open::ChargeBase, says, &[Term::Yen(basic), Term::Yen(options)], Term::Yen(sum));
    sum
}

/// The monthly fees of what is left of a period.
fn residual_fee(sheet: &mut Sheet<'_>, clause: &'static Clause, fee: Yen, residual: Residual, from: Day) -> Money {
    let exact = match sheet.reads(Open::Residual) {
        0 => fees::by_calendar_days(sheet, clause, fee, residual.from, residual.to),
        1 => by_anniversary_months(sheet, clause, fee, residual, from),
        _ => by_whole_months(sheet, clause, fee, residual),
    };
    let yen = round(sheet, exact);
    let open = if exact.is_whole() { Open::Residual } else { Open::YenFraction };
    let says = text("残りの期間の月額費用 {}", "The monthly fees of what is left: {}");
    sheet.note_reading(clause, open, says, &[Term::ExactYen(exact)], Term::Yen(yen));
    Money { yen, exact }
}

/// Each month of the period counts from the day of its first; a part of it is days over its own length.
fn by_anniversary_months(
    sheet: &mut Sheet<'_>,
    clause: &'static Clause,
    fee: Yen,
    residual: Residual,
    from: Day,
) -> Exact {
    let mut sum = Exact::ZERO;
    let mut first = from;
    let mut month: u32 = 1;
    while first <= residual.to {
        let last = month_end_period(from, month);
        if last >= residual.from {
            let days = first.max(residual.from).days_until(last.min(residual.to)).saturating_add(1);
            let length = first.days_until(last).saturating_add(1);
            let part = Exact::new(days, length) * fee;
            let says = text("{}からの月：{} × {}日 ÷ {}日", "The month from {}: {} × {} of its {} days");
            let terms = [Term::Day(first), Term::Yen(fee), Term::Count(days), Term::Count(length)];
            sheet.note_reading(clause, Open::Residual, says, &terms, Term::ExactYen(part));
            sum = sum + part;
        }
        first = last.plus(1);
        month = month.saturating_add(1);
    }
    sum
}

/// Months that have begun count whole.
fn by_whole_months(sheet: &mut Sheet<'_>, clause: &'static Clause, fee: Yen, residual: Residual) -> Exact {
    let mut months: u32 = 1;
    while month_end_period(residual.from, months) < residual.to {
        months = months.saturating_add(1);
    }
    let exact = Exact::whole(fee.saturating_mul(i64::from(months)));
    let says = text("{}から{}まで：始まった月を1か月として {} × {}", "{} to {}: months begun count whole, {} × {}");
    let terms = [Term::Day(residual.from), Term::Day(residual.to), Term::Yen(fee), Term::Count(i64::from(months))];
    sheet.note_reading(clause, Open::Residual, says, &terms, Term::ExactYen(exact));
    exact
}

fn total(sheet: &mut Sheet<'_>, lines: &[ChargeLine]) -> Money {
    let rounded = lines.iter().fold(Money::ZERO, |sum, line| sum.plus(line.amount));
    let fractions = lines.iter().filter(|line| !line.amount.exact.is_whole()).count();
    if fractions > 1 && sheet.reads_first(Open::RoundingOrder, 2) == 1 {
        let yen = round(sheet, rounded.exact);
        let says = text("端数のまま合計した{}を一度だけまるめる", "Add up exactly, {}, and round once");
        sheet.note_sum(Some(Open::RoundingOrder), says, &[Term::ExactYen(rounded.exact)], Term::Yen(yen));
        return Money { yen, exact: rounded.exact };
    }
    let open = (fractions > 1).then_some(Open::RoundingOrder);
    sheet.note_sum(open, text("合計", "In all"), &[], Term::Yen(rounded.yen));
    rounded
}
