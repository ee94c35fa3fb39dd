//! The terms of IIJ DNSプラットフォームサービス, restated.
//!
//! The names of the kinds are the document's; the English wording gives each once beside a name in Latin script.

use crate::terms::{Article, Defined, Document, Mark, Revision, RuleId, Text, passage, text};

/// The document as it stood on 1 August 2024.
pub static DOCUMENT: Document = Document {
    edition: "2024-08-01",
    number: Some("IIJ-REG081-0004"),
    articles: ARTICLES,
    revisions: REVISIONS,
    defined: DEFINED,
};

const ELIGIBILITY: Mark = Mark::Computed(&[RuleId::Eligibility]);
const FEES: Mark = Mark::Computed(&[RuleId::Fees]);
const FEES_CREDIT: Mark = Mark::Computed(&[RuleId::Fees, RuleId::Credit]);
const ELIGIBILITY_FEES_CREDIT: Mark = Mark::Computed(&[RuleId::Eligibility, RuleId::Fees, RuleId::Credit]);
const END_CHARGE: Mark = Mark::Computed(&[RuleId::End, RuleId::EarlyTermination]);
const CHARGE: Mark = Mark::Computed(&[RuleId::EarlyTermination]);
const CREDIT: Mark = Mark::Computed(&[RuleId::Credit]);
const CONVERSION: Mark = Mark::Computed(&[RuleId::Conversion]);

const ARTICLES: &[Article] = &[
    Article {
        id: "art-1",
        heading: text("種類", "Kinds"),
        passages: &[passage(
            "art-1",
            Mark::Shown,
            text(
                "IIJ DNSプラットフォームサービス（以下「本サービス」）の種類は次の3つ。",
                "IIJ DNSプラットフォームサービス (IIJ DNS Platform Service; “the service”) comes in three kinds:",
            ),
        )
        .with_rows(KINDS)],
    },
    Article {
        id: "art-2",
        heading: text("品目", "Items"),
        passages: &[passage(
            "art-2",
            ELIGIBILITY_FEES_CREDIT,
            text(
                "親たる契約の品目は次の2つ。",
                "The parent contract has two items:",
            ),
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
                "本サービスの契約（IIJインターネットサービス契約のひとつ）に最低利用期間はない。",
                "The contract for the service (an IIJ Internet service contract) has no minimum period.",
            ),
        )],
    },
    Article {
        id: "art-4",
        heading: text("利用資格", "Who may use the service"),
        passages: &[
            passage(
                "art-4",
                ELIGIBILITY,
                text(
                    "IIJマネージドDNSサービスを利用するには、そのサービスでゾーンを管理することに次の者の同意が要る。",
                    "To use Managed DNS, the customer needs consent, to the zone being managed with it, from:",
                ),
            ),
            passage(
                "art-4-1-1",
                ELIGIBILITY,
                text(
                    "ゾーンがドメイン名なら、その登録者",
                    "the registrant of the domain name, where the zone is a domain name",
                ),
            ),
            passage(
                "art-4-1-2",
                ELIGIBILITY,
                text(
                    "ゾーンがIPアドレスなら、その管理者",
                    "the administrator of the IP address, where the zone is an IP address",
                ),
            ),
        ],
    },
    Article {
        id: "art-5",
        heading: text("利用条件", "Conditions of use"),
        passages: &[passage(
            "art-5",
            ELIGIBILITY,
            text(
                "本サービスを利用するには、親たる契約と、それと共に利用するほかの種類のいずれかとの両方を申し込む。",
                "To use the service, the customer must apply for both a parent contract and any of the other kinds to be used together with it.",
            ),
        )],
    },
    Article {
        id: "art-6",
        heading: text("機能の制限", "Restrictions of functions"),
        passages: &[passage(
            "art-6",
            Mark::Shown,
            text(
                "契約者のQPS値がある期間内に契約QPS値を上回ると、提供元の定める一定期間、本サービスの機能が制限されることがある。",
                "If the customer's QPS over a certain time exceeds the contracted QPS, functions of the service may be restricted for a certain time the provider sets.",
            ),
        )
        .noted(text(
            "「契約QPS値」の定義はない（標準QPSと追加QPSの合計と考えられる）。測る期間も書かれていない。",
            "“Contracted QPS” is not defined (presumably standard plus additional QPS); nor is the time over which it is measured.",
        ))],
    },
    Article {
        id: "art-7",
        heading: text("契約内容の変更", "Changes to the contract"),
        passages: &[
            passage(
                "art-7",
                Mark::Shown,
                text(
                    "契約者は、親たる契約について次の事項の変更を請求できる。",
                    "The customer may ask for these changes to the parent contract:",
                ),
            ),
            passage("art-7-1-1", Mark::Shown, text("品目", "the item")),
            passage(
                "art-7-1-2",
                Mark::Shown,
                text(
                    "QPS上限数（品目がプレミアムの契約だけ）",
                    "the QPS limit (only where the item is Premium)",
                ),
            ),
            passage(
                "art-7-1-3",
                Mark::Shown,
                text(
                    "管理対象とするIIJマネージドDNSサービス",
                    "which Managed DNS it manages",
                ),
            ),
            passage(
                "art-7-1-4",
                Mark::Shown,
                text(
                    "管理対象とするIIJ DNSトラフィックマネジメントサービス",
                    "which DNS Traffic Management it manages",
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
                    "品目がプレミアムの本サービスでは、稼働率の品質を保証する。保証基準は別紙1による。",
                    "Where the item is Premium, quality is guaranteed as to the uptime rate, to the standard of Annex 1.",
                ),
            ),
            passage(
                "art-8-2",
                CREDIT,
                text(
                    "契約者が一般規程またはこの個別規程の義務に違反した場合と、保証への違背が提供元の責に帰すべき事由によらない場合には、第1項を適用しない。",
                    "Paragraph 1 does not apply where the customer has breached a duty under the general terms or this document, or where the breach of the guarantee was not due to a cause the provider answers for.",
                ),
            )
            .noted(text(
                "2つの場合は原文では「及び」でつながれているが、どちらか一方で足りると読む。義務違反の時期や因果関係は問われていない。",
                "The document joins the two cases with “and” (及び); either is read as sufficient. It asks neither when the duty was breached nor whether that caused anything.",
            )),
        ],
    },
    Article {
        id: "art-9",
        heading: text("解除の効力が生じる日", "Day a cancellation takes effect"),
        passages: &[passage(
            "art-9",
            END_CHARGE,
            text(
                "契約者が提供元所定の解約申込書で通知したときは、通知の到達日から30日を経過する日と、通知の中で効力発生日に指定した日との、遅い方に契約の解除の効力が生じる。",
                "If the customer gives notice on the provider's cancellation form, the cancellation takes effect on the later of the day on which 30 days from the notice's arrival elapse and the effective day designated in it.",
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
                "契約者が支払う料金の額は別紙2による。支払義務が生じるのは、初期費用は提供元が本サービスの申込みを承諾した時、月額費用は課金開始日、一時費用はその発生に係る契約内容変更の申込みを提供元が承諾した時。",
                "The fees the customer pays are set out in Annex 2. The initial fee falls due when the provider accepts the application for the service, the monthly fee on the billing start day, and a one-time fee when the provider accepts the application for the change that gives rise to it.",
            ),
        )
        .noted(text(
            "別紙2に一時費用の項目はない。課金開始日は一般規程で定められる。",
            "Annex 2 lists no one-time fee. The billing start day is left to the general terms.",
        ))],
    },
    Article {
        id: "art-11",
        heading: text("料金の減額", "Credits"),
        passages: &[passage(
            "art-11",
            CREDIT,
            text(
                "品目がプレミアムの本サービスで第8条の品質保証への違背が生じたとき、提供元は別紙3によりその料金を減額する。ただし、違背が生じた月の翌月15日までに請求しないと、契約者は権利を失う。",
                "Where the item is Premium and the quality guarantee of Article 8 is breached, the provider credits the fees of that service as set out in Annex 3. However, the customer loses the right unless it makes the claim by the 15th of the month after the month of the breach.",
            ),
        )
        .noted(text(
            "「当該請求」とあるが、請求の方法は書かれていない。",
            "The document speaks of “that claim” without saying how it is made.",
        ))],
    },
    Article {
        id: "suppl-2019-12-01",
        heading: text(
            "附則 — 2019年12月1日（令和元年）施行",
            "Supplementary provision: in force 1 December 2019",
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
        id: "suppl-2022-03-01",
        heading: text(
            "附則 — 2022年3月1日（令和4年）変更",
            "Supplementary provision: change of 1 March 2022",
        ),
        passages: &[passage(
            "suppl-2022-03-01",
            Mark::Shown,
            text(
                "2022年3月1日から実施する。",
                "These terms apply from 1 March 2022.",
            ),
        )],
    },
    Article {
        id: "suppl-2023-06-01",
        heading: text(
            "附則 — 2023年6月1日（令和5年）変更",
            "Supplementary provision: change of 1 June 2023",
        ),
        passages: &[
            passage(
                "suppl-2023-06-01-1",
                Mark::Shown,
                text(
                    "2023年6月1日から実施する。",
                    "These terms apply from 1 June 2023.",
                ),
            ),
            passage(
                "suppl-2023-06-01-2",
                CONVERSION,
                text(
                    "2023年5月31日以前の約款で成立したIIJ DNSサービスの契約のうち種類がDNSアウトソースのものは、2023年6月中の提供元が定める日までそのまま有効。その日からは、品目がベーシックの親たる契約と、IIJマネージドDNSサービスの契約として有効に続く。",
                    "A contract for IIJ DNSサービス (IIJ DNS Service) of the kind DNSアウトソース (DNS Outsource) made under the terms up to 31 May 2023 stays valid until a day in June 2023 set by the provider; from that day it remains valid as a parent contract with the item Basic and a contract for Managed DNS.",
                ),
            )
            .noted(text(
                "その日がいつかはこの約款に書かれていない。切り替わった契約はベーシックなので、プレミアムに変更するまで品質保証は適用されない。",
                "Which day it was is not written here. A converted contract is Basic, so no quality guarantee applies until it is changed to Premium.",
            )),
            passage(
                "suppl-2023-06-01-3",
                CONVERSION,
                text(
                    "2023年5月31日以前の約款で成立したIIJ DNSサービスの契約のうちサイトフェイルオーバーオプションのものも、2023年6月中の提供元が定める日までそのまま有効。その日からは、IIJ DNSトラフィックマネジメントサービスの契約として有効に続く。",
                    "A contract for IIJ DNSサービス using サイトフェイルオーバーオプション (Site Failover) made under the terms up to 31 May 2023 likewise stays valid until a day in June 2023 set by the provider; from that day it remains valid as a contract for DNS Traffic Management.",
                ),
            )
            .noted(text(
                "原文はここだけ「マネージメント」と書いている。",
                "The document spells the name with マネージメント here only.",
            )),
            passage(
                "suppl-2023-06-01-4",
                Mark::Computed(&[RuleId::Conversion]),
                text(
                    "第2項・第3項にかかわらず、種類がDNSアウトソースのIIJ DNSサービスとサイトフェイルオーバーオプションの料金は、2023年6月利用分から本サービスの料金として請求する。",
                    "Notwithstanding paragraphs 2 and 3, the fees for IIJ DNSサービス of the kind DNS Outsource and with Site Failover are billed as fees of the service from the usage of June 2023.",
                ),
            )
            .noted(text(
                "切替日が6月のいつであっても同じ。",
                "This holds whichever day of June the switch fell on.",
            )),
        ],
    },
    Article {
        id: "suppl-2024-08-01",
        heading: text(
            "附則 — 2024年8月1日（令和6年）変更",
            "Supplementary provision: change of 1 August 2024",
        ),
        passages: &[passage(
            "suppl-2024-08-01",
            Mark::Shown,
            text(
                "2024年8月1日から実施する。",
                "These terms apply from 1 August 2024.",
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
                "稼働率の保証基準：品目がプレミアムの親たる契約と共に利用するIIJマネージドDNSサービスまたはIIJ DNSトラフィックマネジメントサービスの、キャッシュDNSサーバ（フルサービスリゾルバ）からリクエストを受けるDNSサーバの稼働率が、提供元の定める算定方法で100%であること。",
                "Uptime rate, standard guaranteed: for Managed DNS or DNS Traffic Management used together with a parent contract whose item is Premium, the uptime rate (by the calculation method the provider sets) of the DNS servers that accept requests from full-service resolvers (caching DNS servers) is 100%.",
            ),
        )
        .noted(text(
            "算定方法も、1か月ごとに測るのかも、ここには書かれていない。通知された中止を除く定めはない。原文は「プレミアム場合」と、「の」を落としている。",
            "Neither the method nor whether it is measured by the month is written here. There is no exception for notified suspensions. The document drops a の in “プレミアム場合”.",
        ))],
    },
    Article {
        id: "annex-2",
        heading: text("料金等（第10条）", "Fees (Article 10)"),
        passages: &[
            passage(
                "annex-2-1-1",
                FEES,
                text(
                    "初期費用・IIJマネージドDNSサービス（品目の別なし）：ゾーン追加手数料として提供元が契約者に別途示す額。",
                    "Initial fee, Managed DNS (no items): as a fee for adding a zone, an amount the provider quotes to the customer separately.",
                ),
            ),
            passage(
                "annex-2-1-2",
                FEES,
                text(
                    "初期費用・IIJ DNSトラフィックマネジメントサービス（品目の別なし）：提供元が契約者に別途示す額。",
                    "Initial fee, DNS Traffic Management (no items): an amount the provider quotes to the customer separately.",
                ),
            ),
            passage(
                "annex-2-1-3",
                FEES,
                text(
                    "初期費用・親たる契約：ベーシックは0円、プレミアムも0円。",
                    "Initial fee, parent contract: 0 yen for Basic, 0 yen for Premium.",
                ),
            ),
            passage(
                "annex-2-2-1",
                FEES,
                text(
                    "月額費用・IIJマネージドDNSサービス（品目の別なし）：0円。",
                    "Monthly fee, Managed DNS (no items): 0 yen.",
                ),
            ),
            passage(
                "annex-2-2-2",
                FEES_CREDIT,
                text(
                    "月額費用・IIJ DNSトラフィックマネジメントサービス（品目の別なし）：提供元が別途示す額。",
                    "Monthly fee, DNS Traffic Management (no items): an amount the provider quotes separately.",
                ),
            )
            .noted(text(
                "原文は「契約者」に示すと書くべきところが「契約」になっている。",
                "The document says the amount is shown to the “contract” (契約) where the customer (契約者) must be meant.",
            )),
            passage(
                "annex-2-2-3",
                FEES_CREDIT,
                text("月額費用・親たる契約：次のとおり。", "Monthly fee, parent contract:"),
            )
            .with_rows(PARENT_FEES)
            .noted(text(
                "2契約以上のとき追加ゾーン月額費用が2契約目からなのか全契約分なのか、1契約までの額に加わるのかは書かれていない。プレミアムの欄は原文では行が割れ、「追加」と「QPS」が離れている。",
                "For two or more contracts, whether the additional-zone fee is due from the second contract on or for all of them, and whether the amount for one contract comes on top, is not written. In the Premium row the line of the document is broken between 追加 and QPS.",
            )),
            passage(
                "annex-2-remark",
                FEES,
                text(
                    "備考：追加ゾーン月額費用は日割計算しない。",
                    "Remark: the additional-zone monthly fee is not calculated by the day.",
                ),
            )
            .noted(text(
                "日割計算式はこの個別規程にはない。月のどれだけの間あれば1か月分になるのかは書かれていない。",
                "The daily formula itself is not in this document. How much of a month makes a whole month's fee is not written.",
            )),
        ],
    },
    Article {
        id: "annex-3",
        heading: text("料金の減額（第11条）", "Credits (Article 11)"),
        passages: &[
            passage(
                "annex-3",
                CREDIT,
                text(
                    "違背が生じた本サービスの契約について、稼働率に応じて次の額を減額する。",
                    "For the contract for the service in which the breach occurred, the credit is, by uptime rate:",
                ),
            )
            .with_rows(TIERS),
            passage(
                "annex-3-remark",
                CREDIT,
                text(
                    "備考：ここでの月額費用とは次のもの。",
                    "Remark: “monthly fee” here means:",
                ),
            )
            .noted(text(
                "同じ月に(1)と(2)の両方で違背が生じたとき、親たる契約の月額費用を1回だけ数えるのか、それぞれで数えるのかは書かれていない。",
                "Where (1) and (2) are both breached in one month, whether the parent contract's monthly fee counts once or for each is not written.",
            )),
            passage(
                "annex-3-remark-1",
                CREDIT,
                text(
                    "IIJマネージドDNSサービスの場合：共に利用する親たる契約の月額費用",
                    "for Managed DNS: the monthly fee of the parent contract it is used with",
                ),
            )
            .noted(text(
                "(1)(2)とも、原文では「親たる契約」が「親」とだけ書かれている。",
                "In both (1) and (2) the document has only “parent” (親) for the parent contract (親たる契約).",
            )),
            passage(
                "annex-3-remark-2",
                CREDIT,
                text(
                    "IIJ DNSトラフィックマネジメントサービスの場合：そのサービスの月額費用と、共に利用する親たる契約の月額費用との合計",
                    "for DNS Traffic Management: its own monthly fee plus that of the parent contract it is used with",
                ),
            ),
        ],
    },
];

/// Article 1.
const KINDS: &[[Text; 2]] = &[
    [
        text("IIJマネージドDNSサービス", "IIJマネージドDNSサービス (IIJ Managed DNS Service; “Managed DNS”)"),
        text("DNSゾーンの管理などの機能", "Functions such as managing DNS zones"),
    ],
    [
        text(
            "IIJ DNSトラフィックマネジメントサービス",
            "IIJ DNSトラフィックマネジメントサービス (IIJ DNS Traffic Management Service; “DNS Traffic Management”)",
        ),
        text("ロードバランシングなどの機能", "Functions such as load balancing"),
    ],
    [
        text("親たる契約", "親たる契約 (parent contract)"),
        text(
            "契約者が指定する、上の2つのサービスの一方または両方の管理単位ひとつごとに、契約者と提供元が結ぶもの",
            "Made between the provider and the customer for each single management unit, designated by the customer, of one or both of the two services above",
        ),
    ],
];

/// Article 2.
const ITEMS: &[[Text; 2]] = &[
    [
        text("ベーシック", "ベーシック (Basic)"),
        text(
            "管理対象のIIJマネージドDNSサービスとIIJ DNSトラフィックマネジメントサービスの合計QPSの上限（標準QPS）は100QPSで、追加できない。第8条の品質保証は適用されない",
            "The limit on the total QPS of the Managed DNS and DNS Traffic Management it manages (standard QPS) is 100 QPS, without additions. The quality guarantee of Article 8 does not apply",
        ),
    ],
    [
        text("プレミアム", "プレミアム (Premium)"),
        text(
            "標準QPSは200QPSで、100QPS単位で追加できる（追加QPS）。第8条の品質保証が適用される",
            "Standard QPS is 200 QPS; more can be added in units of 100 QPS (additional QPS). The quality guarantee of Article 8 applies",
        ),
    ],
];

/// Annex 2, 2 (3).
const PARENT_FEES: &[[Text; 2]] = &[
    [
        text(
            "ベーシック：管理対象のIIJマネージドDNSサービスが1契約まで",
            "Basic, managing up to one Managed DNS contract",
        ),
        text("提供元が契約者に別途示す額", "an amount the provider quotes to the customer separately"),
    ],
    [
        text("ベーシック：同じく2契約以上", "Basic, managing two or more"),
        text(
            "追加ゾーン月額費用：IIJマネージドDNSサービス1契約ごとに、提供元が契約者に別途示す額",
            "additional-zone monthly fee: for each Managed DNS contract, an amount the provider quotes to the customer separately",
        ),
    ],
    [
        text("プレミアム", "Premium"),
        text("提供元が契約者に別途示す額", "an amount the provider quotes to the customer separately"),
    ],
    [
        text("プレミアム：追加QPS", "Premium, additional QPS"),
        text(
            "追加QPS費用：100QPSごとに、提供元が契約者に別途示す額",
            "additional QPS fee: for each 100 QPS, an amount the provider quotes to the customer separately",
        ),
    ],
];

/// Annex 3.
const TIERS: &[[Text; 2]] = &[
    [
        text("99.5%以上・100%未満", "99.5% or more, below 100%"),
        text("月額費用（追加QPS費用を含む）の1/10", "1/10 of the monthly fee, additional QPS fee included"),
    ],
    [
        text("95%以上・99.5%未満", "95% or more, below 99.5%"),
        text("月額費用（追加QPS費用を含む）の1/4", "1/4 of the monthly fee, additional QPS fee included"),
    ],
    [
        text("95%未満", "below 95%"),
        text("月額費用（追加QPS費用を含む）の全額", "the whole monthly fee, additional QPS fee included"),
    ],
];

const REVISIONS: &[Revision] = &[
    Revision { on: "2019-12-01", says: text("施行。", "In force.") },
    Revision {
        on: "2022-03-01", says: text("変更（内容の記載なし）。", "Changed (what changed is not recorded).")
    },
    Revision {
        on: "2023-06-01",
        says: text(
            "変更。2023年5月31日以前の約款によるDNSアウトソースの契約は親たる契約（ベーシック）とIIJマネージドDNSサービスの契約に、サイトフェイルオーバーオプションの契約はIIJ DNSトラフィックマネジメントサービスの契約に、いずれも2023年6月中の提供元が定める日に切り替わった。料金は2023年6月利用分から本サービスのものとなった。",
            "Changed. Contracts made under the terms up to 31 May 2023 were converted on a day in June 2023 set by the provider: DNS Outsource to a parent contract (Basic) with Managed DNS, Site Failover to DNS Traffic Management. Fees became those of the service from the usage of June 2023.",
        ),
    },
    Revision {
        on: "2024-08-01",
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
            "本サービスの3つの区分。親たる契約もそのひとつ。",
            "One of the three forms of the service; the parent contract is one of them.",
        ),
        passage: Some("art-1"),
    },
    Defined {
        term: text("親たる契約", "parent contract"),
        means: text(
            "契約者が指定する管理単位ごとに結ぶ、ほかの種類をまとめる契約。",
            "The contract for each management unit the customer designates, over the other kinds.",
        ),
        passage: Some("art-1"),
    },
    Defined {
        term: text("品目", "item"),
        means: text(
            "親たる契約の区分で、ベーシックとプレミアムがある。",
            "The variant of a parent contract: Basic or Premium.",
        ),
        passage: Some("art-2"),
    },
    Defined {
        term: text("標準QPS", "standard QPS"),
        means: text(
            "管理対象全体のQPS合計値の上限。ベーシック100、プレミアム200。",
            "The limit on the total QPS of all that is managed: 100 for Basic, 200 for Premium.",
        ),
        passage: Some("art-2"),
    },
    Defined {
        term: text("追加QPS", "additional QPS"),
        means: text("プレミアムに100QPS単位で加えるQPS。", "QPS added to Premium in units of 100 QPS."),
        passage: Some("art-2"),
    },
    Defined {
        term: text("契約QPS値", "contracted QPS"),
        means: text(
            "超えると機能が制限されうる値。定義はない。",
            "The value above which functions may be restricted; not defined.",
        ),
        passage: None,
    },
    Defined {
        term: text("最低利用期間", "minimum period"),
        means: text(
            "途中でやめると支払いが生じる期間。本サービスにはない。",
            "A period that makes leaving early cost something; the service has none.",
        ),
        passage: Some("art-3"),
    },
    Defined {
        term: text("稼働率", "uptime rate"),
        means: text(
            "リゾルバからのリクエストを受けるDNSサーバが動いていた割合。提供元の算定方法による。",
            "The share in which the DNS servers that take resolvers' requests were up, by the provider's method.",
        ),
        passage: Some("annex-1-1-1"),
    },
    Defined {
        term: text("追加ゾーン月額費用", "additional-zone monthly fee"),
        means: text(
            "ベーシックで管理対象が2契約以上のとき、IIJマネージドDNSサービス1契約ごとにかかる月額費用。",
            "With Basic managing two or more contracts, the monthly fee for each Managed DNS contract.",
        ),
        passage: Some("annex-2-2-3"),
    },
    Defined {
        term: text("追加QPS費用", "additional QPS fee"),
        means: text("追加QPSの100QPSごとの月額費用。", "The monthly fee for each 100 QPS added."),
        passage: Some("annex-2-2-3"),
    },
    Defined {
        term: text("月額費用", "monthly fee"),
        means: text(
            "別紙2の2の毎月の料金。減額の基礎としては親たる契約のもの（IIJ DNSトラフィックマネジメントサービスではその月額費用との合計）。",
            "A fee of Annex 2, 2. As the base of a credit: the parent contract's (for DNS Traffic Management, together with its own).",
        ),
        passage: Some("annex-3-remark"),
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
