//! The whole of it natively: files in, counted and uncounted rows and credits out.

use proptest::prelude::*;

use super::act::Act;
use super::batch::{Batch, Job};
use super::export::Take;
use super::message::{Order, Report, Sent, Task};
use super::source::{Kind, Layout, Settings, Source};
use super::state::{After, Phase, State};
use super::summary::Summary;
use super::table::{Only, Query, Sort};
use super::view;
use super::wire::Wire;
use crate::contract::{Value, assess};
use crate::files::encoding::Encoding;
use crate::files::{csv, link};
use crate::measure::Day;
use crate::page::words::say;
use crate::terms::Language;

/// Contracts and outages of every service, as many as asked for.
pub fn large(contracts: usize, incidents: usize) -> (String, String) {
    let services = ["directory", "cloud-exchange-m", "auth-outsource", "directory", "cloud-exchange-m"];
    let mut table = String::from("契約番号,サービス,月額,オプション,オプション月額\n");
    for contract in 0..contracts {
        let service = services[contract % services.len()];
        table.push_str(&format!("C-{contract:05},{service},{},,\n", 100_000 + contract * 137));
    }
    let mut rows = String::from("契約番号,発生,復旧,原因\n");
    for incident in 0..incidents {
        let (contract, turn) = (incident % contracts, incident / contracts);
        let day = Day::parse("2023-01-01").unwrap().plus(i64::try_from(turn * 3 / 2).unwrap());
        let (hour, minute, lasts) = ((turn * 12) % 24, incident % 60, incident * 7 % 700);
        let end = hour * 60 + minute + lasts;
        let (ended, end) = (day.plus(i64::try_from(end / 1_440).unwrap()), end % 1_440);
        let cause = ["", "IIJ", "お客様"][incident % 3];
        rows.push_str(&format!(
            "C-{contract:05},{day} {hour:02}:{minute:02},{ended} {:02}:{:02},{cause}\n",
            end / 60,
            end % 60
        ));
    }
    (table, rows)
}

fn source(name: &str, text: &str) -> Source {
    Source { name: name.to_owned(), text: text.to_owned(), settings: Settings::default() }
}

fn run(sources: Vec<Source>) -> Batch {
    run_with(sources, &[])
}

fn run_with(sources: Vec<Source>, aliases: &[(&str, &str)]) -> Batch {
    let today = Day::parse("2026-11-21").unwrap();
    let aliases = aliases.iter().map(|(name, contract)| ((*name).to_owned(), (*contract).to_owned())).collect();
    let mut batch = Batch::new(Job { sources, aliases, today, language: Language::En });
    while batch.step(7) {}
    batch
}

const CONTRACTS: &str = "number,name,service,item,fee,options,option fee,start,end\n\
    A-1,Head office,directory,ad,98765,,,2025-01-01,\n\
    B-2,Osaka,cloud-exchange-m,,300000,static nat,1000,,2025-12-31\n\
    C-3,Names,dns-platform,premium,50000,,,,\n\
    D-4,Nagoya,managed-router,ll,18000,,,,\n";

fn tables(incidents: &str) -> Batch {
    run(vec![source("c.csv", CONTRACTS), source("i.csv", incidents)])
}

/// Line and reason of the rows that are not counted.
fn bad(batch: &Batch) -> Vec<(usize, String)> {
    let files = batch.files();
    batch.bad.iter().map(|bad| (bad.line, bad.why.says(&files, Language::En))).collect()
}

/// Every row of every file ended in one way.
fn conserved(batch: &Batch) {
    for (place, counts) in batch.counts.iter().enumerate() {
        let kind = batch.layouts[place].kind;
        let good = if kind == Some(Kind::Contracts) {
            batch.book.list.iter().filter(|(_, at)| at.source == place).count()
        } else {
            batch.incidents.iter().filter(|one| one.source == place).count()
        };
        let bad = batch.bad.iter().filter(|bad| bad.source == place).count();
        assert_eq!((counts.good(), counts.bad), (good, bad), "{counts:?}");
        assert_eq!(counts.rows, good + bad + counts.blank + counts.aside, "{counts:?}");
        assert!(
            batch.bad.iter().filter(|bad| bad.source == place).all(|bad| !batch.row_text(place, bad.place).is_empty())
        );
    }
}

#[test]
fn tables_come_to_what_the_engine_says() {
    let batch = tables(
        "contract,began,restored,noticed,cause\n\
         A-1,2025-06-02 00:00,2025-06-03 00:00,,IIJ\n\
         head  OFFICE,2025/7/1 10:00,10:20,,\n\
         b-2,2025-07-01 10:00,2025-07-20 10:00,,provider\n\
         B-2,2025-07-25 10:00,2025-07-25 12:35,,\n\
         C-3,2025-07-25 10:00,2025-07-25 12:35,,\n\
         D-4,2025-07-25 10:00,2025-07-25 12:35,,\n",
    );
    conserved(&batch);
    assert_eq!(bad(&batch), []);
    let amounts: Vec<_> = batch.incidents.iter().map(|one| one.amount).collect();
    assert_eq!(amounts, [Some(13_168), Some(0), Some(300_000), Some(10_000), None, None]);
    let summary = Summary::of(&batch);
    assert_eq!((summary.total, summary.capped, summary.cut), (313_168, 1, 10_000), "{summary:?}");
    assert_eq!((summary.measured, summary.unmeasured), (4, 2));
    assert!(summary.low <= summary.total && summary.total <= summary.high);
    assert!(batch.incidents.iter().filter(|one| one.capped).all(|one| one.contract == 1));
}

#[test]
fn every_bad_row_is_named() {
    let batch = tables(
        "contract,service,began,restored,duration,cause\n\
         A-1,,2025-06-02 10:00,2025-06-02 12:00,,\n\
         A-1,,2025-06-02 11:00,2025-06-02 12:30,,\n\
         A-1,,2025-06-02 10:00,2025-06-02 12:00,,\n\
         ,,,,,\n\
         X-9,,2025-06-02 10:00,2025-06-02 12:00,,\n\
         ,,2025-06-02 10:00,2025-06-02 12:00,,\n\
         ,directory,2025-06-03 10:00,,2h 35m,\n\
         A-1,,2025-02-30 10:00,2025-06-02 12:00,,\n\
         A-1,,6/2 10:00,2025-06-02 12:00,,\n\
         A-1,,2025-06-02 10:00,2025-06-02 09:00,,\n\
         A-1,,2025-06-05 10:00,,,\n\
         A-1,,2024-06-05 10:00,,1h,\n\
         A-1,,2025-08-05 10:00,\"2025-08-05 11:00,,\n",
    );
    conserved(&batch);
    let told = bad(&batch);
    let expected = [
        (3, "overlaps"),
        (4, "same outage stands in i.csv, line 2"),
        (6, "No contract"),
        (7, "which contract"),
        (9, "calendar"),
        (10, "year"),
        (11, "before the beginning"),
        (12, "neither an end"),
        (13, "before the contract"),
        (14, "quotation"),
    ];
    assert_eq!(told.len(), expected.len(), "{told:?}");
    for ((line, why), (expected, part)) in told.iter().zip(expected) {
        assert!(*line == expected && why.contains(part), "{line} {why}: {expected} {part}");
    }
    assert_eq!(batch.counts[1].blank, 1);
    assert_eq!(batch.unknown.keys().collect::<Vec<_>>(), ["X-9"]);
}

#[test]
fn contracts_that_cannot_be_read_are_named_and_so_are_their_outages() {
    let contracts = "number,service,item,fee,options,option fee,start,end\n\
        1,directry,,1000,,,,\n\
        2,directory,xx,1000,,,,\n\
        3,directory,,12.5,,,,\n\
        4,managed-router,,1000,nonsense,,,\n\
        5,directory,,1000,,500,,\n\
        6,directory,,1000,,,2025-02-01,2025-01-01\n\
        7,cloud exchange,100M,,,,,\n\
        7,cloud exchange,,2000,,,,\n\
        ,directory,,2000,,,,\n";
    let incidents = "number,began,restored\n1,2025-06-02 10:00,2025-06-02 12:00\n7,2025-06-02 10:00,2025-06-02 12:00\n";
    let batch = run(vec![source("i.csv", incidents), source("c.csv", contracts)]);
    conserved(&batch);
    let told = bad(&batch);
    assert_eq!(told.len(), 10, "{told:?}");
    assert!(told[0].1.contains("could not be read: c.csv, line 2"), "{told:?}");
    assert!(told[1].1.contains("Monthly fee") || told[1].1.contains("monthly fee"), "{told:?}");
    assert!(told.iter().any(|(_, why)| why.contains("same contract stands in c.csv, line 8")), "{told:?}");
}

#[test]
fn logs_of_monitors_and_names_that_a_person_matches() {
    let robot = "Event,Monitor,Date-Time,Reason,Duration,Duration (in mins.)\n\
        Up,web,2025-01-10 03:35:00,OK,,\n\
        Down,web,2025-01-10 01:00:00,Timeout,\"2 hrs, 35 mins\",155\n\
        Down,mail,2025-03-10 01:00:00,Timeout,,\n\
        Gone,mail,2025-03-10 01:00:00,Timeout,,\n";
    let zabbix = "{\"clock\":1736470800,\"value\":1,\"eventid\":42,\"name\":\"Down\",\"hosts\":[\"r1\"]}\n\n\
        {\"clock\":1736480100,\"value\":0,\"eventid\":43,\"p_eventid\":42}\n\
        nonsense\n";
    let sources = || vec![source("c.csv", CONTRACTS), source("r.csv", robot), source("z.ndjson", zabbix)];
    let batch = run(sources());
    conserved(&batch);
    assert_eq!(batch.incidents.len(), 0);
    assert_eq!(batch.unknown.keys().collect::<Vec<_>>(), ["r1", "web"]);
    let batch = run_with(sources(), &[("web", "A-1"), ("r1", "")]);
    conserved(&batch);
    assert_eq!(batch.incidents.len(), 1);
    assert_eq!(batch.incidents[0].began.iso(), "2025-01-10T01:00:00");
    assert_eq!(batch.counts[2].aside, 2);
    let told: Vec<usize> = bad(&batch).into_iter().map(|(line, _)| line).collect();
    assert_eq!(told, [4, 5, 4]);
    let mut later = sources();
    later[1].settings.zone = 0;
    assert_eq!(run_with(later, &[("web", "A-1")]).incidents[0].began.iso(), "2025-01-10T10:00:00");
}

#[test]
fn a_person_corrects_what_columns_hold() {
    let incidents = "どこ;いつから;いつまで\nA-1;2025-06-02 10:00;2025-06-02 12:00\n";
    let mut source_of = source("i.csv", incidents);
    assert_eq!(Layout::of(&source_of).kind, None);
    let batch = run(vec![source("c.csv", CONTRACTS), source_of.clone()]);
    conserved(&batch);
    assert_eq!(batch.counts[1].bad, 2, "what nobody understands is no heading either");
    source_of.settings.kind = Some(Kind::Incidents);
    for (field, column) in [(0, 0), (2, 1), (3, 2)] {
        source_of.settings.assign(field, Some(column));
    }
    let batch = run(vec![source("c.csv", CONTRACTS), source_of]);
    conserved(&batch);
    assert_eq!((batch.incidents.len(), batch.counts[1].bad), (1, 1));
    let bare = source("i.csv", "A-1,2025-06-02 10:00,2025-06-02 12:00\n");
    let mut bare = Source { settings: Settings { kind: Some(Kind::Incidents), ..Settings::default() }, ..bare };
    assert_eq!(run(vec![source("c.csv", CONTRACTS), bare.clone()]).incidents.len(), 1);
    bare.settings.assign(0, None);
    assert_eq!(run(vec![source("c.csv", CONTRACTS), bare]).incidents.len(), 0);
}

#[test]
fn a_title_may_stand_above_the_heading() {
    let incidents = "障害一覧,2025年度\n作成,情報システム部\n契約番号,発生,復旧\nA-1,2025-06-02T10:00:00.000+09:00,2025-06-02T12:00:00.000+09:00\n";
    let batch = tables(incidents);
    conserved(&batch);
    let counts = batch.counts[1];
    assert_eq!((counts.rows, counts.aside, batch.incidents.len()), (3, 2, 1), "{:?}", bad(&batch));
}

#[test]
fn hostile_files_end_in_named_rows() {
    let mut long = "a".repeat(10_000_000);
    long.push_str(",b\n");
    for hostile in [
        String::new(),
        "\0".repeat(1_000),
        long.clone(),
        ["contract,began,restored\n", &long].concat(),
        ["contract,began,restored\n", &",".repeat(1_000_000)].concat(),
        ["contract,began,restored\n", &"\"x\n".repeat(20_000)].concat(),
        "contract,contract,began,began,restored\r\nA-1,A-1,2025-06-02 10:00,2025-06-03 10:00,2025-06-02 12:00\r\r\n\n"
            .to_owned(),
        "contract,began,restored\nA\u{FFFD}1,2025-06-02 10:00,2025-06-02 12:00\n".to_owned(),
        "contract,began,restored\n=cmd|' /C calc'!A0,2025-06-02 10:00,2025-06-02 12:00\n".to_owned(),
        "contract,began,restored\nA-1,9999999-06-02 10:00,2025-06-02 12:00\nA-1,-1,-1\n".to_owned(),
    ] {
        let batch = tables(&hostile);
        conserved(&batch);
        let counts = batch.counts[1];
        assert_eq!(counts.rows == 0, hostile.is_empty(), "{counts:?}");
        let page = batch.page(&Query::default());
        assert!(page.bad.iter().all(|bad| bad.text.len() < 400 && !bad.why.is_empty()));
        let csv = batch.take_away(Take::Bad, false);
        assert_eq!(csv::rows(&csv, csv::Separator::Comma).count(), batch.bad.len() + 1);
        assert!(!csv.contains('\0') && csv::rows(&csv, csv::Separator::Comma).all(|row| row.fault.is_none()));
        let cells = csv::rows(&csv, csv::Separator::Comma).flat_map(|row| row.cells);
        assert!(!cells.into_iter().any(|cell| cell.starts_with(['=', '+', '-', '@'])));
    }
}

#[test]
fn what_is_taken_away_says_what_is_shown() {
    let batch =
        tables("contract,began,restored\nA-1,2025-06-02 00:00,2025-06-03 00:00\nX,2025-06-02 00:00,2025-06-03 00:00\n");
    let csv = batch.take_away(Take::Incidents, true);
    assert!(csv.starts_with('\u{FEFF}') && csv.contains("Sample"), "{csv}");
    assert!(csv.contains("Head office,A-1,") && csv.contains(",1440,13168,"), "{csv}");
    let json = batch.take_away(Take::All, true);
    let json = Value::parse(&json).unwrap();
    assert_eq!(json.get("sample"), Some(&Value::Flag(true)));
    let yen = json.get("credit").and_then(|credit| credit.get("yen")).cloned();
    assert_eq!(yen, Some(Value::Number(crate::contract::Number::Whole(13_168))));
    assert!(
        batch.take_away(Take::Months, false).contains(",2025-06,1,13168,98765,13168"),
        "{}",
        batch.take_away(Take::Months, false)
    );
}

#[test]
fn the_table_is_filtered_sorted_and_turned() {
    let (contracts, incidents) = large(10, 500);
    let batch = run(vec![source("c.csv", &contracts), source("i.csv", &incidents)]);
    conserved(&batch);
    assert_eq!((batch.incidents.len(), batch.bad.len()), (500, 0), "{:?}", bad(&batch).first());
    let all = batch.page(&Query::default());
    assert_eq!((all.found, all.rows.len()), (500, 50));
    let one = batch.page(&Query { text: "c-00003".to_owned(), ..Query::default() });
    assert_eq!(one.found, 50);
    let by_amount = |reversed| Query { sort: Sort::Amount, only: Only::Earning, reversed, ..Query::default() };
    let (most, least) = (batch.page(&by_amount(false)), batch.page(&by_amount(true)));
    assert_ne!(most.rows[0].amount, least.rows[0].amount);
    assert!(batch.page(&Query { page: 99, ..Query::default() }).rows.is_empty());
    let zero = batch.page(&Query { only: Only::Nothing, ..Query::default() });
    assert!(zero.rows.iter().all(|row| row.amount == "¥0" && !row.note.is_empty()));
    let (kept, lost) = link::decode(&most.rows[0].link).unwrap();
    assert!(lost.is_empty() && kept.get("answers").and_then(|answers| answers.get("monthlyFee")).is_some());
}

#[test]
fn asking_in_pieces_comes_to_the_same_as_asking_at_once() {
    let contracts = "number,service,fee\nA,directory,98765\n";
    let (_, mut incidents) = large(1, 900);
    incidents = incidents.replace("C-00000", "A");
    let batch = run(vec![source("c.csv", contracts), source("i.csv", &incidents)]);
    conserved(&batch);
    let outages: Vec<String> = batch
        .incidents
        .iter()
        .map(|one| {
            let cause = one.cause.map_or(String::new(), |cause| format!(",\"cause\":\"{}\"", cause.id));
            format!("{{\"began\":\"{}\",\"restored\":\"{}\"{cause}}}", one.began.iso(), one.restored.iso())
        })
        .collect();
    let request = format!(
        "{{\"service\":\"directory\",\"rules\":[\"credit\"],\"answers\":{{\"monthlyFee\":98765,\"incidents\":[{}]}}}}",
        outages.join(",")
    );
    let assessment = assess(&Value::parse(&request).unwrap()).unwrap();
    let amount = assessment.findings[0].outcome.as_ref().and_then(|outcome| outcome.amount()).unwrap();
    let summary = Summary::of(&batch);
    assert!(summary.measured > 600, "{summary:?}");
    assert_eq!(summary.total, amount.money.yen);
    assert!(summary.low <= amount.low.yen && amount.high.yen <= summary.high);
}

#[test]
fn a_result_belongs_to_one_run_over_all_files() {
    let today = Day::parse("2026-11-21").unwrap();
    let mut state = State::new(Language::En, today, String::new());
    state.add("sample.csv", true);
    assert!(state.is_sample());
    let id = state.add("mine.csv", false).unwrap();
    assert!(!state.is_sample() && state.files.len() == 1, "a sample never stands beside a person's own");
    let first = state.begin().run;
    state.hear(Report { run: first, summary: Some(Summary::default()), ..Report::default() });
    assert_eq!(state.phase, Phase::Done);
    assert_eq!(state.act(&Act::Column(id, 0), "2"), After::Run);
    let second = state.begin().run;
    assert!(state.summary.is_none());
    state.hear(Report { run: first, summary: Some(Summary::default()), ..Report::default() });
    assert!(state.summary.is_none(), "what an earlier run came to is told no more");
    state.hear(Report { run: second, progress: Some(500), ..Report::default() });
    assert!(view::view(&state).text_content().contains("50%"));
    assert_eq!(state.act(&Act::Stop, ""), After::Stop);
    assert!(view::view(&state).text_content().contains("Nothing half done is kept"));
}

#[test]
fn files_beyond_the_most_are_named_and_taken_once_there_is_room() {
    let today = Day::parse("2026-11-21").unwrap();
    let mut state = State::new(Language::En, today, String::new());
    let ids: Vec<_> = (0..42).map(|file| state.add(&format!("{file}.csv"), false)).collect();
    assert_eq!(ids.iter().flatten().count(), 40);
    let told = view::view(&state).text_content();
    assert!(told.contains("40 tables are the most. 2 are not counted: 40.csv, 41.csv"), "{told}");
    state.act(&Act::Remove(ids[0].unwrap()), "");
    assert!(state.add("40.csv", false).is_some());
    assert_eq!(state.left_out, ["41.csv"]);
}

#[test]
fn the_sample_shows_everything_in_both_languages() {
    for language in [Language::Ja, Language::En] {
        let today = Day::parse("2026-11-26").unwrap();
        let mut state = State::new(language, today, "../".to_owned());
        let files = super::sample::files(language);
        let sources: Vec<Source> = files.iter().map(|(name, text)| source(name, text)).collect();
        for (name, _) in files {
            state.add(name, true);
        }
        let mut batch = Batch::new(Job { sources, aliases: Vec::new(), today, language });
        while batch.step(1) {}
        conserved(&batch);
        let summary = Summary::of(&batch);
        assert_eq!(
            (summary.contracts, summary.bad, summary.unmeasured, summary.capped),
            (5, 3, 2, 1),
            "{:?}",
            bad(&batch)
        );
        assert!(summary.urgency.iter().all(|(count, _)| *count > 0), "{summary:?}");
        let looks = batch.layouts.iter().zip(&batch.job.sources);
        let looks = looks.map(|(layout, source)| layout.look(source, Encoding::Utf8, language)).collect();
        let run = state.begin().run;
        let (asked, query) = state.ask();
        let page = Some((asked, batch.page(&query)));
        let report = Report { run, looks: Some(looks), summary: Some(summary), page, ..Report::default() };
        assert_eq!(Report::of(&report.bytes()).as_ref(), Some(&report));
        state.hear(report);
        let text = view::view(&state).text_content();
        for part in [
            "S-009",
            say(language, "限度額に達し", "reached their limit"),
            say(language, "稼働率で測る", "measured by the month's uptime"),
        ] {
            assert!(text.contains(part), "{part}: {text}");
        }
        assert!(!text.contains("{}"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_row_is_lost(
        contracts in "((A|B|A-1)?,(directory|dns|x|マネージド)?,[0-9a]{0,6}\n|,,\n|\n|\"A,\n){0,6}",
        incidents in "((A|B|C)?,(2025-0[1-3]-[0-3][0-9] [0-2][0-9]:00)?,(2025-0[1-3]-[0-3][0-9] [0-2][0-9]:30|[0-9]h)?,(IIJ|x)?(\n|\r\n|\r)|,,,\n|\n|x){0,24}",
        robot in "((Down|Up|Paused|x),(A|B|C),2025-01-[0-3][0-9] [0-2][0-9]:00:00,r,,[0-9]{0,3}\n|\n){0,12}",
        zabbix in "(\\{\"clock\":17364[0-9]{5},\"value\":[012],\"(p_)?eventid\":[0-9],\"hosts\":\\[\"A\"\\]\\}\n| \n|x\n){0,8}",
        aside: bool,
    ) {
        let sources = vec![
            source("c", &["契約,サービス,月額\n", &contracts].concat()),
            source("i", &["契約,発生,復旧,原因\n", &incidents].concat()),
            source("r", &["Event,Monitor,Date-Time,Reason,Duration,Duration (in mins.)\n", &robot].concat()),
            Source { settings: Settings { kind: Some(Kind::Zabbix), ..Settings::default() }, ..source("z", &zabbix) },
        ];
        let aliases = [("C", "")];
        let batch = run_with(sources, if aside { &aliases } else { &[] });
        conserved(&batch);
        let told = batch.bad.iter().map(|bad| (bad.source, bad.line));
        prop_assert_eq!(told.clone().collect::<std::collections::BTreeSet<_>>().len(), told.count());
        let json = batch.take_away(Take::All, false);
        prop_assert!(Value::parse(&json).is_some());
    }

    #[test]
    fn what_crosses_to_the_worker_comes_back(text: String, page: usize, number: Option<i64>, names: Vec<(usize, Option<usize>)>) {
        let page = page % 1_000_000;
        let names: Vec<_> = names.into_iter().map(|(a, b)| (a % 99, b.map(|b| b % 99))).collect();
        let query = Query { text: text.clone(), page, month: number, sort: Sort::Began, only: Only::By(super::summary::Urgency::Late), ..Query::default() };
        let settings = Settings { columns: names, separator: Some(csv::Separator::Tab), ..Settings::default() };
        let task = Task { run: page, files: vec![Sent { id: 3, name: text, settings }], ..Task::default() };
        let order = Order { ask: Some((page, query)), task: Some(task), take: Some((Take::All, true)), ..Order::default() };
        let bytes = order.bytes();
        prop_assert_eq!(Order::of(&bytes), Some(order));
        prop_assert_eq!(Order::of(bytes.get(..bytes.len() - 1).unwrap()), None);
    }
}

#[test]
#[ignore = "how long it takes, natively"]
fn speed() {
    let (contracts, incidents) = large(200, 100_000);
    let today = Day::parse("2026-11-21").unwrap();
    let begun = std::time::Instant::now();
    let mut batch = Batch::new(Job {
        sources: vec![source("c.csv", &contracts), source("i.csv", &incidents)],
        aliases: Vec::new(),
        today,
        language: Language::Ja,
    });
    let (mut longest, mut last) = (0, 0);
    loop {
        let step = std::time::Instant::now();
        let more = batch.step(500);
        longest = longest.max(step.elapsed().as_millis());
        if batch.progress() >= 400 && last < 400 {
            println!("read in {:?}", begun.elapsed());
        }
        last = batch.progress();
        if !more {
            break;
        }
    }
    println!(
        "{} incidents, {} bad, {:?}, longest step {longest} ms, range {:?}",
        batch.incidents.len(),
        batch.bad.len(),
        begun.elapsed(),
        batch.range
    );
    println!("{:?}", batch.bad.first());
}
