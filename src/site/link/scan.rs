//! Reads references out of running text, one language each.

use crate::terms::Language;

/// A reference: where it ends, what it points to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Where the text goes on.
    pub end: usize,
    /// The id of the passage meant.
    pub id: String,
    /// It points into another document.
    pub elsewhere: bool,
}

/// The reference that starts at a place of the text, if one does.
///
/// A bare paragraph belongs to the reference before it (第5条第3項及び第4項), else to the article of the passage.
pub fn reference(words: &str, at: usize, passage: &str, last: Option<&Found>, language: Language) -> Option<Found> {
    let before = &words[..at];
    let continued = last.filter(|last| joins(&words[last.end..at], language) || before.ends_with("同条"));
    let mut scan = Scan { rest: &words[at..] };
    let id = match language {
        Language::Ja => japanese(&mut scan, passage, continued)?,
        Language::En => english(&mut scan, before, passage, continued)?,
    };
    let end = words.len() - scan.rest.len();
    let own = starts_anew(&words[at..], language);
    let elsewhere = match continued {
        Some(last) if !own || last.elsewhere => last.elsewhere,
        _ => foreign(before, &words[end..], language),
    };
    Some(Found { end, id, elsewhere })
}

/// A place in the text that is read from left to right.
struct Scan<'a> {
    rest: &'a str,
}

impl Scan<'_> {
    /// Passes over any of these words.
    fn skip(&mut self, any: &[&str]) -> bool {
        for start in any {
            if let Some(rest) = self.rest.strip_prefix(start) {
                self.rest = rest;
                return true;
            }
        }
        false
    }

    /// Passes over a number, in narrow or wide digits.
    fn number(&mut self) -> Option<String> {
        let mut digits = String::new();
        for c in self.rest.chars() {
            match digit(c) {
                Some(digit) => digits.push(digit),
                None => break,
            }
        }
        let length: usize = self.rest.chars().take(digits.len()).map(char::len_utf8).sum();
        self.rest = &self.rest[length..];
        (!digits.is_empty()).then_some(digits)
    }

    /// Passes over something of several parts, or over nothing.
    fn try_take<T>(&mut self, take: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let start = self.rest;
        let taken = take(self);
        if taken.is_none() {
            self.rest = start;
        }
        taken
    }

    /// A number in brackets.
    fn bracketed(&mut self) -> Option<String> {
        self.try_take(|scan| {
            let open = scan.skip(&["(", "（"]);
            let number = scan.number()?;
            (open && scan.skip(&[")", "）"])).then_some(number)
        })
    }

    /// 第…項, 第…号.
    fn ordinal(&mut self, unit: &str) -> Option<String> {
        self.try_take(|scan| {
            let start = scan.skip(&["第"]);
            let number = scan.number()?;
            (start && scan.skip(&[unit])).then_some(number)
        })
    }
}

fn digit(c: char) -> Option<char> {
    match c {
        '0'..='9' => Some(c),
        '０'..='９' => char::from_digit(u32::from(c) - u32::from('０'), 10),
        _ => None,
    }
}

fn japanese(scan: &mut Scan, passage: &str, continued: Option<&Found>) -> Option<String> {
    if scan.skip(&["別紙"]) {
        scan.skip(&["第"]);
        let mut id = format!("annex-{}", scan.number()?);
        while let Some(part) = scan.try_take(|scan| {
            let joint = scan.skip(&["の", "-", "－"]);
            scan.number().filter(|_| joint)
        }) {
            id = format!("{id}-{part}");
        }
        return Some(with_parts(id, std::iter::from_fn(|| scan.bracketed())));
    }
    if let Some(number) = scan.ordinal("条") {
        let id = format!("art-{number}");
        return Some(inside_article(scan, id));
    }
    if scan.skip(&["前項"]) {
        return paragraph_before(passage);
    }
    // A bare 第…項: of the article named just before, else of this one.
    let base = continued.map_or(passage, |last| &last.id);
    if base.starts_with("annex-") {
        return None;
    }
    let base = whole_article(base);
    let number = scan.ordinal("項")?;
    Some(with_item(scan, format!("{base}-{number}")))
}

fn inside_article(scan: &mut Scan, id: String) -> String {
    if let Some(number) = scan.ordinal("項") {
        return with_item(scan, format!("{id}-{number}"));
    }
    with_item(scan, id)
}

fn with_item(scan: &mut Scan, id: String) -> String {
    match scan.ordinal("号").or_else(|| scan.bracketed()) {
        Some(item) => format!("{id}-{item}"),
        None => id,
    }
}

fn english(scan: &mut Scan, before: &str, passage: &str, continued: Option<&Found>) -> Option<String> {
    if before.ends_with(|c: char| c.is_ascii_alphanumeric()) {
        return None;
    }
    if scan.skip(&["Annexes ", "Annex ", "annex "]) {
        let mut id = format!("annex-{}", scan.number()?);
        while let Some(part) = scan.try_take(|scan| {
            let joint = scan.skip(&["-", ".", ", entry ", " entry ", ", "]);
            scan.number().filter(|_| joint)
        }) {
            id = format!("{id}-{part}");
        }
        return Some(with_parts(id, std::iter::from_fn(|| scan.bracketed())));
    }
    if scan.skip(&["Articles ", "Article ", "article "]) {
        let id = format!("art-{}", scan.number()?);
        return Some(with_parts(id, std::iter::from_fn(|| scan.bracketed())));
    }
    if scan.skip(&["Paragraph ", "paragraphs ", "paragraph "]) {
        let number = scan.number()?;
        let base = scan.try_take(|scan| {
            let joint = scan.skip(&[" of Article ", " of article "]);
            scan.number().filter(|_| joint)
        });
        let base = match (base, continued) {
            (Some(number), _) => format!("art-{number}"),
            (None, Some(last)) => whole_article(&last.id),
            (None, None) => whole_article(passage),
        };
        return Some(with_parts(format!("{base}-{number}"), std::iter::from_fn(|| scan.bracketed())));
    }
    // "Articles 5(3) and (4)": what follows belongs to the article named just before.
    let base = whole_article(&continued?.id);
    let part = scan.bracketed()?;
    Some(with_parts(format!("{base}-{part}"), std::iter::from_fn(|| scan.bracketed())))
}

fn with_parts(id: String, parts: impl Iterator<Item = String>) -> String {
    parts.fold(id, |id, part| format!("{id}-{part}"))
}

/// `art-5` of `art-5-3`, `suppl-2019-10-01` of `suppl-2019-10-01-2`.
fn whole_article(id: &str) -> String {
    let parts = if id.starts_with("suppl-") { 4 } else { 2 };
    id.split('-').take(parts).collect::<Vec<_>>().join("-")
}

/// The paragraph before the one a passage is or belongs to.
fn paragraph_before(passage: &str) -> Option<String> {
    let article = whole_article(passage);
    let inner = passage.strip_prefix(&article)?.strip_prefix('-')?;
    let number: u32 = inner.split('-').next()?.parse().ok()?;
    let before = number.checked_sub(1).filter(|&number| number > 0)?;
    Some(format!("{article}-{before}"))
}

/// Whether only a word of listing, or the name of the article in brackets, stands between two references.
fn joins(between: &str, language: Language) -> bool {
    let between = without_brackets(between.trim());
    let between = match language {
        Language::Ja => between.trim_start_matches('の'),
        Language::En => between.trim(),
    };
    let words: &[&str] = match language {
        Language::Ja => {
            &["、", "・", "と", "や", "か", "及び", "および", "又は", "または", "並びに", "から", "～", "〜"]
        }
        Language::En => &["and", "or", ",", ", and", ", or", "to"],
    };
    between.is_empty() || words.contains(&between)
}

fn without_brackets(words: &str) -> &str {
    let inner = words.strip_prefix(['(', '（']);
    inner.and_then(|inner| inner.split_once([')', '）'])).map_or(words, |(_, after)| after)
}

/// Whether a reference names its article or annex itself.
fn starts_anew(words: &str, language: Language) -> bool {
    match language {
        Language::Ja => {
            words.starts_with("別紙") || words.starts_with("前項") || {
                let mut scan = Scan { rest: words };
                scan.ordinal("条").is_some()
            }
        }
        Language::En => words.starts_with(['A', 'a']),
    }
}

/// Whether the words around a reference say that it points into another document.
fn foreign(before: &str, after: &str, language: Language) -> bool {
    match language {
        Language::Ja => {
            let before = before.trim_end_matches(['の', '」', '）', ' ']);
            ["一般規程", "一般規定", "民法", "旧規程", "旧約款", "約款"].iter().any(|name| before.ends_with(name))
        }
        Language::En => {
            let before = before.trim_end().to_ascii_lowercase();
            let mut after = after;
            while let Some(rest) = after_listing(after) {
                after = rest;
            }
            ["general terms", "civil code"].iter().any(|name| before.ends_with(name))
                || ["of the general", "of the General", "of the Civil"].iter().any(|start| after.starts_with(start))
        }
    }
}

/// Passes over one piece of a list of references: ", paragraph", "2", "or", a name in brackets.
fn after_listing(words: &str) -> Option<&str> {
    let piece = |c: char| c.is_ascii_digit() || c.is_whitespace() || c == ',';
    let rest = without_brackets(words.trim_start_matches(piece));
    let joints = ["or ", "and ", "paragraphs ", "paragraph "];
    let rest = joints.iter().find_map(|joint| rest.strip_prefix(joint)).unwrap_or(rest);
    (rest.len() < words.len()).then_some(rest)
}
