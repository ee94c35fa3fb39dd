//! What to gather for a claim, what the provider will compare, and what weakens it: for each kind of credit, with the clause.

use super::credit::{self, Credit};
use crate::rules::credit::CreditTerms;
use crate::terms::{Clause, Text, text};

/// Something to gather, to expect or to mind.
#[derive(Clone, Copy, Debug)]
pub struct Point {
    /// What.
    pub says: Text,
    /// Where it stands.
    pub clause: Option<&'static Clause>,
}

/// What to gather for one kind of credit, or for all.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// The kind of credit; none for what every claim needs.
    pub by: Option<&'static str>,
    /// What to gather.
    pub points: Vec<Point>,
}

const KINDS: [&str; 4] = ["24-hour", "tier", "notice", "uptime"];

const fn point(clause: Option<&'static Clause>, ja: &'static str, en: &'static str) -> Point {
    Point { says: text(ja, en), clause }
}

/// What to gather.
#[must_use]
pub fn evidence(terms: &'static CreditTerms, credit: Credit<'_>) -> Vec<Evidence> {
    let mut all = vec![Evidence { by: None, points: every(terms) }];
    for by in KINDS.into_iter().filter(|by| credit.has(by)) {
        all.push(Evidence { by: Some(by), points: of_kind(terms, by) });
    }
    all
}

fn every(terms: &'static CreditTerms) -> Vec<Point> {
    let fee = Some(&terms.fee);
    let claim = Some(terms.claim.clause());
    vec![
        point(
            fee,
            "契約番号と、そのときの月額費用がわかるもの（申込書、見積書、その月の請求書）",
            "The contract number, and the monthly fee at that time: application, quotation, the invoice of that month",
        ),
        point(
            None,
            "記録の時計が合っていたことと、その時間帯（日本時間かUTCか）",
            "That the clocks behind your records were right, and their time zone (Japan time or UTC)",
        ),
        point(
            None,
            "提供元とのやりとり：受付番号、障害の報告、終了の報告",
            "What passed between you and the provider: ticket numbers, their reports of the outage and of its end",
        ),
        point(
            claim,
            "請求が期限の日までに届いたことがわかるもの（受信の返信、配達の記録）",
            "Proof that the claim arrived by its last day: a reply, a record of delivery",
        ),
    ]
}

fn of_kind(terms: &'static CreditTerms, by: &str) -> Vec<Point> {
    let ground = credit::ground(terms, by);
    match by {
        "24-hour" => vec![
            point(
                ground,
                "提供元が知った時刻：最初の電話やメールの記録、提供元の検知の報告。24時間はここから数えます",
                "When the provider came to know: your first call or mail, or their report of its detection. The 24 hours run from there",
            ),
            point(
                ground,
                "全く使えなかったことの記録：利用者の申告、エラー画面、認証や通信の失敗の記録",
                "That nothing could be used: users' reports, error screens, logs of what failed",
            ),
            point(
                ground,
                "途切れずに続いたこと：間に復旧していない記録と、戻った時刻",
                "That it went on without a break: records without a recovery in between, and when it came back",
            ),
        ],
        "tier" => vec![
            point(
                ground,
                "監視の記録：止まった時刻と戻った時刻、監視の間隔、監視元",
                "Monitoring logs: when it went down and came back, the interval, and from where it was measured",
            ),
            point(
                ground,
                "予備の経路や機器も同時に止まっていた記録",
                "Records that every redundant way was down at the same time",
            ),
            point(
                ground,
                "保証の区間の中で止まったこと：自社の機器、回線、その先の事業者は動いていた記録",
                "That it failed within what is guaranteed: your own equipment, lines and other providers were working",
            ),
            point(
                ground,
                "事前の停止のお知らせ（メール、Web）と、その時間帯",
                "Announcements of suspensions by mail or on the web, and their times",
            ),
        ],
        "notice" => vec![
            point(
                ground,
                "提供元が検知した時刻：障害の報告書、問い合わせへの回答",
                "When the provider detected it: their report, or their answer to your question",
            ),
            point(
                ground,
                "通知が届いた時刻：メールのヘッダー、着信の履歴。届いていないときは、宛先の受信箱を確かめた記録",
                "When the notice came: mail headers, call logs; where none came, that the mailbox was checked",
            ),
            point(
                ground,
                "届け出た連絡先が、そのとき正しかったこと",
                "That the contact you had registered was right at the time",
            ),
        ],
        _ => vec![
            point(
                ground,
                "提供元の示すその月の稼働率。なければ、書面での提示の依頼",
                "The provider's own figure for the month, or your written request for it",
            ),
            point(
                terms.uptime.as_ref().map(|rule| &rule.figure),
                "5分ごとの監視の記録：失敗した枠と、監視元",
                "Monitoring every five minutes: which checks failed, and from where",
            ),
            point(
                terms.uptime.as_ref().map(|rule| &rule.item.1),
                "保証のある品目を、その月に契約していたことがわかるもの",
                "That in that month you held the item that the guarantee is given with",
            ),
            point(
                terms.uptime.as_ref().and_then(|rule| rule.base.first()),
                "減額のもとになる契約と、追加した分の月額費用がわかるもの",
                "The contracts that the credit is a share of, with the fees of what was added",
            ),
        ],
    }
}

/// What the provider will compare with its own records.
#[must_use]
pub fn compared(terms: &'static CreditTerms, credit: Credit<'_>) -> Vec<Point> {
    let ground = |by: &str| credit::ground(terms, by).filter(|_| credit.has(by));
    let mut points = Vec::new();
    if let Some(right) = ground("24-hour") {
        points.push(point(
            Some(right),
            "障害を知った時刻：監視の警報と、受付の記録",
            "When they came to know: alarms and the time your report was taken",
        ));
    }
    if let Some(guarantee) = ground("tier") {
        points.push(point(
            Some(guarantee),
            "保証の対象の監視の記録。提供元の基準で測った時刻が、お手元の記録と違うことがあります",
            "Monitoring of what is guaranteed, by their own standard: their times may differ from yours",
        ));
    }
    if let Some(guarantee) = ground("notice") {
        points.push(point(
            Some(guarantee),
            "検知の時刻と、通知を送った時刻・宛先の記録",
            "When they detected it, and when and to whom the notice was sent",
        ));
    }
    if let Some(guarantee) = ground("uptime") {
        points.push(point(Some(guarantee), "提供元の方法で算定した稼働率", "The uptime as they measure it themselves"));
    }
    points.push(point(None, "原因の調査の結果と、責任の所在", "What was found of the cause, and who answers for it"));
    points.push(point(
        Some(&terms.fee),
        "契約の内容：そのときの品目、オプション、月額費用",
        "The contract: item, options and fees at that time",
    ));
    points.push(point(Some(terms.claim.clause()), "請求が届いた日", "The day the claim arrived"));
    points
}

/// What weakens the claim.
#[must_use]
pub fn weakens(terms: &'static CreditTerms, credit: Credit<'_>) -> Vec<Point> {
    let ground = |by: &str| credit::ground(terms, by).filter(|_| credit.has(by));
    let cause = terms.duty.as_ref().or_else(|| ground("24-hour"));
    let mut points = Vec::new();
    if let Some(duty) = &terms.duty {
        points.push(point(
            Some(duty),
            "契約者の義務の違反（未払い、設定や届け出の怠り）がそのときにあると、品質保証は適用されません",
            "A duty of yours that was open at the time (payment, settings, notices): the quality guarantee does not apply",
        ));
    }
    if KINDS.into_iter().any(|by| by != "notice" && credit.has(by)) {
        points.push(point(
            cause,
            "提供元の責任でない原因：自社の機器や操作、回線、ほかの事業者",
            "A cause the provider does not answer for: your own equipment or doing, lines, other providers",
        ));
    }
    if let Some(right) = ground("24-hour") {
        points.push(point(
            Some(right),
            "連絡が遅れた時間は数えられません。一部でも使えていれば対象から外れます",
            "Time before the provider knew does not count; if part of it could be used, it is not covered",
        ));
    }
    if let Some(guarantee) = ground("tier") {
        points.push(point(
            Some(guarantee),
            "前もって知らされていた停止と、予備が一つでも動いていた時間",
            "Suspensions announced beforehand, and any time at which one redundant way still worked",
        ));
    }
    if let Some(guarantee) = ground("notice") {
        points.push(point(
            Some(guarantee),
            "検知の時刻は提供元の手順によるので、止まった時刻とは違うことがあります",
            "The detection is by the provider's own procedure, and need not be when it went down",
        ));
    }
    if let Some(guarantee) = ground("uptime") {
        points.push(point(
            Some(guarantee),
            "自社の監視だけでは、提供元の算定と合わないことがあります",
            "Your own monitoring alone need not agree with the provider's figure",
        ));
    }
    points.push(point(
        Some(terms.claim.clause()),
        "請求が期限の日を過ぎて届くと、権利は失われます",
        "A claim that arrives after its last day is lost",
    ));
    points
}
