//! Yakkan (約款電卓): five IIJ service terms as a program.
#![forbid(unsafe_code)]

pub mod services;
pub mod terms;
