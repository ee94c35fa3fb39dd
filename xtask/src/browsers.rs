//! `cargo xtask browsers`: the journeys that matter in Firefox and WebKit, as Debian packages them.

use crate::build;
use crate::failure::{Done, Failure};
use crate::lighthouse::example;
use crate::project::root;
use crate::readme;
use crate::shell::{Run, find, say};
use crate::tools;
use crate::verify::Host;

/// The services with a credit, which the shared links show.
const SERVICES: [&str; 3] = ["cloud-exchange-m", "directory", "auth-outsource"];

pub fn run() -> Done {
    let [firefox, driver, browser, screen] = tools::other_browsers()?;
    let nginx = tools::nginx()?;
    build::release()?;
    tools::npm_outside()?;
    let host = Host::nginx(&nginx)?;
    let examples: Vec<String> = SERVICES
        .iter()
        .map(|service| Ok(format!("{{\"service\":\"{service}\",\"link\":\"{}\"}}", example(service)?)))
        .collect::<Done<_>>()?;
    let node = find("node").ok_or_else(|| Failure::new("Node is missing."))?;
    say("The journeys in Firefox and WebKit (a minute)");
    let said = Run::new(screen)
        .arg("-a")
        .arg(node)
        .arg(root().join("tests/outside/browsers.mjs"))
        .env("BASE_URL", host.address())
        .env("EXAMPLES", format!("[{}]", examples.join(",")))
        .env("FIREFOX", firefox)
        .env("WEBKIT_DRIVER", driver)
        .env("MINI_BROWSER", browser)
        .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        .or("A journey fails; it stands above.")
        .output()?;
    println!("{said}");
    readme::put("browsers", &said)
}
