//! The answer to a request.

use std::borrow::Cow;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::measure::{Day, Exact, Money, Month, Yen};
use crate::terms::ask::{Among, Default, Kind, Place};
use crate::terms::text::{Word, maybe_word, optional_word, word, words};
use crate::terms::{Choice, Citation, Language, RuleId, Service};

/// The answer to a request: a finding for each rule, and what was asked.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Assessment {
    /// The service.
    #[serde(serialize_with = "word")]
    pub service: &'static str,
    /// The day its document's text is valid from.
    #[serde(serialize_with = "word")]
    pub edition: &'static str,
    /// One for each rule asked for, in order.
    pub findings: Vec<Finding>,
    /// What the rules asked, in that order: enough to make a form from.
    pub questions: Vec<Question>,
}

/// What one rule found.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Finding {
    /// The rule.
    pub rule: RuleId,
    /// What it answers, as a heading.
    #[serde(serialize_with = "word")]
    pub title: &'static str,
    /// Whether it could be settled.
    pub status: Status,
    /// The result; none where the document has no such rule or answers are missing.
    pub outcome: Option<Outcome>,
    /// Paths of the answers needed before it can be settled.
    pub missing: Vec<Place>,
    /// Paths of the answers taken at their default.
    pub assumed: Vec<Place>,
    /// The open points this result rests on.
    #[serde(serialize_with = "words")]
    pub readings: Vec<&'static str>,
    /// The clauses it rests on.
    pub clauses: Vec<Citation>,
    /// The working, in order.
    pub steps: Vec<Step>,
    /// What a person should know besides.
    pub warnings: Vec<Warning>,
}

/// Whether a finding could be settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// It could.
    Settled,
    /// Unsure answers, or a point the text leaves open, change it.
    Disputed,
    /// Answers are missing.
    Incomplete,
    /// The document has no such rule. That is not 0 yen.
    NoRule,
}

/// A step of the working.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Step {
    /// What was done, with every operand.
    pub says: String,
    /// What came of it.
    #[serde(serialize_with = "maybe_word")]
    pub value: Cow<'static, str>,
    /// Where it stands.
    pub clause: Option<Citation>,
    /// The open point it follows a reading of.
    #[serde(serialize_with = "optional_word")]
    pub reading: Option<&'static str>,
}

/// Something a person should know besides the result.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Warning {
    /// Which, as a code.
    #[serde(serialize_with = "word")]
    pub code: &'static str,
    /// Where it stands, if anywhere.
    pub clause: Option<Citation>,
    /// In words.
    pub message: String,
}

/// A question a rule asked.
#[derive(Clone, Debug)]
pub struct Question {
    /// Where its answer goes.
    pub at: Place,
    /// The service it was asked for.
    pub service: &'static Service,
    /// The closed list it is answered from, where it is.
    pub among: Among,
    /// Where the need for it stands, and the language it is asked in.
    pub clause: Citation,
    /// Whether it was answered.
    pub answered: bool,
}

/// The result of a rule.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum Outcome {
    /// What is credited.
    Credit {
        /// In all.
        amount: Amount,
        /// The earliest day by which something must be claimed.
        claim_by: Option<Day>,
        /// By month, in order of time.
        months: Vec<CreditMonth>,
    },
    /// What leaving early costs.
    Charge {
        /// In all.
        amount: Amount,
        /// Line by line.
        lines: Vec<ChargeLine>,
    },
    /// When it ends.
    End {
        /// The contract's last day.
        ends_on: Option<Day>,
        /// Each option's.
        options: Vec<OptionEnd>,
        /// The last day to return equipment.
        return_by: Option<Day>,
        /// The last day a notice may arrive for the wanted end.
        latest_notice: Option<Day>,
    },
    /// What is to be paid.
    Fees {
        /// Once, at the beginning.
        initial: Yen,
        /// Every month.
        monthly: Yen,
        /// Once, as it comes up.
        one_time: Yen,
        /// Over the period asked for.
        over_period: Option<Money>,
        /// Line by line.
        lines: Vec<FeeLine>,
    },
    /// Who may apply.
    Eligibility {
        /// Whether all conditions hold; none where that is open.
        eligible: Option<bool>,
        /// Condition by condition.
        checks: Vec<Check>,
    },
    /// What an old contract became.
    Conversion {
        /// The items and options it is now.
        #[serde(serialize_with = "words")]
        became: &'static [&'static str],
        /// Since when.
        on: Option<Day>,
        /// Where it stands.
        clause: Citation,
        /// In words.
        #[serde(serialize_with = "word")]
        message: &'static str,
    },
}

/// An amount and the range over every reading of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// At the request's readings.
    pub money: Money,
    /// The least.
    pub low: Money,
    /// The greatest.
    pub high: Money,
}

/// The credits of one month.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreditMonth {
    /// The month.
    pub month: Month,
    /// Line by line.
    pub lines: Vec<CreditLine>,
    /// The limit, where one applies.
    pub cap: Option<CreditCap>,
    /// In all, after the limit.
    pub amount: Money,
    /// The earliest day by which something of it must be claimed.
    pub claim_by: Option<Day>,
}

/// The limit of a month's credits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct CreditCap {
    /// The limit.
    pub yen: Yen,
    /// Where it stands.
    pub clause: Citation,
}

/// One credit.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreditLine {
    /// By which rule of the document.
    #[serde(serialize_with = "word")]
    pub by: &'static str,
    /// For which outage.
    pub incident: Option<usize>,
    /// For the uptime of which service.
    #[serde(serialize_with = "optional_word")]
    pub of: Option<&'static str>,
    /// The share of the base.
    pub share: Share,
    /// The fee it is a share of.
    pub base: Yen,
    /// What it comes to.
    pub amount: Money,
    /// The first day it can be claimed.
    pub claimable_on: Option<Day>,
    /// The last day.
    pub claim_by: Option<Day>,
    /// Why it is nothing.
    #[serde(serialize_with = "optional_word")]
    pub reason: Option<&'static str>,
    /// Where it stands.
    pub clause: Citation,
}

/// A share, written in lowest terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share(pub Exact);

/// One charge.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ChargeLine {
    /// For what.
    #[serde(serialize_with = "maybe_word")]
    pub what: Cow<'static, str>,
    /// The running period's first day.
    pub from: Option<Day>,
    /// Its last.
    pub ends: Option<Day>,
    /// The day use ended.
    pub ends_on: Option<Day>,
    /// What is left of the period.
    pub residual: Option<Residual>,
    /// The monthly fee it is computed from.
    pub monthly_fee: Yen,
    /// What it comes to.
    pub amount: Money,
    /// Why it is nothing.
    #[serde(serialize_with = "optional_word")]
    pub reason: Option<&'static str>,
    /// Where it stands.
    pub clause: Citation,
}

/// What is left of a minimum period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Residual {
    /// The first day left.
    pub from: Day,
    /// The last.
    pub to: Day,
    /// How many.
    pub days: i64,
}

/// When an option ends.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OptionEnd {
    /// Its place among the options answered.
    pub index: usize,
    /// Which one.
    #[serde(serialize_with = "word")]
    pub option: &'static str,
    /// Its last day.
    pub ends_on: Option<Day>,
}

/// One fee.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FeeLine {
    /// For what.
    #[serde(serialize_with = "maybe_word")]
    pub what: Cow<'static, str>,
    /// When it comes.
    #[serde(serialize_with = "word")]
    pub when: &'static str,
    /// The fee of one.
    pub unit: Yen,
    /// How many.
    pub count: i64,
    /// What they come to.
    pub amount: Yen,
    /// Where it stands.
    pub clause: Citation,
    /// From when it is owed.
    #[serde(serialize_with = "word")]
    pub owed_from: &'static str,
}

/// One condition.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Check {
    /// Which.
    #[serde(serialize_with = "word")]
    pub id: &'static str,
    /// Whether it holds; none where that is open.
    pub holds: Option<bool>,
    /// Where it stands.
    pub clause: Citation,
    /// In words.
    #[serde(serialize_with = "word")]
    pub message: &'static str,
}

/// An assessment as it is handed to JavaScript, which finds the questions when they are first looked at.
#[cfg(feature = "js")]
#[derive(serde::Serialize)]
pub(crate) struct WithoutQuestions<'a> {
    #[serde(serialize_with = "word")]
    service: &'static str,
    #[serde(serialize_with = "word")]
    edition: &'static str,
    findings: &'a [Finding],
}

#[cfg(feature = "js")]
impl Assessment {
    pub(crate) fn without_questions(&self) -> WithoutQuestions<'_> {
        WithoutQuestions { service: self.service, edition: self.edition, findings: &self.findings }
    }
}

impl Question {
    /// The path of its answer.
    #[must_use]
    pub fn path(&self) -> String {
        self.at.to_string()
    }

    /// The question in a few words.
    #[must_use]
    pub const fn label(&self) -> &'static str {
        self.at.ask.label.in_language(self.clause.language)
    }

    /// Where a person finds the answer, or what it means.
    #[must_use]
    pub const fn help(&self) -> &'static str {
        self.at.ask.help.in_language(self.clause.language)
    }

    /// What kind of answer it takes.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.at.ask.kind
    }

    /// The choices of its closed list; none where it is answered freely.
    #[must_use]
    pub fn choices(&self) -> Vec<&'static Choice> {
        self.among.choices(self.service)
    }
}

impl Serialize for Question {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Question", 8)?;
        fields.serialize_field("path", &self.at)?;
        fields.serialize_field("label", &Word(self.label()))?;
        fields.serialize_field("help", &Word(self.help()))?;
        fields.serialize_field("kind", &Word(self.kind().id()))?;
        if !matches!(self.among, Among::Anything) {
            fields.serialize_field("options", &Options(&self.choices(), self.clause.language))?;
        }
        fields.serialize_field("clause", &self.clause)?;
        match self.at.ask.default {
            None => {}
            Some(Default::Value(value)) => fields.serialize_field("default", &Word(value))?,
            Some(Default::Number(number)) => fields.serialize_field("default", &number)?,
            Some(Default::SameAs(ask)) => fields.serialize_field("default", &Place { ask, row: self.at.row })?,
        }
        fields.serialize_field("answered", &self.answered)?;
        fields.end()
    }
}

struct Options<'a>(&'a [&'static Choice], Language);

impl Serialize for Options<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|choice| OptionOf(choice, self.1)))
    }
}

struct OptionOf(&'static Choice, Language);

impl Serialize for OptionOf {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Option", 2)?;
        fields.serialize_field("value", &Word(self.0.id))?;
        fields.serialize_field("label", &Word(self.0.name.in_language(self.1)))?;
        fields.end()
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Serialize for Month {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Serialize for Share {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Money", 2)?;
        fields.serialize_field("yen", &self.yen)?;
        fields.serialize_field("exact", &Share(self.exact))?;
        fields.end()
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Amount", 4)?;
        fields.serialize_field("yen", &self.money.yen)?;
        fields.serialize_field("exact", &Share(self.money.exact))?;
        fields.serialize_field("low", &self.low)?;
        fields.serialize_field("high", &self.high)?;
        fields.end()
    }
}
