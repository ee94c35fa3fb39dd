//! What an old contract became.

use super::asks;
use crate::contract::answer::Outcome;
use crate::measure::Day;
use crate::terms::ask::Among;
use crate::terms::{Choice, Citation, Clause, Sheet, Term, Text};

/// What one kind of old contract became.
#[derive(Debug)]
pub struct Conversion {
    /// Identifier and former name.
    pub choice: Choice,
    /// Where it stands.
    pub clause: Clause,
    /// Contracts made up to this day are meant.
    pub made_until: &'static str,
    /// Since when it bears its new name; none where the provider set the day.
    pub on: Option<&'static str>,
    /// What it is now.
    pub became: &'static [&'static str],
    /// What became of it, in words.
    pub says: Text,
    /// What of that stands elsewhere: where, what it is of, and what became of it.
    pub besides: &'static [(Clause, Text, Text)],
    /// What is said of a contract made later.
    pub later: Text,
}

/// What an old contract became; `None` where answers are missing.
#[inline(never)]
pub(crate) fn run(sheet: &mut Sheet<'_>) -> Option<Outcome> {
    let case = sheet.case;
    let clause = &sheet.service.conversions.first()?.clause;
    let formerly = sheet.need_among(&asks::FORMERLY, None, clause, Among::Former, case.formerly);
    let made_on = sheet.need(&asks::CONTRACTED_ON, None, clause, case.contracted_on);
    let (conversion, made_on) = (formerly?, made_on?);
    let until = Day::parse(conversion.made_until)?;
    let language = sheet.language();
    let converted = made_on <= until;
    let (says, value) =
        if converted { (conversion.says, converted_to(conversion)) } else { (conversion.later, Term::Text(NOT)) };
    sheet.note(&conversion.clause, says, &[], value);
    if converted {
        for (clause, of, became) in conversion.besides {
            sheet.note(clause, *of, &[], Term::Text(*became));
        }
    }
    Some(Outcome::Conversion {
        became: if converted { conversion.became } else { &[] },
        on: if converted { conversion.on.and_then(Day::parse) } else { None },
        clause: Citation { clause: &conversion.clause, language },
        message: says.in_language(language),
    })
}

const NOT: Text = crate::terms::text("旧契約ではない", "no old contract");

fn converted_to(conversion: &'static Conversion) -> Term {
    match conversion.on.and_then(Day::parse) {
        Some(on) => Term::Day(on),
        None => Term::Text(crate::terms::text("提供元が定めた日", "a day the provider set")),
    }
}
