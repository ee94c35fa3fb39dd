//! What a first visit costs over the wire, in brotli, and what it may cost.

use std::collections::BTreeSet;
use std::path::Path;

use crate::failure::Done;
use crate::project::{self, dist, read};

const VISIT: u64 = 150 * 1024;
const ENGINE: u64 = 110 * 1024;

/// Prints what each part costs, and says whether all is within its budget.
pub fn check() -> Done<bool> {
    let dist = dist();
    let files: Vec<String> = project::files(&dist)?
        .iter()
        .filter_map(|file| Some(file.strip_prefix(&dist).ok()?.to_str()?.to_owned()))
        .filter(|file| !file.ends_with(".br") && !file.ends_with(".gz"))
        .collect();

    let mut well = true;
    let mut visits = Vec::new();
    for page in files.iter().filter(|file| file.ends_with("index.html") && !file.starts_with("engine/")) {
        let parts = fetched(&dist, page, &files)?;
        let costs: Vec<(u64, &String)> =
            parts.iter().map(|part| Ok((wire(&dist, part)?, *part))).collect::<Done<_>>()?;
        visits.push((costs.iter().map(|(bytes, _)| bytes).sum::<u64>(), page, costs));
    }
    // The home and the dearest of the others, part by part.
    visits.sort_by_key(|(sum, page, _)| (page.as_str() != "index.html", std::cmp::Reverse(*sum)));
    for (sum, page, costs) in visits.iter().take(2) {
        println!("first visit of {page}:");
        for (bytes, part) in costs {
            println!("{bytes:>9}  {part}");
        }
        well &= verdict("in all", *sum, VISIT);
    }
    let over: Vec<_> = visits.iter().skip(2).filter(|(sum, _, _)| *sum > VISIT).collect();
    for (sum, page, _) in &over {
        well &= verdict(page, *sum, VISIT);
    }
    println!("engine for other sites:");
    println!("{:>9}  engine/yakkan.js", wire(&dist, "engine/yakkan.js")?);
    well &= verdict("engine/yakkan_bg.wasm", wire(&dist, "engine/yakkan_bg.wasm")?, ENGINE);
    Ok(well && !visits.is_empty())
}

fn verdict(what: &str, bytes: u64, budget: u64) -> bool {
    let well = bytes <= budget;
    println!("{bytes:>9}  {what}, {} its budget of {budget} bytes", if well { "within" } else { "OVER" });
    well
}

/// The page and every asset that it names, or that an asset named by it names.
fn fetched<'a>(dist: &Path, page: &'a String, files: &'a [String]) -> Done<BTreeSet<&'a String>> {
    let mut found = BTreeSet::from([page]);
    let mut to_read = vec![page];
    while let Some(file) = to_read.pop() {
        let contents = read(&dist.join(file))?;
        let text = String::from_utf8_lossy(&contents);
        for other in files.iter().filter(|other| !other.ends_with(".html") && !other.starts_with("engine/")) {
            let name = other.rsplit('/').next().unwrap_or(other);
            if text.contains(name) && found.insert(other) && !other.ends_with(".wasm") {
                to_read.push(other);
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
