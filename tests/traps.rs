//! What a program that almost understands the terms gets wrong, each trap by its number and name.

mod table;

use serde_json::json;
use table::{charge, conversion, credit, eligibility, end, fees, finding, list};
use yakkan::measure::{Day, after_days, after_months, month_end_period};

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// The 30 days begin on the day after the arrival and end with their thirtieth day, not after it.
#[test]
fn t01_the_arrival_day_is_not_counted_and_the_day_after_the_period_is_not_meant() {
    for (arrival, ends) in [
        ("2025-01-31", "2025-03-02"),
        ("2025-02-01", "2025-03-03"),
        ("2024-02-01", "2024-03-02"),
        ("2025-03-01", "2025-03-31"),
        ("2025-12-02", "2026-01-01"),
    ] {
        assert_eq!(after_days(day(arrival), 30), day(ends));
        for service in ["cloud-exchange-m", "auth-outsource", "dns-platform"] {
            let answers = json!({ "cancellation": { "noticeArrivedOn": arrival } });
            assert_eq!(finding(service, "end", answers)["outcome"]["endsOn"], ends, "{service} {arrival}");
        }
    }
}

#[test]
fn t02_each_document_has_its_own_wait() {
    end(
        "directory",
        "arrival = 2025-04-01; has option = wsus; stop = 2025-03-15",
        "
        article || ends       | option
        第10条  || 2025-04-01 | 2025-04-01
    ",
    );
    end(
        "directory",
        "has option = wsus; stop = 2025-03-15",
        "
        article    || ends | option
        第7条第5項 || –    | 2025-04-14
    ",
    );
    end(
        "managed-router",
        "arrival = 2025-04-01",
        "
        article     || ends
        第10条第1項 || 2025-05-16
    ",
    );
}

#[test]
fn t03_the_charge_looks_at_the_effect_not_at_the_notice() {
    charge(
        "managed-router",
        "fee = 30,000; start = 2025-01-15",
        "
        article    | arrival    || base
        第5条第1項 | 2025-11-30 || period-over
    ",
    );
    charge(
        "cloud-exchange-m",
        "fee = 31,000; start = 2025-01-01",
        "
        article    | arrival    || base
        第2条第1項 | 2025-01-01 || period-over
    ",
    );
}

#[test]
fn t04_leaving_on_the_last_day_of_the_period_is_free() {
    charge(
        "auth-outsource",
        "fee = 31,000; start = 2025-01-01",
        "
        article  | ended      || base
        第3条    | 2025-01-31 || period-over
        別紙2の1 | 2025-01-30 || 1 days = 1,000
    ",
    );
}

#[test]
fn t05_what_is_left_begins_on_the_day_after_the_effect() {
    charge(
        "auth-outsource",
        "fee = 31,000; start = 2025-01-01",
        "
        article  | ended      || base
        別紙2の1 | 2025-01-21 || 10 days = 10,000
    ",
    );
}

#[test]
fn t06_the_first_day_of_a_period_is_counted_and_no_month_is_clamped() {
    for (first, last) in [
        ("2025-01-01", "2025-01-31"),
        ("2025-01-15", "2025-02-14"),
        ("2025-01-28", "2025-02-27"),
        ("2025-01-29", "2025-02-28"),
        ("2025-01-30", "2025-02-28"),
        ("2025-01-31", "2025-02-28"),
        ("2024-01-29", "2024-02-28"),
        ("2024-01-30", "2024-02-29"),
        ("2024-01-31", "2024-02-29"),
        ("2025-02-01", "2025-02-28"),
        ("2025-02-28", "2025-03-27"),
        ("2024-02-28", "2024-03-27"),
        ("2024-02-29", "2024-03-28"),
        ("2025-03-31", "2025-04-30"),
        ("2025-04-30", "2025-05-29"),
        ("2025-12-31", "2026-01-30"),
    ] {
        assert_eq!(month_end_period(day(first), 1), day(last), "{first}");
    }
}

#[test]
fn t07_three_months_from_the_last_day_of_a_month() {
    for (event, last) in [
        ("2025-02-28", "2025-05-31"),
        ("2024-02-29", "2024-05-31"),
        ("2024-02-28", "2024-05-28"),
        ("2025-04-30", "2025-07-31"),
        ("2025-09-30", "2025-12-31"),
        ("2025-06-30", "2025-09-30"),
        ("2025-01-31", "2025-04-30"),
        ("2025-08-30", "2025-11-30"),
        ("2025-08-31", "2025-11-30"),
        ("2024-11-27", "2025-02-27"),
        ("2024-11-28", "2025-02-28"),
        ("2024-11-29", "2025-02-28"),
        ("2024-11-30", "2025-02-28"),
        ("2023-11-28", "2024-02-28"),
        ("2023-11-29", "2024-02-29"),
        ("2023-11-30", "2024-02-29"),
    ] {
        assert_eq!(after_months(day(event), 3), day(last), "{event}");
    }
    credit(
        "cloud-exchange-m",
        "fee = 90,000",
        "
        article        | began            | restored         || claim by
        第13条ただし書 | 2025-02-28 10:00 | 2025-02-28 11:00 || 2025-05-31
        第13条ただし書 | 2024-02-29 10:00 | 2024-02-29 11:00 || 2024-05-31
        第13条ただし書 | 2025-09-30 10:00 | 2025-09-30 11:00 || 2025-12-31
    ",
    );
}

#[test]
fn t08_a_year_from_a_leap_day_and_to_a_leap_day() {
    for (first, last) in [
        ("2024-02-28", "2025-02-27"),
        ("2024-02-29", "2025-02-28"),
        ("2024-03-01", "2025-02-28"),
        ("2023-02-28", "2024-02-27"),
        ("2023-03-01", "2024-02-29"),
        ("2025-04-01", "2026-03-31"),
    ] {
        assert_eq!(month_end_period(day(first), 12), day(last), "{first}");
    }
}

/// Over (超) is open below, within (以内) is closed above.
#[test]
fn t09_exact_ends_of_the_tiers() {
    for service in ["directory", "cloud-exchange-m"] {
        credit(
            service,
            "fee = 90,000; began = 2025-06-02 00:00; unusable = no",
            "
            article | restored            || tier
            –       | 2025-06-02 00:30:00 || within-30-minutes
            –       | 2025-06-02 00:30:01 || 1/90
            –       | 2025-06-02 01:00:00 || 1/90
            –       | 2025-06-02 01:00:01 || 1/30
            –       | 2025-06-02 12:00:00 || 1/30
            –       | 2025-06-02 12:00:01 || 1/10
            –       | 2025-06-03 00:00:00 || 1/10
            –       | 2025-06-03 00:00:01 || 1/5
            –       | 2025-06-05 00:00:00 || 1/5
            –       | 2025-06-05 00:00:01 || 1/3
            –       | 2025-06-09 00:00:00 || 1/3
            –       | 2025-06-09 00:00:01 || 1/2
            –       | 2025-06-16 00:00:00 || 1/2
            –       | 2025-06-16 00:00:01 || 1
        ",
        );
    }
}

#[test]
fn t10_full_days_are_cut_off_counted_from_knowledge_and_unbroken() {
    credit("auth-outsource", "fee = 90,000", "
        article | began            | noticed          | restored            | began 2          | restored 2       || 24-hour                         | yen
        別紙3   | 2025-06-02 00:00 |                  | 2025-06-03 23:59:59 |                  |                  || 1/30                            | 3,000
        第12条  | 2025-06-02 00:00 | 2025-06-02 00:10 | 2025-06-03 00:05:00 |                  |                  || under-24-hours                  | 0
        第12条  | 2025-06-02 00:00 |                  | 2025-06-02 12:00:00 | 2025-06-02 12:01 | 2025-06-03 00:02 || under-24-hours + under-24-hours | 0
    ");
}

#[test]
fn t11_both_of_the_directorys_credits_add_up_under_one_limit() {
    credit(
        "directory",
        "fee = 90,000; began = 2025-06-01 00:00",
        "
        article     | restored            || yen    | cap
        第12条第2項 | 2025-06-02 00:00:00 || 12,000 | 90,000
        第12条第2項 | 2025-06-15 00:00:01 || 90,000 | 90,000
    ",
    );
}

#[test]
fn t12_each_document_has_its_own_kinds_of_credit() {
    for (service, kinds) in [
        ("directory", &["24-hour", "tier"][..]),
        ("cloud-exchange-m", &["tier", "notice"]),
        ("auth-outsource", &["24-hour"]),
    ] {
        let outage = json!({ "began": "2025-06-02T00:00", "restored": "2025-06-03T01:00",
            "notice": { "detected": "2025-06-02T00:00", "sent": null } });
        let finding = finding(service, "credit", json!({ "monthlyFee": 90_000, "incidents": [outage] }));
        let found: Vec<_> =
            list(&finding["outcome"]["months"][0]["lines"]).iter().map(|line| line["by"].clone()).collect();
        assert_eq!(found, kinds, "{service}");
    }
    assert_eq!(finding("managed-router", "credit", json!({}))["status"], "no-rule");
}

#[test]
fn t13_the_limit_is_of_each_documents_own_fee() {
    let directory =
        "fee = 90,000; has option = wsus; option fee = 9,000; began = 2025-06-01 00:00; restored = 2025-06-30 00:00";
    credit(
        "directory",
        directory,
        "
        article || cap
        –       || 99,000
    ",
    );
    let exchange = "fee = 90,000; has option = static-nat; option fee = 9,000; began = 2025-06-01 00:00; restored = 2025-06-30 00:00";
    credit(
        "cloud-exchange-m",
        exchange,
        "
        article || cap
        第13条  || 90,000
    ",
    );
    let auth = "fee = 90,000; began = 2025-06-01 00:00; restored = 2025-07-16 00:00";
    credit(
        "auth-outsource",
        auth,
        "
        article || cap | yen
        別紙3   || –   | 135,000
    ",
    );
}

#[test]
fn t14_the_uptime_is_not_rounded_and_has_its_own_base_and_day() {
    let premium = "fee = 100,000; neededQps = 250; qps fee = 10,000; zones = 5; zone fee = 1,000; month = 2025-01; of = managed-dns";
    credit(
        "dns-platform",
        premium,
        "
        article        | item    | percent || uptime        | base    | yen    | claim by
        第11条ただし書 | premium | 99.996  || 1/10          | 110,000 | 11,000 | 2025-02-15
        別紙3          | premium | 100     || guarantee-met | –       | 0      | –
        第8条第1項     | basic   | 50      || basic-item    | –       | 0      | –
    ",
    );
}

/// 「及び」 lists two cases; either of them alone takes the guarantee away.
#[test]
fn t15_either_exclusion_is_enough() {
    for service in ["directory", "cloud-exchange-m"] {
        credit(
            service,
            "fee = 90,000; began = 2025-06-02 00:00; restored = 2025-06-02 02:00; unusable = no",
            "
            article    | duty breached | cause    || tier          | yen
            第8条第2項 | yes           | provider || duty-breached | 0
            第8条第2項 | no            | customer || cause         | 0
        ",
        );
    }
    credit(
        "dns-platform",
        "item = premium; fee = 90,000; month = 2025-06; of = managed-dns; percent = 90",
        "
        article    | duty breached | uptime cause || uptime        | yen
        第8条第2項 | yes           | provider     || duty-breached | 0
        第8条第2項 | no            | customer     || cause         | 0
    ",
    );
}

#[test]
fn t16_microsofts_cause_earns_no_full_days() {
    credit(
        "directory",
        "fee = 90,000; began = 2025-06-02 00:00; restored = 2025-06-04 00:00; cause = microsoft",
        "
        article     | microsoft-guarantee || 24-hour | tier  | yen
        第12条第1項 |                     || cause   | cause | 0
        第12条第1項 | covered             || cause   | 1/5   | 18,000
    ",
    );
}

#[test]
fn t17_an_announced_suspension_does_not_excuse_a_late_notice() {
    let announced = "fee = 90,000; began = 2025-06-02 00:00; restored = 2025-06-02 02:00; announced = 2025-06-02 00:00 – 2025-06-02 02:00; \
        detected = 2025-06-02 00:00; sent = 2025-06-02 00:30:01";
    credit(
        "cloud-exchange-m",
        announced,
        "
        article     || tier      | notice | yen
        別紙1の2(2) || announced | 1/30   | 3,000
    ",
    );
}

/// A change of equipment renews the whole contract's year and no option's; a change of an option its own alone.
#[test]
fn t18_what_a_change_of_the_router_renews() {
    charge(
        "managed-router",
        "fee = 31,000; start = 2024-01-01; ended = 2024-12-01; has option = multihome; option fee = 3,100; option start = 2024-01-01",
        "
        article  | equipment changed | option changed || base E     | option E
        別紙2の1 |                   |                || 2024-12-31 | 2024-12-31
        別紙2の1 | 2024-11-15        |                || 2025-11-14 | 2024-12-31
        別紙2の1 |                   | 2024-11-15     || 2024-12-31 | 2025-11-14
    ",
    );
    let exchanged_for_a_failure = json!({ "equipmentExchangedOn": ["2024-11-15"] });
    let request = json!({ "service": "managed-router", "answers": exchanged_for_a_failure }).to_string();
    let request = yakkan::contract::Value::parse(&request).unwrap();
    assert!(yakkan::contract::assess(&request).is_err(), "an exchange for a failure is no answer at all");
}

#[test]
fn t19_article_28_clears_the_routers_options_and_no_others_in_words() {
    for (service, option) in
        [("directory", "support-ad"), ("cloud-exchange-m", "static-nat"), ("auth-outsource", "load-balancing")]
    {
        let answers = format!(
            "fee = 31,000; start = 2025-01-01; ended = 2025-01-30; ground = article-28; has option = {option}; \
             option fee = 31,000; option start = 2025-01-01"
        );
        let left = if option == "support-ad" { "335 days = 342,000" } else { "1 days = 1,000" };
        charge(service, &answers, &format!("article || option\n – || {left}"));
    }
    let router = "fee = 31,000; start = 2025-01-01; ended = 2025-01-30; ground = article-28; has option = multihome; \
        option fee = 31,000; option start = 2025-01-01";
    charge(
        "managed-router",
        router,
        "
        article     || base       | option
        第12条第2項 || article-28 | article-28
    ",
    );
}

/// Any cancellation but those of article 28 is charged, the provider's own too; an option's charge asks for its end
/// alone.
#[test]
fn t20_the_providers_own_cancellation_is_not_exempt() {
    charge(
        "cloud-exchange-m",
        "fee = 31,000; start = 2025-01-01; ended = 2025-01-30; has option = static-nat; option fee = 3,100; option start = 2025-01-01",
        "
        article  | ground     || base           | option
        別紙3の1 | ordinary   || 1 days = 1,000 | 1 days = 100
        別紙3の2 | article-28 || article-28     | 1 days = 100
        別紙3の2 | abolished  || abolished      | 1 days = 100
    ",
    );
}

#[test]
fn t21_only_a_connections_month_is_left() {
    let one = "fee = 200,000; start = 2025-01-31; connected to = office-365; connection fee = 50,000; connection start = 2025-02-10; ended = 2025-02-28";
    charge(
        "cloud-exchange-m",
        one,
        "
        article    || base        | office-365      | yen
        第2条第2項 || period-over | 9 days = 14,516 | 14,516
    ",
    );
}

#[test]
fn t22_the_zone_fee_is_not_cut_to_days() {
    fees(
        "dns-platform",
        "item = basic; fee = 0; zones = 2; zone fee = 1,000; period = 2025-01-31 – 2025-02-01",
        "
        article      || over period
        別紙2の備考  || 2,000
    ",
    );
}

#[test]
fn t23_a_short_outage_can_still_earn_a_notice_credit() {
    credit(
        "cloud-exchange-m",
        "fee = 90,000; began = 2025-06-02 00:00; restored = 2025-06-02 00:10; detected = 2025-06-02 00:00; sent = 2025-06-02 00:40",
        "
        article     || tier              | notice | yen
        別紙1の2(2) || within-30-minutes | 1/30   | 3,000
    ",
    );
}

#[test]
fn t24_which_kinds_items_and_options_go_together() {
    eligibility(
        "auth-outsource",
        "",
        "
        article | holds clients | holds groups | holds proxies | holds vpdns || eligible
        第6条   | 1             | 1            | 1             |             || no
        第6条   |               |              |               | 1           || yes
        第6条   | 1             | 1            |               |             || yes
    ",
    );
    for item in ["xa", "dc"] {
        let answers = json!({ "item": item, "options": [{ "option": "cold-standby" }], "holds": { "connection-service": "yes",
            "provider-business": "yes", "data-center-connection": "yes", "used-in-japan": "yes" } });
        assert_eq!(finding("managed-router", "eligibility", answers)["outcome"]["eligible"], false, "{item}");
    }
    let gateway = |item: &str, mobile: &str| {
        let holds = json!({ "vpdns": 1, "mobile": mobile, "large-private-gateway": "yes" });
        finding("auth-outsource", "eligibility", json!({ "item": item, "holds": holds }))["outcome"]["eligible"].clone()
    };
    assert_eq!(gateway("vpdn-d", "d-1"), true);
    assert_eq!(gateway("vpdn-k", "k-flat"), false);
    assert_eq!(gateway("vpdn-i", "i-3"), false);
}

#[test]
fn t25_old_contracts() {
    let outage = "fee = 90,000; began = 2025-06-02 00:00; restored = 2025-06-02 02:00";
    credit(
        "cloud-exchange-m",
        outage,
        "
        article | made       || warnings
        –       | 2018-01-31 || older-text-may-apply
        –       | 2018-02-01 || –
    ",
    );
    charge(
        "managed-router",
        "fee = 31,000; start = 2004-06-01; made = 2004-06-01",
        "
        article    | ended      || base        | base E
        第5条第1項 | 2005-06-10 || period-over | 2005-05-31
    ",
    );
    conversion(
        "dns-platform",
        "formerly = dns-outsource",
        "
        article                   | made       || became                   | on
        附則（2023年6月1日）第2項 | 2023-05-31 || item:basic + managed-dns | –
    ",
    );
}

/// One rounding for a line, no tax, no decimals of shares.
#[test]
fn t26_yen_are_rounded_once_for_each_line() {
    charge(
        "cloud-exchange-m",
        "fee = 100; start = 2025-01-20; ended = 2025-01-24",
        "
        article  || base         | exactly
        別紙3の1 || 26 days = 90 | 19625/217
    ",
    );
    let three = "fee = 90,000; began = 2025-06-02 10:00; restored = 2025-06-02 10:45; began 2 = 2025-06-10 10:00; \
        restored 2 = 2025-06-10 12:00; began 3 = 2025-06-20 00:00; restored 3 = 2025-06-20 13:00";
    credit(
        "cloud-exchange-m",
        three,
        "
        article | rounding-order || exactly | yen
        –       |                || 13000   | 13,000
        –       | total          || 13000   | 13,000
    ",
    );
}

#[test]
fn t27_the_router_goes_back_within_30_days_of_the_last_day() {
    end(
        "managed-router",
        "",
        "
        article    | arrival    | ended      || ends       | return by
        第7条第3項 |            | 2025-03-31 || 2025-03-31 | 2025-04-30
        第7条第3項 | 2025-01-15 |            || 2025-03-01 | 2025-03-31
    ",
    );
}

/// 「いずれか」: while either way works, the guarantee is kept.
#[test]
fn t28_one_failed_way_of_several_is_no_breach() {
    for service in ["directory", "cloud-exchange-m"] {
        credit(
            service,
            "fee = 90,000; began = 2025-06-02 00:00; restored = 2025-06-02 02:00; unusable = no",
            "
            article     | broken || tier           | yen
            別紙1の1(1) | no     || guarantee-kept | 0
            –           | yes    || 1/30           | 3,000
        ",
        );
    }
}
