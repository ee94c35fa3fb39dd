//! The whole estimator: the questions beside the answer.

use super::act::Act;
use super::answer::Answer;
use super::form::Form;
use super::result::Results;
use super::share::{Around, Cases};
use super::state::{Standing, State};
use super::study::{Study, figure};
use super::tree::{Element, On, el, of};
use super::words::{day, pair, say, yen};
use crate::contract::answer::Outcome;

/// What is shown: what was entered, what the engine says of it, its last answer that stood, and what was found out besides.
pub struct Shown<'a> {
    /// What was entered.
    pub state: &'a State,
    /// The engine's answer.
    pub answer: &'a Answer,
    /// The last answer that stood.
    pub before: Option<&'a Answer>,
    /// What else was found out.
    pub study: &'a Study,
    /// The engine's answers to the cases side by side.
    pub cases: &'a Cases,
    /// Whether the result is drawn, too, and not the form alone.
    pub whole: bool,
}

/// The estimator. `announced` is what is said to who cannot see it, `address` where all of it can be found again.
#[must_use]
pub fn view(shown: &Shown<'_>, announced: &str, address: &str) -> Element {
    let around = Around { state: shown.state };
    let (form, mut answered, peek) = sides(shown);
    let framed = shown.state.standing == Standing::Framed;
    if shown.whole {
        answered = answered
            .maybe((!framed).then(|| around.comparison(shown.cases)).flatten())
            .maybe((!framed).then(|| around.keeping()))
            .with(around.colophon(address));
    }
    el("div")
        .maybe(around.lost())
        .with(desk(form, answered))
        .maybe(peek)
        .with(of("p", "unseen").attr("role", "status").attr("id", "announced").text(announced.to_owned()))
}

/// What is to be seen of it before there is a program: the form, and what is needed first.
#[must_use]
pub fn first_sight(state: &State) -> Element {
    let answer = Answer::to(state);
    let (form, answered, _) = sides(&Shown {
        state,
        answer: &answer,
        before: None,
        study: &Study::default(),
        cases: &Cases::default(),
        whole: true,
    });
    desk(form, answered)
}

fn desk(form: Option<Element>, answered: Element) -> Element {
    of("div", if form.is_some() { "desk" } else { "desk alone" }).maybe(form).with(answered)
}

/// The form, the results, and the figure again for the foot of the screen.
fn sides(shown: &Shown<'_>) -> (Option<Element>, Element, Option<Element>) {
    let Shown { state, answer, before, study, whole, .. } = *shown;
    let standing = if answer.stands() { Some(answer) } else { before };
    let asked = !answer.questions().is_empty();
    let findings = standing.and_then(|answer| answer.assessment.as_ref()).map_or(&[][..], |one| &one.findings);
    let results = Results { state, answer, findings, study };
    let framed = state.standing == Standing::Framed;
    let side_by_side = (!framed).then(|| Around { state }.cases());
    let form = asked.then(|| of("div", "asked").maybe(side_by_side).with(Form { state, answer }.view()));
    let cards = match standing {
        Some(_) if whole => results.view(),
        Some(_) => Vec::new(),
        None => vec![waiting(state, answer)],
    };
    let answered = of("div", "answer").attr("id", "answer").attr("tabindex", "-1").all(cards);
    (form, answered, results.peek().filter(|_| asked && whole))
}

/// Before anything could be worked out: what is needed for it.
fn waiting(state: &State, answer: &Answer) -> Element {
    let form = Form { state, answer };
    let lines = answer.needed.iter().map(|(at, _)| {
        let link = el("a").attr("href", ["#", at].concat()).on(On::Click, Act::Go(at.clone()));
        el("li").with(link.text(form.name_at(at)))
    });
    let rule = state.rules.first().map_or("", |rule| rule.id());
    let says = say(state.language, "あと少し教えてください", "A little more is needed");
    of("section", "result").key(rule).attr("data-rule", rule).with(
        of("div", "hero-answer")
            .with(of("p", "amount words").key("amount").text(says))
            .with(of("ul", "known").key("missing").all(lines.collect())),
    )
}

/// The results in a sentence, for who cannot see them.
#[must_use]
pub fn spoken(state: &State, answer: &Answer) -> String {
    if !answer.stands() {
        return String::new();
    }
    let mut said = String::new();
    for finding in answer.assessment.iter().flat_map(|assessment| &assessment.findings) {
        let value = match finding.outcome.as_ref() {
            Some(Outcome::End { ends_on: Some(end), .. }) => day(state.language, *end),
            Some(outcome) => match figure(outcome) {
                Some(figure) => yen(state.language, figure.yen),
                None => continue,
            },
            None => continue,
        };
        said.push_str(&pair(state.language, finding.title, &value));
        said.push_str(say(state.language, "。", ". "));
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::Day;
    use crate::page::tree::Node;
    use crate::services::SERVICES;
    use crate::terms::{Language, RuleId};

    /// An outage of a day.
    fn outage() -> State {
        let mut state = State::new(SERVICES[0], Language::En, Day::parse("2026-11-21").unwrap());
        state.rules = vec![RuleId::Credit];
        state.settle();
        state.set("answers.incidents[0].began", "2026-09-10 10:00");
        state.set("answers.incidents[0].restored", "24 h");
        state.set("answers.monthlyFee", "98,765");
        state
    }

    fn shown(state: &State, before: Option<&Answer>, study: &Study) -> Element {
        let (answer, cases) = (Answer::to(state), Cases::default());
        view(&Shown { state, answer: &answer, before, study, cases: &cases, whole: true }, "", "")
    }

    /// The outermost elements of a class.
    fn all<'a>(tree: &'a Element, class: &str) -> Vec<&'a Element> {
        if tree.attribute("class") == Some(class) {
            return vec![tree];
        }
        let inner = tree.inner.iter().filter_map(|node| match node {
            Node::Element(element) => Some(all(element, class)),
            Node::Text(_) => None,
        });
        inner.flatten().collect()
    }

    #[test]
    fn a_result_from_before_is_marked_as_such() {
        let mut state = outage();
        let stood = Answer::to(&state);
        let card = |state: &State, before| {
            let tree = shown(state, before, &Study::default());
            let [card] = all(&tree, "result")[..] else { panic!("{tree:?}") };
            (card.attribute("data-stale").is_some(), card.text_content())
        };
        let (stale, text) = card(&state, None);
        assert!(!stale && text.contains("¥13,168"), "{text}");
        state.set("answers.monthlyFee", "a lot");
        let (stale, text) = card(&state, Some(&stood));
        assert!(stale && text.contains("¥13,168") && text.contains("Not readable."), "{text}");
        assert!(!Answer::to(&state).stands() && text.contains("the result from before"), "{text}");
        state.set("answers.monthlyFee", "");
        let (stale, text) = card(&state, None);
        assert!(!stale && text.contains("A little more is needed") && !text.contains('¥'), "{text}");
    }

    #[test]
    fn what_a_reading_moves_is_told_of_the_case_it_was_found_out_for() {
        let mut state = outage();
        let study = |state: &State| Study::of(state, &Answer::to(state));
        let moves = |state: &State, study: &Study| -> Vec<String> {
            all(&shown(state, None, study), "moves").into_iter().map(Element::text_content).collect()
        };
        let before = study(&state);
        let told = moves(&state, &before);
        assert!(told.iter().any(|told| told.contains('¥')), "{told:?}");
        // Until the study follows, what it said stands as it was: nothing is worked out of two cases.
        state.set("answers.monthlyFee", "98,701");
        assert_eq!(moves(&state, &before), told);
        assert_ne!(moves(&state, &study(&state)), told);
    }

    #[test]
    fn what_follows_a_moment_later_moves_no_link() {
        let state = outage();
        let tree = shown(&state, None, &Study::of(&state, &Answer::to(&state)));
        let hero = all(&tree, "hero-answer")[0];
        let place = |class: &str| {
            let is = |node: &Node| matches!(node, Node::Element(one) if one.attribute("class") == Some(class));
            hero.inner.iter().position(is).unwrap()
        };
        assert!(place("onward no-print") < place("near"));
    }

    #[test]
    fn every_rule_of_every_service_has_something_to_show() {
        for service in SERVICES {
            for rule in RuleId::ALL {
                for language in [Language::Ja, Language::En] {
                    let mut state = State::new(service, language, Day::parse("2026-11-21").unwrap());
                    state.rules = vec![rule];
                    state.settle();
                    let text = shown(&state, None, &Study::of(&state, &Answer::to(&state))).text_content();
                    assert!(text.len() > 100 && !text.contains("{}"), "{service:?} {rule:?} {text}");
                }
            }
        }
    }
}
