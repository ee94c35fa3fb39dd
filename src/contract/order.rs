//! What must come before what.

use super::case::{Case, OptionAnswer};
use super::problem::{Code, Path, Problems};
use crate::measure::order::{in_order, repeated};
use crate::measure::{Day, Window};
use crate::rules::early_termination::CommitmentTerms;
use crate::terms::{Service, Text, text};

const BEFORE_START: Text = text("始まりより前にはできません。", "It cannot lie before the start it depends on.");
const AFTER_END: Text = text("終わりより後にはできません。", "It cannot lie after the end it depends on.");
const ENDS_BEFORE_START: Text =
    text("課金開始日より前には終わりません。", "It cannot end before the billing start day.");

/// Tells every answer that lies before what it must follow, and outages or rates that are listed twice.
#[inline(never)]
pub(crate) fn check(problems: &mut Problems, case: &Case, service: Option<&'static Service>, answers: &Path<'_>) {
    contract(problems, case, service, answers);
    overlaps(problems, case, answers);
    if case.uptimes.is_some() {
        duplicates(problems, case, answers);
    }
}

/// Where the service is not known, neither is how long a notice takes, nor what else it could name.
fn contract(problems: &mut Problems, case: &Case, service: Option<&'static Service>, answers: &Path<'_>) {
    let start = case.started_on;
    let end = service.map_or(case.cancellation.ended_on, |service| case.cancellation.last_day(service.end.wait_days));
    if is_before(end, start) {
        let cancellation = Path::Key(answers, "cancellation");
        let key = if case.cancellation.ended_on.is_some() { "endedOn" } else { "noticeArrivedOn" };
        problems.add(&Path::Key(&cancellation, key), Code::Order, ENDS_BEFORE_START);
    }
    let commitment = service.map(|service| &service.commitment);
    if commitment.is_some_and(CommitmentTerms::restarts_by_change) {
        let path = Path::Key(answers, "equipmentChangedOn");
        days(problems, &path, case.equipment_changed_on.as_deref(), start, end);
    }
    let options = Path::Key(answers, "options");
    let of_this_service = if service.is_some_and(|service| service.options.is_empty()) { &[] } else { case.options() };
    for (index, option) in of_this_service.iter().enumerate() {
        self::option(problems, &Path::Index(&options, index), option, service, start, end);
    }
    if commitment.is_some_and(|commitment| !commitment.connections.is_empty()) {
        let connections = Path::Key(answers, "connections");
        for (index, connection) in case.connections.iter().flatten().enumerate() {
            if is_before(end, connection.started_on) {
                let row = Path::Index(&connections, index);
                problems.add(&Path::Key(&row, "startedOn"), Code::Order, AFTER_END);
            }
        }
    }
}

#[inline(never)]
fn option(
    problems: &mut Problems,
    path: &Path<'_>,
    option: &OptionAnswer,
    service: Option<&'static Service>,
    contract_start: Option<Day>,
    contract_end: Option<Day>,
) {
    let started = Path::Key(path, "startedOn");
    if is_before(option.started_on, contract_start) {
        problems.add(&started, Code::Order, BEFORE_START);
    }
    if is_before(contract_end, option.started_on) {
        problems.add(&started, Code::Order, AFTER_END);
    }
    let start = option.started_on.or(contract_start);
    let own_end = service.map_or(option.ended_on, |service| option.own_last_day(service.end.option_wait_days()));
    if is_before(own_end, start) {
        if option.ended_on.is_some() {
            problems.add(&Path::Key(path, "endedOn"), Code::Order, ENDS_BEFORE_START);
        } else {
            let stop = Path::Key(path, "stop");
            problems.add(&Path::Key(&stop, "noticeArrivedOn"), Code::Order, ENDS_BEFORE_START);
        }
    }
    if service.is_some_and(|service| service.commitment.restarts_by_change()) {
        let end = own_end.into_iter().chain(contract_end).min();
        days(problems, &Path::Key(path, "changedOn"), option.changed_on.as_deref(), start, end);
    }
}

#[inline(never)]
fn days(problems: &mut Problems, path: &Path<'_>, days: Option<&[Option<Day>]>, start: Option<Day>, end: Option<Day>) {
    for (index, day) in days.unwrap_or_default().iter().enumerate() {
        if is_before(*day, start) {
            problems.add(&Path::Index(path, index), Code::Order, BEFORE_START);
        }
        if is_before(end, *day) {
            problems.add(&Path::Index(path, index), Code::Order, AFTER_END);
        }
    }
}

/// Whether both are known and the first lies before the second.
fn is_before(first: Option<Day>, second: Option<Day>) -> bool {
    first.zip(second).is_some_and(|(first, second)| first < second)
}

/// Outages that overlap or touch are one: each is told that does so with one listed before it.
fn overlaps(problems: &mut Problems, case: &Case, answers: &Path<'_>) {
    let mut outages: Vec<(Window, usize)> = Vec::new();
    for (index, incident) in case.incidents.iter().flatten().enumerate() {
        if let (Some(from), Some(to)) = (incident.began, incident.restored)
            && from <= to
        {
            outages.push((Window { from, to }, index));
        }
    }
    let by_time = in_order(&outages, |(a, _), (b, _)| (a.from, a.to).cmp(&(b.from, b.to)));
    let incidents = Path::Key(answers, "incidents");
    let right = text("一つの障害にまとめてください。", "Join them into one outage.");
    // In order of time an outage can only meet those of the same run, and each run's later-listed members are told.
    let mut told = vec![false; case.incidents.iter().flatten().count()];
    let mut run: Vec<(Window, usize)> = Vec::new();
    let mut run_ends = None;
    for (window, index) in by_time.iter().filter_map(|place| outages.get(*place).copied()) {
        if run_ends.is_none_or(|end| end < window.from) {
            run.clear();
        }
        run.retain(|(earlier, _)| earlier.to >= window.from);
        for (_, other) in &run {
            if let Some(told) = told.get_mut(index.max(*other)) {
                *told = true;
            }
        }
        run_ends = run_ends.max(Some(window.to));
        run.push((window, index));
    }
    for (index, _) in told.iter().enumerate().filter(|(_, told)| **told) {
        problems.add(&Path::Index(&incidents, index), Code::Overlap, right);
    }
}

/// A month and service that stand twice: the later-listed one is told.
#[inline(never)]
fn duplicates(problems: &mut Problems, case: &Case, answers: &Path<'_>) {
    let rates: Vec<_> = case
        .uptimes
        .iter()
        .flatten()
        .enumerate()
        .filter_map(|(index, uptime)| Some((uptime.month?, uptime.of?, index)))
        .collect();
    let again = repeated(&rates, |(month, of, _)| (*month, *of));
    let uptimes = Path::Key(answers, "uptimes");
    let right = text("月とサービスごとに一つにしてください。", "Give one for each month and service.");
    for ((_, _, index), _) in rates.iter().zip(again).filter(|(_, again)| *again) {
        problems.add(&Path::Index(&uptimes, *index), Code::Duplicate, right);
    }
}
