//! `cargo xtask dev`: builds again whenever a file changes, and lets the pages reload themselves.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant, SystemTime};

use crate::build;
use crate::failure::Done;
use crate::options::Options;
use crate::project::{self, root};
use crate::serve::{self, Site};
use crate::shell::{Run, say};
use crate::tools;

const WATCHED: [&str; 6] = ["src", "style", "public", "index.html", "Cargo.toml", "Trunk.toml"];

pub fn run(options: &Options) -> Done {
    tools::for_build()?;
    say("Compiling a development build (a minute or two the first time, some seconds after a change)");
    build::development()?;
    let builds = Arc::new(AtomicU64::new(1));
    let site = Site {
        folder: build::development_folder()?,
        mounts: vec![options.base.clone()],
        builds: Some(Arc::clone(&builds)),
    };
    let port = serve::start(site, options.port)?;
    serve::announce(port, options)?;
    let mut seen = newest()?;
    loop {
        std::thread::sleep(Duration::from_millis(200));
        // A file may be gone between listing and reading it; the next look tells.
        let Ok(now) = newest() else { continue };
        if now == seen {
            continue;
        }
        seen = now;
        let start = Instant::now();
        // A process of its own, because it renders the routes with the library as it is now.
        match Run::cargo("run --quiet --package xtask -- build-dev")
            .or("Not rebuilt; the last good build is still served.")
            .run()
        {
            Ok(()) => {
                builds.fetch_add(1, Ordering::Relaxed);
                say(&format!("Rebuilt in {:.1} s", start.elapsed().as_secs_f32()));
            }
            Err(failure) => eprintln!("{failure}"),
        }
    }
}

/// The files that are watched and when each was last written.
fn newest() -> Done<Vec<(PathBuf, Option<SystemTime>)>> {
    let mut found = Vec::new();
    for watched in WATCHED {
        for file in project::files(&root().join(watched))? {
            let written = std::fs::metadata(&file).and_then(|about| about.modified()).ok();
            found.push((file, written));
        }
    }
    Ok(found)
}
