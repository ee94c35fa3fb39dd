//! Reading a request: every field checked, every problem told.

use std::borrow::Cow;

use rust_decimal::Decimal;

use super::case::{
    Cancellation, Case, Cause, ConnectionAnswer, DnsAnswers, Ground, Held, Incident, Notice, OneTimeAnswer,
    OptionAnswer, Unsure, Uptime,
};
use super::order;
use super::problem::{Code, Path, Problem, Problems};
use super::value::{Number, Value};
use crate::measure::{Day, Moment, Month, Window, Yen, month_end_period};
use crate::rules::eligibility::HoldKind;
use crate::services::SERVICES;
use crate::terms::readings::READINGS;
use crate::terms::sheet::Choices;
use crate::terms::{Language, RuleId, Service, Text, text};

/// A request, understood as far as it could be.
pub(crate) struct Understood {
    pub service: Option<&'static Service>,
    pub case: Case,
    pub choices: Choices,
    pub rules: Vec<RuleId>,
    pub range: bool,
    pub today: Option<Day>,
    pub language: Language,
    pub problems: Vec<Problem>,
}

/// Reads a request. What is wrong with a field is told, and the field counts as not given.
pub(crate) fn understand(request: &Value<'_>) -> Understood {
    let language = match request.get("language").and_then(Value::as_text) {
        Some("en") => Language::En,
        _ => Language::Ja,
    };
    let mut form = Form { problems: Problems::new(language), service: None };
    let root = At { value: Some(request), path: Path::Root };
    let mut understood = Understood {
        service: None,
        case: Case::default(),
        choices: Choices::default(),
        rules: RuleId::ALL.to_vec(),
        range: true,
        today: None,
        language,
        problems: Vec::new(),
    };
    if form.object(&root, &["service", "answers", "readings", "rules", "range", "today", "language"]) {
        understood.service = form.service(&root.key("service"));
        form.service = understood.service;
        let language = root.key("language");
        if language.value.is_some() {
            form.choice(&language, &["ja", "en"]);
        }
        if let Some(range) = form.flag(&root.key("range")) {
            understood.range = range;
        }
        understood.today = form.day(&root.key("today"));
        understood.rules = form.rules(&root.key("rules"));
        understood.choices = form.given(&root.key("readings"), Form::readings);
        understood.case = form.answers(&root.key("answers"));
    }
    understood.problems = form.problems.into_list();
    understood
}

/// A place in the request and what stands there.
pub(crate) struct At<'a> {
    pub value: Option<&'a Value<'a>>,
    pub path: Path<'a>,
}

impl<'a> At<'a> {
    #[inline(never)]
    pub fn key(&'a self, key: &'a str) -> Self {
        At { value: self.value.and_then(|value| value.get(key)), path: Path::Key(&self.path, key) }
    }
}

/// The reader of one request.
///
/// What reads a part of it stays a function of its own, as does each rule: WebAssembly is compiled function by function when
/// one is first called, and the first answer waits for that.
pub(crate) struct Form {
    pub problems: Problems,
    pub service: Option<&'static Service>,
}

/// No list may be longer.
const LIST: usize = 10_000;
const YEN: Yen = 9_999_999_999;
/// The connections and the services with an uptime that a request can name.
pub(crate) const CONNECTIONS: [&str; 2] = ["office-365", "azure-public"];
pub(crate) const UPTIMES: [&str; 2] = ["managed-dns", "traffic-management"];
const UNSURE: [&str; 3] = ["yes", "no", "unsure"];
const CAUSES: [&str; 5] = ["provider", "microsoft", "customer", "other", "unknown"];

const A_DAY: Text = text(
    "1990-01-01から2199-12-31までの日を、2025-01-31の形で入れてください。",
    "Give a day from 1990-01-01 to 2199-12-31, like 2025-01-31.",
);
const A_MOMENT: Text = text(
    "1990年から2199年までの日時を、2025-01-31T10:00の形で入れてください。秒と時差（Z、+09:00）も付けられます。24:00や秒の小数は使えません。",
    "Give a day and a time from 1990 to 2199, like 2025-01-31T10:00; seconds and an offset (Z, +09:00) may follow, but no 24:00 and no fractions.",
);
const A_MONTH: Text = text(
    "1990-01から2199-12までの月を、2025-01の形で入れてください。",
    "Give a month from 1990-01 to 2199-12, like 2025-01.",
);
const AN_AMOUNT: Text = text(
    "0から9,999,999,999までの整数で、円の額を入れてください。",
    "Give a whole number of yen from 0 to 9,999,999,999.",
);
const A_PERCENT: Text = text(
    "0から100までの率を、99.97のように数字の文字列で入れてください。小数は9桁までです。",
    "Give a rate from 0 to 100 as a string of digits like 99.97, with at most nine decimals.",
);

impl Form {
    fn service(&mut self, at: &At<'_>) -> Option<&'static Service> {
        let service = at.value.and_then(Value::as_text).and_then(|id| SERVICES.iter().find(|service| service.id == id));
        if service.is_none() {
            self.no_service(at);
        }
        service.copied()
    }

    #[inline(never)]
    fn no_service(&mut self, at: &At<'_>) {
        let code = match at.value {
            None | Some(Value::Text(_)) => Code::UnknownService,
            Some(_) => Code::WrongType,
        };
        let right = text("次のどれかを入れてください：", "Give one of: ");
        self.problems.add_with(&at.path, code, right, &joined(&ids(&SERVICES, |service| service.id)));
    }

    fn rules(&mut self, at: &At<'_>) -> Vec<RuleId> {
        let Some(entries) = self.list(at) else { return RuleId::ALL.to_vec() };
        let mut rules = Vec::new();
        for (index, entry) in entries.iter().enumerate() {
            match entry.as_text().map(RuleId::of) {
                Some(Some(rule)) if rules.contains(&rule) => {}
                Some(Some(rule)) => rules.push(rule),
                unknown => {
                    let code = if unknown.is_some() { Code::UnknownRule } else { Code::WrongType };
                    self.no_rule(&Path::Index(&at.path, index), code);
                }
            }
        }
        rules
    }

    #[inline(never)]
    fn no_rule(&mut self, path: &Path<'_>, code: Code) {
        let right = text("次のどれかを入れてください：", "Give one of: ");
        self.problems.add_with(path, code, right, &joined(&RuleId::ALL.map(RuleId::id)));
    }

    #[inline(never)]
    fn readings(&mut self, at: &At<'_>) -> Choices {
        let mut choices = Choices::default();
        let Some(fields) = self.fields(at) else { return choices };
        for (id, value) in fields {
            let path = Path::Key(&at.path, id);
            let Some(place) = READINGS.iter().position(|reading| reading.id == id) else {
                let right = text("次のどれかにしてください：", "Use one of: ");
                let known = joined(&ids(&READINGS, |reading| reading.id));
                self.problems.add_with(&path, Code::UnknownReading, right, &known);
                continue;
            };
            let options = READINGS.get(place).map(|reading| reading.options).unwrap_or_default();
            let entry = At { value: Some(value), path };
            if let Some(choice) = self.choice(&entry, &ids(options, |option| option.id)) {
                choices.set(place, choice);
            }
        }
        choices
    }

    fn answers(&mut self, at: &At<'_>) -> Case {
        let mut case = Case::default();
        let known = [
            "item",
            "monthlyFee",
            "initialFee",
            "startedOn",
            "contractedOn",
            "options",
            "connections",
            "equipmentChangedOn",
            "cancellation",
            "wantedEnd",
            "dutyBreached",
            "incidents",
            "uptimes",
            "dns",
            "oneTime",
            "period",
            "holds",
            "formerly",
        ];
        if at.value.is_none() || !self.object(at, &known) {
            return case;
        }
        case.item = self.given(&at.key("item"), |form, at| form.listed(at, |service| service.items, |item| item.id));
        case.monthly_fee = self.yen(&at.key("monthlyFee"));
        case.initial_fee = self.yen(&at.key("initialFee"));
        case.started_on = self.day(&at.key("startedOn"));
        case.contracted_on = self.day(&at.key("contractedOn"));
        case.options = self.rows(&at.key("options"), Self::option);
        case.connections = self.rows(&at.key("connections"), Self::connection);
        case.equipment_changed_on = self.days(&at.key("equipmentChangedOn"));
        case.cancellation = self.given(&at.key("cancellation"), Self::cancellation);
        case.wanted_end = self.day(&at.key("wantedEnd"));
        case.duty_breached = self.unsure(&at.key("dutyBreached"));
        case.incidents = self.rows(&at.key("incidents"), Self::incident);
        case.uptimes = self.rows(&at.key("uptimes"), Self::uptime);
        case.dns = self.given(&at.key("dns"), Self::dns);
        case.one_time = self.rows(&at.key("oneTime"), Self::one_time);
        case.period = self.given(&at.key("period"), Self::period);
        case.holds = self.given(&at.key("holds"), Self::holds);
        case.formerly = self.given(&at.key("formerly"), |form, at| {
            form.listed(at, |service| service.conversions, |conversion| conversion.choice.id)
        });
        order::check(&mut self.problems, &case, self.service, &at.path);
        case
    }

    #[inline(never)]
    fn option(&mut self, at: &At<'_>) -> OptionAnswer {
        let known = ["option", "monthlyFee", "initialFee", "startedOn", "changedOn", "stop", "endedOn"];
        let without_stop = ["option", "monthlyFee", "initialFee", "startedOn", "changedOn", "endedOn"];
        let may_stop =
            self.service.is_none_or(|service| service.options.is_empty() || service.end.option_stop.is_some());
        if !self.object(at, if may_stop { &known } else { &without_stop }) {
            return OptionAnswer::default();
        }
        let stop = at.key("stop");
        let mut option = OptionAnswer {
            terms: self.listed_key(&at.key("option"), |service| service.options, |terms| terms.choice.id),
            monthly_fee: self.yen(&at.key("monthlyFee")),
            initial_fee: self.yen(&at.key("initialFee")),
            started_on: self.day(&at.key("startedOn")),
            changed_on: self.days(&at.key("changedOn")),
            stop: (may_stop && stop.value.is_some() && self.object(&stop, &["noticeArrivedOn", "requestedFor"]))
                .then(|| self.notice(&stop)),
            ended_on: self.day(&at.key("endedOn")),
        };
        if is_unread(&at.key("endedOn"), option.ended_on) {
            option.stop = option.stop.map(|_| Notice::default());
        }
        option
    }

    #[inline(never)]
    fn connection(&mut self, at: &At<'_>) -> ConnectionAnswer {
        if !self.object(at, &["to", "monthlyFee", "startedOn"]) {
            return ConnectionAnswer::default();
        }
        ConnectionAnswer {
            to: self.one_of_key(&at.key("to"), &CONNECTIONS),
            monthly_fee: self.yen(&at.key("monthlyFee")),
            started_on: self.day(&at.key("startedOn")),
        }
    }

    #[inline(never)]
    fn cancellation(&mut self, at: &At<'_>) -> Cancellation {
        let known = ["noticeArrivedOn", "requestedFor", "endedOn", "ground"];
        if !self.object(at, &known) {
            return Cancellation::default();
        }
        let grounds = ["ordinary", "article-28", "unknown", "abolished"];
        let known = self.service.is_none_or(|service| service.commitment.abolished.is_some());
        let open = if known { grounds.as_slice() } else { grounds.get(..3).unwrap_or_default() };
        let mut cancellation = Cancellation {
            notice: self.notice(at),
            ended_on: self.day(&at.key("endedOn")),
            ground: self.choice(&at.key("ground"), open).map(|place| match place {
                0 => Ground::Ordinary,
                1 => Ground::Article28,
                2 => Ground::Unknown,
                _ => Ground::Abolished,
            }),
        };
        if is_unread(&at.key("endedOn"), cancellation.ended_on) {
            cancellation.notice = Notice::default();
        }
        cancellation
    }

    fn notice(&mut self, at: &At<'_>) -> Notice {
        let arrived_on = self.day(&at.key("noticeArrivedOn"));
        let requested_for = self.day(&at.key("requestedFor"));
        let decides = !is_unread(&at.key("requestedFor"), requested_for);
        Notice { arrived_on: arrived_on.filter(|_| decides), requested_for }
    }

    #[inline(never)]
    fn incident(&mut self, at: &At<'_>) -> Incident {
        let known = ["began", "restored", "noticed", "guaranteeBroken", "unusable", "cause", "announced", "notice"];
        if !self.object(at, &known) {
            return Incident::default();
        }
        let incident = Incident {
            began: self.moment(&at.key("began")),
            restored: self.moment(&at.key("restored")),
            noticed: self.moment(&at.key("noticed")),
            guarantee_broken: self.unsure(&at.key("guaranteeBroken")),
            unusable: self.unsure(&at.key("unusable")),
            cause: self.cause(&at.key("cause")),
            announced: self
                .rows(&at.key("announced"), Self::window)
                .map(|windows| windows.into_iter().flatten().collect()),
            notice: self.given(&at.key("notice"), Self::outage_notice),
        };
        if let Some(began) = incident.began {
            let right = text("止まった時より前にはできません。", "It cannot lie before the outage began.");
            for (key, moment) in [("restored", incident.restored), ("noticed", incident.noticed)] {
                if moment.is_some_and(|moment| moment < began) {
                    self.problems.add(&Path::Key(&at.path, key), Code::Order, right);
                }
            }
        }
        incident
    }

    #[inline(never)]
    fn window(&mut self, at: &At<'_>) -> Option<Window> {
        if !self.object(at, &["from", "to"]) {
            return None;
        }
        let from = self.needed(&at.key("from"), A_MOMENT, Self::moment);
        let to = self.needed(&at.key("to"), A_MOMENT, Self::moment);
        let window = Window { from: from?, to: to? };
        if window.to < window.from {
            self.problems.add(&Path::Key(&at.path, "to"), Code::Order, ENDS_FIRST);
            return None;
        }
        Some(window)
    }

    #[inline(never)]
    fn outage_notice(&mut self, at: &At<'_>) -> Option<(Moment, Option<Moment>)> {
        if !self.object(at, &["detected", "sent"]) {
            return None;
        }
        let detected = self.needed(&at.key("detected"), A_MOMENT, Self::moment);
        let never = matches!(at.key("sent").value, Some(Value::Null));
        let sent = if never { None } else { Some(self.needed(&at.key("sent"), A_MOMENT, Self::moment)?) };
        let detected = detected?;
        if sent.is_some_and(|sent| sent < detected) {
            let right = text("検知した時より前にはできません。", "It cannot lie before the outage was detected.");
            self.problems.add(&Path::Key(&at.path, "sent"), Code::Order, right);
            return None;
        }
        Some((detected, sent))
    }

    #[inline(never)]
    fn uptime(&mut self, at: &At<'_>) -> Uptime {
        if !self.object(at, &["month", "of", "percent", "failedSlots", "cause"]) {
            return Uptime::default();
        }
        let month = self.needed(&at.key("month"), A_MONTH, Self::month);
        let slots = 288_i64.saturating_mul(month.map_or(31, |month| i64::from(month.days())));
        Uptime {
            month,
            of: self.one_of_key(&at.key("of"), &UPTIMES),
            percent: self.percent(&at.key("percent")),
            failed_slots: self.count(&at.key("failedSlots"), slots),
            cause: self.cause(&at.key("cause")),
        }
    }

    #[inline(never)]
    fn dns(&mut self, at: &At<'_>) -> DnsAnswers {
        let known = [
            "zones",
            "zoneMonthlyFee",
            "zoneInitialFee",
            "neededQps",
            "qpsUnitMonthlyFee",
            "trafficManagement",
            "trafficMonthlyFee",
            "trafficInitialFee",
        ];
        if !self.object(at, &known) {
            return DnsAnswers::default();
        }
        DnsAnswers {
            zones: self.count(&at.key("zones"), 999),
            zone_monthly_fee: self.yen(&at.key("zoneMonthlyFee")),
            zone_initial_fee: self.yen(&at.key("zoneInitialFee")),
            needed_qps: self.count(&at.key("neededQps"), 99_999),
            qps_unit_monthly_fee: self.yen(&at.key("qpsUnitMonthlyFee")),
            traffic_management: self.count(&at.key("trafficManagement"), 999),
            traffic_monthly_fee: self.yen(&at.key("trafficMonthlyFee")),
            traffic_initial_fee: self.yen(&at.key("trafficInitialFee")),
        }
    }

    #[inline(never)]
    fn one_time(&mut self, at: &At<'_>) -> OneTimeAnswer {
        if !self.object(at, &["what", "fee"]) {
            return OneTimeAnswer::default();
        }
        OneTimeAnswer {
            what: self.listed_key(&at.key("what"), |service| service.fees.one_time, |terms| terms.choice.id),
            fee: self.yen(&at.key("fee")),
        }
    }

    #[inline(never)]
    fn period(&mut self, at: &At<'_>) -> Option<(Day, Day)> {
        if !self.object(at, &["from", "to"]) {
            return None;
        }
        let from = self.needed(&at.key("from"), A_DAY, Self::day);
        let to = self.needed(&at.key("to"), A_DAY, Self::day);
        let (from, to) = (from?, to?);
        let path = Path::Key(&at.path, "to");
        if to < from {
            self.problems.add(&path, Code::Order, ENDS_FIRST);
            return None;
        }
        if to > month_end_period(from, 120) {
            let right = text("期間は10年までです。", "A period may be ten years long at most.");
            self.problems.add(&path, Code::OutOfRange, right);
            return None;
        }
        Some((from, to))
    }

    #[inline(never)]
    fn holds(&mut self, at: &At<'_>) -> Vec<(&'static crate::rules::eligibility::Hold, Held)> {
        let mut held = Vec::new();
        let Some(fields) = self.fields(at) else { return held };
        for (key, value) in fields {
            let entry = At { value: Some(value), path: Path::Key(&at.path, key) };
            let Some(service) = self.service else {
                self.unsure_or_count(&entry);
                continue;
            };
            let Some(hold) = service.eligibility.holds.iter().find(|hold| hold.key == key) else {
                let right = text("次のどれかにしてください：", "Use one of: ");
                let known = joined(&ids(service.eligibility.holds, |hold| hold.key));
                self.problems.add_with(&entry.path, Code::UnknownField, right, &known);
                continue;
            };
            let answer = match hold.kind {
                HoldKind::Condition => self.unsure(&entry).map(Held::Condition),
                HoldKind::Count => self.count(&entry, 999).map(Held::Count),
                HoldKind::Choice(choices) => self
                    .choice(&entry, &ids(choices, |choice| choice.id))
                    .and_then(|place| choices.get(place))
                    .map(|choice| Held::Choice(choice.id)),
            };
            held.retain(|(earlier, _): &(&crate::rules::eligibility::Hold, Held)| earlier.key != hold.key);
            held.extend(answer.map(|answer| (hold, answer)));
        }
        held
    }

    fn unsure_or_count(&mut self, at: &At<'_>) {
        match at.value {
            Some(Value::Text(_)) => {}
            _ => {
                self.count(at, 999);
            }
        }
    }

    fn unsure(&mut self, at: &At<'_>) -> Option<Unsure> {
        self.choice(at, &UNSURE).map(|place| match place {
            0 => Unsure::Yes,
            1 => Unsure::No,
            _ => Unsure::Unsure,
        })
    }

    fn cause(&mut self, at: &At<'_>) -> Option<Cause> {
        self.choice(at, &CAUSES).map(|place| match place {
            0 => Cause::Provider,
            1 => Cause::Microsoft,
            2 => Cause::Customer,
            3 => Cause::Other,
            _ => Cause::Unknown,
        })
    }
}

const ENDS_FIRST: Text = text("始まりより前にはできません。", "It cannot lie before the beginning.");

/// The forms a value can have.
impl Form {
    /// Whether this is an object; its keys that are not known are told.
    #[inline(never)]
    fn object(&mut self, at: &At<'_>, known: &[&str]) -> bool {
        let Some(Value::Object(fields)) = at.value else {
            self.problems.add(&at.path, Code::WrongType, text("オブジェクトを入れてください。", "Give an object."));
            return false;
        };
        for (key, _) in fields {
            if !known.contains(&key.as_ref()) {
                let right = text("次のどれかにしてください：", "Use one of: ");
                self.problems.add_with(&Path::Key(&at.path, key), Code::UnknownField, right, &joined(known));
            }
        }
        true
    }

    fn fields<'v>(&mut self, at: &At<'v>) -> Option<impl Iterator<Item = (&'v str, &'v Value<'v>)> + use<'v>> {
        match at.value? {
            Value::Object(fields) => Some(fields.iter().map(|(key, value): &(Cow<'_, str>, _)| (&**key, value))),
            _ => {
                self.problems.add(&at.path, Code::WrongType, text("オブジェクトを入れてください。", "Give an object."));
                None
            }
        }
    }

    fn list<'v>(&mut self, at: &At<'v>) -> Option<&'v [Value<'v>]> {
        match at.value? {
            Value::List(entries) if entries.len() > LIST => {
                let right = text("10,000件までにしてください。", "Give 10,000 entries at most.");
                self.problems.add(&at.path, Code::OutOfRange, right);
                None
            }
            Value::List(entries) => Some(entries),
            _ => {
                self.problems.add(&at.path, Code::WrongType, text("リストを入れてください。", "Give a list."));
                None
            }
        }
    }

    fn rows<T>(&mut self, at: &At<'_>, row: impl FnMut(&mut Self, &At<'_>) -> T) -> Option<Vec<T>> {
        self.given(at, |form, at| form.each(at, row))
    }

    #[inline(never)]
    fn each<T>(&mut self, at: &At<'_>, mut row: impl FnMut(&mut Self, &At<'_>) -> T) -> Option<Vec<T>> {
        let entries = self.list(at)?;
        let mut rows = Vec::with_capacity(entries.len());
        for (index, entry) in entries.iter().enumerate() {
            rows.push(row(self, &At { value: Some(entry), path: Path::Index(&at.path, index) }));
        }
        Some(rows)
    }

    /// What is read where something stands.
    fn given<T: Default>(&mut self, at: &At<'_>, read: impl FnOnce(&mut Self, &At<'_>) -> T) -> T {
        if at.value.is_none() { T::default() } else { read(self, at) }
    }

    /// A day that cannot be read keeps its place, so that those after it are named by their own.
    fn days(&mut self, at: &At<'_>) -> Option<Vec<Option<Day>>> {
        self.rows(at, Self::day)
    }

    fn needed<T>(&mut self, at: &At<'_>, right: Text, read: impl FnOnce(&mut Self, &At<'_>) -> Option<T>) -> Option<T> {
        if at.value.is_none() {
            self.problems.add(&at.path, Code::Missing, right);
        }
        read(self, at)
    }

    fn flag(&mut self, at: &At<'_>) -> Option<bool> {
        match at.value? {
            Value::Flag(flag) => Some(*flag),
            _ => {
                self.problems.add(
                    &at.path,
                    Code::WrongType,
                    text("trueかfalseを入れてください。", "Give true or false."),
                );
                None
            }
        }
    }

    fn string<'v>(&mut self, at: &At<'v>, right: Text) -> Option<&'v str> {
        let text = at.value?.as_text();
        if text.is_none() {
            self.problems.add(&at.path, Code::WrongType, right);
        }
        text
    }

    fn day(&mut self, at: &At<'_>) -> Option<Day> {
        let day = Day::parse(self.string(at, A_DAY)?);
        self.dated(at, day, Code::NotADate, A_DAY, |day| day)
    }

    fn month(&mut self, at: &At<'_>) -> Option<Month> {
        let month = Month::parse(self.string(at, A_MONTH)?);
        self.dated(at, month, Code::NotADate, A_MONTH, Month::first_day)
    }

    fn moment(&mut self, at: &At<'_>) -> Option<Moment> {
        let moment = Moment::parse(self.string(at, A_MOMENT)?);
        self.dated(at, moment, Code::NotAMoment, A_MOMENT, Moment::day)
    }

    fn dated<T: Copy>(
        &mut self,
        at: &At<'_>,
        read: Option<T>,
        unread: Code,
        right: Text,
        day: impl Fn(T) -> Day,
    ) -> Option<T> {
        let wrong = match read {
            None => unread,
            Some(value) if !day(value).is_in_range() => Code::OutOfRange,
            Some(value) => return Some(value),
        };
        self.problems.add(&at.path, wrong, right);
        None
    }

    fn yen(&mut self, at: &At<'_>) -> Option<Yen> {
        self.whole(at, YEN, Code::NotAYenAmount, AN_AMOUNT, "")
    }

    fn count(&mut self, at: &At<'_>, most: i64) -> Option<i64> {
        let mut limit = String::new();
        crate::measure::exact::push_grouped(&mut limit, i128::from(most));
        let right = text("整数を入れてください。0から、最大は：", "Give a whole number from 0, at most: ");
        self.whole(at, most, Code::NotANumber, right, &limit)
    }

    fn whole(&mut self, at: &At<'_>, most: i64, fraction: Code, right: Text, limit: &str) -> Option<i64> {
        let wrong = match at.value? {
            Value::Number(Number::Whole(number)) if (0..=most).contains(number) => return Some(*number),
            Value::Number(Number::Fraction) => fraction,
            Value::Number(_) => Code::OutOfRange,
            _ => Code::WrongType,
        };
        self.problems.add_with(&at.path, wrong, right, limit);
        None
    }

    /// A rate in billionths of a percent.
    fn percent(&mut self, at: &At<'_>) -> Option<i64> {
        let text = self.string(at, A_PERCENT)?;
        let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(whole) || !digits(decimals) || decimals.len() > 9 {
            self.problems.add(&at.path, Code::NotANumber, A_PERCENT);
            return None;
        }
        let leading = whole.len().saturating_sub(3);
        let significant = whole.trim_start_matches('0').len() <= 3;
        let rate = text.get(leading..).filter(|_| significant).and_then(|text| Decimal::from_str_exact(text).ok());
        let Some(mut rate) = rate.filter(|rate| *rate <= Decimal::ONE_HUNDRED) else {
            self.problems.add(&at.path, Code::OutOfRange, A_PERCENT);
            return None;
        };
        rate.rescale(9);
        i64::try_from(rate.mantissa()).ok()
    }

    fn one_of_key(&mut self, at: &At<'_>, values: &[&str]) -> Option<usize> {
        if at.value.is_none() {
            let right = text("次のどれかを入れてください：", "Give one of: ");
            self.problems.add_with(&at.path, Code::Missing, right, &joined(values));
        }
        self.choice(at, values)
    }

    /// The place of a value in a closed list.
    fn choice(&mut self, at: &At<'_>, values: &[&str]) -> Option<usize> {
        let value = at.value?;
        let found = value.as_text().map(|id| values.iter().position(|value| *value == id));
        if let Some(Some(place)) = found {
            return Some(place);
        }
        let code = if found.is_some() { Code::UnknownOption } else { Code::WrongType };
        let right = text("次のどれかを入れてください：", "Give one of: ");
        self.problems.add_with(&at.path, code, right, &joined(values));
        None
    }

    /// A value of one of the service's own lists; without a service only its form is checked.
    #[inline(never)]
    fn listed<T>(
        &mut self,
        at: &At<'_>,
        list: impl Fn(&'static Service) -> &'static [T],
        id: impl Fn(&'static T) -> &'static str + Copy,
    ) -> Option<&'static T> {
        let Some(service) = self.service else {
            self.string(at, text("文字列を入れてください。", "Give a string."));
            return None;
        };
        let place = self.choice(at, &ids(list(service), id))?;
        list(service).get(place)
    }

    fn listed_key<T>(
        &mut self,
        at: &At<'_>,
        list: impl Fn(&'static Service) -> &'static [T],
        id: impl Fn(&'static T) -> &'static str + Copy,
    ) -> Option<&'static T> {
        if at.value.is_none() {
            let known = self.service.map(|service| joined(&ids(list(service), id))).unwrap_or_default();
            let right = text("次のどれかを入れてください：", "Give one of: ");
            self.problems.add_with(&at.path, Code::Missing, right, &known);
        }
        self.listed(at, list, id)
    }
}

/// Whether a day is given that cannot be read. Where it decides when something ends, what stands beside it does not, and
/// nothing is told to lie after that.
fn is_unread(at: &At<'_>, day: Option<Day>) -> bool {
    day.is_none() && at.value.is_some()
}

fn joined(values: &[&str]) -> String {
    let mut list = String::new();
    for value in values {
        if !list.is_empty() {
            list.push_str(", ");
        }
        list.push_str(value);
    }
    list
}

/// The identifiers of a list.
fn ids<T>(list: &'static [T], id: impl Fn(&'static T) -> &'static str) -> Vec<&'static str> {
    list.iter().map(id).collect()
}
