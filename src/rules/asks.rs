//! The questions, in the order in which a form shows them.

use crate::terms::ask::{Among, Ask, Default, Kind};
use crate::terms::{Choice, Service, Text, choice, text};

const fn ask(path: &'static str, kind: Kind, label: Text, help: Text) -> Ask {
    Ask { path, label, help, kind, default: None }
}

const fn assumed(default: Default, ask: Ask) -> Ask {
    Ask { default: Some(default), ..ask }
}

const NONE: Text = text("", "");

/// The questions of every service; those of its own conditions stand with each.
static ALL: [&Ask; 51] = [
    &ITEM,
    &MONTHLY_FEE,
    &INITIAL_FEE,
    &STARTED_ON,
    &CONTRACTED_ON,
    &OPTIONS,
    &OPTION_FEE,
    &OPTION_INITIAL_FEE,
    &OPTION_STARTED_ON,
    &OPTION_CHANGED_ON,
    &OPTION_STOP_ARRIVED,
    &OPTION_STOP_REQUESTED,
    &OPTION_ENDED_ON,
    &CONNECTIONS,
    &CONNECTION_FEE,
    &CONNECTION_STARTED_ON,
    &EQUIPMENT_CHANGED_ON,
    &NOTICE_ARRIVED_ON,
    &REQUESTED_FOR,
    &ENDED_ON,
    &GROUND,
    &WANTED_END,
    &INCIDENTS,
    &BEGAN,
    &RESTORED,
    &NOTICED,
    &CAUSE,
    &UNUSABLE,
    &GUARANTEE_BROKEN,
    &ANNOUNCED,
    &DETECTED,
    &SENT,
    &DUTY_BREACHED,
    &UPTIMES,
    &UPTIME_MONTH,
    &UPTIME_OF,
    &PERCENT,
    &FAILED_SLOTS,
    &UPTIME_CAUSE,
    &ZONES,
    &ZONE_MONTHLY_FEE,
    &ZONE_INITIAL_FEE,
    &NEEDED_QPS,
    &QPS_UNIT_MONTHLY_FEE,
    &TRAFFIC_MANAGEMENT,
    &TRAFFIC_MONTHLY_FEE,
    &TRAFFIC_INITIAL_FEE,
    &ONE_TIME,
    &ONE_TIME_FEE,
    &PERIOD,
    &FORMERLY,
];

/// The question whose answer stands at a path.
pub(crate) fn at(service: &'static Service, path: &str) -> Option<&'static Ask> {
    let own = service.eligibility.holds.iter().map(|hold| &hold.ask);
    ALL.iter().copied().chain(own).find(|ask| ask.path == path)
}

/// The question whose answer a length of time, given in place of a moment, is counted from.
pub(crate) fn counted_from(ask: &Ask) -> Option<&'static Ask> {
    let from = [(&RESTORED, &BEGAN), (&NOTICED, &BEGAN), (&SENT, &DETECTED)];
    from.into_iter().find(|(counted, _)| counted.path == ask.path).map(|(_, from)| from)
}

/// Whether the days it asks for lie ahead; the others lie in the past.
pub(crate) fn lies_ahead(ask: &Ask) -> bool {
    let ahead =
        [&NOTICE_ARRIVED_ON, &REQUESTED_FOR, &WANTED_END, &OPTION_STOP_ARRIVED, &OPTION_STOP_REQUESTED, &PERIOD];
    ahead.into_iter().any(|one| one.path == ask.path)
}

/// Whether it bears on what is paid once rather than every month.
pub(crate) fn is_once(ask: &Ask) -> bool {
    let once =
        [&INITIAL_FEE, &OPTION_INITIAL_FEE, &ZONE_INITIAL_FEE, &TRAFFIC_INITIAL_FEE, &ONE_TIME, &ONE_TIME_FEE, &PERIOD];
    once.into_iter().any(|one| one.path == ask.path)
}

/// What a row of a list begins with: the key of the choice that makes it.
pub(crate) fn chosen_key(list: &Ask) -> Option<&'static str> {
    let keys = [(&OPTIONS, "option"), (&CONNECTIONS, "to"), (&ONE_TIME, "what")];
    keys.into_iter().find(|(rows, _)| rows.path == list.path).map(|(_, key)| key)
}

/// What one row of a list is called, and how one more is asked for.
pub(crate) fn row_words(list: &Ask) -> [Text; 2] {
    let known = [
        (&INCIDENTS, [text("障害", "Outage"), text("障害を加える", "Add an outage")]),
        (&UPTIMES, [text("稼働率", "Uptime"), text("月を加える", "Add a month")]),
        (&OPTIONS, [text("オプション", "Option"), text("オプションを加える", "Add an option")]),
        (&CONNECTIONS, [text("接続先", "Connection"), text("接続先を加える", "Add a connection")]),
        (&ONE_TIME, [text("一時費用", "One-time fee"), text("一時費用を加える", "Add a one-time fee")]),
    ];
    let known = known.into_iter().find(|(rows, _)| rows.path == list.path).map(|(_, words)| words);
    known.unwrap_or([list.label, text("もう一つ加える", "Add another")])
}

pub(crate) static ITEM: Ask = ask(
    "answers.item",
    Kind::Choice,
    text("品目・種類", "Item"),
    text("契約書や申込書にある品目（種類）です。", "The item or kind named in the contract."),
);
pub(crate) static MONTHLY_FEE: Ask = ask(
    "answers.monthlyFee",
    Kind::Yen,
    text("基本サービスの月額費用", "Monthly fee of the basic service"),
    text("見積書か請求書にある税抜の額です。", "The amount without tax on the quotation or the invoice."),
);
pub(crate) static INITIAL_FEE: Ask = ask(
    "answers.initialFee",
    Kind::Yen,
    text("基本サービスの初期費用", "Initial fee of the basic service"),
    text(
        "見積書にある税抜の額です。なければ空欄にします。",
        "The amount without tax on the quotation; leave it empty if there is none.",
    ),
);
pub(crate) static STARTED_ON: Ask = ask(
    "answers.startedOn",
    Kind::Day,
    text("課金開始日", "Billing start day"),
    text("提供元から通知された、課金の始まる日です。", "The day billing starts, as the provider told you."),
);
pub(crate) static CONTRACTED_ON: Ask = ask(
    "answers.contractedOn",
    Kind::Day,
    text("契約した日", "Day the contract was made"),
    text("申込が承諾された日です。", "The day the application was accepted."),
);

pub(crate) static OPTIONS: Ask = ask(
    "answers.options",
    Kind::ChosenRows,
    text("オプション", "Options"),
    text("使っているオプションを加えます。", "Add the options in use."),
);
pub(crate) static OPTION_FEE: Ask = ask(
    "answers.options[].monthlyFee",
    Kind::Yen,
    text("月額費用", "Monthly fee"),
    text("このオプションの税抜の月額です。", "The monthly fee of this option, without tax."),
);
pub(crate) static OPTION_INITIAL_FEE: Ask = ask(
    "answers.options[].initialFee",
    Kind::Yen,
    text("初期費用", "Initial fee"),
    text(
        "このオプションの税抜の初期費用です。なければ空欄にします。",
        "The initial fee of this option, without tax; leave it empty if there is none.",
    ),
);
pub(crate) static OPTION_STARTED_ON: Ask = ask(
    "answers.options[].startedOn",
    Kind::Day,
    text("課金開始日", "Billing start day"),
    text("このオプションの課金が始まった日です。", "The day billing of this option started."),
);
pub(crate) static OPTION_CHANGED_ON: Ask = ask(
    "answers.options[].changedOn",
    Kind::Days,
    text("変更した日", "Days it was changed"),
    text(
        "このオプションを変更した日です。期間が数え直しになります。",
        "Days on which this option was changed: each starts its period anew.",
    ),
);
pub(crate) static OPTION_STOP_ARRIVED: Ask = ask(
    "answers.options[].stop.noticeArrivedOn",
    Kind::Day,
    text("停止の通知が届く日", "Day the notice to stop it arrives"),
    text(
        "このオプションだけをやめる通知が提供元に届く日です。",
        "The day a notice to stop this option alone reaches the provider.",
    ),
);
pub(crate) static OPTION_STOP_REQUESTED: Ask = ask(
    "answers.options[].stop.requestedFor",
    Kind::Day,
    text("通知で指定する日", "Day named in the notice"),
    text("通知に書く、停止を望む日です。", "The day on which it is to stop, as written in the notice."),
);
pub(crate) static OPTION_ENDED_ON: Ask = ask(
    "answers.options[].endedOn",
    Kind::Day,
    text("このオプションの終了日", "Last day of this option"),
    text("契約と別に終わったときだけ入れます。", "Only where it ended apart from the contract."),
);

pub(crate) static CONNECTIONS: Ask = ask(
    "answers.connections",
    Kind::ChosenRows,
    text("接続先", "Connections"),
    text("別に最低利用期間が付く接続を加えます。", "Add the connections that have a minimum period of their own."),
);
pub(crate) static CONNECTION_FEE: Ask = ask(
    "answers.connections[].monthlyFee",
    Kind::Yen,
    text("この接続の料金分", "This connection's part of the fee"),
    text("月額費用のうち、この接続に係る分です。", "The part of the monthly fee that is for this connection."),
);
pub(crate) static CONNECTION_STARTED_ON: Ask = ask(
    "answers.connections[].startedOn",
    Kind::Day,
    text("料金の起算日", "First day of its fee"),
    text("提供元が指定した日です。", "The day the provider designated."),
);
pub(crate) static EQUIPMENT_CHANGED_ON: Ask = ask(
    "answers.equipmentChangedOn",
    Kind::Days,
    text("機器を追加・変更した日", "Days equipment was added or changed"),
    text("故障による交換は含みません。", "Exchanges because of a failure do not count."),
);

pub(crate) static NOTICE_ARRIVED_ON: Ask = ask(
    "answers.cancellation.noticeArrivedOn",
    Kind::Day,
    text("解約の通知が届く日", "Day the cancellation notice arrives"),
    text(
        "解約申込書が提供元に届く日です。出した日ではありません。",
        "The day the form reaches the provider, not the day it is sent.",
    ),
);
pub(crate) static REQUESTED_FOR: Ask = ask(
    "answers.cancellation.requestedFor",
    Kind::Day,
    text("通知で指定する解約日", "End day named in the notice"),
    text("早すぎる日を書いても、待つ日数は縮みません。", "Naming an earlier day does not shorten the wait."),
);
pub(crate) static ENDED_ON: Ask = ask(
    "answers.cancellation.endedOn",
    Kind::Day,
    text("通知によらない終了日", "Last day, if not by a notice"),
    text(
        "提供元による解除など、通知のほかで終わった日です。入れると上の二つより優先します。",
        "Where it ended otherwise, for instance by the provider; it goes before the two above.",
    ),
);
pub(crate) static GROUND: Ask = assumed(
    Default::Value("ordinary"),
    ask(
        "answers.cancellation.ground",
        Kind::Choice,
        text("終わった理由", "Ground of the ending"),
        text("特別な理由なら、支払いが変わることがあります。", "A special ground can change what is due."),
    ),
);
pub(crate) static ORDINARY: Choice = choice("ordinary", "通常の解約など", "Ordinary");
pub(crate) static ARTICLE_28: Choice =
    choice("article-28", "一般規程第28条第2項・第3項", "General terms, article 28(2) or (3)");
pub(crate) static ABOLISHED: Choice = choice("abolished", "サービスの廃止", "The service was discontinued");
pub(crate) static GROUND_UNKNOWN: Choice = choice("unknown", "わからない", "Not known");
pub(crate) static WANTED_END: Ask = ask(
    "answers.wantedEnd",
    Kind::Day,
    text("やめたい日", "Day you want to be out"),
    text(
        "この日に終わるには、いつまでに通知が届けばよいかがわかります。",
        "Tells by when a notice must arrive to end on this day.",
    ),
);

pub(crate) static INCIDENTS: Ask = ask(
    "answers.incidents",
    Kind::Rows,
    text("止まった時間", "Outages"),
    text("続けて止まっていた時間ごとに一つ加えます。", "Add one for each continuous time it was down."),
);
pub(crate) static BEGAN: Ask = ask(
    "answers.incidents[].began",
    Kind::Moment,
    text("止まった時", "It went down"),
    text("日本時間です。", "In Japan time."),
);
pub(crate) static RESTORED: Ask = ask(
    "answers.incidents[].restored",
    Kind::Moment,
    text("戻った時", "It came back"),
    text("長さ（2時間35分など）でも入れられます。", "A length such as 2 h 35 min will do as well."),
);
pub(crate) static NOTICED: Ask = assumed(
    Default::SameAs(&BEGAN),
    ask(
        "answers.incidents[].noticed",
        Kind::Moment,
        text("提供元が知った時", "The provider came to know"),
        text(
            "連絡した時刻や、提供元の障害報告にある検知の時刻です。",
            "When you told them, or the time of detection in their report.",
        ),
    ),
);
pub(crate) static CAUSE: Ask =
    assumed(Default::Value("provider"), ask("answers.incidents[].cause", Kind::Choice, text("原因", "Cause"), NONE));
pub(crate) static UNUSABLE: Ask = assumed(
    Default::Value("yes"),
    ask(
        "answers.incidents[].unusable",
        Kind::Choice,
        text("まったく使えなかったか", "Wholly unusable?"),
        text("使えないのと同じ程度のときも「はい」です。", "Yes also where it was as good as unusable."),
    ),
);
pub(crate) static GUARANTEE_BROKEN: Ask = assumed(
    Default::Value("yes"),
    ask(
        "answers.incidents[].guaranteeBroken",
        Kind::Choice,
        text("予備も含めてすべて止まったか", "Was every redundant way down?"),
        text("一つでも使えていれば、保証は守られています。", "If one of them still worked, the guarantee was kept."),
    ),
);
pub(crate) static ANNOUNCED: Ask = ask(
    "answers.incidents[].announced",
    Kind::Windows,
    text("予告された停止", "Announced suspensions"),
    text("提供元が前もって知らせていた停止の時間帯です。", "Times the provider had told you of beforehand."),
);
pub(crate) static DETECTED: Ask = ask(
    "answers.incidents[].notice.detected",
    Kind::Moment,
    text("提供元が検知した時", "Detected by the provider"),
    text("障害の通知を受けていないか、遅れたときに入れます。", "Give it where the outage notice came late or never."),
);
pub(crate) static SENT: Ask = ask(
    "answers.incidents[].notice.sent",
    Kind::MomentOrNever,
    text("障害の通知が来た時", "Outage notice sent"),
    text("来なかったときは「来なかった」を選びます。", "Choose never if none came."),
);
pub(crate) static DUTY_BREACHED: Ask = assumed(
    Default::Value("no"),
    ask(
        "answers.dutyBreached",
        Kind::Choice,
        text("そのとき契約者の義務違反があったか", "Was a duty of the customer open then?"),
        text("あれば品質保証は適用されません。", "If so, the quality guarantee does not apply."),
    ),
);

pub(crate) static UPTIMES: Ask = ask(
    "answers.uptimes",
    Kind::Rows,
    text("月ごとの稼働率", "Uptime of a month"),
    text("保証を下回った月とサービスごとに一つ加えます。", "Add one for each month and service below the guarantee."),
);
pub(crate) static UPTIME_MONTH: Ask = ask("answers.uptimes[].month", Kind::Month, text("月", "Month"), NONE);
pub(crate) static UPTIME_OF: Ask = ask("answers.uptimes[].of", Kind::Choice, text("サービス", "Service"), NONE);
pub(crate) static PERCENT: Ask = ask(
    "answers.uptimes[].percent",
    Kind::Percent,
    text("稼働率", "Uptime rate"),
    text("提供元の示す率です。丸めずに入れます。", "The provider's figure, not rounded."),
);
pub(crate) static FAILED_SLOTS: Ask = ask(
    "answers.uptimes[].failedSlots",
    Kind::Count,
    text("または、失敗した5分枠の数", "Or the number of failed five-minute slots"),
    text(
        "率がわからないとき、5分ごとの監視で失敗した回数を入れます。",
        "Where the rate is not known: how many five-minute checks failed.",
    ),
);
pub(crate) static UPTIME_CAUSE: Ask =
    assumed(Default::Value("provider"), ask("answers.uptimes[].cause", Kind::Choice, text("原因", "Cause"), NONE));

pub(crate) static ZONES: Ask = ask(
    "answers.dns.zones",
    Kind::Count,
    text("ゾーンの数", "Zones"),
    text("マネージドDNSの契約の数です。", "The number of managed DNS contracts."),
);
pub(crate) static ZONE_MONTHLY_FEE: Ask = ask(
    "answers.dns.zoneMonthlyFee",
    Kind::Yen,
    text("追加ゾーン1件の月額費用", "Monthly fee of one added zone"),
    NONE,
);
pub(crate) static ZONE_INITIAL_FEE: Ask =
    ask("answers.dns.zoneInitialFee", Kind::Yen, text("ゾーン1件の初期費用", "Initial fee of one zone"), NONE);
pub(crate) static NEEDED_QPS: Ask = assumed(
    Default::Number(0),
    ask(
        "answers.dns.neededQps",
        Kind::Count,
        text("必要なQPSの合計", "Queries a second needed, in all"),
        text("管理するサービス全部の合計です。", "The sum over all services under the parent contract."),
    ),
);
pub(crate) static QPS_UNIT_MONTHLY_FEE: Ask =
    ask("answers.dns.qpsUnitMonthlyFee", Kind::Yen, text("追加100QPSの月額費用", "Monthly fee of 100 added QPS"), NONE);
pub(crate) static TRAFFIC_MANAGEMENT: Ask = ask(
    "answers.dns.trafficManagement",
    Kind::Count,
    text("トラフィックマネジメントの契約数", "Traffic management contracts"),
    NONE,
);
pub(crate) static TRAFFIC_MONTHLY_FEE: Ask = ask(
    "answers.dns.trafficMonthlyFee",
    Kind::Yen,
    text("トラフィックマネジメント1契約の月額費用", "Monthly fee of one traffic management contract"),
    NONE,
);
pub(crate) static TRAFFIC_INITIAL_FEE: Ask = ask(
    "answers.dns.trafficInitialFee",
    Kind::Yen,
    text("トラフィックマネジメント1契約の初期費用", "Initial fee of one traffic management contract"),
    NONE,
);

pub(crate) static ONE_TIME: Ask = ask(
    "answers.oneTime",
    Kind::ChosenRows,
    text("一時費用", "One-time fees"),
    text("生じた一時費用を加えます。", "Add the one-time fees that came up."),
);
pub(crate) static ONE_TIME_FEE: Ask = ask("answers.oneTime[].fee", Kind::Yen, text("金額", "Amount"), NONE);
pub(crate) static PERIOD: Ask = ask(
    "answers.period",
    Kind::Period,
    text("合計する期間", "Period to add up"),
    text("この期間の月額費用を日割りで合計します。", "Adds up the monthly fees over these days."),
);
pub(crate) static FORMERLY: Ask = ask(
    "answers.formerly",
    Kind::Choice,
    text("以前の名前", "Its former name"),
    text("古い契約の種類です。", "What the old contract was."),
);

pub(crate) static YES: Choice = choice("yes", "はい", "Yes");
pub(crate) static NO: Choice = choice("no", "いいえ", "No");
pub(crate) static UNSURE: Choice = choice("unsure", "わからない", "Not sure");
pub(crate) static YES_OR_NO: Among = Among::These(&[&YES, &NO, &UNSURE]);

pub(crate) static PROVIDER: Choice = choice("provider", "提供元", "The provider");
pub(crate) static MICROSOFT: Choice = choice("microsoft", "Microsoft", "Microsoft");
pub(crate) static CUSTOMER: Choice = choice("customer", "契約者", "The customer");
pub(crate) static OTHER: Choice = choice("other", "そのほか", "Somebody else");
pub(crate) static CAUSE_UNKNOWN: Choice = choice("unknown", "わからない", "Not known");
pub(crate) static CAUSES: Among = Among::These(&[&PROVIDER, &MICROSOFT, &CUSTOMER, &OTHER, &CAUSE_UNKNOWN]);

pub(crate) static CONNECTED: Among = Among::These(&[&OFFICE_365, &AZURE_PUBLIC]);
pub(crate) static OFFICE_365: Choice = choice("office-365", "Office 365接続", "Office 365 connection");
pub(crate) static AZURE_PUBLIC: Choice = choice("azure-public", "Azure Public接続", "Azure Public connection");
pub(crate) static GUARANTEED: Among = Among::These(&[&MANAGED_DNS, &TRAFFIC]);
pub(crate) static MANAGED_DNS: Choice = choice("managed-dns", "マネージドDNS", "Managed DNS");
pub(crate) static TRAFFIC: Choice = choice("traffic-management", "トラフィックマネジメント", "Traffic Management");
