//! IIJクラウドエクスチェンジサービス/タイプM, as a table for each rule of its terms of 1 March 2021.

mod table;

const SERVICE: &str = "cloud-exchange-m";

/// 別紙1の1(2): the tiers alone; no credit for full 24 hours stands in this document.
#[test]
fn what_an_outage_earns_by_its_length() {
    table::credit(SERVICE, "fee = 90,000; began = 2025-06-02 00:00; duty breached = no", "
        article              | restored            || 24-hour | tier              | notice | yen    | claim by   | cap
        別紙1の1(2)          | 2025-06-02 00:00:00 || –       | within-30-minutes | –      | 0      | –          | 90,000
        別紙1の1(2)          | 2025-06-02 00:30:00 || –       | within-30-minutes | –      | 0      | –          | 90,000
        別紙1の1(2)、第13条  | 2025-06-02 00:30:01 || –       | 1/90              | –      | 1,000  | 2025-09-02 | 90,000
        別紙1の1(2)          | 2025-06-02 01:00:00 || –       | 1/90              | –      | 1,000  | 2025-09-02 | 90,000
        別紙1の1(2)          | 2025-06-02 01:00:01 || –       | 1/30              | –      | 3,000  | 2025-09-02 | 90,000
        別紙1の1(2)          | 2025-06-02 12:00:00 || –       | 1/30              | –      | 3,000  | 2025-09-02 | 90,000
        別紙1の1(2)          | 2025-06-02 12:00:01 || –       | 1/10              | –      | 9,000  | 2025-09-02 | 90,000
        別紙1の1(2)          | 2025-06-03 00:00:00 || –       | 1/10              | –      | 9,000  | 2025-09-02 | 90,000
        別紙1の1(2)          | 2025-06-03 00:00:01 || –       | 1/5               | –      | 18,000 | 2025-09-02 | 90,000
        別紙1の1(2)          | 2025-06-05 00:00:00 || –       | 1/5               | –      | 18,000 | 2025-09-02 | 90,000
        別紙1の1(2)          | 2025-06-05 00:00:01 || –       | 1/3               | –      | 30,000 | 2025-09-02 | 90,000
        別紙1の1(2)          | 2025-06-09 00:00:00 || –       | 1/3               | –      | 30,000 | 2025-09-02 | 90,000
        別紙1の1(2)          | 2025-06-09 00:00:01 || –       | 1/2               | –      | 45,000 | 2025-09-02 | 90,000
        別紙1の1(2)          | 2025-06-16 00:00:00 || –       | 1/2               | –      | 45,000 | 2025-09-02 | 90,000
        別紙1の1(2)、第13条  | 2025-06-16 00:00:01 || –       | 1                 | –      | 90,000 | 2025-09-02 | 90,000
    ");
}

/// 90,000 × (1/90 + 1/30 + 1/10) is 13,000 exactly: shares are never decimals.
#[test]
fn three_outages_of_a_month() {
    table::credit(SERVICE, "fee = 90,000; duty breached = no", "
        article     | began            | restored         | began 2          | restored 2       | began 3          | restored 3       || tier               | exactly | yen
        別紙1の1(2) | 2025-06-02 10:00 | 2025-06-02 10:45 | 2025-06-10 10:00 | 2025-06-10 12:00 | 2025-06-20 00:00 | 2025-06-20 13:00 || 1/90 + 1/30 + 1/10 | 13000   | 13,000
        別紙1の1(2) | 2025-06-02 10:00 | 2025-06-02 10:45 | 2025-06-02 10:46 | 2025-06-02 11:31 | 2025-07-01 00:00 | 2025-07-01 00:30 || 1/90 + 1/90 + within-30-minutes | 2000 | 2,000
    ");
}

/// 別紙1の2: told within 30 minutes of the detection, whatever the outage's length, cause or announcement.
#[test]
fn the_outage_notice() {
    table::credit(SERVICE, "fee = 90,000; began = 2025-06-02 00:00", "
        article     | restored         | cause    | announced                           | duty breached | detected         | sent                || tier              | notice           | yen
        別紙1の2(1) | 2025-06-02 00:10 |          |                                     | no            | 2025-06-02 00:05 | 2025-06-02 00:35:00 || within-30-minutes | notified-in-time | 0
        別紙1の2(2) | 2025-06-02 00:10 |          |                                     | no            | 2025-06-02 00:05 | 2025-06-02 00:35:01 || within-30-minutes | 1/30             | 3,000
        別紙1の2(2) | 2025-06-02 00:10 |          |                                     | no            | 2025-06-02 00:05 | never               || within-30-minutes | 1/30             | 3,000
        別紙1の2(2) | 2025-06-02 02:00 | customer |                                     | no            | 2025-06-02 00:05 | never               || cause             | 1/30             | 3,000
        別紙1の2(2) | 2025-06-02 02:00 |          | 2025-06-02 00:00 – 2025-06-02 03:00 | no            | 2025-06-02 00:05 | never               || announced         | 1/30             | 3,000
        第8条第2項  | 2025-06-02 02:00 |          |                                     | yes           | 2025-06-02 00:05 | never               || duty-breached     | duty-breached    | 0
        別紙1の2(1) | 2025-06-02 02:00 |          |                                     | no            | 2025-06-02 00:05 | 2025-06-02 00:05    || 1/30              | notified-in-time | 3,000
    ");
}

/// 別紙1の2(2) speaks of no "each time": read otherwise, only the earliest late notice of a month counts.
#[test]
fn late_notices_of_a_month() {
    let two = "fee = 90,000; began = 2025-06-20 00:00; restored = 2025-06-20 00:10; detected = 2025-06-20 00:00; sent = never; \
        began 2 = 2025-06-02 00:00; restored 2 = 2025-06-02 00:10; detected 2 = 2025-06-02 00:00; sent 2 = 2025-06-02 01:00";
    table::credit(
        SERVICE,
        two,
        "
        article     | notice-credit || notice              | yen   | low   | high
        別紙1の2(2) |               || 1/30 + 1/30         | 6,000 | 3,000 | 6,000
        別紙1の2(2) | once-a-month  || once-a-month + 1/30 | 3,000 | 3,000 | 6,000
    ",
    );
}

/// 第13条: the limit is the basic service's monthly fee, options left out; a notice is measured by the whole fee.
#[test]
fn the_limit() {
    let long = "fee = 90,000; began = 2025-06-02 00:00; restored = 2025-06-16 00:00:01; detected = 2025-06-02 00:00; sent = never; \
        has option = static-nat; option fee = 30,000";
    table::credit(
        SERVICE,
        long,
        "
        article               | broken | monthly-fee-scope || base             | cap    | yen
        第13条、別紙1の1(2)   | yes    |                   || 90,000 + 120,000 | 90,000 | 90,000
        別紙1の2(2)           | no     |                   || 120,000          | 90,000 | 4,000
        別紙1の2(2)           | no     | base-only         || 90,000           | 90,000 | 3,000
    ",
    );
}

/// 第8条第2項, 別紙1の1(1): either router and either demarcation point keep the guarantee; only the provider counts.
#[test]
fn whose_cause() {
    table::credit(
        SERVICE,
        "fee = 90,000; began = 2025-06-02 00:00; restored = 2025-06-02 02:00",
        "
        article     | cause     | broken | duty breached || status   | tier           | yen   | low   | high
        別紙1の1(1) | provider  | no     | no            || settled  | guarantee-kept | 0     | 0     | 0
        別紙1の1(2) | provider  | unsure | no            || disputed | 1/30           | 3,000 | 0     | 3,000
        第8条第2項  | microsoft | yes    | no            || settled  | cause          | 0     | 0     | 0
        第8条第2項  | customer  | yes    | no            || settled  | cause          | 0     | 0     | 0
        第8条第2項  | provider  | yes    | yes           || settled  | duty-breached  | 0     | 0     | 0
        別紙1の1(2) | unknown   | yes    | unsure        || disputed | 1/30           | 3,000 | 0     | 3,000
    ",
    );
}

/// 第13条ただし書: three months.
#[test]
fn until_when_to_claim() {
    table::credit(SERVICE, "fee = 90,000; duty breached = no", "
        article          | began            | restored         | detected         | sent             || claimable               | claim by
        第13条ただし書   | 2025-02-28 10:00 | 2025-02-28 12:00 |                  |                  || 2025-02-28              | 2025-05-31
        第13条ただし書   | 2025-04-30 23:40 | 2025-05-01 02:00 |                  |                  || 2025-05-01              | 2025-08-01
        第13条ただし書   | 2025-04-30 23:00 | 2025-05-01 02:00 | 2025-04-30 23:45 | never            || 2025-04-30 + 2025-05-01 | 2025-07-31
        第13条ただし書   | 2025-04-30 23:00 | 2025-04-30 23:10 | 2025-04-30 23:30 | 2025-05-02 00:01 || 2025-05-01              | 2025-08-01
    ");
}

/// 第10条, 第7条第4項: 30 days from the arrival, for the contract and for the option.
#[test]
fn the_day_it_ends() {
    table::end(
        SERVICE,
        "has option = static-nat",
        "
        article    | arrival    | asked for  | ended      | stop       || ends       | option
        第10条     | 2025-01-31 |            |            |            || 2025-03-02 | 2025-03-02
        第10条     | 2025-02-01 |            |            |            || 2025-03-03 | 2025-03-03
        第10条     | 2024-02-01 |            |            |            || 2024-03-02 | 2024-03-02
        第10条     | 2025-03-01 |            |            |            || 2025-03-31 | 2025-03-31
        第10条     | 2025-12-02 |            |            |            || 2026-01-01 | 2026-01-01
        第10条     | 2025-01-31 | 2025-03-01 |            |            || 2025-03-02 | 2025-03-02
        第10条     | 2025-01-31 | 2025-03-02 |            |            || 2025-03-02 | 2025-03-02
        第10条     | 2025-01-31 | 2025-03-31 |            |            || 2025-03-31 | 2025-03-31
        第10条     | 2025-01-31 |            | 2025-02-10 |            || 2025-02-10 | 2025-02-10
        第7条第4項 |            |            |            | 2025-01-31 || –          | 2025-03-02
    ",
    );
    table::end(
        SERVICE,
        "",
        "
        article | wanted     || latest notice
        第10条  | 2025-03-31 || 2025-03-01
        第10条  | 2024-03-31 || 2024-03-01
        第10条  | 2025-03-02 || 2025-01-31
    ",
    );
}

/// 第2条第1項, 別紙3の1: one month from the billing start day, that day counted.
#[test]
fn leaving_early() {
    table::charge(
        SERVICE,
        "fee = 200,000",
        "
        article        | start      | ended      || base               | base E
        別紙3の1       | 2025-01-01 | 2025-01-30 || 1 days = 6,451     | 2025-01-31
        第2条第1項     | 2025-01-01 | 2025-01-31 || period-over        | 2025-01-31
        別紙3の1       | 2025-01-31 | 2025-02-15 || 13 days = 92,857   | 2025-02-28
        別紙3の1       | 2025-01-31 | 2025-02-27 || 1 days = 7,142     | 2025-02-28
        第2条第1項     | 2025-01-31 | 2025-02-28 || period-over        | 2025-02-28
        別紙3の1       | 2024-01-30 | 2024-02-28 || 1 days = 6,896     | 2024-02-29
        第2条第1項     | 2024-01-31 | 2024-02-29 || period-over        | 2024-02-29
        別紙3の1       | 2025-02-28 | 2025-03-26 || 1 days = 6,451     | 2025-03-27
        別紙3の1       | 2024-02-29 | 2024-03-27 || 1 days = 6,451     | 2024-03-28
        別紙3の1       | 2025-12-31 | 2026-01-29 || 1 days = 6,451     | 2026-01-30
    ",
    );
    table::charge(
        SERVICE,
        "fee = 200,000; start = 2025-03-10",
        "
        article    | arrival    || base           | base E
        別紙3の1   | 2025-03-09 || 1 days = 6,666 | 2025-04-09
        第2条第1項 | 2025-03-10 || period-over    | 2025-04-09
    ",
    );
}

/// 第2条第2項・第3項, 第12条第1項: where only a connection's month still runs, only its part of the fee is charged.
#[test]
fn connections_with_a_month_of_their_own() {
    let both = "fee = 200,000; start = 2025-01-31; connected to = office-365; connection fee = 50,000; connection start = 2025-02-10";
    table::charge(SERVICE, both, "
        article                | ended      | connection-residual || base             | office-365       | office-365 E | yen
        第2条第2項、別紙3の1   | 2025-02-15 |                     || 13 days = 92,857 | 9 days = 14,516  | 2025-03-09   | 107,373
        第2条第2項             | 2025-02-15 | base-only           || 13 days = 92,857 | in-base-charge   | 2025-03-09   | 92,857
        別紙3の1               | 2025-02-15 | both                || 13 days = 92,857 | 22 days = 37,730 | 2025-03-09   | 130,587
        別紙3の1               | 2025-02-28 |                     || period-over      | 9 days = 14,516  | 2025-03-09   | 14,516
        別紙3の1               | 2025-03-05 |                     || period-over      | 4 days = 6,451   | 2025-03-09   | 6,451
        第2条第2項             | 2025-03-09 |                     || period-over      | period-over      | 2025-03-09   | 0
    ");
    let azure = "fee = 200,000; start = 2025-01-31; connected to = azure-public; connection fee = 50,000; connection start = 2025-01-20; \
        connected to 2 = office-365; connection fee 2 = 60,000; connection start 2 = 2025-02-10";
    table::charge(
        SERVICE,
        azure,
        "
        article    | ended      || base             | office-365       | azure-public   | azure-public E
        第2条第3項 | 2025-02-10 || 18 days = 128,571 | 9 days = 17,419  | in-base-charge | 2025-02-19
        第2条第3項 | 2025-02-19 || 9 days = 64,285  | 9 days = 17,419  | period-over    | 2025-02-19
    ",
    );
}

/// 第12条第1項 excepts article 28 of the general terms; 第12条第2項, for the option, does not.
#[test]
fn leaving_early_on_other_grounds() {
    let option = "fee = 62,000; start = 2025-01-01; ended = 2025-01-30; has option = static-nat; option fee = 31,000; option start = 2025-01-01";
    table::charge(SERVICE, option, "
        article               | ground     | option-charge-after-article-28 | charge-base || status   | base           | option         | low   | high
        別紙3の1、別紙3の2    |            |                                |             || settled  | 1 days = 2,000 | 1 days = 1,000 | 3,000 | 186,000
        別紙3の1、別紙3の2    |            |                                | whole-fee   || settled  | 1 days = 3,000 | 1 days = 3,000 | 3,000 | 186,000
        第12条第1項、別紙3の2 | article-28 |                                |             || settled  | article-28     | 1 days = 1,000 | 0     | 93,000
        第12条第2項           | article-28 | waived                         |             || settled  | article-28     | article-28     | 0     | 93,000
        第9条                 | abolished  | waived                         |             || settled  | abolished      | abolished      | 0     | 93,000
        別紙3の1              | unknown    |                                |             || disputed | 1 days = 2,000 | 1 days = 1,000 | 0     | 186,000
    ");
}

/// 第11条, 別紙2
#[test]
fn fees() {
    table::fees(SERVICE, "fee = 100,000", "
        article      | initial fee | has option | option initial | option fee | one-time for | one-time fee || initial | monthly | one-time | owed from
        別紙2の2(1)  |             |            |                |            |              |              || 0       | 100,000 | 0        | billing-start
        別紙2の1(2)  | 50,000      | static-nat | 5,000          | 20,000     |              |              || 55,000  | 120,000 | 0        | acceptance + acceptance + billing-start + billing-start
        別紙2の3     |             |            |                |            | change       | 8,000        || 0       | 100,000 | 8,000    | billing-start + change-accepted
    ");
}

/// 第3条, 第4条第1項・第2項
#[test]
fn who_may_apply() {
    table::eligibility(SERVICE, "", "
        article                        | holds expressroute | holds microsoft-terms | holds settings-done || status     | eligible | expressroute | microsoft-terms | settings-done | missing
        第3条、第4条第1項、第4条第2項  | yes                | yes                   | yes                 || settled    | yes      | yes          | yes             | yes           | –
        第3条                          | no                 |                       | unsure              || settled    | no       | no           | open            | open          | –
        第4条第2項                     | yes                | yes                   | unsure              || disputed   | open     | yes          | yes             | open          | –
        第4条第1項                     | yes                |                       | unsure              || incomplete | open     | yes          | open            | open          | answers.holds.microsoft-terms
    ");
}

/// 附則（2016年4月1日）第2項; 附則（2018年2月1日）第2項: contracts made until 31 January 2018 may be under an older text.
#[test]
fn old_contracts() {
    table::conversion(
        SERVICE,
        "formerly = adfs-option",
        "
        article                     | made       || became            | on         | warnings
        附則（2016年4月1日）第2項   | 2016-03-31 || option:static-nat | 2016-04-01 | older-text-may-apply
        附則（2016年4月1日）第2項   | 2016-04-01 || –                 | –          | older-text-may-apply
        附則（2016年4月1日）第2項   | 2018-01-31 || –                 | –          | older-text-may-apply
        附則（2016年4月1日）第2項   | 2018-02-01 || –                 | –          | –
    ",
    );
    table::credit(
        SERVICE,
        "fee = 90,000; began = 2025-06-02 00:00; restored = 2025-06-02 02:00",
        "
        article     | made       || warnings
        別紙1の1(2) | 2018-01-31 || older-text-may-apply
        別紙1の1(2) | 2018-02-01 || –
    ",
    );
}
