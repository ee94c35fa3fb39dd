//! Days, times, shares and money: exact, with no floating point anywhere.

pub mod bands;
pub mod calendar;
pub mod exact;
pub mod moment;
pub mod money;
pub(crate) mod order;

pub use bands::{Band, Bands};
pub use calendar::{Day, Month, after_days, after_months, month_end_period};
pub use exact::Exact;
pub use moment::{Moment, Seconds, Window};
pub use money::{Money, Rounding, Yen};
