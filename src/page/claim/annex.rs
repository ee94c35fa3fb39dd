//! The annex to the letter: the working, step by step, and the clauses it rests on.

use super::credit::Credit;
use super::pack::Pack;
use super::paper::{Block, Line, Paper};
use crate::contract::answer::Step;
use crate::page::words::say;
use crate::terms::Language;
use crate::terms::readings::READINGS;

/// The annex of a credit that can be claimed.
#[must_use]
pub fn annex(pack: &Pack, credit: Credit<'_>) -> Paper {
    let language = pack.letter;
    let nothing = |step: &&Step| !matches!(&*step.value, "0" | "0円" | "¥0");
    let steps = credit.finding.steps.iter().filter(nothing).map(|step| line(pack, step));
    let clauses: Vec<&str> = credit.finding.clauses.iter().map(|one| one.clause.text.in_language(language)).collect();
    let blocks = vec![
        Block::Title(say(language, "別紙　計算の過程", "Annex: the working").into()),
        Block::Paragraph(
            say(
                language,
                "時刻は日本時間です。「提供元」は貴社を、条項は同サービスの個別規程のものを指します。",
                "Times are in Japan time. “The provider” is you; the clauses are those of the service terms (個別規程).",
            )
            .into(),
        ),
        Block::List(steps.collect()),
        Block::Heading(say(language, "根拠とした条項", "Clauses relied on").into()),
        Block::Paragraph(clauses.join(say(language, "、", ", ")).into()),
    ];
    Paper { language, blocks }
}

/// What was done, what came of it, where it stands, and how an open point in it was read.
fn line(pack: &Pack, step: &Step) -> Line {
    let language = pack.letter;
    let mut says = [&step.says, say(language, " → ", " → "), &step.value].concat();
    let clause = step.clause.map(|one| one.clause.text.in_language(language));
    let reading = step.reading.and_then(|id| READINGS.iter().find(|reading| reading.id == id));
    let option = reading.and_then(|reading| {
        let chosen = pack.state.reading(reading.id);
        reading.options.iter().find(|option| option.id == chosen)
    });
    let option = option.map(|option| option.label.in_language(language));
    let notes: Vec<&str> = clause.into_iter().chain(option).collect();
    if !notes.is_empty() {
        let (open, between, close) = match language {
            Language::Ja => ("（", "、", "）"),
            Language::En => (" (", "; ", ")"),
        };
        says.push_str(&[open, &notes.join(between), close].concat());
    }
    says.into()
}
