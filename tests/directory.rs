//! IIJディレクトリサービス for Microsoft, as a table for each rule of its terms of 1 August 2023.

mod table;

const SERVICE: &str = "directory";
const KNOWN: &str = "fee = 98,765; began = 2025-06-02 00:00; cause = provider; duty breached = no";

/// 第12条第1項・第2項, 別紙4: both credits add up; each tier is open below and closed above.
#[test]
fn what_an_outage_earns_by_its_length() {
    table::credit(SERVICE, KNOWN, "
        article                 | restored            || 24-hour        | tier              | exactly    | yen    | claim by
        別紙4の2                | 2025-06-02 00:00:00 || under-24-hours | within-30-minutes | 0          | 0      | –
        別紙4の2                | 2025-06-02 00:30:00 || under-24-hours | within-30-minutes | 0          | 0      | –
        別紙4の2、第12条第3項   | 2025-06-02 00:30:01 || under-24-hours | 1/90              | 19753/18   | 1,097  | 2025-09-02
        別紙4の2                | 2025-06-02 01:00:00 || under-24-hours | 1/90              | 19753/18   | 1,097  | 2025-09-02
        別紙4の2                | 2025-06-02 01:00:01 || under-24-hours | 1/30              | 19753/6    | 3,292  | 2025-09-02
        別紙4の2                | 2025-06-02 12:00:00 || under-24-hours | 1/30              | 19753/6    | 3,292  | 2025-09-02
        別紙4の2                | 2025-06-02 12:00:01 || under-24-hours | 1/10              | 19753/2    | 9,876  | 2025-09-02
        第12条第1項             | 2025-06-02 23:59:59 || under-24-hours | 1/10              | 19753/2    | 9,876  | 2025-09-02
        別紙4の1、第12条第2項   | 2025-06-03 00:00:00 || 1/30           | 1/10              | 39506/3    | 13,168 | 2025-09-02
        別紙4の1                | 2025-06-03 00:00:01 || 1/30           | 1/5               | 138271/6   | 23,045 | 2025-09-02
        別紙4の1                | 2025-06-03 23:59:59 || 1/30           | 1/5               | 138271/6   | 23,045 | 2025-09-02
        別紙4の1                | 2025-06-04 00:00:00 || 1/15           | 1/5               | 79012/3    | 26,337 | 2025-09-02
        別紙4の1、別紙4の2      | 2025-06-05 00:00:00 || 1/10           | 1/5               | 59259/2    | 29,629 | 2025-09-02
        別紙4の1、別紙4の2      | 2025-06-05 00:00:01 || 1/10           | 1/3               | 256789/6   | 42,797 | 2025-09-02
        別紙4の1、別紙4の2      | 2025-06-09 00:00:00 || 7/30           | 1/3               | 335801/6   | 55,966 | 2025-09-02
        別紙4の1、別紙4の2      | 2025-06-09 00:00:01 || 7/30           | 1/2               | 217283/3   | 72,427 | 2025-09-02
        別紙4の1、別紙4の2      | 2025-06-16 00:00:00 || 7/15           | 1/2               | 572837/6   | 95,472 | 2025-09-02
        別紙4の1、第12条第2項   | 2025-06-16 00:00:01 || 7/15           | 1                 | 98765      | 98,765 | 2025-09-02
    ");
}

/// 第12条第1項: from the moment the provider knew; without a break; wholly unusable; its own cause, not Microsoft's.
/// 第8条第2項: either of two cases takes the guarantee away.
#[test]
fn whose_cause_and_since_when_known() {
    table::credit(SERVICE, "fee = 90,000; began = 2025-06-02 00:00; restored = 2025-06-03 00:05", "
        article                 | noticed          | cause     | unusable | broken | duty breached || status   | 24-hour        | tier           | yen    | low    | high
        別紙4の1、別紙4の2      | 2025-06-02 00:00 | provider  | yes      | yes    | no            || settled  | 1/30           | 1/5            | 21,000 | 21,000 | 21,000
        別紙4の1                | 2025-06-02 00:05 | provider  | yes      | yes    | no            || settled  | 1/30           | 1/5            | 21,000 | 12,000 | 21,000
        第12条第1項             | 2025-06-02 00:10 | provider  | yes      | yes    | no            || settled  | under-24-hours | 1/5            | 18,000 | 9,000  | 18,000
        第12条第1項             | 2025-06-03 02:00 | provider  | yes      | yes    | no            || settled  | under-24-hours | 1/5            | 18,000 | 0      | 18,000
        第12条第1項             |                  | provider  | no       | yes    | no            || settled  | not-unusable   | 1/5            | 18,000 | 18,000 | 18,000
        別紙1の1(1)             |                  | provider  | yes      | no     | no            || settled  | 1/30           | guarantee-kept | 3,000  | 3,000  | 3,000
        第12条第1項、第8条第2項 |                  | microsoft | yes      | yes    | no            || disputed | cause          | cause          | 0      | 0      | 18,000
        第12条第1項、第8条第2項 |                  | customer  | yes      | yes    | no            || settled  | cause          | cause          | 0      | 0      | 0
        第12条第1項、第8条第2項 |                  | other     | yes      | yes    | no            || settled  | cause          | cause          | 0      | 0      | 0
        別紙4の1                |                  | unknown   | yes      | yes    | no            || disputed | 1/30           | 1/5            | 21,000 | 0      | 21,000
        第8条第2項              |                  | provider  | yes      | yes    | yes           || settled  | 1/30           | duty-breached  | 3,000  | 3,000  | 3,000
        第12条第1項、第8条第2項 |                  | customer  | yes      | yes    | yes           || settled  | cause          | duty-breached  | 0      | 0      | 0
        別紙4の1、別紙4の2      |                  | provider  | yes      | yes    | unsure        || disputed | 1/30           | 1/5            | 21,000 | 3,000  | 21,000
        別紙4の1、別紙4の2      |                  | provider  | unsure   | unsure | no            || disputed | 1/30           | 1/5            | 21,000 | 0      | 21,000
    ");
}

/// 別紙1の1(1)ただし書: an announced suspension is no breach; what is left of the outage counts piece by piece.
#[test]
fn announced_suspensions() {
    table::credit(SERVICE, "fee = 90,000; began = 2025-06-02 00:00; unusable = no; cause = provider; duty breached = no", "
        article     | restored         | announced                                                             | announced-guarantee || tier                                  | yen
        別紙4の2    | 2025-06-02 01:02 |                                                                       |                     || 1/30                                  | 3,000
        別紙4の2    | 2025-06-02 01:02 | 2025-06-02 00:31 – 2025-06-02 00:31                                   |                     || 1/30                                  | 3,000
        別紙4の2    | 2025-06-02 01:03 | 2025-06-02 00:31 – 2025-06-02 00:32                                   |                     || 1/90 + 1/90                           | 2,000
        別紙4の2    | 2025-06-02 01:00 | 2025-06-02 00:30 – 2025-06-02 00:30:01                                |                     || within-30-minutes + within-30-minutes | 0
        別紙1の1(1) | 2025-06-02 01:00 | 2025-06-01 23:00 – 2025-06-02 01:00                                   |                     || announced                             | 0
        別紙1の1(1) | 2025-06-02 01:00 | 2025-06-02 00:00 – 2025-06-02 00:40 and 2025-06-02 00:20 – 2025-06-02 02:00 |               || announced                             | 0
        別紙4の2    | 2025-06-02 01:00 | 2025-06-02 01:00 – 2025-06-02 02:00                                   | drop                || 1/90                                  | 1,000
        別紙1の1(1) | 2025-06-02 01:00 | 2025-06-02 00:59:59 – 2025-06-02 02:00                                | drop                || announced                             | 0
    ");
}

/// 別紙4の1: an announced suspension is not excepted in words; read otherwise, each remaining piece needs 24 hours.
#[test]
fn announced_suspensions_and_full_days() {
    table::credit(
        SERVICE,
        "fee = 90,000; began = 2025-06-02 00:00; restored = 2025-06-04 00:00; broken = no; announced = 2025-06-03 00:00 – 2025-06-03 01:00",
        "
        article     | announced-24-hour || 24-hour               | yen   | low   | high
        別紙4の1    |                   || 1/15                  | 6,000 | 3,000 | 6,000
        別紙4の1    | subtract          || 1/30 + under-24-hours | 3,000 | 3,000 | 6,000
    ",
    );
}

/// 第12条第2項後段: the limit is the whole monthly fee with its options, written for months in which both credits meet.
#[test]
fn the_limit() {
    let long = "fee = 90,000; began = 2025-06-01 00:00; cause = provider; duty breached = no; has option = wsus; option fee = 30,000";
    table::credit(SERVICE, long, "
        article     | restored            | unusable | broken | monthly-fee-scope | cap           || cap     | yen     | warnings
        第12条第2項 | 2025-06-15 00:00    | yes      | yes    |                   |               || 120,000 | 101,000 | near-threshold
        第12条第2項 | 2025-06-15 00:00:01 | yes      | yes    |                   |               || 120,000 | 120,000 | near-threshold
        第12条第2項 | 2025-06-15 00:00:01 | yes      | yes    | base-only         |               || 90,000  | 90,000  | near-threshold
        別紙4の1    | 2025-07-11 12:00    | yes      | no     |                   |               || –       | 160,000 | no-cap-written
        第12条第2項 | 2025-07-11 12:00    | yes      | no     |                   | fee-per-month || 120,000 | 120,000 | –
        別紙4の2    | 2025-06-20 00:00    | no       | yes    |                   |               || –       | 90,000  | –
    ");
}

/// Months by the calendar of Japan; a month's end cuts an outage only under one of the readings.
#[test]
fn across_a_months_end() {
    table::credit(
        SERVICE,
        "fee = 100,000; unusable = no; cause = provider; duty breached = no; began = 2025-01-31 23:00; restored = 2025-02-01 01:30",
        "
        article  | month-crossing || tier        | months                      | yen   | low   | high
        別紙4の2 |                || 1/30        | 2025-01 3333                | 3,333 | 3,333 | 4,446
        別紙4の2 | split          || 1/90 + 1/30 | 2025-01 1111 + 2025-02 3333 | 4,444 | 3,333 | 4,446
    ",
    );
}

/// 第12条第3項: three months from the day a claim became possible, that day not counted.
#[test]
fn until_when_to_claim() {
    table::credit(
        SERVICE,
        "fee = 90,000; unusable = no; cause = provider; duty breached = no",
        "
        article     | began            | restored         | claim-clock || claimable  | claim by
        第12条第3項 | 2025-02-27 10:00 | 2025-02-27 12:00 |             || 2025-02-27 | 2025-05-27
        第12条第3項 | 2025-02-28 10:00 | 2025-02-28 12:00 |             || 2025-02-28 | 2025-05-31
        第12条第3項 | 2024-02-28 10:00 | 2024-02-28 12:00 |             || 2024-02-28 | 2024-05-28
        第12条第3項 | 2024-02-29 10:00 | 2024-02-29 12:00 |             || 2024-02-29 | 2024-05-31
        第12条第3項 | 2025-09-30 10:00 | 2025-09-30 12:00 |             || 2025-09-30 | 2025-12-31
        第12条第3項 | 2025-11-28 10:00 | 2025-11-28 12:00 |             || 2025-11-28 | 2026-02-28
        第12条第3項 | 2025-11-29 10:00 | 2025-11-29 12:00 |             || 2025-11-29 | 2026-02-28
        第12条第3項 | 2025-11-30 10:00 | 2025-11-30 12:00 |             || 2025-11-30 | 2026-02-28
        第12条第3項 | 2025-03-31 23:45 | 2025-04-02 01:00 |             || 2025-04-01 | 2025-07-01
        第12条第3項 | 2025-03-31 23:30 | 2025-04-02 01:00 |             || 2025-04-01 | 2025-07-01
        第12条第3項 | 2025-03-31 23:29 | 2025-04-02 01:00 |             || 2025-03-31 | 2025-06-30
        第12条第3項 | 2025-03-31 23:29 | 2025-04-02 01:00 | restored    || 2025-04-02 | 2025-07-02
    ",
    );
}

/// 第10条: the contract ends at once or on the later day the notice names. 第7条第5項: an option after 30 days.
#[test]
fn the_day_it_ends() {
    table::end(SERVICE, "has option = wsus", "
        article     | arrival    | asked for  | ended      | stop       | stop asked for | option ended | options-on-end || ends       | option
        第10条      | 2025-01-31 |            |            |            |                |              |                || 2025-01-31 | 2025-01-31
        第10条      | 2025-01-31 | 2025-02-28 |            |            |                |              |                || 2025-02-28 | 2025-02-28
        第10条      | 2025-01-31 | 2025-01-10 |            |            |                |              |                || 2025-01-31 | 2025-01-31
        第7条第5項  | 2025-01-31 |            |            |            |                |              | run-30-days    || 2025-01-31 | 2025-03-02
        第10条      | 2025-01-31 | 2025-05-01 |            |            |                |              | run-30-days    || 2025-05-01 | 2025-05-01
        第10条      | 2025-01-31 |            | 2025-03-15 |            |                |              |                || 2025-03-15 | 2025-03-15
        第7条第5項  |            |            |            | 2025-01-31 |                |              |                || –          | 2025-03-02
        第7条第5項  |            |            |            | 2024-01-31 |                |              |                || –          | 2024-03-01
        第7条第5項  |            |            |            | 2025-12-02 |                |              |                || –          | 2026-01-01
        第7条第5項  |            |            |            | 2025-01-31 | 2025-03-01     |              |                || –          | 2025-03-02
        第7条第5項  |            |            |            | 2025-01-31 | 2025-03-03     |              |                || –          | 2025-03-03
        第7条第5項  | 2025-02-10 |            |            | 2025-01-31 |                |              |                || 2025-02-10 | 2025-02-10
        第10条      | 2025-02-10 |            |            |            |                | 2025-02-01   |                || 2025-02-10 | 2025-02-01
    ");
    table::end(
        SERVICE,
        "",
        "
        article | wanted     || latest notice | ends
        第10条  | 2025-03-31 || 2025-03-31    | –
    ",
    );
}

/// 第2条: the contract has no minimum period. 第7条第3項・第4項, 別紙3: two options have a year each; what is left of
/// it is charged however the option ended.
#[test]
fn leaving_early() {
    table::charge(SERVICE, "option fee = 80,000", "
        article           | has option   | option start | option ended || base              | option                | option E   | yen
        第2条             | wsus         | 2024-02-29   | 2024-12-31   || no-minimum-period | no-minimum-period     | –          | 0
        第7条第4項、別紙3 | support-ad   | 2024-02-29   | 2024-12-31   || no-minimum-period | 59 days = 160,000     | 2025-02-28 | 160,000
        別紙3             | support-wsus | 2024-02-29   | 2024-12-31   || no-minimum-period | 59 days = 160,000     | 2025-02-28 | 160,000
        別紙3             | support-ad   | 2024-02-29   | 2025-02-27   || no-minimum-period | 1 days = 2,857        | 2025-02-28 | 2,857
        第7条第3項        | support-ad   | 2024-02-29   | 2025-02-28   || no-minimum-period | period-over           | 2025-02-28 | 0
        第7条第3項        | support-ad   | 2024-02-28   | 2025-02-27   || no-minimum-period | period-over           | 2025-02-27 | 0
        別紙3             | support-ad   | 2024-02-28   | 2025-02-26   || no-minimum-period | 1 days = 2,857        | 2025-02-27 | 2,857
        第7条第3項        | support-ad   | 2023-03-01   | 2024-02-29   || no-minimum-period | period-over           | 2024-02-29 | 0
        別紙3             | support-ad   | 2023-03-01   | 2024-02-28   || no-minimum-period | 1 days = 2,758        | 2024-02-29 | 2,758
        別紙3             | support-ad   | 2025-04-01   | 2025-04-01   || no-minimum-period | 364 days = 957,333    | 2026-03-31 | 957,333
    ");
    table::charge(
        SERVICE,
        "has option = support-ad; option fee = 30,000; option start = 2025-01-15; option ended = 2025-09-30",
        "
        article | residual           | effect-day || option               | low     | high
        別紙3   |                    |            || 106 days = 103,548   | 103,548 | 120,000
        別紙3   | anniversary-months |            || 106 days = 104,000   | 103,548 | 120,000
        別紙3   | whole-months       |            || 106 days = 120,000   | 103,548 | 120,000
        別紙3   |                    | unbilled   || 107 days = 104,548   | 103,548 | 120,000
    ",
    );
}

/// 第7条第4項 speaks of an ending, whatever its ground, and makes no exception for article 28 of the general terms.
#[test]
fn leaving_early_on_other_grounds() {
    table::charge(SERVICE, "has option = support-ad; option fee = 30,000; option start = 2025-01-15; ended = 2025-12-31", "
        article    | ground     | option ended | option-charge-after-article-28 || status   | option           | low    | high
        別紙3      | ordinary   |              |                                || settled  | 14 days = 13,548 | 13,548 | 30,000
        別紙3      | article-28 |              |                                || settled  | 14 days = 13,548 | 0      | 30,000
        第7条第4項 | article-28 |              | waived                         || settled  | article-28       | 0      | 30,000
        別紙3      | article-28 | 2025-12-30   | waived                         || settled  | 15 days = 14,516 | 14,516 | 30,000
        別紙3      | abolished  |              |                                || settled  | 14 days = 13,548 | 0      | 30,000
        第9条      | abolished  |              | waived                         || settled  | abolished        | 0      | 30,000
        別紙3      | unknown    |              |                                || settled  | 14 days = 13,548 | 0      | 30,000
        別紙3      | unknown    |              | waived                         || disputed | 14 days = 13,548 | 0      | 30,000
    ");
}

/// 第11条, 別紙2: an initial fee with the application, monthly fees from the billing start day, no one-time fee; the
/// monthly fee of the additional inquiries is 0.
#[test]
fn fees() {
    table::fees(SERVICE, "fee = 100,000", "
        article                 | initial fee | has option         | option initial | option fee || initial | monthly | one-time | owed from                                            | warnings
        別紙2の2(1)             |             |                    |                |            || 0       | 100,000 | 0        | billing-start                                        | –
        別紙2の1(1)             | 50,000      |                    |                |            || 50,000  | 100,000 | 0        | acceptance + billing-start                           | –
        別紙2の1(2)、別紙2の2(2) | 50,000      | adcs               | 7,000          | 20,000     || 57,000  | 120,000 | 0        | acceptance + acceptance + billing-start + billing-start | –
        別紙2の2(2)             |             | support-ad-inquiry | 9,000          |            || 9,000   | 100,000 | 0        | acceptance + billing-start + billing-start           | –
        別紙2の2(2)             |             | support-ad-inquiry | 9,000          | 5,000      || 9,000   | 100,000 | 0        | acceptance + billing-start + billing-start           | fee-is-zero
    ");
    table::fees(
        SERVICE,
        "fee = 30,000; start = 2025-01-15; period = 2025-01-01 – 2025-02-28",
        "
        article | ended      | effect-day || over period | exactly
        第11条  |            |            || 46,451      | 1440000/31
        第11条  | 2025-02-14 |            || 31,451      | 975000/31
        第11条  | 2025-02-14 | unbilled   || 30,380      | 6592500/217
        –       | 2025-01-15 | unbilled   || 0           | 0
    ",
    );
}

/// 第4条, 第5条, 第7条第2項第3号
#[test]
fn who_may_apply() {
    table::eligibility(SERVICE, "", "
        article                    | holds private-backbone | holds microsoft-terms | has option         | has option 2 || status     | eligible | private-backbone | microsoft-terms | inquiry-needs-support
        第5条、第4条               | yes                    | yes                   |                    |              || settled    | yes      | yes              | yes             | yes
        第5条                      | no                     | yes                   |                    |              || settled    | no       | no               | yes             | yes
        第4条                      | yes                    | no                    |                    |              || settled    | no       | yes              | no              | yes
        第4条                      | yes                    | unsure                |                    |              || disputed   | open     | yes              | open            | yes
        第4条                      | yes                    |                       |                    |              || incomplete | open     | yes              | open            | yes
        第7条第2項第3号            | yes                    | yes                   | support-ad-inquiry |              || settled    | no       | yes              | yes             | no
        第7条第2項第3号            | yes                    | yes                   | support-ad-inquiry | support-ad   || settled    | yes      | yes              | yes             | yes
        第7条第2項第3号            | yes                    | yes                   | support-wsus       | support-ad-inquiry || settled | yes   | yes              | yes             | yes
        第7条第2項第3号            | yes                    | yes                   | support-ad-inquiry | wsus         || settled    | no       | yes              | yes             | no
    ");
}

/// 附則（2019年10月1日）
#[test]
fn old_contracts() {
    table::conversion(
        SERVICE,
        "",
        "
        article                      | formerly         | made       || became              | on
        附則（2019年10月1日）第2項   | multi-region-old | 2019-09-30 || option:multi-region | 2019-10-01
        附則（2019年10月1日）第2項   | multi-region-old | 2019-10-01 || –                   | –
        附則（2019年10月1日）第3項   | support-old      | 2019-09-30 || option:support-ad   | 2019-10-01
        附則（2019年10月1日）第3項   | support-old      | 2019-10-01 || –                   | –
    ",
    );
}

/// Texts before 1 August 2023 are not here, days of rest do not move a limit, and a limit that is near is told.
#[test]
fn warnings() {
    let hours = "fee = 90,000; unusable = no; cause = provider; duty breached = no";
    table::credit(
        SERVICE,
        hours,
        "
        article  | began            | restored         | today      || warnings
        別紙4の2 | 2023-07-31 10:00 | 2023-07-31 12:00 |            || text-version
        別紙4の2 | 2023-08-01 10:00 | 2023-08-01 12:00 |            || –
        別紙4の2 | 2025-05-29 10:00 | 2025-05-29 12:00 |            || –
        別紙4の2 | 2025-05-30 10:00 | 2025-05-30 12:00 |            || not-a-business-day
        別紙4の2 | 2025-09-29 10:00 | 2025-09-29 12:00 |            || not-a-business-day
        別紙4の2 | 2025-06-02 10:00 | 2025-06-02 12:00 | 2025-08-18 || –
        別紙4の2 | 2025-06-02 10:00 | 2025-06-02 12:00 | 2025-08-19 || claim-soon
        別紙4の2 | 2025-06-02 10:00 | 2025-06-02 12:00 | 2025-09-02 || claim-soon
        別紙4の2 | 2025-06-02 10:00 | 2025-06-02 12:00 | 2025-09-03 || claim-late
        別紙4の2 | 2025-06-02 10:00 | 2025-06-02 11:01 |            || near-threshold
        別紙4の2 | 2025-06-02 10:00 | 2025-06-02 11:01:01 |         || –
    ",
    );
}

/// Full days and tiers may be claimed until different days: the one that comes first is told.
#[test]
fn the_limit_that_comes_first_is_told() {
    let request = r#"{ "service": "directory", "rules": ["credit"], "today": "2026-11-26", "language": "en", "answers": {
        "monthlyFee": 98765, "incidents": [{ "began": "2026-09-03T10:00", "restored": "2026-09-05T12:00" }] } }"#;
    let assessment = yakkan::contract::assess(&yakkan::contract::Value::parse(request).unwrap()).unwrap();
    let soon = assessment.findings[0].warnings.iter().find(|warning| warning.code == "claim-soon").unwrap();
    assert_eq!(soon.message, "The last day to claim is 2026-12-03. Days left: 7.");
}
