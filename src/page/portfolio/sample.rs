//! A sample to try: two tables with invented contracts and fees.

use crate::page::words::say;
use crate::terms::Language;

/// The files of the sample: their names and what they say.
#[must_use]
pub const fn files(language: Language) -> [(&'static str, &'static str); 2] {
    [
        (say(language, "見本-契約.csv", "sample-contracts.csv"), say(language, CONTRACTS_JA, CONTRACTS_EN)),
        (say(language, "見本-障害.csv", "sample-outages.csv"), say(language, OUTAGES_JA, OUTAGES_EN)),
    ]
}

const CONTRACTS_JA: &str = "契約番号,契約名,サービス,品目,月額料金,オプション,オプション月額,課金開始日\r\n\
    S-001,本社認証基盤,ディレクトリ,Active Directory,120000,,,2024/4/1\r\n\
    S-002,大阪クラウド接続,クラウドエクスチェンジ,,98765,,,2024年10月1日\r\n\
    S-003,営業端末認証,認証アウトソース,クライアント,\"30,000\",負荷分散,5000,2025/1/1\r\n\
    S-004,社外DNS,DNSプラットフォーム,プレミアム,50000,,,2025/1/1\r\n\
    S-005,名古屋ルータ,マネージドルータ,LL,18000,,,令和6年6月1日\r\n";

const CONTRACTS_EN: &str = "Contract number,Contract name,Service,Item,Monthly fee,Options,Option fee,Start date\r\n\
    S-001,Head office sign-in,Directory Service,Active Directory,120000,,,2024-04-01\r\n\
    S-002,Osaka cloud link,Cloud Exchange,,98765,,,2024-10-01\r\n\
    S-003,Sales laptops sign-in,Authentication Outsource,Client,\"30,000\",Load balancing,5000,2025-01-01\r\n\
    S-004,Public DNS,DNS Platform,Premium,50000,,,2025-01-01\r\n\
    S-005,Nagoya router,Managed Router,LL,18000,,,1 Jun 2024\r\n";

const OUTAGES_JA: &str = "契約番号,発生日時,復旧日時,原因,メモ\r\n\
    S-001,2026/9/10 10:00,2026/9/10 12:35,IIJ,認証できず\r\n\
    S-001,2026/9/18 1:00,2026/9/21 2:00,IIJ,三日間の停止\r\n\
    S-001,2026/9/25 9:00,2026/9/25 9:20,IIJ,30分以内\r\n\
    S-001,2026/9/25 9:10,2026/9/25 9:40,IIJ,前の行と重なる\r\n\
    S-002,2026/10/3 14:00,2026/10/3 14:31,不明,\r\n\
    S-002,2026/11/5 3:00,2026/11/6 4:30,提供元,\r\n\
    S-002,2026/11/9 0:00,2026/11/23 0:01,提供元,限度額に届く\r\n\
    S-003,2026/8/20 8:00,2026/8/22 9:00,IIJ,\r\n\
    S-003,2026/10/1 8:00,2026/10/1 20:00,お客様,\r\n\
    S-004,2026/10/2 8:00,2026/10/2 9:00,IIJ,\r\n\
    S-005,2026/10/2 8:00,2026/10/2 9:00,IIJ,\r\n\
    S-009,2026/10/2 8:00,2026/10/2 9:00,IIJ,契約の表にない番号\r\n\
    S-002,2026/2/30 8:00,2026/3/1 9:00,IIJ,暦にない日\r\n";

const OUTAGES_EN: &str = "Contract number,Began,Restored,Cause,Notes\r\n\
    S-001,2026-09-10 10:00,2026-09-10 12:35,Provider,nobody could sign in\r\n\
    S-001,2026-09-18 01:00,2026-09-21 02:00,Provider,three days\r\n\
    S-001,2026-09-25 09:00,2026-09-25 09:20,Provider,within 30 minutes\r\n\
    S-001,2026-09-25 09:10,2026-09-25 09:40,Provider,overlaps the row before\r\n\
    S-002,2026-10-03 14:00,2026-10-03 14:31,Not known,\r\n\
    S-002,2026-11-05 03:00,2026-11-06 04:30,Provider,\r\n\
    S-002,2026-11-09 00:00,2026-11-23 00:01,Provider,meets the limit\r\n\
    S-003,2026-08-20 08:00,2026-08-22 09:00,Provider,\r\n\
    S-003,2026-10-01 08:00,2026-10-01 20:00,Customer,\r\n\
    S-004,2026-10-02 08:00,2026-10-02 09:00,Provider,\r\n\
    S-005,2026-10-02 08:00,2026-10-02 09:00,Provider,\r\n\
    S-009,2026-10-02 08:00,2026-10-02 09:00,Provider,a number no contract has\r\n\
    S-002,2026-02-30 08:00,2026-03-01 09:00,Provider,a day in no calendar\r\n";
