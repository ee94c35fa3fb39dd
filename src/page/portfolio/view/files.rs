//! The files: what each holds, how its rows ended, and how a person corrects the way it is read.

use super::View;
use crate::files::csv::Separator;
use crate::files::encoding::Encoding;
use crate::page::portfolio::act::Act;
use crate::page::portfolio::source::{JAPAN, Kind, Look};
use crate::page::portfolio::state::{FILES, Held};
use crate::page::tree::{Element, el, of, words};
use crate::page::words::{pair, say};
use crate::terms::{Language, Text, text};

/// What a select holds where the file itself tells.
const ITSELF: &str = "auto";

/// How many files are called by name where more were brought than are taken.
const NAMED: usize = 5;

impl View<'_> {
    /// All files.
    pub(super) fn files(&self) -> Element {
        let list = of("ul", "file-list")
            .all(self.state.files.iter().enumerate().map(|(place, file)| self.file(place, file)).collect());
        let sample = self.state.is_sample().then(|| {
            words(
                "p",
                self.say(
                    "これは見本です。契約も料金も実在しません。ご自分の表を読み込むと消えます。",
                    "This is a sample: neither contracts nor fees are real. It goes once you bring in tables of your own.",
                ),
            )
            .class("notice sample")
        });
        of("section", "files")
            .key("files")
            .attr("aria-labelledby", "portfolio-files-head")
            .with(words("h2", self.say("読み込んだ表", "Tables")).attr("id", "portfolio-files-head"))
            .maybe(sample)
            .maybe(self.left_out())
            .with(list)
            .maybe(self.unmatched())
    }

    /// What is not counted must not pass for counted.
    fn left_out(&self) -> Option<Element> {
        let names = &self.state.left_out;
        if names.is_empty() {
            return None;
        }
        let named = names.get(..NAMED.min(names.len())).unwrap_or_default().join(self.say("、", ", "));
        let more = if names.len() > NAMED { self.say("など", ", and others") } else { "" };
        let (most, count) = (self.count(FILES), self.count(names.len()));
        let says = match self.language() {
            Language::Ja => {
                ["読み込める表は", &most, "までです。", &count, "件は計算に入っていません：", &named, more].concat()
            }
            Language::En => [&most, " tables are the most. ", &count, " are not counted: ", &named, more].concat(),
        };
        Some(of("p", "notice").key("left-out").attr("role", "alert").text(says))
    }

    fn file(&self, place: usize, file: &Held) -> Element {
        let remove = pair(self.language(), self.say("外す", "Remove"), &file.name);
        let remove = self
            .button("icon delete", "", Act::Remove(file.id))
            .attr("aria-label", remove.clone())
            .attr("title", remove)
            .with(bin());
        let kind = file.look.kind;
        let mut kinds: Vec<(String, String)> = Vec::new();
        if kind.is_none() {
            kinds.push((ITSELF.to_owned(), self.say("選んでください", "Choose one").to_owned()));
        }
        for (place, kind) in Kind::ALL.into_iter().enumerate() {
            kinds.push((place.to_string(), kind.label().in_language(self.language()).to_owned()));
        }
        let chosen = kind.and_then(|kind| Kind::ALL.iter().position(|one| *one == kind));
        let chosen = chosen.map_or_else(|| ITSELF.to_owned(), |place| place.to_string());
        let id = |part: &str| ["portfolio-", part, "-", &file.id.to_string()].concat();
        let select = self.select(id("kind"), self.say("表の種類", "Holds"), kinds, &chosen, Act::Kind(file.id));
        let unread = !file.look.trouble.is_empty();
        let trouble = unread.then(|| words("p", file.look.trouble.clone()).class("error"));
        let unknown = (kind.is_none() && !file.look.headings.is_empty()).then(|| {
            words(
                "p",
                self.say(
                    "この表の種類がわかりません。選んでください。",
                    "It is not clear what this table holds. Please choose.",
                ),
            )
            .class("error")
        });
        let head = of("div", "file-head").with(words("h3", file.name.clone())).with(remove);
        of("li", "card file")
            .key(file.id.to_string())
            .with(head)
            .maybe(trouble)
            .maybe(unknown)
            .with(of("div", "file-facts").with(select).with(self.counts(place)))
            .maybe((!unread && !file.look.headings.is_empty()).then(|| self.reading(file, &id)))
    }

    /// How the rows of a file ended.
    fn counts(&self, place: usize) -> Element {
        let counts = self.state.summary.as_ref().and_then(|summary| summary.files.get(place));
        let names = [
            (self.say("使った行", "counted"), ""),
            (self.say("使えない行", "not counted"), "bad"),
            (self.say("空の行", "blank"), ""),
            (self.say("使わない行", "left aside"), ""),
        ];
        let mut list = of("dl", "counts");
        let all = counts.map(|counts| counts.iter().sum::<usize>());
        let told = std::iter::once((self.say("全部の行", "rows"), "", all));
        let each = names
            .into_iter()
            .enumerate()
            .map(|(at, (name, tone))| (name, tone, counts.and_then(|counts| counts.get(at)).copied()));
        for (at, (name, tone, count)) in told.chain(each).enumerate() {
            // Blank rows and rows left aside only where there are any.
            if at < 3 || count.is_some_and(|count| count > 0) {
                let shown = count.map_or_else(|| "…".to_owned(), |count| self.count(count));
                let tone = if count.is_some_and(|count| count > 0) { tone } else { "" };
                let pair = el("div").key(name).attr("data-tone", tone).with(words("dt", name));
                list = list.with(pair.with(of("dd", "num").text(shown)));
            }
        }
        list
    }

    /// How a file is read, to be seen and corrected.
    fn reading(&self, file: &Held, id: &impl Fn(&str) -> String) -> Element {
        let look = &file.look;
        let says = self.say("読み方を確かめる・直す", "Check and correct how it is read");
        let shows = self
            .button("shows", says, Act::Look(file.id))
            .attr("aria-expanded", if file.open { "true" } else { "false" });
        let panel = of("div", "reading").key("reading").with(shows);
        // Only what is looked at is made: with every message of progress all that is shown is compared.
        if !file.open {
            return panel;
        }
        let table = look.kind.is_none_or(|kind| kind != Kind::Zabbix);
        let mut settings = of("div", "settings");
        if table {
            let separators =
                [text("コンマ（,）", "Comma (,)"), text("タブ", "Tab"), text("セミコロン（;）", "Semicolon (;)")];
            let chosen = look.separator.and_then(|one| Separator::ALL.iter().position(|other| *other == one));
            settings = settings.with(self.select(
                id("separator"),
                self.say("区切り", "Separator"),
                self.places(&separators),
                &chosen.unwrap_or(0).to_string(),
                Act::Separator(file.id),
            ));
        }
        let encodings = [
            text("UTF-8", "UTF-8"),
            text("Shift_JIS", "Shift_JIS"),
            text("UTF-16", "UTF-16"),
            text("UTF-16 BE", "UTF-16 BE"),
        ];
        let chosen = look.encoding.and_then(|one| Encoding::ALL.iter().position(|other| *other == one));
        settings = settings.with(self.select(
            id("encoding"),
            self.say("文字コード", "Encoding"),
            self.places(&encodings),
            &chosen.unwrap_or(0).to_string(),
            Act::Encoding(file.id),
        ));
        if matches!(look.kind, Some(Kind::Incidents | Kind::UptimeRobot)) {
            settings = settings.with(self.select(
                id("zone"),
                self.say("時刻の時間帯", "Time zone"),
                zones(self.language()),
                &file.settings.zone.to_string(),
                Act::Zone(file.id),
            ));
        }
        panel
            .with(settings)
            .maybe(look.kind.is_some_and(Kind::has_columns).then(|| self.columns(file, look, id)))
            .maybe((!look.rows.is_empty()).then(|| self.preview(look)))
    }

    fn places(&self, names: &[Text]) -> Vec<(String, String)> {
        let named = names.iter().enumerate();
        named.map(|(place, name)| (place.to_string(), name.in_language(self.language()).to_owned())).collect()
    }

    /// Which column holds what.
    fn columns(&self, file: &Held, look: &Look, id: &impl Fn(&str) -> String) -> Element {
        let fields = look.kind.map(Kind::fields).unwrap_or_default();
        let mut set = of("fieldset", "settings").with(words("legend", self.say("列の意味", "Columns")));
        for (field, (label, column)) in fields.into_iter().zip(&look.columns).enumerate() {
            let mut options = vec![(String::new(), self.say("（なし）", "(none)").to_owned())];
            options.extend(look.headings.iter().enumerate().map(|(place, name)| (place.to_string(), name.clone())));
            let chosen = column.map(|column| column.to_string()).unwrap_or_default();
            let part = ["column", &field.to_string()].concat();
            let label = label.in_language(self.language());
            set = set.with(self.select(id(&part), label, options, &chosen, Act::Column(file.id, field)));
        }
        set
    }

    /// The first rows as they are understood.
    fn preview(&self, look: &Look) -> Element {
        let names: Vec<&'static str> = match look.kind {
            Some(kind) if kind.has_columns() => {
                let fields = kind.fields().into_iter().zip(&look.columns);
                fields
                    .filter(|(_, column)| column.is_some())
                    .map(|(label, _)| label.in_language(self.language()))
                    .collect()
            }
            _ => vec![self.say("監視の名前", "Monitor"), self.say("発生", "Began"), self.say("復旧", "Restored")],
        };
        let mut head = el("tr").with(words("th", self.say("行", "Line")).attr("scope", "col"));
        for name in &names {
            head = head.with(words("th", *name).attr("scope", "col"));
        }
        let mut body = el("tbody");
        for row in &look.rows {
            let mut line = el("tr").with(words("th", row.line.to_string()).attr("scope", "row"));
            for (cell, name) in row.cells.iter().zip(&names) {
                line = line.with(words("td", cell.clone()).attr("data-label", *name));
            }
            if !row.wrong.is_empty() {
                line = line.attr("data-tone", "bad");
            }
            body = body.with(line);
            if !row.wrong.is_empty() {
                let span = names.len().saturating_add(1).to_string();
                let said = el("td").attr("colspan", span).with(words("p", row.wrong.clone()).class("error"));
                body = body.with(of("tr", "wrong").with(said));
            }
        }
        of("div", "first-rows")
            .with(words("h4", self.say("最初の行はこう読みます", "The first rows are understood as")))
            .with(
                of("div", "wide")
                    .attr("tabindex", "0")
                    .attr("role", "group")
                    .attr("aria-label", self.say("最初の行", "First rows"))
                    .with(of("table", "listing").with(el("thead").with(head)).with(body)),
            )
    }

    /// Names in tables of outages that are no contract's.
    fn unmatched(&self) -> Option<Element> {
        let summary = self.state.summary.as_ref()?;
        let mut named: Vec<(&str, Option<usize>)> = Vec::new();
        named.extend(summary.unknown.iter().map(|(name, count)| (name.as_str(), Some(*count))));
        for (name, _) in &self.state.aliases {
            if !named.iter().any(|(known, _)| known == name) {
                named.push((name, None));
            }
        }
        if named.is_empty() || summary.names.is_empty() {
            return None;
        }
        let mut known = el("datalist").attr("id", "portfolio-contracts");
        for name in &summary.names {
            known = known.with(el("option").attr("value", name.clone()));
        }
        let lines = named.iter().map(|(name, count)| self.unmatched_name(name, *count)).collect();
        let shown = summary.unknown.len();
        let more = (summary.unknowns > shown).then(|| {
            let left = self.count(summary.unknowns.saturating_sub(shown));
            words("p", [self.say("ほかに", "More names: "), &left, self.say("件の名前", "")].concat()).class("hint")
        });
        Some(
            of("section", "card unmatched")
                .key("unmatched")
                .attr("aria-labelledby", "portfolio-unmatched")
                .with(
                    words("h3", self.say("どの契約のことですか", "Which contracts do these names mean?"))
                        .attr("id", "portfolio-unmatched"),
                )
                .with(
                    words(
                        "p",
                        self.say(
                            "障害の表にあって契約の表にない名前です。契約を選ぶか、使わないことにできます。",
                            "They stand in tables of outages but in none of contracts. Choose a contract for each, or leave it aside.",
                        ),
                    )
                    .class("hint"),
                )
                .with(el("ul").all(lines))
                .maybe(more)
                .with(known),
        )
    }

    fn unmatched_name(&self, name: &str, count: Option<usize>) -> Element {
        let chosen = self.state.aliases.iter().find(|(known, _)| known == name).map(|(_, contract)| contract.as_str());
        let aside = chosen == Some("");
        let id = ["portfolio-name-", name].concat();
        let rows = count.map(|count| match self.language() {
            Language::Ja => ["（", &self.count(count), "行）"].concat(),
            Language::En => [" (rows: ", &self.count(count), ")"].concat(),
        });
        let label =
            el("label").attr("for", id.clone()).with(words("b", name.to_owned())).text(rows.unwrap_or_default());
        let input = el("input")
            .attr("id", id)
            .attr("list", "portfolio-contracts")
            .attr("autocomplete", "off")
            .attr("placeholder", self.say("契約名か契約番号", "Name or number of a contract"))
            .attr("value", chosen.unwrap_or_default().to_owned())
            .flag("disabled", aside)
            .on(crate::page::tree::On::Change, crate::page::act::Act::Portfolio(Act::Alias(name.to_owned())));
        let leave = el("label").class("check").with(
            el("input")
                .attr("type", "checkbox")
                .flag("checked", aside)
                .attr("aria-label", pair(self.language(), name, self.say("使わない", "leave aside")))
                .on(crate::page::tree::On::Change, crate::page::act::Act::Portfolio(Act::Aside(name.to_owned()))),
        );
        of("li", "q")
            .key(name.to_owned())
            .with(label)
            .with(of("div", "control").with(input).with(leave.with(words("span", self.say("使わない", "Leave aside")))))
    }
}

fn bin() -> Element {
    let drawn = "M5 7h14M9 7V4.500h6V7M7 7l1 13h8l1-13M10 10.500v6m4-6v6";
    el("svg").attr("viewBox", "0 0 24 24").attr("aria-hidden", "true").with(el("path").attr("d", drawn))
}

/// Japan, UTC, and every whole and half hour besides.
fn zones(language: Language) -> Vec<(String, String)> {
    let mut zones = vec![
        (JAPAN.to_string(), say(language, "日本（UTC+9）", "Japan (UTC+9)").to_owned()),
        ("0".to_owned(), "UTC".to_owned()),
    ];
    let mut minutes: i64 = -720;
    while minutes <= 840 {
        if minutes != 0 && minutes != JAPAN {
            let size = minutes.saturating_abs();
            let half = if size % 60 == 30 { ":30" } else { "" };
            let sign = if minutes < 0 { "−" } else { "+" };
            zones.push((minutes.to_string(), ["UTC", sign, &(size / 60).to_string(), half].concat()));
        }
        minutes = minutes.saturating_add(30);
    }
    zones
}
