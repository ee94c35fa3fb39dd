//! The terms of IIJクラウドエクスチェンジサービス/タイプM, restated.
//!
//! Names of services and options are the document's; the English wording gives each once beside a name in Latin script.

use crate::terms::{Article, Defined, Document, Mark, Revision, RuleId, Text, passage, text};

/// The document as it stood on 1 March 2021.
pub static DOCUMENT: Document = Document {
    edition: "2021-03-01",
    number: Some("IIJ-REG035-0003"),
    articles: ARTICLES,
    revisions: REVISIONS,
    defined: DEFINED,
};

const ELIGIBILITY: Mark = Mark::Computed(&[RuleId::Eligibility]);
const FEES: Mark = Mark::Computed(&[RuleId::Fees]);
const END_CHARGE: Mark = Mark::Computed(&[RuleId::End, RuleId::EarlyTermination]);
const CHARGE: Mark = Mark::Computed(&[RuleId::EarlyTermination]);
const CREDIT: Mark = Mark::Computed(&[RuleId::Credit]);
const CONVERSION: Mark = Mark::Computed(&[RuleId::Conversion]);
const FEES_CHARGE_CREDIT: Mark = Mark::Computed(&[RuleId::Fees, RuleId::EarlyTermination, RuleId::Credit]);
const ALL: Mark = Mark::Computed(&[
    RuleId::Eligibility,
    RuleId::Fees,
    RuleId::End,
    RuleId::EarlyTermination,
    RuleId::Credit,
    RuleId::Conversion,
]);

const ARTICLES: &[Article] = &[
    Article {
        id: "art-1",
        heading: text("品目", "Items"),
        passages: &[passage(
            "art-1",
            Mark::Shown,
            text(
                "IIJクラウドエクスチェンジサービス/タイプM（以下「本サービス」）の品目は、提供元が別途定める。",
                "IIJクラウドエクスチェンジサービス/タイプM (IIJ Cloud Exchange Service/Type M; “the service”) has items, which the provider sets separately.",
            ),
        )
        .noted(text(
            "品目の一覧はこの文書にない。",
            "This document does not list the items.",
        ))],
    },
    Article {
        id: "art-2",
        heading: text("最低利用期間", "Minimum period"),
        passages: &[
            passage(
                "art-2-1",
                CHARGE,
                text(
                    "本サービスの契約（IIJインターネットサービス契約のひとつ）の最低利用期間は、課金開始日を起算日として1ヶ月。",
                    "The contract for the service (an IIJ Internet service contract) has a minimum period of 1 month; its first day is the billing start day.",
                ),
            ),
            passage(
                "art-2-2",
                CHARGE,
                text(
                    "IIJプライベートバックボーンサービスでつなぐ相互接続先に、契約者がMicrosoftのOffice 365を指定した場合（「Office 365接続」）は、前項のほかにOffice 365接続最低利用期間1ヶ月が加わる。その起算日は、この接続の料金の起算日として提供元が指定する日。",
                    "Where the customer names Microsoft's Office 365 as an interconnection target of IIJプライベートバックボーンサービス (IIJ Private Backbone Service) (an “Office 365 connection”), an Office 365 connection minimum period of 1 month is added to that of paragraph 1. Its first day is the day the provider designates as the first day of this connection's fee.",
                ),
            )
            .noted(text(
                "この起算日は契約の課金開始日と異なることがあり、複数の期間が並行しうる。",
                "This first day may differ from the contract's billing start day, so several periods can run side by side.",
            )),
            passage(
                "art-2-3",
                CHARGE,
                text(
                    "同じく相互接続先に、契約者がMicrosoftのAzure Publicを指定した場合（「Azure Public接続」）は、第1項のほかにAzure Public接続最低利用期間1ヶ月が加わる。その起算日は、この接続の料金の起算日として提供元が指定する日。",
                    "Where the customer likewise names Microsoft's Azure Public as an interconnection target of IIJ Private Backbone Service (an “Azure Public connection”), an Azure Public connection minimum period of 1 month is added to that of paragraph 1. Its first day is the day the provider designates as the first day of this connection's fee.",
                ),
            ),
        ],
    },
    Article {
        id: "art-3",
        heading: text("利用資格", "Eligibility"),
        passages: &[passage(
            "art-3",
            ELIGIBILITY,
            text(
                "本サービスの利用資格は、MicrosoftのMicrosoft Azure ExpressRouteを契約していること。",
                "To use the service, one must be a customer of Microsoft's Microsoft Azure ExpressRoute.",
            ),
        )
        .noted(text(
            "原文は「個別規程」を「個別規定」と書いている。",
            "The document has 個別規定 for 個別規程 here.",
        ))],
    },
    Article {
        id: "art-4",
        heading: text("利用条件", "Conditions of use"),
        passages: &[
            passage(
                "art-4-1",
                ELIGIBILITY,
                text(
                    "契約者は、Microsoftの定める提供条件を守る。",
                    "The customer keeps to Microsoft's conditions of supply.",
                ),
            ),
            passage(
                "art-4-2",
                ELIGIBILITY,
                text(
                    "利用にあたり、契約者は次のことを行う必要がある。",
                    "To use the service, the customer has to do the following:",
                ),
            ),
            passage(
                "art-4-2-1",
                ELIGIBILITY,
                text(
                    "本サービスの対象になるMicrosoft Azure ExpressRouteの設定",
                    "Setting up the Microsoft Azure ExpressRoute the service is to cover",
                ),
            ),
            passage(
                "art-4-2-2",
                ELIGIBILITY,
                text(
                    "そのほか提供元が個別に指定すること",
                    "Anything else the provider specifies individually",
                ),
            ),
            passage(
                "art-4-3",
                Mark::Shown,
                text(
                    "契約者は、本サービスの提供に必要な情報（Microsoft Azure ExpressRouteに関するもの）を提供元に開示し、変更が生じたら速やかに通知する。",
                    "The customer discloses to the provider the information about Microsoft Azure ExpressRoute needed to supply the service, and promptly gives notice of changes.",
                ),
            ),
            passage(
                "art-4-4",
                Mark::Shown,
                text(
                    "契約者が第2項・第3項の事項を行わないときは、本サービスを提供できない場合があり、提供元はそのことについて債務不履行の責任を負わない。",
                    "If the customer does not do what paragraphs 2 and 3 require, the service may not be supplied, and the provider is not liable for default on that account.",
                ),
            ),
            passage(
                "art-4-5",
                Mark::Shown,
                text(
                    "Microsoft Azure ExpressRouteの質問などのサポートは契約者とMicrosoftが直接やりとりし、提供元は行えない。",
                    "Questions and other support about Microsoft Azure ExpressRoute are handled directly between the customer and Microsoft; the provider cannot give such support.",
                ),
            ),
        ],
    },
    Article {
        id: "art-5",
        heading: text("契約の単位", "Unit of contract"),
        passages: &[passage(
            "art-5",
            Mark::Shown,
            text(
                "Microsoft Azure ExpressRoute 1つにつき、本サービスの契約を1つ結ぶ。",
                "One contract is made for each Microsoft Azure ExpressRoute.",
            ),
        )],
    },
    Article {
        id: "art-6",
        heading: text("契約内容の変更", "Changes to the contract"),
        passages: &[passage(
            "art-6",
            Mark::Shown,
            text(
                "契約者は、品目の変更を請求できる。",
                "The customer may request a change of item.",
            ),
        )],
    },
    Article {
        id: "art-7",
        heading: text("オプションサービス", "Options"),
        passages: &[
            passage(
                "art-7-1",
                Mark::Shown,
                text(
                    "提供元は、所定の申込書で申込みを受けたときにオプションサービスを提供する。",
                    "The provider supplies an option when it is applied for on the provider's application form.",
                ),
            ),
            passage(
                "art-7-2",
                Mark::Shown,
                text("オプションサービスは次のとおり。", "The options are:"),
            ),
            passage(
                "art-7-2-1",
                Mark::Shown,
                text(
                    "スタティックNATオプション：Office 365またはAzure Publicから、提供元のIIJプライベートバックボーンサービスに向かうルーティングで静的NAT機能を提供する（仕様は提供元が別途定める）",
                    "スタティックNATオプション (Static NAT): static NAT on the routing from Office 365 or Azure Public to the provider's IIJ Private Backbone Service (the provider sets the specification separately)",
                ),
            ),
            passage(
                "art-7-3",
                CHARGE,
                text(
                    "スタティックNATオプションの最低利用期間は、このオプション自身の課金開始日を起算日として1ヶ月。",
                    "Static NAT has a minimum period of 1 month; its first day is the option's own billing start day.",
                ),
            ),
            passage(
                "art-7-4",
                END_CHARGE,
                text(
                    "契約者が提供元所定の解約申込書でオプションの利用停止を通知したときは、その到達日から30日を経過する日と、通知の中で効力発生日に指定した日との、遅い方に停止の効力が生じる。",
                    "If the customer gives notice on the provider's cancellation form to stop an option, the stop takes effect on the later of the day on which 30 days elapse from the day the notice arrives and the effective day designated in it.",
                ),
            ),
        ],
    },
    Article {
        id: "art-8",
        heading: text("品質保証", "Quality guarantee"),
        passages: &[
            passage(
                "art-8-1",
                CREDIT,
                text(
                    "次の事項の品質を保証し、保証基準は別紙1による。",
                    "The quality of the following is guaranteed, to the standard guaranteed of Annex 1:",
                ),
            ),
            passage("art-8-1-1", CREDIT, text("可用性", "Availability")),
            passage("art-8-1-2", CREDIT, text("障害通知", "Outage notice")),
            passage(
                "art-8-2",
                CREDIT,
                text(
                    "契約者が一般規程またはこの個別規程の定める義務に違反した場合と、保証に反したことが提供元の責に帰すべき事由によらない場合には、前項を適用しない。",
                    "Paragraph 1 does not apply where the customer has breached a duty under the general terms or this document, nor where the breach of the guarantee is not due to a cause the provider answers for.",
                ),
            )
            .noted(text(
                "原文は二つの場合を「及び」で結ぶが、一方だけでも適用がないと読む。義務違反と保証違背の時期や因果の関係は書かれていない。",
                "The document joins the two cases with “and” (及び); either alone is read as enough. No link in time or cause between breach of duty and outage is written.",
            )),
        ],
    },
    Article {
        id: "art-9",
        heading: text("サービスの廃止", "Discontinuation of the service"),
        passages: &[passage(
            "art-9",
            CHARGE,
            text(
                "Microsoft Azure ExpressRouteの提供をMicrosoftが終了したとき、提供元は本サービスを廃止する。",
                "If Microsoft stops supplying Microsoft Azure ExpressRoute, the provider discontinues the service.",
            ),
        )
        .noted(text(
            "廃止の日や予告の定めはなく、廃止が第12条の「解除」に当たるかも書かれていない。",
            "Neither the day nor an advance notice is fixed, nor whether discontinuation is a “cancellation” within Article 12.",
        ))],
    },
    Article {
        id: "art-10",
        heading: text("解除の効力が生じる日", "Day a cancellation takes effect"),
        passages: &[passage(
            "art-10",
            END_CHARGE,
            text(
                "契約者が提供元所定の解約申込書で通知したときは、その到達日から30日を経過する日と、通知の中で効力発生日に指定した日との、遅い方に契約の解除の効力が生じる。",
                "If the customer gives notice on the provider's cancellation form, the cancellation takes effect on the later of the day on which 30 days elapse from the day the notice arrives and the effective day designated in it.",
            ),
        )],
    },
    Article {
        id: "art-11",
        heading: text("料金", "Fees"),
        passages: &[passage(
            "art-11",
            FEES,
            text(
                "契約者が支払う料金の額は別紙2による。支払義務が生じるのは、初期費用は提供元が本サービスの申込みを承諾した時、月額費用は課金開始日、一時費用はその発生に係る契約内容変更の申込みを提供元が承諾した時。",
                "The fees the customer pays are set out in Annex 2. The initial fee falls due when the provider accepts the application for the service, the monthly fee on the billing start day, and a one-time fee when the provider accepts the application for the change that gives rise to it.",
            ),
        )],
    },
    Article {
        id: "art-12",
        heading: text("最低利用期間内の調定", "Early-termination charge"),
        passages: &[
            passage(
                "art-12-1",
                CHARGE,
                text(
                    "本サービスが最低利用期間の経過する日より前に解除されたときは、契約者は別紙3の金額を支払う。ただし、一般規程第28条（契約者の解除）第2項・第3項による解除を除く。",
                    "If the service is cancelled before the day on which its minimum period elapses, the customer pays the amount of Annex 3, save where it is cancelled under Article 28(2) or (3) (cancellation by the customer) of the general terms.",
                ),
            )
            .noted(text(
                "第28条の内容はこの文書にない。契約を続けたままOffice 365接続やAzure Public接続だけをやめる場合の定めもない。",
                "Article 28's content is not in this document, nor is there a rule for dropping only an Office 365 or Azure Public connection while the contract goes on.",
            )),
            passage(
                "art-12-2",
                CHARGE,
                text(
                    "オプションサービスが最低利用期間の経過する日より前に終了したときも、別紙3の金額を支払う。",
                    "If an option ends before the day on which its minimum period elapses, the amount of Annex 3 is likewise to be paid.",
                ),
            )
            .noted(text(
                "原文には支払う者（主語）がない。前項にある第28条の除外もない。",
                "The document does not name who pays here, and lacks paragraph 1's exception for Article 28.",
            )),
        ],
    },
    Article {
        id: "art-13",
        heading: text("保証違背時の減額", "Credit for a breached guarantee"),
        passages: &[passage(
            "art-13",
            CREDIT,
            text(
                "提供元は、第8条の定めに従い、基本サービスの月額費用の額を限度として本サービスの料金を減額する。ただし、請求できるようになった日から3ヶ月を経過する日までに請求しないと、契約者はその権利を失う。",
                "The provider credits the fees of the service as Article 8 provides, capped at the amount of the basic service's monthly fee. The customer loses the right unless the claim is made by the day on which 3 months elapse from the day it became possible to make it.",
            ),
        )
        .noted(text(
            "限度額が月ごとか1件ごとかは書かれていない。減額に請求が要るとは明記されないが、請求しなければ権利を失う。「請求できるようになった日」が条件を満たした日か復旧した日かも書かれていない。",
            "Whether the cap is per month or per incident is not written. A claim is not named as a condition, yet the right is lost without one. Whether the day the claim became possible is the day the condition was met or the day service was restored is not written either.",
        ))],
    },
    Article {
        id: "art-14",
        heading: text("保証の限定", "Limits of what is guaranteed"),
        passages: &[
            passage(
                "art-14",
                Mark::Shown,
                text(
                    "この個別規程が明示する場合を除き、本サービスは次の事項を保証しない。",
                    "Save where this document expressly provides, the service does not guarantee the following:",
                ),
            ),
            passage(
                "art-14-1-1",
                Mark::Shown,
                text("いつでも利用できること", "That it can be used at all times"),
            ),
            passage(
                "art-14-1-2",
                Mark::Shown,
                text(
                    "そのほか、完全性、正確性、契約者の目的に適うこと",
                    "Completeness, accuracy and fitness for the customer's purpose in other respects",
                ),
            ),
        ],
    },
    Article {
        id: "art-15",
        heading: text("技術的事項", "Technical matters"),
        passages: &[passage(
            "art-15",
            Mark::Shown,
            text(
                "技術的事項は別紙4による。",
                "Annex 4 sets out the technical matters.",
            ),
        )],
    },
    Article {
        id: "suppl-2014-11-01",
        heading: text(
            "附則 — 2014年11月1日（平成26年）施行",
            "Supplementary provision: in force 1 November 2014",
        ),
        passages: &[passage(
            "suppl-2014-11-01",
            Mark::Shown,
            text(
                "2014年11月1日から実施する。",
                "These terms apply from 1 November 2014.",
            ),
        )],
    },
    Article {
        id: "suppl-2015-01-01",
        heading: text(
            "附則 — 2015年1月1日（平成27年）変更",
            "Supplementary provision: change of 1 January 2015",
        ),
        passages: &[passage(
            "suppl-2015-01-01",
            Mark::Shown,
            text(
                "2015年1月1日から実施する。",
                "These terms apply from 1 January 2015.",
            ),
        )],
    },
    Article {
        id: "suppl-2015-11-01",
        heading: text(
            "附則 — 2015年11月1日（平成27年）変更",
            "Supplementary provision: change of 1 November 2015",
        ),
        passages: &[passage(
            "suppl-2015-11-01",
            Mark::Shown,
            text(
                "2015年11月1日から実施する。",
                "These terms apply from 1 November 2015.",
            ),
        )],
    },
    Article {
        id: "suppl-2015-12-01",
        heading: text(
            "附則 — 2015年12月1日（平成27年）変更",
            "Supplementary provision: change of 1 December 2015",
        ),
        passages: &[passage(
            "suppl-2015-12-01",
            Mark::Shown,
            text(
                "2015年12月1日から実施する。",
                "These terms apply from 1 December 2015.",
            ),
        )],
    },
    Article {
        id: "suppl-2016-04-01",
        heading: text(
            "附則 — 2016年4月1日（平成28年）変更",
            "Supplementary provision: change of 1 April 2016",
        ),
        passages: &[
            passage(
                "suppl-2016-04-01-1",
                Mark::Shown,
                text(
                    "2016年4月1日から実施する。",
                    "These terms apply from 1 April 2016.",
                ),
            ),
            passage(
                "suppl-2016-04-01-2",
                CONVERSION,
                text(
                    "2016年3月31日以前の約款によるADFS連携オプションの契約は、スタティックNATオプションの契約として有効に存続する。",
                    "Contracts for the service with ADFS連携オプション (ADFS Federation) made under the terms up to 31 March 2016 continue in force as contracts for the service with Static NAT.",
                ),
            ),
        ],
    },
    Article {
        id: "suppl-2016-09-01",
        heading: text(
            "附則 — 2016年9月1日（平成28年）変更",
            "Supplementary provision: change of 1 September 2016",
        ),
        passages: &[passage(
            "suppl-2016-09-01",
            Mark::Shown,
            text(
                "2016年9月1日から実施する。",
                "These terms apply from 1 September 2016.",
            ),
        )],
    },
    Article {
        id: "suppl-2018-02-01",
        heading: text(
            "附則 — 2018年2月1日（平成30年）変更",
            "Supplementary provision: change of 1 February 2018",
        ),
        passages: &[
            passage(
                "suppl-2018-02-01-1",
                Mark::Shown,
                text(
                    "2018年2月1日から実施する。",
                    "These terms apply from 1 February 2018.",
                ),
            ),
            passage(
                "suppl-2018-02-01-2",
                ALL,
                text(
                    "2018年1月31日以前の約款により成立した本サービスの契約には、2018年2月1日以降も、提供元が別に指定する日までは従前の約款を適用する。",
                    "To contracts for the service made under the terms up to 31 January 2018, the former terms still apply from 1 February 2018 on, until a day the provider designates separately.",
                ),
            )
            .noted(text(
                "指定された日も従前の約款の内容も、この文書にはない。",
                "Neither the designated day nor the former terms are in this document.",
            )),
        ],
    },
    Article {
        id: "suppl-2018-10-01",
        heading: text(
            "附則 — 2018年10月1日（平成30年）変更",
            "Supplementary provision: change of 1 October 2018",
        ),
        passages: &[passage(
            "suppl-2018-10-01",
            Mark::Shown,
            text(
                "2018年10月1日から実施する。",
                "These terms apply from 1 October 2018.",
            ),
        )],
    },
    Article {
        id: "suppl-2018-11-01",
        heading: text(
            "附則 — 2018年11月1日（平成30年）変更",
            "Supplementary provision: change of 1 November 2018",
        ),
        passages: &[passage(
            "suppl-2018-11-01",
            Mark::Shown,
            text(
                "2018年11月1日から実施する。",
                "These terms apply from 1 November 2018.",
            ),
        )],
    },
    Article {
        id: "suppl-2019-02-01",
        heading: text(
            "附則 — 2019年2月1日（平成31年）変更",
            "Supplementary provision: change of 1 February 2019",
        ),
        passages: &[passage(
            "suppl-2019-02-01",
            Mark::Shown,
            text(
                "2019年2月1日から実施する。",
                "These terms apply from 1 February 2019.",
            ),
        )],
    },
    Article {
        id: "suppl-2021-03-01",
        heading: text(
            "附則 — 2021年3月1日（令和3年）変更",
            "Supplementary provision: change of 1 March 2021",
        ),
        passages: &[passage(
            "suppl-2021-03-01",
            Mark::Shown,
            text(
                "2021年3月1日から実施する。",
                "These terms apply from 1 March 2021.",
            ),
        )],
    },
    Article {
        id: "annex-1",
        heading: text("品質保証（第8条）", "Quality guarantee (Article 8)"),
        passages: &[
            passage(
                "annex-1-1-1",
                CREDIT,
                text(
                    "可用性の保証基準：提供元のネットワークセンタにある現用系・予備系のルータのどちらかと、別紙4の責任分界点のどちらかとの間で、常にインターネットプロトコルの相互通信ができること。ただし、一般規程第24条（利用の中止）第2項によるIIJインターネットサービスの提供中止を提供元が契約者に通知した場合を除く。",
                    "Availability, standard guaranteed: between either of the active and standby routers in the provider's network centre and either of the demarcation points of Annex 4, two-way communication by the Internet Protocol is possible at all times; save where the provider has notified the customer of a suspension of IIJ Internet services under Article 24(2) (suspension of use) of the general terms.",
                ),
            )
            .noted(text(
                "一組でも通じれば基準を満たし、すべての組み合わせが通じないときに違背となると読む。除かれるのが通知された時間だけか出来事の全体かは書かれておらず、中止の通知の内容は一般規程による。",
                "The standard is read as met while one pair works, and as breached when every combination fails. Whether only the notified time or the whole event is excepted is not written; what such a notice is, is left to the general terms.",
            )),
            passage(
                "annex-1-1-2",
                CREDIT,
                text(
                    "可用性の保証違背時：利用不能時間1回ごとに、その長さに応じて次の額を減額する。",
                    "Availability, when breached: the credit for each single unavailable time is, by its length:",
                ),
            )
            .with_rows(TIERS)
            .noted(text(
                "30分以内の行はない。「利用不能時間」も「基本料金(月額)」もこの文書に定義がない。ここでは保証基準が満たされない一続きの時間と、基本サービスの月額費用と読む。3日・7日・14日は72・168・336時間と読む。",
                "There is no row for 30 minutes or less. Neither “unavailable time” nor “basic monthly fee” is defined in this document; they are read here as an unbroken time in which the standard is not met, and as the monthly fee of the basic service. 3, 7 and 14 days are read as 72, 168 and 336 hours.",
            )),
            passage(
                "annex-1-2-1",
                CREDIT,
                text(
                    "障害通知の保証基準：提供元が定める障害検知・連絡の手続により、障害の発生を検知してから30分以内に、契約者指定の障害時連絡先へ障害を通知すること。",
                    "Outage notice, standard guaranteed: under the procedure the provider lays down for detecting and reporting outages, notice of the outage is given to the outage contact the customer named within 30 minutes of its detection.",
                ),
            )
            .noted(text(
                "30分を通知の送信までで計るか到着までで計るかは書かれていない。可用性と違い、通知された提供中止の除外はない。",
                "Whether the 30 minutes run to the sending or the arrival of the notice is not written. Unlike availability, there is no exception for a notified suspension.",
            )),
            passage(
                "annex-1-2-2",
                CREDIT,
                text(
                    "障害通知の保証違背時：月額費用の30分の1を減額する。",
                    "Outage notice, when breached: the credit is 1/30 of the monthly fee.",
                ),
            )
            .noted(text(
                "可用性と違い、1回ごととは書かれていない。月額費用にオプションの分を含むかも書かれていない。",
                "Unlike availability, it is not said to be for each single failure. Whether the monthly fee includes that of options is not written either.",
            )),
        ],
    },
    Article {
        id: "annex-2",
        heading: text("料金等（第11条）", "Fees (Article 11)"),
        passages: &[
            passage(
                "annex-2-1-1",
                FEES,
                text(
                    "初期費用・基本サービス：本サービスの内容に応じ、提供元が契約者に別途示す額。",
                    "Initial fee, basic service: an amount the provider quotes to the customer separately, according to the service supplied.",
                ),
            ),
            passage(
                "annex-2-1-2",
                FEES,
                text(
                    "初期費用・オプションサービス：スタティックNATオプションについて、その内容に応じ、提供元が契約者に別途示す額。",
                    "Initial fee, options: for Static NAT, an amount the provider quotes to the customer separately, according to the option.",
                ),
            ),
            passage(
                "annex-2-2-1",
                FEES_CHARGE_CREDIT,
                text(
                    "月額費用・基本サービス：本サービスの内容に応じ、提供元が契約者に別途示す額。",
                    "Monthly fee, basic service: an amount the provider quotes to the customer separately, according to the service supplied.",
                ),
            )
            .noted(text(
                "Office 365接続とAzure Public接続の料金は、別の項目になっていない。",
                "The fees of Office 365 and Azure Public connections have no entry of their own.",
            )),
            passage(
                "annex-2-2-2",
                FEES_CHARGE_CREDIT,
                text(
                    "月額費用・オプションサービス：スタティックNATオプションについて、その内容に応じ、提供元が契約者に別途示す額。",
                    "Monthly fee, options: for Static NAT, an amount the provider quotes to the customer separately, according to the option.",
                ),
            ),
            passage(
                "annex-2-3",
                FEES,
                text(
                    "一時費用：第6条による契約内容の変更には、提供元が契約者に別途示す額。",
                    "One-time fee: for a change to the contract under Article 6, an amount the provider quotes to the customer separately.",
                ),
            ),
        ],
    },
    Article {
        id: "annex-3",
        heading: text(
            "最低利用期間内解除調定金（第12条）",
            "Early-termination charge (Article 12)",
        ),
        passages: &[
            passage(
                "annex-3-1",
                CHARGE,
                text(
                    "第12条第1項の場合：第2条の最低利用期間のうち残った期間に対応する、別紙2の2の月額費用の額。Office 365接続かAzure Public接続の最低利用期間だけが残っているときは、その接続の料金分に限る。",
                    "For Article 12(1): the monthly fee of Annex 2, 2, for what remains of the minimum period of Article 2. Where only the minimum period of an Office 365 or Azure Public connection is still running, only the part of the fee that is for that connection.",
                ),
            )
            .noted(text(
                "複数の期間が重なって残るときの扱い、オプションの月額費用を含むか、1か月に満たない残りの数え方は書かれていない。",
                "What applies where several periods remain at once, whether the monthly fee of options is included, and how a remaining part of a month is counted are not written.",
            )),
            passage(
                "annex-3-2",
                CHARGE,
                text(
                    "第12条第2項の場合：第7条第3項の最低利用期間のうち残った期間に対応する、別紙2の2の月額費用の額。",
                    "For Article 12(2): the monthly fee of Annex 2, 2, for what remains of the minimum period of Article 7(3).",
                ),
            )
            .noted(text(
                "オプションの月額費用に限るとは書かれていない。",
                "It is not limited in words to the monthly fee of the option.",
            )),
        ],
    },
    Article {
        id: "annex-4",
        heading: text("技術的事項（第15条）", "Technical matters (Article 15)"),
        passages: &[passage(
            "annex-4",
            Mark::Shown,
            text(
                "責任分界点：提供元の通信機器が、Microsoft Azure ExpressRoute側の相互接続点につながる接続点。",
                "Demarcation point: where the provider's communication equipment connects to the interconnection point of Microsoft Azure ExpressRoute.",
            ),
        )],
    },
];

/// Annex 1, 1(2).
const TIERS: &[[Text; 2]] = &[
    [
        text("30分超・60分以内", "over 30 minutes, up to 60 minutes"),
        text("基本料金(月額)の1/90", "1/90 of the basic monthly fee"),
    ],
    [
        text("60分超・12時間以内", "over 60 minutes, up to 12 hours"),
        text("基本料金(月額)の1/30", "1/30 of the basic monthly fee"),
    ],
    [
        text("12時間超・24時間以内", "over 12 hours, up to 24 hours"),
        text("基本料金(月額)の1/10", "1/10 of the basic monthly fee"),
    ],
    [
        text("24時間超・3日以内", "over 24 hours, up to 3 days"),
        text("基本料金(月額)の1/5", "1/5 of the basic monthly fee"),
    ],
    [text("3日超・7日以内", "over 3 days, up to 7 days"), text("基本料金(月額)の1/3", "1/3 of the basic monthly fee")],
    [
        text("7日超・14日以内", "over 7 days, up to 14 days"),
        text("基本料金(月額)の1/2", "1/2 of the basic monthly fee"),
    ],
    [text("14日超", "over 14 days"), text("基本料金(月額)の全額", "the whole basic monthly fee")],
];

const REVISIONS: &[Revision] = &[
    Revision { on: "2014-11-01", says: text("施行。", "In force.") },
    Revision {
        on: "2015-01-01", says: text("変更（内容の記載なし）。", "Changed (what changed is not recorded).")
    },
    Revision {
        on: "2015-11-01", says: text("変更（内容の記載なし）。", "Changed (what changed is not recorded).")
    },
    Revision {
        on: "2015-12-01", says: text("変更（内容の記載なし）。", "Changed (what changed is not recorded).")
    },
    Revision {
        on: "2016-04-01",
        says: text(
            "変更。2016年3月31日以前の約款による契約は、ADFS連携オプションからスタティックNATオプションへ引き継がれた。",
            "Changed. Contracts made under the terms up to 31 March 2016 carried over: ADFS Federation to Static NAT.",
        ),
    },
    Revision {
        on: "2016-09-01", says: text("変更（内容の記載なし）。", "Changed (what changed is not recorded).")
    },
    Revision {
        on: "2018-02-01",
        says: text(
            "変更。2018年1月31日以前の約款による契約には、提供元が指定する日まで従前の約款が残った。",
            "Changed. Contracts made under the terms up to 31 January 2018 kept the former terms until a day the provider designates.",
        ),
    },
    Revision {
        on: "2018-10-01", says: text("変更（内容の記載なし）。", "Changed (what changed is not recorded).")
    },
    Revision {
        on: "2018-11-01", says: text("変更（内容の記載なし）。", "Changed (what changed is not recorded).")
    },
    Revision {
        on: "2019-02-01", says: text("変更（内容の記載なし）。", "Changed (what changed is not recorded).")
    },
    Revision {
        on: "2021-03-01",
        says: text(
            "変更（内容の記載なし）。ここに示す版。",
            "Changed (what changed is not recorded). The edition shown here.",
        ),
    },
];

const DEFINED: &[Defined] = &[
    Defined {
        term: text("品目", "item"),
        means: text(
            "提供元が別途定める、本サービスの内容区分。",
            "A variant of the service, set separately by the provider.",
        ),
        passage: Some("art-1"),
    },
    Defined {
        term: text("最低利用期間", "minimum period"),
        means: text(
            "その経過前に契約が解除され、またはオプションが終了すると別紙3の支払いが生じる期間。",
            "The period before whose elapse the cancellation of the contract or the ending of an option leads to the charge of Annex 3.",
        ),
        passage: Some("art-2-1"),
    },
    Defined {
        term: text("起算日", "first day"),
        means: text("期間を数え始める日。1日目に数える。", "The day a period is counted from; it counts as day one."),
        passage: Some("art-2-1"),
    },
    Defined {
        term: text("Office 365接続", "Office 365 connection"),
        means: text(
            "Office 365を相互接続先に指定すること。固有の最低利用期間がある。",
            "Naming Office 365 as an interconnection target; it has a minimum period of its own.",
        ),
        passage: Some("art-2-2"),
    },
    Defined {
        term: text("Azure Public接続", "Azure Public connection"),
        means: text(
            "Azure Publicを相互接続先に指定すること。固有の最低利用期間がある。",
            "Naming Azure Public as an interconnection target; it has a minimum period of its own.",
        ),
        passage: Some("art-2-3"),
    },
    Defined {
        term: text("スタティックNATオプション", "Static NAT"),
        means: text("静的NAT機能を提供するオプション。", "The option that supplies static NAT."),
        passage: Some("art-7-2-1"),
    },
    Defined {
        term: text("最低利用期間内解除調定金", "early-termination charge"),
        means: text(
            "最低利用期間の残りに対応する月額費用。",
            "The monthly fee for what remains of the minimum period.",
        ),
        passage: Some("annex-3-1"),
    },
    Defined {
        term: text("可用性", "availability"),
        means: text(
            "ルータと責任分界点との間の相互通信が常に可能なこと。",
            "That two-way communication between a router and a demarcation point is possible at all times.",
        ),
        passage: Some("annex-1-1-1"),
    },
    Defined {
        term: text("責任分界点", "demarcation point"),
        means: text(
            "品質保証が及ぶ境目となる接続点。",
            "The connection point up to which the quality guarantee reaches.",
        ),
        passage: Some("annex-4"),
    },
    Defined {
        term: text("利用不能時間", "unavailable time"),
        means: text(
            "定義はない。可用性の保証基準が満たされない一続きの時間と読む。",
            "Not defined; read as an unbroken time in which the standard of availability is not met.",
        ),
        passage: None,
    },
    Defined {
        term: text("月額費用", "monthly fee"),
        means: text(
            "別紙2の2の、基本サービスとオプションサービスの月々の料金。",
            "The monthly fees of Annex 2, 2, for the basic service and for options.",
        ),
        passage: Some("annex-2-2-1"),
    },
    Defined {
        term: text("基本料金(月額)", "basic monthly fee"),
        means: text(
            "定義はない。基本サービスの月額費用と読む。",
            "Not defined; read as the monthly fee of the basic service.",
        ),
        passage: None,
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
