//! `cargo xtask screenshot`: the README's picture, made of the built page.

use crate::build;
use crate::failure::Done;
use crate::project::{self, root};
use crate::serve::{self, Site};
use crate::shell::{Run, say};
use crate::tools;

pub fn run() -> Done {
    let browser = tools::browser()?;
    build::release()?;
    let site = Site { folder: project::dist(), mounts: vec!["/".to_owned()], builds: None };
    let port = serve::start(site, 0)?;
    say("Taking the pictures (some seconds)");
    Run::new("node")
        .arg(root().join("tests/screenshot.mjs"))
        .env("BASE_URL", format!("http://127.0.0.1:{port}/"))
        .env("CHROMIUM", &browser.chromium)
        .or("No picture was taken.")
        .run()
}

/// `cargo xtask icons`: the icons for home screens, drawn from the one for browsers.
pub fn icons() -> Done {
    let browser = tools::browser()?;
    tools::npm_packages()?;
    Run::new("node")
        .arg(root().join("tests/icons.mjs"))
        .env("CHROMIUM", &browser.chromium)
        .or("No icon was drawn.")
        .run()
}
