//! The services, each in files of its own. A new one is its files and a line in [`SERVICES`].

pub mod auth_outsource;
pub mod cloud_exchange_m;
pub mod directory;
pub mod dns_platform;
pub mod managed_router;

use crate::terms::Service;

/// Every service, in the order in which they are offered.
pub static SERVICES: [&Service; 5] = [
    &directory::SERVICE,
    &cloud_exchange_m::SERVICE,
    &auth_outsource::SERVICE,
    &dns_platform::SERVICE,
    &managed_router::SERVICE,
];
