//! マネージドルータサービス, as a table for each rule of its terms of 1 June 2023.

mod table;

use serde_json::json;

const SERVICE: &str = "managed-router";

/// 第10条第1項: 45 days. 第7条第3項: the equipment goes back within 30 days of the last day, that day not counted.
#[test]
fn the_day_it_ends() {
    table::end(
        SERVICE,
        "",
        "
        article               | arrival    | asked for  | ended      || ends       | return by  | warnings
        第10条第1項、第7条第3項 | 2025-04-01 |          |            || 2025-05-16 | 2025-06-15 | not-a-business-day
        第10条第1項           | 2025-01-15 |            |            || 2025-03-01 | 2025-03-31 | –
        第10条第1項           | 2024-01-15 |            |            || 2024-02-29 | 2024-03-30 | not-a-business-day
        第10条第1項           | 2025-01-15 | 2025-02-28 |            || 2025-03-01 | 2025-03-31 | –
        第10条第1項           | 2025-01-15 | 2025-03-02 |            || 2025-03-02 | 2025-04-01 | –
        第7条第3項            |            |            | 2025-03-31 || 2025-03-31 | 2025-04-30 | –
        第7条第3項            |            |            | 2025-11-29 || 2025-11-29 | 2025-12-29 | not-a-business-day
        第7条第3項            |            |            | 2023-05-31 || 2023-05-31 | 2023-06-30 | text-version
    ",
    );
    table::end(
        SERVICE,
        "",
        "
        article     | wanted     || latest notice
        第10条第1項 | 2026-01-14 || 2025-11-30
        第10条第1項 | 2024-03-01 || 2024-01-16
    ",
    );
}

/// No notice rule stands in the document for an option alone: its last day is what the customer says it was.
#[test]
fn an_option_ends() {
    table::end(
        SERVICE,
        "has option = multihome",
        "
        article     | arrival    | option ended || ends       | option
        第10条第1項 | 2025-04-01 |              || 2025-05-16 | 2025-05-16
        第10条第1項 | 2025-04-01 | 2025-04-10   || 2025-05-16 | 2025-04-10
                    |            | 2025-04-10   || –          | 2025-04-10
    ",
    );
    let ended = json!({ "options": [{ "option": "multihome", "endedOn": "2025-04-10" }] });
    assert_eq!(table::finding(SERVICE, "end", ended)["clauses"], json!([]));
}

/// 第5条第1項, 第12条第1項, 別紙2の1: a year from the billing start day, that day counted; a charge of the service fee
/// alone.
#[test]
fn leaving_early() {
    table::charge(
        SERVICE,
        "fee = 30,000",
        "
        article        | start      | arrival    || base                 | base E
        別紙2の1       | 2025-01-15 | 2025-08-16 || 106 days = 103,548   | 2026-01-14
        別紙2の1       | 2025-01-15 | 2025-11-29 || 1 days = 967         | 2026-01-14
        第5条第1項     | 2025-01-15 | 2025-11-30 || period-over          | 2026-01-14
        第5条第1項     | 2024-02-29 | 2025-01-14 || period-over          | 2025-02-28
        別紙2の1       | 2024-02-29 | 2025-01-13 || 1 days = 1,071       | 2025-02-28
        第5条第1項     | 2023-03-01 | 2024-01-15 || period-over          | 2024-02-29
        別紙2の1       | 2023-03-01 | 2024-01-14 || 1 days = 1,034       | 2024-02-29
        別紙2の1       | 2025-04-01 | 2025-04-01 || 319 days = 314,516   | 2026-03-31
    ",
    );
    table::charge(
        SERVICE,
        "fee = 30,000; start = 2025-01-15; ended = 2025-09-30",
        "
        article  | residual           | effect-day || base               | low     | high
        別紙2の1 |                    |            || 106 days = 103,548 | 103,548 | 120,000
        別紙2の1 | anniversary-months |            || 106 days = 104,000 | 103,548 | 120,000
        別紙2の1 | whole-months       |            || 106 days = 120,000 | 103,548 | 120,000
        別紙2の1 |                    | unbilled   || 107 days = 104,548 | 103,548 | 120,000
    ",
    );
}

/// 第5条第3項: a change of equipment starts the contract's year anew; 第5条第4項: a change of an option only its own.
#[test]
fn a_change_starts_the_year_anew() {
    table::charge(SERVICE, "fee = 30,000; start = 2025-01-15; ended = 2026-02-28; has option = multihome; option fee = 6,000; option start = 2025-01-15", "
        article                    | equipment changed         | option changed            || base               | base E     | option          | option E
        第5条第1項、第5条第2項     |                           |                           || period-over        | 2026-01-14 | period-over     | 2026-01-14
        第5条第3項、別紙2の1       | 2025-12-15                |                           || 289 days = 283,548 | 2026-12-14 | period-over     | 2026-01-14
        第5条第3項、別紙2の1       | 2026-02-01 and 2025-12-15 |                           || 337 days = 330,000 | 2027-01-31 | period-over     | 2026-01-14
        第5条第4項、別紙2の2       |                           | 2025-03-15                || period-over        | 2026-01-14 | 14 days = 2,709 | 2026-03-14
        第5条第4項、別紙2の2       |                           | 2025-02-15 and 2025-03-15 || period-over        | 2026-01-14 | 14 days = 2,709 | 2026-03-14
    ");
}

/// 第12条第1項・第2項 both except article 28 of the general terms; an option that ended on its own before is not excepted.
#[test]
fn leaving_early_on_other_grounds() {
    table::charge(SERVICE, "fee = 31,000; start = 2025-01-15; ended = 2025-12-31; has option = multihome; option fee = 3,100; option start = 2025-01-15", "
        article                     | ground     | option ended || status   | base             | option          | low    | high
        別紙2の1、別紙2の2          |            |              || settled  | 14 days = 14,000 | 14 days = 1,400 | 15,400 | 34,100
        第12条第1項、第12条第2項    | article-28 |              || settled  | article-28       | article-28      | 0      | 0
        第12条第1項、別紙2の2       | article-28 | 2025-12-30   || settled  | article-28       | 15 days = 1,500 | 1,500  | 3,100
        別紙2の1、別紙2の2          | unknown    |              || disputed | 14 days = 14,000 | 14 days = 1,400 | 0      | 34,100
    ");
}

/// 第11条, 別紙1の3: of the one-time fees only that for a change has a written moment from which it is owed.
#[test]
fn fees() {
    table::fees(SERVICE, "item = ll; fee = 30,000", "
        article      | initial fee | has option   | option fee | one-time for   | one-time fee || initial | monthly | one-time | owed from
        別紙1の1(1)  | 9,000       |              |            |                |              || 9,000   | 30,000  | 0        | acceptance + billing-start
        別紙1の2(2)  |             | cold-standby | 5,000      |                |              || 0       | 35,000  | 0        | billing-start + billing-start
        別紙1の3(1)  |             |              |            | change         | 700          || 0       | 30,000  | 700      | billing-start + change-accepted
        別紙1の3(2)  |             |              |            | out-of-hours   | 700          || 0       | 30,000  | 700      | billing-start + not-written
        別紙1の3(3)  |             |              |            | long-work      | 700          || 0       | 30,000  | 700      | billing-start + not-written
        別紙1の3(4)  |             |              |            | travel         | 700          || 0       | 30,000  | 700      | billing-start + not-written
        別紙1の3(5)  |             |              |            | no-fault-found | 700          || 0       | 30,000  | 700      | billing-start + not-written
        別紙1の3(6)  |             |              |            | loss-or-damage | 700          || 0       | 30,000  | 700      | billing-start + not-written
    ");
}

/// 第1条, 第2条, 第7条第1項第4号
#[test]
fn who_may_apply() {
    table::eligibility(SERVICE, "", "
        article                 | item | holds connection-service | holds provider-business | holds data-center-connection | holds used-in-japan | has option   || status     | eligible | connection-service | provider-business | data-center-connection | used-in-japan | option-fits-item | missing
        第1条、第7条第1項第4号  | ll   | yes                      |                         |                              | yes                 | cold-standby || settled    | yes      | yes                | –                 | –                      | yes           | yes              | –
        第1条                   | ll   | no                       |                         |                              | yes                 |              || settled    | no       | no                 | –                 | –                      | yes           | yes              | –
        第1条                   | xa   | yes                      | yes                     |                              | yes                 |              || settled    | yes      | yes                | yes               | –                      | yes           | yes              | –
        第1条                   | xa   | yes                      | no                      |                              | yes                 |              || settled    | no       | yes                | no                | –                      | yes           | yes              | –
        第2条                   | xa   | yes                      | yes                     |                              | yes                 | cold-standby || settled    | no       | yes                | yes               | –                      | yes           | no               | –
        第1条                   | dc   |                          |                         | yes                          | yes                 | multihome    || settled    | yes      | –                  | –                 | yes                    | yes           | yes              | –
        第2条                   | dc   |                          |                         | yes                          | yes                 | cold-standby || settled    | no       | –                  | –                 | yes                    | yes           | no               | –
        第7条第1項第4号         | dc   |                          |                         | yes                          | no                  |              || settled    | no       | –                  | –                 | yes                    | no            | yes              | –
        第7条第1項第4号         | ll   | yes                      |                         |                              | unsure              |              || disputed   | open     | yes                | –                 | –                      | open          | yes              | –
        –                       |      | yes                      |                         |                              | yes                 |              || incomplete | open     | –                  | –                 | –                      | –             | –                | answers.item
    ");
}

/// 附則（2005年5月1日）
#[test]
fn old_contracts() {
    table::conversion(
        SERVICE,
        "",
        "
        article                                                                           | formerly        | made       || became                        | on
        附則（2005年5月1日）第2項、附則（2005年5月1日）第5項、附則（2005年5月1日）第6項   | router-standard | 2005-04-30 || item:ll + option:cold-standby | 2005-05-01
        附則（2005年5月1日）第2項                                                         | router-standard | 2005-05-01 || –                             | –
        附則（2005年5月1日）第3項、附則（2005年5月1日）第5項、附則（2005年5月1日）第6項   | router-single   | 2005-04-30 || item:ll                       | 2005-05-01
        附則（2005年5月1日）第4項、附則（2005年5月1日）第5項、附則（2005年5月1日）第6項   | dc-standard     | 2005-04-30 || item:dc                       | 2005-05-01
        附則（2005年5月1日）第4項、附則（2005年5月1日）第5項、附則（2005年5月1日）第6項   | dc-single       | 2005-04-30 || item:dc                       | 2005-05-01
    ",
    );
}

/// No credit stands in this document: that is no answer, not 0 yen.
#[test]
fn no_rule_for_an_outage() {
    let finding = table::finding(
        SERVICE,
        "credit",
        json!({ "monthlyFee": 30_000, "incidents": [{ "began": "2025-06-02T00:00", "restored": "2025-06-09T00:00" }] }),
    );
    assert_eq!(finding["status"], "no-rule");
    assert!(finding["outcome"].is_null());
}
