//! The papers of every service that has credits, in both languages.

use super::credit::Hindrance;
use super::pack::{Pack, Question};
use super::sender::Field;
use super::{Act, annex, dates, letter, view};
use crate::files::link;
use crate::measure::Day;
use crate::page::state::State;
use crate::services::SERVICES;
use crate::terms::readings::READINGS;
use crate::terms::{Language, RuleId};

const OUTAGE: &[(&str, &str)] =
    &[("answers.incidents[0].began", "2026-09-10 10:00"), ("answers.incidents[0].restored", "24 h")];

/// The papers of what was typed, on a day.
fn pack(service: &str, language: Language, today: &str, typed: &[(&str, &str)]) -> Pack {
    let service = SERVICES.iter().copied().find(|one| one.id == service).unwrap();
    let mut state = State::new(service, language, Day::parse(today).unwrap());
    state.rules = vec![RuleId::Credit];
    for (at, value) in typed {
        if let Some((list, row)) = at.split_once('[')
            && row.starts_with(&state.rows(list).to_string())
        {
            state.add(list, "");
        }
        state.set(at, value);
    }
    let questions = READINGS.iter().map(|reading| Question {
        reading: reading.id.to_owned(),
        ja: reading.ask.ja.to_owned(),
        en: reading.ask.en.to_owned(),
    });
    Pack::new(state, questions.collect())
}

fn letter_of(pack: &Pack) -> String {
    letter::letter(pack, pack.credit().unwrap()).text()
}

/// The text without its blanks and line ends, so that it can be searched for sentences.
fn flowing(text: &str) -> String {
    text.split_whitespace().collect()
}

/// Whether a text has a sentence, wherever its lines end.
fn has(text: &str, sentence: &str) -> bool {
    flowing(text).contains(&flowing(sentence))
}

fn down(language: Language) -> Pack {
    let fee = ("answers.monthlyFee", "98,765");
    pack("directory", language, "2026-11-25", &[OUTAGE, &[fee]].concat())
}

#[test]
fn each_service_asks_for_what_the_engine_found() {
    let fee = ("answers.monthlyFee", "98,765");
    let twice = [("answers.incidents[0].began", "2026-09-10 10:00"), ("answers.incidents[0].restored", "49 h"), fee];
    let late = [
        ("answers.incidents[0].began", "2026-09-10 10:00"),
        ("answers.incidents[0].restored", "2026-09-10 10:10"),
        ("answers.incidents[0].notice.detected", "2026-09-10 10:00"),
        ("answers.incidents[0].notice.sent", "2026-09-10 10:31"),
        ("answers.monthlyFee", "300,000"),
    ];
    let rate = [
        ("answers.item", "premium"),
        ("answers.uptimes[0].month", "2026-10"),
        ("answers.uptimes[0].of", "managed-dns"),
        ("answers.uptimes[0].percent", "99.97"),
        fee,
    ];
    type Case<'a> = (&'a str, &'a str, &'a [(&'a str, &'a str)], [&'a [&'a str]; 2]);
    let cases: [Case<'_>; 4] = [
        (
            "directory",
            "2026-11-25",
            &[OUTAGE, &[fee]].concat(),
            [
                &[
                    "総額13,168円（税抜）の料金の減額を請求",
                    "98,765円 × 1/30 ＝ 3,292 1/6円",
                    "品質保証の減額（別紙1の1(1)、別紙4の2）",
                    "合計（税抜）：13,168円",
                    "2026年9月10日 10:00 から 2026年9月11日 10:00 まで（24時間）",
                    "第12条第3項に定める請求の期限",
                    "障害1：2026年12月10日",
                    "「切り捨て」として計算しています",
                ],
                &[
                    "reduced by ¥13,168 in total, before tax",
                    "¥98,765 × 1/10 = ¥9,876 1/2",
                    "Article 12(3) sets these time limits",
                    "Outage 1: 10 Dec 2026",
                    "(Calculated here as: Round down.)",
                ],
            ],
        ),
        (
            "auth-outsource",
            "2026-11-25",
            &twice,
            [
                &["総額6,584円", "24時間ごとの減額（第12条、別紙3）", "98,765円 × 1/15", "障害1：2026年12月11日"],
                &["¥6,584 in total", "Article 12, Annex 3", "Outage 1: 11 Dec 2026"],
            ],
        ),
        (
            "cloud-exchange-m",
            "2026-11-25",
            &late,
            [
                &[
                    "総額10,000円",
                    "障害通知の遅れ（別紙1の2(1)、別紙1の2(2)）",
                    "検知 2026年9月10日 10:00、通知 2026年9月10日 10:31",
                ],
                &["¥10,000 in total", "Detected 10 Sep 2026 10:00; Notice sent 10 Sep 2026 10:31"],
            ],
        ),
        (
            "dns-platform",
            "2026-11-10",
            &rate,
            [
                &[
                    "総額9,876円",
                    "稼働率が保証の水準を下回りました",
                    "2026年10月 マネージドDNS：99.97%",
                    "2026年10月 マネージドDNS：2026年11月15日",
                ],
                &["¥9,876 in total", "Oct 2026 Managed DNS: 99.97%", "Oct 2026 Managed DNS: 15 Nov 2026"],
            ],
        ),
    ];
    for (service, today, typed, expected) in cases {
        for (language, expected) in [Language::Ja, Language::En].into_iter().zip(expected) {
            let pack = pack(service, language, today, typed);
            let text = letter_of(&pack);
            for part in expected {
                assert!(has(&text, part), "{service}: {part} in {text}");
            }
            assert!(!text.contains("{}"), "{text}");
            let annex = annex::annex(&pack, pack.credit().unwrap()).text();
            assert!(annex.lines().count() > 6, "{annex}");
        }
    }
}

#[test]
fn what_is_not_filled_in_stands_as_a_blank_and_is_listed() {
    let mut pack = down(Language::Ja);
    let blanks = |pack: &Pack| letter::letter(pack, pack.credit().unwrap()).blanks();
    assert_eq!(blanks(&pack), ["会社名", "氏名", "連絡先", "契約番号"]);
    assert!(letter_of(&pack).contains("＿＿＿＿（会社名）"));
    assert!(view::view(&pack, "").text_content().contains("まだ空いているところ"));
    for (field, typed) in [
        (Field::Company, "株式会社例示"),
        (Field::Name, "山田 花子"),
        (Field::Contact, "03-0000-0000\nhanako@example.com"),
        (Field::Contract, "dir0000001"),
        (Field::AddresseeDepartment, "営業部"),
        (Field::Date, "2026/11/30"),
        (Field::Remark, "受付番号は12345です。"),
    ] {
        pack.act(Act::Type(field), typed);
    }
    assert_eq!(blanks(&pack), [""; 0]);
    let text = letter_of(&pack);
    for part in ["株式会社例示", "hanako@example.com", "営業部　御中", "2026年11月30日", "　受付番号は12345です。"]
    {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(!text.contains("＿＿"));
    let address = dates::link(&pack);
    assert!(link::decode(&address).unwrap().0.get("answers").unwrap().get("monthlyFee").is_none());
    assert!(!pack.state.link().contains("example"));
}

#[test]
fn the_letter_is_written_in_either_language_whatever_the_page_is_in() {
    let mut pack = down(Language::En);
    assert!(letter_of(&pack).contains("Dear Sir or Madam,"));
    pack.act(Act::Letter(Language::Ja), "");
    assert!(letter_of(&pack).contains("拝啓"));
    assert!(has(&letter_of(&pack), "切り上げのどれで処理されますでしょうか。（本書では"));
    assert!(view::view(&pack, "").text_content().contains("What goes into the letter"));
}

#[test]
fn what_comes_to_nothing_is_left_out_with_its_reason() {
    let typed = [
        OUTAGE,
        &[
            ("answers.incidents[1].began", "2026-09-20 10:00"),
            ("answers.incidents[1].restored", "20 min"),
            ("answers.monthlyFee", "98,765"),
        ],
    ]
    .concat();
    let pack = pack("directory", Language::Ja, "2026-11-25", &typed);
    let text = letter_of(&pack);
    assert!(!text.contains("2026年9月20日") && !text.contains("障害2"), "{text}");
    assert!(!annex::annex(&pack, pack.credit().unwrap()).text().contains("障害2"));
    let seen = view::view(&pack, "").text_content();
    assert!(seen.contains("請求しないもの") && seen.contains("30分を超えていないため"), "{seen}");
}

#[test]
fn what_is_past_its_day_is_left_out_until_it_is_asked_for() {
    let typed = [
        ("answers.incidents[0].began", "2026-03-10 10:00"),
        ("answers.incidents[0].restored", "24 h"),
        ("answers.incidents[1].began", "2026-09-10 10:00"),
        ("answers.incidents[1].restored", "2 h"),
        ("answers.monthlyFee", "98,765"),
    ];
    let mut pack = pack("directory", Language::Ja, "2026-11-25", &typed);
    assert_eq!(pack.credit().unwrap().amount.yen, 3292);
    // Of the kinds of credit for an outage only those that come to something are asked for.
    assert!(!letter_of(&pack).contains("24時間ごとの減額"));
    assert_eq!(dates::events(&pack, pack.credit().unwrap(), "").len(), 1);
    pack.act(Act::Claim(0), "");
    assert_eq!(pack.credit().unwrap().amount.yen, 13_168 + 3292);
    assert!(has(&letter_of(&pack), "期限を過ぎたものを含みますが"));
    pack.act(Act::Claim(0), "");
    pack.act(Act::Claim(1), "");
    assert_eq!(pack.credit().unwrap_err(), Hindrance::Nothing(None));
    assert!(view::view(&pack, "").text_content().contains("請求するものが選ばれていません"));
}

#[test]
fn the_amounts_add_up_under_a_limit_and_with_one_rounding() {
    let typed = [
        ("answers.incidents[0].began", "2026-09-01 10:00"),
        ("answers.incidents[0].restored", "15 d"),
        ("answers.incidents[1].began", "2026-10-20 10:00"),
        ("answers.incidents[1].restored", "25 h"),
        ("answers.monthlyFee", "98,765"),
    ];
    for reading in ["line", "total", "unit"] {
        let mut pack = pack("directory", Language::En, "2026-11-25", &typed);
        let mut state = pack.state.clone();
        state.read("rounding-order", reading);
        pack.turn_to(state);
        let letter = letter::letter(&pack, pack.credit().unwrap());
        let text = letter.text();
        let yen = |line: &str| -> i64 {
            let digits: String = line.chars().filter(|c| c.is_ascii_digit() || *c == '−').collect();
            digits.replace('−', "-").parse().unwrap()
        };
        let lines = |start: &str| -> i64 {
            text.lines().filter_map(|line| line.trim_start_matches('　').strip_prefix(start)).map(yen).sum()
        };
        let groups: i64 =
            text.lines().filter(|line| line.starts_with("+ ")).map(|line| yen(line.rsplit_once(": ").unwrap().1)).sum();
        assert_eq!(lines("Amount: "), pack.credit().unwrap().amount.yen, "{reading} {text}");
        assert_eq!(groups, pack.credit().unwrap().amount.yen);
        assert!(has(&text, "Up to the limit (Article 12(2))"), "{text}");
    }
}

#[test]
fn without_a_credit_it_says_why() {
    let seen = |pack: &Pack| view::view(pack, "").text_content();
    let none: &[(&str, &str)] = &[];
    assert!(seen(&pack("directory", Language::Ja, "2026-11-25", none)).contains("まだ計算がありません"));
    assert!(seen(&pack("managed-router", Language::Ja, "2026-11-25", none)).contains("定めはありません"));
    let without_fee = seen(&pack("directory", Language::En, "2026-11-25", OUTAGE));
    assert!(without_fee.contains("Monthly fee of the basic service"), "{without_fee}");
    let own = [OUTAGE, &[("answers.incidents[0].cause", "customer"), ("answers.monthlyFee", "98,765")]].concat();
    assert!(seen(&pack("directory", Language::En, "2026-11-25", &own)).contains("does not answer for the cause"));
    let wrong = [OUTAGE, &[("answers.monthlyFee", "much")]].concat();
    assert!(seen(&pack("directory", Language::En, "2026-11-25", &wrong)).contains("Something cannot be read"));
}

#[test]
fn a_day_keeps_its_event_when_another_reading_moves_it() {
    let pack = down(Language::Ja);
    let events = dates::events(&pack, pack.credit().unwrap(), "https://example.com/#1");
    let [event] = events.as_slice() else { panic!("{events:?}") };
    assert_eq!(event.day.to_string(), "2026-12-10");
    assert_eq!(event.alarms_days_before, [7, 1]);
    // The guarantee is broken on the first day, 24 hours are full on the second: the earlier last day counts for both.
    assert_eq!(pack.parts[0].claim_by, Some((event.day, event.day.plus(1))));
    let mut other = down(Language::Ja);
    let mut state = other.state.clone();
    state.read("claim-clock", "restored");
    other.turn_to(state);
    let moved = dates::events(&other, other.credit().unwrap(), "");
    assert_eq!((moved[0].day.to_string().as_str(), &moved[0].uid), ("2026-12-11", &event.uid));
    other.act(Act::Type(Field::Contract), "another");
    assert_ne!(dates::events(&other, other.credit().unwrap(), "")[0].uid, event.uid);
}

#[test]
fn ticks_and_who_writes_are_kept_as_asked() {
    let mut pack = down(Language::Ja);
    let tick =
        super::evidence::evidence(pack.state.service.credit.as_ref().unwrap(), pack.credit().unwrap())[0].points[0];
    pack.act(Act::Tick(tick.says), "");
    assert_eq!(pack.done, [tick.says]);
    pack.act(Act::Tick(tick.says), "");
    assert!(pack.done.is_empty());
    pack.act(Act::Type(Field::Company), "A \"B\"");
    pack.act(Act::Type(Field::Remark), "secret");
    let list =
        |pack: &Pack| view::view(pack, "").inner.last().map(|list| format!("{list:?}").contains("checklist no-print"));
    assert_eq!(list(&pack), Some(false));
    pack.act(Act::List, "");
    assert_eq!(list(&pack), Some(true));
    let kept = pack.sender.kept();
    assert!(!kept.contains("secret"));
    let mut again = super::sender::Sender::default();
    assert!(again.restore(&kept) && !again.restore(""));
    assert_eq!(again.typed(Field::Company), "A \"B\"");
}
