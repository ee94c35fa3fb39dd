//! Yakkan (約款電卓): five IIJ service terms as a program.
#![forbid(unsafe_code)]

pub mod contract;
pub mod files;
#[cfg(feature = "js")]
pub mod js;
pub mod measure;
pub mod page;
pub mod rules;
pub mod services;
#[cfg(all(feature = "terms", not(feature = "js")))]
pub mod site;
pub mod terms;
pub mod typed;
