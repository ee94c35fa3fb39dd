//! The open points of the five documents, and how each may be read.

use super::reading::{Reading, ReadingOption, told};
use super::text::{Text, text};

const fn option(id: &'static str, label: Text, means: Text) -> ReadingOption {
    ReadingOption { id, label, means: told(means.ja, means.en) }
}

/// Every open point, in the order in which they are offered; its first option is the default.
pub static READINGS: [Reading; 19] = [
    Reading {
        id: "yen-fraction",
        question: text("1円に満たない端数はどうなるか。", "What becomes of a fraction of a yen?"),
        options: &[
            option(
                "floor",
                text("切り捨て", "Round down"),
                text(
                    "端数は捨てる。減額も支払額も少ないほうになる。",
                    "The fraction is dropped; credits and charges alike come out lower.",
                ),
            ),
            option(
                "half-up",
                text("四捨五入", "Round half up"),
                text(
                    "0.5円以上は1円に上がり、それより小さい端数は消える。",
                    "Half a yen or more counts as one yen; anything less is dropped.",
                ),
            ),
            option(
                "ceil",
                text("切り上げ", "Round up"),
                text(
                    "端数があれば1円に上がる。減額も支払額も多いほうになる。",
                    "Any fraction counts as one yen; credits and charges alike come out higher.",
                ),
            ),
        ],
        why: told(
            "端数処理は文書に書かれていない。通信の約款では切り捨てが多く、減額を多く見込みすぎることもない。",
            "The document is silent. Telecom terms usually drop the fraction, and a credit is then never promised too high.",
        ),
        ask: told(
            "料金の減額や最低利用期間内解除調定金に1円未満の端数が生じた場合、切り捨て、四捨五入、切り上げのどれで処理されますでしょうか。",
            "When a credit or an early-termination charge comes to a fraction of a yen, do you round down, to the nearest yen, or up?",
        ),
    },
    Reading {
        id: "rounding-order",
        question: text("端数はどの段階で丸めるか。", "At which step are yen rounded?"),
        options: &[
            option(
                "line",
                text("行ごと", "Each line"),
                text("各行の金額を丸めてから合計する。", "Each line's amount is rounded, then the lines are added."),
            ),
            option(
                "total",
                text("合計で一度", "Once, on the total"),
                text(
                    "端数を残したまま合計し、最後に一度だけ丸める（減額は月ごと）。",
                    "Fractions are kept while adding; the total is rounded once (for credits, month by month).",
                ),
            ),
            option(
                "unit",
                text("30分の1を先に", "The thirtieth first"),
                text(
                    "24時間ごとの減額は、料金の30分の1を丸めてから回数を掛ける。ほかは行ごと。",
                    "For 24-hour credits a thirtieth of the fee is rounded before it is multiplied; the rest goes line by line.",
                ),
            ),
        ],
        why: told(
            "丸める順序も文書に書かれていない。行ごとなら、各行を手計算で確かめられる。",
            "The order is not written either. Line by line, every figure can be checked by hand.",
        ),
        ask: told(
            "端数の処理は、減額や料金の1件ごと、24時間分の額（30分の1）ごと、合計額に対して一度、のどの段階で行われますでしょうか。",
            "At which step do you round: each credit or charge, the amount per 24 hours (one thirtieth), or the total once?",
        ),
    },
    Reading {
        id: "residual",
        question: text(
            "最低利用期間の残りに当たる料金は、どう計算するか。",
            "How is the fee for the rest of a minimum period worked out?",
        ),
        options: &[
            option(
                "calendar-days",
                text("暦月の日割り", "By calendar days"),
                text(
                    "残りの1日ごとに、月額をその暦月の日数で割った額を払う。",
                    "Each remaining day costs the monthly fee divided by the days of its calendar month.",
                ),
            ),
            option(
                "anniversary-months",
                text("契約月で日割り", "By contract months"),
                text(
                    "起算日から1か月ずつ区切り、欠けた月だけを、その区切りの日数で割る。",
                    "Months run from the period's first day; only a broken one is divided by its own days.",
                ),
            ),
            option(
                "whole-months",
                text("1か月単位", "Whole months"),
                text(
                    "残りの初日から1か月ずつ数え、満たない分も1か月分を払う。",
                    "Months are counted from the first remaining day, and a part of one costs a full month.",
                ),
            ),
        ],
        why: told(
            "日割りの式は、ここに含まれない一般規程にあるとみられる。提供元の別のサービスの説明書は、最初と最後の月をその月の日数で割っている。",
            "The formula presumably stands in the general terms, not included here. A manual of another of the provider's services divides first and last months by their own days.",
        ),
        ask: told(
            "最低利用期間内解除調定金の「残余の期間に対応する」金額は、暦月の日割り、起算日からの月ごとの日割り、1か月単位の切り上げのどれで計算されますでしょうか。",
            "How do you compute the early-termination charge for the remaining period: by days of each calendar month, by months counted from the first day, or in whole months rounded up?",
        ),
    },
    Reading {
        id: "effect-day",
        question: text(
            "契約やオプションが終わる当日の料金はかかるか。",
            "Is the very day on which a contract or option ends billed?",
        ),
        options: &[
            option(
                "billed",
                text("当日も料金", "Last day billed"),
                text(
                    "当日までは通常の料金を払い、調定金は翌日から期間の末日までの分となる。",
                    "The usual fee runs through that day; an early-termination charge covers the next day to the period's last.",
                ),
            ),
            option(
                "unbilled",
                text("前日まで料金", "Last day not billed"),
                text(
                    "通常の料金は前日までで、調定金は当日の分から始まる。期間の末日に終われば調定金はない。",
                    "The usual fee stops the day before and the charge starts that day; ending on the period's last day still costs none.",
                ),
            ),
        ],
        why: told(
            "期間の末日に終われば調定金がないのは、その日まで利用し支払うと考えれば筋が通る。提供元の説明書にも、解約の翌日を1日目とする例がある。",
            "No charge for ending on the period's last day only fits if that day is still used and paid. A manual of the provider counts the day after as day one.",
        ),
        ask: told(
            "解除や終了の効力が生じる日の当日分は、通常の料金として請求されますでしょうか。調定金はその翌日と当日のどちらから計算されますでしょうか。",
            "Is the day on which cancellation takes effect billed at the usual fee, and is the early-termination charge computed from the next day or from that day?",
        ),
    },
    Reading {
        id: "monthly-fee-scope",
        question: text(
            "減額のもとや上限になる「月額費用」に、オプションの料金は入るか。",
            "Does the \"monthly fee\" that a credit or its cap is measured by include options?",
        ),
        options: &[
            option(
                "with-options",
                text("オプション込み", "With options"),
                text(
                    "基本の月額に、契約中のオプションの月額をすべて加えて計算する。",
                    "The basic fee and the monthly fees of all options count together.",
                ),
            ),
            option(
                "base-only",
                text("基本だけ", "Basic fee only"),
                text(
                    "基本の月額だけで計算し、オプションの月額は数えない。",
                    "Only the basic monthly fee counts; options add nothing.",
                ),
            ),
        ],
        why: told(
            "基本サービスに限るとき、文書はそう書いている。限定のない「月額費用」は全体を指すとみる。",
            "Where the document means the basic service only, it says so; without such a limit the monthly fee is taken as a whole.",
        ),
        ask: told(
            "料金の減額の計算やその上限に用いられる「月額費用」には、オプションサービスの月額費用も含まれますでしょうか。",
            "Does the monthly fee (月額費用) used for credits and their cap include the monthly fees of options?",
        ),
    },
    Reading {
        id: "option-charge-after-article-28",
        question: text(
            "一般規程第28条の解除やサービスの廃止で契約ごと終わるオプションにも、調定金はかかるか。",
            "When article 28 of the general terms or a discontinuation ends the contract, do the options that end with it still cost a charge?",
        ),
        options: &[
            option(
                "due",
                text("払う", "Due"),
                text(
                    "オプションの最低利用期間が残っていれば、その分を払う。",
                    "What remains of an option's minimum period is to be paid.",
                ),
            ),
            option(
                "waived",
                text("払わない", "Not due"),
                text(
                    "契約と一緒に終わるオプションには、調定金がかからない。",
                    "Options that end together with the contract cost no charge.",
                ),
            ),
        ],
        why: told(
            "オプションの条項には、この場合を除く言葉がない。ただし除く文書もあり、争う余地は大きい。",
            "The clause on options makes no exception for it. Other documents do make one, so this is well worth contesting.",
        ),
        ask: told(
            "一般規程第28条第2項若しくは第3項による解除、又はサービスの廃止に伴ってオプションサービスが終了する場合にも、そのオプションの最低利用期間内解除調定金は請求されますでしょうか。",
            "If an option ends because the contract is cancelled under article 28(2) or (3) of the general terms, or the service is discontinued, do you still charge for the option's remaining minimum period?",
        ),
    },
    Reading {
        id: "options-on-end",
        question: text(
            "契約を解除すると、別に止めていないオプションはいつ終わるか。",
            "When the contract is cancelled, when do options end that were not stopped on their own?",
        ),
        options: &[
            option(
                "end-together",
                text("契約と同時", "With the contract"),
                text("契約が終わる日にオプションも終わる。", "The options end on the contract's last day."),
            ),
            option(
                "run-30-days",
                text("通知から30日", "30 days from notice"),
                text(
                    "契約の終わりと通知の到達から30日後のうち遅い日まで続き、その間の料金がかかる。",
                    "They run to the later of the contract's end and 30 days after the notice arrived, and are billed until then.",
                ),
            ),
        ],
        why: told(
            "オプションは契約に付くものである。30日の定めは、オプションだけを止める場合のものとみる。",
            "Options hang on the contract. The 30 days are taken to be meant for stopping an option alone.",
        ),
        ask: told(
            "契約の解除がすぐに効力を生じる場合、オプションサービスも同じ日に終了しますでしょうか。それとも通知の到達から30日は継続し、料金がかかりますでしょうか。",
            "When cancellation of the contract takes effect at once, do its options end the same day, or do they continue and cost for 30 days after the notice arrives?",
        ),
    },
    Reading {
        id: "microsoft-guarantee",
        question: text(
            "Microsoftに原因のある停止でも、可用性の保証による減額はあるか。",
            "Does an outage caused by Microsoft earn the availability credit?",
        ),
        options: &[
            option(
                "excluded",
                text("減額なし", "No credit"),
                text(
                    "Microsoftが原因の停止からは、可用性の減額は生じない。",
                    "Outages caused by Microsoft earn no availability credit.",
                ),
            ),
            option(
                "covered",
                text("減額あり", "Credit"),
                text(
                    "Microsoftが原因でも、長さに応じた減額がある。",
                    "Even if Microsoft caused it, the outage earns credit by its length.",
                ),
            ),
        ],
        why: told(
            "Microsoftの原因は、提供元の責に帰すべき事由に当たらないとみる。ただし24時間の減額にある明文の除外がここにはなく、争いになりうる。",
            "Microsoft's causes are taken to be none the provider answers for. But the express exception in the 24-hour rule is missing here, so it can be disputed.",
        ),
        ask: told(
            "Microsoftに起因する利用不能であっても、可用性の品質保証に基づく料金の減額の対象になりますでしょうか。",
            "Does unavailability caused by Microsoft qualify for a credit under the availability guarantee?",
        ),
    },
    Reading {
        id: "outage-clock",
        question: text(
            "可用性の保証では、停止の長さをいつから数えるか。",
            "From when is an outage's length counted under the availability guarantee?",
        ),
        options: &[
            option(
                "onset",
                text("発生から", "From its onset"),
                text("実際に使えなくなった時から数える。", "It counts from the moment use became impossible."),
            ),
            option(
                "noticed",
                text("提供元が知ってから", "Once the provider knew"),
                text(
                    "提供元が知るまでの時間は数えず、その分だけ減額が小さくなりうる。",
                    "The time before the provider knew is left out, which can lower the credit.",
                ),
            ),
        ],
        why: told(
            "保証は常に使えることの約束なので、使えない時間そのものを数える。区分表に合う起点は書かれていない。",
            "The guarantee promises constant use, so the time without it counts. No starting point that fits the table is written.",
        ),
        ask: told(
            "可用性の品質保証における1回の利用不能時間は、発生した時点と貴社が知った時点のどちらから計算されますでしょうか。",
            "For the availability guarantee, is an unavailable time measured from its onset or from the moment you came to know of it?",
        ),
    },
    Reading {
        id: "announced-guarantee",
        question: text(
            "可用性の保証では、予告された停止と重なった停止をどう数えるか。",
            "How does the availability guarantee treat an outage that overlaps an announced suspension?",
        ),
        options: &[
            option(
                "subtract",
                text("重なりだけ除く", "Leave out the overlap"),
                text(
                    "予告された時間を除き、残った連続時間をそれぞれ1回と数える。",
                    "The announced time is left out, and each stretch that remains counts as an outage of its own.",
                ),
            ),
            option(
                "drop",
                text("停止全体を除く", "Leave out all of it"),
                text(
                    "少しでも重なれば、その停止からは減額が生じない。",
                    "Any overlap at all, and the outage earns no credit.",
                ),
            ),
        ],
        why: told(
            "除かれるのは通知された停止であり、それを超えて続いた時間まで除く言葉はない。",
            "The exception is for the suspension notified; no words extend it to the time beyond.",
        ),
        ask: told(
            "事前に通知された停止の時間帯と利用不能時間が一部重なった場合、除かれるのは重なった時間だけでしょうか。それともその利用不能時間の全体でしょうか。",
            "If an unavailable time partly overlaps a suspension you notified, is only the overlap excluded, or the whole of it?",
        ),
    },
    Reading {
        id: "announced-24-hour",
        question: text(
            "24時間ごとの減額でも、予告された停止の時間を除くか。",
            "Is announced downtime left out of the 24-hour credit as well?",
        ),
        options: &[
            option(
                "keep",
                text("除かない", "Keep it"),
                text(
                    "予告があっても、停止の全体を通して24時間を数える。",
                    "The whole outage counts towards the 24 hours, announced or not.",
                ),
            ),
            option(
                "subtract",
                text("除く", "Leave it out"),
                text(
                    "予告された時間を除き、残った連続時間ごとに24時間を数える。",
                    "Announced time is left out, and the 24 hours are counted afresh in each stretch that remains.",
                ),
            ),
        ],
        why: told(
            "この減額には、予告した停止を除く言葉がない。ただし、提供元の責任かどうかの判断で除かれることはありうる。",
            "Nothing here leaves out announced suspensions, though they may turn out to be no cause the provider answers for.",
        ),
        ask: told(
            "24時間以上の利用不能による減額において、事前に通知された停止の時間も利用不能時間に含まれますでしょうか。",
            "For the credit for 24 hours or more of unavailability, does the time of a suspension you notified beforehand count?",
        ),
    },
    Reading {
        id: "cap",
        question: text(
            "1か月の減額の合計は、月額費用を超えうるか。",
            "Can a month's credits together exceed the monthly fee?",
        ),
        options: &[
            option(
                "as-written",
                text("文書どおり", "As written"),
                text(
                    "文書が上限を定めた場合だけ抑え、ほかは月額費用を超えうる。",
                    "Credits are limited only where the document sets a cap, and may otherwise exceed the fee.",
                ),
            ),
            option(
                "fee-per-month",
                text("月額費用まで", "Up to the monthly fee"),
                text("どの月の減額も、合計で月額費用までとなる。", "In every month credits stop at the monthly fee."),
            ),
        ],
        why: told(
            "書かれていない上限で減額を小さくしない。ただし、提供元の一般的な案内には当月の基本料金を上限とする例がある。",
            "A cap that is not written should not cut a credit. A general page of the provider, though, does cap at the month's basic fee.",
        ),
        ask: told(
            "同じ月に生じた料金の減額の合計に、月額費用を上限とする扱いはありますでしょうか。上限がある場合、その根拠もご教示ください。",
            "Do you cap the credits arising in one month at the monthly fee, and if so, on what basis?",
        ),
    },
    Reading {
        id: "claim-clock",
        question: text(
            "減額を請求できる3か月は、どの日から数えるか。",
            "From which day do the three months to claim run?",
        ),
        options: &[
            option(
                "condition-met",
                text("条件を満たした日", "Condition first met"),
                text(
                    "停止が30分を超えた日や24時間に達した日などから数え、締切りは早いほうになる。",
                    "They run from the day the condition was met, such as passing 30 minutes or reaching 24 hours: the earlier deadline.",
                ),
            ),
            option(
                "restored",
                text("復旧した日", "Service restored"),
                text(
                    "復旧した日（障害通知の減額では通知が送られた日）から数え、締切りは遅くなりうる。",
                    "They run from the day service came back (for a late outage notice, the day it was sent): a deadline that may be later.",
                ),
            ),
        ],
        why: told(
            "請求できるようになる日は明示されていない。早いほうの締切りを守れば、権利を失わない。",
            "The day is not spelled out. Whoever keeps the earlier deadline loses no right.",
        ),
        ask: told(
            "料金の減額の請求期限となる3か月は、減額の条件を満たした日と復旧した日のどちらから数えますでしょうか。",
            "Do the three months for claiming a credit run from the day its condition was met, or from the day service was restored?",
        ),
    },
    Reading {
        id: "connection-residual",
        question: text(
            "契約と接続先の最低利用期間がどちらも残るとき、調定金はどう重なるか。",
            "If minimum periods of the contract and of a connection both remain, how do the charges combine?",
        ),
        options: &[
            option(
                "day-wise",
                text("同じ日は一度", "Each day once"),
                text(
                    "契約の期間が残る日は全体の月額、その後に接続先の期間が残る日は接続の分だけを払う。",
                    "Days of the contract's period cost the whole fee; later days of a connection's period cost that connection's part only.",
                ),
            ),
            option(
                "base-only",
                text("全体の分だけ", "Whole fee only"),
                text(
                    "契約の期間が残るうちは全体の月額だけを払い、接続の分は別に払わない。",
                    "While the contract's period runs only the whole fee is charged, nothing more for connections.",
                ),
            ),
            option(
                "both",
                text("両方を足す", "Both added"),
                text(
                    "全体の月額に加えて接続の分も払い、重なる日は二重になる。",
                    "The connection's part is charged on top of the whole fee, twice on days that overlap.",
                ),
            ),
        ],
        why: told(
            "全体の月額には接続の分が含まれる。同じ日を二重に数えず、接続の期間だけが残る日は接続の分だけとする。",
            "The whole fee already contains the connection's part. No day is counted twice, and days left to a connection alone cost its part alone.",
        ),
        ask: told(
            "契約本体と、Office 365やAzure Publicへの接続の最低利用期間がともに残る時点で解除した場合、最低利用期間内解除調定金はどのように計算されますでしょうか。",
            "If we cancel while minimum periods of both the contract and a connection to Office 365 or Azure Public remain, how do you compute the early-termination charge?",
        ),
    },
    Reading {
        id: "charge-base",
        question: text(
            "調定金のもとになる月額は、契約やオプション自身の分だけか。",
            "Is an early-termination charge based on the contract's or option's own fee alone?",
        ),
        options: &[
            option(
                "own-fee",
                text("自身の月額だけ", "Its own fee"),
                text(
                    "契約の分は基本の月額、オプションの分はそのオプションの月額で計算する。",
                    "The contract's charge uses the basic fee, an option's charge that option's fee.",
                ),
            ),
            option(
                "whole-fee",
                text("月額費用の全体", "The whole monthly fee"),
                text(
                    "どちらも基本と全オプションの合計で計算し、両方がかかれば二重になる。",
                    "Either uses the basic fee plus all options, so both together count them twice.",
                ),
            ),
        ],
        why: told(
            "終わるものの料金だけを対象とみれば、二重にならない。文言だけなら、月額費用の全体とも読める。",
            "Charging only what ends avoids counting twice. By the bare words the whole monthly fee could be meant.",
        ),
        ask: told(
            "最低利用期間内解除調定金のもとになる「月額費用」は、契約については基本の額、オプションについてはそのオプションの額に限られますでしょうか。",
            "Is the monthly fee behind the early-termination charge limited to the basic fee for the contract, and to the option's own fee for an option?",
        ),
    },
    Reading {
        id: "notice-credit",
        question: text(
            "障害の通知が何度も遅れた月は、その度に減額があるか。",
            "If outage notices are late several times in a month, does each earn a credit?",
        ),
        options: &[
            option(
                "each",
                text("遅れる度に", "Each late notice"),
                text(
                    "30分以内に通知されなかった障害ごとに、月額費用の30分の1の減額がある。",
                    "Every outage not notified within 30 minutes earns a thirtieth of the monthly fee.",
                ),
            ),
            option(
                "once-a-month",
                text("月に一度", "Once a month"),
                text(
                    "同じ月に何度遅れても、減額は最初の1回だけになる。",
                    "However many were late that month, only the first earns a credit.",
                ),
            ),
        ],
        why: told(
            "通知は障害ごとの約束なので、守られない度に減額があるとみる。ただし「1回につき」とは書かれていない。",
            "Notice is promised for each outage, so each failure is taken to count, though the words \"for each\" are missing.",
        ),
        ask: told(
            "同じ月に障害通知の遅れが複数回あった場合、月額費用の30分の1の減額は1回ごとに行われますでしょうか。",
            "If several outage notices are late in one month, is the credit of one thirtieth of the monthly fee given for each?",
        ),
    },
    Reading {
        id: "parent-fee",
        question: text(
            "マネージドDNSとトラフィックマネジメントがともに保証を下回った月、親たる契約の月額費用は二度数えるか。",
            "If managed DNS and traffic management both miss the guarantee in a month, does the parent contract's fee count twice?",
        ),
        options: &[
            option(
                "once",
                text("一度だけ", "Once"),
                text(
                    "親の月額は高いほうの割合で一度だけ、トラフィックマネジメント自身の月額はその割合で減額する。",
                    "The parent's fee counts once, at the higher share; traffic management's own fee at its own share.",
                ),
            ),
            option(
                "each",
                text("それぞれ", "For each"),
                text("どちらの減額にも親の月額を入れる。", "Each of the two credits includes the parent's fee."),
            ),
        ],
        why: told(
            "1か月に1つしかない料金を、二度減額するとは考えにくい。",
            "A fee that is paid once a month is hardly meant to be credited twice.",
        ),
        ask: told(
            "同じ月にマネージドDNSとトラフィックマネジメントの稼働率がともに保証を下回った場合、親たる契約の月額費用はそれぞれの減額の計算に含まれますでしょうか。",
            "If the uptime of managed DNS and of traffic management both miss the guarantee in one month, is the parent contract's monthly fee included in both credits?",
        ),
    },
    Reading {
        id: "zone-fee",
        question: text(
            "ベーシックでマネージドDNSが2件以上のとき、追加ゾーン月額費用は何件分か。",
            "With two or more managed DNS contracts under Basic, how many added-zone fees are due?",
        ),
        options: &[
            option(
                "additional-only",
                text("2件目から", "From the second"),
                text(
                    "1件までの月額に、2件目から1件ごとの追加ゾーン月額費用が加わる。",
                    "The fee for up to one, plus one added-zone fee for each from the second on.",
                ),
            ),
            option(
                "every-zone",
                text("全件を加算", "For every one"),
                text(
                    "1件までの月額に、1件目も含む全件の追加ゾーン月額費用が加わる。",
                    "The fee for up to one, plus an added-zone fee for every one, the first included.",
                ),
            ),
            option(
                "zones-only",
                text("件数分だけ", "Added-zone fees only"),
                text(
                    "2件以上なら1件までの月額はなくなり、全件の追加ゾーン月額費用だけを払う。",
                    "From two on the fee for up to one falls away and only an added-zone fee for each is paid.",
                ),
            ),
        ],
        why: told(
            "「追加」という名からみて、1件を超えた分だけにかかるとみる。",
            "The name \"added\" suggests that only those beyond the first cost it.",
        ),
        ask: told(
            "ベーシックの親たる契約でマネージドDNSをn件利用する場合、毎月の請求額は、1件までの月額費用と追加ゾーン月額費用の何件分の合計になりますでしょうか。",
            "With n managed DNS contracts under a Basic parent contract, is the fee for up to one billed each month, and how many added-zone fees with it?",
        ),
    },
    Reading {
        id: "month-crossing",
        question: text(
            "月をまたぐ停止は、通して1回と数えるか。",
            "Is an outage that runs into the next month one outage?",
        ),
        options: &[
            option(
                "one-incident",
                text("通して1回", "One outage"),
                text(
                    "全体の長さで減額の割合を決め、始まった月の分とする。",
                    "Its whole length sets the share, and it belongs to the month it began in.",
                ),
            ),
            option(
                "split",
                text("月ごとに分ける", "Split by month"),
                text(
                    "1日の0時で区切り、それぞれの長さで割合を決める。減額は増えることも減ることもある。",
                    "It is cut at 0:00 on the 1st and each part has its own share; the credit may rise or fall.",
                ),
            ),
        ],
        why: told(
            "割合は1回の利用不能時間ごとに定められ、月で分けるとは書かれていない。",
            "The share is set for each unavailable time, and nothing says that a month's end divides it.",
        ),
        ask: told(
            "利用不能時間が月をまたいで続いた場合、通して1回として扱われますでしょうか。それとも月ごとに分けて計算されますでしょうか。",
            "If an unavailable time continues past the end of a month, do you treat it as one, or compute it separately for each month?",
        ),
    },
];
