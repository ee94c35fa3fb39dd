//! `cargo xtask lighthouse`: Lighthouse on `dist/` as nginx serves it.

use yakkan::measure::Day;
use yakkan::page::state::State;
use yakkan::services::SERVICES;
use yakkan::terms::{Language, RuleId};

use crate::build;
use crate::failure::{Done, Failure};
use crate::project::root;
use crate::readme;
use crate::shell::{Run, say};
use crate::tools;
use crate::verify::Host;

pub fn run() -> Done {
    let browser = tools::browser()?;
    let nginx = tools::nginx()?;
    build::release()?;
    tools::npm_outside()?;
    let host = Host::nginx(&nginx)?;
    say("Lighthouse, mobile, several pages three times each (four minutes)");
    let said = Run::new("node")
        .arg(root().join("tests/outside/lighthouse.mjs"))
        .env("BASE_URL", host.address())
        .env("CHROMIUM", &browser.chromium)
        .env("EXAMPLE", example("cloud-exchange-m")?)
        .or("A score is too low; it stands above.")
        .output()?;
    println!("{said}");
    readme::put("lighthouse", &said)
}

/// The link of a case with an amount, as the page itself writes it.
pub fn example(service: &str) -> Done<String> {
    let none = || Failure::new(format!("There is no example for {service:?}."));
    let service = SERVICES.iter().find(|one| one.id == service).ok_or_else(none)?;
    let today = Day::parse("2026-11-21").ok_or_else(none)?;
    let mut state = State::new(service, Language::Ja, today);
    state.rules = vec![RuleId::Credit];
    state.share_fees = true;
    state.set("answers.monthlyFee", "300000");
    state.add("answers.incidents", "");
    state.set("answers.incidents[0].began", "2026-11-02 10:00");
    state.set("answers.incidents[0].restored", "2026-11-03 11:00");
    Ok(state.link())
}
