//! Pictures of a result, each with its data as a table and a slider that reads it point by point.
//!
//! Everything is drawn in whole units of a small view box, so that its texts stay legible on a phone.

use super::act::Act;
use super::path;
use super::result::Results;
use super::study::{Leaving, Lengths};
use super::tree::{Element, On, Words, el, of, words};
use super::words::{day, fill, name_of, say, yen};
use crate::contract::Value;
use crate::contract::answer::{Finding, Outcome};
use crate::measure::moment::{MINUTE, Seconds};
use crate::measure::order::in_order;
use crate::measure::{Day, Money, Yen};
use crate::rules::asks;
use crate::terms::ask::Ask;
use crate::terms::text;
use crate::terms::words::Term;

/// The view box, and the edges of the plot in it.
const WIDTH: i64 = 360;
const LEFT: i64 = 58;
const RIGHT: i64 = 348;
const TOP: i64 = 26;
const BOTTOM: i64 = 166;
const HEIGHT: i64 = 192;

/// A curve to be drawn: its points from left to right.
pub(super) struct Curve {
    /// What the slider is kept under, and the picture's name.
    id: &'static str,
    title: Words,
    points: Vec<Point>,
    here: Point,
    /// What the case is called in it.
    pub(super) named: &'static str,
    free: Option<Point>,
    /// What stands at the axis, the more important ones first.
    ticks: Vec<(i64, String)>,
}

#[derive(Clone)]
struct Point {
    /// From 0 at the left to [`SPAN`] at the right.
    at: i64,
    amount: Yen,
    label: String,
    /// Whether nothing lies between the one before and this: the amount changes here, all at once.
    step: bool,
}

const SPAN: i64 = 100_000;

/// How far the labels at the axis are kept apart, in units of the view box for each letter.
const LETTER: i64 = 7;

/// A day or a period on the timeline, and what it is.
pub(super) type Mark = (Day, Option<Day>, String);

impl Results<'_> {
    /// The pictures of a finding.
    pub(super) fn pictures(&self, finding: &Finding) -> Option<Element> {
        let figure = match finding.outcome.as_ref()? {
            Outcome::Credit { .. } => self.curve(&self.by_length(self.study.lengths.as_ref()?)?),
            Outcome::Charge { .. } => self.curve(&self.by_day(self.study.leaving.as_ref()?)?),
            Outcome::End { .. } => {
                let marks = self.marks();
                self.in_time(&marks)?.with(self.dates(&marks))
            }
            _ => return None,
        };
        Some(of("div", "block").key("picture").flag("data-stale", !self.fresh()).with(figure))
    }

    fn word(&self, ja: &'static str, en: &'static str) -> &'static str {
        say(self.state.language, ja, en)
    }

    fn by_length(&self, lengths: &Lengths) -> Option<Curve> {
        let span = |length: Seconds| fill(self.state.language, text("{}", "{}"), &[Term::Span(length)]);
        let (last, _) = lengths.points.last().filter(|(last, _)| *last > 0)?;
        let whole = octaves(*last).max(1);
        let place = |length: Seconds| octaves(length).saturating_mul(SPAN).checked_div(whole).unwrap_or(0);
        let mut before = None;
        let mut points = Vec::with_capacity(lengths.points.len());
        for (length, amount) in &lengths.points {
            let step = before == Some(length.saturating_sub(1));
            points.push(Point { at: place(*length), amount: amount.yen, label: span(*length), step });
            before = Some(*length);
        }
        // Where the amount changes matters most, and of these where it changes most.
        let mut steps: Vec<(Yen, Seconds)> = Vec::new();
        for pair in lengths.points.windows(2) {
            if let [(_, low), (length, high)] = pair
                && low != high
            {
                steps.push((low.yen.saturating_sub(high.yen), length.saturating_sub(length % MINUTE)));
            }
        }
        let order = in_order(&steps, |a, b| a.cmp(b));
        let steps = order.into_iter().filter_map(|place| steps.get(place).map(|(_, length)| *length));
        let ticks = [0].into_iter().chain(steps).map(|length| (place(length), span(length))).collect();
        let title = self.word("長さと減額", "Length and credit");
        let one = fill(self.state.language, text("（障害{}）", " (outage {})"), &[Term::Nth(lengths.row)]);
        Some(Curve {
            id: "length",
            title: if lengths.rows > 1 { [title, &one].concat().into() } else { title.into() },
            points,
            here: Point { at: place(lengths.here), amount: lengths.amount.yen, label: span(lengths.here), step: false },
            named: self.word("今回 ", "Now: "),
            free: None,
            ticks,
        })
    }

    pub(super) fn by_day(&self, leaving: &Leaving) -> Option<Curve> {
        let (first, _) = leaving.points.first()?;
        let (last, _) = leaving.points.last()?;
        let span = first.days_until(*last).max(1);
        let place = |on: Day| first.days_until(on).saturating_mul(SPAN).checked_div(span).unwrap_or(0).clamp(0, SPAN);
        let point = |on: Day, amount: Money, step: bool| Point {
            at: place(on),
            amount: amount.yen,
            label: day(self.state.language, on),
            step,
        };
        let mut before = None;
        let mut points = Vec::with_capacity(leaving.points.len());
        for (on, amount) in &leaving.points {
            points.push(point(*on, *amount, before == Some(on.plus(-1))));
            before = Some(*on);
        }
        let tick = |on: Day| (place(on), on.to_string());
        Some(Curve {
            id: "leaving",
            title: self.word("終わる日と支払い", "Last day and charge").into(),
            points,
            here: point(leaving.here, leaving.amount, false),
            named: self.word("今回 ", "Now: "),
            free: leaving.free.map(|free| point(free, Money::ZERO, false)),
            ticks: [*first, *last].into_iter().chain(leaving.free).map(tick).collect(),
        })
    }

    pub(super) fn curve(&self, curve: &Curve) -> Element {
        let most = curve.points.iter().map(|point| point.amount).max().unwrap_or(0).max(1);
        let across = |at: i64| LEFT.saturating_add(at.saturating_mul(RIGHT - LEFT) / SPAN);
        let x = |point: &Point| across(point.at);
        let y = |amount: Yen| BOTTOM.saturating_sub(amount.saturating_mul(BOTTOM - TOP).checked_div(most).unwrap_or(0));
        let mut svg = of("svg", "plot")
            .attr("viewBox", ["0 0 ", &WIDTH.to_string(), " ", &HEIGHT.to_string()].concat())
            .attr("role", "img")
            .attr("aria-label", self.summary(curve));
        for part in 0..=2 {
            let amount = most.saturating_mul(part) / 2;
            svg = svg.with(line("grid", (LEFT, y(amount)), (RIGHT, y(amount))));
            svg = svg.with(label("", (LEFT - 6, y(amount) + 4), "end", self.short(amount)));
        }
        let mut drawn = String::new();
        for point in &curve.points {
            let (x, y) = (x(point).to_string(), y(point.amount).to_string());
            let parts = match (drawn.is_empty(), point.step) {
                (true, _) => ["M", &x, " ", &y],
                (false, true) => ["H", &x, "V", &y],
                (false, false) => ["L", &x, " ", &y],
            };
            parts.into_iter().for_each(|part| drawn.push_str(part));
        }
        svg = svg.with(of("path", "curve").attr("d", drawn));
        let mut taken: Vec<(i64, i64)> = Vec::new();
        for (at, says) in &curve.ticks {
            let at = across(*at);
            let letters: i64 = says.chars().map(|letter| if letter.is_ascii() { 1 } else { 2 }).sum();
            let half = letters.saturating_mul(LETTER) / 2;
            let middle = at.min(WIDTH.saturating_sub(half));
            let (from, to) =
                (middle.saturating_sub(half).saturating_sub(3), middle.saturating_add(half).saturating_add(3));
            if taken.iter().all(|(left, right)| to <= *left || *right <= from) {
                svg = svg.with(line("axis", (at, BOTTOM), (at, BOTTOM + 4)));
                svg = svg.with(label("", (middle, BOTTOM + 18), "middle", says.clone()));
                taken.push((from, to));
            }
        }
        let (here, read) = (x(&curve.here), curve.points.get(self.read(curve)));
        svg = svg.with(line("now", (here, TOP - 8), (here, BOTTOM)));
        if let Some(free) = &curve.free {
            svg = svg.with(dot("free", x(free), y(0)));
        }
        if let Some(read) = read.filter(|read| read.label != curve.here.label) {
            svg = svg.with(line("read", (x(read), TOP), (x(read), BOTTOM)).key("read"));
            svg = svg.with(dot("read", x(read), y(read.amount)));
        }
        svg = svg.with(dot("dot", here, y(curve.here.amount)));
        let anchor = if here > WIDTH / 2 { "end" } else { "start" };
        let says = [curve.named, &curve.here.label].concat();
        svg = svg.with(label("label", (here, TOP - 12), anchor, says));
        let free = curve.free.as_ref().map(|free| {
            words(
                "figcaption",
                [self.word("支払いがなくなる最初の日：", "First day that costs nothing: "), &free.label].concat(),
            )
        });
        of("figure", "chart")
            .attr("data-chart", curve.id)
            .attr("aria-label", curve.title.clone())
            .with(words("h3", curve.title.clone()))
            .with(svg)
            .maybe(free)
            .with(self.slider(curve))
            .with(self.table(curve))
    }

    /// The place of the point that the slider stands at: where it was left, or at this case.
    fn read(&self, curve: &Curve) -> usize {
        let drafted = self.state.draft(curve.id).parse::<usize>().ok();
        let here = || curve.points.iter().position(|point| point.label == curve.here.label).unwrap_or(0);
        drafted.unwrap_or_else(here).min(curve.points.len().saturating_sub(1))
    }

    fn summary(&self, curve: &Curve) -> String {
        [
            &*curve.title,
            self.word("。", ". "),
            curve.named,
            &curve.here.label,
            " ",
            &yen(self.state.language, curve.here.amount),
        ]
        .concat()
    }

    /// An amount in few letters: 9.8万 or 98k.
    fn short(&self, amount: Yen) -> String {
        let units = match self.state.language {
            crate::terms::Language::Ja => [(100_000_000, "億"), (10_000, "万")],
            crate::terms::Language::En => [(1_000_000, "M"), (1_000, "k")],
        };
        let Some((unit, name)) = units.into_iter().find(|(unit, _)| amount >= *unit) else { return amount.to_string() };
        let tenths = amount.saturating_mul(10) / unit;
        let mut short = (tenths / 10).to_string();
        if tenths < 100 && tenths % 10 != 0 {
            short.push('.');
            short.push_str(&(tenths % 10).to_string());
        }
        short + name
    }

    /// Reads the curve point by point, with a finger or the arrow keys.
    fn slider(&self, curve: &Curve) -> Element {
        let last = curve.points.len().saturating_sub(1);
        let at = self.read(curve);
        let said = curve
            .points
            .get(at)
            .map(|point| [&point.label, self.word("なら ", ": "), &yen(self.state.language, point.amount)].concat());
        let said = said.unwrap_or_default();
        let input = el("input")
            .attr("type", "range")
            .attr("min", "0")
            .attr("max", last.to_string())
            .attr("value", at.to_string())
            .attr("aria-label", self.word("グラフを読む", "Read the chart"))
            .attr("aria-valuetext", said.clone())
            .on(On::Input, Act::Draft(curve.id));
        of("p", "reader no-print").with(input).with(words("output", said))
    }

    fn table(&self, curve: &Curve) -> Element {
        let mut body = el("tbody");
        for point in &curve.points {
            let mut row = el("tr").with(el("th").attr("scope", "row").text(point.label.clone()));
            if point.label == curve.here.label {
                row = row.class("here");
            }
            if curve.free.as_ref().is_some_and(|free| free.label == point.label) {
                row = row.attr("data-free", "");
            }
            body = body.with(row.with(of("td", "yen").text(yen(self.state.language, point.amount))));
        }
        of("details", "data")
            .with(words("summary", self.word("表で見る", "As a table")))
            .with(of("table", "listing").with(body))
    }

    /// The days and periods of an ending, in their order.
    fn marks(&self) -> Vec<Mark> {
        let mut marks: Vec<Mark> = Vec::new();
        let given = |ask: &'static Ask| {
            let day = path::get(&self.answer.request, ask.path).and_then(Value::as_text).and_then(Day::parse)?;
            Some((day, None, ask.label.in_language(self.state.language).to_owned()))
        };
        marks.push((self.state.today, None, self.word("今日", "Today").to_owned()));
        let asked = [&asks::STARTED_ON, &asks::NOTICE_ARRIVED_ON, &asks::REQUESTED_FOR, &asks::WANTED_END];
        marks.extend(asked.into_iter().filter_map(given));
        for finding in self.findings {
            match &finding.outcome {
                Some(Outcome::End { ends_on, return_by, latest_notice, options }) => {
                    let named = [
                        (*ends_on, self.word("終わる日", "Last day")),
                        (*latest_notice, self.word("通知が届く期限", "Notice must arrive")),
                        (*return_by, self.word("機器を返す期限", "Equipment back")),
                    ];
                    marks.extend(named.into_iter().filter_map(|(day, name)| Some((day?, None, name.to_owned()))));
                    for option in options.iter().filter(|option| option.ends_on != *ends_on) {
                        let name = name_of(self.state.service, option.option).in_language(self.state.language);
                        marks.extend(option.ends_on.map(|end| (end, None, name.to_owned())));
                    }
                }
                Some(Outcome::Charge { lines, .. }) => {
                    for line in lines {
                        let name = name_of(self.state.service, &line.what).in_language(self.state.language);
                        let name = [name, self.word("の最低利用期間", ": minimum period")].concat();
                        marks.extend(line.from.zip(line.ends).map(|(from, ends)| (from, Some(ends), name)));
                    }
                }
                _ => {}
            }
        }
        in_their_order(&marks)
    }

    /// Days and periods one below the other, on one scale, where there are enough to make a picture.
    pub(super) fn in_time(&self, marks: &[Mark]) -> Option<Element> {
        let first = marks.first()?.0;
        let last = marks.iter().map(|(from, to, _)| to.unwrap_or(*from)).max()?;
        (marks.len() > 2).then(|| self.drawn_timeline(marks, first, last))
    }

    fn dates(&self, marks: &[Mark]) -> Element {
        let line = |(from, to, name): &Mark| {
            let mut says = day(self.state.language, *from);
            if let Some(to) = to {
                says = [&says, self.word("〜", " – "), &day(self.state.language, *to)].concat();
            }
            el("li").with(words("time", says).attr("datetime", from.to_string())).with(words("span", name.clone()))
        };
        of("details", "data")
            .with(words("summary", self.word("表で見る", "As a table")))
            .with(of("ul", "dates").all(marks.iter().map(line).collect()))
    }

    fn drawn_timeline(&self, marks: &[Mark], first: Day, last: Day) -> Element {
        const ROW: i64 = 38;
        let rows = i64::try_from(marks.len()).unwrap_or(0);
        let height = rows.saturating_mul(ROW).saturating_add(8);
        let span = first.days_until(last).max(1);
        let x = |day: Day| {
            10_i64.saturating_add(first.days_until(day).saturating_mul(WIDTH - 20).checked_div(span).unwrap_or(0))
        };
        let mut svg = of("svg", "plot")
            .attr("viewBox", ["0 0 ", &WIDTH.to_string(), " ", &height.to_string()].concat())
            .attr("aria-hidden", "true");
        let mut top: i64 = 0;
        for (from, to, name) in marks {
            let (baseline, middle) = (top.saturating_add(14), top.saturating_add(26));
            svg = svg.with(line("grid", (10, middle), (WIDTH - 10, middle)));
            if let Some(to) = to {
                svg = svg.with(
                    of("rect", "bar")
                        .attr("x", x(*from).to_string())
                        .attr("y", middle.saturating_sub(4).to_string())
                        .attr("width", x(*to).saturating_sub(x(*from)).max(3).to_string())
                        .attr("height", "8")
                        .attr("rx", "4"),
                );
            } else {
                svg = svg.with(dot(if *from == self.state.today { "free" } else { "dot" }, x(*from), middle));
            }
            let (at, anchor) = match x(*from) {
                left if left < WIDTH / 2 => (left.saturating_sub(5), "start"),
                _ => (x(to.unwrap_or(*from)).saturating_add(5), "end"),
            };
            svg = svg.with(label("", (at, baseline), anchor, name.clone()));
            top = top.saturating_add(ROW);
        }
        let title = self.word("日付を並べる", "The days in order");
        of("figure", "chart")
            .attr("data-chart", "timeline")
            .attr("aria-label", title)
            .with(words("h3", title))
            .with(svg)
    }
}

/// Marks in order of time, each once.
pub(super) fn in_their_order(marks: &[Mark]) -> Vec<Mark> {
    let order = in_order(marks, |a, b| (a.0, a.1).cmp(&(b.0, b.1)));
    let mut marks: Vec<Mark> = order.into_iter().filter_map(|place| marks.get(place).cloned()).collect();
    marks.dedup();
    marks
}

/// Where a length stands on a scale on which each doubling is as wide as the last: short outages and long ones are both
/// told apart. In thousandths of a doubling, counted from half an hour; even within each.
fn octaves(length: Seconds) -> i64 {
    let (mut from, mut octaves) = (30 * MINUTE, 0_i64);
    let length = length.max(0).saturating_add(from);
    while length >= from.saturating_mul(2) {
        from = from.saturating_mul(2);
        octaves = octaves.saturating_add(1_000);
    }
    octaves.saturating_add(length.saturating_sub(from).saturating_mul(1_000).checked_div(from).unwrap_or(0))
}

fn line(class: &'static str, from: (i64, i64), to: (i64, i64)) -> Element {
    let d =
        ["M", &from.0.to_string(), " ", &from.1.to_string(), "L", &to.0.to_string(), " ", &to.1.to_string()].concat();
    of("path", class).attr("d", d)
}

fn dot(class: &'static str, x: i64, y: i64) -> Element {
    of("circle", class).attr("cx", x.to_string()).attr("cy", y.to_string()).attr("r", "5")
}

fn label(class: &'static str, at: (i64, i64), anchor: &'static str, says: impl Into<Words>) -> Element {
    of("text", class).attr("x", at.0.to_string()).attr("y", at.1.to_string()).attr("text-anchor", anchor).text(says)
}
