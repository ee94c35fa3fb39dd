//! The six questions a document can be asked.

use super::text::{Text, text};

/// What a rule works out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleId {
    /// Who may apply.
    Eligibility,
    /// What is to be paid, and from when it is owed.
    Fees,
    /// The day a cancellation takes effect.
    End,
    /// What leaving early costs.
    EarlyTermination,
    /// What is credited for an outage.
    Credit,
    /// What an old contract became.
    Conversion,
}

impl RuleId {
    /// All six, in the order they are answered.
    pub const ALL: [Self; 6] =
        [Self::Eligibility, Self::Fees, Self::End, Self::EarlyTermination, Self::Credit, Self::Conversion];

    /// The identifier in requests and answers.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Eligibility => "eligibility",
            Self::Fees => "fees",
            Self::End => "end",
            Self::EarlyTermination => "early-termination",
            Self::Credit => "credit",
            Self::Conversion => "conversion",
        }
    }

    /// The rule of that identifier.
    ///
    /// ```
    /// use yakkan::terms::RuleId;
    /// assert_eq!(RuleId::of("early-termination"), Some(RuleId::EarlyTermination));
    /// ```
    #[must_use]
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rule| rule.id() == id)
    }

    /// What it answers, as a heading.
    #[must_use]
    pub const fn title(self) -> Text {
        match self {
            Self::Eligibility => text("申し込めるか", "Who may apply"),
            Self::Fees => text("料金", "Fees"),
            Self::End => text("やめる日", "The day it ends"),
            Self::EarlyTermination => text("期間内にやめたときの支払い", "The charge for leaving early"),
            Self::Credit => text("止まったときの減額", "The credit for an outage"),
            Self::Conversion => text("旧契約の今の名前", "What an old contract became"),
        }
    }
}

impl serde::Serialize for RuleId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        super::text::word(&self.id(), serializer)
    }
}
