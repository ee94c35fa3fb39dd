//! What came of it: in all, by how soon it must be claimed, by service and month, by outage, and what is not counted.

use std::collections::BTreeMap;

use super::View;
use crate::measure::Yen;
use crate::page::act::Act as Any;
use crate::page::portfolio::act::Act;
use crate::page::portfolio::export::Take;
use crate::page::portfolio::summary::{Cell, Summary, Urgency, month_of};
use crate::page::portfolio::table::{BAD_PAGE, Only, PAGE, Shown, Sort};
use crate::page::tree::{Element, On, Words, el, of, words};
use crate::page::words::{month, pair, yen};
use crate::services::SERVICES;
use crate::terms::Language;

/// As many months are shown; the tables that are taken away have all.
const MONTHS: usize = 36;

impl View<'_> {
    pub(super) fn results(&self, summary: &Summary) -> Element {
        let outages = summary.measured.saturating_add(summary.unmeasured);
        of("section", "results")
            .key("results")
            .attr("aria-labelledby", "portfolio-results")
            .with(self.total(summary))
            .maybe((summary.measured > 0).then(|| self.deadlines(summary)))
            .maybe((!summary.cells.is_empty()).then(|| self.months(summary)))
            .maybe((outages > 0).then(|| self.table(summary)))
            .maybe((summary.bad > 0).then(|| self.bad(summary)))
            .maybe((outages > 0).then(|| self.exports()))
    }

    fn total(&self, summary: &Summary) -> Element {
        let language = self.language();
        let heading =
            words("h2", self.say("減額の合計", "Credits in all")).class("kind").attr("id", "portfolio-results");
        let head = of("div", "hero-answer").with(heading);
        if summary.measured == 0 {
            let says = if summary.contracts == 0 {
                self.say("契約の表がまだありません。", "There is no table of contracts yet.")
            } else if summary.unmeasured > 0 {
                self.say(
                    "障害から計算できる契約がありません。0円という意味ではありません。",
                    "No contract's terms are measured by outages. That does not mean zero yen.",
                )
            } else {
                self.say("計算できる障害がまだありません。", "There are no outages to calculate yet.")
            };
            return of("div", "result").key("total").with(head.with(words("p", says).class("amount words")));
        }
        let mut head = head.with(of("p", "amount").text(yen(language, summary.total)));
        if summary.low != summary.high {
            let range = [&yen(language, summary.low), " – ", &yen(language, summary.high)].concat();
            let says = pair(language, self.say("条文の読み方による幅", "By how the terms are read"), &range);
            head = head.with(of("p", "range").text(says)).with(
                words(
                    "p",
                    self.say(
                        "契約ごとの最も少ない額と最も多い額を足したものです。全体の幅がこれより広くなることはありません。",
                        "The least and the most of each contract, added up. The whole cannot lie outside of it.",
                    ),
                )
                .class("hint"),
            );
        }
        let facts = match language {
            Language::Ja => [
                "契約",
                &self.count(summary.contracts),
                "件、障害",
                &self.count(summary.measured),
                "件から、月ごとの限度額を当てはめて計算しました。",
            ]
            .concat(),
            Language::En => [
                "Contracts: ",
                &self.count(summary.contracts),
                ". Outages: ",
                &self.count(summary.measured),
                ". Each month is cut to its limit.",
            ]
            .concat(),
        };
        let mut list = of("ul", "known").with(words("li", facts));
        if summary.capped > 0 {
            let (months, cut) = (self.count(summary.capped), yen(language, summary.cut));
            let says = match language {
                Language::Ja => [&months, "か月分は限度額に達し、", &cut, "がその分減りました。"].concat(),
                Language::En => {
                    ["Months of contracts that reached their limit: ", &months, ". It took off ", &cut, "."].concat()
                }
            };
            list = list.with(words("li", says).attr("data-tone", "capped"));
        }
        if summary.unmeasured > 0 {
            let count = self.count(summary.unmeasured);
            let says = match language {
                Language::Ja => [
                    &count,
                    "件は、障害の時刻から減額を計算する定めのないサービスのものです。0円という意味ではありません。",
                ]
                .concat(),
                Language::En => [
                    "Outages of services whose terms work out no credit from outages: ",
                    &count,
                    ". That does not mean zero yen.",
                ]
                .concat(),
            };
            list = list.with(words("li", says));
        }
        if summary.doubtful > 0 {
            let count = self.count(summary.doubtful);
            let says = match language {
                Language::Ja => [&count, "件は原因がわからないため、減額ありとして計算しました。"].concat(),
                Language::En => ["Outages of unknown cause, taken as the provider's: ", &count, "."].concat(),
            };
            list = list.with(words("li", says));
        }
        let minds = self.say(
            "原因の書かれていない障害は提供元によるもの、保証は破られたもの、条文は標準の読み方としています。結果は目安です。",
            "Outages without a cause are taken as the provider's, the guarantee as broken, the terms at their usual reading. These are estimates.",
        );
        of("div", "result").key("total").with(head.with(list).with(words("p", minds).class("hint")))
    }

    /// By how soon it must be claimed; each leads to its outages.
    fn deadlines(&self, summary: &Summary) -> Element {
        let language = self.language();
        let mut list = of("ul", "deadlines");
        for (urgency, (count, sum)) in Urgency::ALL.into_iter().zip(&summary.urgency) {
            let only = Only::By(urgency);
            let chosen = self.state.query.only == only;
            let (count, sum) = (self.count(*count), yen(language, *sum));
            let button = of("button", "deadline")
                .attr("type", "button")
                .attr("aria-pressed", if chosen { "true" } else { "false" })
                .on(On::Click, Any::Portfolio(Act::Soon(only)))
                .with(words("span", only.label().in_language(language)))
                .with(words("b", [&count, self.say("件", "")].concat()))
                .with(words("small", sum));
            list = list.with(el("li").attr("data-tone", tone(Some(urgency))).with(button));
        }
        of("section", "block").key("deadlines").with(words("h2", self.say("請求の期限", "Deadlines"))).with(list).with(
            words(
                "p",
                self.say("額は月ごとの限度額を当てはめる前のものです。", "Amounts are before the monthly limits."),
            )
            .class("hint"),
        )
    }

    /// By month and service.
    fn months(&self, summary: &Summary) -> Element {
        let language = self.language();
        let mut services: Vec<usize> = summary.cells.iter().map(|cell| cell.service).collect();
        services.sort_unstable();
        services.dedup();
        let mut months: BTreeMap<i64, Vec<&Cell>> = BTreeMap::new();
        for cell in &summary.cells {
            months.entry(cell.month).or_default().push(cell);
        }
        let name = |place: &usize| SERVICES.get(*place).map_or("", |service| service.name.in_language(language));
        let sum = self.say("合計", "In all");
        let mut head = el("tr").with(words("th", self.say("月", "Month")).attr("scope", "col"));
        for service in &services {
            head = head.with(words("th", name(service)).attr("scope", "col").class("yen"));
        }
        head = head.with(words("th", sum).attr("scope", "col").class("yen"));
        let row = |label: Words, cells: &[&Cell]| {
            let mut row = el("tr").key(label.clone()).with(words("th", label).attr("scope", "row"));
            let amount = |cells: &mut dyn Iterator<Item = &&Cell>| -> (Yen, usize) {
                cells.fold((0, 0), |(sum, capped), cell| {
                    (Yen::saturating_add(sum, cell.amount), usize::saturating_add(capped, cell.capped))
                })
            };
            for service in &services {
                let (sum, capped) = amount(&mut cells.iter().filter(|cell| cell.service == *service));
                let mark = (capped > 0).then(|| words("small", self.say("限度額", "limit")).class("mark"));
                let none = !cells.iter().any(|cell| cell.service == *service);
                let shown = if none { "–".to_owned() } else { yen(language, sum) };
                let cell = of("td", "yen").attr("data-label", name(service)).flag("data-none", none);
                row = row.with(cell.maybe(mark).with(words("span", shown)));
            }
            let (total, _) = amount(&mut cells.iter());
            row.with(of("td", "yen").attr("data-label", sum).with(words("b", yen(language, total))))
        };
        let mut body = el("tbody");
        for (number, cells) in months.iter().rev().take(MONTHS) {
            body = body.with(row(month(language, month_of(*number)).into(), cells));
        }
        let older: Vec<&Cell> = months.iter().rev().skip(MONTHS).flat_map(|(_, cells)| cells.iter().copied()).collect();
        if !older.is_empty() {
            body = body.with(row(self.say("それより前", "Before that").into(), &older));
        }
        let all: Vec<&Cell> = summary.cells.iter().collect();
        let foot = el("tfoot").with(row(sum.into(), &all));
        of("section", "block by-month")
            .key("months")
            .with(words("h2", self.say("サービスと月ごと", "By service and month")))
            .with(
                of("div", "wide")
                    .attr("tabindex", "0")
                    .attr("role", "group")
                    .attr("aria-label", self.say("サービスと月ごと", "By service and month"))
                    .with(of("table", "listing stack").with(el("thead").with(head)).with(body).with(foot)),
            )
    }

    /// The outages, a page at a time.
    fn table(&self, summary: &Summary) -> Element {
        let page = &self.state.page;
        let language = self.language();
        let (found, sum) = (self.count(page.found), yen(language, page.sum));
        let told = match language {
            Language::Ja => [&found, "件、限度額を当てはめる前で", &sum].concat(),
            Language::En => ["Outages: ", &found, ". Before the monthly limits: ", &sum].concat(),
        };
        let mut head = el("tr");
        for (name, sort) in [
            (self.say("契約", "Contract"), Some(Sort::Contract)),
            (self.say("発生", "Began"), Some(Sort::Began)),
            (self.say("長さ", "Length"), Some(Sort::Length)),
            (self.say("減額（限度額の前）", "Credit (before limit)"), Some(Sort::Amount)),
            (self.say("理由", "Note"), None),
            (self.say("請求期限", "Claim by"), Some(Sort::Urgency)),
            (self.say("くわしく", "Details"), None),
        ] {
            head = head.with(self.column(name, sort));
        }
        let rows = page.rows.iter().enumerate().map(|(place, row)| self.row(place, row)).collect();
        of("section", "block outages")
            .key("outages")
            .attr("id", "portfolio-outages")
            .with(words("h2", self.say("障害ごと", "By outage")))
            .with(self.filters(summary))
            .with(of("p", "hint told").attr("role", "status").text(told))
            .with(of("table", "listing stack").with(el("thead").with(head)).with(el("tbody").all(rows)))
            .maybe(self.pages(
                page.found,
                PAGE,
                self.state.query.page,
                self.say("障害のページ", "Pages of outages"),
                Act::Turn,
            ))
    }

    fn column(&self, name: &'static str, sort: Option<Sort>) -> Element {
        let head = el("th").attr("scope", "col");
        let Some(sort) = sort else { return head.text(name) };
        let query = &self.state.query;
        let falls = matches!(sort, Sort::Length | Sort::Amount);
        let order = match (query.sort == sort, query.reversed != falls) {
            (false, _) => "none",
            (true, false) => "ascending",
            (true, true) => "descending",
        };
        head.attr("aria-sort", order).with(self.button("sort", name, Act::Sort(sort)))
    }

    fn row(&self, place: usize, row: &Shown) -> Element {
        let service = SERVICES.get(row.service);
        let name = service.map_or("", |service| service.name.in_language(self.language()));
        let page = self.page_of(service.map_or("", |service| service.id));
        let label = [&row.contract, " ", &row.began].concat();
        let link = el("a")
            .attr("href", [&page, "#", &row.link].concat())
            .attr("aria-label", pair(self.language(), self.say("開く", "Open"), &label))
            .text(self.say("開く", "Open"));
        let cell = |label: &'static str| el("td").attr("data-label", label);
        let amount = if row.amount.is_empty() { "–".to_owned() } else { row.amount.clone() };
        let due = cell(self.say("請求期限", "Claim by"));
        let due = if row.claim_by.is_empty() {
            due.text("–")
        } else {
            due.with(words("span", row.claim_by.clone()))
                .with(words("small", row.left.clone()).class("left").attr("data-tone", tone(row.urgency)))
        };
        el("tr")
            .key(place.to_string())
            .with(
                el("th")
                    .attr("scope", "row")
                    .with(words("b", row.contract.clone()))
                    .with(words("small", name))
                    .with(words("small", row.from.clone()).class("from")),
            )
            .with(cell(self.say("発生", "Began")).text(row.began.clone()))
            .with(cell(self.say("長さ", "Length")).text(row.length.clone()))
            .with(cell(self.say("減額（限度額の前）", "Credit (before limit)")).class("yen").with(words("b", amount)))
            .with(cell(self.say("理由", "Note")).class("reason").text(if row.note.is_empty() {
                "–".to_owned()
            } else {
                row.note.clone()
            }))
            .with(due)
            .with(cell(self.say("くわしく", "Details")).with(link))
    }

    /// A service's page in this language.
    fn page_of(&self, id: &str) -> String {
        [&self.state.root, self.say("", "en/"), "services/", id, "/"].concat()
    }

    fn filters(&self, summary: &Summary) -> Element {
        let language = self.language();
        let query = &self.state.query;
        let all = || (String::new(), self.say("すべて", "All").to_owned());
        let mut services = vec![all()];
        services.extend(
            SERVICES
                .iter()
                .enumerate()
                .map(|(place, service)| (place.to_string(), service.name.in_language(language).to_owned())),
        );
        let mut numbers: Vec<i64> = summary.cells.iter().map(|cell| cell.month).collect();
        numbers.dedup();
        let mut months = vec![all()];
        months.extend(numbers.iter().rev().map(|number| (number.to_string(), month(language, month_of(*number)))));
        let kinds = Only::ALL.iter().enumerate();
        let kinds =
            kinds.map(|(place, only)| (place.to_string(), only.label().in_language(language).to_owned())).collect();
        let only = Only::ALL.iter().position(|only| *only == query.only).unwrap_or(0).to_string();
        let chosen = |place: Option<String>| place.unwrap_or_default();
        let find = of("div", "q")
            .key("find")
            .with(
                el("label").attr("for", "portfolio-find").text(self.say("契約名・契約番号", "Contract name or number")),
            )
            .with(
                el("input")
                    .attr("id", "portfolio-find")
                    .attr("type", "search")
                    .attr("autocomplete", "off")
                    .attr("value", query.text.clone())
                    .on(On::Input, Any::Portfolio(Act::Find)),
            );
        of("div", "settings no-print")
            .attr("role", "search")
            .attr("aria-label", self.say("障害をしぼる", "Filter outages"))
            .with(find)
            .with(self.select(
                "portfolio-service".to_owned(),
                self.say("サービス", "Service"),
                services,
                &chosen(query.service.map(|place| place.to_string())),
                Act::Service,
            ))
            .with(self.select(
                "portfolio-month".to_owned(),
                self.say("月", "Month"),
                months,
                &chosen(query.month.map(|number| number.to_string())),
                Act::Month,
            ))
            .with(self.select("portfolio-only".to_owned(), self.say("結果", "Result"), kinds, &only, Act::Only))
    }

    /// Earlier and later pages, where there is more than one.
    fn pages(
        &self,
        found: usize,
        size: usize,
        page: usize,
        label: &'static str,
        act: fn(usize) -> Act,
    ) -> Option<Element> {
        let pages = found.div_ceil(size);
        if pages < 2 {
            return None;
        }
        let last = pages.saturating_sub(1);
        let step =
            |says: &'static str, to: usize, off: bool| self.button("button quiet", says, act(to)).flag("disabled", off);
        let number = [&self.count(page.saturating_add(1)), " / ", &self.count(pages)].concat();
        Some(
            of("nav", "toolbar pages no-print")
                .key("pages")
                .attr("aria-label", label)
                .with(step(self.say("最初", "First"), 0, page == 0))
                .with(step(self.say("前へ", "Previous"), page.saturating_sub(1), page == 0))
                .with(of("span", "num").text(number))
                .with(step(self.say("次へ", "Next"), page.saturating_add(1).min(last), page >= last))
                .with(step(self.say("最後", "Last"), last, page >= last)),
        )
    }

    /// The rows that are not counted.
    fn bad(&self, summary: &Summary) -> Element {
        let count = self.count(summary.bad);
        let head = match self.language() {
            Language::Ja => ["計算に入れなかった行（", &count, "件）"].concat(),
            Language::En => ["Rows not counted (", &count, ")"].concat(),
        };
        let mut body = el("tbody");
        for (place, row) in self.state.page.bad.iter().enumerate() {
            body = body.with(
                el("tr")
                    .key(place.to_string())
                    .with(words("th", row.from.clone()).attr("scope", "row"))
                    .with(words("td", row.why.clone()).attr("data-label", self.say("理由", "Why")))
                    .with(el("td").attr("data-label", self.say("元の行", "Row")).with(words("code", row.text.clone()))),
            );
        }
        let heads = [self.say("ファイルと行", "File and line"), self.say("理由", "Why"), self.say("元の行", "Row")];
        let heads = heads.map(|name| words("th", name).attr("scope", "col"));
        let table = of("table", "listing stack").with(el("thead").with(el("tr").all(heads.into()))).with(body);
        let take = self.button("button", Take::Bad.label().in_language(self.language()), Act::Export(Take::Bad));
        let pages = self.pages(
            summary.bad,
            BAD_PAGE,
            self.state.query.bad_page,
            self.say("計算に入れなかった行のページ", "Pages of rows not counted"),
            Act::TurnBad,
        );
        of("section", "block uncounted")
            .key("bad")
            .attr("id", "portfolio-bad")
            .with(words("h2", head))
            .with(
                words(
                    "p",
                    self.say(
                        "直した表を読み込み直すと、すべて計算し直します。",
                        "Bring the tables in again once they are corrected: everything is worked out anew.",
                    ),
                )
                .class("hint"),
            )
            .with(table)
            .maybe(pages)
            .with(of("div", "toolbar no-print").with(take))
    }

    fn exports(&self) -> Element {
        let mut bar = of("div", "toolbar");
        for what in [Take::Incidents, Take::Months, Take::All] {
            bar = bar.with(self.button("button", what.label().in_language(self.language()), Act::Export(what)));
        }
        of("section", "block no-print")
            .key("exports")
            .with(words("h2", self.say("結果をダウンロード", "Download the results")))
            .with(bar)
    }
}

const fn tone(urgency: Option<Urgency>) -> &'static str {
    match urgency {
        Some(Urgency::Late) => "late",
        Some(Urgency::Soon) => "soon",
        _ => "",
    }
}
