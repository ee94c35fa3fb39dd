//! The terms of マネージドルータサービス, restated.

use crate::terms::{Article, Defined, Document, Mark, Revision, RuleId, Text, passage, text};

/// The document as it stood on 1 June 2023.
pub static DOCUMENT: Document =
    Document { edition: "2023-06-01", number: None, articles: ARTICLES, revisions: REVISIONS, defined: DEFINED };

const ELIGIBILITY: Mark = Mark::Computed(&[RuleId::Eligibility]);
const ELIGIBILITY_FEES: Mark = Mark::Computed(&[RuleId::Eligibility, RuleId::Fees]);
const FEES: Mark = Mark::Computed(&[RuleId::Fees]);
const FEES_CHARGE: Mark = Mark::Computed(&[RuleId::Fees, RuleId::EarlyTermination]);
const END: Mark = Mark::Computed(&[RuleId::End]);
const END_CHARGE: Mark = Mark::Computed(&[RuleId::End, RuleId::EarlyTermination]);
const CHARGE: Mark = Mark::Computed(&[RuleId::EarlyTermination]);
const CONVERSION: Mark = Mark::Computed(&[RuleId::Conversion]);

const ARTICLES: &[Article] = &[
    Article {
        id: "art-1",
        heading: text("品目", "Items"),
        passages: &[passage(
            "art-1",
            ELIGIBILITY,
            text("マネージドルータサービス（以下「本サービス」）の品目は次の3つ。", "マネージドルータサービス (Managed Router Service; “the service”) has three items:"),
        )
        .with_rows(ITEMS)],
    },
    Article {
        id: "art-2",
        heading: text("有料オプション", "Paid options"),
        passages: &[passage(
            "art-2",
            ELIGIBILITY_FEES,
            text("本サービスの有料オプションは次の4つ。", "The service has four paid options:"),
        )
        .with_rows(OPTIONS)],
    },
    Article {
        id: "art-3",
        heading: text("機器の選定", "Choice of equipment"),
        passages: &[passage(
            "art-3",
            Mark::Shown,
            text(
                "ルータ等は、申込者のネットワーク環境に合わせて提供元が選び、提供する。ルータ等とは、提供元が貸与するルータなどの物品のすべてで、電源ユニット、各種ケーブル、筐体に貼られたラベルなども含む。",
                "The provider selects and supplies the equipment to suit the applicant's network environment. Equipment means every item the provider lends, routers and the like, down to power units, cables and the labels on casings.",
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
                "本サービスの契約は、インターネット接続サービスかIIJデータセンター接続サービスの契約1つにつき1つ結ぶか、1つのネットワークをなすルータ等を管理する単位ごとに1つ結ぶ。",
                "One contract for the service is made for each contract for internet connection or IIJデータセンター接続サービス (IIJ data center connection service), or for each management unit of equipment that forms one network.",
            ),
        )
        .noted(text(
            "どちらの単位によるかを決める基準は書かれていない。",
            "Nothing says which of the two units applies when.",
        ))],
    },
    Article {
        id: "art-5",
        heading: text("最低利用期間", "Minimum period"),
        passages: &[
            passage(
                "art-5-1",
                CHARGE,
                text(
                    "本契約（本サービスについてのIIJインターネットサービス契約で、マネージドルータサービス契約という）の最低利用期間は1年で、課金開始日を起算日とする。",
                    "The contract (the マネージドルータサービス契約: the IIJ Internet service contract for the service) has a minimum period of 1 year; its first day is the billing start day.",
                ),
            )
            .noted(text(
                "「マネージドルータサービス契約」の定義はここにあるが、第4条ですでに使われている。「IIJインターネットサービス契約」が何かは書かれていない。",
                "The contract is defined here, though article 4 already uses the term. What an IIJ Internet service contract is, is not written.",
            )),
            passage(
                "art-5-2",
                CHARGE,
                text(
                    "有料オプションの最低利用期間も1年で、課金開始日を起算日とする。",
                    "A paid option's minimum period is 1 year too; its first day is the billing start day.",
                ),
            )
            .noted(text(
                "この課金開始日がオプションのものか本契約のものかは書かれていない。計算ではオプションのものとみる。",
                "Whether this is the option's own billing start day or the contract's is not written. The calculator takes the option's.",
            )),
            passage(
                "art-5-3",
                CHARGE,
                text(
                    "第1項にかかわらず、本契約の期間中に第6条第1項によるルータ等の追加又は変更があると、本契約には、その日を起算日とする1年の最低利用期間が設けられる。",
                    "Despite paragraph 1, when equipment is added or changed under article 6(1) during the contract, the contract is given a 1-year minimum period whose first day is the day of the addition or change.",
                ),
            )
            .noted(text(
                "1台の追加でも、当初の1年が過ぎた後でも、契約全体に新しい1年が始まる。故障による修理・交換（第8条）や亡失・毀損の代替機（第9条）は、第6条第1項の変更に当たらないと読める。台数を減らすことが「変更」かどうかは書かれていない。",
                "Even one device added, even after the first year, starts a new year for the whole contract. Repair or exchange after a failure (article 8) and replacement after loss or damage (article 9) do not read as changes under article 6(1). Whether removing a device is a “change” is not written.",
            )),
            passage(
                "art-5-4",
                CHARGE,
                text(
                    "第2項にかかわらず、本契約の期間中に第6条第1項による有料オプションの追加又は変更があると、そのオプションごとに、その日を起算日とする1年の最低利用期間が設けられる。",
                    "Despite paragraph 2, when a paid option is added or changed under article 6(1) during the contract, each option concerned is given a 1-year minimum period whose first day is the day of the addition or change.",
                ),
            )
            .noted(text(
                "ほかのオプションと本契約の期間は変わらない。オプションの終了によって新しい期間が始まることもない。",
                "The periods of other options and of the contract stay as they are, and ending an option starts no new period.",
            )),
        ],
    },
    Article {
        id: "art-6",
        heading: text("契約内容の変更", "Changes to the contract"),
        passages: &[
            passage(
                "art-6-1",
                Mark::Shown,
                text("契約者は、本サービスについて次の変更を請求できる。", "The customer may request these changes to its contract for the service:"),
            ),
            passage(
                "art-6-1-1",
                Mark::Shown,
                text("ルータ等の追加又は変更。", "Adding or changing equipment."),
            ),
            passage(
                "art-6-1-2",
                Mark::Shown,
                text("有料オプションの追加、変更又は終了。", "Adding, changing or ending a paid option."),
            )
            .noted(text(
                "オプションの終了がいつ効力を生じるか、何日前に伝えるかの定めはない。",
                "When the ending of an option takes effect, and how long before it notice is needed, is not written.",
            )),
            passage(
                "art-6-2",
                Mark::Shown,
                text("本サービスの品目は変更できない。", "The item cannot be changed."),
            ),
        ],
    },
    Article {
        id: "art-7",
        heading: text("ルータ等の管理", "Care of the equipment"),
        passages: &[
            passage(
                "art-7-1",
                Mark::Shown,
                text("契約者は、ルータ等について次のことを守る。", "The customer must observe the following as to the equipment."),
            ),
            passage(
                "art-7-1-1",
                Mark::Shown,
                text(
                    "提供元の承諾がない限り、停止し、移動し、取り外し、変更し、分解し、損壊し、ソフトウェアをリバースエンジニアリングし、その他、本サービスを利用する目的から外れて使うことをしない。",
                    "Unless the provider consents: not to stop, move, remove, alter, dismantle or destroy it, not to reverse-engineer its software, and not to use it for any purpose other than the service.",
                ),
            ),
            passage(
                "art-7-1-2",
                Mark::Shown,
                text("提供元の指定したケーブルのほかはつながない。", "To connect no cables but those the provider specifies."),
            ),
            passage(
                "art-7-1-3",
                Mark::Shown,
                text(
                    "提供元の承諾がない限り、貸さず、譲らず、その他の処分もしない。",
                    "Unless the provider consents, not to lend it, transfer it or otherwise dispose of it.",
                ),
            ),
            passage(
                "art-7-1-4",
                ELIGIBILITY,
                text("日本の外で使わない。", "Not to use it outside Japan."),
            ),
            passage(
                "art-7-1-5",
                Mark::Shown,
                text("善良な管理者の注意をもって管理する。", "To keep it with the care of a good manager."),
            ),
            passage(
                "art-7-2",
                Mark::Shown,
                text(
                    "契約者が前項に反してルータ等を亡失し、又は毀損（提供元が別に定める範囲の傷や部分的な破損をいう。以下同じ）したときは、その回復又は修理の費用は契約者が負担する。",
                    "If the customer, in breach of paragraph 1, loses or damages equipment (damage here and below: scratches and partial breakage to the extent the provider sets separately), the customer bears the cost of restoring or repairing it.",
                ),
            )
            .noted(text(
                "ここでは前項への違反が条件だが、第9条第2項の負担金は理由を問わない。",
                "Here a breach of paragraph 1 is needed; the charges of article 9(2) are due whatever the reason.",
            )),
            passage(
                "art-7-3",
                END,
                text(
                    "本契約がどのような理由で終了しても、契約者は、終了日から30日以内にルータ等を提供元に返還する。",
                    "Whatever the reason the contract ends for, the customer returns the equipment to the provider within 30 days from the day it ends.",
                ),
            )
            .noted(text(
                "契約の解除では、遅滞なく返還することも求められる（第10条第2項）。返還がないと亡失負担金又は毀損負担金の対象になる（第9条第2項）。",
                "On cancellation the return must also be without delay (article 10(2)). Equipment not returned is subject to the loss or damage charge (article 9(2)).",
            )),
        ],
    },
    Article {
        id: "art-8",
        heading: text("故障への対応", "Failures"),
        passages: &[
            passage(
                "art-8-1",
                Mark::Shown,
                text(
                    "ルータ等が故障したときは、契約者は、提供元の定める方法でできるだけ速やかに通知し、指示を受けた場合はそのルータ等を提供元に返還する。",
                    "If equipment fails, the customer gives notice as quickly as possible in the way the provider sets and, if so instructed, returns that equipment to the provider.",
                ),
            ),
            passage(
                "art-8-2",
                Mark::Shown,
                text(
                    "通知があると、提供元の社員又は提供元の指定する者が、原因を調べ、そのルータ等を修理又は交換する。軽微な故障では、提供元の指示のもとで契約者が対応することもある。",
                    "On such notice the provider's staff, or someone the provider names, investigates the cause and repairs or exchanges the equipment. If the failure is minor, the customer may be asked to deal with it as the provider instructs.",
                ),
            ),
            passage(
                "art-8-3",
                FEES,
                text(
                    "故障（第1項）の原因が契約者の責に帰すべき事由であるとき、又は第2項の調査で故障のないことがわかったときは、契約者は別紙1の3(5)の額を支払う。",
                    "If the failure of paragraph 1 is due to a cause the customer answers for, or the investigation of paragraph 2 shows that there is none, the customer pays the amount in annex 1, 3(5).",
                ),
            ),
        ],
    },
    Article {
        id: "art-9",
        heading: text("亡失品と毀損品", "Lost and damaged equipment"),
        passages: &[
            passage(
                "art-9-1",
                Mark::Shown,
                text(
                    "ルータ等を亡失し、又は毀損したときは、契約者は提供元の定める方法でできるだけ速やかに通知し、通知を受けた提供元は代替機を送る。",
                    "If the customer loses or damages equipment, it gives notice as quickly as possible in the way the provider sets; on that notice the provider sends a replacement.",
                ),
            ),
            passage(
                "art-9-2",
                FEES,
                text(
                    "提供元は、理由を問わず、亡失品の回復に要する費用を亡失負担金、毀損品のものを毀損負担金として請求書により請求し、契約者はこれを支払う。第7条第3項による返還がなかったルータ等も、亡失品又は毀損品に含まれる。",
                    "Whatever the reason, the provider invoices the cost of restoring lost or damaged equipment as a loss charge or damage charge, and the customer pays it. Equipment not returned under article 7(3) is included.",
                ),
            ),
            passage(
                "art-9-3",
                Mark::Shown,
                text("亡失品が見つかった場合は、次による。", "If lost equipment is found:"),
            ),
            passage(
                "art-9-3-1",
                Mark::Shown,
                text(
                    "契約者が自らの責任で、法律に従って処分する。契約者がそれを使うことについて、提供元は責任も義務も一切負わない。",
                    "The customer disposes of it on its own responsibility and according to law. The provider bears no responsibility or obligation whatever for the customer's using it.",
                ),
            ),
            passage(
                "art-9-3-2",
                Mark::Shown,
                text(
                    "提供元に返還又は送付しても、支払済みの亡失負担金は戻らない。",
                    "Even if it is returned or sent to the provider, a loss charge already paid is not refunded.",
                ),
            ),
            passage(
                "art-9-3-3",
                Mark::Shown,
                text(
                    "第7条第1項各号を守る義務は、亡失品にもなお及ぶ。",
                    "The duties of article 7(1) continue to apply to lost equipment.",
                ),
            ),
        ],
    },
    Article {
        id: "art-10",
        heading: text("解除の効力日等", "Day a cancellation takes effect"),
        passages: &[
            passage(
                "art-10-1",
                END_CHARGE,
                text(
                    "契約者が提供元所定の解約申込書で通知したときは、その到達日から45日を経過する日と、効力の生じる日として通知で指定した日とのうち、遅いほうの日に契約の解除の効力が生じる。",
                    "Where the customer gives notice on the provider's cancellation form, cancellation takes effect on the later of the day on which 45 days from the notice's arrival elapse and the day the notice names as the day of effect.",
                ),
            )
            .noted(text(
                "有料オプションだけを終える場合については、この条に定めがない。",
                "The article has no rule for ending a paid option alone.",
            )),
            passage(
                "art-10-2",
                Mark::Shown,
                text(
                    "契約が解除されたときは、契約者はルータ等を遅滞なく提供元に返還する。",
                    "On cancellation the customer returns the equipment to the provider without delay.",
                ),
            )
            .noted(text(
                "終了日から30日以内という期限も別にある（第7条第3項）。",
                "A limit of 30 days from the day the contract ends applies besides (article 7(3)).",
            )),
        ],
    },
    Article {
        id: "art-11",
        heading: text("料金", "Fees"),
        passages: &[passage(
            "art-11",
            FEES,
            text(
                "契約者が支払う料金の額は別紙1による。支払義務が生じるのは、初期費用は提供元が本サービスの申込みを承諾した時、月額費用は課金開始日、一時費用はそのもととなる契約内容変更の申込みを提供元が承諾した時とする。",
                "The fees the customer pays are set out in annex 1. The initial fee becomes owed when the provider accepts the application for the service, the monthly fee on the billing start day, and a one-time fee when the provider accepts the application for the change that gives rise to it.",
            ),
        )
        .noted(text(
            "別紙1の3(2)から(6)の一時費用は変更の申込みを前提としておらず、その支払義務がいつ生じるかは書かれていない。",
            "The one-time fees of annex 1, 3(2) to (6), presuppose no application for a change; when they become owed is not written.",
        ))],
    },
    Article {
        id: "art-12",
        heading: text("最低利用期間内の解除調定", "Early-termination charge"),
        passages: &[
            passage(
                "art-12-1",
                CHARGE,
                text(
                    "本契約が、最低利用期間（第5条第3項によるものを含む）の経過する日より前に解除されたときは、契約者は別紙2の1の額を支払う。一般規程第28条の第2項か第3項による解除は除く。",
                    "If the contract is cancelled before the day its minimum period ends (one under article 5(3) included), the customer pays the amount in annex 2, 1. Cancellation under article 28(2) or (3) of the general terms (cancellation by the customer) is excepted.",
                ),
            )
            .noted(text(
                "除かれる解除の内容は、ここに含まれない一般規程で定められる。提供元からの解除を除く言葉はない。",
                "What the excepted cancellations are is left to the general terms, not included here. Cancellation by the provider is not excepted in words.",
            )),
            passage(
                "art-12-2",
                CHARGE,
                text(
                    "有料オプションの利用が、最低利用期間（第5条第4項によるものを含む）の経過する日より前に終了したときは、契約者は別紙2の2の額を支払う。一般規程第28条の第2項か第3項による解除に伴う終了は除く。",
                    "If use of a paid option ends before the day its minimum period ends (one under article 5(4) included), the customer pays the amount in annex 2, 2. Ending that comes with a cancellation under article 28(2) or (3) of the general terms is excepted.",
                ),
            )
            .noted(text(
                "本契約の解除でオプションも終わると、第1項と第2項の額がともに生じうる。期間の末日はそれぞれ異なることがある。",
                "When cancelling the contract ends options too, both paragraphs can apply, each with its own last day of the period.",
            )),
        ],
    },
    Article {
        id: "art-13",
        heading: text("責任の制限", "Limits of liability"),
        passages: &[
            passage(
                "art-13-1",
                Mark::Shown,
                text(
                    "設定の変更、ソフトウェアの更新、障害など、ルータ等に関する本サービスの運用上の都合により、対応する接続サービス（インターネット接続サービス、IIJデータセンター接続サービス）が利用できなくなることがある。",
                    "Changes of settings, software updates or failures of the equipment, or other operational needs of the service, may make the corresponding internet connection service or IIJデータセンター接続サービス unusable.",
                ),
            ),
            passage(
                "art-13-2",
                Mark::Shown,
                text(
                    "その場合、提供元は、その旨、理由及び期間を事前に契約者へ通知する。緊急でやむを得ないときは、この限りでない。",
                    "The provider then gives the customer notice beforehand of the fact, the reason and the period, unless urgency leaves no choice.",
                ),
            ),
            passage(
                "art-13-3",
                Mark::Shown,
                text(
                    "第1項の利用不能による契約者の損害と、契約者が第三者に与えた損害について、提供元は責任を負わない。",
                    "The provider is not liable for damage the customer suffers, or causes to third parties, when the services of paragraph 1 are unusable.",
                ),
            )
            .noted(text(
                "この文書には、品質保証も料金の減額も定められていない。一般規程に定めがあるかは、ここではわからない。",
                "This document provides neither a quality guarantee nor a credit. Whether the general terms do cannot be told from here.",
            )),
        ],
    },
    Article {
        id: "suppl-2005-05-01",
        heading: text("附則：2005年5月1日施行", "Supplementary provision: in force on 1 May 2005"),
        passages: &[
            passage(
                "suppl-2005-05-01-1",
                Mark::Shown,
                text("2005年5月1日から実施する。", "In effect from 1 May 2005."),
            ),
            passage(
                "suppl-2005-05-01-2",
                CONVERSION,
                text(
                    "改正前の約款によるルータサービス（標準タイプ）のルータサービス契約は、種類を問わず、2005年5月1日に、品目がLLで有料オプションがコールドスタンバイの本契約となって存続する。",
                    "Under the earlier terms, a router service contract for ルータサービス（標準タイプ） (Router Service, standard type), of whatever kind, continues from 1 May 2005 as a contract for the service with item LL and the paid option コールドスタンバイ.",
                ),
            ),
            passage(
                "suppl-2005-05-01-3",
                CONVERSION,
                text(
                    "改正前の約款によるルータサービス（シングルタイプ）のルータサービス契約は、種類を問わず、2005年5月1日に、品目がLLの本契約となって存続する。",
                    "Under the earlier terms, a router service contract for ルータサービス（シングルタイプ） (Router Service, single type), of whatever kind, continues from 1 May 2005 as a contract for the service with item LL.",
                ),
            ),
            passage(
                "suppl-2005-05-01-4",
                CONVERSION,
                text(
                    "改正前の約款でIIJデータセンターマネージドルータサービス（シングルタイプも標準タイプも）を受けるDCルータサービス契約は、品目やタイプを問わず、2005年5月1日に、品目がDCの本契約となって存続する。",
                    "Under the earlier terms, a DC router service contract for IIJデータセンターマネージドルータサービス (IIJ Data Center Managed Router Service, standard or single type), of whatever item or type, continues from 1 May 2005 as a contract for the service with item DC.",
                ),
            ),
            passage(
                "suppl-2005-05-01-5",
                CONVERSION,
                text(
                    "改正前の約款によるルータサービス契約又はDCルータサービス契約で、第2条の有料オプションに相当する役務が提供されていた場合は、2005年5月1日に、それぞれ相当する有料オプションを加えた本契約となって存続する。",
                    "Where a service equivalent to a paid option of article 2 was supplied under a router service contract or DC router service contract of the earlier terms, that contract continues from 1 May 2005 as a contract for the service with the equivalent paid option added.",
                ),
            ),
            passage(
                "suppl-2005-05-01-6",
                CONVERSION,
                text(
                    "第2項から第5項の場合は、第5条の定めにかかわらず、同条第3項及び第4項に基づく変更等があるまで、最低利用期間の起算日は従前のまま変わらない。",
                    "In the cases of paragraphs 2 to 5 the first day of the minimum period, despite article 5, stays what it was until a change or the like under article 5(3) and (4) occurs.",
                ),
            ),
        ],
    },
    Article {
        id: "suppl-2011-06-01",
        heading: text("附則：2011年6月1日変更", "Supplementary provision: changed on 1 June 2011"),
        passages: &[passage(
    "suppl-2011-06-01",
    Mark::Shown,
    text("2011年6月1日から実施する。", "In effect from 1 June 2011."),
)],
    },
    Article {
        id: "suppl-2012-07-01",
        heading: text("附則：2012年7月1日変更", "Supplementary provision: changed on 1 July 2012"),
        passages: &[passage(
    "suppl-2012-07-01",
    Mark::Shown,
    text("2012年7月1日から実施する。", "In effect from 1 July 2012."),
)],
    },
    Article {
        id: "suppl-2019-06-01",
        heading: text("附則：2019年6月1日変更", "Supplementary provision: changed on 1 June 2019"),
        passages: &[passage(
    "suppl-2019-06-01",
    Mark::Shown,
    text("2019年6月1日から実施する。", "In effect from 1 June 2019."),
)],
    },
    Article {
        id: "suppl-2021-02-01",
        heading: text("附則：2021年2月1日変更", "Supplementary provision: changed on 1 February 2021"),
        passages: &[passage(
    "suppl-2021-02-01",
    Mark::Shown,
    text(
        "2021年2月1日から実施する。",
        "In effect from 1 February 2021.",
    ),
)],
    },
    Article {
        id: "suppl-2023-06-01",
        heading: text("附則：2023年6月1日変更", "Supplementary provision: changed on 1 June 2023"),
        passages: &[passage(
    "suppl-2023-06-01",
    Mark::Shown,
    text("2023年6月1日から実施する。", "In effect from 1 June 2023."),
)],
    },
    Article {
        id: "annex-1",
        heading: text("料金等（第11条関係）", "Fees (article 11)"),
        passages: &[
            passage("annex-1-1", Mark::Shown, text("初期費用は次のとおり。", "Initial fees:")),
            passage(
                "annex-1-1-1",
                FEES,
                text(
                    "本サービスの内容に応じて、提供元が別に契約者へ示す額。",
                    "Depending on the content of the service, the amount the provider states to the customer separately.",
                ),
            ),
            passage(
                "annex-1-1-2",
                FEES,
                text(
                    "有料オプション：その種類に応じて、提供元が別に契約者へ示す額。",
                    "Paid options: depending on their kind, the amount the provider states to the customer separately.",
                ),
            ),
            passage("annex-1-2", Mark::Shown, text("月額費用は次のとおり。", "Monthly fees:")),
            passage(
                "annex-1-2-1",
                FEES_CHARGE,
                text(
                    "本サービスの内容に応じて、提供元が別に契約者へ示す額。",
                    "Depending on the content of the service, the amount the provider states to the customer separately.",
                ),
            ),
            passage(
                "annex-1-2-2",
                FEES_CHARGE,
                text(
                    "有料オプション：その種類に応じて、提供元が別に契約者へ示す額。",
                    "Paid options: depending on their kind, the amount the provider states to the customer separately.",
                ),
            ),
            passage("annex-1-3", Mark::Shown, text("一時費用は次のとおり。", "One-time fees:")),
            passage(
                "annex-1-3-1",
                FEES,
                text(
                    "第6条による契約内容の変更があったとき：提供元が別に契約者へ示す額。",
                    "For a change to the contract under article 6: the amount the provider states to the customer separately.",
                ),
            ),
            passage(
                "annex-1-3-2",
                FEES,
                text(
                    "作業が提供元の営業時間外に生じるとき：時間外手数料として提供元が別に契約者へ示す額。",
                    "For work outside the provider's business hours: as an out-of-hours fee, the amount the provider states to the customer separately.",
                ),
            )
            .noted(text("営業時間は書かれていない。", "The business hours are not written.")),
            passage(
                "annex-1-3-3",
                FEES,
                text(
                    "作業が長時間になるとき：提供元が別に契約者へ示す額。",
                    "For long work: the amount the provider states to the customer separately.",
                ),
            )
            .noted(text("何時間からが長時間かは書かれていない。", "How long is long is not written.")),
            passage(
                "annex-1-3-4",
                FEES,
                text(
                    "作業の場所が、距離にかかわらず交通の便の悪いところであるとき：交通費等の実費。",
                    "For work at a place that is hard to reach, whatever the distance: the actual cost of travel and the like.",
                ),
            )
            .noted(text("交通の便が悪いとされる基準は書かれていない。", "What counts as hard to reach is not written.")),
            passage(
                "annex-1-3-5",
                FEES,
                text(
                    "第8条第3項によるルータ等の故障等：提供元が別に契約者へ示す額。",
                    "For failure and the like of equipment under article 8(3): the amount the provider states to the customer separately.",
                ),
            ),
            passage(
                "annex-1-3-6",
                FEES,
                text(
                    "第9条第2項による亡失負担金又は毀損負担金：提供元が別に契約者へ示す額。",
                    "For the loss charge or damage charge under article 9(2): the amount the provider states to the customer separately.",
                ),
            ),
        ],
    },
    Article {
        id: "annex-2",
        heading: text("最低利用期間内解除調定金（第12条関係）", "Early-termination charge (article 12)"),
        passages: &[
            passage(
                "annex-2-1",
                CHARGE,
                text(
                    "第12条第1項により本契約の解除で支払う額：最低利用期間の残りに対応する、別紙1の2(1)の月額費用の額。",
                    "Under article 12(1), on cancellation of the contract: the monthly fee in annex 1, 2(1), for the rest of the minimum period.",
                ),
            )
            .noted(text(
                "有料オプションの分は含まない。1か月に満たない残りをどう計算するかは書かれていない。",
                "Paid options are not included. How a part of a month is computed is not written.",
            )),
            passage(
                "annex-2-2",
                CHARGE,
                text(
                    "第12条第2項により有料オプションの終了で支払う額：最低利用期間の残りに対応する、別紙1の2(2)の月額費用の額。",
                    "Under article 12(2), on the ending of a paid option: the monthly fee in annex 1, 2(2), for the rest of the minimum period.",
                ),
            )
            .noted(text(
                "1か月に満たない残りをどう計算するかは、ここにも書かれていない。",
                "How a part of a month is computed is not written here either.",
            )),
        ],
    },
];

/// Article 1.
const ITEMS: &[[Text; 2]] = &[
    [
        text("LL", "LL"),
        text(
            "提供元のインターネット接続サービスの契約者に提供する。",
            "For customers of the provider's internet connection service.",
        ),
    ],
    [
        text("XA", "XA"),
        text(
            "提供元のインターネット接続サービスの契約者で、しかもそれをプロバイダ事業の目的に使う事業者に提供する。",
            "For businesses that are customers of the provider's internet connection service and use it for a provider business.",
        ),
    ],
    [
        text("DC", "DC"),
        text(
            "提供元とIIJデータセンター接続サービスの契約をしている者に提供する。",
            "For customers of the provider's IIJデータセンター接続サービス (IIJ data center connection service).",
        ),
    ],
];

/// Article 2.
const OPTIONS: &[[Text; 2]] = &[
    [
        text("コールドスタンバイ", "コールドスタンバイ (cold standby)"),
        text(
            "品目LLに限り、コールドスタンバイ機を備えとして提供する。",
            "For the service with item LL: supplies a cold-standby device.",
        ),
    ],
    [
        text("マネージドスイッチ", "マネージドスイッチ (managed switch)"),
        text(
            "L2スイッチの機器又は機能を提供し、その機能を使えるようにする。",
            "Supplies a layer-2 switch, as equipment or as a function, so that its function can be used.",
        ),
    ],
    [
        text("マルチホーム運用", "マルチホーム運用 (multihome operation)"),
        text(
            "提供元の複数のIIJインターネットサービスを使い、インターネットプロトコルで冗長化できるようにする。仕様は提供元が定める。",
            "Allows redundancy by internet protocol over several of the provider's IIJ Internet services, to a specification the provider sets.",
        ),
    ],
    [
        text("個別運用", "個別運用 (custom operation)"),
        text(
            "この文書にある本サービスの内容のほかの運用を提供する。仕様は提供元が定める。",
            "Provides operation beyond the content of the service set out in this document, to a specification the provider sets.",
        ),
    ],
];

/// A change of which the supplementary provision gives only the date.
const CHANGED: Text = text("変更（附則に内容の記載はない）。", "Changed; the provision does not say what.");

const REVISIONS: &[Revision] = &[
    Revision {
        on: "2005-05-01",
        says: text(
            "施行。それまでのルータサービスは、標準タイプが品目LLとコールドスタンバイに、シングルタイプが品目LLに、IIJデータセンターマネージドルータサービスが品目DCになった。相当する有料オプションも引き継がれ、最低利用期間の起算日は変わらない。",
            "Came into force. Earlier router services became: standard type, item LL with コールドスタンバイ; single type, item LL; IIJデータセンターマネージドルータサービス, item DC. Equivalent paid options came along, and the first day of the minimum period stayed.",
        ),
    },
    Revision { on: "2011-06-01", says: CHANGED },
    Revision { on: "2012-07-01", says: CHANGED },
    Revision { on: "2019-06-01", says: CHANGED },
    Revision { on: "2021-02-01", says: CHANGED },
    Revision { on: "2023-06-01", says: CHANGED },
];

const DEFINED: &[Defined] = &[
    Defined {
        term: text("品目", "item"),
        means: text("LL、XA、DCの別。後から変更できない。", "LL, XA or DC; it cannot be changed later."),
        passage: Some("art-1"),
    },
    Defined {
        term: text("有料オプション", "paid option"),
        means: text("本サービスに加えられる4つの有料のサービス。", "One of four services that can be added for a fee."),
        passage: Some("art-2"),
    },
    Defined {
        term: text("ルータ等", "equipment"),
        means: text(
            "提供元が貸与するルータなどの物品のすべて。付属品も含む。",
            "All items the provider lends, routers and the like, accessories included.",
        ),
        passage: Some("art-3"),
    },
    Defined {
        term: text("マネージドルータサービス契約", "マネージドルータサービス契約"),
        means: text(
            "本サービスの契約。ここでは本契約という。",
            "The contract for the service; here simply the contract.",
        ),
        passage: Some("art-5-1"),
    },
    Defined {
        term: text("最低利用期間", "minimum period"),
        means: text(
            "途中で解除又は終了すると調定金がかかる1年の期間。",
            "The 1 year within which leaving incurs a charge.",
        ),
        passage: Some("art-5-1"),
    },
    Defined {
        term: text("起算日", "first day"),
        means: text("期間を数え始める日。1日目に数える。", "The day a period is counted from; it counts as day one."),
        passage: Some("art-5-1"),
    },
    Defined {
        term: text("課金開始日", "billing start day"),
        means: text("料金がかかり始める日。", "The day charging begins."),
        passage: None,
    },
    Defined {
        term: text("毀損", "damage"),
        means: text(
            "提供元が別に定める範囲の傷や部分的な破損。",
            "Scratches and partial breakage to the extent the provider sets separately.",
        ),
        passage: Some("art-7-2"),
    },
    Defined {
        term: text("亡失負担金", "loss charge"),
        means: text(
            "亡失品の回復に要する費用。返還しなかったルータ等にもかかる。",
            "The cost of restoring lost equipment; due for equipment not returned as well.",
        ),
        passage: Some("art-9-2"),
    },
    Defined {
        term: text("毀損負担金", "damage charge"),
        means: text("毀損品の回復に要する費用。", "The cost of restoring damaged equipment."),
        passage: Some("art-9-2"),
    },
    Defined {
        term: text("月額費用", "monthly fee"),
        means: text(
            "毎月の料金。本サービスの分と有料オプションの分がある。",
            "The fee per month, for the service and for paid options.",
        ),
        passage: Some("annex-1-2"),
    },
    Defined {
        term: text("一時費用", "one-time fee"),
        means: text(
            "契約内容の変更、特別な作業、故障、亡失などのときにかかる料金。",
            "A fee for a change, special work, a failure, a loss and the like.",
        ),
        passage: Some("annex-1-3"),
    },
    Defined {
        term: text("最低利用期間内解除調定金", "early-termination charge"),
        means: text("最低利用期間の残りに対応する月額費用の額。", "The monthly fee for the rest of a minimum period."),
        passage: Some("annex-2-1"),
    },
    Defined {
        term: text("一般規程", "general terms"),
        means: text(
            "個別規程に共通する定め。ここには含まれない。",
            "The provisions common to all services; not included here.",
        ),
        passage: None,
    },
];
