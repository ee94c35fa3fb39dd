//! What holds whatever is answered.

mod draw;

use std::collections::BTreeSet;

use draw::{Sure, draws, moment, services};
use proptest::prelude::*;
use serde_json::{Map, Value as Json, json};
use yakkan::contract::{Value, assess};
use yakkan::measure::moment::{DAY, MINUTE};
use yakkan::measure::{Day, Exact, Moment, after_days, after_months, month_end_period};
use yakkan::terms::Service;
use yakkan::terms::readings::READINGS;

fn answer(request: &Json) -> Option<Json> {
    let text = request.to_string();
    let answer = assess(&Value::parse(&text).unwrap()).ok()?;
    Some(serde_json::to_value(answer).unwrap())
}

fn with(request: &Json, key: &str, value: Json) -> Json {
    let mut request = request.clone();
    request[key] = value;
    request
}

fn list(json: &Json) -> &[Json] {
    json.as_array().map_or(&[], Vec::as_slice)
}

fn days() -> impl Strategy<Value = Day> {
    let first = Day::of(1990, 1, 1).unwrap().number();
    (first..first + 76_000).prop_map(Day::from_number)
}

/// What a program that clamps to the end of the month would say.
fn clamped(event: Day, months: u32) -> Day {
    event.month().plus(i32::try_from(months).unwrap()).day(event.day_of_month())
}

proptest! {
    #![proptest_config(draw::times(512))]

    #[test]
    fn periods_never_shrink(a in days(), b in days(), months in 1_u32..130) {
        let (a, b) = (a.min(b), a.max(b));
        prop_assert!(month_end_period(a, months) <= month_end_period(b, months));
        prop_assert!(month_end_period(a, months) < month_end_period(a, months + 1));
        prop_assert!(after_months(a, months) <= after_months(b, months));
        prop_assert!(after_days(a, months) <= after_days(b, months));
        let counted = a.days_until(month_end_period(a, months)) + 1;
        prop_assert!((28 * i64::from(months)..=31 * i64::from(months)).contains(&counted));
    }

    /// The period after ends on the day before the day that answers its first, or on the last day of the month that
    /// has none.
    #[test]
    fn the_next_period_begins_where_this_one_ended(first in days(), months in 1_u32..130) {
        let next = month_end_period(first, months).plus(1);
        prop_assert!(next.day_of_month() == first.day_of_month() || next.day_of_month() == 1);
        prop_assert_eq!(next.day_of_month() == 1 && first.day_of_month() != 1,
            clamped(first, months).day_of_month() != first.day_of_month());
    }

    #[test]
    fn after_a_months_last_day_comes_a_months_last_day(day in days(), months in 1_u32..40) {
        let last = day.month().last_day();
        let after = after_months(last, months);
        prop_assert_eq!(after, after.month().last_day());
        let over = clamped(day, months).days_until(after_months(day, months));
        prop_assert!((0..=3).contains(&over), "{} + {}: {} days over", day, months, over);
    }

    #[test]
    fn what_is_printed_is_read_again(day in days(), second in 0..DAY, over in -1_000_000_i64..1_000_000, under in 1_i64..5_000) {
        prop_assert_eq!(Day::parse(&day.to_string()), Some(day));
        let month = day.month();
        prop_assert_eq!(yakkan::measure::Month::parse(&month.to_string()), Some(month));
        let at = Moment::midnight(day).plus(second);
        prop_assert_eq!(Moment::parse(&draw::written(at)), Some(at));
        let exact = Exact::new(over, under);
        let printed = exact.to_string();
        let (a, b) = printed.split_once('/').unwrap_or((&printed, "1"));
        prop_assert_eq!(Exact::new(a.parse().unwrap(), b.parse().unwrap()), exact);
        prop_assert!(b != "1" || !printed.contains('/'));
    }
}

/// Readings under which a later end can only cost less. (Where a connection costs nothing while the base period runs,
/// the day the base period is over is the dearer one.)
fn monotone(service: &Service) -> Vec<Json> {
    let mut readings = Vec::new();
    for residual in ["calendar-days", "anniversary-months", "whole-months"] {
        for effect_day in ["billed", "unbilled"] {
            for connections in ["day-wise", "both"] {
                if service.commitment.connections.is_empty() && connections == "both" {
                    continue;
                }
                readings.push(
                    json!({ "residual": residual, "effect-day": effect_day, "connection-residual": connections }),
                );
            }
        }
    }
    readings
}

proptest! {
    #![proptest_config(draw::times(64))]

    #[test]
    fn a_later_end_never_costs_more(
        service in services(), fee in 0..200_000_i64, part in 0..50_000_i64, start in 0..800_i64, later in 0..40_i64,
        ends in prop::collection::vec(0..380_i64, 2),
    ) {
        let (sooner, last) = (*ends.iter().min().unwrap(), *ends.iter().max().unwrap());
        let options: Vec<Json> = service.options.iter().map(|option| {
            json!({ "option": option.choice.id, "monthlyFee": part, "startedOn": draw::day(start) })
        }).collect();
        let mut answers = json!({ "monthlyFee": fee, "startedOn": draw::day(start), "options": options });
        if !service.commitment.connections.is_empty() {
            answers["connections"] = json!([
                { "to": "office-365", "monthlyFee": part.min(fee), "startedOn": draw::day(start - later) },
                { "to": "azure-public", "monthlyFee": part.min(fee), "startedOn": draw::day(start - later / 2) },
            ]);
        }
        for readings in monotone(service) {
            let cost = |end: i64| {
                let mut answers = answers.clone();
                answers["cancellation"] = json!({ "endedOn": draw::day(start + end) });
                let request = json!({ "service": service.id, "rules": ["early-termination"], "range": false,
                    "readings": readings, "answers": answers });
                answer(&request).unwrap()["findings"][0]["outcome"]["amount"]["yen"].as_i64().unwrap()
            };
            prop_assert!(cost(sooner) >= cost(last), "{} {readings}: {sooner} costs {}, {last} {}", service.id, cost(sooner), cost(last));
        }
    }
}

proptest! {
    #![proptest_config(draw::times(64))]

    #[test]
    fn a_longer_outage_never_earns_less(
        service in prop::sample::select(vec!["directory", "cloud-exchange-m", "auth-outsource"]),
        fee in 0..200_000_i64, began in 0..400 * DAY, lengths in prop::collection::vec(0..40 * DAY, 2),
        unusable in prop::sample::select(vec!["yes", "no"]),
    ) {
        let earned = |length: i64| {
            let outage = json!({ "began": moment(began), "restored": moment(began + length), "unusable": unusable });
            let request = json!({ "service": service, "rules": ["credit"], "range": false,
                "answers": { "monthlyFee": fee, "incidents": [outage] } });
            answer(&request).unwrap()["findings"][0]["outcome"]["amount"]["yen"].as_i64().unwrap()
        };
        let (shorter, longer) = (lengths[0].min(lengths[1]), lengths[0].max(lengths[1]));
        prop_assert!(earned(shorter) <= earned(longer));
        for edge in [MINUTE, 30 * MINUTE, 60 * MINUTE, DAY / 2, DAY, 3 * DAY, 7 * DAY, 14 * DAY] {
            prop_assert!(earned(edge - 1) <= earned(edge) && earned(edge) <= earned(edge + 1), "{service} {edge}");
        }
    }

    /// With a minimum period of a month and a wait of 30 days, a notice from the first day on costs nothing.
    #[test]
    fn a_notice_inside_the_only_month_is_free(
        service in prop::sample::select(vec!["cloud-exchange-m", "auth-outsource"]),
        start in 0..2_000_i64, arrival in 0..60_i64, readings in draws(),
    ) {
        let answers = json!({ "monthlyFee": 100_000, "startedOn": draw::day(start),
            "cancellation": { "noticeArrivedOn": draw::day(start + arrival) } });
        let known = yakkan::services::SERVICES.into_iter().find(|known| known.id == service).unwrap();
        let readings = draw::request(readings, known, Sure::Always)["readings"].take();
        let request = json!({ "service": service, "rules": ["early-termination"], "answers": answers, "readings": readings });
        let answer = answer(&request).unwrap();
        prop_assert_eq!(&answer["findings"][0]["outcome"]["amount"]["high"]["yen"], &json!(0));
        prop_assert_eq!(&answer["findings"][0]["outcome"]["lines"][0]["reason"], &json!("period-over"));
    }
}

proptest! {
    #![proptest_config(draw::times(128))]

    #[test]
    fn an_amount_lies_within_its_range(choices in draws(), service in services()) {
        let request = draw::request(choices, service, Sure::NotAlways);
        let Some(answer) = answer(&request) else { return Err(TestCaseError::reject("refused")) };
        for finding in list(&answer["findings"]) {
            let amount = &finding["outcome"]["amount"];
            if amount.is_null() {
                continue;
            }
            let (low, yen, high) = (&amount["low"]["yen"], &amount["yen"], &amount["high"]["yen"]);
            prop_assert!(low.as_i64() <= yen.as_i64() && yen.as_i64() <= high.as_i64(), "{request}\n{amount}");
        }
    }

    /// The range is of the answers alone, whichever readings are chosen, and holds what each of them comes to.
    #[test]
    fn the_range_holds_whatever_is_chosen(choices in draws(), others in draws(), service in services()) {
        let request = draw::request(choices, service, Sure::NotAlways);
        let Some(one) = answer(&request) else { return Err(TestCaseError::reject("refused")) };
        let readings = draw::request(others, service, Sure::Always)["readings"].take();
        let other = answer(&with(&request, "readings", readings)).unwrap();
        for (one, other) in list(&one["findings"]).iter().zip(list(&other["findings"])) {
            prop_assert_eq!(one["status"] == "incomplete", other["status"] == "incomplete");
            for bound in ["low", "high"] {
                prop_assert_eq!(&one["outcome"]["amount"][bound], &other["outcome"]["amount"][bound], "{}", request);
            }
        }
    }

    /// Unsure answers are taken in two ways: the first is the amount, both lie in the range, and where they differ the
    /// result is disputed.
    #[test]
    fn unsure_answers_are_taken_in_two_ways(choices in draws(), service in services()) {
        let request = draw::request(choices, service, Sure::NotAlways);
        let Some(unsure) = answer(&request) else { return Err(TestCaseError::reject("refused")) };
        let [earning, against] = [true, false].map(|earning| {
            let mut request = request.clone();
            resolve(&mut request["answers"], earning);
            answer(&request).unwrap()
        });
        for (place, finding) in list(&unsure["findings"]).iter().enumerate() {
            if finding["outcome"].is_null() || finding["rule"] == "eligibility" {
                continue;
            }
            let [earning, against] = [&earning, &against].map(|answer| &answer["findings"][place]["outcome"]);
            prop_assert_eq!(facts(&finding["outcome"]), facts(earning), "{}", request);
            let open = list(&finding["readings"]).iter().any(|reading| reading == "microsoft-guarantee");
            let disputed = open || facts(earning) != facts(against);
            prop_assert_eq!(finding["status"] == "disputed", disputed, "{}\n{}\n{}", request, earning, against);
            let amount = &finding["outcome"]["amount"];
            if let Some(yen) = against["amount"]["yen"].as_i64() {
                prop_assert!(amount["low"]["yen"].as_i64() <= Some(yen) && Some(yen) <= amount["high"]["yen"].as_i64());
            }
        }
    }

    #[test]
    fn without_a_range_nothing_else_changes(choices in draws(), service in services()) {
        let request = draw::request(choices, service, Sure::NotAlways);
        let Some(mut ranged) = answer(&request) else { return Err(TestCaseError::reject("refused")) };
        let plain = answer(&with(&request, "range", json!(false))).unwrap();
        for finding in ranged["findings"].as_array_mut().unwrap() {
            if let Some(amount) = finding["outcome"].get_mut("amount").and_then(Json::as_object_mut) {
                let money = json!({ "yen": amount["yen"], "exact": amount["exact"] });
                amount.insert("low".into(), money.clone());
                amount.insert("high".into(), money);
            }
        }
        prop_assert_eq!(ranged, plain, "{}", request);
    }

    #[test]
    fn the_language_changes_words_only(choices in draws(), service in services()) {
        let request = draw::request(choices, service, Sure::NotAlways);
        let Some(mut japanese) = answer(&request) else { return Err(TestCaseError::reject("refused")) };
        let mut english = answer(&with(&request, "language", json!("en"))).unwrap();
        let mut words = 0;
        for answer in [&mut japanese, &mut english] {
            take_words(answer, &mut words);
        }
        prop_assert!(words > 0);
        prop_assert_eq!(japanese, english, "{}", request);
    }

    /// What is listed changes an amount, a day or a share above zero when it alone is read otherwise; what is not
    /// listed changes none.
    #[test]
    fn the_readings_listed_are_those_that_matter(choices in draws(), service in services()) {
        let request = with(&draw::request(choices, service, Sure::Always), "range", json!(false));
        let Some(base) = answer(&request) else { return Err(TestCaseError::reject("refused")) };
        for reading in &READINGS {
            let chosen = request["readings"].get(reading.id).cloned().unwrap_or_else(|| json!(reading.options[0].id));
            let mut others = Vec::new();
            for option in reading.options.iter().filter(|option| chosen != option.id) {
                let mut request = request.clone();
                request["readings"][reading.id] = json!(option.id);
                others.push(answer(&request).unwrap());
            }
            for (place, finding) in list(&base["findings"]).iter().enumerate() {
                if finding["status"] != "settled" && finding["status"] != "disputed" {
                    continue;
                }
                let matters = others.iter().any(|other| facts(&other["findings"][place]["outcome"]) != facts(&finding["outcome"]));
                let listed = list(&finding["readings"]).iter().any(|listed| listed == reading.id);
                prop_assert_eq!(listed, matters, "{} in {}: {}", reading.id, finding["rule"], request);
            }
        }
    }

    #[test]
    fn no_settled_status_hides_what_is_missing(choices in draws(), service in services()) {
        let request = draw::request(choices, service, Sure::NotAlways);
        let Some(answer) = answer(&request) else { return Err(TestCaseError::reject("refused")) };
        for finding in list(&answer["findings"]) {
            let incomplete = finding["status"] == "incomplete";
            prop_assert_eq!(incomplete, !list(&finding["missing"]).is_empty(), "{}\n{}", request, finding);
            let without = incomplete && finding["rule"] != "eligibility" || finding["status"] == "no-rule";
            prop_assert!(!without || finding["outcome"].is_null());
        }
    }
}

/// Makes every unsure answer a sure one: all so that lines earn and charges are due, or all so that they do not.
fn resolve(answers: &mut Json, earning: bool) {
    let pick = |for_it: &str, against: &str| json!(if earning { for_it } else { against });
    let incidents = answers.get_mut("incidents").and_then(Json::as_array_mut).into_iter().flatten();
    for incident in incidents {
        for key in ["guaranteeBroken", "unusable"] {
            if incident.get(key).is_some_and(|answer| answer == "unsure") {
                incident[key] = pick("yes", "no");
            }
        }
        if incident.get("cause").is_some_and(|cause| cause == "unknown") {
            incident["cause"] = pick("provider", "other");
        }
    }
    for uptime in answers.get_mut("uptimes").and_then(Json::as_array_mut).into_iter().flatten() {
        if uptime.get("cause").is_some_and(|cause| cause == "unknown") {
            uptime["cause"] = pick("provider", "other");
        }
    }
    if answers.get("dutyBreached").is_some_and(|duty| duty == "unsure") {
        answers["dutyBreached"] = pick("no", "yes");
    }
    if answers.pointer("/cancellation/ground").is_some_and(|ground| ground == "unknown") {
        answers["cancellation"]["ground"] = pick("ordinary", "article-28");
    }
}

/// Any JSON at all, with a liking for what requests are made of.
fn anything() -> impl Strategy<Value = Json> {
    let words = prop::sample::select(WORDS.to_vec());
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        (0..2_000_i64).prop_map(Json::from),
        (-2.0..2.0).prop_map(|fraction: f64| json!(fraction)),
        Just(json!(1e300)),
        words.clone().prop_map(Json::from),
        "\\PC{0,12}".prop_map(Json::from),
        (-20_000..90_000_i64).prop_map(|days| json!(draw::day(days))),
        any::<i32>().prop_map(|seconds| json!(moment(i64::from(seconds)))),
    ];
    leaf.prop_recursive(5, 60, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Json::from),
            prop::collection::vec((words.clone(), inner), 0..8)
                .prop_map(|fields| fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()),
        ]
    })
}

/// The words of requests.
const WORDS: [&str; 96] = [
    "service",
    "answers",
    "readings",
    "rules",
    "range",
    "today",
    "language",
    "item",
    "monthlyFee",
    "initialFee",
    "startedOn",
    "contractedOn",
    "options",
    "connections",
    "equipmentChangedOn",
    "cancellation",
    "wantedEnd",
    "dutyBreached",
    "incidents",
    "uptimes",
    "dns",
    "oneTime",
    "period",
    "holds",
    "formerly",
    "option",
    "changedOn",
    "stop",
    "endedOn",
    "noticeArrivedOn",
    "requestedFor",
    "ground",
    "began",
    "restored",
    "noticed",
    "guaranteeBroken",
    "unusable",
    "cause",
    "announced",
    "notice",
    "detected",
    "sent",
    "from",
    "to",
    "month",
    "of",
    "percent",
    "failedSlots",
    "zones",
    "zoneMonthlyFee",
    "neededQps",
    "trafficManagement",
    "trafficMonthlyFee",
    "what",
    "fee",
    "clients",
    "groups",
    "mobile",
    "parents",
    "zone-consent",
    "private-backbone",
    "directory",
    "cloud-exchange-m",
    "auth-outsource",
    "dns-platform",
    "managed-router",
    "credit",
    "end",
    "fees",
    "yes",
    "no",
    "unsure",
    "unknown",
    "provider",
    "microsoft",
    "ordinary",
    "article-28",
    "abolished",
    "support-ad",
    "static-nat",
    "load-balancing",
    "multihome",
    "ll",
    "basic",
    "premium",
    "managed-dns",
    "office-365",
    "2025-02-29",
    "2025-01-31",
    "2025-06-02T24:00",
    "2025-06-02T10:00+09:00",
    "100.0000000001",
    "99.97",
    "yen-fraction",
    "ceil",
    "residual",
];

/// A good request with one or more of its places overwritten.
fn spoilt() -> impl Strategy<Value = Json> {
    (draws(), services(), prop::collection::vec((any::<prop::sample::Index>(), anything()), 1..5)).prop_map(
        |(choices, service, wrong)| {
            let mut request = draw::request(choices, service, Sure::NotAlways);
            request["rules"] = json!(["credit", "fees", "credit"]);
            request["today"] = json!("2025-01-01");
            request["language"] = json!("en");
            for (index, value) in wrong {
                let mut places = Vec::new();
                all_places(&request, &mut String::new(), &mut places);
                *request.pointer_mut(index.get(&places).as_str()).unwrap() = value;
            }
            request
        },
    )
}

fn all_places(json: &Json, path: &mut String, places: &mut Vec<String>) {
    places.push(path.clone());
    let mut visit = |key: &str, value: &Json| {
        let length = path.len();
        path.push('/');
        path.push_str(key);
        all_places(value, path, places);
        path.truncate(length);
    };
    match json {
        Json::Object(fields) => {
            fields.iter().filter(|(key, _)| !key.contains(['/', '~'])).for_each(|(key, value)| visit(key, value))
        }
        Json::Array(entries) => entries.iter().enumerate().for_each(|(place, value)| visit(&place.to_string(), value)),
        _ => {}
    }
}

/// Every problem once, or an answer.
fn answers_or_refuses(request: &Json) -> Result<(), TestCaseError> {
    let text = request.to_string();
    let Some(value) = Value::parse(&text) else { return Err(TestCaseError::fail(format!("not read: {text}"))) };
    let consultation = yakkan::contract::consult(&value);
    let problems: BTreeSet<(String, String)> =
        consultation.problems.iter().map(|problem| (problem.path.clone(), json!(problem.code).to_string())).collect();
    prop_assert_eq!(problems.len(), consultation.problems.len(), "{:?}\n{}", consultation.problems, text);
    match assess(&value) {
        Ok(answer) => {
            prop_assert!(problems.is_empty());
            prop_assert!(serde_json::to_string(&answer).is_ok());
        }
        Err(error) => {
            prop_assert!(!error.problems.is_empty());
            prop_assert!(error.problems.iter().all(|problem| !problem.message.is_empty()));
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(draw::times(512))]

    #[test]
    fn any_json_is_answered_or_refused(request in anything()) {
        answers_or_refuses(&request)?;
    }

    #[test]
    fn any_answers_are_answered_or_refused(service in services(), answers in anything(), readings in anything(), rules in anything()) {
        answers_or_refuses(&json!({ "service": service.id, "answers": answers, "readings": readings, "rules": rules }))?;
    }

    #[test]
    fn a_spoilt_request_is_answered_or_refused(request in spoilt()) {
        answers_or_refuses(&request)?;
    }

    #[test]
    fn any_text_is_read_or_not(text in "[\\[\\]{}\",:0-9eE.+\\-\\\\untrfalse \\n]{0,80}") {
        if let Some(value) = Value::parse(&text) {
            let _ = assess(&value);
        }
        prop_assert_eq!(Value::parse(&text).is_some(), serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok());
    }
}

#[test]
fn nesting_beyond_all_reason_is_refused() {
    for depth in [10, 100, 100_000] {
        let text = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        if let Some(value) = Value::parse(&text) {
            assert!(assess(&value).is_err());
        }
    }
}

/// The most outages a request may hold, with much that leaves room for doubt.
#[test]
fn ten_thousand_outages_are_answered() {
    let outages: Vec<Json> = (0..10_000_i64)
        .map(|place| {
            let began = moment(place * 9_000);
            let restored = moment(place * 9_000 + 3_601 + place % 2_000);
            let cause = if place % 7 == 0 { "unknown" } else { "provider" };
            json!({ "began": began, "restored": restored, "cause": cause, "notice": { "detected": began, "sent": null } })
        })
        .collect();
    let answers = json!({ "monthlyFee": 98_765, "incidents": outages });
    let many = answer(&json!({ "service": "cloud-exchange-m", "rules": ["credit"], "answers": answers })).unwrap();
    assert_eq!(many["findings"][0]["status"], "disputed");
    assert_eq!(list(&many["findings"][0]["outcome"]["months"]).len(), 35);
    let mut request = json!({ "service": "directory", "rules": ["credit"], "answers": { "incidents": [] } });
    request["answers"]["incidents"] = (0..10_001).map(|_| json!({})).collect();
    assert!(answer(&request).is_none(), "one more is refused");
}

/// Takes away what is said in words, and in the working the values with their units.
fn take_words(json: &mut Json, words: &mut usize) {
    match json {
        Json::Object(fields) => {
            for word in ["says", "title", "label", "help", "message", "text"] {
                *words += usize::from(fields.remove(word).is_some());
            }
            if fields.contains_key("reading") {
                fields.remove("value");
            }
            fields.values_mut().for_each(|value| take_words(value, words));
        }
        Json::Array(entries) => entries.iter_mut().for_each(|entry| take_words(entry, words)),
        _ => {}
    }
}

/// An outcome's amounts, days and shares above zero.
fn facts(outcome: &Json) -> Json {
    let pick = |from: &Json, keys: &[&str]| -> Json {
        Json::Object(keys.iter().map(|key| ((*key).to_owned(), from[*key].clone())).collect::<Map<_, _>>())
    };
    let money = |amount: &Json| pick(amount, &["yen", "exact"]);
    match outcome["kind"].as_str() {
        Some("credit") => {
            let months = list(&outcome["months"]).iter();
            let earning = months.clone().filter(|month| month["amount"]["exact"] != "0");
            let lines = months.flat_map(|month| list(&month["lines"]).iter().map(move |line| (&month["month"], line)));
            json!({
                "amount": money(&outcome["amount"]),
                "months": earning.map(|month| pick(month, &["month", "amount", "claimBy"])).collect::<Vec<_>>(),
                "lines": lines.filter(|(_, line)| line["share"] != "0").map(|(month, line)| {
                    json!([month, pick(line, &["by", "incident", "of", "share", "amount", "claimableOn", "claimBy"])])
                }).collect::<Vec<_>>(),
            })
        }
        Some("charge") => json!({
            "amount": money(&outcome["amount"]),
            "lines": list(&outcome["lines"]).iter()
                .map(|line| pick(line, &["what", "from", "ends", "endsOn", "residual", "amount"])).collect::<Vec<_>>(),
        }),
        Some("fees") => json!({
            "totals": pick(outcome, &["initial", "monthly", "oneTime", "overPeriod"]),
            "lines": list(&outcome["lines"]).iter().filter(|line| line["amount"] != 0)
                .map(|line| pick(line, &["what", "when", "amount"])).collect::<Vec<_>>(),
        }),
        Some("end") => pick(outcome, &["endsOn", "options", "returnBy", "latestNotice"]),
        _ => Json::Null,
    }
}
