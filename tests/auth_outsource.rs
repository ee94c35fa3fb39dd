//! IIJ認証アウトソースサービス, as a table for each rule of its terms of 1 December 2019.

mod table;

const SERVICE: &str = "auth-outsource";

/// 第12条, 別紙3: a thirtieth for each full 24 hours from the provider's knowledge. Nothing else earns.
#[test]
fn what_an_outage_earns_by_its_length() {
    table::credit(SERVICE, "fee = 90,000; began = 2025-06-02 00:00", "
        article                        | noticed          | restored            || 24-hour        | tier | yen     | claim by   | cap | warnings
        第12条                         |                  | 2025-06-02 23:58:59 || under-24-hours | –    | 0       | –          | –   | –
        第12条                         |                  | 2025-06-02 23:59:59 || under-24-hours | –    | 0       | –          | –   | near-threshold
        別紙3、第12条ただし書          |                  | 2025-06-03 00:00:00 || 1/30           | –    | 3,000   | 2025-09-03 | –   | near-threshold
        別紙3                          |                  | 2025-06-03 23:58:59 || 1/30           | –    | 3,000   | 2025-09-03 | –   | –
        別紙3                          |                  | 2025-06-04 00:00:00 || 1/15           | –    | 6,000   | 2025-09-03 | –   | near-threshold
        第12条                         | 2025-06-02 00:10 | 2025-06-03 00:05:00 || under-24-hours | –    | 0       | –          | –   | –
        別紙3                          | 2025-06-02 00:05 | 2025-06-03 00:05:00 || 1/30           | –    | 3,000   | 2025-09-03 | –   | near-threshold
        第12条                         | 2025-06-04 00:00 | 2025-06-03 00:05:00 || under-24-hours | –    | 0       | –          | –   | –
        別紙3                          |                  | 2025-07-02 01:00:00 || 1              | –    | 90,000  | 2025-09-03 | –   | –
        別紙3                          |                  | 2025-07-17 01:00:00 || 3/2            | –    | 135,000 | 2025-09-03 | –   | no-cap-written
    ");
}

/// Two outages of 20 hours are not one of 40: it must last without a break.
#[test]
fn interrupted_outages_do_not_add_up() {
    table::credit(SERVICE, "fee = 90,000", "
        article | began            | restored         | began 2          | restored 2       || 24-hour                         | yen
        第12条  | 2025-06-02 00:00 | 2025-06-02 20:00 | 2025-06-02 20:01 | 2025-06-03 16:01 || under-24-hours + under-24-hours | 0
        別紙3   | 2025-06-02 00:00 | 2025-06-03 01:00 | 2025-06-03 02:00 | 2025-06-04 03:00 || 1/30 + 1/30                     | 6,000
    ");
}

/// No limit is written; a month's fee is one under a reading only.
#[test]
fn the_limit() {
    let two = "fee = 90,000; began = 2025-06-01 00:00; restored = 2025-06-25 00:00; began 2 = 2025-06-25 01:00; restored 2 = 2025-07-10 01:00; \
        has option = load-balancing; option fee = 9,000; item = vpdn-d";
    table::credit(
        SERVICE,
        two,
        "
        article | monthly-fee-scope | cap           || 24-hour   | cap    | yen     | low    | high
        別紙3   |                   |               || 4/5 + 1/2 | –      | 128,700 | 90,000 | 128,700
        別紙3   | base-only         |               || 4/5 + 1/2 | –      | 117,000 | 90,000 | 128,700
        第12条  |                   | fee-per-month || 4/5 + 1/2 | 99,000 | 99,000  | 90,000 | 128,700
        第12条  | base-only         | fee-per-month || 4/5 + 1/2 | 90,000 | 90,000  | 90,000 | 128,700
    ",
    );
}

/// The order of rounding: 98,765 × 7/30 is 23,045; 98,765/30 in whole yen, seven times, is 23,044.
#[test]
fn the_order_of_rounding() {
    table::credit(
        SERVICE,
        "fee = 98,765; began = 2025-06-02 00:00; restored = 2025-06-09 00:00",
        "
        article | rounding-order | yen-fraction || exactly  | yen    | low    | high
        別紙3   |                |              || 138271/6 | 23,045 | 23,044 | 23,051
        別紙3   | total          |              || 138271/6 | 23,045 | 23,044 | 23,051
        別紙3   | unit           |              || 138271/6 | 23,044 | 23,044 | 23,051
        別紙3   |                | ceil         || 138271/6 | 23,046 | 23,044 | 23,051
        別紙3   | unit           | ceil         || 138271/6 | 23,051 | 23,044 | 23,051
        別紙3   |                | half-up      || 138271/6 | 23,045 | 23,044 | 23,051
    ",
    );
}

/// 第12条: the provider's cause, and wholly unusable. A duty of the customer is no condition of this right.
#[test]
fn whose_cause() {
    table::credit(
        SERVICE,
        "fee = 90,000; began = 2025-06-02 00:00; restored = 2025-06-03 06:00",
        "
        article | cause     | unusable | duty breached || status   | 24-hour      | yen   | low
        別紙3   |           |          |               || settled  | 1/30         | 3,000 | 3,000
        第12条  | microsoft |          |               || settled  | cause        | 0     | 0
        第12条  | customer  |          |               || settled  | cause        | 0     | 0
        第12条  | provider  | no       |               || settled  | not-unusable | 0     | 0
        別紙3   | provider  | yes      | yes           || settled  | 1/30         | 3,000 | 3,000
        別紙3   | unknown   | unsure   |               || disputed | 1/30         | 3,000 | 0
    ",
    );
}

/// No exception for announced suspensions is written; read otherwise, each remaining piece needs 24 hours.
#[test]
fn announced_suspensions() {
    table::credit(SERVICE, "fee = 90,000; began = 2025-06-02 00:00; restored = 2025-06-04 00:00", "
        article | announced                           | announced-24-hour || 24-hour                         | yen   | low   | high
        別紙3   | 2025-06-02 12:00 – 2025-06-02 13:00 |                   || 1/15                            | 6,000 | 3,000 | 6,000
        別紙3   | 2025-06-02 12:00 – 2025-06-02 13:00 | subtract          || under-24-hours + 1/30           | 3,000 | 3,000 | 6,000
        第12条  | 2025-06-01 00:00 – 2025-06-05 00:00 | subtract          || announced                       | 0     | 0     | 6,000
    ");
}

/// 第9条, 第8条第4項: 30 days.
#[test]
fn the_day_it_ends() {
    table::end(
        SERVICE,
        "has option = load-balancing; item = vpdn-k",
        "
        article    | arrival    | asked for  | stop       | option ended || ends       | option
        第9条      | 2025-01-31 |            |            |              || 2025-03-02 | 2025-03-02
        第9条      | 2025-01-31 | 2025-03-03 |            |              || 2025-03-03 | 2025-03-03
        第8条第4項 |            |            | 2025-03-01 |              || –          | 2025-03-31
        第9条      | 2025-02-01 |            | 2025-03-01 |              || 2025-03-03 | 2025-03-03
        第9条      | 2025-02-01 |            |            | 2025-02-20   || 2025-03-03 | 2025-02-20
    ",
    );
}

/// 第3条, 第11条, 別紙2: a month for each contract, and for the option one of its own.
#[test]
fn leaving_early() {
    let option =
        "fee = 31,000; start = 2025-01-01; has option = load-balancing; option fee = 6,200; option start = 2025-01-10";
    table::charge(SERVICE, option, "
        article             | ended      | ground     | charge-base || base             | base E     | option          | option E   | yen
        別紙2の1、別紙2の2  | 2025-01-15 |            |             || 16 days = 16,000 | 2025-01-31 | 25 days = 5,192 | 2025-02-09 | 21,192
        別紙2の1、別紙2の2  | 2025-01-15 |            | whole-fee   || 16 days = 19,200 | 2025-01-31 | 25 days = 31,157 | 2025-02-09 | 50,357
        第3条、別紙2の2     | 2025-01-31 |            |             || period-over      | 2025-01-31 | 9 days = 1,992  | 2025-02-09 | 1,992
        第8条第3項          | 2025-02-09 |            |             || period-over      | 2025-01-31 | period-over     | 2025-02-09 | 0
        第11条第1項         | 2025-01-15 | article-28 |             || article-28       | 2025-01-31 | 25 days = 5,192 | 2025-02-09 | 5,192
    ");
}

/// 第10条, 別紙1: the fee for a change comes with each change.
#[test]
fn fees() {
    table::fees(SERVICE, "fee = 30,000", "
        article      | item   | has option     | option fee | one-time for | one-time fee | one-time for 2 | one-time fee 2 || monthly | one-time | owed from                       | warnings
        別紙1の2(1)  | client |                |            |              |              |                |                || 30,000  | 0        | billing-start                   | –
        別紙1の3(1)  | client |                |            | change       | 1,000        | change         | 1,000          || 30,000  | 2,000    | billing-start + change-accepted + change-accepted | –
        別紙1の2(2)  | vpdn-i | load-balancing | 4,000      |              |              |                |                || 34,000  | 0        | billing-start + billing-start   | –
        別紙1の2(2)  | group  | load-balancing | 4,000      |              |              |                |                || 34,000  | 0        | billing-start + billing-start   | option-not-for-item
    ");
}

/// 第5条第1項, 第6条: a client with a group or a proxy, but not both; or a VPDN.
#[test]
fn which_kinds_go_together() {
    table::eligibility(SERVICE, "", "
        article            | holds clients | holds groups | holds proxies | holds vpdns || status  | eligible | combination | not-proxy-and-group
        第5条第1項、第6条  |               |              |               |             || settled | no       | no          | yes
        第5条第1項         | 1             |              |               |             || settled | no       | no          | yes
        第5条第1項         | 1             | 1            |               |             || settled | yes      | yes         | yes
        第5条第1項         | 1             |              | 1             |             || settled | yes      | yes         | yes
        第6条              | 1             | 1            | 1             |             || settled | no       | yes         | no
        第5条第1項         |               |              |               | 1           || settled | yes      | yes         | yes
        第5条第1項         | 1             |              |               | 1           || settled | yes      | yes         | yes
        第6条              |               | 2            | 3             | 1           || settled | no       | yes         | no
        第5条第1項         |               | 1            |               |             || settled | no       | no          | yes
    ");
}

/// 第5条第3項から第5項, 第14条第3項・第4項: the mobile service a VPDN needs, and the gateway types K and I exclude.
#[test]
fn what_a_vpdn_needs() {
    table::eligibility(SERVICE, "holds vpdns = 1", "
        article                  | item   | holds mobile | holds large-private-gateway || status     | eligible | mobile-matches | no-large-private-gateway
        第5条第3項               | vpdn-d | d-1          | yes                         || settled    | yes      | yes            | –
        第5条第3項               | vpdn-d | k-flat       |                             || settled    | no       | no             | –
        第5条第4項、第14条第4項  | vpdn-k | k-flat       | no                          || settled    | yes      | yes            | yes
        第5条第4項               | vpdn-k | k-flat-l     | no                          || settled    | yes      | yes            | yes
        第5条第4項               | vpdn-k | k-share-l    | no                          || settled    | yes      | yes            | yes
        第5条第4項               | vpdn-k | d-1          | no                          || settled    | no       | no             | yes
        第14条第4項              | vpdn-k | k-flat       | yes                         || settled    | no       | yes            | no
        第5条第5項、第14条第3項  | vpdn-i | i-3          | no                          || settled    | yes      | yes            | yes
        第14条第3項              | vpdn-i | i-3          | yes                         || settled    | no       | yes            | no
        第5条第5項               | vpdn-i | none         | no                          || settled    | no       | no             | yes
        第14条第3項              | vpdn-i | i-3          | unsure                      || disputed   | open     | yes            | open
        第5条第5項               | vpdn-i |              | unsure                      || incomplete | open     | open           | open
    ");
}

/// Its document says nothing of old contracts: that is no answer, not "none".
#[test]
fn no_rule_for_old_contracts() {
    table::conversion(
        SERVICE,
        "made = 2010-01-01",
        "
        article || status  | missing
        –       || no-rule | –
    ",
    );
}
