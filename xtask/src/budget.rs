//! What a first visit costs over the wire, in brotli, and what it may cost.

use std::path::Path;

use crate::failure::Done;
use crate::project::{self, dist, read};
use crate::readme;

/// What a first visit may cost, before somebody uses the page.
const VISIT: u64 = 150 * 1024;
const ENGINE: u64 = 110 * 1024;

/// Where the parts stand that a page fetches once somebody uses it.
const LATER: &str = "assets/later/";

/// What a page consists of, in the order in which it is shown; a file belongs to the first kind with its ending.
const KINDS: [(&str, &[&str]); 6] = [
    ("page (HTML)", &["html"]),
    ("styles", &["css"]),
    ("service worker", &["sw.js"]),
    ("script", &["js"]),
    ("module (wasm)", &["wasm"]),
    ("icon and manifest", &["svg", "webmanifest"]),
];

/// One page's first visit.
struct Visit {
    page: String,
    /// By kind, in bytes.
    costs: [u64; KINDS.len()],
}

impl Visit {
    fn sum(&self) -> u64 {
        self.costs.iter().sum()
    }
}

/// Prints what each part costs, and says whether all is within its budget.
pub fn check() -> Done<bool> {
    let visits = visits()?;
    println!("{}", table(&visits)?);
    let mut well = !visits.is_empty();
    for visit in visits.iter().filter(|visit| visit.sum() > VISIT) {
        println!("{} costs {} bytes: OVER its budget of {VISIT}", visit.page, visit.sum());
        well = false;
    }
    let engine = wire(&dist(), "engine/yakkan_bg.wasm")?;
    if engine > ENGINE {
        println!("engine/yakkan_bg.wasm costs {engine} bytes: OVER its budget of {ENGINE}");
        well = false;
    }
    println!("{}", if well { "All is within its budget." } else { "Not all is within its budget." });
    Ok(well)
}

/// `cargo xtask sizes`: the same table, for the README.
pub fn write() -> Done {
    crate::build::release()?;
    let table = table(&visits()?)?;
    println!("{table}");
    readme::put("sizes", &table)
}

/// The home and the dearest of the others, part by part, and what comes besides.
fn table(visits: &[Visit]) -> Done<String> {
    let home = visits.iter().find(|visit| visit.page == "index.html");
    let dearest = visits.iter().filter(|visit| visit.page != "index.html").max_by_key(|visit| visit.sum());
    let shown: Vec<&Visit> = home.into_iter().chain(dearest).collect();
    let mut text = String::from("| bytes over the wire, in brotli |");
    for visit in &shown {
        text.push_str(&format!(" /{} |", visit.page.trim_end_matches("index.html")));
    }
    text.push_str("\n|---|");
    text.push_str(&"---:|".repeat(shown.len()));
    for (at, (kind, _)) in KINDS.iter().enumerate() {
        text.push_str(&format!("\n| {kind} |"));
        for visit in &shown {
            text.push_str(&format!(" {} |", grouped(visit.costs.get(at).copied().unwrap_or(0))));
        }
    }
    text.push_str(&format!("\n| **first visit** (budget {}) |", grouped(VISIT)));
    for visit in &shown {
        text.push_str(&format!(" **{}** |", grouped(visit.sum())));
    }
    let dist = dist();
    let engine = wire(&dist, "engine/yakkan_bg.wasm")?;
    let script = wire(&dist, "engine/yakkan.js")?;
    let kept: u64 = project::files(&dist)?
        .iter()
        .filter_map(|file| file.strip_prefix(&dist).ok()?.to_str())
        .filter(|file| file.ends_with(".html") || file.starts_with("assets/"))
        .filter(|file| !file.ends_with(".br") && !file.ends_with(".gz"))
        .map(|file| wire(&dist, file))
        .sum::<Done<u64>>()?;
    let mut later = Vec::new();
    for file in project::files(&dist.join(LATER))? {
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if let Some((part, _)) = name.strip_suffix(".wasm").and_then(|name| name.rsplit_once('-')) {
            later.push(format!("{part} {}", grouped(wire(&dist, &format!("{LATER}{name}"))?)));
        }
    }
    text.push_str(&format!("\n\nFetched once somebody uses a page, part by part: {}.", later.join(", ")));
    text.push_str(&format!(
        " The engine for other sites: {} for the module (budget {}), {} for its script. Once a page rests, the service \
         worker fetches the other pages for offline use; all pages and assets together are {}.",
        grouped(engine),
        grouped(ENGINE),
        grouped(script),
        grouped(kept)
    ));
    Ok(text)
}

/// 12345 as 12,345.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let first = digits.len() % 3;
    let comma = |at: usize| if at > 0 && at % 3 == first { "," } else { "" };
    digits.char_indices().map(|(at, digit)| format!("{}{digit}", comma(at))).collect()
}

fn visits() -> Done<Vec<Visit>> {
    let dist = dist();
    let files: Vec<String> = project::files(&dist)?
        .iter()
        .filter_map(|file| Some(file.strip_prefix(&dist).ok()?.to_str()?.to_owned()))
        .filter(|file| !file.ends_with(".br") && !file.ends_with(".gz"))
        .collect();
    let pages = files.iter().filter(|file| file.ends_with("index.html") && !file.starts_with("engine/"));
    pages
        .map(|page| {
            let mut visit = Visit { page: page.clone(), costs: [0; KINDS.len()] };
            for part in fetched(&dist, page, &files)? {
                let kind = KINDS.iter().position(|(_, endings)| endings.iter().any(|ending| part.ends_with(ending)));
                if let Some(cost) = kind.and_then(|kind| visit.costs.get_mut(kind)) {
                    *cost += wire(&dist, part)?;
                }
            }
            Ok(visit)
        })
        .collect()
}

/// The page and every file that it names, or that a file named by it names. What the service worker names comes later, and
/// the pictures for home screens only when somebody installs the page.
fn fetched<'a>(dist: &Path, page: &'a String, files: &'a [String]) -> Done<Vec<&'a String>> {
    let mut found = vec![page];
    let mut read_up_to = 0;
    while let Some(file) = found.get(read_up_to).copied() {
        read_up_to += 1;
        if file.ends_with(".wasm") || file == "sw.js" || file.ends_with(".webmanifest") {
            continue;
        }
        let contents = read(&dist.join(file))?;
        let text = String::from_utf8_lossy(&contents);
        for other in files.iter().filter(|other| {
            ![".html", ".png"].iter().any(|ending| other.ends_with(ending))
                && !["engine/", LATER].iter().any(|folder| other.starts_with(folder))
        }) {
            let name = other.rsplit('/').next().unwrap_or(other);
            if text.contains(name) && !found.contains(&other) {
                found.push(other);
            }
        }
    }
    Ok(found)
}

/// The bytes that a host with static compression sends.
fn wire(dist: &Path, file: &str) -> Done<u64> {
    let compressed = dist.join(format!("{file}.br"));
    let sent = if compressed.is_file() { compressed } else { dist.join(file) };
    Ok(read(&sent)?.len() as u64)
}

#[cfg(test)]
mod tests {
    #[test]
    fn groups_digits() {
        for (number, text) in [(0, "0"), (999, "999"), (1000, "1,000"), (153_600, "153,600"), (1_234_567, "1,234,567")]
        {
            assert_eq!(super::grouped(number), text);
        }
    }
}
