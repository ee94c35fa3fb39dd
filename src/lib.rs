//! Yakkan (約款電卓): five IIJ service terms as a program.
#![forbid(unsafe_code)]

#[cfg(feature = "js")]
pub mod js;
pub mod services;
pub mod terms;
