//! What a host says about the site's files besides their contents: one source for every host.
//!
//! [`HEADERS`] is the source. The server on this machine answers by it ([`of`]), and the configurations for other hosts are
//! written from it: `_headers` (Cloudflare Pages, Netlify), nginx and Caddy.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::PathBuf;

use crate::failure::Done;
use crate::project::{self, root};

/// A header, its value, and what stands in its place for files below a folder of some name; empty: nothing.
pub struct Header {
    pub name: &'static str,
    pub value: &'static str,
    pub below: &'static [(&'static str, &'static str)],
}

const fn header(name: &'static str, value: &'static str) -> Header {
    Header { name, value, below: &[] }
}

/// Scripts, wasm and data from the site alone; nothing inline, no connection elsewhere, no form that goes anywhere.
/// Every HTML file says the same itself, for hosts that send no header.
macro_rules! policy {
    () => {
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
         font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'"
    };
}

pub const POLICY: &str = policy!();

pub const HEADERS: [Header; 13] = [
    Header {
        name: "Content-Security-Policy",
        value: concat!(policy!(), "; frame-ancestors 'none'"),
        below: &[("embed", concat!(policy!(), "; frame-ancestors *"))],
    },
    // For browsers that do not know `frame-ancestors`.
    Header { name: "X-Frame-Options", value: "DENY", below: &[("embed", "")] },
    header("X-Content-Type-Options", "nosniff"),
    header("Referrer-Policy", "no-referrer"),
    header(
        "Permissions-Policy",
        "accelerometer=(), autoplay=(), camera=(), clipboard-read=(), clipboard-write=(self), \
         display-capture=(), encrypted-media=(), fullscreen=(self), gamepad=(), geolocation=(), gyroscope=(), hid=(), \
         idle-detection=(), keyboard-map=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), \
         publickey-credentials-get=(), screen-wake-lock=(), serial=(), sync-xhr=(), usb=(), xr-spatial-tracking=()",
    ),
    header("Cross-Origin-Opener-Policy", "same-origin"),
    header("Cross-Origin-Embedder-Policy", "require-corp"),
    // Other sites may show the embed page and import the engine, and nothing else.
    Header {
        name: "Cross-Origin-Resource-Policy",
        value: "same-origin",
        below: &[("embed", "cross-origin"), ("engine", "cross-origin")],
    },
    Header { name: "Access-Control-Allow-Origin", value: "", below: &[("engine", "*")] },
    header("Strict-Transport-Security", "max-age=63072000; includeSubDomains"),
    header("X-Permitted-Cross-Domain-Policies", "none"),
    header("X-DNS-Prefetch-Control", "off"),
    // Names under `assets/` tell their contents, so they never change; everything else is asked for anew.
    Header { name: "Cache-Control", value: "no-cache", below: &[("assets", "public, max-age=31536000, immutable")] },
];

impl Header {
    fn at(&self, path: &str) -> &'static str {
        let folders = path.rsplit_once('/').map_or("", |(folders, _)| folders);
        let below = self.below.iter().find(|(folder, _)| folders.split('/').any(|one| one == *folder));
        below.map_or(self.value, |(_, value)| value)
    }

    /// The name of the variable in which nginx keeps the value.
    fn variable(&self) -> String {
        format!("$yakkan_{}", self.name.to_ascii_lowercase().replace('-', "_"))
    }
}

/// The headers of the file at `path`, named from the site's root.
pub fn of(path: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    HEADERS.iter().map(move |header| (header.name, header.at(path))).filter(|(_, value)| !value.is_empty())
}

/// Endings of file names and their types; text is UTF-8.
const TYPES: [(&str, &[&str]); 14] = [
    ("text/html", &["html"]),
    ("text/css", &["css"]),
    ("text/javascript", &["js", "mjs"]),
    ("text/plain", &["ts", "txt"]),
    ("text/csv", &["csv"]),
    ("text/calendar", &["ics"]),
    ("application/wasm", &["wasm"]),
    ("application/json", &["json"]),
    ("application/manifest+json", &["webmanifest"]),
    ("application/xml", &["xml"]),
    ("image/svg+xml", &["svg"]),
    ("image/png", &["png"]),
    ("image/x-icon", &["ico"]),
    ("font/woff2", &["woff2"]),
];

pub fn content_type(path: &str) -> String {
    let ending = path.rsplit('.').next().unwrap_or_default();
    let found = TYPES.iter().find(|(_, endings)| endings.contains(&ending));
    match found.map_or("application/octet-stream", |(kind, _)| kind) {
        text if text.starts_with("text/") => format!("{text}; charset=utf-8"),
        other => other.to_owned(),
    }
}

/// `cargo xtask headers`: the configurations that stand beside this crate. `_headers` is part of `dist/`.
pub fn write() -> Done {
    for (file, text) in snippets() {
        project::write(&file, text)?;
        println!("{}", file.display());
    }
    Ok(())
}

pub fn hosting() -> PathBuf {
    root().join("xtask/hosting")
}

fn snippets() -> [(PathBuf, String); 3] {
    [("nginx-maps.conf", nginx_maps()), ("nginx-site.conf", nginx_site()), ("Caddyfile", caddy())]
        .map(|(name, text)| (hosting().join(name), text))
}

const MADE: &str = "# Made by `cargo xtask headers` from xtask/src/headers.rs.\n";

/// `_headers` for these files. No two rules name the same header for one file: these hosts would join the values, and of two
/// policies the stricter part of each would hold.
pub fn netlify<'a>(files: impl Iterator<Item = &'a str>) -> String {
    let mut rules: BTreeMap<String, Vec<(&str, &str)>> = BTreeMap::new();
    let same = HEADERS.iter().filter(|header| header.below.is_empty());
    rules.insert("/*".to_owned(), same.map(|header| (header.name, header.value)).collect());
    for file in files {
        let varying = HEADERS.iter().filter(|header| !header.below.is_empty());
        let values = varying.map(|header| (header.name, header.at(file))).filter(|(_, value)| !value.is_empty());
        rules.entry(pattern(file)).or_insert_with(|| values.collect());
    }
    let mut text = String::new();
    for (pattern, headers) in rules {
        let _ = writeln!(text, "{pattern}");
        for (name, value) in headers {
            let _ = writeln!(text, "  {name}: {value}");
        }
    }
    text
}

/// The address of a file, or the folder whose files are all alike.
fn pattern(file: &str) -> String {
    let folders: Vec<&str> = file.split('/').collect();
    let special = |folder: &&str| HEADERS.iter().any(|header| header.below.iter().any(|(name, _)| name == folder));
    match folders.iter().position(special) {
        Some(at) => format!("/{}/*", folders[..=at].join("/")),
        None => format!("/{}", file.strip_suffix("index.html").unwrap_or(file)),
    }
}

/// For nginx's `http { … }`: the values that differ from file to file, wherever the site stands.
fn nginx_maps() -> String {
    let mut text = MADE.to_owned();
    text.push_str("# Include it in `http { … }`, and nginx-site.conf where the site is.\n");
    for header in HEADERS.iter().filter(|header| !header.below.is_empty()) {
        let _ = writeln!(text, "map $uri {} {{", header.variable());
        let _ = writeln!(text, "    default \"{}\";", header.value);
        for (folder, value) in header.below {
            let _ = writeln!(text, "    ~/{folder}/ \"{value}\";");
        }
        text.push_str("}\n");
    }
    text
}

/// For nginx's `server { … }` or `location { … }`.
fn nginx_site() -> String {
    let mut text = MADE.to_owned();
    text.push_str("# Include it in the `server { … }` or `location { … }` of the site.\n");
    for header in &HEADERS {
        let value = if header.below.is_empty() { header.value.to_owned() } else { header.variable() };
        let _ = writeln!(text, "add_header {} \"{value}\" always;", header.name);
    }
    text.push_str("server_tokens off;\nabsolute_redirect off;\nindex index.html;\n");
    text.push_str("gzip_static on;\ngzip_vary on;\n");
    text.push_str("# With the brotli module (Debian: libnginx-mod-http-brotli-static):\n# brotli_static on;\n");
    text.push_str("types {\n");
    for (kind, endings) in TYPES {
        let _ = writeln!(text, "    {kind} {};", endings.join(" "));
    }
    let texts = TYPES.iter().map(|(kind, _)| *kind).filter(|kind| kind.starts_with("text/") && *kind != "text/html");
    let _ = writeln!(text, "}}\ndefault_type application/octet-stream;\ncharset utf-8;");
    let _ = writeln!(text, "charset_types {};", texts.collect::<Vec<_>>().join(" "));
    text
}

/// For Caddy: `import yakkan <folder of dist>` in a site's block, or in `handle_path /some/folder/* { … }`.
fn caddy() -> String {
    let mut text = MADE.to_owned();
    text.push_str("# In a site's block, or in `handle_path /some/folder/* { … }`: import yakkan <the folder dist/>\n");
    text.push_str("(yakkan) {\n\troot * {args.0}\n\theader {\n\t\t-Server\n");
    for header in HEADERS.iter().filter(|header| header.below.is_empty()) {
        let _ = writeln!(text, "\t\t{} \"{}\"", header.name, header.value);
    }
    text.push_str("\t}\n");
    for header in HEADERS.iter().filter(|header| !header.below.is_empty()) {
        let matcher = header.name.to_ascii_lowercase();
        let paths: Vec<String> = header.below.iter().map(|(folder, _)| format!("*/{folder}/*")).collect();
        if !header.value.is_empty() {
            let _ = writeln!(text, "\t@{matcher} not path {}", paths.join(" "));
            let _ = writeln!(text, "\theader @{matcher} {} \"{}\"", header.name, header.value);
        }
        for ((folder, value), path) in header.below.iter().zip(&paths).filter(|((_, value), _)| !value.is_empty()) {
            let _ = writeln!(text, "\t@{matcher}-{folder} path {path}");
            let _ = writeln!(text, "\theader @{matcher}-{folder} {} \"{value}\"", header.name);
        }
    }
    for (_, endings) in TYPES {
        let name = endings.first().copied().unwrap_or_default();
        let paths: Vec<String> = endings.iter().map(|ending| format!("*.{ending}")).collect();
        let _ = writeln!(text, "\t@type-{name} path {}", paths.join(" "));
        let _ = writeln!(text, "\theader @type-{name} Content-Type \"{}\"", content_type(&format!(".{name}")));
    }
    text.push_str("\tfile_server {\n\t\tprecompressed br gzip\n\t}\n}\n");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(path: &str, name: &str) -> Option<&'static str> {
        of(path).find(|(header, _)| *header == name).map(|(_, value)| value)
    }

    #[test]
    fn only_the_embed_page_may_be_framed() {
        for (path, framed) in [("index.html", false), ("embed/index.html", true), ("en/embed/index.html", true)] {
            let policy = value(path, "Content-Security-Policy").expect("always there");
            assert_eq!(policy.ends_with("frame-ancestors *"), framed, "{path}");
            assert_eq!(value(path, "X-Frame-Options").is_none(), framed, "{path}");
        }
    }

    #[test]
    fn the_snippets_are_up_to_date() {
        for (file, text) in snippets() {
            assert_eq!(project::read_text(&file).ok(), Some(text), "{}: run `cargo xtask headers`", file.display());
        }
    }

    #[test]
    fn only_hashed_names_are_kept() {
        let kept = |path| value(path, "Cache-Control").is_some_and(|value| value.contains("immutable"));
        assert!(kept("assets/page-0123456789abcdef.js"));
        assert!(!kept("index.html") && !kept("sw.js") && !kept("engine/yakkan.js"));
    }

    #[test]
    fn no_two_rules_name_the_same_header_for_one_file() {
        let text = String::from("\n")
            + &netlify(["index.html", "a/index.html", "embed/index.html", "assets/x.js", "sw.js"].into_iter());
        let everywhere: Vec<&str> = text
            .split("\n/")
            .find(|rule| rule.contains('*') && rule.contains("nosniff"))
            .expect("a rule")
            .lines()
            .collect();
        for line in everywhere.iter().skip(1) {
            assert_eq!(text.matches(line.split_once(':').expect("a header").0).count(), 1, "{line}");
        }
        for address in ["/\n", "/a/\n", "/embed/*\n", "/assets/*\n", "/sw.js\n"] {
            assert_eq!(text.matches(&format!("\n{address}  Content")).count(), 1, "{address:?}");
        }
    }
}
