//! The contract: a request in, an assessment out.

pub mod answer;
mod assess;
pub mod case;
mod order;
mod problem;
mod request;
pub mod value;
mod warnings;

pub use answer::{Assessment, Finding, Outcome, Question, Status, Step, Warning};
pub use assess::{Consultation, assess, assess_many, consult};
pub use problem::{Code, Problem, RequestError};
pub(crate) use request::UPTIMES;
pub use value::{Number, Value};
