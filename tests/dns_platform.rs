//! IIJ DNSプラットフォームサービス, as a table for each rule of its terms of 1 August 2024.

mod table;

const SERVICE: &str = "dns-platform";
const PREMIUM: &str =
    "item = premium; fee = 100,000; neededQps = 200; duty breached = no; month = 2025-06; of = managed-dns";

/// 別紙3: 99.5 % and 95 % belong to the milder tier; no rate is rounded; 100 % earns nothing.
#[test]
fn what_an_uptime_earns() {
    table::credit(
        SERVICE,
        PREMIUM,
        "
        article              | percent      || uptime        | yen     | claim by   | cap | 24-hour | tier
        別紙3                | 100          || guarantee-met | 0       | –          | –   | –       | –
        別紙3、第11条ただし書| 99.999999999 || 1/10          | 10,000  | 2025-07-15 | –   | –       | –
        別紙3                | 99.996       || 1/10          | 10,000  | 2025-07-15 | –   | –       | –
        別紙3                | 99.5         || 1/10          | 10,000  | 2025-07-15 | –   | –       | –
        別紙3                | 99.499999999 || 1/4           | 25,000  | 2025-07-15 | –   | –       | –
        別紙3                | 95           || 1/4           | 25,000  | 2025-07-15 | –   | –       | –
        別紙3                | 94.999999999 || 1             | 100,000 | 2025-07-15 | –   | –       | –
        別紙3                | 0            || 1             | 100,000 | 2025-07-15 | –   | –       | –
    ",
    );
}

/// 288 slots of five minutes a day; the limits lie between two whole slots, or exactly on one.
#[test]
fn failed_slots_of_a_month() {
    table::credit(
        SERVICE,
        "item = premium; fee = 100,000; of = managed-dns",
        "
        article | month   | failed slots || uptime
        別紙3   | 2025-06 | 0            || guarantee-met
        別紙3   | 2025-06 | 1            || 1/10
        別紙3   | 2025-06 | 43           || 1/10
        別紙3   | 2025-06 | 44           || 1/4
        別紙3   | 2025-06 | 432          || 1/4
        別紙3   | 2025-06 | 433          || 1
        別紙3   | 2025-06 | 8640         || 1
        別紙3   | 2025-07 | 44           || 1/10
        別紙3   | 2025-07 | 45           || 1/4
        別紙3   | 2025-07 | 446          || 1/4
        別紙3   | 2025-07 | 447          || 1
        別紙3   | 2025-02 | 40           || 1/10
        別紙3   | 2025-02 | 41           || 1/4
        別紙3   | 2025-02 | 403          || 1/4
        別紙3   | 2025-02 | 404          || 1
        別紙3   | 2024-02 | 41           || 1/10
        別紙3   | 2024-02 | 42           || 1/4
        別紙3   | 2024-02 | 417          || 1/4
        別紙3   | 2024-02 | 418          || 1
    ",
    );
}

/// 第2条, 第8条: the guarantee is for the premium item alone, of the provider's cause, with no duty open.
#[test]
fn who_has_the_guarantee() {
    table::credit(
        SERVICE,
        "fee = 100,000; month = 2025-06; of = managed-dns; percent = 90",
        "
        article    | item    | duty breached | uptime cause || status   | uptime        | yen     | low
        別紙3      | premium | no            | provider     || settled  | 1             | 100,000 | 100,000
        第8条第1項 | basic   | no            | provider     || settled  | basic-item    | 0       | 0
        第8条第2項 | premium | yes           | provider     || settled  | duty-breached | 0       | 0
        第8条第2項 | premium | no            | customer     || settled  | cause         | 0       | 0
        第8条第2項 | basic   | yes           | customer     || settled  | duty-breached | 0       | 0
        別紙3      | premium | unsure        | provider     || disputed | 1             | 100,000 | 0
        別紙3      | premium | no            | unknown      || disputed | 1             | 100,000 | 0
    ",
    );
}

/// 別紙3の備考: managed DNS is measured by the parent's fee with added QPS, traffic management by its own besides.
#[test]
fn which_fee_it_is_a_share_of() {
    let given = "item = premium; fee = 100,000; qps fee = 10,000; trafficManagement = 2; traffic fee = 30,000; month = 2025-06; percent = 99.9";
    table::credit(
        SERVICE,
        given,
        "
        article                          | of                 | neededQps || base    | yen
        別紙3                            | managed-dns        | 200       || 100,000 | 10,000
        別紙3の備考(1)                   | managed-dns        | 201       || 110,000 | 11,000
        別紙3の備考(1)                   | managed-dns        | 300       || 110,000 | 11,000
        別紙3の備考(1)                   | managed-dns        | 301       || 120,000 | 12,000
        別紙3の備考(2)                   | traffic-management | 200       || 160,000 | 16,000
        別紙3の備考(1)、別紙3の備考(2)   | traffic-management | 400       || 180,000 | 18,000
    ",
    );
}

/// Both in one month: the parent's fee once at the higher share, or for each.
#[test]
fn both_services_in_one_month() {
    let both = "item = premium; fee = 100,000; neededQps = 0; trafficManagement = 1; traffic fee = 30,000; \
        month = 2025-06; of = traffic-management; month 2 = 2025-06; of 2 = managed-dns";
    table::credit(SERVICE, both, "
        article                          | percent | percent 2 | parent-fee || uptime               | base              | yen    | low    | high
        別紙3の備考(1)                   | 99      | 99.9      |            || 1/4 + 1/4            | 100,000 + 30,000  | 32,500 | 32,500 | 42,500
        別紙3の備考(1)                   | 99.9    | 99        |            || 1/4 + 1/10           | 100,000 + 30,000  | 28,000 | 28,000 | 38,000
        別紙3の備考(2)                   | 99      | 99.9      | each       || 1/10 + 1/4           | 100,000 + 130,000 | 42,500 | 32,500 | 42,500
        別紙3の備考(2)                   | 99      | 100       |            || guarantee-met + 1/4  | 130,000           | 32,500 | 32,500 | 32,500
        別紙3                            | 100     | 99        |            || 1/4 + guarantee-met  | 100,000           | 25,000 | 25,000 | 25,000
    ");
}

/// 第11条ただし書: the 15th of the month after, a fixed day, for each month by itself.
#[test]
fn until_when_to_claim() {
    table::credit(SERVICE, "item = premium; fee = 100,000; of = managed-dns; percent = 99.9; of 2 = managed-dns; percent 2 = 99.9", "
        article          | month   | month 2 || each claim by           | claimable | claim by   | months
        第11条ただし書   | 2025-12 | 2026-01 || 2026-01-15 + 2026-02-15 | – + –     | 2026-01-15 | 2025-12 10000 + 2026-01 10000
        第11条ただし書   | 2025-02 | 2025-01 || 2025-02-15 + 2025-03-15 | – + –     | 2025-02-15 | 2025-01 10000 + 2025-02 10000
    ");
}

/// 第9条: 30 days. 第3条: no minimum period, so nothing for leaving early.
#[test]
fn leaving() {
    table::end(
        SERVICE,
        "",
        "
        article | arrival    | asked for  | wanted     || ends       | latest notice | return by
        第9条   | 2025-01-31 |            |            || 2025-03-02 | –             | –
        第9条   | 2024-01-31 |            |            || 2024-03-01 | –             | –
        第9条   | 2025-01-31 | 2025-03-03 |            || 2025-03-03 | –             | –
        第9条   |            |            | 2025-03-31 || –          | 2025-03-01    | –
    ",
    );
    table::charge(
        SERVICE,
        "fee = 100,000",
        "
        article | start      | ended      || status  | base              | yen | high
        第3条   | 2025-01-01 | 2025-01-02 || settled | no-minimum-period | 0   | 0
        第3条   |            |            || settled | no-minimum-period | 0   | 0
    ",
    );
}

/// 別紙2の2(3): the basic item's zones.
#[test]
fn fees_of_the_basic_item() {
    table::fees(
        SERVICE,
        "item = basic; fee = 5,000; zone fee = 1,000; zone initial = 300",
        "
        article                   | zones | zone-fee   || initial | monthly | base      | zone
        別紙2の2(3)               | 0     |            || 0       | 5,000   | 1 × 5000  | –
        別紙2の2(3)、別紙2の1(1)  | 1     |            || 300     | 5,000   | 1 × 5000  | –
        別紙2の2(3)               | 2     |            || 600     | 6,000   | 1 × 5000  | 1 × 1000
        別紙2の2(3)               | 3     |            || 900     | 7,000   | 1 × 5000  | 2 × 1000
        別紙2の2(3)               | 1     | every-zone || 300     | 5,000   | 1 × 5000  | –
        別紙2の2(3)               | 3     | every-zone || 900     | 8,000   | 1 × 5000  | 3 × 1000
        別紙2の2(3)               | 1     | zones-only || 300     | 5,000   | 1 × 5000  | –
        別紙2の2(3)               | 3     | zones-only || 900     | 3,000   | –         | 3 × 1000
    ",
    );
}

/// 第2条, 別紙2: the premium item's added QPS by the hundred; traffic management by the contract.
#[test]
fn fees_of_the_premium_item() {
    table::fees(SERVICE, "item = premium; fee = 100,000; qps fee = 10,000; traffic fee = 30,000; traffic initial = 500; zone initial = 300", "
        article                   | neededQps | zones | trafficManagement || initial | monthly | qps       | traffic-management | zone
        別紙2の2(3)               |           |       |                   || 0       | 100,000 | –         | –                  | –
        別紙2の2(3)               | 200       | 3     |                   || 900     | 100,000 | –         | –                  | –
        第2条                     | 201       |       |                   || 0       | 110,000 | 1 × 10000 | –                  | –
        第2条                     | 300       |       |                   || 0       | 110,000 | 1 × 10000 | –                  | –
        第2条                     | 301       |       |                   || 0       | 120,000 | 2 × 10000 | –                  | –
        別紙2の1(2)、別紙2の2(2)  |           |       | 2                 || 1,000   | 160,000 | –         | 2 × 30000          | –
    ");
    table::fees(
        SERVICE,
        "fee = 5,000; initial fee = 100",
        "
        article     | item    | neededQps || initial | warnings
        別紙2の2(3) | basic   | 100       || 0       | fee-is-zero
        別紙2の2(3) | basic   | 101       || 0       | fee-is-zero + needs-premium
        別紙2の2(3) | premium | 101       || 0       | fee-is-zero
    ",
    );
}

/// 別紙2の備考: the zone fee is not cut to days; all else is.
#[test]
fn fees_over_a_period() {
    table::fees(
        SERVICE,
        "item = basic; fee = 31,000; zones = 3; zone fee = 1,000",
        "
        article               | start      | period                  || over period
        第10条、別紙2の備考   |            | 2025-01-31 – 2025-01-31 || 3,000
        別紙2の備考           |            | 2025-01-01 – 2025-01-31 || 33,000
        別紙2の備考           |            | 2025-01-31 – 2025-03-01 || 39,000
        別紙2の備考           | 2025-01-31 | 2025-01-01 – 2025-01-31 || 3,000
        –                     | 2025-02-01 | 2025-01-01 – 2025-01-31 || 0
    ",
    );
}

/// 第2条, 第4条, 第5条
#[test]
fn who_may_apply() {
    table::eligibility(SERVICE, "", "
        article      | item    | neededQps | holds parents | holds managed-dns | holds traffic-management | holds zone-consent || status     | eligible | parent-and-child | zone-consent | qps-fits | missing
        第5条、第4条 | basic   | 100       | 1             | 1                 | 0                        | yes                || settled    | yes      | yes              | yes          | yes      | –
        第5条        | basic   | 100       | 1             | 0                 | 1                        |                    || settled    | yes      | yes              | –            | yes      | –
        第5条        | basic   | 100       | 1             | 0                 | 0                        |                    || settled    | no       | no               | –            | yes      | –
        第5条        | basic   | 100       | 0             | 1                 | 0                        | yes                || settled    | no       | no               | yes          | yes      | –
        第4条        | basic   | 100       | 1             | 1                 | 0                        | no                 || settled    | no       | yes              | no           | yes      | –
        第2条        | basic   | 101       | 1             | 1                 | 0                        | yes                || settled    | no       | yes              | yes          | no       | –
        第2条        | premium | 101       | 1             | 1                 | 0                        | yes                || settled    | yes      | yes              | yes          | yes      | –
        第2条        | premium |           | 1             | 1                 |                          | yes                || settled    | yes      | yes              | yes          | yes      | –
        第2条        |         | 100       | 1             | 1                 |                          | yes                || settled    | yes      | yes              | yes          | yes      | –
        第2条        |         | 101       | 1             | 1                 |                          | yes                || incomplete | open     | yes              | yes          | open     | answers.item
        第5条        | premium |           | 1             |                   | 0                        |                    || incomplete | open     | open             | –            | yes      | answers.holds.managed-dns
        第4条        | premium |           | 1             | 1                 | 0                        | unsure             || disputed   | open     | yes              | open         | yes      | –
    ");
}

/// 附則（2023年6月1日）第2項・第3項: on a day in June 2023 that the provider set.
#[test]
fn old_contracts() {
    table::conversion(
        SERVICE,
        "",
        "
        article                                               | formerly      | made       || became                   | on
        附則（2023年6月1日）第2項、附則（2023年6月1日）第4項  | dns-outsource | 2023-05-31 || item:basic + managed-dns | –
        附則（2023年6月1日）第2項                             | dns-outsource | 2023-06-01 || –                        | –
        附則（2023年6月1日）第3項、附則（2023年6月1日）第4項  | site-failover | 2023-05-31 || traffic-management       | –
        附則（2023年6月1日）第3項                             | site-failover | 2023-06-01 || –                        | –
    ",
    );
}

/// Months before August 2024 are of an older text; the whole month's fees are no limit.
#[test]
fn warnings() {
    table::credit(
        SERVICE,
        "item = premium; fee = 100,000; of = managed-dns; percent = 99.9",
        "
        article | month   | today      || warnings
        別紙3   | 2024-07 |            || text-version
        別紙3   | 2024-08 |            || not-a-business-day
        別紙3   | 2025-06 | 2025-06-30 || –
        別紙3   | 2025-06 | 2025-07-01 || claim-soon
        別紙3   | 2025-06 | 2025-07-15 || claim-soon
        別紙3   | 2025-06 | 2025-07-16 || claim-late
    ",
    );
    let both = "item = premium; fee = 100,000; trafficManagement = 1; traffic fee = 10,000; parent-fee = each; \
        month = 2025-06; of = managed-dns; percent = 0; month 2 = 2025-06; of 2 = traffic-management; percent 2 = 0";
    table::credit(
        SERVICE,
        both,
        "
        article || yen     | warnings
        別紙3   || 210,000 | no-cap-written
    ",
    );
}
