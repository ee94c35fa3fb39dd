//! The services, each in files of its own. A new one is its files and a line in the list below.

use crate::terms::{Service, Text, text};

/// Makes the modules of the services, and the list of them.
macro_rules! services {
    ($($name:ident),+ $(,)?) => {
        $(pub mod $name;)+

        /// Every service, in the order in which they are offered.
        pub static SERVICES: [&Service; [$(stringify!($name)),+].len()] = [$(&$name::SERVICE),+];
    };
}

services! {
    directory,
    cloud_exchange_m,
    auth_outsource,
    dns_platform,
    managed_router,
}

/// Who provides these services.
const IIJ: Text = text("株式会社インターネットイニシアティブ", "Internet Initiative Japan Inc.");
