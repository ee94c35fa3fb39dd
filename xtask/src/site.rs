//! From the wasm files to a folder that any static host can serve: hashed assets, an HTML file for every route, and beside
//! each file its compressed forms; a service worker that keeps it all, and what a host is to say about it.
//!
//! Nothing in it knows where it will be served: every reference is relative, so it works at a host's root and in any folder.

use std::path::{Path, PathBuf};

use crate::build;
use crate::failure::{Done, Failure};
use crate::headers;
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

/// What the template takes in for one HTML file.
struct Filling {
    /// From the site's root: `services/directory/index.html`.
    file: String,
    /// The way from the file's folder to the site's root: `./`, `../`, `../../`. Without one, the page links to no asset.
    root: Option<String>,
    lang: String,
    title: String,
    description: String,
    /// More of the head, as HTML: canonical and hreflang links, previews.
    head: String,
    /// Whether it is the page of a tool, which takes the tools' styles besides.
    tool: bool,
    /// What stands in `<body>`.
    body: String,
}

/// Every HTML file of the site: the library's pages, and the one that a host shows where there is none.
fn fillings(address: Option<&str>) -> Vec<Filling> {
    let mut fillings: Vec<Filling> = pages()
        .into_iter()
        .map(|page| Filling {
            file: page.file(),
            lang: page.lang().to_owned(),
            head: page.head(address),
            root: Some(page.root),
            tool: page.tool,
            title: page.title,
            description: page.description,
            body: page.body,
        })
        .collect();
    fillings.push(Filling {
        file: "404.html".to_owned(),
        root: None,
        tool: false,
        lang: "ja".to_owned(),
        title: "ページが見つかりません | 約款電卓".to_owned(),
        description: "お探しのページはありません。".to_owned(),
        head: "<meta name=\"robots\" content=\"noindex\">".to_owned(),
        body: NOT_FOUND.to_owned(),
    });
    fillings
}

fn pages() -> Vec<yakkan::site::Page> {
    yakkan::site::pages(env!("CARGO_PKG_VERSION"))
}

/// A host sends it for any address, however deep, so it cannot tell the way to the other pages or to their styles.
const NOT_FOUND: &str = "<main><h1>ページが見つかりません</h1><p>お探しのページはありません。住所を確かめてください。</p>\
     <p lang=\"en\">There is no such page. Please check its address.</p></main>";

/// Makes the folder, unless nothing has changed since the last time. `address` is where the site will stand, if known.
pub fn make(parts: &Parts, folder: &Path, finish: Finish, address: Option<&str>) -> Done {
    let text = format!("{} {address:?}", this_program()?);
    let stamp = Stamp::of(if finish == Finish::Served { "dist" } else { "dist-dev" }, &inputs(parts), &text)?;
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
    for filling in fillings(address) {
        project::write(&folder.join(&filling.file), template.fill(&filling)?)?;
    }
    if let Some(address) = address {
        for_search_engines(folder, address)?;
    }
    if finish == Finish::Served {
        let worker = build::bundle(&read_text(&root().join("xtask/src/site/worker.js"))?, true)?;
        let node = Run::new("node").arg(root().join("xtask/src/site/finish.mjs")).arg(folder);
        node.or("The service worker and the compressed files could not be made.")
            .filter(&String::from_utf8_lossy(&worker))?;
        let files: Vec<String> = project::files(folder)?
            .iter()
            .filter_map(|file| Some(file.strip_prefix(folder).ok()?.to_str()?.to_owned()))
            .filter(|file| !file.ends_with(".br") && !file.ends_with(".gz"))
            .collect();
        project::write(&folder.join("_headers"), headers::netlify(files.iter().map(String::as_str)))?;
    }
    stamp.set()
}

/// A list of the pages by their full addresses, which robots.txt names.
fn for_search_engines(folder: &Path, address: &str) -> Done {
    let address = address.trim_end_matches('/');
    let urls: String = pages()
        .iter()
        .map(|page| format!("<url><loc>{}</loc></url>\n", escape(&format!("{address}/{}", page.path))))
        .collect();
    let sitemap = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{urls}</urlset>\n"
    );
    project::write(&folder.join("sitemap.xml"), sitemap)?;
    let robots = folder.join("robots.txt");
    project::write(&robots, format!("{}Sitemap: {address}/sitemap.xml\n", read_text(&robots)?))
}

fn inputs(parts: &Parts) -> Vec<&str> {
    let mut inputs = vec!["index.html", "style", "public", "tests/package-lock.json", "xtask/src"];
    inputs.extend(parts.page.to_str());
    inputs.extend(parts.engine.as_ref().and_then(|engine| engine.to_str()));
    inputs
}

/// This very program renders the routes: when the library changes, it does too.
fn this_program() -> Done<String> {
    let me = std::env::current_exe()
        .map_err(|error| Failure::new(format!("Could not find this program's own file: {error}.")))?;
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
    let wasm = place("page", &read(&parts.page.join("yakkan-page_bg.wasm"))?, "wasm")?;
    let mut later = Vec::new();
    for file in project::files(&parts.page)? {
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if let Some(part) = name.strip_suffix(".wasm").filter(|_| name != "yakkan-page_bg.wasm") {
            let short = part.trim_start_matches("split_").replace('_', "-");
            later.push((name.to_owned(), place(&format!("later/{short}"), &read(&file)?, "wasm")?));
        }
    }
    let style = |name: &str| -> Done<String> {
        place(name, &build::bundle_style(&root().join(format!("style/{name}.css")), minify)?, "css")
    };
    let (page_style, tool_style) = (style("page")?, style("tool")?);
    let early = build::bundle(&read_text(&root().join("xtask/src/site/early.js"))?, minify)?;
    let early = place("early", &early, "js")?;

    let glue = parts.page.join("yakkan-page.js");
    // A development build changes too often to be kept.
    let offline =
        if minify { format!("import {:?};", root().join("xtask/src/site/offline.js")) } else { String::new() };
    let script = build::bundle(&format!("import start from {glue:?}; {offline} start();"), minify)?;
    let script = String::from_utf8(script).map_err(|_| Failure::new("The page's script is no UTF-8."))?;
    let module_name = wasm.trim_start_matches("assets/");
    if !script.contains("yakkan-page_bg.wasm") {
        return Err(Failure::new(
            "The page's script does not name its wasm file: wasm-bindgen must have changed how it does.",
        ));
    }
    let mut script = script.replace("yakkan-page_bg.wasm", module_name);
    for (name, place) in &later {
        script = script.replace(name, place.trim_start_matches("assets/"));
    }
    let script = place("page", script.as_bytes(), "js")?;
    Ok(vec![
        ("page.wasm", wasm),
        ("page.css", page_style),
        ("tool.css", tool_style),
        ("early.js", early),
        ("page.js", script),
    ])
}

/// index.html without what only Trunk reads: `{{name}}` stands for text, `<!--{{name}}-->` for HTML.
struct Template {
    html: String,
    /// The style sheet that only the pages of tools take.
    tool_style: String,
}

impl Template {
    fn new(assets: Vec<(&'static str, String)>) -> Done<Template> {
        let index = read_text(&root().join("index.html"))?;
        let mut html: String =
            index.lines().filter(|line| !line.contains("data-trunk")).flat_map(|line| [line, "\n"]).collect();
        html = html.replace("{{policy}}", headers::POLICY);
        let mut tool_style = String::new();
        for (name, place) in assets {
            html = html.replace(&format!("{{{{{name}}}}}"), &place);
            if name == "tool.css" {
                tool_style = place;
            }
        }
        Ok(Template { html, tool_style })
    }

    fn fill(&self, page: &Filling) -> Done<String> {
        let html = match &page.root {
            Some(root) => self.html.replace("{{root}}", root),
            None => {
                let links = |line: &&str| line.contains("=\"{{root}}") && !line.starts_with("<html");
                let rest = self.html.lines().filter(|line| !links(line));
                let rest: String = rest.flat_map(|line| [line, "\n"]).collect();
                rest.replace("{{root}}", "")
            }
        };
        let html = if page.tool || self.tool_style.is_empty() {
            html
        } else {
            let lines = html.lines().filter(|line| !line.contains(&self.tool_style));
            lines.flat_map(|line| [line, "\n"]).collect()
        };
        let html = html
            .replace("{{lang}}", &escape(&page.lang))
            .replace("{{title}}", &escape(&page.title))
            .replace("{{description}}", &escape(&page.description));
        if let Some((_, rest)) = html.replace("<!--{{", "").split_once("{{") {
            let name = rest.split("}}").next().unwrap_or(rest);
            return Err(Failure::new(format!("index.html has a place {name:?} that nothing fills.")));
        }
        Ok(html.replace("<!--{{head}}-->", &page.head).replace("<!--{{body}}-->", &page.body))
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
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

    fn template(html: &str) -> Template {
        Template { html: html.to_owned(), tool_style: "assets/tool.css".to_owned() }
    }

    #[test]
    fn only_tools_take_the_styles_of_tools() {
        let html = "<i href=\"assets/page.css\">\n<i href=\"assets/tool.css\">\n<!--{{body}}-->";
        for tool in [true, false] {
            let filled = template(html).fill(&Filling { tool, ..page() }).unwrap_or_default();
            assert_eq!(filled.contains("tool.css"), tool);
            assert!(filled.contains("page.css"));
        }
    }

    fn page() -> Filling {
        Filling {
            file: "a/index.html".to_owned(),
            root: Some("../".to_owned()),
            tool: false,
            lang: "ja".to_owned(),
            title: "1 < 2".to_owned(),
            description: String::new(),
            head: String::new(),
            body: "<b>{{x}}</b>".to_owned(),
        }
    }

    #[test]
    fn fills_every_place() {
        let known = template("<p lang={{lang}}>{{root}}{{title}}<!--{{body}}-->");
        let page = page();
        assert_eq!(known.fill(&page).ok().as_deref(), Some("<p lang=ja>../1 &lt; 2<b>{{x}}</b>\n"));
        assert!(template("{{unknown}}").fill(&page).is_err());
    }
}
