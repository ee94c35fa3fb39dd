//! The terms of IIJディレクトリサービス for Microsoft, restated.
//!
//! The option names are the document's; the English wording gives each once beside a name in Latin script.

use crate::terms::{Article, Defined, Document, Mark, Revision, RuleId, Text, passage, text};

/// The document as it stood on 1 August 2023.
pub static DOCUMENT: Document =
    Document { edition: "2023-08-01", number: None, articles: ARTICLES, revisions: REVISIONS, defined: DEFINED };

const ELIGIBILITY: Mark = Mark::Computed(&[RuleId::Eligibility]);
const FEES: Mark = Mark::Computed(&[RuleId::Fees]);
const FEES_CREDIT: Mark = Mark::Computed(&[RuleId::Fees, RuleId::Credit]);
const FEES_CHARGE_CREDIT: Mark = Mark::Computed(&[RuleId::Fees, RuleId::EarlyTermination, RuleId::Credit]);
const END_CHARGE: Mark = Mark::Computed(&[RuleId::End, RuleId::EarlyTermination]);
const CHARGE: Mark = Mark::Computed(&[RuleId::EarlyTermination]);
const CREDIT: Mark = Mark::Computed(&[RuleId::Credit]);
const CONVERSION: Mark = Mark::Computed(&[RuleId::Conversion]);

const ARTICLES: &[Article] = &[
    Article {
        id: "art-1",
        heading: text("品目", "Items"),
        passages: &[passage(
            "art-1",
            Mark::Shown,
            text(
                "IIJディレクトリサービス for Microsoft（以下「本サービス」）の品目は次の2つ。",
                "IIJディレクトリサービス for Microsoft (IIJ Directory Service for Microsoft; “the service”) has two items:",
            ),
        )
        .with_rows(ITEMS)],
    },
    Article {
        id: "art-2",
        heading: text("最低利用期間", "Minimum period"),
        passages: &[passage(
            "art-2",
            CHARGE,
            text(
                "本サービスの契約（IIJインターネットサービス契約のひとつ）に最低利用期間はない。",
                "The contract for the service (an IIJ Internet service contract) has no minimum period.",
            ),
        )
        .noted(text(
            "最低利用期間は、2つのオプションにだけある（第7条第3項）。",
            "Only two options have a minimum period (Article 7(3)).",
        ))],
    },
    Article {
        id: "art-3",
        heading: text("リージョンの特定", "Choice of region"),
        passages: &[
            passage(
                "art-3-1",
                Mark::Shown,
                text(
                    "契約者は契約時に、提供元が定める地域区分からリージョン（本サービスに用いる提供元設備の終端場所）を指定する。",
                    "When contracting, the customer designates a region (the place where the provider's equipment for the service terminates) from the areas the provider sets.",
                ),
            ),
            passage(
                "art-3-2",
                Mark::Shown,
                text(
                    "指定したリージョンのほかでは、本サービスを利用できない。",
                    "The service cannot be used in any region other than the designated one.",
                ),
            )
            .noted(text(
                "ほかのリージョンを使うためのオプションがある（第7条第2項第1号）。",
                "There is an option for using other regions (Article 7(2)(1)).",
            )),
        ],
    },
    Article {
        id: "art-4",
        heading: text("利用条件", "Conditions of use"),
        passages: &[passage(
            "art-4",
            ELIGIBILITY,
            text(
                "契約者は、Microsoftの定める条件を守る。",
                "The customer must comply with the conditions Microsoft sets.",
            ),
        )
        .noted(text(
            "この個別規程に定める契約者の義務のひとつで、違反すると品質保証が適用されないことがある（第8条第2項）。",
            "This is one of the customer's duties under this document, so a breach can take the quality guarantee away (Article 8(2)).",
        ))],
    },
    Article {
        id: "art-5",
        heading: text("利用資格", "Who may use the service"),
        passages: &[passage(
            "art-5",
            ELIGIBILITY,
            text(
                "提供元とIIJプライベートバックボーンサービスを契約している者だけが、本サービスを利用できる。",
                "Only a customer of the provider's IIJプライベートバックボーンサービス (IIJ Private Backbone Service) can use the service.",
            ),
        )
        .noted(text(
            "後にその契約がなくなったときの定めはない。",
            "What happens when that contract is lost later is not written.",
        ))],
    },
    Article {
        id: "art-6",
        heading: text("契約内容の変更", "Changes to the contract"),
        passages: &[passage(
            "art-6",
            Mark::Shown,
            text(
                "契約者は、本サービスの品目の変更を請求できる。",
                "The customer may ask for a change of item.",
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
                    "オプションサービスは、提供元所定の申込書で申込みがあったときに提供する。",
                    "The provider supplies an option when applied for on the provider's application form.",
                ),
            ),
            passage(
                "art-7-2",
                Mark::Shown,
                text(
                    "オプションサービスは次の9つ。",
                    "There are nine options:",
                ),
            ),
            passage(
                "art-7-2-1",
                Mark::Shown,
                text(
                    "マルチリージョン：ADオプション — 契約者が第3条第1項で指定した地域区分の外のリージョンに終端する提供元設備を使うためのもの。仕様は提供元が別途定める。",
                    "マルチリージョン：ADオプション (Multi-Region: AD) – for using the provider's equipment that terminates in a region outside the area designated under Article 3(1). The provider sets the specification separately.",
                ),
            ),
            passage(
                "art-7-2-2",
                Mark::Shown,
                text(
                    "アドバンストサポート：ADオプション — 追加のサポート。仕様は提供元が別途定める。",
                    "アドバンストサポート：ADオプション (Advanced Support: AD) – additional support. The provider sets the specification separately.",
                ),
            ),
            passage(
                "art-7-2-3",
                ELIGIBILITY,
                text(
                    "アドバンストサポート追加問い合わせ（当月のみ）オプション — アドバンストサポートオプションを契約する者に、その範囲を超えて追加のサポートを行う。",
                    "アドバンストサポート追加問い合わせ（当月のみ）オプション (Advanced Support Additional Inquiry, current month only) – further support, beyond the scope of アドバンストサポートオプション (Advanced Support), for those who hold that option.",
                ),
            )
            .noted(text(
                "「アドバンストサポートオプション」という名のオプションは今はない。2019年10月1日の附則ではアドバンストサポート：ADオプションに引き継がれた。アドバンストサポート：WSUSオプションを契約する者も対象かは書かれていない。",
                "No option is called アドバンストサポートオプション any more; by the supplementary provision of 1 October 2019 it lives on as Advanced Support: AD. Whether holders of Advanced Support: WSUS qualify too is not written.",
            )),
            passage(
                "art-7-2-4",
                Mark::Shown,
                text(
                    "WSUSオプション — MicrosoftのWindows Server Update Servicesの機能。仕様は提供元が別途定める。",
                    "WSUSオプション (WSUS) – the functions of Microsoft's Windows Server Update Services. The provider sets the specification separately.",
                ),
            ),
            passage(
                "art-7-2-5",
                Mark::Shown,
                text(
                    "アドバンストサポート：WSUSオプション — 追加のサポート。仕様は提供元が別途定める。",
                    "アドバンストサポート：WSUSオプション (Advanced Support: WSUS) – additional support. The provider sets the specification separately.",
                ),
            ),
            passage(
                "art-7-2-6",
                Mark::Shown,
                text(
                    "ADCSオプション — MicrosoftのActive Directory証明書サービスの機能。仕様は提供元が別途定める。",
                    "ADCSオプション (ADCS) – the functions of Microsoft's Active Directory Certificate Services. The provider sets the specification separately.",
                ),
            ),
            passage(
                "art-7-2-7",
                Mark::Shown,
                text(
                    "ネットワークポリシーサーバオプション — Microsoftのネットワークポリシーサーバーの機能。仕様は提供元が別途定める。",
                    "ネットワークポリシーサーバオプション (Network Policy Server) – the functions of Microsoft's Network Policy Server. The provider sets the specification separately.",
                ),
            ),
            passage(
                "art-7-2-8",
                Mark::Shown,
                text(
                    "管理コンソールオプション — Microsoftのリモート デスクトップ サービスを使い、本サービスの管理コンソール機能を提供する。仕様は提供元が別途定める。",
                    "管理コンソールオプション (Management Console) – a management console for the service by way of Microsoft's Remote Desktop Services. The provider sets the specification separately.",
                ),
            ),
            passage(
                "art-7-2-9",
                Mark::Shown,
                text(
                    "ハイブリッドドメイン参加コネクタオプション — MicrosoftのIntune コネクタによるハイブリッド Azure AD Join。仕様は提供元が別途定める。",
                    "ハイブリッドドメイン参加コネクタオプション (Hybrid Domain Join Connector) – hybrid Azure AD Join by way of Microsoft's Intune Connector. The provider sets the specification separately.",
                ),
            ),
            passage(
                "art-7-3",
                CHARGE,
                text(
                    "最低利用期間は、アドバンストサポート：ADとアドバンストサポート：WSUSの両オプションが1年で、起算日は両オプションの課金開始日。ほかの7つ（マルチリージョン：AD、アドバンストサポート追加問い合わせ（当月のみ）、WSUS、ADCS、ネットワークポリシーサーバ、管理コンソール、ハイブリッドドメイン参加コネクタ）にはない。",
                    "Advanced Support: AD and Advanced Support: WSUS have a minimum period of 1 year whose first day is the billing start day of those options. The other seven (Multi-Region: AD, Advanced Support Additional Inquiry, WSUS, ADCS, Network Policy Server, Management Console, Hybrid Domain Join Connector) have none.",
                ),
            )
            .noted(text(
                "原文はマルチリージョン：ADオプションを「マルチリージョンオプション：ADオプション」と書いている。1年は、オプションごとにその課金開始日から数えるものと読む。",
                "The document writes Multi-Region: AD as “マルチリージョンオプション：ADオプション” here. The year is read as running for each option from its own billing start day.",
            )),
            passage(
                "art-7-4",
                CHARGE,
                text(
                    "アドバンストサポート：ADまたはアドバンストサポート：WSUSのオプションが、最低利用期間を経過する日より前に終了したときは、契約者は別紙3の額を支払う。",
                    "If Advanced Support: AD or Advanced Support: WSUS ends before the day on which its minimum period elapses, the customer pays the amount in Annex 3.",
                ),
            )
            .noted(text(
                "終了の原因を問わない書き方で、一般規程第28条第2項・第3項による解除の場合を除く定めもない。",
                "It does not ask why the option ended, and makes no exception for cancellation under Article 28(2) or (3) of the general terms.",
            )),
            passage(
                "art-7-5",
                END_CHARGE,
                text(
                    "オプションサービスの利用停止を提供元所定の解約申込書で通知したときは、通知の到達日から30日を経過する日と、通知の中で効力発生日に指定した日との、遅い方に停止の効力が生じる。",
                    "If the customer gives notice on the provider's cancellation form to stop using an option, the stop takes effect on the later of the day on which 30 days from the notice's arrival elapse and the effective day designated in the notice.",
                ),
            )
            .noted(text(
                "本サービスの契約が先に終わるとき、オプションも同時に終わるのか、30日を待つのかは書かれていない。",
                "If the contract for the service ends first, whether options end with it or wait for the 30 days is not written.",
            )),
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
                    "本サービスでは次の事項の品質を保証する。保証基準は別紙1による。",
                    "For the service the quality of the following is guaranteed, to the standard of Annex 1:",
                ),
            ),
            passage("art-8-1-1", CREDIT, text("可用性", "Availability")),
            passage(
                "art-8-2",
                CREDIT,
                text(
                    "契約者が一般規程またはこの個別規程の義務に違反した場合と、保証への違背が提供元の責に帰すべき事由によらない場合には、第1項を適用しない。",
                    "Paragraph 1 does not apply where the customer has breached a duty under the general terms or this document, or where the breach of the guarantee was not due to a cause the provider answers for.",
                ),
            )
            .noted(text(
                "2つの場合は原文では「及び」でつながれているが、どちらか一方で足りると読む。義務違反の時期や因果関係は問われていない。Microsoftに原因がある場合の扱いは、第12条第1項と違って書かれていない。",
                "The document joins the two cases with “and” (及び); either is read as sufficient. It asks neither when the duty was breached nor whether that caused anything. Unlike Article 12(1), it is silent on causes Microsoft answers for.",
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
                "本サービスに対応するソフトウェアの提供をMicrosoftが終了したとき、提供元は、そのソフトウェアに対応する本サービスを廃止する。",
                "If Microsoft stops supplying a piece of software the service corresponds to, the provider discontinues the service that corresponds to it.",
            ),
        )
        .noted(text(
            "廃止の日や予告の定めはない。廃止でオプションが終わる場合にも第7条第4項は文言上あてはまる。",
            "Neither the day nor an advance notice is fixed. Where an option ends by discontinuation, Article 7(4) still applies by its words.",
        ))],
    },
    Article {
        id: "art-10",
        heading: text("解除の効力が生じる日", "Day a cancellation takes effect"),
        passages: &[passage(
            "art-10",
            END_CHARGE,
            text(
                "契約者が提供元所定の解約申込書で通知したときは、その到達日と、通知の中で効力発生日に指定した日との、遅い方に契約の解除の効力が生じる。",
                "If the customer gives notice on the provider's cancellation form, the cancellation takes effect on the later of the day the notice arrives and the effective day designated in it.",
            ),
        )
        .noted(text(
            "待機期間はない。オプションだけの停止（30日）とは異なる（第7条第5項）。",
            "There is no waiting period, unlike the 30 days for stopping an option alone (Article 7(5)).",
        ))],
    },
    Article {
        id: "art-11",
        heading: text("料金", "Fees"),
        passages: &[passage(
            "art-11",
            FEES,
            text(
                "契約者が支払う料金の額は別紙2による。支払義務が生じるのは、初期費用は提供元が本サービスの申込みを承諾した時、月額費用は課金開始日、一時費用はその発生に係る契約内容変更の申込みを提供元が承諾した時（承諾の要らない事項では、原因となる事実が起きた時）。",
                "The fees the customer pays are set out in Annex 2. The initial fee falls due when the provider accepts the application for the service, the monthly fee on the billing start day, and a one-time fee when the provider accepts the application for the change that gives rise to it (where no acceptance is needed, when the fact that causes it occurs).",
            ),
        )
        .noted(text(
            "別紙2に一時費用の項目はない。課金開始日は一般規程で定められる。",
            "Annex 2 lists no one-time fee. The billing start day is left to the general terms.",
        ))],
    },
    Article {
        id: "art-12",
        heading: text("料金の減額", "Credits"),
        passages: &[
            passage(
                "art-12-1",
                CREDIT,
                text(
                    "提供元の責に帰すべき事由（Microsoftに責がある場合は含まない）で本サービスが全く利用し得ない状態（同じ程度の状態を含む。以下同じ）になり、それを提供元が知った時から24時間以上連続したとき（この時間が「利用不能時間」）は、契約者の請求に基づき、別紙4により本サービスの料金を減額する。",
                    "If, due to a cause the provider answers for (causes Microsoft answers for are not included), the service becomes wholly unusable (or unusable to the same degree; likewise below) and stays so for 24 hours or more without a break from the time the provider came to know of it (this time is the “unavailable time”), the provider, at the customer's claim, credits the fees of the service as set out in Annex 4.",
                ),
            )
            .noted(text(
                "数え始めるのは発生時ではなく、提供元が知った時。",
                "The clock starts when the provider knows, not at the onset.",
            )),
            passage(
                "art-12-2",
                CREDIT,
                text(
                    "第8条の品質保証への違背が生じたときも、提供元は別紙4により本サービスの料金を減額する。第1項の減額と重なる場合、合計額は月額費用の額を限度とする。",
                    "If the quality guarantee of Article 8 is breached, the provider credits the fees of the service as set out in Annex 4. Where this credit and that of paragraph 1 overlap, their total is capped at the amount of the monthly fee.",
                ),
            )
            .noted(text(
                "限度額は両方が重なる場合についてだけ書かれ、何か月分を単位とするかは書かれていない。第1項と違い「請求に基づき」の語はないが、第3項の期限はこの項にも及ぶ。",
                "The cap is written only for the case where both overlap, and not for which stretch of time. The words “at the customer's claim” of paragraph 1 are absent, yet the deadline of paragraph 3 covers this paragraph too.",
            )),
            passage(
                "art-12-3",
                CREDIT,
                text(
                    "第1項・第2項にかかわらず、契約者は、請求できるようになった日から3ヶ月を経過する日までに請求しないと権利を失う。",
                    "Notwithstanding paragraphs 1 and 2, the customer loses the right unless the claim is made by the day on which 3 months elapse from the day it became possible to make it.",
                ),
            )
            .noted(text(
                "「請求できるようになった日」が条件を満たした日か復旧した日かは書かれていない。請求の方法も書かれていない。原文は「規定」を「規程」と書いている。",
                "Whether the day the claim became possible is the day the condition was met or the day service was restored is not written; nor is the way to claim. The document has 規程 for 規定 here.",
            )),
        ],
    },
    Article {
        id: "art-13",
        heading: text("保証の限定", "Limits of what is guaranteed"),
        passages: &[
            passage(
                "art-13",
                Mark::Shown,
                text(
                    "この個別規程が明示する場合を除き、本サービスは次の事項を保証しない。",
                    "Save where this document expressly provides, the service does not guarantee the following:",
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
                    "保存したデータが消失・毀損・破損しないこと、復元できること",
                    "That data stored with it is not lost, damaged or corrupted, and can be restored",
                ),
            ),
            passage(
                "art-13-1-3",
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
                    "本サービスの運用・維持に支障をきたすおそれが生じたとき、提供元は何も通知せずに自らのサーバへのアクセスを制限することがある。",
                    "If a risk arises that running or maintaining the service is impeded, the provider may restrict access to its servers without any notice to the customer.",
                ),
            ),
            passage(
                "art-14-2",
                Mark::Shown,
                text(
                    "安定した運用のため、提供元は、自ら定めるところによりセッション数とトラフィックを制限できる。",
                    "To run the service stably, the provider may, as it determines, limit the number of sessions and traffic.",
                ),
            ),
        ],
    },
    Article {
        id: "art-15",
        heading: text("提供元の責任の制限", "Limits of the provider's liability"),
        passages: &[
            passage(
                "art-15-1",
                Mark::Shown,
                text(
                    "第14条により、契約者が本サービスで行う情報発信を制限しても、契約者や第三者に生じた損害について提供元は一切責任を負わない。",
                    "Even where information the customer sends out by the service is restricted under Article 14, the provider bears no liability whatsoever for damage to the customer or third parties.",
                ),
            ),
            passage(
                "art-15-2",
                Mark::Shown,
                text(
                    "本サービスを利用した契約者の一切の行為について、提供元は責任を負わない。契約者の行為による契約者や第三者のデータ・設備の損壊と、契約者とMicrosoftなど第三者との紛争は、契約者が自らの費用と責任で解決し、提供元には復旧や解決に関わる義務がない。",
                    "The provider bears no liability for anything the customer does by means of the service. Damage from the customer's acts to data or equipment of the customer or third parties, and disputes between the customer and third parties including Microsoft, are for the customer to resolve at its own cost and responsibility; the provider has no duty to take part in recovery or resolution.",
                ),
            ),
        ],
    },
    Article {
        id: "art-16",
        heading: text("技術的事項", "Technical matters"),
        passages: &[passage(
            "art-16",
            Mark::Shown,
            text(
                "本サービスの技術的事項は別紙5による。",
                "Technical matters of the service are set out in Annex 5.",
            ),
        )],
    },
    Article {
        id: "suppl-2018-12-01",
        heading: text(
            "附則 — 2018年12月1日（平成30年）施行",
            "Supplementary provision: in force 1 December 2018",
        ),
        passages: &[passage(
            "suppl-2018-12-01",
            Mark::Shown,
            text(
                "2018年12月1日から実施する。",
                "These terms apply from 1 December 2018.",
            ),
        )],
    },
    Article {
        id: "suppl-2019-01-01",
        heading: text(
            "附則 — 2019年1月1日（平成31年）変更",
            "Supplementary provision: change of 1 January 2019",
        ),
        passages: &[passage(
            "suppl-2019-01-01",
            Mark::Shown,
            text(
                "2019年1月1日から実施する。",
                "These terms apply from 1 January 2019.",
            ),
        )],
    },
    Article {
        id: "suppl-2019-10-01",
        heading: text(
            "附則 — 2019年10月1日（令和元年）変更",
            "Supplementary provision: change of 1 October 2019",
        ),
        passages: &[
            passage(
                "suppl-2019-10-01-1",
                Mark::Shown,
                text(
                    "2019年10月1日から実施する。",
                    "These terms apply from 1 October 2019.",
                ),
            ),
            passage(
                "suppl-2019-10-01-2",
                CONVERSION,
                text(
                    "2019年9月30日以前の約款で成立した本サービスの契約でマルチリージョンオプションのものは、マルチリージョン：ADオプションの契約として有効に続く。",
                    "A contract for the service with マルチリージョンオプション (Multi-Region) made under the terms up to 30 September 2019 remains valid as one with Multi-Region: AD.",
                ),
            ),
            passage(
                "suppl-2019-10-01-3",
                CONVERSION,
                text(
                    "2019年9月30日以前の約款で成立した本サービスの契約でアドバンストサポートオプションのものは、アドバンストサポート：ADオプションの契約として有効に続く。",
                    "A contract for the service with アドバンストサポートオプション (Advanced Support) made under the terms up to 30 September 2019 remains valid as one with Advanced Support: AD.",
                ),
            )
            .noted(text(
                "最低利用期間の起算日を改める定めはない。",
                "Nothing sets a new first day for the minimum period.",
            )),
        ],
    },
    Article {
        id: "suppl-2020-04-01",
        heading: text(
            "附則 — 2020年4月1日（令和2年）変更",
            "Supplementary provision: change of 1 April 2020",
        ),
        passages: &[passage(
            "suppl-2020-04-01",
            Mark::Shown,
            text(
                "2020年4月1日から実施する。",
                "These terms apply from 1 April 2020.",
            ),
        )],
    },
    Article {
        id: "suppl-2022-07-01",
        heading: text(
            "附則 — 2022年7月1日（令和4年）変更",
            "Supplementary provision: change of 1 July 2022",
        ),
        passages: &[passage(
            "suppl-2022-07-01",
            Mark::Shown,
            text(
                "2022年7月1日から実施する。",
                "These terms apply from 1 July 2022.",
            ),
        )],
    },
    Article {
        id: "suppl-2023-08-01",
        heading: text(
            "附則 — 2023年8月1日（令和5年）変更",
            "Supplementary provision: change of 1 August 2023",
        ),
        passages: &[passage(
            "suppl-2023-08-01",
            Mark::Shown,
            text(
                "2023年8月1日から実施する。",
                "These terms apply from 1 August 2023.",
            ),
        )],
    },
    Article {
        id: "annex-1",
        heading: text("品質保証（第8条）", "Quality guarantee (Article 8)"),
        passages: &[passage(
            "annex-1-1-1",
            CREDIT,
            text(
                "可用性の保証基準：いずれか1台の提供元設備ドメインコントローラと別紙5の責任分界点との間で、LDAP、Kerberos、RPC、NetBIOS、SMBのTCP通信を常に利用できること。ただし、一般規程第24条第2項によるIIJインターネットサービスの提供中止を提供元が契約者に通知した場合を除く。",
                "Availability, standard guaranteed: between any one of the provider's domain controllers and the demarcation point of Annex 5, communication by the TCP protocols of LDAP, Kerberos, RPC, NetBIOS and SMB can be used at all times; save where the provider has notified the customer of a suspension of IIJ Internet services under Article 24(2) of the general terms.",
            ),
        )
        .noted(text(
            "1台でも5つすべてを使えれば基準を満たすと読む。TCP以外の通信は挙げられていない。除かれるのが通知された時間だけか出来事の全体かは書かれておらず、中止の通知の内容は一般規程による。",
            "The standard is read as met while one controller offers all five. Nothing but TCP is named. Whether only the notified time or the whole event is excepted is not written; what such a notice is, is left to the general terms.",
        ))],
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
                    "初期費用・オプションサービス：第7条第2項の9オプションの内容に応じ、提供元が契約者に別途示す額。",
                    "Initial fee, options: for each of the nine options of Article 7(2), an amount the provider quotes to the customer separately, according to the option.",
                ),
            ),
            passage(
                "annex-2-2-1",
                FEES_CREDIT,
                text(
                    "月額費用・基本サービス：本サービスの内容に応じ、提供元が契約者に別途示す額。",
                    "Monthly fee, basic service: an amount the provider quotes to the customer separately, according to the service supplied.",
                ),
            ),
            passage(
                "annex-2-2-2",
                FEES_CHARGE_CREDIT,
                text(
                    "月額費用・オプションサービス：アドバンストサポート追加問い合わせ（当月のみ）は0円。ほかの8オプションは内容に応じ、提供元が契約者に別途示す額。",
                    "Monthly fee, options: 0 yen for Advanced Support Additional Inquiry; for each of the other eight, an amount the provider quotes to the customer separately, according to the option.",
                ),
            )
            .noted(text(
                "一時費用の項目はここにない（第11条参照）。",
                "There is no entry for one-time fees (see Article 11).",
            )),
        ],
    },
    Article {
        id: "annex-3",
        heading: text(
            "最低利用期間内解除調定金（第7条第4項）",
            "Early-termination charge (Article 7(4))",
        ),
        passages: &[passage(
            "annex-3",
            CHARGE,
            text(
                "第7条第3項の最低利用期間のうち残った期間に対応する、別紙2の2(2)の月額費用の額。",
                "The monthly fee of Annex 2, 2(2), for what remains of the minimum period of Article 7(3).",
            ),
        )
        .noted(text(
            "1か月に満たない残りの数え方や円未満の端数の扱いは書かれていない。",
            "How a remaining part of a month, or a fraction of a yen, is counted is not written.",
        ))],
    },
    Article {
        id: "annex-4",
        heading: text("料金の減額（第12条）", "Credits (Article 12)"),
        passages: &[
            passage(
                "annex-4-1",
                CREDIT,
                text(
                    "利用不能時（第12条第1項）：利用不能時間を24で割った数（小数点以下切捨て）×月額費用の30分の1を減額する。",
                    "When unavailable (Article 12(1)): the credit is the unavailable time divided by 24, decimals dropped, times 1/30 of the monthly fee.",
                ),
            )
            .noted(text(
                "月額費用にオプションの分を含むかは書かれていない。",
                "Whether the monthly fee includes that of options is not written.",
            )),
            passage(
                "annex-4-2",
                CREDIT,
                text(
                    "品質保証への違背時（第12条第2項）：利用不能時間1回ごとに、その長さに応じて次の額を減額する。",
                    "When the quality guarantee is breached (Article 12(2)): the credit for each single unavailable time is, by its length:",
                ),
            )
            .with_rows(TIERS)
            .noted(text(
                "30分以内の行はない。第12条第1項の「利用不能時間」（24時間以上）をそのままあてはめると24時間未満の行が働かないため、ここでは保証基準が満たされない一続きの時間と読む。「基本料金(月額)」の定義はない。3日・7日・14日は72・168・336時間と読む。",
                "There is no row for 30 minutes or less. Taken literally, the “unavailable time” of Article 12(1) (24 hours or more) would leave the rows below 24 hours without use, so it is read here as an unbroken time in which the standard is not met. “Basic monthly fee” is not defined. 3, 7 and 14 days are read as 72, 168 and 336 hours.",
            )),
        ],
    },
    Article {
        id: "annex-5",
        heading: text("技術的事項（第16条）", "Technical matters (Article 16)"),
        passages: &[passage(
            "annex-5",
            Mark::Shown,
            text(
                "責任分界点：提供元設備のドメインコントローラと、IIJプライベートバックボーンサービスで提供元が設置するルータとの接続点。",
                "Demarcation point: where the provider's domain controllers connect to the router the provider installs for IIJプライベートバックボーンサービス (IIJ Private Backbone Service).",
            ),
        )],
    },
];

/// Article 1.
const ITEMS: &[[Text; 2]] = &[
    [
        text("Active Directory", "Active Directory"),
        text("MicrosoftのActive Directoryの機能を提供する", "The functions of Microsoft's Active Directory"),
    ],
    [
        text("Active Directory + Azure AD Connect", "Active Directory + Azure AD Connect"),
        text(
            "MicrosoftのActive DirectoryとAzure AD Connectの機能を提供する",
            "The functions of Microsoft's Active Directory and Azure AD Connect",
        ),
    ],
];

/// Annex 4, 2.
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
    Revision { on: "2018-12-01", says: text("施行。", "In force.") },
    Revision {
        on: "2019-01-01", says: text("変更（内容の記載なし）。", "Changed (what changed is not recorded).")
    },
    Revision {
        on: "2019-10-01",
        says: text(
            "変更。2019年9月30日以前の約款による契約は、マルチリージョンオプションからマルチリージョン：ADオプションへ、アドバンストサポートオプションからアドバンストサポート：ADオプションへ引き継がれた。",
            "Changed. Contracts made under the terms up to 30 September 2019 carried over: Multi-Region to Multi-Region: AD, Advanced Support to Advanced Support: AD.",
        ),
    },
    Revision {
        on: "2020-04-01", says: text("変更（内容の記載なし）。", "Changed (what changed is not recorded).")
    },
    Revision {
        on: "2022-07-01", says: text("変更（内容の記載なし）。", "Changed (what changed is not recorded).")
    },
    Revision {
        on: "2023-08-01",
        says: text(
            "変更（内容の記載なし）。ここに示す版。",
            "Changed (what changed is not recorded). The edition shown here.",
        ),
    },
];

const DEFINED: &[Defined] = &[
    Defined {
        term: text("品目", "item"),
        means: text("本サービスの2つの内容区分。", "One of the two variants of the service."),
        passage: Some("art-1"),
    },
    Defined {
        term: text("リージョン", "region"),
        means: text(
            "本サービスに用いる提供元設備の終端場所。",
            "The place where the provider's equipment for the service terminates.",
        ),
        passage: Some("art-3-1"),
    },
    Defined {
        term: text("オプションサービス", "option"),
        means: text("申込書で申し込む9つの追加サービス。", "One of nine additional services, applied for on a form."),
        passage: Some("art-7-2"),
    },
    Defined {
        term: text("最低利用期間", "minimum period"),
        means: text(
            "その経過前にオプションが終了すると別紙3の支払いが生じる期間。",
            "The period before whose elapse the ending of an option leads to the charge of Annex 3.",
        ),
        passage: Some("art-7-3"),
    },
    Defined {
        term: text("起算日", "first day"),
        means: text("期間を数え始める日。1日目に数える。", "The day a period is counted from; it counts as day one."),
        passage: Some("art-7-3"),
    },
    Defined {
        term: text("最低利用期間内解除調定金", "early-termination charge"),
        means: text(
            "最低利用期間の残りに対応する、オプションの月額費用。",
            "The option's monthly fee for what remains of the minimum period.",
        ),
        passage: Some("annex-3"),
    },
    Defined {
        term: text("可用性", "availability"),
        means: text(
            "ドメインコントローラとの5種のTCP通信を常に使えること。",
            "That the five kinds of TCP communication with a domain controller can be used at all times.",
        ),
        passage: Some("annex-1-1-1"),
    },
    Defined {
        term: text("責任分界点", "demarcation point"),
        means: text(
            "品質保証が及ぶ境目となる接続点。",
            "The connection point up to which the quality guarantee reaches.",
        ),
        passage: Some("annex-5"),
    },
    Defined {
        term: text("全く利用し得ない状態", "wholly unusable"),
        means: text("少しも使えない状態。同じ程度の状態を含む。", "Not usable at all, or unusable to the same degree."),
        passage: Some("art-12-1"),
    },
    Defined {
        term: text("利用不能時間", "unavailable time"),
        means: text(
            "提供元が知った時から、全く利用し得ない状態が24時間以上連続した時間。",
            "The unbroken time of 24 hours or more, from the provider's knowledge, in which the service is wholly unusable.",
        ),
        passage: Some("art-12-1"),
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
