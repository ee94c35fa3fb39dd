//! Yakkan (約款電卓): five IIJ service terms as a program.
#![forbid(unsafe_code)]

#[cfg(feature = "js")]
pub mod js;
pub mod services;
#[cfg(feature = "terms")]
pub mod site;
pub mod terms;
