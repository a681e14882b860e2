using System.Globalization;
using ThiDua.Benchmarks.Peers;
using ThiDua.Benchmarks.Wire;

namespace ThiDua.Benchmarks.Offices;

/// <summary>What people do in the measured turns, as Teams sends it.</summary>
static class Activities
{
    const string Aad = "@aad@@@@-6780-47a8-8e78-59a11a232d0f";
    const string Mri = "29:@mri@@@@";
    const string Code = "@code@";

    /// <summary>Somebody asks for help in the own chat.</summary>
    public static Turns Help(Site site) => Typed(site, "trợ giúp");

    public static Turns Hi(Site site) => Typed(site, "hi");

    /// <summary>Somebody confirms a nomination, each time a new one.</summary>
    public static Turns Nominate(Site site) => new(
        Pressed(site, Filled.Chat(0), "personal", Filled.Aad(0), Filled.Mri(0), "nominate.confirm", $$$"""
            "nonce":"{{{Turns.Number}}}","for":"{{{Filled.Person(0)}}}",
            "typed":{"who":"{{{Filled.Aad(1)}}}","campaign":"","kind":"Regular","evidence":""},
            "achievement":"Hoàn thành xuất sắc việc số hóa hồ sơ một cửa trước thời hạn ba tuần."
            """),
        // only the card of a nomination that was made can be withdrawn; a form with errors cannot
        "nominate.askWithdraw");

    /// <summary>Somebody else each time supports one of the nominations that the office is filled with.</summary>
    public static Turns Endorse(Site site, Filled office) => new(
        Pressed(site, $"{Filled.Team};messageid=1764000000000", "channel", Aad, Mri, "endorse.give", $$$"""
            "ref":"{{{Code}}}","nonce":"{{{Turns.Number}}}"
            """),
        "endorse.takeBack",
        ("@aad@@@@", number => Hex(Endorser(number, office))),
        ("@mri@@@@", number => Hex(Endorser(number, office))),
        (Code, number => Filled.Code(number % office.Nominations)));

    /// <summary>Neither the nominator nor the nominee, and each of the others once.</summary>
    static long Endorser(long number, Filled office) => ((number % office.Nominations) + 2 + (number / office.Nominations)) % office.People;

    static string Hex(long number) => number.ToString("x8", CultureInfo.InvariantCulture);

    public static Turns Typed(Site site, string text) => new($$$"""
        {"type":"message","id":"{{{Turns.Number}}}","text":"{{{text}}}","textFormat":"plain",
        "entities":[{"type":"clientInfo","locale":"vi-VN","country":"VN","platform":"Windows","timezone":"Asia/Ho_Chi_Minh"}],
        {{{Common(site, Filled.Chat(0), "personal", Filled.Aad(0), Filled.Mri(0))}}}
        """);

    public static string Pressed(Site site, string conversation, string kind, string aad, string mri, string verb, string data) => $$$"""
        {"type":"invoke","name":"adaptiveCard/action","id":"f:{{{Turns.Number}}}","replyToId":"1764000000000",
        "value":{"action":{"type":"Action.Execute","verb":"{{{verb}}}","data":{"verb":"{{{verb}}}",{{{data}}}}},"trigger":"manual"},
        {{{Common(site, conversation, kind, aad, mri)}}}
        """;

    static string Common(Site site, string conversation, string kind, string aad, string mri) => $$$"""
        "timestamp":"2026-11-23T02:00:00.0000000Z","localTimestamp":"2026-11-23T09:00:00.0000000+07:00","localTimezone":"Asia/Ho_Chi_Minh",
        "channelId":"msteams","serviceUrl":"{{{site.ServiceUrl}}}","locale":"vi-VN",
        "from":{"id":"{{{mri}}}","name":"Nguyễn Văn Số 0","aadObjectId":"{{{aad}}}"},
        "recipient":{"id":"{{{Filled.BotId}}}","name":"Thi đua"},
        "conversation":{"conversationType":"{{{kind}}}","tenantId":"{{{Filled.Tenant}}}","id":"{{{conversation}}}"},
        "channelData":{"tenant":{"id":"{{{Filled.Tenant}}}"}{{{Channel(kind)}}}}}
        """;

    static string Channel(string kind) => kind != "channel"
        ? ""
        : $$$""","team":{"id":"{{{Filled.Team}}}"},"channel":{"id":"{{{Filled.Team}}}","name":"Thi đua – Khen thưởng"}""";
}
