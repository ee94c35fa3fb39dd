//! A service: what its document provides, as the rules need it.

use super::clause::Clause;
#[cfg(all(feature = "terms", not(feature = "js")))]
use super::document::Document;
#[cfg(feature = "terms")]
use super::packed::Packed;
use super::rule::RuleId;
#[cfg(all(feature = "terms", not(feature = "js")))]
use super::sample::Sample;
use super::text::Text;
use crate::rules::conversion::Conversion;
use crate::rules::credit::CreditTerms;
use crate::rules::early_termination::CommitmentTerms;
use crate::rules::eligibility::EligibilityTerms;
use crate::rules::end::EndTerms;
use crate::rules::fees::FeeTerms;

/// One of the services, with its document's provisions in the order of the rules.
pub struct Service {
    /// The identifier in requests, answers and addresses.
    pub id: &'static str,
    /// Its name.
    pub name: Text,
    /// Who provides it.
    pub provider: Text,
    /// The day its document's text is valid from.
    pub edition: &'static str,
    /// The restatement. The engine for other sites carries it packed only.
    #[cfg(all(feature = "terms", not(feature = "js")))]
    pub document: &'static Document,
    /// The restatement, packed, with the document's own number where it bears one.
    #[cfg(feature = "terms")]
    pub packed: (Packed, Option<&'static str>),
    /// Cases to learn from: the pages made of them hold them, no program does.
    #[cfg(all(feature = "terms", not(feature = "js")))]
    pub samples: &'static [Sample],
    /// Items (品目) or, where each makes a contract of its own, kinds (種類).
    pub items: &'static [Choice],
    /// The options that can be added.
    pub options: &'static [OptionTerms],
    /// Who may apply.
    pub eligibility: EligibilityTerms,
    /// What is to be paid.
    pub fees: FeeTerms,
    /// When a cancellation takes effect.
    pub end: EndTerms,
    /// What leaving early costs.
    pub commitment: CommitmentTerms,
    /// What an outage earns, where the document says.
    pub credit: Option<CreditTerms>,
    /// What old contracts became.
    pub conversions: &'static [Conversion],
    /// Contracts made up to this day may still be under an older text.
    pub older_text: Option<(&'static str, Clause)>,
    /// The open points its rules come upon.
    pub readings: &'static [&'static str],
}

/// One value of a closed list.
#[derive(Debug, PartialEq, Eq)]
pub struct Choice {
    /// The identifier in requests.
    pub id: &'static str,
    /// What a person reads.
    pub name: Text,
}

/// A value of a closed list.
#[must_use]
pub const fn choice(id: &'static str, ja: &'static str, en: &'static str) -> Choice {
    Choice { id, name: Text { ja, en } }
}

/// An option (オプションサービス) as the document provides it.
#[derive(Debug, PartialEq, Eq)]
pub struct OptionTerms {
    /// Identifier and name.
    pub choice: Choice,
    /// Where it is provided.
    pub clause: Clause,
    /// The items it can be added to; `None` where to all.
    pub only_with: Option<&'static [&'static str]>,
    /// Its minimum period in months, where it has one.
    pub minimum_months: Option<u32>,
    /// Where the document itself sets its monthly fee at 0.
    pub free_monthly: Option<Clause>,
}

impl OptionTerms {
    /// Whether it can be added to an item; an unknown item excludes none.
    #[must_use]
    pub fn fits(&self, item: Option<&Choice>) -> bool {
        match (self.only_with, item) {
            (Some(items), Some(item)) => items.contains(&item.id),
            _ => true,
        }
    }
}

impl Service {
    /// Whether the document has a rule for this question; where it has none, the answer is not 0.
    #[must_use]
    pub const fn has(&self, rule: RuleId) -> bool {
        match rule {
            RuleId::Credit => self.credit.is_some(),
            RuleId::Conversion => !self.conversions.is_empty(),
            _ => true,
        }
    }

    /// The item of that identifier.
    #[must_use]
    pub fn item(&'static self, id: &str) -> Option<&'static Choice> {
        self.items.iter().find(|item| item.id == id)
    }

    /// The option of that identifier.
    #[must_use]
    pub fn option(&'static self, id: &str) -> Option<&'static OptionTerms> {
        self.options.iter().find(|option| option.choice.id == id)
    }
}

impl PartialEq for Service {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Service {}

impl std::fmt::Debug for Service {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id)
    }
}
