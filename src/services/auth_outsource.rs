//! placeholder
#[cfg(feature = "terms")]
pub mod terms;
