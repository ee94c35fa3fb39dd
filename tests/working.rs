//! The working can be redone by hand: every product, sum, period and length that a step names comes to what it says.

mod sentence;
mod sweep;

use std::collections::BTreeMap;

use sentence::{Figure, figures, product};
use serde_json::{Value as Json, json};
use yakkan::measure::moment::DAY;
use yakkan::measure::{Day, Exact, after_days, after_months, month_end_period};
use yakkan::terms::RuleId;

fn list(json: &Json) -> &[Json] {
    json.as_array().map_or(&[], Vec::as_slice)
}

/// Calls `check` with every finding of the sweep in a language, and the request it answers.
fn findings(language: &str, mut check: impl FnMut(&Json, &Json)) {
    for case in sweep::cases() {
        let mut readings = vec![json!({})];
        if case.full {
            readings.extend(sweep::readings(case.service));
        }
        for readings in readings {
            let answer = case.answer(language, readings.clone());
            let mut request = case.request.clone();
            request["readings"] = readings;
            check(&answer["findings"][0], &request);
        }
    }
}

#[test]
fn every_step_with_numbers_comes_to_its_value() {
    for language in ["ja", "en"] {
        let mut redone: BTreeMap<&str, usize> = BTreeMap::new();
        findings(language, |finding, request| {
            for step in list(&finding["steps"]) {
                let (says, value) = (step["says"].as_str().unwrap(), step["value"].as_str().unwrap());
                let kind = redo(says, value).unwrap_or_else(|why| panic!("{says} | {value}\n{why}\n{request}"));
                *redone.entry(kind).or_default() += 1;
            }
        });
        let kinds: Vec<_> = redone.keys().copied().collect();
        let all = [
            "added days",
            "claim",
            "later day",
            "length",
            "limit",
            "period",
            "product",
            "rest",
            "rounded",
            "slots",
            "sum",
            "units",
            "words",
        ];
        assert_eq!(kinds, all, "{language}: {redone:?}");
    }
}

/// Redoes one step; tells which kind it is, or what does not come out.
fn redo(says: &str, value: &str) -> Result<&'static str, String> {
    let all = figures(says);
    let result = figures(value);
    let days: Vec<Day> =
        all.iter().filter_map(|figure| if let Figure::Day(day) = figure { Some(*day) } else { None }).collect();
    let money: Vec<Exact> =
        all.iter().filter_map(|figure| if let Figure::Money(yen) = figure { Some(*yen) } else { None }).collect();
    let numbers: Vec<Exact> = all
        .iter()
        .filter_map(|figure| if let Figure::Number(number) = figure { Some(*number) } else { None })
        .collect();
    let comes_to = |right: Exact| if result == [Figure::Money(right)] { Ok(()) } else { Err(format!("{right}")) };
    let is_day = |right: Day| if result == [Figure::Day(right)] { Ok(()) } else { Err(format!("{right}")) };
    let has = |words: &[&str]| words.iter().any(|word| says.contains(word));
    let no = |what: &str| what.to_owned();

    if says.contains('%') && says.contains('÷') {
        let missing = product(&all).ok_or_else(|| no("no rate"))?;
        let share = match () {
            () if missing <= Exact::ZERO => Exact::ZERO,
            () if missing <= Exact::new(1, 2) => Exact::new(1, 10),
            () if missing <= Exact::whole(5) => Exact::new(1, 4),
            () => Exact::ONE,
        };
        return if result == [Figure::Number(share)] { Ok("slots") } else { Err(format!("{share}")) };
    }
    if let Some(equals) = all.iter().position(|figure| *figure == Figure::Sign('=')) {
        let exact = product(&all[..equals]).ok_or_else(|| no("no product"))?;
        if all[equals + 1] != Figure::Money(exact) {
            return Err(format!("the product is {exact}"));
        }
        let rounded = if all.len() > equals + 2 {
            comes_to(product(&all[equals + 2..]).ok_or_else(|| no("no unit"))?)?;
            all[equals + 2]
        } else {
            result[0]
        };
        let rounded = sentence::value(&rounded).ok_or_else(|| no("nothing rounded"))?;
        return if near(rounded, exact) { Ok("rounded") } else { Err(format!("{rounded} is no rounding of {exact}")) };
    }
    if has(&["追加QPS", "added queries by the unit"]) && money.len() == 2 && numbers.len() == 1 {
        let (over, under) = numbers[0].lowest_terms();
        let units = i64::try_from(over).ok().filter(|_| under == 1).ok_or_else(|| no("no units"))?;
        return comes_to(money[0] + money[1] * units).map(|()| "units");
    }
    if let Some(product) = product(&all) {
        return comes_to(product).map(|()| "product");
    }
    if has(&["基本サービス", "オプション", "親契約", "for its options", "for the parent contract"]) && money.len() == 2
    {
        return comes_to(money[0] + money[1]).map(|()| "sum");
    }
    if let Some([Figure::Moment(from), Figure::Moment(to), Figure::Span(length), edges @ ..]) = timed(&all) {
        return length_of(*to - *from, *length, edges, says, &result).map(|()| "length");
    }
    if has(&["最低利用期間", "minimum period "]) && days.len() == 1 {
        let months = u32::try_from(numbers.last().ok_or_else(|| no("no months"))?.lowest_terms().0).unwrap();
        return is_day(month_end_period(days[0], months)).map(|()| "period");
    }
    if has(&["残りは", "what is left runs"]) {
        let left = days[1].days_until(days[2]) + 1;
        let right = days[0] <= days[1] && result == [Figure::Number(Exact::whole(left))];
        return if right { Ok("rest") } else { Err(format!("{left}")) };
    }
    if has(&["請求できる日", "it could be claimed"]) {
        return is_day(after_months(days[0], 3)).map(|()| "claim");
    }
    if has(&["遅いほう", "The later of the day"]) && days.len() == 2 {
        return is_day(days[0].max(days[1])).map(|()| "later day");
    }
    if has(&["日後", "days later", "days after", "日前までに", "days before", "日以内に", "within 30 days"])
    {
        let days_of = |figure: &Figure| match figure {
            Figure::Span(seconds) => Some(seconds / DAY),
            figure => sentence::value(figure).and_then(|number| i64::try_from(number.lowest_terms().0).ok()),
        };
        let wait =
            all.iter().filter_map(days_of).find(|days| [0, 30, 45].contains(days)).ok_or_else(|| no("no wait"))?;
        let wait = u32::try_from(wait).unwrap();
        if has(&["日前までに", "days before"]) {
            return is_day(days[0].plus(-i64::from(wait))).map(|()| "added days");
        }
        let added = after_days(days[0], wait);
        if days.get(1).is_some_and(|said| *said != added) {
            return Err(format!("{added}"));
        }
        return is_day(days.get(2).copied().unwrap_or(added).max(added)).map(|()| "added days");
    }
    match (&money[..], &result[..]) {
        ([limit], [Figure::Money(rest)]) if has(&["限度額", "limit"]) => {
            let cut = has(&["超える", "limited to"]);
            if rest == limit && cut || rest <= limit && !cut { Ok("limit") } else { Err(format!("limit {limit}")) }
        }
        ([exact], [Figure::Money(rounded)]) if near(*rounded, *exact) => Ok("rounded"),
        ([], _) => Ok("words"),
        _ => Err(no("figures that nobody redoes")),
    }
}

/// Whether a whole amount is an exact one rounded, up or down.
fn near(rounded: Exact, exact: Exact) -> bool {
    rounded.is_whole() && rounded < exact + Exact::ONE && exact < rounded + Exact::ONE
}

/// The figures from the first moment on.
fn timed(figures: &[Figure]) -> Option<&[Figure]> {
    let first = figures.iter().position(|figure| matches!(figure, Figure::Moment(_)))?;
    figures.get(first..)
}

/// A length is the time between its moments; a band holds it; full 24 hours are counted down.
fn length_of(true_length: i64, said: i64, edges: &[Figure], says: &str, result: &[Figure]) -> Result<(), String> {
    if true_length != said {
        return Err(format!("{true_length} seconds, not {said}"));
    }
    let edge = |place: usize| match edges.get(place) {
        Some(Figure::Span(edge)) => Ok(*edge),
        _ => Err(format!("no edge in {edges:?}")),
    };
    if ["24時間で割り", "divided by 24 hours"].iter().any(|word| says.contains(word)) {
        let right = result == [Figure::Number(Exact::whole(said / DAY))];
        return if right { Ok(()) } else { Err(format!("{}", said / DAY)) };
    }
    let over = ["超", "over "].iter().any(|word| says.contains(word));
    let within = ["以内", "within "].iter().any(|word| says.contains(word));
    let lower = if over { edge(0)? } else { i64::MIN };
    let upper = if within { edge(usize::from(over))? } else { i64::MAX };
    if lower < said && said <= upper {
        Ok(())
    } else {
        Err(format!("{said} does not lie over {lower} and within {upper}"))
    }
}

/// A line's figure is the value of a step; what the lines come to is the amount.
#[test]
fn lines_stand_in_the_steps_and_add_up() {
    let mut lines_seen = 0;
    findings("ja", |finding, request| {
        let outcome = &finding["outcome"];
        let steps = list(&finding["steps"]);
        let shown = |yen: i64| {
            let value = format!("{}円", grouped(yen));
            assert!(steps.iter().any(|step| step["value"] == *value), "no step comes to {value}\n{finding}\n{request}");
        };
        let yen = |json: &Json| json["amount"]["yen"].as_i64().unwrap_or_else(|| json["amount"].as_i64().unwrap());
        let sum = |lines: &[Json]| lines.iter().map(yen).sum::<i64>();
        let by_line = request["readings"]["rounding-order"] != "total";
        match outcome["kind"].as_str() {
            Some("credit") => {
                for month in list(&outcome["months"]) {
                    let mut total = sum(list(&month["lines"]));
                    if let Some(cap) = month["cap"]["yen"].as_i64() {
                        total = total.min(cap);
                    }
                    assert!(!by_line || total == yen(month), "{month}\n{request}");
                    list(&month["lines"]).iter().filter(|line| line["share"] != "0").for_each(|line| shown(yen(line)));
                    lines_seen += list(&month["lines"]).len();
                }
                assert_eq!(sum(list(&outcome["months"])), outcome["amount"]["yen"].as_i64().unwrap());
            }
            Some("charge") => {
                let total = outcome["amount"]["yen"].as_i64().unwrap();
                assert!(!by_line || sum(list(&outcome["lines"])) == total, "{outcome}\n{request}");
                list(&outcome["lines"]).iter().for_each(|line| shown(yen(line)));
                shown(total);
            }
            Some("fees") => {
                for (when, total) in [("initial", "initial"), ("monthly", "monthly"), ("one-time", "oneTime")] {
                    let lines = list(&outcome["lines"]).iter().filter(|line| line["when"] == when);
                    assert_eq!(lines.map(yen).sum::<i64>(), outcome[total].as_i64().unwrap(), "{request}");
                }
                for line in list(&outcome["lines"]) {
                    assert_eq!(line["unit"].as_i64().unwrap() * line["count"].as_i64().unwrap(), yen(line));
                    shown(yen(line));
                }
            }
            _ => {}
        }
    });
    assert!(lines_seen > 1_000);
}

fn grouped(yen: i64) -> String {
    let digits = yen.to_string();
    let places = digits.len();
    digits
        .chars()
        .enumerate()
        .flat_map(|(place, digit)| {
            let comma = place > 0 && (places - place).is_multiple_of(3);
            comma.then_some(',').into_iter().chain([digit])
        })
        .collect()
}

/// Nothing is 0 without a reason and a step that comes to nothing.
#[test]
fn every_zero_says_why() {
    for (language, nothing) in [("ja", ["0円", "0"]), ("en", ["¥0", "0"])] {
        findings(language, |finding, request| {
            let outcome = &finding["outcome"];
            let months = list(&outcome["months"]).iter().flat_map(|month| list(&month["lines"]));
            let lines: Vec<&Json> = match outcome["kind"].as_str() {
                Some("credit") => months.filter(|line| line["share"] == "0").collect(),
                Some("charge") => list(&outcome["lines"]).iter().filter(|line| line["residual"].is_null()).collect(),
                _ => return,
            };
            for line in &lines {
                assert!(line["reason"].is_string(), "{line}\n{request}");
                assert_eq!(line["amount"], json!({ "yen": 0, "exact": "0" }));
            }
            let steps =
                list(&finding["steps"]).iter().filter(|step| nothing.iter().any(|value| step["value"] == *value));
            assert!(steps.count() >= lines.len(), "{finding}\n{request}");
        });
    }
}

#[test]
fn both_languages_take_the_same_steps() {
    for case in sweep::cases() {
        let [japanese, english] = ["ja", "en"].map(|language| case.answer(language, json!({}))["findings"][0].take());
        let shape = |finding: &Json| -> Vec<Json> {
            list(&finding["steps"]).iter().map(|step| json!([step["clause"]["id"], step["reading"]])).collect()
        };
        assert_eq!(shape(&japanese), shape(&english), "{}", case.request);
        for step in list(&japanese["steps"]).iter().chain(list(&english["steps"])) {
            for part in ["says", "value"] {
                let text = step[part].as_str().unwrap();
                assert!(!text.is_empty() && !text.contains("{}"), "{step}");
            }
        }
        assert!(!english["steps"].to_string().contains(['円', '日']), "Japanese in English steps: {english}");
        if case.rule == RuleId::Conversion {
            continue;
        }
        for (ja, en) in list(&japanese["steps"]).iter().zip(list(&english["steps"])) {
            assert_eq!(digits(ja["says"].as_str().unwrap()), digits(en["says"].as_str().unwrap()), "{ja}\n{en}");
            assert_eq!(digits(ja["value"].as_str().unwrap()), digits(en["value"].as_str().unwrap()), "{ja}\n{en}");
        }
    }
}

/// Every number above 1 written in digits, in the order of size, since languages put them in other orders. (One of
/// something, and five minutes, are words in English.)
fn digits(sentence: &str) -> Vec<u64> {
    let sentence = sentence.replace("5分枠", "").replace(',', "");
    let parts = sentence.split(|letter: char| !letter.is_ascii_digit());
    let mut digits: Vec<u64> = parts.filter_map(|part| part.parse().ok()).filter(|number| *number > 1).collect();
    digits.sort_unstable();
    digits
}
