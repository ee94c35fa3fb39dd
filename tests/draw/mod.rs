//! Good requests drawn at random. A choice that is not drawn is the simplest one, so that proptest shrinks a request to
//! what matters.

#![allow(dead_code, reason = "each test file draws what it needs")]

use proptest::prelude::*;
use serde_json::{Map, Value as Json, json};
use yakkan::measure::moment::{DAY, HOUR, MINUTE};
use yakkan::measure::{Day, Moment, Seconds};
use yakkan::services::SERVICES;
use yakkan::terms::Service;
use yakkan::terms::readings::READINGS;

/// Choices still to be made.
pub struct Draw(std::vec::IntoIter<u16>);

/// Which answers may be unsure or unknown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Sure {
    Always,
    NotAlways,
}

/// So many cases; what fails is told, not filed.
pub fn times(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// Choices for one request.
pub fn draws() -> impl Strategy<Value = Vec<u16>> {
    prop::collection::vec(any::<u16>(), 20..200)
}

/// A request for all rules of a service.
pub fn request(choices: Vec<u16>, service: &'static Service, sure: Sure) -> Json {
    let mut draw = Draw(choices.into_iter());
    let mut readings = Map::new();
    for reading in READINGS.iter().filter(|reading| service.readings.contains(&reading.id)) {
        if draw.below(4) == 3 {
            readings.insert(reading.id.into(), json!(reading.options[draw.below(reading.options.len())].id));
        }
    }
    json!({ "service": service.id, "answers": answers(&mut draw, service, sure), "readings": readings })
}

/// Any of the services.
pub fn services() -> impl Strategy<Value = &'static Service> {
    prop::sample::select(SERVICES.to_vec())
}

/// A day as requests write it.
pub fn day(days: i64) -> String {
    Day::of(2023, 1, 1).unwrap().plus(days).to_string()
}

/// A moment as requests write it, counted in seconds from the beginning of 2025.
pub fn moment(seconds: Seconds) -> String {
    let moment = Moment::midnight(Day::of(2025, 1, 1).unwrap()).plus(seconds);
    written(moment)
}

/// A moment as requests write it.
pub fn written(moment: Moment) -> String {
    let second = moment.second_of_day();
    format!("{}T{:02}:{:02}:{:02}", moment.day(), second / HOUR, second % HOUR / MINUTE, second % MINUTE)
}

impl Draw {
    fn below(&mut self, end: usize) -> usize {
        usize::from(self.0.next().unwrap_or(0)) % end
    }

    fn days(&mut self, end: u16) -> i64 {
        i64::from(self.0.next().unwrap_or(0) % end)
    }

    fn one_of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }

    fn yen(&mut self) -> i64 {
        match self.below(3) {
            0 => self.one_of(&[30_000, 98_765, 100_000, 90_000, 0, 1, 29, 9_999_999_999]),
            _ => i64::from(self.0.next().unwrap_or(0)),
        }
    }

    /// A length near an edge of a tier, or any.
    fn length(&mut self) -> Seconds {
        let edge = self.one_of(&[
            2 * HOUR,
            30 * MINUTE,
            60 * MINUTE,
            12 * HOUR,
            24 * HOUR,
            48 * HOUR,
            3 * DAY,
            7 * DAY,
            14 * DAY,
            20 * DAY,
        ]);
        match self.below(3) {
            0 => edge + self.one_of(&[0, 1, -1, 60, -60]),
            1 => edge + self.days(30_000),
            _ => self.days(60_000),
        }
    }

    fn sometimes(&mut self, fields: &mut Map<String, Json>, key: &str, value: impl FnOnce(&mut Self) -> Json) {
        if self.below(3) > 0 {
            let value = value(self);
            fields.insert(key.into(), value);
        }
    }

    fn mostly(&mut self, fields: &mut Map<String, Json>, key: &str, value: impl FnOnce(&mut Self) -> Json) {
        if self.below(12) < 11 {
            let value = value(self);
            fields.insert(key.into(), value);
        }
    }
}

fn answers(draw: &mut Draw, service: &Service, sure: Sure) -> Json {
    let mut answers = Map::new();
    let unsure = |draw: &mut Draw| match sure {
        Sure::Always => json!(draw.one_of(&["yes", "no"])),
        Sure::NotAlways => json!(draw.one_of(&["yes", "no", "unsure"])),
    };
    if !service.items.is_empty() {
        draw.mostly(&mut answers, "item", |draw| json!(service.items[draw.below(service.items.len())].id));
    }
    draw.mostly(&mut answers, "monthlyFee", |draw| json!(draw.yen()));
    draw.sometimes(&mut answers, "initialFee", |draw| json!(draw.yen()));
    let start = 700 + draw.days(70);
    draw.mostly(&mut answers, "startedOn", |_| json!(day(start)));
    let wait = i64::from(service.end.wait_days);
    let arrival = start + draw.days(400) - wait.min(start);
    let end = (arrival + wait).max(start);
    if draw.below(4) > 0 {
        let grounds: &[&str] = match (sure, service.commitment.abolished.is_some()) {
            (Sure::Always, true) => &["ordinary", "article-28", "abolished"],
            (Sure::Always, false) => &["ordinary", "article-28"],
            (Sure::NotAlways, true) => &["ordinary", "article-28", "abolished", "unknown"],
            (Sure::NotAlways, false) => &["ordinary", "article-28", "unknown"],
        };
        let mut cancellation = Map::new();
        if draw.below(2) == 0 {
            cancellation.insert("endedOn".into(), json!(day(end)));
        } else if arrival >= start {
            cancellation.insert("noticeArrivedOn".into(), json!(day(arrival)));
            draw.sometimes(&mut cancellation, "requestedFor", |draw| json!(day(arrival + draw.days(90))));
        }
        draw.sometimes(&mut cancellation, "ground", |draw| json!(draw.one_of(grounds)));
        answers.insert("cancellation".into(), Json::Object(cancellation));
    }
    if !service.options.is_empty() {
        draw.sometimes(&mut answers, "options", |draw| options(draw, service, start, end));
    }
    if !service.commitment.connections.is_empty() {
        draw.sometimes(&mut answers, "connections", |draw| {
            let count = draw.below(3);
            (0..count)
                .map(|_| {
                    let mut connection = Map::new();
                    connection.insert("to".into(), json!(draw.one_of(&["office-365", "azure-public"])));
                    draw.mostly(&mut connection, "monthlyFee", |draw| json!(draw.yen()));
                    draw.mostly(&mut connection, "startedOn", |draw| json!(day(end - draw.days(60))));
                    Json::Object(connection)
                })
                .collect()
        });
    }
    if service.commitment.restarts_by_change() {
        draw.sometimes(&mut answers, "equipmentChangedOn", |draw| json!([day(end - draw.days(30).min(end - start))]));
    }
    draw.sometimes(&mut answers, "wantedEnd", |draw| json!(day(draw.days(2_000))));
    draw.sometimes(&mut answers, "period", |draw| {
        let from = start - 40 + draw.days(200);
        json!({ "from": day(from), "to": day(from + draw.days(300)) })
    });
    draw.sometimes(&mut answers, "dutyBreached", unsure);
    let credit = service.credit.as_ref();
    if credit.is_some_and(|credit| credit.uptime.is_none()) {
        draw.mostly(&mut answers, "incidents", |draw| incidents(draw, service, sure));
    }
    if service.fees.dns.is_some() {
        draw.mostly(&mut answers, "uptimes", |draw| uptimes(draw, sure));
        draw.mostly(&mut answers, "dns", |draw| {
            let mut dns = Map::new();
            for count in ["zones", "trafficManagement"] {
                draw.sometimes(&mut dns, count, |draw| json!(draw.below(5)));
            }
            draw.sometimes(&mut dns, "neededQps", |draw| json!(draw.below(1_000)));
            for fee in
                ["zoneMonthlyFee", "zoneInitialFee", "qpsUnitMonthlyFee", "trafficMonthlyFee", "trafficInitialFee"]
            {
                draw.mostly(&mut dns, fee, |draw| json!(draw.yen()));
            }
            Json::Object(dns)
        });
    }
    Json::Object(answers)
}

fn options(draw: &mut Draw, service: &Service, start: i64, end: i64) -> Json {
    let count = draw.below(4);
    (0..count)
        .map(|_| {
            let mut option = Map::new();
            option.insert("option".into(), json!(service.options[draw.below(service.options.len())].choice.id));
            draw.mostly(&mut option, "monthlyFee", |draw| json!(draw.yen()));
            draw.sometimes(&mut option, "initialFee", |draw| json!(draw.yen()));
            let begun = start + draw.days(200).min(end - start);
            draw.mostly(&mut option, "startedOn", |_| json!(day(begun)));
            let left = end - begun;
            if service.commitment.restarts_by_change() {
                draw.sometimes(&mut option, "changedOn", |draw| json!([day(begun + draw.days(100).min(left))]));
            } else if service.end.option_stop.is_some() {
                draw.sometimes(&mut option, "stop", |draw| json!({ "noticeArrivedOn": day(begun + draw.days(100)) }));
            }
            if draw.below(4) == 3 {
                option.insert("endedOn".into(), json!(day(end - draw.days(50).min(left))));
            }
            Json::Object(option)
        })
        .collect()
}

fn incidents(draw: &mut Draw, service: &Service, sure: Sure) -> Json {
    let causes: &[&str] = match sure {
        Sure::Always => &["provider", "microsoft", "customer", "other"],
        Sure::NotAlways => &["provider", "microsoft", "customer", "other", "unknown"],
    };
    let unsure: &[&str] = if sure == Sure::Always { &["yes", "no"] } else { &["yes", "no", "unsure"] };
    let count = draw.below(5);
    let mut from = DAY * draw.days(400);
    (0..count)
        .map(|_| {
            let began = from + 1 + draw.days(40_000);
            let restored = began + draw.length().max(0);
            from = restored + 1;
            let mut incident = Map::new();
            incident.insert("began".into(), json!(moment(began)));
            incident.insert("restored".into(), json!(moment(restored)));
            if draw.below(3) == 2 {
                incident.insert("noticed".into(), json!(moment(began + draw.days(4_000))));
            }
            if draw.below(4) == 3 {
                incident.insert("cause".into(), json!(draw.one_of(causes)));
            }
            for key in ["guaranteeBroken", "unusable"] {
                if draw.below(5) == 4 {
                    incident.insert(key.into(), json!(draw.one_of(unsure)));
                }
            }
            if draw.below(4) == 3 {
                let window = began - 2_000 + draw.days(40_000);
                let window = json!({ "from": moment(window), "to": moment(window + draw.days(20_000)) });
                incident.insert("announced".into(), json!([window]));
            }
            if service.credit.as_ref().is_some_and(|credit| credit.notice.is_some()) && draw.below(3) == 2 {
                let detected = began + draw.days(4_000);
                let sent = match draw.below(4) {
                    0 => Json::Null,
                    1 => json!(moment(detected + 30 * MINUTE + draw.one_of(&[0, 1, -1]))),
                    _ => json!(moment(detected + draw.days(5_000))),
                };
                incident.insert("notice".into(), json!({ "detected": moment(detected), "sent": sent }));
            }
            Json::Object(incident)
        })
        .collect()
}

fn uptimes(draw: &mut Draw, sure: Sure) -> Json {
    let causes: &[&str] = if sure == Sure::Always { &["provider", "other"] } else { &["provider", "other", "unknown"] };
    let months = draw.below(3);
    let mut uptimes = Vec::new();
    for month in 1..=months {
        for of in ["managed-dns", "traffic-management"] {
            if draw.below(3) == 0 {
                continue;
            }
            let mut uptime = Map::new();
            uptime.insert("month".into(), json!(format!("2025-{month:02}")));
            uptime.insert("of".into(), json!(of));
            if draw.below(2) == 0 {
                let percent = draw.one_of(&["99.97", "100", "99.5", "99.499999999", "95", "94.9", "0"]);
                uptime.insert("percent".into(), json!(percent));
            } else {
                uptime.insert("failedSlots".into(), json!(draw.below(600)));
            }
            if draw.below(4) == 3 {
                uptime.insert("cause".into(), json!(draw.one_of(causes)));
            }
            uptimes.push(Json::Object(uptime));
        }
    }
    Json::Array(uptimes)
}
