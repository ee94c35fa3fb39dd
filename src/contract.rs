//! The contract: a request in, an assessment out.

pub mod answer;
mod assess;
pub mod case;
#[cfg(feature = "terms")]
pub mod info;
mod order;
mod problem;
mod request;
pub mod value;
mod warnings;

pub use answer::{Assessment, Finding, Outcome, Question, Status, Step, Warning};
pub use assess::{Consultation, assess, assess_many, consult, outcome};
pub use problem::{Code, Problem, RequestError};
pub(crate) use request::UPTIMES;
pub use value::{Number, Value};

/// The version of this crate.
///
/// ```
/// assert_eq!(yakkan::contract::version(), env!("CARGO_PKG_VERSION"));
/// ```
#[must_use]
pub const fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}
