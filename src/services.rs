//! The services, each in files of its own.

pub mod auth_outsource;
pub mod cloud_exchange_m;
pub mod directory;
pub mod dns_platform;
pub mod managed_router;
