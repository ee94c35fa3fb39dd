//! The six questions a document can be asked.

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
