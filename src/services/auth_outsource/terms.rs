//! The terms of IIJ認証アウトソースサービス, restated.
//!
//! Names of services and options are the document's; the English wording gives each once beside a name in Latin script.

use crate::terms::{Article, Defined, Document, Mark, Revision, RuleId, Text, passage, text};

/// The document as it stood on 1 December 2019.
pub static DOCUMENT: Document =
    Document { edition: "2019-12-01", number: None, articles: ARTICLES, revisions: REVISIONS, defined: DEFINED };

const ELIGIBILITY: Mark = Mark::Computed(&[RuleId::Eligibility]);
const FEES: Mark = Mark::Computed(&[RuleId::Fees]);
const END_CHARGE: Mark = Mark::Computed(&[RuleId::End, RuleId::EarlyTermination]);
const CHARGE: Mark = Mark::Computed(&[RuleId::EarlyTermination]);
const CREDIT: Mark = Mark::Computed(&[RuleId::Credit]);
const FEES_CHARGE_CREDIT: Mark = Mark::Computed(&[RuleId::Fees, RuleId::EarlyTermination, RuleId::Credit]);
const ELIGIBILITY_FEES: Mark = Mark::Computed(&[RuleId::Eligibility, RuleId::Fees]);

const ARTICLES: &[Article] = &[
    Article {
        id: "art-1",
        heading: text("種類", "Kinds"),
        passages: &[passage(
            "art-1",
            Mark::Shown,
            text(
                "IIJ認証アウトソースサービス（以下「本サービス」）の種類は次の4つ。",
                "IIJ認証アウトソースサービス (IIJ Authentication Outsourcing Service; “the service”) comes in four kinds:",
            ),
        )
        .with_rows(KINDS)],
    },
    Article {
        id: "art-2",
        heading: text("品目", "Items"),
        passages: &[passage(
            "art-2",
            Mark::Shown,
            text("VPDNの品目は次の3つ。", "VPDN has three items:"),
        )
        .with_rows(ITEMS)],
    },
    Article {
        id: "art-3",
        heading: text("最低利用期間", "Minimum period"),
        passages: &[passage(
            "art-3",
            CHARGE,
            text(
                "本サービスの契約（IIJインターネットサービス契約のひとつ）の最低利用期間は、課金開始日を起算日として1ヶ月。",
                "The contract for the service (an IIJ Internet service contract) has a minimum period of 1 month; its first day is the billing start day.",
            ),
        )],
    },
    Article {
        id: "art-4",
        heading: text("契約の単位", "Unit of contract"),
        passages: &[passage(
            "art-4",
            Mark::Shown,
            text(
                "種類1つごとに、本サービスの契約を1つ結ぶ。",
                "One contract is made for each kind.",
            ),
        )
        .noted(text(
            "最低利用期間、料金、減額は、種類ごとの契約のそれぞれについて数えることになる。",
            "Minimum period, fees and credits are thus counted for the contract of each kind.",
        ))],
    },
    Article {
        id: "art-5",
        heading: text("利用条件", "Conditions of use"),
        passages: &[
            passage(
                "art-5-1",
                ELIGIBILITY,
                text(
                    "利用するには、1つ以上のクライアントと1つ以上のグループもしくはプロキシとをともに申し込むか、または1つ以上のVPDNを申し込む必要がある。",
                    "To use the service, the customer has to apply either for at least 1 Client together with at least 1 Group or Proxy, or for at least 1 VPDN.",
                ),
            )
            .noted(text(
                "「かつ」を「又は」より強い結びつきと読む。クライアントだけでは足りず、VPDNだけなら足りる。VPDNとクライアントだけの申込みも、文言では妨げられない。",
                "“And” (かつ) is read as binding more tightly than “or” (又は): Client alone is not enough, VPDN alone is. The words do not rule out VPDN with Client only.",
            )),
            passage(
                "art-5-2",
                Mark::Shown,
                text(
                    "クライアントの申込みは、契約者が指定する端末1台（IPアドレス1つ）ごとに行う。",
                    "Client has to be applied for separately for each terminal (each IP address) the customer names.",
                ),
            ),
            passage(
                "art-5-3",
                ELIGIBILITY,
                text(
                    "タイプDのVPDNを利用する資格はIIJモバイルサービス/タイプD（品目区分がⅠのもの）の契約者であること。",
                    "To use VPDN of Type D, one must be a customer of IIJ Mobile Service/Type D, item class I only.",
                ),
            ),
            passage(
                "art-5-4",
                ELIGIBILITY,
                text(
                    "タイプKのVPDNを利用する資格はIIJモバイルサービス/タイプK（品目が定額プラン、定額プランL、パケットシェアプランLのもの）の契約者であること。",
                    "To use VPDN of Type K, one must be a customer of IIJ Mobile Service/Type K, items Flat-Rate Plan, Flat-Rate Plan L and Packet Share Plan L only.",
                ),
            ),
            passage(
                "art-5-5",
                ELIGIBILITY,
                text(
                    "タイプIのVPDNを利用する資格はIIJモバイルサービス/タイプI（ネットワークタイプ区分がⅢのもの）の契約者であること。",
                    "To use VPDN of Type I, one must be a customer of IIJ Mobile Service/Type I, network type class III only.",
                ),
            ),
            passage(
                "art-5-6",
                Mark::Shown,
                text(
                    "利用にあたり、契約者は次のことを行う必要がある。",
                    "To use the service, the customer has to do the following:",
                ),
            ),
            passage(
                "art-5-6-1",
                Mark::Shown,
                text(
                    "使用するレルム（認証に要る契約者固有の情報またはその領域）の指定",
                    "Naming the realm to be used (the information particular to the customer that authentication needs, or its domain)",
                ),
            ),
            passage(
                "art-5-6-2",
                Mark::Shown,
                text(
                    "クライアント：提供元の認証識別装置に接続要求を送る端末の設定",
                    "Client: setting up the terminals that send connection requests to the provider's authentication device",
                ),
            ),
            passage(
                "art-5-6-3",
                Mark::Shown,
                text(
                    "VPDN：その終端となる装置の設定",
                    "VPDN: setting up the device that terminates the VPDN",
                ),
            ),
            passage(
                "art-5-6-4",
                Mark::Shown,
                text(
                    "VPDN：提供元の認証識別装置にVPDNの接続要求を送る端末の設定",
                    "VPDN: setting up the terminals that send VPDN connection requests to the provider's authentication device",
                ),
            ),
            passage(
                "art-5-6-5",
                Mark::Shown,
                text(
                    "プロキシ：接続要求が転送される先の、契約者の認証識別装置の設定",
                    "Proxy: setting up the customer's authentication device to which connection requests are forwarded",
                ),
            ),
            passage(
                "art-5-6-6",
                Mark::Shown,
                text(
                    "グループ：提供元の認証識別データベースに登録が要る情報の、提供元への提供",
                    "Group: giving the provider the information that has to be entered in its authentication database",
                ),
            ),
            passage(
                "art-5-6-7",
                Mark::Shown,
                text(
                    "そのほか提供元が個別に指定すること",
                    "Anything else the provider specifies individually",
                ),
            ),
            passage(
                "art-5-7",
                Mark::Shown,
                text(
                    "契約者が前項の事項を行わないときは、本サービスを提供できない場合があり、提供元はそのことについて債務不履行の責任を負わない。",
                    "If the customer does not do what paragraph 6 requires, the service may not be supplied, and the provider is not liable for default on that account.",
                ),
            ),
        ],
    },
    Article {
        id: "art-6",
        heading: text("申込みの制限", "Limits on applications"),
        passages: &[passage(
            "art-6",
            ELIGIBILITY,
            text(
                "プロキシとグループを同時に利用することになる申込みはできない。",
                "Proxy and Group cannot be applied for so as to be used at the same time.",
            ),
        )],
    },
    Article {
        id: "art-7",
        heading: text("契約内容の変更", "Changes to the contract"),
        passages: &[
            passage(
                "art-7",
                Mark::Shown,
                text(
                    "契約者は、次の事項の変更を請求できる。",
                    "The customer may request a change to the contract in:",
                ),
            ),
            passage(
                "art-7-1-1",
                Mark::Shown,
                text(
                    "グループの対象となるアカウント数",
                    "The number of accounts Group covers",
                ),
            ),
            passage(
                "art-7-1-2",
                Mark::Shown,
                text(
                    "そのほか提供元が指定する事項",
                    "Other matters the provider specifies",
                ),
            ),
        ],
    },
    Article {
        id: "art-8",
        heading: text("オプションサービス", "Options"),
        passages: &[
            passage(
                "art-8-1",
                Mark::Shown,
                text(
                    "提供元は、所定の申込書で申込みを受けたときにオプションサービスを提供する。",
                    "The provider supplies an option when it is applied for on the provider's application form.",
                ),
            ),
            passage(
                "art-8-2",
                Mark::Shown,
                text("オプションサービスは次のとおり。", "The options are:"),
            ),
            passage(
                "art-8-2-1",
                ELIGIBILITY_FEES,
                text(
                    "負荷分散オプション：VPDNの終端となる複数の装置に、接続転送の負荷を分散する（仕様は提供元が別途定める）",
                    "負荷分散オプション (Load Balancing): for VPDN, spreads the forwarding of connections over several devices that terminate the VPDN (the provider sets the specification separately)",
                ),
            ),
            passage(
                "art-8-3",
                CHARGE,
                text(
                    "負荷分散オプションの最低利用期間は、オプションそれぞれの課金開始日を起算日として1ヶ月。",
                    "Load Balancing has a minimum period of 1 month; its first day is each option's own billing start day.",
                ),
            )
            .noted(text(
                "原文は「それぞれ」と書くが、オプションは一つしかない。",
                "The document says “each” (それぞれ), though there is only one option.",
            )),
            passage(
                "art-8-4",
                END_CHARGE,
                text(
                    "契約者が提供元所定の解約申込書でオプションの利用停止を通知したときは、その到達日から30日を経過する日と、通知の中で効力発生日に指定した日との、遅い方に停止の効力が生じる。",
                    "If the customer gives notice on the provider's cancellation form to stop an option, the stop takes effect on the later of the day on which 30 days elapse from the day the notice arrives and the effective day designated in it.",
                ),
            ),
        ],
    },
    Article {
        id: "art-9",
        heading: text("解除の効力が生じる日", "Day a cancellation takes effect"),
        passages: &[passage(
            "art-9",
            END_CHARGE,
            text(
                "契約者が提供元所定の解約申込書で通知したときは、その到達日から30日を経過する日と、通知の中で効力発生日に指定した日との、遅い方に契約の解除の効力が生じる。",
                "If the customer gives notice on the provider's cancellation form, the cancellation takes effect on the later of the day on which 30 days elapse from the day the notice arrives and the effective day designated in it.",
            ),
        )],
    },
    Article {
        id: "art-10",
        heading: text("料金", "Fees"),
        passages: &[passage(
            "art-10",
            FEES,
            text(
                "契約者が支払う料金の額は別紙1による。支払義務が生じるのは、初期費用は提供元が本サービスの申込みを承諾した時、月額費用は課金開始日、一時費用はその発生に係る契約内容変更の申込みを提供元が承諾した時（承諾の要らない事項では、原因となる事実が生じた時）。",
                "The fees the customer pays are set out in Annex 1. The initial fee falls due when the provider accepts the application for the service, the monthly fee on the billing start day, and a one-time fee when the provider accepts the application for the change that gives rise to it or, in matters that need no acceptance, when the fact that causes it occurs.",
            ),
        )
        .noted(text(
            "別紙1の一時費用は契約内容の変更手数料だけで、承諾の要らないものは載っていない。",
            "The only one-time fee in Annex 1 is that for a change of contract; none that needs no acceptance is listed.",
        ))],
    },
    Article {
        id: "art-11",
        heading: text("最低利用期間内の解除調定", "Early-termination charge"),
        passages: &[
            passage(
                "art-11-1",
                CHARGE,
                text(
                    "本サービスの契約が最低利用期間の経過する日より前に解除されたときは、契約者は別紙2の金額を支払う。ただし、一般規程第28条（契約者の解除）第2項・第3項による解除を除く。",
                    "If the contract is cancelled before the day on which its minimum period elapses, the customer pays the amount of Annex 2, save where it is cancelled under Article 28(2) or (3) (cancellation by the customer) of the general terms.",
                ),
            )
            .noted(text(
                "第28条の内容はこの文書にない。",
                "Article 28's content is not in this document.",
            )),
            passage(
                "art-11-2",
                CHARGE,
                text(
                    "オプションサービスが最低利用期間の経過する日より前に終了したときも、契約者は別紙2の金額を支払う。",
                    "If an option ends before the day on which its minimum period elapses, the customer likewise pays the amount of Annex 2.",
                ),
            )
            .noted(text(
                "前項にある第28条の除外は、この項にはない。",
                "Paragraph 1's exception for Article 28 is absent here.",
            )),
        ],
    },
    Article {
        id: "art-12",
        heading: text("料金の減額", "Credits"),
        passages: &[passage(
            "art-12",
            CREDIT,
            text(
                "提供元の責に帰すべき事由で本サービスが全く利用し得ない状態（同じ程度の状態を含む。以下同じ）になり、それを提供元が知った時から24時間以上連続したとき（この時間が「利用不能時間」）は、契約者の請求に基づき、別紙3により本サービスの料金を減額する。ただし、請求できるようになった日から3ヶ月を経過する日までに請求しないと、契約者はその権利を失う。",
                "If, due to a cause the provider answers for, the service becomes wholly unusable (or unusable to the same degree; likewise below) and stays so for 24 hours or more without a break from the time the provider came to know of it (this time is the “unavailable time”), the provider, at the customer's claim, credits the fees of the service as set out in Annex 3. The customer loses the right unless the claim is made by the day on which 3 months elapse from the day it became possible to make it.",
            ),
        )
        .noted(text(
            "数え始めるのは発生時ではなく、提供元が知った時。限度額や、予告された中止を除く定めはない。「請求できるようになった日」が条件を満たした日か復旧した日かも書かれていない。",
            "The clock starts when the provider knows, not at the onset. There is no cap and no exception for announced suspensions. Whether the day the claim became possible is the day the condition was met or the day service was restored is not written either.",
        ))],
    },
    Article {
        id: "art-13",
        heading: text("保証の限定", "Limits of what is guaranteed"),
        passages: &[
            passage(
                "art-13",
                Mark::Shown,
                text(
                    "本サービスは次の事項を保証しない。",
                    "The service does not guarantee the following:",
                ),
            ),
            passage(
                "art-13-1-1",
                Mark::Shown,
                text("いつでも利用できること", "That it can be used at all times"),
            ),
            passage(
                "art-13-1-2",
                Mark::Shown,
                text(
                    "そのほか、完全性、正確性、契約者の目的に適うこと",
                    "Completeness, accuracy and fitness for the customer's purpose in other respects",
                ),
            ),
        ],
    },
    Article {
        id: "art-14",
        heading: text("機能の制限", "Restrictions of functions"),
        passages: &[
            passage(
                "art-14-1",
                Mark::Shown,
                text(
                    "インターネット接続に関する提供元の他のサービスをどう利用するかにより、本サービスの機能が制限されることがある。",
                    "Depending on how the provider's other internet connection services are used, functions of the service may be limited.",
                ),
            ),
            passage(
                "art-14-2",
                Mark::Shown,
                text(
                    "安定した運用のため、提供元は、自ら定めるところによりセッションとトラフィックを制限できる。",
                    "To run the service stably, the provider may, as it determines, limit sessions and traffic.",
                ),
            ),
            passage(
                "art-14-3",
                ELIGIBILITY,
                text(
                    "タイプIのVPDNとともにIIJモバイルサービス/タイプI（ネットワークタイプ区分がⅢのもの）を利用しているときは、IIJモバイル大規模プライベートゲートウェイサービスと併用できない。",
                    "While VPDN of Type I is used with IIJ Mobile Service/Type I (network type class III), IIJモバイル大規模プライベートゲートウェイサービス (IIJ Mobile Large-Scale Private Gateway Service) cannot be used alongside.",
                ),
            ),
            passage(
                "art-14-4",
                ELIGIBILITY,
                text(
                    "タイプKのVPDNとともにIIJモバイルサービス/タイプKを利用しているときも、IIJモバイル大規模プライベートゲートウェイサービスと併用できない。",
                    "While VPDN of Type K is used with IIJ Mobile Service/Type K, IIJ Mobile Large-Scale Private Gateway Service likewise cannot be used alongside.",
                ),
            )
            .noted(text(
                "タイプDには同じ定めがない。第5条第4項と違い、IIJモバイルサービス側の品目は限られていない。",
                "There is no such rule for Type D. Unlike Article 5(4), the items of the mobile service are not limited here.",
            )),
        ],
    },
    Article {
        id: "suppl-2009-03-01",
        heading: text(
            "附則 — 2009年3月1日（平成21年）施行",
            "Supplementary provision: in force 1 March 2009",
        ),
        passages: &[passage(
            "suppl-2009-03-01",
            Mark::Shown,
            text(
                "2009年3月1日から実施する。",
                "These terms apply from 1 March 2009.",
            ),
        )],
    },
    Article {
        id: "suppl-2009-09-01",
        heading: text(
            "附則 — 2009年9月1日（平成21年）変更",
            "Supplementary provision: change of 1 September 2009",
        ),
        passages: &[passage(
            "suppl-2009-09-01",
            Mark::Shown,
            text(
                "2009年9月1日から実施する。",
                "These terms apply from 1 September 2009.",
            ),
        )],
    },
    Article {
        id: "suppl-2010-09-01",
        heading: text(
            "附則 — 2010年9月1日（平成22年）変更",
            "Supplementary provision: change of 1 September 2010",
        ),
        passages: &[passage(
            "suppl-2010-09-01",
            Mark::Shown,
            text(
                "2010年9月1日から実施する。",
                "These terms apply from 1 September 2010.",
            ),
        )],
    },
    Article {
        id: "suppl-2011-04-01",
        heading: text(
            "附則 — 2011年4月1日（平成23年）変更",
            "Supplementary provision: change of 1 April 2011",
        ),
        passages: &[passage(
            "suppl-2011-04-01",
            Mark::Shown,
            text(
                "2011年4月1日から実施する。",
                "These terms apply from 1 April 2011.",
            ),
        )],
    },
    Article {
        id: "suppl-2011-06-01",
        heading: text(
            "附則 — 2011年6月1日（平成23年）変更",
            "Supplementary provision: change of 1 June 2011",
        ),
        passages: &[passage(
            "suppl-2011-06-01",
            Mark::Shown,
            text(
                "2011年6月1日から実施する。",
                "These terms apply from 1 June 2011.",
            ),
        )],
    },
    Article {
        id: "suppl-2014-08-01",
        heading: text(
            "附則 — 2014年8月1日（平成26年）変更",
            "Supplementary provision: change of 1 August 2014",
        ),
        passages: &[passage(
            "suppl-2014-08-01",
            Mark::Shown,
            text(
                "2014年8月1日から実施する。",
                "These terms apply from 1 August 2014.",
            ),
        )],
    },
    Article {
        id: "suppl-2015-02-01",
        heading: text(
            "附則 — 2015年2月1日（平成27年）変更",
            "Supplementary provision: change of 1 February 2015",
        ),
        passages: &[passage(
            "suppl-2015-02-01",
            Mark::Shown,
            text(
                "2015年2月1日から実施する。",
                "These terms apply from 1 February 2015.",
            ),
        )],
    },
    Article {
        id: "suppl-2015-05-01",
        heading: text(
            "附則 — 2015年5月1日（平成27年）変更",
            "Supplementary provision: change of 1 May 2015",
        ),
        passages: &[passage(
            "suppl-2015-05-01",
            Mark::Shown,
            text(
                "2015年5月1日から実施する。",
                "These terms apply from 1 May 2015.",
            ),
        )],
    },
    Article {
        id: "suppl-2015-07-01",
        heading: text(
            "附則 — 2015年7月1日（平成27年）変更",
            "Supplementary provision: change of 1 July 2015",
        ),
        passages: &[passage(
            "suppl-2015-07-01",
            Mark::Shown,
            text(
                "2015年7月1日から実施する。",
                "These terms apply from 1 July 2015.",
            ),
        )],
    },
    Article {
        id: "suppl-2017-04-01",
        heading: text(
            "附則 — 2017年4月1日（平成29年）変更",
            "Supplementary provision: change of 1 April 2017",
        ),
        passages: &[passage(
            "suppl-2017-04-01",
            Mark::Shown,
            text(
                "2017年4月1日から実施する。",
                "These terms apply from 1 April 2017.",
            ),
        )],
    },
    Article {
        id: "suppl-2018-03-15",
        heading: text(
            "附則 — 2018年3月15日（平成30年）変更",
            "Supplementary provision: change of 15 March 2018",
        ),
        passages: &[passage(
            "suppl-2018-03-15",
            Mark::Shown,
            text(
                "2018年3月15日から実施する。",
                "These terms apply from 15 March 2018.",
            ),
        )],
    },
    Article {
        id: "suppl-2018-05-01",
        heading: text(
            "附則 — 2018年5月1日（平成30年）変更",
            "Supplementary provision: change of 1 May 2018",
        ),
        passages: &[passage(
            "suppl-2018-05-01",
            Mark::Shown,
            text(
                "2018年5月1日から実施する。",
                "These terms apply from 1 May 2018.",
            ),
        )],
    },
    Article {
        id: "suppl-2019-12-01",
        heading: text(
            "附則 — 2019年12月1日（令和元年）変更",
            "Supplementary provision: change of 1 December 2019",
        ),
        passages: &[passage(
            "suppl-2019-12-01",
            Mark::Shown,
            text(
                "2019年12月1日から実施する。",
                "These terms apply from 1 December 2019.",
            ),
        )],
    },
    Article {
        id: "annex-1",
        heading: text("料金等（第10条）", "Fees (Article 10)"),
        passages: &[
            passage(
                "annex-1-1-1",
                FEES,
                text(
                    "初期費用・基本サービス：本サービスの内容に応じ、提供元が契約者に別途示す額。",
                    "Initial fee, basic service: an amount the provider quotes to the customer separately, according to the service supplied.",
                ),
            ),
            passage(
                "annex-1-1-2",
                FEES,
                text(
                    "初期費用・オプションサービス：負荷分散オプションの内容に応じ、提供元が契約者に別途示す額。",
                    "Initial fee, options: for Load Balancing, an amount the provider quotes to the customer separately, according to the option.",
                ),
            ),
            passage(
                "annex-1-2-1",
                FEES_CHARGE_CREDIT,
                text(
                    "月額費用・基本サービス：本サービスの内容に応じ、提供元が契約者に別途示す額。",
                    "Monthly fee, basic service: an amount the provider quotes to the customer separately, according to the service supplied.",
                ),
            ),
            passage(
                "annex-1-2-2",
                FEES_CHARGE_CREDIT,
                text(
                    "月額費用・オプションサービス：負荷分散オプションの内容に応じ、提供元が契約者に別途示す額。",
                    "Monthly fee, options: for Load Balancing, an amount the provider quotes to the customer separately, according to the option.",
                ),
            ),
            passage(
                "annex-1-3-1",
                FEES,
                text(
                    "一時費用：第7条による契約内容の変更手数料として、変更1回ごとに提供元が契約者に別途示す額。",
                    "One-time fee: as the charge for a change to the contract under Article 7, an amount the provider quotes to the customer separately, for each change.",
                ),
            ),
        ],
    },
    Article {
        id: "annex-2",
        heading: text(
            "最低利用期間内解除調定金（第11条）",
            "Early-termination charge (Article 11)",
        ),
        passages: &[
            passage(
                "annex-2-1",
                CHARGE,
                text(
                    "第11条第1項の場合：第3条の最低利用期間のうち残った期間に対応する、別紙1の2の月額費用の額。",
                    "For Article 11(1): the monthly fee of Annex 1, 2, for what remains of the minimum period of Article 3.",
                ),
            )
            .noted(text(
                "オプションの月額費用を含むか、1か月に満たない残りをどう数えるかは書かれていない。",
                "Whether the monthly fee of options is included, and how a remaining part of a month is counted, are not written.",
            )),
            passage(
                "annex-2-2",
                CHARGE,
                text(
                    "第11条第2項の場合：第8条第3項の最低利用期間のうち残った期間に対応する、別紙1の2の月額費用の額。",
                    "For Article 11(2): the monthly fee of Annex 1, 2, for what remains of the minimum period of Article 8(3).",
                ),
            )
            .noted(text(
                "オプションの月額費用に限るとは書かれていない。",
                "It is not limited in words to the monthly fee of the option.",
            )),
        ],
    },
    Article {
        id: "annex-3",
        heading: text("料金の減額（第12条）", "Credits (Article 12)"),
        passages: &[passage(
            "annex-3",
            CREDIT,
            text(
                "利用不能時間を24で割った数（小数点以下切捨て）×月額費用の30分の1を減額する。",
                "The credit is the unavailable time divided by 24, decimals dropped, times 1/30 of the monthly fee.",
            ),
        )
        .noted(text(
            "月額費用にオプションの分を含むかは書かれていない。",
            "Whether the monthly fee includes that of options is not written.",
        ))],
    },
];

/// Article 1.
const KINDS: &[[Text; 2]] = &[
    [
        text("IIJ認証アウトソースサービス/クライアント", "IIJ認証アウトソースサービス/クライアント (Client)"),
        text(
            "プロキシまたはグループで使う契約者の端末をIPアドレスで登録し、認証識別機能を提供できるようにする",
            "Registers the customer's terminals (IP addresses) used with Proxy or Group, so that authentication can be provided",
        ),
    ],
    [
        text("IIJ認証アウトソースサービス/VPDN", "IIJ認証アウトソースサービス/VPDN"),
        text(
            "契約者の接続要求に応じ、Virtual Private Dial-up Network（VPDN）の仮想閉域網を通じて、契約者指定のネットワークに接続させる",
            "On the customer's connection requests, connects over a closed virtual network (VPDN, virtual private dial-up network) to the network the customer names",
        ),
    ],
    [
        text("IIJ認証アウトソースサービス/プロキシ", "IIJ認証アウトソースサービス/プロキシ (Proxy)"),
        text(
            "契約者の接続要求を、契約者指定の認証識別装置に転送する",
            "Forwards the customer's connection requests to the authentication device the customer names",
        ),
    ],
    [
        text("IIJ認証アウトソースサービス/グループ", "IIJ認証アウトソースサービス/グループ (Group)"),
        text(
            "契約者の接続要求に対し、提供元が設置する認証識別データベースを使う認証識別装置で認証を行う",
            "For the customer's connection requests, authenticates on an authentication device that uses an authentication database set up by the provider",
        ),
    ],
];

/// Article 2.
const ITEMS: &[[Text; 2]] = &[
    [
        text("タイプD", "タイプD (Type D)"),
        text(
            "IIJモバイルサービス/タイプD（品目区分がⅠのもの）の契約者の接続要求に応じるVPDN",
            "VPDN for connection requests from customers of IIJモバイルサービス/タイプD (IIJ Mobile Service/Type D), item class (品目区分) I only",
        ),
    ],
    [
        text("タイプK", "タイプK (Type K)"),
        text(
            "IIJモバイルサービス/タイプK（品目が定額プラン、定額プランL、パケットシェアプランLのもの）の契約者の接続要求に応じるVPDN",
            "VPDN for connection requests from customers of IIJモバイルサービス/タイプK (IIJ Mobile Service/Type K), items 定額プラン (Flat-Rate Plan), 定額プランL (Flat-Rate Plan L) and パケットシェアプランL (Packet Share Plan L) only",
        ),
    ],
    [
        text("タイプI", "タイプI (Type I)"),
        text(
            "IIJモバイルサービス/タイプI（ネットワークタイプ区分がⅢのもの）の契約者の接続要求に応じるVPDN",
            "VPDN for connection requests from customers of IIJモバイルサービス/タイプI (IIJ Mobile Service/Type I), network type class (ネットワークタイプ区分) III only",
        ),
    ],
];

const REVISIONS: &[Revision] = &[
    Revision { on: "2009-03-01", says: text("施行。", "In force.") },
    Revision {
        on: "2009-09-01", says: text("変更（内容の記載なし）。", "Changed (what changed is not recorded).")
    },
    Revision {
        on: "2010-09-01", says: text("変更（内容の記載なし）。", "Changed (what changed is not recorded).")
    },
    Revision {
        on: "2011-04-01", says: text("変更（内容の記載なし）。", "Changed (what changed is not recorded).")
    },
    Revision {
        on: "2011-06-01", says: text("変更（内容の記載なし）。", "Changed (what changed is not recorded).")
    },
    Revision {
        on: "2014-08-01", says: text("変更（内容の記載なし）。", "Changed (what changed is not recorded).")
    },
    Revision {
        on: "2015-02-01", says: text("変更（内容の記載なし）。", "Changed (what changed is not recorded).")
    },
    Revision {
        on: "2015-05-01", says: text("変更（内容の記載なし）。", "Changed (what changed is not recorded).")
    },
    Revision {
        on: "2015-07-01", says: text("変更（内容の記載なし）。", "Changed (what changed is not recorded).")
    },
    Revision {
        on: "2017-04-01", says: text("変更（内容の記載なし）。", "Changed (what changed is not recorded).")
    },
    Revision {
        on: "2018-03-15", says: text("変更（内容の記載なし）。", "Changed (what changed is not recorded).")
    },
    Revision {
        on: "2018-05-01", says: text("変更（内容の記載なし）。", "Changed (what changed is not recorded).")
    },
    Revision {
        on: "2019-12-01",
        says: text(
            "変更（内容の記載なし）。ここに示す版。",
            "Changed (what changed is not recorded). The edition shown here.",
        ),
    },
];

const DEFINED: &[Defined] = &[
    Defined {
        term: text("種類", "kind"),
        means: text(
            "クライアント、VPDN、プロキシ、グループの別。契約は種類ごとに結ぶ。",
            "Client, VPDN, Proxy or Group; each has a contract of its own.",
        ),
        passage: Some("art-1"),
    },
    Defined {
        term: text("品目", "item"),
        means: text("VPDNの内容区分。タイプD、タイプK、タイプI。", "A variant of VPDN: Type D, Type K or Type I."),
        passage: Some("art-2"),
    },
    Defined {
        term: text("最低利用期間", "minimum period"),
        means: text(
            "その経過前に契約が解除され、またはオプションが終了すると別紙2の支払いが生じる期間。",
            "The period before whose elapse the cancellation of the contract or the ending of an option leads to the charge of Annex 2.",
        ),
        passage: Some("art-3"),
    },
    Defined {
        term: text("起算日", "first day"),
        means: text("期間を数え始める日。1日目に数える。", "The day a period is counted from; it counts as day one."),
        passage: Some("art-3"),
    },
    Defined {
        term: text("レルム", "realm"),
        means: text(
            "認証に要る契約者固有の情報またはその領域。",
            "The information particular to the customer that authentication needs, or its domain.",
        ),
        passage: Some("art-5-6-1"),
    },
    Defined {
        term: text("負荷分散オプション", "Load Balancing"),
        means: text(
            "複数の終端装置に接続転送を振り分ける、VPDNのオプション。",
            "The option of VPDN that spreads connections over several terminating devices.",
        ),
        passage: Some("art-8-2-1"),
    },
    Defined {
        term: text("最低利用期間内解除調定金", "early-termination charge"),
        means: text(
            "最低利用期間の残りに対応する月額費用。",
            "The monthly fee for what remains of the minimum period.",
        ),
        passage: Some("annex-2-1"),
    },
    Defined {
        term: text("全く利用し得ない状態", "wholly unusable"),
        means: text("少しも使えない状態。同じ程度の状態を含む。", "Not usable at all, or unusable to the same degree."),
        passage: Some("art-12"),
    },
    Defined {
        term: text("利用不能時間", "unavailable time"),
        means: text(
            "提供元が知った時から、全く利用し得ない状態が24時間以上連続した時間。",
            "The unbroken time of 24 hours or more, from the provider's knowledge, in which the service is wholly unusable.",
        ),
        passage: Some("art-12"),
    },
    Defined {
        term: text("月額費用", "monthly fee"),
        means: text(
            "別紙1の2の、基本サービスとオプションサービスの月々の料金。",
            "The monthly fees of Annex 1, 2, for the basic service and for options.",
        ),
        passage: Some("annex-1-2-1"),
    },
    Defined {
        term: text("課金開始日", "billing start day"),
        means: text(
            "月額費用の支払義務が生じる日。決まり方は一般規程による。",
            "The day the monthly fee falls due; the general terms fix it.",
        ),
        passage: None,
    },
    Defined {
        term: text("一般規程", "general terms"),
        means: text(
            "提供元のサービスに共通する約款。ここには含まれない。",
            "The terms common to the provider's services; not included here.",
        ),
        passage: None,
    },
];
