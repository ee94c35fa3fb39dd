//! Samples to learn from and to show to others: each a link to the estimator with that case, all readable without script.

use std::borrow::Cow;

use super::address::{Here, Route};
use super::errand::rule_name;
use super::html::{Element, Html, a, el};
use super::page::Content;
use super::tool;
use crate::contract::Value;
use crate::files::link;
use crate::measure::Day;
use crate::page::words::{day, name_of, yen};
use crate::services::SERVICES;
use crate::terms::{ComesTo, Sample, SampleCase, Service};

/// The page.
pub fn content(here: Here) -> Content {
    let title = here.say("見本で試す", "Samples");
    let lead = here.say(
        "結果が分かれる境目を、架空の料金で見せる見本です。あなたの入力とは混ざりません。",
        "Cases on the edges where results turn, with invented fees. They never mix with what you enter.",
    );
    let ways = SERVICES
        .iter()
        .map(|service| el("li").with(a(["#", &anchor(service)].concat()).class("chip").with(here.says(service.name))));
    let regimes = a(here.to_place(Route::Compare, "regimes"))
        .with(here.say("一つの障害を、どの規程でも計算してみる", "One outage under every service's terms"));
    Content {
        title: title.to_owned(),
        description: lead.to_owned(),
        main: Html::join([
            tool::head(here, title, lead, None),
            tool::place(here, "samples", None).into(),
            el("div")
                .class("gallery")
                .with(el("ul").class("chips").all(ways))
                .with(el("p").with(regimes))
                .all(SERVICES.iter().map(|service| of_service(here, service)))
                .into(),
        ]),
    }
}

/// Where a service's samples stand on the page.
pub fn anchor(service: &Service) -> String {
    ["samples-", service.id].concat()
}

fn of_service(here: Here, service: &'static Service) -> Element {
    let cards = service.samples.iter().map(|sample| card(here, service, sample));
    el("section")
        .attr("aria-labelledby", anchor(service))
        .with(el("h2").id(anchor(service)).with(here.says(service.name)))
        .with(el("ul").class("cards").all(cards))
}

/// A sample: what it teaches, what it comes to, and the ways to it. The page's program takes the case from here.
fn card(here: Here, service: &'static Service, sample: &Sample) -> Element {
    let name = [service.id, "-", sample.id].concat();
    let address = ["./?sample=", &name].concat();
    let title = here.says(sample.title);
    let results = sample.cases.iter().map(|case| {
        let comes_to = comes_to(here, service, case.comes_to);
        el("div").with([el("dt").with(here.text(here.says(case.name))), el("dd").with(here.text(&comes_to))])
    });
    let step_by_step = here.say("一段ずつ見せる", "Present step by step");
    el("li")
        .class("sample")
        .id(&name)
        .attr("data-sample", &name)
        .attr("data-of", service.id)
        .attr("data-today", sample.today)
        .attr("data-case", link::encode(&kept(here, service, sample)))
        .with(el("p").class("kind").with([
            el("span").class("sample-mark").with(here.say("見本", "Sample")).into(),
            Html::from(here.says(rule_name(sample.rule))),
        ]))
        .with(el("h3").with(a(&address).with(here.text(title))))
        .with(el("p").class("lesson").with(here.text(here.says(sample.lesson))))
        .with(el("dl").class("comes-to").all(results))
        .with(
            el("p").with(
                a([&address, "&present"].concat())
                    .attr("aria-label", [step_by_step, here.say("：", ": "), title].concat())
                    .with(step_by_step),
            ),
        )
}

/// What a link of the estimator would keep of it.
fn kept(here: Here, service: &Service, sample: &Sample) -> Value<'static> {
    let text = |text: &str| Value::Text(Cow::Owned(text.to_owned()));
    let case = |case: &SampleCase| {
        let answers = Value::parse(case.answers).map_or(Value::Object(Vec::new()), Value::into_owned);
        let readings = case.readings.iter().map(|(id, option)| (Cow::Borrowed(*id), text(option))).collect();
        Value::Object(vec![
            (Cow::Borrowed("answers"), answers),
            (Cow::Borrowed("readings"), Value::Object(readings)),
            (Cow::Borrowed("name"), text(here.says(case.name))),
        ])
    };
    Value::Object(vec![
        (Cow::Borrowed("service"), text(service.id)),
        (Cow::Borrowed("rule"), text(sample.rule.id())),
        (Cow::Borrowed("cases"), Value::List(sample.cases.iter().map(case).collect())),
    ])
}

fn comes_to(here: Here, service: &'static Service, result: ComesTo) -> String {
    match result {
        ComesTo::Yen(amount) => yen(here.language, amount),
        ComesTo::Ends(on) => Day::parse(on).map_or_else(String::new, |on| day(here.language, on)),
        ComesTo::Eligible(true) => here.say("申し込める", "may apply").to_owned(),
        ComesTo::Eligible(false) => here.say("申し込めない", "may not apply").to_owned(),
        ComesTo::Became([]) => here.say("読み替えなし", "not converted").to_owned(),
        ComesTo::Became(names) => {
            let names: Vec<&str> = names.iter().map(|what| here.says(name_of(service, what))).collect();
            names.join(here.say("、", ", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::answer::{Finding, Outcome, Status};
    use crate::page::answer::Answer;
    use crate::page::state::State;
    use crate::terms::Language;

    fn found(finding: &Finding) -> ComesTo {
        match finding.outcome.as_ref().unwrap() {
            Outcome::Credit { amount, .. } | Outcome::Charge { amount, .. } => ComesTo::Yen(amount.money.yen),
            Outcome::Fees { monthly, .. } => ComesTo::Yen(*monthly),
            Outcome::End { ends_on, .. } => ComesTo::Ends(ends_on.unwrap().to_string().leak()),
            Outcome::Eligibility { eligible, .. } => ComesTo::Eligible(eligible.unwrap()),
            Outcome::Conversion { became, .. } => ComesTo::Became(became),
        }
    }

    /// As the page's program gets it: from the attributes of the card.
    fn state(here: Here, service: &'static Service, sample: &Sample) -> State {
        let (kept, dropped) = link::decode(&link::encode(&kept(here, service, sample))).unwrap();
        assert!(dropped.is_empty());
        let mut state = State::new(service, here.language, Day::parse(sample.today).unwrap());
        state.rules = vec![sample.rule];
        state.restore(&kept);
        state
    }

    #[test]
    fn every_case_comes_to_what_its_sample_says() {
        for language in [Language::Ja, Language::En] {
            let here = Here { route: Route::Samples, language };
            for service in SERVICES {
                for sample in service.samples {
                    let mut state = state(here, service, sample);
                    assert_eq!(state.cases.len(), sample.cases.len(), "{}", sample.id);
                    for (index, case) in sample.cases.iter().enumerate() {
                        state.current = index;
                        let answer = Answer::to(&state);
                        let which = [service.id, " ", sample.id, " ", case.name.en].concat();
                        assert!(answer.stands(), "{which}: {:?} {:?}", answer.wrong, answer.needed);
                        let finding = &answer.assessment.as_ref().unwrap().findings[0];
                        assert!(matches!(finding.status, Status::Settled | Status::Disputed), "{which}");
                        assert_eq!(found(finding), case.comes_to, "{which}");
                        assert_eq!(state.cases[index].readings, case.readings, "{which}");
                    }
                }
            }
        }
    }

    #[test]
    fn every_service_has_samples_that_teach() {
        for service in SERVICES {
            assert!(service.samples.len() >= 3, "{service:?}");
            for sample in service.samples {
                for words in [sample.title, sample.lesson] {
                    assert!(words.ja.chars().count() >= 8 && words.en.len() >= 8, "{}", sample.id);
                }
                assert_eq!(service.samples.iter().filter(|other| other.id == sample.id).count(), 1);
            }
        }
    }

    #[test]
    fn cases_beside_each_other_differ() {
        for service in SERVICES {
            for sample in service.samples {
                for (one, other) in sample.cases.iter().zip(sample.cases.iter().skip(1)) {
                    assert_ne!((one.answers, one.readings), (other.answers, other.readings), "{}", sample.id);
                }
            }
        }
    }
}
