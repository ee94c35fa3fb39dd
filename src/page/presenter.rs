//! A case told to a room: in large type, one step of the working at a time, to the figure it comes to.
//!
//! [`Talk::of`] makes the slides of a state, [`Talk::view`] shows one of them; both are plain data. `stand` puts them on the
//! screen and turns them by keys, buttons and swipes.

#[cfg(feature = "page")]
mod stand;

#[cfg(feature = "page")]
pub use stand::Stand;

use super::act::Act;
use super::answer::Answer;
use super::form::Form;
use super::result::Results;
use super::samples::as_of;
use super::share::leaves;
use super::state::{Case, Standing, State};
use super::study::Study;
use super::tree::{Element, Node, On, Words, el, of, words};
use super::words::{fill, say};
use super::{entry, path};
use crate::contract::answer::{Finding, Step};
use crate::rules::asks;
use crate::terms::readings::READINGS;
use crate::terms::words::Term;
use crate::terms::{Clause, Language, text};

/// Where to turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Begins.
    Open,
    /// To the next slide.
    Forth,
    /// To the slide before.
    Back,
    /// To the first slide.
    First,
    /// To the last slide.
    Last,
    /// Ends.
    Leave,
}

/// What is told of a case besides the case.
#[derive(Clone, Debug, PartialEq)]
pub struct About {
    /// What it is called.
    pub title: String,
    /// What it teaches; empty where it is the person's own.
    pub lesson: String,
}

/// The slides of a state.
#[derive(Clone, Debug, PartialEq)]
pub struct Talk {
    language: Language,
    standing: Standing,
    /// The slides, in order.
    pub slides: Vec<Slide>,
}

/// What is told at once.
#[derive(Clone, Debug, PartialEq)]
pub struct Slide {
    /// Which case it is of, and which step; empty where it is of the whole.
    above: Words,
    /// The clause that is shown with it.
    pub clause: Option<&'static Clause>,
    /// What it shows.
    shows: Element,
}

/// A clause and its restated text, line by line.
pub type Told = (String, Vec<String>);

impl Talk {
    /// The slides: what it is about; then of each case what is given, the steps, and what they come to; then all of them.
    #[must_use]
    pub fn of(state: &State, about: &About) -> Self {
        let mut talk = Self { language: state.language, standing: state.standing, slides: Vec::new() };
        talk.add("", None, talk.opening(state, about));
        let mut together: Vec<(Words, String)> = Vec::new();
        let mut before: Option<&Case> = None;
        let mut state = state.clone();
        let cases = state.cases.clone();
        for (index, case) in cases.iter().enumerate() {
            state.current = index;
            let answer = Answer::to(&state);
            if !answer.stands() {
                continue;
            }
            let name: Words = case.name.clone().into();
            let given = talk.given(&Form { state: &state, answer: &answer }, case, before);
            talk.add(name.clone(), None, given);
            before = Some(case);
            for finding in answer.assessment.iter().flat_map(|assessment| &assessment.findings) {
                talk.steps(&name, finding);
                let study = Study::default();
                let hero = Results { state: &state, answer: &answer, findings: &[], study: &study }.hero(finding);
                together.push((name.clone(), amount_of(&hero).unwrap_or_default()));
                talk.add(name.clone(), None, hero);
            }
        }
        if cases.len() > 1 {
            talk.add("", None, talk.together(together, about));
        }
        talk
    }

    /// The clauses it shows, each once.
    #[must_use]
    pub fn clauses(&self) -> Vec<&'static str> {
        let mut clauses: Vec<&str> = Vec::new();
        for clause in self.slides.iter().filter_map(|slide| slide.clause) {
            if !clauses.contains(&clause.id) {
                clauses.push(clause.id);
            }
        }
        clauses
    }

    fn say(&self, ja: &'static str, en: &'static str) -> &'static str {
        say(self.language, ja, en)
    }

    fn add(&mut self, above: impl Into<Words>, clause: Option<&'static Clause>, shows: Element) {
        self.slides.push(Slide { above: above.into(), clause, shows });
    }

    fn opening(&self, state: &State, about: &About) -> Element {
        let lesson = (!about.lesson.is_empty()).then(|| of("p", "talk-lesson").text(about.lesson.clone()));
        of("div", "talk-opening")
            .with(of("p", "kind").text(state.service.name.in_language(self.language)))
            .with(words("h2", about.title.clone()))
            .maybe(lesson)
            .with(of("p", "talk-note").text(as_of(state)))
    }

    /// What was answered; beside another case only what differs from it.
    fn given(&self, form: &Form<'_>, case: &Case, before: Option<&Case>) -> Element {
        let mut paths = Vec::new();
        leaves(&case.typed, String::new(), &mut paths);
        let same =
            |at: &String| before.is_some_and(|before| path::get(&before.typed, at) == path::get(&case.typed, at));
        let lines = paths.iter().filter(|at| !same(at)).map(|at| fact(form, at));
        let readings = case.readings.iter().filter_map(|(id, option)| {
            let reading = READINGS.iter().find(|reading| reading.id == *id)?;
            let option = reading.options.iter().find(|one| one.id == *option)?;
            let says = |text: crate::terms::Text| Words::Borrowed(text.in_language(self.language));
            Some((says(reading.question), says(option.label)))
        });
        let lines =
            lines.chain(readings).map(|(name, value)| el("div").with(words("dt", name)).with(words("dd", value)));
        let title = if before.is_some() {
            self.say("違うのはここだけ", "Only this differs")
        } else {
            self.say("分かっていること", "What is given")
        };
        of("div", "talk-given").with(words("h2", title)).with(el("dl").all(lines.collect()))
    }

    fn steps(&mut self, name: &Words, finding: &Finding) {
        let all = i64::try_from(finding.steps.len()).unwrap_or(0);
        for (place, step) in finding.steps.iter().enumerate() {
            let count = fill(self.language, text("計算 {}／", "Step {} of "), &[Term::Nth(place)]);
            let mut above = [&*count, &fill(self.language, text("{}", "{}"), &[Term::Count(all)])].concat();
            if !name.is_empty() {
                above = [name, " · ", &above].concat();
            }
            self.add(above, step.clause.map(|clause| clause.clause), self.step(step));
        }
    }

    fn step(&self, step: &Step) -> Element {
        let reading = step.reading.and_then(|id| READINGS.iter().find(|reading| reading.id == id));
        let reading = reading.map(|reading| of("p", "talk-note").text(reading.question.in_language(self.language)));
        of("div", "talk-step")
            .with(words("h2", step.says.clone()))
            .with(of("p", "talk-value").text(step.value.clone()))
            .maybe(reading)
    }

    fn together(&self, results: Vec<(Words, String)>, about: &About) -> Element {
        let lines = results.into_iter().map(|(name, value)| el("div").with(words("dt", name)).with(words("dd", value)));
        let lesson = (!about.lesson.is_empty()).then(|| of("p", "talk-lesson").text(about.lesson.clone()));
        of("div", "talk-together")
            .with(words("h2", about.title.clone()))
            .with(of("dl", "comes-to").all(lines.collect()))
            .maybe(lesson)
    }

    /// One slide, and the ways to the others.
    #[must_use]
    pub fn view(&self, at: usize, told: &[Told]) -> Element {
        let button = |class: &'static str, says: &'static str, turn: Turn, ends: bool| {
            let button = of("button", class).attr("type", "button").on(On::Click, Act::Present(turn)).text(says);
            button.attr("aria-disabled", if ends { "true" } else { "false" })
        };
        let last = self.slides.len().saturating_sub(1);
        let count = [&at.saturating_add(1).to_string(), " / ", &self.slides.len().to_string()].concat();
        let (mark, class) = if self.standing == Standing::Own {
            (self.say("あなたの入力", "Your case"), "own-mark")
        } else {
            (self.say("見本（料金は架空）", "Sample (invented fees)"), "sample-mark")
        };
        let slide = self.slides.get(at);
        let above = slide.map(|slide| slide.above.clone()).unwrap_or_default();
        let head = of("p", "talk-head")
            .with(of("span", class).text(mark))
            .with(words("span", above))
            .with(of("span", "talk-count").text(count));
        let shown = slide.map(|slide| {
            let key = at.to_string();
            of("div", "talk-slide").key(key).with(slide.shows.clone()).maybe(self.clause(slide, told))
        });
        let bar = el("progress")
            .attr("max", last.to_string())
            .attr("value", at.to_string())
            .attr("aria-label", self.say("進み具合", "Progress"));
        let foot = of("div", "talk-foot")
            .with(button("button", self.say("前へ", "Back"), Turn::Back, at == 0))
            .with(bar)
            .with(button("button first", self.say("次へ", "Next"), Turn::Forth, at == last))
            .with(button("button quiet", self.say("終える", "Leave"), Turn::Leave, false));
        let stage = of("div", "talk-stage").attr("aria-live", "polite").attr("tabindex", "0").attr("role", "group");
        let stage = stage.attr("aria-label", self.say("見せている段", "What is shown")).maybe(shown);
        of("div", "talk").with(head).with(stage).with(foot)
    }

    fn clause(&self, slide: &Slide, told: &[Told]) -> Option<Element> {
        let clause = slide.clause?;
        let lines = told.iter().filter(|(id, _)| id == clause.id).flat_map(|(_, lines)| lines);
        let cited = of("p", "chip").text(clause.text.in_language(self.language));
        let lines = lines.map(|line| words("p", line.clone())).collect();
        Some(of("blockquote", "talk-clause").with(cited).all(lines))
    }
}

/// The name and the value of what was answered at a path, as a person reads them.
fn fact(form: &Form<'_>, at: &str) -> (Words, Words) {
    let state = form.state;
    let typed = state.typed(at);
    let list = at.rsplit_once('[').map_or("", |(list, _)| list);
    let choices = |at: &str| {
        let question = form.answer.questions().iter().find(|question| question.path() == at)?;
        let choice = question.choices().into_iter().find(|choice| choice.id == typed)?;
        Some((question.label(), choice.name.in_language(state.language)))
    };
    // A row that begins with a choice is named by it.
    let chosen = entry::kind_at(state.service, &path::pattern(list)).and_then(|(ask, _)| asks::chosen_key(ask));
    if chosen.is_some_and(|key| at.ends_with(key))
        && let Some((label, name)) = choices(list)
    {
        return (label.into(), name.into());
    }
    let alone = chosen.is_none() && state.rows(list) == 1;
    let label = entry::kind_at(state.service, &path::pattern(at)).filter(|_| alone);
    let label = label.map_or_else(|| form.name_at(at), |(ask, _)| ask.label.in_language(state.language).into());
    if let Some((_, name)) = choices(at) {
        return (label, name.into());
    }
    let echo = match state.entry(at) {
        entry::Entry::Read { echo, .. } if !echo.is_empty() => echo,
        _ => typed.to_owned(),
    };
    (label, echo.into())
}

/// What the result says largest.
fn amount_of(hero: &Element) -> Option<String> {
    hero.inner.iter().find_map(|node| match node {
        Node::Element(element) if element.key == "amount" => Some(element.text_content()),
        Node::Element(element) => amount_of(element),
        Node::Text(_) => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::Day;
    use crate::services::SERVICES;
    use crate::terms::RuleId;

    fn outage() -> State {
        let mut state = State::new(SERVICES[0], Language::Ja, Day::parse("2025-06-03").unwrap());
        state.rules = vec![RuleId::Credit];
        state.settle();
        state.set("answers.incidents[0].began", "2025-06-02 0:00");
        state.set("answers.incidents[0].restored", "24時間");
        state.set("answers.incidents[0].cause", "provider");
        state.set("answers.monthlyFee", "98,765");
        state
    }

    fn about() -> About {
        About { title: "丸一日".to_owned(), lesson: "一日分".to_owned() }
    }

    fn texts(talk: &Talk) -> Vec<String> {
        talk.slides.iter().map(|slide| slide.shows.text_content()).collect()
    }

    #[test]
    fn a_talk_leads_from_what_is_given_over_every_step_to_the_result() {
        let state = outage();
        let talk = Talk::of(&state, &about());
        let steps = Answer::to(&state).assessment.unwrap().findings[0].steps.len();
        assert!(steps > 2);
        assert_eq!(talk.slides.len(), steps + 3);
        let texts = texts(&talk);
        assert!(texts[0].contains("丸一日") && texts[0].contains("2025年6月3日(火)として計算"), "{}", texts[0]);
        assert!(texts[1].contains("原因提供元") && texts[1].contains("98,765円"), "{}", texts[1]);
        assert!(!texts[1].contains("止まった時間 1"), "a single row needs no number: {}", texts[1]);
        assert!(texts[steps + 2].contains("13,168円"), "{}", texts[steps + 2]);
        assert!(!talk.clauses().is_empty());
    }

    #[test]
    fn a_case_beside_another_tells_what_differs_and_all_end_together() {
        let mut state = outage();
        state.duplicate();
        state.set("answers.incidents[0].restored", "30分");
        state.cases[1].name = "半時間".to_owned();
        let texts = texts(&Talk::of(&state, &about()));
        let differs = texts.iter().find(|text| text.starts_with("違うのはここだけ")).unwrap();
        assert!(differs.contains("戻った時") && !differs.contains("98,765円"), "{differs}");
        let last = texts.last().unwrap();
        assert!(last.contains("13,168円") && last.contains("半時間0円"), "{last}");
    }

    #[test]
    fn a_slide_says_whose_case_it_is_and_shows_the_words_of_its_clause() {
        let mut state = outage();
        let own = Talk::of(&state, &about());
        assert!(own.view(0, &[]).text_content().starts_with("あなたの入力"));
        state.standing = Standing::Sample;
        let talk = Talk::of(&state, &about());
        assert!(talk.view(0, &[]).text_content().starts_with("見本"));
        let step = talk.slides.iter().position(|slide| slide.clause.is_some()).unwrap();
        let told = talk.clauses().into_iter().map(|id| (id.to_owned(), vec!["言い換えた条文".to_owned()]));
        let shown = talk.view(step, &told.collect::<Vec<_>>()).text_content();
        assert_eq!(shown.matches("言い換えた条文").count(), 1, "{shown}");
    }
}
