//! From the wasm files to a folder that any static host can serve: hashed assets, an HTML file for every route, and beside
//! each file its compressed forms.
//!
//! Nothing in it knows where it will be served: every reference is relative, so it works at a host's root and in any folder.

use std::path::{Path, PathBuf};

use crate::build;
use crate::failure::{Done, Failure};
use crate::project::{self, read, read_text, root};
use crate::shell::{Run, say};
use crate::stamp::{Stamp, hash};

/// What the compilers made.
pub struct Parts {
    /// The page's `yakkan-page.js` and `yakkan-page_bg.wasm`.
    pub page: PathBuf,
    /// The engine for other sites.
    pub engine: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Finish {
    /// Minified and compressed.
    Served,
    /// As it comes.
    Development,
}

/// One route, which becomes one HTML file.
pub struct Page {
    /// From the site's root, `/` at its end: `""` is the home, `"directory/"` stands in `directory/index.html`. A path that
    /// ends in `.html` is a file of that name.
    pub path: String,
    pub lang: String,
    pub title: String,
    pub description: String,
    /// More of the head, as HTML: canonical and hreflang links, preloads.
    pub head: String,
    /// The body, as HTML.
    pub body: String,
}

/// The pages of the site.
fn pages() -> Vec<Page> {
    vec![
        Page {
            path: String::new(),
            lang: "ja".to_owned(),
            title: "約款電卓 Yakkan".to_owned(),
            description: "IIJの五つのサービス約款を、条文ごとに根拠を示して計算します。".to_owned(),
            head: String::new(),
            body: "<main><h1>約款電卓</h1><p>IIJの五つのサービス約款を、条文ごとに根拠を示して計算します。</p></main>".to_owned(),
        },
        Page {
            path: "404.html".to_owned(),
            lang: "ja".to_owned(),
            title: "ページが見つかりません".to_owned(),
            description: "お探しのページはありません。".to_owned(),
            head: "<meta name=\"robots\" content=\"noindex\">".to_owned(),
            body: "<main><h1>ページが見つかりません</h1><p>お探しのページはありません。</p></main>".to_owned(),
        },
    ]
}

/// Makes the folder, unless nothing has changed since the last time.
pub fn make(parts: &Parts, folder: &Path, finish: Finish) -> Done {
    let stamp = Stamp::of(
        if finish == Finish::Served {
            "dist"
        } else {
            "dist-dev"
        },
        &inputs(parts),
        &this_program()?,
    )?;
    if stamp.fresh(&folder.join("index.html")) {
        return Ok(());
    }
    say("Putting the site together (some 5 seconds)");
    project::empty_folder(folder)?;
    copy_folder(&root().join("public"), folder)?;
    if let Some(engine) = &parts.engine {
        copy_folder(engine, &folder.join("engine"))?;
    }
    let template = Template::new(assets(parts, folder, finish)?)?;
    for page in pages() {
        let file = if page.path.ends_with(".html") {
            page.path.clone()
        } else {
            format!("{}index.html", page.path)
        };
        project::write(&folder.join(file), template.fill(&page)?)?;
    }
    if finish == Finish::Served {
        Run::new("node")
            .arg(root().join("xtask/src/compress.mjs"))
            .arg(folder)
            .run()?;
    }
    stamp.set()
}

fn inputs(parts: &Parts) -> Vec<&str> {
    let mut inputs = vec![
        "index.html",
        "style",
        "public",
        "tests/package-lock.json",
        "xtask/src",
    ];
    inputs.extend(parts.page.to_str());
    inputs.extend(parts.engine.as_ref().and_then(|engine| engine.to_str()));
    inputs
}

/// This very program renders the routes: when the library changes, it does too.
fn this_program() -> Done<String> {
    let me = std::env::current_exe().map_err(|error| {
        Failure::new(format!("Could not find this program's own file: {error}."))
    })?;
    let about = std::fs::metadata(&me).map_err(Failure::file("read", &me))?;
    Ok(format!("{:?} {}", about.modified().ok(), about.len()))
}

/// Writes the page's script, module and style sheet under names that tell their contents, and returns each with its place.
fn assets(parts: &Parts, folder: &Path, finish: Finish) -> Done<Vec<(&'static str, String)>> {
    let minify = finish == Finish::Served;
    let place = |name: &str, contents: &[u8], ending: &str| -> Done<String> {
        let place = format!("assets/{name}-{:016x}.{ending}", hash(contents));
        project::write(&folder.join(&place), contents)?;
        Ok(place)
    };
    let wasm = place(
        "page",
        &read(&parts.page.join("yakkan-page_bg.wasm"))?,
        "wasm",
    )?;
    let style = place(
        "page",
        &build::bundle_style(&root().join("style/page.css"), minify)?,
        "css",
    )?;

    let glue = parts.page.join("yakkan-page.js");
    let script = build::bundle(&format!("import start from {glue:?}; start();"), minify)?;
    let script =
        String::from_utf8(script).map_err(|_| Failure::new("The page's script is no UTF-8."))?;
    let module_name = wasm.trim_start_matches("assets/");
    if !script.contains("yakkan-page_bg.wasm") {
        return Err(Failure::new(
            "The page's script does not name its wasm file: wasm-bindgen must have changed how it does.",
        ));
    }
    let script = place(
        "page",
        script
            .replace("yakkan-page_bg.wasm", module_name)
            .as_bytes(),
        "js",
    )?;
    Ok(vec![
        ("page.wasm", wasm),
        ("page.css", style),
        ("page.js", script),
    ])
}

/// index.html without what only Trunk reads: `{{name}}` stands for text, `<!--{{name}}-->` for HTML.
struct Template {
    html: String,
}

impl Template {
    fn new(assets: Vec<(&'static str, String)>) -> Done<Template> {
        let index = read_text(&root().join("index.html"))?;
        let mut html: String = index
            .lines()
            .filter(|line| !line.contains("data-trunk"))
            .flat_map(|line| [line, "\n"])
            .collect();
        for (name, place) in assets {
            html = html.replace(&format!("{{{{{name}}}}}"), &place);
        }
        Ok(Template { html })
    }

    fn fill(&self, page: &Page) -> Done<String> {
        let root = to_root(&page.path);
        let html = self
            .html
            .replace("{{lang}}", &escape(&page.lang))
            .replace("{{root}}", &root)
            .replace("{{title}}", &escape(&page.title))
            .replace("{{description}}", &escape(&page.description));
        if let Some((_, rest)) = html.replace("<!--{{", "").split_once("{{") {
            let name = rest.split("}}").next().unwrap_or(rest);
            return Err(Failure::new(format!(
                "index.html has a place {name:?} that nothing fills."
            )));
        }
        Ok(html
            .replace("<!--{{head}}-->", &page.head)
            .replace("<!--{{body}}-->", &page.body))
    }
}

/// The way from a page to the site's root: `./`, `../`, `../../`.
fn to_root(path: &str) -> String {
    match path.matches('/').count() {
        0 => "./".to_owned(),
        depth => "../".repeat(depth),
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

fn copy_folder(from: &Path, to: &Path) -> Done {
    for file in project::files(from)? {
        let place = to.join(file.strip_prefix(from).unwrap_or(&file));
        project::write(&place, read(&file)?)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn goes_back_to_the_root() {
        for (path, root) in [
            ("", "./"),
            ("404.html", "./"),
            ("directory/", "../"),
            ("en/directory/", "../../"),
        ] {
            assert_eq!(to_root(path), root, "{path:?}");
        }
    }

    #[test]
    fn fills_every_place() {
        let template = Template {
            html: "<p lang={{lang}}>{{root}}{{title}}<!--{{body}}-->".to_owned(),
        };
        let page = Page {
            path: "a/".to_owned(),
            lang: "ja".to_owned(),
            title: "1 < 2".to_owned(),
            description: String::new(),
            head: String::new(),
            body: "<b>{{x}}</b>".to_owned(),
        };
        assert_eq!(
            template.fill(&page).ok().as_deref(),
            Some("<p lang=ja>../1 &lt; 2<b>{{x}}</b>")
        );
        assert!(
            Template {
                html: "{{unknown}}".to_owned()
            }
            .fill(&page)
            .is_err()
        );
    }
}
