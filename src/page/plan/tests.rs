//! Plans of contracts whose days and amounts were worked out by hand from the documents.

use super::contract::{Changes, Contract};
use super::reckoning::{Plan, Told, Way, Why};
use super::view::{Shown, view};
use super::{Act, RULES};
use crate::contract::Status;
use crate::measure::{Day, Moment};
use crate::page::state::State;
use crate::page::tree::Element;
use crate::services::SERVICES;
use crate::terms::{Language, RuleId};

fn on(day: &str) -> Day {
    Day::parse(day).unwrap()
}

/// What somebody told of a contract with one of the services, on a day.
fn told(service: &str, today: &str, answers: &[(&str, &str)]) -> State {
    let service = SERVICES.iter().copied().find(|one| one.id == service).unwrap();
    let mut state = State::new(service, Language::En, on(today));
    state.rules = RULES.to_vec();
    for (at, typed) in answers {
        if let Some((list, _)) = at.rsplit_once("].").or_else(|| at.split_once("#"))
            && let Some((list, row)) = list.split_once('[')
        {
            while state.rows(list) <= row.parse().unwrap() {
                state.add(list, "");
            }
        }
        state.set(at, typed);
    }
    state
}

fn plan(state: &State) -> Plan {
    let told = Told::by(state);
    assert!(told.answer.stands(), "{:?} {:?}", told.answer.wrong, told.answer.needed);
    Plan::of(state, &told).unwrap()
}

fn tree(state: &State) -> Element {
    let told = Told::by(state);
    let plan = Plan::of(state, &told);
    view(&Shown { state, told: &told, plan: plan.as_ref() }, "", "")
}

fn way(plan: &Plan, why: Why) -> &Way {
    plan.ways.iter().find(|way| way.why.contains(&why)).unwrap()
}

fn facts(way: &Way) -> (Day, Day, Option<i64>, Option<i64>) {
    (way.last, way.notice, way.charge.map(|charge| charge.yen), way.fees.map(|fees| fees.yen))
}

const SUPPORT: [(&str, &str); 3] = [
    ("answers.options[0].option", "support-ad"),
    ("answers.options[0].startedOn", "2024-02-29"),
    ("answers.options[0].monthlyFee", "80,000"),
];

/// Directory: no wait for the contract, 30 days for an option alone; support binds from 2024-02-29 to 2025-02-28.
#[test]
fn directory_with_an_option_of_a_year() {
    let mut state = told("directory", "2024-11-15", &SUPPORT);
    state.set("answers.wantedEnd", "2024-12-31");
    let plan = plan(&state);
    assert_eq!(plan.wanted, Some((on("2024-12-31"), on("2024-12-31"))));
    assert_eq!(plan.stops, [Some(on("2024-12-01"))]);
    // January and February whole.
    assert_eq!(facts(way(&plan, Why::Wanted)), (on("2024-12-31"), on("2024-12-31"), Some(160_000), None));
    // 15 of November's 30 days, and three whole months: 40,000 + 240,000.
    assert_eq!(facts(way(&plan, Why::Soonest)), (on("2024-11-15"), on("2024-11-15"), Some(280_000), None));
    assert_eq!(facts(way(&plan, Why::Cheapest)), (on("2025-02-28"), on("2025-02-28"), Some(0), None));
    let leaving = plan.study.leaving.as_ref().unwrap();
    assert_eq!(leaving.free, Some(on("2025-02-28")));
    let cost = |day: &str| leaving.points.iter().find(|(one, _)| *one == on(day)).unwrap().1.yen;
    // One of February's 28 days: 80,000 / 28, rounded down.
    assert_eq!((cost("2025-02-27"), cost("2025-02-28"), cost("2025-03-01")), (2_857, 0, 0));
    // Options may run on for 30 days from the notice: that moves the option's end, and is told.
    let [moved] = plan.moved.as_slice() else { panic!("{:?}", plan.moved) };
    assert_eq!((moved.reading.1, moved.ends[0].ends_on), ("run-30-days", Some(on("2025-01-30"))));
    // It then ends on the last day of its year if the notice arrives 30 days before.
    assert_eq!(moved.least.map(|(day, cost)| (day, cost.yen)), Some((on("2025-01-29"), 0)));
}

/// The fees until then, once the basic service's is told; and what comes to least in all.
#[test]
fn what_is_paid_until_then_stands_beside_the_charge() {
    let mut state = told("directory", "2024-11-15", &SUPPORT);
    let asked = Told::by(&state).asked();
    assert!(asked.contains(&"answers.monthlyFee".to_owned()), "{asked:?}");
    assert!(
        !asked
            .iter()
            .any(|at| at.contains("initialFee") || at.contains("period") || at.contains("cancellation.notice"))
    );
    state.set("answers.monthlyFee", "30,000");
    let plan = plan(&state);
    // On 15 November alone: 1/30 of 30,000 and of 80,000, each rounded down.
    assert_eq!(way(&plan, Why::Soonest).fees.unwrap().yen, 1_000 + 2_666);
    // 16 of November's days, then December, January and 28 of February's 28 days.
    assert_eq!(way(&plan, Why::Cheapest).fees.unwrap().yen, 16_000 + 90_000 + 42_666 + 240_000);
    assert_eq!(plan.cheapest_in_all(), Some(0));
}

/// Exchange: 30 days; the contract's month ends 02-28, that of Office 365 03-09, that of Azure Public 03-11.
#[test]
fn exchange_with_two_connections() {
    let mut state = told(
        "cloud-exchange-m",
        "2025-01-20",
        &[
            ("answers.startedOn", "2025-01-31"),
            ("answers.monthlyFee", "200,000"),
            ("answers.connections[0].to", "office-365"),
            ("answers.connections[0].startedOn", "2025-02-10"),
            ("answers.connections[0].monthlyFee", "50,000"),
            ("answers.connections[1].to", "azure-public"),
            ("answers.connections[1].startedOn", "2025-02-12"),
            ("answers.connections[1].monthlyFee", "60,000"),
        ],
    );
    let first = plan(&state);
    // Notice today ends it on 02-19: base 9/28 of 200,000; then 9/31 of 50,000 and 11/31 of 60,000 from 03-01.
    assert_eq!(facts(way(&first, Why::Soonest)).2, Some(64_285 + 14_516 + 21_290));
    // The last period is over on 03-11; its notice must arrive 30 days before. 39 days of fees from 01-31 to 03-11:
    // one of January's 31 days, February, 11 of March's 31.
    let cheapest = facts(way(&first, Why::Cheapest));
    assert_eq!(cheapest, (on("2025-03-11"), on("2025-02-09"), Some(0), Some(6_451 + 200_000 + 70_967 + 1)));
    state.set("answers.wantedEnd", "2025-02-28");
    let wanted = plan(&state);
    assert_eq!(wanted.wanted, Some((on("2025-02-28"), on("2025-01-29"))));
    assert_eq!(facts(way(&wanted, Why::Wanted)).2, Some(14_516 + 21_290));
    // A day sooner one of February's 28 days is left of the base, and one reading lets it cover the connections.
    state.set("answers.wantedEnd", "2025-02-27");
    let sooner = plan(&state);
    assert_eq!(facts(way(&sooner, Why::Wanted)).2, Some(7_142 + 14_516 + 21_290));
    let (_, covered) = sooner.study.moved(RuleId::EarlyTermination, ("connection-residual", "base-only")).unwrap();
    assert_eq!(covered.yen, 7_142);
}

/// Router: 45 days, a year from each change, and 30 days to return the equipment.
#[test]
fn a_router_with_a_planned_change() {
    let mut state =
        told("managed-router", "2025-08-01", &[("answers.startedOn", "2025-01-15"), ("answers.monthlyFee", "30,000")]);
    state.set("answers.wantedEnd", "2025-09-30");
    let before = plan(&state);
    assert_eq!(before.wanted, Some((on("2025-09-30"), on("2025-08-16"))));
    assert_eq!(facts(way(&before, Why::Wanted)).2, Some(103_548));
    // Notice today: 09-15. What is left are 15 of September's days, October to December, 14 of January's.
    assert_eq!(facts(way(&before, Why::Soonest)).2, Some(15_000 + 90_000 + 13_548));
    let cheapest = facts(way(&before, Why::Cheapest));
    assert_eq!((cheapest.0, cheapest.1, cheapest.2), (on("2026-01-14"), on("2025-11-30"), Some(0)));
    let dates = before.dates(&state);
    let back = dates.iter().find(|date| date.id == "return").unwrap();
    assert_eq!(back.day, on("2025-10-30"));
    assert_eq!(before.restart, None);

    state.add("answers.equipmentChangedOn", "");
    state.set("answers.equipmentChangedOn[0]", "2025-12-01");
    let after = plan(&state);
    let restart = after.restart.as_ref().unwrap();
    assert_eq!(restart.periods, [("base".to_owned(), on("2026-01-14"), on("2026-11-30"))]);
    assert_eq!(restart.least.map(|(day, cost)| (day, cost.yen)), [(on("2026-01-14"), 0), (on("2026-11-30"), 0)]);
    // Out before the change, it does nothing.
    assert_eq!(restart.charge.map(|cost| cost.yen), [103_548, 103_548]);
    let leaving = after.study.leaving.as_ref().unwrap();
    let cost = |day: &str| leaving.points.iter().find(|(one, _)| *one == on(day)).unwrap().1.yen;
    // The day before: December whole and 14 of January's days. On the day of the change: the rest of the new year,
    // 30 of December's days and eleven months to 30 November.
    assert_eq!((cost("2025-11-30"), cost("2025-12-01")), (30_000 + 13_548, 29_032 + 330_000));
    state.set("answers.wantedEnd", "2025-12-31");
    let later = plan(&state);
    // 14 of January's days without it; eleven months with it.
    assert_eq!(later.restart.as_ref().unwrap().charge.map(|cost| cost.yen), [13_548, 330_000]);
    assert_eq!(facts(way(&later, Why::Wanted)).2, Some(330_000));
}

/// DNS: 30 days, no minimum period; fees by zone are not cut to days.
#[test]
fn dns_has_no_minimum_period() {
    let mut state = told("dns-platform", "2026-11-21", &[("answers.wantedEnd", "2026-12-31")]);
    let plan_for = plan(&state);
    assert_eq!(plan_for.wanted, Some((on("2026-12-31"), on("2026-12-01"))));
    assert_eq!(facts(way(&plan_for, Why::Wanted)).2, Some(0));
    assert_eq!(way(&plan_for, Why::Soonest).last, on("2026-12-21"));
    assert_eq!(plan_for.study.leaving, None);
    assert_eq!(plan_for.least.map(|(day, cost)| (day, cost.yen)), Some((on("2026-12-21"), 0)));
    for (at, typed) in [
        ("answers.item", "basic"),
        ("answers.monthlyFee", "3,000"),
        ("answers.dns.zones", "3"),
        ("answers.dns.zoneMonthlyFee", "500"),
    ] {
        state.set(at, typed);
    }
    // Ten of November's 30 days and December; two added zones in each of the two months.
    assert_eq!(way(&plan(&state), Why::Wanted).fees.unwrap().yen, 1_000 + 3_000 + 2_000);
    assert!(tree(&state).text_content().contains("¥6,000"));
}

#[test]
fn a_day_that_is_too_soon_is_told_with_the_soonest() {
    let mut state =
        told("managed-router", "2025-08-01", &[("answers.startedOn", "2025-01-15"), ("answers.monthlyFee", "30,000")]);
    state.set("answers.wantedEnd", "2025-09-10");
    let plan = plan(&state);
    assert_eq!(plan.wanted, Some((on("2025-09-10"), on("2025-07-27"))));
    assert_eq!(plan.way().unwrap().last, on("2025-09-15"));
    let text = tree(&state).text_content();
    assert!(text.contains("Wed 10 Sept 2025 is too soon") || text.contains("Wed 10 Sep 2025 is too soon"), "{text}");
    assert!(text.contains("5 days past"), "{text}");
    // Before the contract begins there is nothing to leave.
    let state = told(
        "auth-outsource",
        "2025-03-01",
        &[("answers.startedOn", "2025-06-10"), ("answers.monthlyFee", "9,000"), ("answers.wantedEnd", "2025-05-31")],
    );
    let plan = self::plan(&state);
    assert_eq!(plan.way().unwrap().last, on("2025-06-10"));
    assert!(tree(&state).text_content().contains("is not possible"));
}

/// The least is found among all days, not among samples: every day is asked here, and none costs less or as little sooner.
#[test]
fn no_day_costs_less_than_the_cheapest() {
    let exchange = [
        ("answers.startedOn", "2025-01-31"),
        ("answers.monthlyFee", "100"),
        ("answers.connections[0].to", "office-365"),
        ("answers.connections[0].startedOn", "2025-02-25"),
        ("answers.connections[0].monthlyFee", "20"),
    ];
    let router = [
        ("answers.startedOn", "2025-01-15"),
        ("answers.monthlyFee", "30"),
        ("answers.options[0].option", "multihome"),
        ("answers.options[0].startedOn", "2025-02-01"),
        ("answers.options[0].monthlyFee", "5,000"),
        ("answers.options[0].endedOn", "2025-12-01"),
    ];
    for (service, answers) in
        [("cloud-exchange-m", &exchange[..]), ("managed-router", &router), ("directory", &SUPPORT)]
    {
        for (reading, option) in [
            ("residual", "calendar-days"),
            ("residual", "whole-months"),
            ("connection-residual", "base-only"),
            ("options-on-end", "run-30-days"),
        ] {
            let mut state = told(service, "2025-01-10", answers);
            state.read(reading, option);
            let told = Told::by(&state);
            let found = plan(&state).least.unwrap();
            let contract = Contract::of(&state, &told.answer.request, told.answer.questions()).unwrap();
            let cost = |day: Day| contract.charge(day, Changes::TakePlace).unwrap().1.yen;
            let days = (0..420).map(|later| contract.first().plus(later));
            let least = days.map(|day| (cost(day), day)).min().unwrap();
            assert_eq!((found.1.yen, found.0), least, "{service} {option}");
        }
    }
}

#[test]
fn what_is_lacking_is_asked_and_the_notice_is_told_without_it() {
    let mut state = told("managed-router", "2025-08-01", &[("answers.wantedEnd", "2025-09-30")]);
    let plan = plan(&state);
    assert_eq!(plan.way().unwrap().notice, on("2025-08-16"));
    assert_eq!(plan.findings()[1].status, Status::Incomplete);
    let text = tree(&state).text_content();
    assert!(text.contains("Still needed to tell what it costs") && text.contains("Billing start day"), "{text}");
    state.set("answers.startedOn", "soon");
    assert!(tree(&state).text_content().contains("A little more is needed"));
}

#[test]
fn the_goal_is_kept_by_the_wanted_day_alone() {
    let mut state = told("dns-platform", "2026-11-21", &[]);
    assert!(!state.by_day());
    assert_eq!(state.plan(&Act::ByDay).focus.as_deref(), Some("answers.wantedEnd"));
    state.set("answers.wantedEnd", "2027-01-31");
    state.plan(&Act::Cheaply);
    assert!(!state.by_day() && plan(&state).wanted.is_none());
    state.plan(&Act::ByDay);
    assert_eq!(plan(&state).wanted, Some((on("2027-01-31"), on("2027-01-01"))));
    let mut again = told("dns-platform", "2026-11-21", &[]);
    again.restore(&crate::files::link::decode(&state.link()).unwrap().0);
    assert!(again.by_day());
    state.plan(&Act::Take(on("2027-02-28")));
    assert_eq!(state.typed("answers.wantedEnd"), "2027-02-28");
}

#[test]
fn what_another_errand_left_unfinished_does_not_stand_in_the_way() {
    let mut state = told("directory", "2024-11-15", &SUPPORT);
    state.add("answers.incidents", "");
    state.set("answers.incidents[0].began", "no idea");
    state.add("answers.oneTime", "change");
    state.set("answers.holds.microsoft-terms", "yes");
    state.set("answers.initialFee", "much");
    assert_eq!(plan(&state).least.map(|(day, _)| day), Some(on("2025-02-28")));
    state.set("answers.monthlyFee", "much");
    assert_eq!(Told::by(&state).answer.wrong[0].0, "answers.monthlyFee");
}

/// What the estimator's link says of an ending is put aside, and an option that was stopped stays so.
#[test]
fn an_ending_from_the_estimator_does_not_stand_in_the_way() {
    let mut state = told("directory", "2024-11-15", &SUPPORT);
    state.set("answers.cancellation.noticeArrivedOn", "whenever");
    state.set("answers.cancellation.endedOn", "2020-01-01");
    state.set("answers.options[0].stop.noticeArrivedOn", "2024-11-20");
    let plan = plan(&state);
    assert_eq!(plan.stops, [None]);
    // Stopped on 12-20 it costs 11 of December's days and two months, whenever the contract ends after that.
    assert_eq!(plan.least.map(|(day, cost)| (day, cost.yen)), Some((on("2024-12-20"), 28_387 + 160_000)));
    assert!(tree(&state).text_content().contains("It ends apart from the contract"));
}

#[test]
fn dates_become_events_that_keep_their_identifiers() {
    let mut state =
        told("managed-router", "2025-08-01", &[("answers.startedOn", "2025-01-15"), ("answers.monthlyFee", "30,000")]);
    state.set("answers.wantedEnd", "2025-09-30");
    let now = Moment::parse("2025-08-01T12:00").unwrap();
    let plan_for = plan(&state);
    let ids: Vec<String> = plan_for.dates(&state).into_iter().map(|date| date.id).collect();
    assert_eq!(ids, ["notice", "end", "return", "period-base-0", "cheapest"]);
    let text = plan_for.calendar(&state, None, "https://example.org/#1", now).unwrap();
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 5);
    assert!(text.contains("UID:plan-managed-router-2025-01-15-notice@yakkan\r\n"));
    assert!(text.contains("DTSTART;VALUE=DATE:20250816\r\n") && text.contains("TRIGGER:-P6DT15H\r\n"), "{text}");
    let one = plan_for.calendar(&state, Some("return"), "", now).unwrap();
    assert!(one.contains("DTSTART;VALUE=DATE:20251030\r\n"));
    assert_eq!(one.matches("BEGIN:VEVENT").count(), 1);
    assert_eq!(plan_for.calendar(&state, Some("nothing"), "", now), None);
}

#[test]
fn every_service_has_a_plan_to_show_in_both_languages() {
    for service in SERVICES {
        for language in [Language::Ja, Language::En] {
            let mut state = State::new(service, language, on("2026-11-21"));
            state.rules = RULES.to_vec();
            let text = tree(&state).text_content();
            assert!(text.len() > 400 && !text.contains("{}"), "{service:?} {text}");
            assert_eq!(
                Told::by(&state).answer.questions().iter().filter(|one| one.at.ask.path.contains("wanted")).count(),
                0
            );
            assert!(service.has(RuleId::End));
        }
    }
}
