//! The six rules: the machinery that every document's provisions are put into.

pub(crate) mod asks;
pub mod conversion;
pub mod credit;
pub mod early_termination;
pub mod eligibility;
pub mod end;
pub mod fees;
pub mod outage;
pub mod uptime;
