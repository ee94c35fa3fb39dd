//! What is to be seen: where files come in, how each is read, how far the work is, what came of it.

mod files;
mod results;

use super::act::Act;
use super::state::{Phase, State};
use crate::page::act::Act as Any;
use crate::page::tree::{Element, On, Words, el, of, words};
use crate::page::words::{fill, pair, say, yen};
use crate::terms::words::Term;
use crate::terms::{Language, text};

/// The whole of it.
#[must_use]
pub fn view(state: &State) -> Element {
    let view = View { state };
    let results = state.summary.as_ref().map(|summary| view.results(summary));
    of("div", "portfolio")
        .with(view.intake())
        .maybe(view.work())
        .maybe((!state.files.is_empty()).then(|| view.files()))
        .maybe(results)
        .maybe(view.peek())
        .with(of("p", "unseen").key("announced").attr("role", "status").text(view.announced()))
}

/// What a written table is called as a file.
#[must_use]
pub fn written_name(state: &State) -> String {
    let number = state.files.len().saturating_add(1).to_string();
    [say(state.language, "貼り付け", "pasted-"), &number, ".csv"].concat()
}

struct View<'a> {
    state: &'a State,
}

impl View<'_> {
    const fn language(&self) -> Language {
        self.state.language
    }

    const fn say(&self, ja: &'static str, en: &'static str) -> &'static str {
        say(self.state.language, ja, en)
    }

    fn button(&self, class: &'static str, says: impl Into<Words>, act: Act) -> Element {
        of("button", class).attr("type", "button").on(On::Click, Any::Portfolio(act)).text(says)
    }

    /// A select with a label of its own: the values, what they are called, and which stands.
    fn select(&self, id: String, label: &str, options: Vec<(String, String)>, chosen: &str, act: Act) -> Element {
        let mut select =
            el("select").attr("id", id.clone()).attr("value", chosen.to_owned()).on(On::Change, Any::Portfolio(act));
        for (value, name) in options {
            let chosen = value == chosen;
            select = select.with(el("option").attr("value", value).flag("selected", chosen).text(name));
        }
        of("div", "q").key(id.clone()).with(el("label").attr("for", id).text(label.to_owned())).with(select)
    }

    fn count(&self, number: usize) -> String {
        let number = i64::try_from(number).unwrap_or(i64::MAX);
        fill(self.language(), text("{}", "{}"), &[Term::Count(number)])
    }

    /// Where files come in.
    fn intake(&self) -> Element {
        let choose = of("label", "button first").text(self.say("ファイルを選ぶ", "Choose files")).with(
            of("input", "unseen")
                .attr("type", "file")
                .attr("id", "portfolio-files")
                .attr("multiple", "")
                .attr("accept", ".csv,.tsv,.txt,.json,.ndjson,text/*")
                .on(On::Change, Any::Portfolio(Act::Choose)),
        );
        let own = !self.state.files.is_empty() && !self.state.is_sample();
        let sample = (!own && !self.state.is_sample())
            .then(|| self.button("button", self.say("見本で試す", "Try a sample"), Act::Sample));
        let head = words("h2", self.say("契約と障害の表を読み込む", "Bring in contracts and outages"));
        let hint = self.say(
            "この画面に置くか、選んでください。表計算ソフトで写して、貼り付けることもできます。CSV・TSVの表、UptimeRobotとZabbixの記録を、40まで混ぜて読めます。",
            "Drop files anywhere on this page, choose them, or paste what you copied from a sheet: up to 40 CSV or TSV tables, UptimeRobot logs and Zabbix exports.",
        );
        of("section", "card intake")
            .key("intake")
            .attr("aria-label", self.say("表を読み込む", "Bring in tables"))
            .with(head)
            .with(words("p", hint).class("hint"))
            .with(of("div", "toolbar").with(choose).maybe(sample))
            .with(self.written())
            .with(self.forms())
    }

    /// A table that is pasted as text.
    fn written(&self) -> Element {
        let empty = self.state.draft.trim().is_empty();
        let area = el("textarea")
            .attr("id", "portfolio-paste")
            .attr("spellcheck", "false")
            .attr("value", self.state.draft.clone())
            .on(On::Input, Any::Portfolio(Act::Write));
        let take = self.button("button", self.say("取り込む", "Take it over"), Act::Take).flag("disabled", empty);
        of("details", "paste")
            .key("paste")
            .with(words("summary", self.say("表を貼り付ける", "Paste a table")))
            .with(el("label").attr("for", "portfolio-paste").text(
                self.say(
                    "1行目に列の名前、その下に1行1件",
                    "Names of columns in the first line, one entry a line below",
                ),
            ))
            .with(area)
            .with(el("div").with(take))
    }

    /// What the tables look like.
    fn forms(&self) -> Element {
        let line = |name: &'static str, holds: &'static str| {
            el("li").with(words("b", name)).text(self.say("：", ": ")).text(holds)
        };
        let list = el("ul")
            .with(line(
                self.say("契約の表", "Contracts"),
                self.say(
                    "サービス、契約名か契約番号、月額料金。あれば品目、オプションとその月額、課金開始日、終了日",
                    "service, name or number, monthly fee; if any, item, options and their fee, start and end",
                ),
            ))
            .with(line(
                self.say("障害の表", "Outages"),
                self.say(
                    "契約名か契約番号、発生、復旧か停止時間。あればIIJが知った時、原因",
                    "contract name or number, beginning, end or length; if any, when IIJ knew of it, cause",
                ),
            ))
            .with(line(
                self.say("監視の記録", "Monitors' logs"),
                self.say(
                    "UptimeRobotのCSV、Zabbixのイベントの書き出し（1行に1件のJSON）",
                    "UptimeRobot's CSV, Zabbix's export of events (one JSON object a line)",
                ),
            ));
        let samples = super::sample::files(self.language());
        let mut bar = of("div", "toolbar");
        for (place, (name, _)) in samples.into_iter().enumerate() {
            let says = pair(self.language(), self.say("見本をダウンロード", "Download sample"), name);
            bar = bar.with(self.button("button quiet", says, Act::SampleFile(place)));
        }
        of("details", "forms")
            .key("forms")
            .with(words("summary", self.say("どんな表が読めますか", "What the tables look like")))
            .with(list)
            .with(words(
                "p",
                self.say(
                    "列の名前は日本語でも英語でも構いません。読み違いは、読み込んだ後に直せます。表は保存せず、送信もしません。",
                    "Columns may be named in Japanese or English, and every reading can be corrected afterwards. Tables are neither stored nor sent.",
                ),
            ))
            .with(bar)
    }

    /// How far the work is.
    fn work(&self) -> Option<Element> {
        let card = |says: &'static str| {
            of("section", "card work").key("work").with(words("p", says).attr("id", "portfolio-work"))
        };
        let again =
            || self.button("button", self.say("計算する", "Calculate"), Act::Again).attr("id", "portfolio-again");
        match self.state.phase {
            Phase::Idle | Phase::Done => None,
            Phase::Running(done) => {
                let bar = el("progress")
                    .attr("max", "1000")
                    .attr("value", done.to_string())
                    .attr("aria-labelledby", "portfolio-work")
                    .text([&(done / 10).to_string(), "%"].concat());
                let percent = of("span", "num").text([&(done / 10).to_string(), "%"].concat());
                let stop = self.button("button", self.say("中止", "Cancel"), Act::Stop);
                Some(
                    card(self.say("計算しています", "Calculating"))
                        .with(of("div", "bar").with(bar).with(percent).with(stop)),
                )
            }
            Phase::Stopped => Some(
                card(
                    self.say("中止しました。途中までの結果は残していません。", "Cancelled. Nothing half done is kept."),
                )
                .with(again()),
            ),
            Phase::Failed => Some(
                card(self.say(
                    "計算を続けられませんでした。ファイルを減らすか分けて、もう一度お試しください。",
                    "The work broke off. Please try again with fewer or smaller files.",
                ))
                .attr("role", "alert")
                .with(again()),
            ),
        }
    }

    /// The amount again, at the foot of the screen where the results are not in sight, leading to them.
    fn peek(&self) -> Option<Element> {
        let summary = self.state.summary.as_ref().filter(|summary| summary.measured > 0)?;
        let amount = words("b", yen(self.language(), summary.total));
        let says = words("span", self.say("結果へ", "To the results"));
        Some(of("a", "peek no-print").key("peek").attr("href", "#portfolio-results").with(amount).with(says))
    }

    /// What is said to who cannot see it, once it is done.
    fn announced(&self) -> String {
        match (&self.state.summary, self.state.phase) {
            (Some(summary), _) => {
                let total = yen(self.language(), summary.total);
                let (counted, bad) = (self.count(summary.measured), self.count(summary.bad));
                match self.language() {
                    Language::Ja => [
                        "計算が終わりました。減額の合計",
                        &total,
                        "、障害",
                        &counted,
                        "件、計算に入れなかった行",
                        &bad,
                        "件。",
                    ]
                    .concat(),
                    Language::En => {
                        ["Done. Credits in all: ", &total, ". Outages: ", &counted, ". Rows not counted: ", &bad, "."]
                            .concat()
                    }
                }
            }
            (None, Phase::Running(_)) => self.say("計算しています", "Calculating").to_owned(),
            (None, Phase::Stopped) => self.say("中止しました。", "Cancelled.").to_owned(),
            _ => String::new(),
        }
    }
}
