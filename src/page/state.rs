//! What a person has entered, and the request it makes.
//!
//! Answers are kept as they were typed: a [`Value`] of the shape of a request whose plain values are all texts. So
//! nothing that cannot be understood is lost, and a request is always derived, never kept.
//!
//! ```
//! use yakkan::{measure::Day, page::state::State, services::SERVICES, terms::Language};
//! let today = Day::parse("2026-11-21").unwrap();
//! let mut state = State::new(SERVICES[0], Language::Ja, today);
//! state.set("answers.monthlyFee", "９万8765");
//! state.add("answers.incidents", "");
//! state.set("answers.incidents[0].began", "2025/6/2 0:00");
//! state.set("answers.incidents[0].restored", "24時間");
//! let entered = state.entered();
//! assert!(entered.misread.is_empty());
//! let consultation = yakkan::contract::consult(&entered.request);
//! assert!(consultation.problems.is_empty());
//! ```

use std::borrow::Cow;

use super::entry::{self, Entry, Field, as_typed};
use super::path;
use super::words::say;
use crate::contract::{Number, Value};
use crate::files::link;
use crate::measure::Day;
use crate::rules::asks;
use crate::terms::readings::READINGS;
use crate::terms::{Language, RuleId, Service, Text};
use crate::typed::{Yearless, moment};

/// Everything a person has entered about one service.
#[derive(Clone, Debug)]
pub struct State {
    /// The service.
    pub service: &'static Service,
    /// The page's language.
    pub language: Language,
    /// The way from the page to the site's root.
    pub root: String,
    /// The day it is.
    pub today: Day,
    /// What is to be found out.
    pub rules: Vec<RuleId>,
    /// The cases side by side; never empty.
    pub cases: Vec<Case>,
    /// Which of them is being worked on.
    pub current: usize,
    /// Optional questions that were opened.
    pub opened: Vec<String>,
    /// The outage that was worked on last: pictures are drawn of it.
    pub outage: usize,
    /// The field that is being typed into: what is wrong with it is not told until the typing rests.
    pub typing: Option<String>,
    /// The field in which something was begun that was not wrong before: until it is left, the list of what is wrong, which
    /// stands above it, does not move it by coming or going.
    pub unlisted: Option<String>,
    /// The field for which a day is being picked from a calendar.
    pub picking: Option<String>,
    /// Whether links carry the fees.
    pub share_fees: bool,
    /// What stands in fields beside the answers: a choice to add, a list to paste.
    pub drafts: Vec<(&'static str, String)>,
    /// What of the page's link could not be read, by path.
    pub lost: Vec<(String, Text)>,
    /// What this device keeps: a name and an address for each.
    pub saved: Vec<(String, String)>,
    /// The QR code of the link, where it was asked for: its side and its path.
    pub qr: Option<(i32, String)>,
    /// What explains the open points: the page's HTML holds it.
    pub told: Vec<Told>,
    /// What was done last, in words.
    pub said: &'static str,
    /// Whose case it is.
    pub standing: Standing,
}

/// Whose case it is, and so what may be done with it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// The person's own, which this device may keep.
    #[default]
    Own,
    /// A sample: nothing of it is kept.
    Sample,
    /// Shown in another site's frame: nothing is kept, not even in the address.
    Framed,
}

/// What the page's HTML says of an open point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The reading.
    pub reading: String,
    /// Why its default is the default.
    pub why: String,
    /// What to ask the provider.
    pub ask: String,
}

/// One case: answers as typed, and how the open points are read.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// Its name; empty while nobody has named it.
    pub name: String,
    /// `{ "answers": … }`, every plain value a text.
    pub typed: Value<'static>,
    /// Readings chosen other than the default: the reading and its option.
    pub readings: Vec<(&'static str, &'static str)>,
}

/// The request that a case makes.
#[derive(Clone, Debug, PartialEq)]
pub struct Entered {
    /// With everything that was understood.
    pub request: Value<'static>,
    /// What was not understood, by path, and what would be right.
    pub misread: Vec<(String, Text)>,
    /// Each text that was read.
    pub read: Vec<Read>,
}

/// A text that was typed, and what it means.
#[derive(Clone, Debug, PartialEq)]
pub struct Read {
    /// Where it stands.
    pub at: String,
    /// What it means.
    pub entry: Entry,
    /// How a person last read what stood there, where what stands there now is not understood.
    pub said: String,
    typed: String,
    /// What the field held that a length is counted from.
    from: String,
}

/// The most cases that stand side by side.
pub const CASES: usize = 4;

impl Case {
    fn new() -> Self {
        Self { name: String::new(), typed: Value::Object(Vec::new()), readings: Vec::new() }
    }
}

impl State {
    /// Nothing entered yet.
    #[must_use]
    pub fn new(service: &'static Service, language: Language, today: Day) -> Self {
        Self {
            service,
            language,
            root: String::new(),
            today,
            rules: Vec::new(),
            cases: vec![Case::new()],
            current: 0,
            opened: Vec::new(),
            outage: 0,
            typing: None,
            unlisted: None,
            picking: None,
            share_fees: false,
            drafts: Vec::new(),
            lost: Vec::new(),
            saved: Vec::new(),
            qr: None,
            told: Vec::new(),
            said: "",
            standing: Standing::Own,
        }
    }

    /// The case that is being worked on.
    #[must_use]
    pub fn case(&self) -> Option<&Case> {
        self.cases.get(self.current)
    }

    fn case_mut(&mut self) -> Option<&mut Case> {
        self.cases.get_mut(self.current)
    }

    /// Whether nothing at all was entered.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.cases.iter().all(|case| case.readings.is_empty() && leaves(&case.typed) == 0)
    }

    /// What was typed at a path; empty where nothing was.
    #[must_use]
    pub fn typed(&self, at: &str) -> &str {
        self.case().and_then(|case| path::get(&case.typed, at)).and_then(Value::as_text).unwrap_or_default()
    }

    /// How many rows a list has.
    #[must_use]
    pub fn rows(&self, list: &str) -> usize {
        self.case().map_or(0, |case| path::rows(&case.typed, list).len())
    }

    /// Puts a text at a path.
    pub fn set(&mut self, at: &str, typed: &str) {
        if let Some(place) = self.case_mut().and_then(|case| path::place(&mut case.typed, at)) {
            *place = Value::Text(Cow::Owned(typed.to_owned()));
        }
    }

    /// Adds a row at the end of a list, beginning with a choice where its rows do.
    pub fn add(&mut self, list: &str, choice: &str) {
        let row = path::row(list, self.rows(list));
        let key = entry::kind_at(self.service, list).and_then(|(ask, _)| asks::chosen_key(ask));
        match key {
            Some(key) => self.set(&path::field(&row, key), choice),
            None => {
                let day = matches!(entry::kind_at(self.service, list), Some((_, crate::terms::Kind::Days)));
                if let Some(place) = self.case_mut().and_then(|case| path::place(&mut case.typed, &row)) {
                    *place = if day { Value::Text(Cow::Borrowed("")) } else { Value::Object(Vec::new()) };
                }
            }
        }
    }

    /// Puts a copy of a row behind it.
    pub fn copy(&mut self, list: &str, row: usize) {
        if let Some(Value::List(entries)) = self.case_mut().and_then(|case| path::place(&mut case.typed, list))
            && let Some(entry) = entries.get(row).cloned()
        {
            entries.insert(row.saturating_add(1), entry);
        }
        self.forget_opened(list);
    }

    /// Takes a row away.
    pub fn delete(&mut self, list: &str, row: usize) {
        if let Some(Value::List(entries)) = self.case_mut().and_then(|case| path::place(&mut case.typed, list))
            && row < entries.len()
        {
            entries.remove(row);
        }
        self.forget_opened(list);
    }

    /// What was opened in a row belongs to it no longer when rows move.
    fn forget_opened(&mut self, list: &str) {
        self.opened.retain(|path| !path.starts_with(list));
    }

    /// Shows an optional question.
    pub fn open(&mut self, at: &str) {
        if !self.opened.iter().any(|open| open == at) {
            self.opened.push(at.to_owned());
        }
    }

    /// The option at which a reading stands.
    #[must_use]
    pub fn reading(&self, id: &str) -> &'static str {
        let chosen = self.case().and_then(|case| case.readings.iter().find(|(reading, _)| *reading == id));
        let default = || READINGS.iter().find(|reading| reading.id == id).and_then(|reading| reading.options.first());
        chosen.map(|(_, option)| *option).or_else(|| default().map(|option| option.id)).unwrap_or_default()
    }

    /// Reads an open point another way.
    pub fn read(&mut self, id: &str, option: &str) {
        let known = READINGS.iter().find(|reading| reading.id == id);
        let chosen =
            known.and_then(|reading| Some((reading.id, reading.options.iter().find(|one| one.id == option)?.id)));
        let default = known.and_then(|reading| reading.options.first()).map(|option| option.id);
        if let (Some(case), Some(chosen)) = (self.case_mut(), chosen) {
            case.readings.retain(|(reading, _)| *reading != id);
            if Some(chosen.1) != default {
                case.readings.push(chosen);
            }
        }
    }

    /// Puts a copy of the current case beside it and goes on with the copy.
    pub fn duplicate(&mut self) {
        if let Some(case) = self.case().cloned()
            && self.cases.len() < CASES
        {
            self.cases.push(Case { name: String::new(), ..case });
            self.current = self.cases.len().saturating_sub(1);
        }
    }

    /// Takes a case away; the last one is emptied instead.
    pub fn drop_case(&mut self, index: usize) {
        if index < self.cases.len() {
            self.cases.remove(index);
        }
        if self.cases.is_empty() {
            self.cases.push(Case::new());
        }
        self.current = self.current.min(self.cases.len().saturating_sub(1));
    }

    /// The request of the current case, with the answer's range.
    #[must_use]
    pub fn entered(&self) -> Entered {
        self.case().map_or_else(
            || Entered { request: Value::Object(Vec::new()), misread: Vec::new(), read: Vec::new() },
            |case| self.entered_of(case, &[]),
        )
    }

    /// The request of any case. `before` is what was read of it earlier: what stands there still means the same.
    #[must_use]
    pub fn entered_of(&self, case: &Case, before: &[Read]) -> Entered {
        let mut reader = Reader { state: self, case, misread: Vec::new(), read: Vec::new(), before, keep: false };
        let answers = path::get(&case.typed, "answers").and_then(|typed| reader.value(typed, "answers"));
        Entered { request: self.request(case, answers), misread: reader.misread, read: reader.read }
    }

    fn request(&self, case: &Case, answers: Option<Value<'static>>) -> Value<'static> {
        let text = |text: &'static str| Value::Text(Cow::Borrowed(text));
        let key = Cow::Borrowed;
        let rules = self.rules.iter().map(|rule| text(rule.id())).collect();
        let readings = case.readings.iter().map(|(id, option)| (Cow::Borrowed(*id), text(option))).collect();
        Value::Object(vec![
            (key("service"), text(self.service.id)),
            (key("answers"), answers.unwrap_or_else(|| Value::Object(Vec::new()))),
            (key("readings"), Value::Object(readings)),
            (key("rules"), Value::List(rules)),
            (key("today"), Value::Text(Cow::Owned(self.today.to_string()))),
            (key("language"), text(if self.language == Language::En { "en" } else { "ja" })),
        ])
    }

    /// Reads the field at a path.
    #[must_use]
    pub fn entry(&self, at: &str) -> Entry {
        let Some(case) = self.case() else { return Entry::Blank };
        let mut reader = Reader { state: self, case, misread: Vec::new(), read: Vec::new(), before: &[], keep: false };
        reader.entry(self.typed(at), at)
    }

    /// Everything that a link or this device keeps of it: what was understood as a request has it, the rest as typed.
    #[must_use]
    pub fn kept(&self) -> Value<'static> {
        let text = |text: &str| Value::Text(Cow::Owned(text.to_owned()));
        let key = Cow::Borrowed;
        let mut fields = vec![(key("service"), text(self.service.id))];
        if let Some(rule) = self.rules.first() {
            fields.push((key("rule"), text(rule.id())));
        }
        let cases = self.cases.iter().map(|case| {
            let mut reader =
                Reader { state: self, case, misread: Vec::new(), read: Vec::new(), before: &[], keep: true };
            let answers = path::get(&case.typed, "answers").and_then(|typed| reader.value(typed, "answers"));
            let mut fields = Vec::new();
            fields.extend(answers.map(|answers| (key("answers"), answers)));
            if !case.readings.is_empty() {
                let readings = case.readings.iter().map(|(id, option)| (Cow::Borrowed(*id), text(option))).collect();
                fields.push((key("readings"), Value::Object(readings)));
            }
            if !case.name.is_empty() {
                fields.push((key("name"), text(&case.name)));
            }
            fields
        });
        let mut cases: Vec<Vec<(Cow<'static, str>, Value<'static>)>> = cases.collect();
        if let [case] = cases.as_mut_slice() {
            fields.append(case);
        } else {
            fields.push((key("at"), Value::Number(Number::Whole(i64::try_from(self.current).unwrap_or(0)))));
            fields.push((key("cases"), Value::List(cases.into_iter().map(Value::Object).collect())));
        }
        Value::Object(fields)
    }

    /// The link of all that, without fees unless they are to be told.
    #[must_use]
    pub fn link(&self) -> String {
        let kept = self.kept();
        link::encode(&if self.share_fees { kept } else { link::without_fees(kept) })
    }

    /// The address of a tool of this service, which begins with a case.
    #[must_use]
    pub fn onward(&self, tool: &str, case: &str) -> String {
        let (language, mark) = (say(self.language, "", "en/"), if case.is_empty() { "" } else { "#" });
        [&self.root, language, "services/", self.service.id, "/", tool, "/", mark, case].concat()
    }

    /// Takes over what was kept, or a request. What it does not name is as if nothing had been entered.
    pub fn restore(&mut self, kept: &Value<'static>) {
        let case = |kept: &Value<'static>| {
            let answers = kept.get("answers").cloned().map(as_typed);
            let mut case = Case::new();
            case.name = kept.get("name").and_then(Value::as_text).unwrap_or_default().to_owned();
            if let Some(answers @ Value::Object(_)) = answers {
                case.typed = Value::Object(vec![(Cow::Borrowed("answers"), answers)]);
            }
            case
        };
        let list = match kept.get("cases") {
            Some(Value::List(cases)) if !cases.is_empty() => cases.iter().take(CASES).collect(),
            _ => vec![kept],
        };
        self.cases = list.iter().map(|kept| case(kept)).collect();
        for (index, kept) in list.into_iter().enumerate() {
            self.current = index;
            if let Some(Value::Object(readings)) = kept.get("readings") {
                for (id, option) in readings {
                    self.read(id, option.as_text().unwrap_or_default());
                }
            }
        }
        self.current = match kept.get("at") {
            Some(Value::Number(Number::Whole(at))) => usize::try_from(*at).unwrap_or(0),
            _ => 0,
        };
        self.current = self.current.min(self.cases.len().saturating_sub(1));
        self.opened.clear();
        self.typing = None;
        self.unlisted = None;
    }
}

/// How many texts a value holds that are not empty.
fn leaves(value: &Value<'_>) -> usize {
    match value {
        Value::Text(text) => usize::from(!text.is_empty()),
        Value::List(entries) => entries.iter().map(leaves).fold(0, usize::saturating_add),
        Value::Object(fields) => fields.iter().map(|(_, value)| leaves(value)).fold(0, usize::saturating_add),
        _ => 0,
    }
}

/// Turns what was typed into what a request has.
struct Reader<'a> {
    state: &'a State,
    case: &'a Case,
    misread: Vec<(String, Text)>,
    read: Vec<Read>,
    before: &'a [Read],
    /// Keep what was not understood as it was typed.
    keep: bool,
}

impl Reader<'_> {
    /// The value at a path; nothing where all of it is blank.
    fn value(&mut self, typed: &Value<'static>, at: &str) -> Option<Value<'static>> {
        match typed {
            Value::Text(text) => match self.entry(text, at) {
                Entry::Read { value, .. } => Some(value),
                Entry::Blank => None,
                Entry::Wrong(_) if self.keep => Some(typed.clone()),
                Entry::Wrong(right) => {
                    self.misread.push((at.to_owned(), right));
                    None
                }
            },
            Value::Object(fields) => {
                let mut read = Vec::with_capacity(fields.len());
                for (key, typed) in fields {
                    let value = self.value(typed, &path::field(at, key));
                    read.extend(value.map(|value| (key.clone(), value)));
                }
                (!read.is_empty()).then_some(Value::Object(read))
            }
            Value::List(entries) => {
                let rows = !matches!(
                    entry::kind_at(self.state.service, &path::pattern(at)),
                    Some((_, crate::terms::Kind::Days | crate::terms::Kind::Windows))
                );
                let mut read = Vec::with_capacity(entries.len());
                for (row, typed) in entries.iter().enumerate() {
                    let value = self.value(typed, &path::row(at, row));
                    // An empty row still asks its questions; an empty day or window does not.
                    read.extend(value.or_else(|| rows.then(|| Value::Object(Vec::new()))));
                }
                (rows || !read.is_empty()).then_some(Value::List(read))
            }
            _ => None,
        }
    }

    fn entry(&mut self, typed: &str, at: &str) -> Entry {
        if typed.is_empty() {
            return Entry::Blank;
        }
        let pattern = path::pattern(at);
        let from = self.typed_before(at, &pattern).unwrap_or_default().to_owned();
        let before = self.before.iter().find(|read| read.at == at);
        let entry = match before.filter(|read| read.typed == typed && read.from == from) {
            Some(read) => read.entry.clone(),
            None => self.understand(typed, &pattern, &from),
        };
        let said = match (&entry, before) {
            (Entry::Wrong(_), Some(Read { entry: Entry::Read { echo, .. }, .. })) => echo.clone(),
            (Entry::Wrong(_), Some(read)) => read.said.clone(),
            _ => String::new(),
        };
        self.read.push(Read { at: at.to_owned(), entry: entry.clone(), said, typed: typed.to_owned(), from });
        entry
    }

    fn understand(&self, typed: &str, pattern: &str, from: &str) -> Entry {
        let Some((ask, kind)) = entry::kind_at(self.state.service, pattern) else {
            return Entry::Read { value: Value::Text(Cow::Owned(typed.to_owned())), echo: String::new() };
        };
        let counted = entry::counted_from(self.state.service, pattern).is_some();
        let field = Field { kind, today: self.state.today, ahead: asks::lies_ahead(ask), counted };
        let from = moment::parse(from, Yearless::UpTo(self.state.today)).ok();
        field.read(typed, from, self.state.language)
    }

    /// What the field in the same row holds that a length typed at this path is counted from.
    fn typed_before(&self, at: &str, pattern: &str) -> Option<&str> {
        let from = entry::counted_from(self.state.service, pattern)?;
        let (_, within) = from.rsplit_once("[].")?;
        let row = at.rfind(']').and_then(|end| at.get(..=end))?;
        path::get(&self.case.typed, &path::field(row, within))?.as_text()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::services::SERVICES;

    fn state() -> State {
        let mut state = State::new(SERVICES[0], Language::Ja, Day::parse("2026-11-21").unwrap());
        state.rules = vec![RuleId::Credit];
        state
    }

    #[test]
    fn rows_are_added_copied_and_deleted() {
        let mut state = state();
        state.add("answers.incidents", "");
        state.set("answers.incidents[0].began", "2025/1/10 10:00");
        state.copy("answers.incidents", 0);
        state.set("answers.incidents[1].began", "2025/1/11 10:00");
        assert_eq!(state.rows("answers.incidents"), 2);
        state.delete("answers.incidents", 0);
        assert_eq!(state.typed("answers.incidents[0].began"), "2025/1/11 10:00");
        state.add("answers.options", "adcs");
        assert_eq!(state.typed("answers.options[0].option"), "adcs");
    }

    #[test]
    fn what_is_wrong_is_told_and_kept() {
        let mut state = state();
        state.set("answers.monthlyFee", "いくらか");
        state.set("answers.startedOn", "令和7年1月31日");
        let entered = state.entered();
        assert_eq!(entered.misread.len(), 1);
        assert_eq!(entered.misread[0].0, "answers.monthlyFee");
        assert_eq!(path::get(&entered.request, "answers.startedOn").and_then(Value::as_text), Some("2025-01-31"));
        let mut again = self::state();
        state.share_fees = true;
        again.restore(&link::decode(&state.link()).unwrap().0);
        assert_eq!(again.typed("answers.monthlyFee"), "いくらか");
    }

    #[test]
    fn a_link_brings_everything_back() {
        let mut state = state();
        state.share_fees = true;
        state.set("answers.monthlyFee", "30万円");
        state.add("answers.incidents", "");
        state.set("answers.incidents[0].began", "2025/1/10 10:00");
        state.set("answers.incidents[0].restored", "2時間35分");
        state.set("answers.incidents[0].notice.sent", entry::NEVER);
        state.read("yen-fraction", "ceil");
        state.duplicate();
        state.cases[1].name = "B".to_owned();
        let mut again = self::state();
        again.restore(&link::decode(&state.link()).unwrap().0);
        assert_eq!(again.current, 1);
        assert_eq!(again.entered().request, state.entered().request);
        assert_eq!(again.typed("answers.monthlyFee"), "300,000");
        assert_eq!(again.reading("yen-fraction"), "ceil");
        state.share_fees = false;
        again.restore(&link::decode(&state.link()).unwrap().0);
        assert_eq!(again.typed("answers.monthlyFee"), "");
    }
}
