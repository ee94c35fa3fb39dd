//! Samples, where nothing can be taken for the person's own: each in an estimator at an address of its own, on a day that
//! stands still, of which nothing is kept.
//!
//! What a sample is stands in the gallery's HTML; [`head`] is plain data, `open` puts it on the page.

#[cfg(feature = "page")]
mod open;

#[cfg(feature = "page")]
pub use open::start;

use super::act::Act;
use super::presenter::{About, Turn};
use super::state::State;
use super::tree::{Element, On, Words, el, of, words};
use super::words::{day, say};
use crate::files::link;
use crate::terms::Language;

/// What says that all of it is a sample, wherever the page is scrolled.
#[must_use]
pub fn banner(state: &State) -> Element {
    let language = state.language;
    of("p", "sample-banner")
        .attr("role", "note")
        .with(of("b", "sample-mark").text(say(language, "見本", "Sample")))
        .with(words("span", say(language, "料金は架空です。", "The fees are invented.")))
        .text(" ")
        .with(words("span", as_of(state)))
}

/// The day that the case is looked at.
#[must_use]
pub fn as_of(state: &State) -> Words {
    let today = day(state.language, state.today);
    match state.language {
        Language::Ja => [&today, "として計算"].concat().into(),
        Language::En => ["As of ", &today].concat().into(),
    }
}

/// What the sample is about, and the ways on from it. `back` is the way to the gallery, `own` to the service's own page.
#[must_use]
pub fn head(about: &About, state: &State, name: &str, own: &str) -> Element {
    let language = state.language;
    let link = |class: &'static str, to: String, says: &'static str| of("a", class).attr("href", to).text(says);
    let present = of("button", "button first")
        .attr("type", "button")
        .attr("id", "present")
        .on(On::Click, Act::Present(Turn::Open))
        .text(say(language, "一段ずつ見せる", "Present step by step"));
    let fresh = link::encode(&link::without_fees(state.kept()));
    let draft = link(
        "button",
        [own, "#", &fresh].concat(),
        say(language, "自分の場合の下書きにする", "Start my own case from it"),
    );
    let again = link("button quiet", ["?sample=", name].concat(), say(language, "見本に戻す", "As it was"));
    let note = say(
        language,
        "何を変えても、この端末には保存しません。下書きに、架空の料金は写しません。",
        "Whatever you change, nothing is kept on this device. The invented fees are not copied into your own case.",
    );
    el("div")
        .with(el("p").with(link("", "./".to_owned(), say(language, "見本の一覧", "All samples")).class("no-print")))
        .with(words("h1", about.title.clone()))
        .with(of("p", "lead").text(about.lesson.clone()))
        .with(of("div", "toolbar").with(present).with(draft).with(again))
        .with(of("p", "hint no-print").text(note))
}

/// The way to another sample.
#[must_use]
pub fn way(state: &State, next: &(String, String)) -> Element {
    let (address, title) = next;
    let says: Words = [say(state.language, "次の見本：", "Next sample: "), title].concat().into();
    of("p", "sample-next no-print").with(el("a").attr("href", address.clone()).text(says))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::Day;
    use crate::page::state::Standing;
    use crate::services::SERVICES;
    use crate::terms::RuleId;

    fn sample() -> State {
        let mut state = State::new(SERVICES[0], Language::En, Day::parse("2025-06-03").unwrap());
        state.standing = Standing::Sample;
        state.rules = vec![RuleId::Credit];
        state.settle();
        state.set("answers.monthlyFee", "98,765");
        state.set("answers.incidents[0].began", "2025-06-02 00:00");
        state
    }

    #[test]
    fn a_draft_of_a_sample_has_no_invented_fee() {
        let about = About { title: "A sample".to_owned(), lesson: String::new() };
        let head = head(&about, &sample(), "x", "../services/directory/");
        let mut links = Vec::new();
        links_of(&head, &mut links);
        let draft = links.iter().find_map(|link| link.strip_prefix("../services/directory/#")).unwrap();
        let (kept, _) = link::decode(draft).unwrap();
        assert_eq!(crate::page::path::get(&kept, "answers.monthlyFee"), None);
        assert!(crate::page::path::get(&kept, "answers.incidents[0].began").is_some());
    }

    fn links_of(element: &Element, links: &mut Vec<String>) {
        links.extend(element.attribute("href").map(str::to_owned));
        for node in &element.inner {
            if let crate::page::tree::Node::Element(element) = node {
                links_of(element, links);
            }
        }
    }

    #[test]
    fn a_sample_offers_no_way_to_keep_it_or_to_load_into_it() {
        let mut state = sample();
        let keeping = |state: &State| crate::page::share::Around { state }.keeping().text_content();
        let of_sample = keeping(&state);
        for offered in ["Save", "Load", "Saved", "Clear", "Start anew"] {
            assert!(!of_sample.contains(offered), "{of_sample}");
        }
        state.standing = Standing::Own;
        assert!(keeping(&state).contains("Save on this device"));
        assert!(banner(&sample()).text_content().contains("The fees are invented. As of Tue 3 Jun 2025"));
    }
}
