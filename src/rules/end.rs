//! The day a contract or an option ends, and what that day sets in motion.

use super::{asks, fees};
use crate::contract::answer::{OptionEnd, Outcome};
use crate::contract::case::OptionAnswer;
use crate::measure::{Day, after_days};
use crate::terms::ask::Among;
use crate::terms::{Clause, Open, Sheet, Term, text};

/// What a document provides for endings.
pub struct EndTerms {
    /// From the arrival of a notice to its effect, in days.
    pub wait_days: u32,
    /// Where that stands.
    pub clause: Clause,
    /// The same for stopping an option alone, where the document says.
    pub option_stop: Option<(u32, Clause)>,
    /// Whether it is open that options run on when the contract ends.
    pub options_may_run_on: bool,
    /// Within how many days of the end equipment goes back.
    pub return_within: Option<(u32, Clause)>,
}

impl EndTerms {
    /// Days from the arrival of a notice to stop an option to its effect.
    #[must_use]
    pub fn option_wait_days(&self) -> u32 {
        self.option_stop.as_ref().map_or(0, |(days, _)| *days)
    }
}

/// The contract's last day, without asking for it.
pub(crate) fn contract_end(sheet: &Sheet<'_>) -> Option<Day> {
    sheet.case.cancellation.last_day(sheet.service.end.wait_days)
}

/// An option's last day: its own, but never after the contract's; else the contract's, as the text is read.
pub(crate) fn option_end(sheet: &mut Sheet<'_>, option: &OptionAnswer, contract: Option<Day>) -> Option<Day> {
    let terms = &sheet.service.end;
    if let Some(own) = option.own_last_day(terms.option_wait_days()) {
        return Some(contract.map_or(own, |contract| own.min(contract)));
    }
    let contract = contract?;
    let cancellation = &sheet.case.cancellation;
    let arrival = cancellation.notice.arrived_on.filter(|_| cancellation.ended_on.is_none());
    let runs_on = arrival.map(|arrival| after_days(arrival, terms.option_wait_days()));
    match runs_on {
        Some(later) if terms.options_may_run_on && later > contract && sheet.reads(Open::OptionsOnEnd) == 1 => {
            Some(later)
        }
        _ => Some(contract),
    }
}

/// Asks how the contract ends; tells where a wish stands without a notice.
pub(crate) fn ask(sheet: &mut Sheet<'_>) -> Option<Day> {
    let cancellation = &sheet.case.cancellation;
    let clause = &sheet.service.end.clause;
    let notice = cancellation.notice;
    sheet.ask(&asks::NOTICE_ARRIVED_ON, None, clause, notice.arrived_on);
    sheet.offer(&asks::REQUESTED_FOR, None, clause, Among::Anything, notice.requested_for.is_some());
    sheet.offer(&asks::ENDED_ON, None, clause, Among::Anything, cancellation.ended_on.is_some());
    if notice.requested_for.is_some() && notice.arrived_on.is_none() && cancellation.ended_on.is_none() {
        sheet.needs(&asks::NOTICE_ARRIVED_ON, None);
    }
    contract_end(sheet)
}

/// Asks how an option ends apart from the contract; a stop without its arrival is told.
pub(crate) fn ask_option(sheet: &mut Sheet<'_>, row: usize, option: &OptionAnswer) {
    let terms = &sheet.service.end;
    let at = Some(row);
    if let Some((_, clause)) = &terms.option_stop {
        let stop = option.stop.unwrap_or_default();
        sheet.offer(&asks::OPTION_STOP_ARRIVED, at, clause, Among::Anything, stop.arrived_on.is_some());
        if option.stop.is_some() {
            sheet.offer(&asks::OPTION_STOP_REQUESTED, at, clause, Among::Anything, stop.requested_for.is_some());
        }
        if option.stop.is_some() && stop.arrived_on.is_none() && option.ended_on.is_none() {
            sheet.needs(&asks::OPTION_STOP_ARRIVED, at);
        }
    }
    sheet.offer(&asks::OPTION_ENDED_ON, at, &terms.clause, Among::Anything, option.ended_on.is_some());
}

/// Notes how the contract's last day comes about.
pub(crate) fn note(sheet: &mut Sheet<'_>, end: Day) {
    let terms = &sheet.service.end;
    let cancellation = &sheet.case.cancellation;
    let Some(arrival) = cancellation.notice.arrived_on.filter(|_| cancellation.ended_on.is_none()) else {
        let says = text("契約は通知によらずに終わった", "The contract ended otherwise than by a notice");
        sheet.note_fact(says, &[], Term::Day(end));
        return;
    };
    note_notice(sheet, &terms.clause, None, terms.wait_days, arrival, cancellation.notice.requested_for, end);
}

fn note_notice(
    sheet: &mut Sheet<'_>,
    clause: &'static Clause,
    row: Option<usize>,
    wait: u32,
    arrival: Day,
    requested: Option<Day>,
    end: Day,
) {
    let earliest = after_days(arrival, wait);
    let mut terms = Vec::with_capacity(5);
    if let Some(row) = row {
        terms.push(Term::Nth(row));
    }
    terms.push(Term::Day(arrival));
    if wait > 0 {
        terms.extend([Term::Count(i64::from(wait)), Term::Day(earliest)]);
    }
    let says = match (row, requested) {
        (None, None) if wait == 0 => {
            text("通知の到達日{}に効力が生じる", "The notice takes effect as it arrives, on {}")
        }
        (None, Some(_)) if wait == 0 => text(
            "通知の到達日{}と、指定した日{}の遅いほう",
            "The later of the day the notice arrives, {}, and the day it names, {}",
        ),
        (None, None) => text("通知の到達日{}の{}日後は{}", "The notice arrives {}; {} days later is {}"),
        (None, Some(_)) => text(
            "通知の到達日{}の{}日後{}と、指定した日{}の遅いほう",
            "The notice arrives {}; the later of {} days after, {}, and the day it names, {}",
        ),
        (Some(_), None) => text(
            "オプション{}：停止通知の到達日{}の{}日後は{}",
            "Option {}: the notice to stop it arrives {}; {} days later is {}",
        ),
        (Some(_), Some(_)) => text(
            "オプション{}：停止通知の到達日{}の{}日後{}と、指定した日{}の遅いほう",
            "Option {}: the notice to stop it arrives {}; the later of {} days after, {}, and the day it names, {}",
        ),
    };
    terms.extend(requested.map(Term::Day));
    sheet.note(clause, says, &terms, Term::Day(end));
}

/// When it ends.
#[inline(never)]
pub(crate) fn run(sheet: &mut Sheet<'_>) -> Outcome {
    let case = sheet.case;
    let terms = &sheet.service.end;
    let contract = ask(sheet);
    if let Some(end) = contract {
        note(sheet, end);
    }
    fees::offer_options(sheet, &terms.clause);
    let mut options = Vec::new();
    for (index, option) in case.options().iter().enumerate() {
        let Some(option_terms) = option.terms else { continue };
        ask_option(sheet, index, option);
        let ends_on = option_end(sheet, option, contract);
        if let Some(ends_on) = ends_on {
            note_option(sheet, index, option, contract, ends_on);
        }
        options.push(OptionEnd { index, option: option_terms.choice.id, ends_on });
    }
    sheet.offer(&asks::WANTED_END, None, &terms.clause, Among::Anything, case.wanted_end.is_some());
    let stops = case.options().iter().any(|option| option.stop.is_some());
    let ends = contract.is_some() || stops || options.iter().any(|option| option.ends_on.is_some());
    if !ends && case.wanted_end.is_none() {
        sheet.needs(&asks::NOTICE_ARRIVED_ON, None);
    }
    let return_by = match (&terms.return_within, contract) {
        (Some((days, clause)), Some(end)) => {
            let by = after_days(end, *days);
            let says = text("終了日{}から{}日以内に機器を返す", "Last day {}; equipment goes back within {} days");
            sheet.note(clause, says, &[Term::Day(end), Term::Count(i64::from(*days))], Term::Day(by));
            Some(by)
        }
        _ => None,
    };
    let latest_notice = case.wanted_end.map(|wanted| {
        let latest = wanted.plus(-i64::from(terms.wait_days));
        let says = if terms.wait_days == 0 {
            text("{}に終わるには、その日までに通知が届けばよい", "To end on {}, the notice must arrive by that day")
        } else {
            text(
                "{}に終わるには、その{}日前までに通知が届けばよい",
                "To end on {}, the notice must arrive {} days before",
            )
        };
        let terms_of = [Term::Day(wanted), Term::Count(i64::from(terms.wait_days))];
        sheet.note(&terms.clause, says, &terms_of, Term::Day(latest));
        latest
    });
    Outcome::End { ends_on: contract, options, return_by, latest_notice }
}

fn note_option(sheet: &mut Sheet<'_>, row: usize, option: &OptionAnswer, contract: Option<Day>, end: Day) {
    let terms = &sheet.service.end;
    let stop = option.stop.filter(|_| option.ended_on.is_none());
    let own = option.own_last_day(terms.option_wait_days());
    if let (Some((wait, clause)), Some(stop), Some(own)) = (&terms.option_stop, stop, own)
        && let Some(arrival) = stop.arrived_on
    {
        note_notice(sheet, clause, Some(row), *wait, arrival, stop.requested_for, own);
        if own == end {
            return;
        }
    }
    let clause = &terms.clause;
    if own == Some(end) {
        let says = text("オプション{}：契約と別に終わった", "Option {}: it ended apart from the contract");
        sheet.note_fact(says, &[Term::Nth(row)], Term::Day(end));
    } else if contract == Some(end) {
        let says = text("オプション{}：契約とともに終わる", "Option {}: it ends with the contract");
        if terms.options_may_run_on && own.is_none() {
            sheet.note_reading(clause, Open::OptionsOnEnd, says, &[Term::Nth(row)], Term::Day(end));
        } else {
            sheet.note(clause, says, &[Term::Nth(row)], Term::Day(end));
        }
    } else {
        let says = text(
            "オプション{}：契約が終わっても、通知から{}日続く",
            "Option {}: it runs on for {} days from the notice",
        );
        let (wait, clause) = terms.option_stop.as_ref().map_or((0, clause), |(wait, clause)| (*wait, clause));
        let terms = [Term::Nth(row), Term::Count(i64::from(wait))];
        sheet.note_reading(clause, Open::OptionsOnEnd, says, &terms, Term::Day(end));
    }
}
