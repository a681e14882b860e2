using System.Text.Json.Serialization;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Storage;

namespace ThiDua.Tests.Storage;

/// <summary>A document with nothing but what a store looks at.</summary>
sealed record Note(string Id, string Text, string[] Keys, string[] Claims);

[JsonSerializable(typeof(Note))]
sealed partial class NoteJson : JsonSerializerContext;

static class Sample
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(7));

    public static Kind<Note> Notes { get; } = new("note", () => NoteJson.Default.Note, n => n.Id, n => n.Keys, n => n.Claims);

    public static Kind<Note> Boards { get; } = new("pin-board", () => NoteJson.Default.Note, n => n.Id, n => n.Keys, n => n.Claims, Resident: true);

    public static IReadOnlyList<IKind> Every { get; } = [.. Kinds.Every, Notes, Boards];

    public static Note Note(string id, string text = "", string[]? keys = null, string[]? claims = null) =>
        new(id, text, keys ?? [], claims ?? []);

    public static Change Change(string by = "CN-001") => new(by, Noon);

    public static Nominated Nominated(string id, string nominee = "CN-007", string? campaign = "PT-1", string text = "Làm việc hết mình") =>
        new(id, [new(PartyKind.Person, nominee, "P-TH")], campaign, NominationKind.Regular, text, null, new(2026, 11, 23));

    public static Post Post(string id, string subject) => new(id, "nominate.posted", subject, "19:kenh@thread.tacv2");

    public static Case Case(string id) => new(
        id, new(PartyKind.Person, "CN-007", "P-TH"), "giay-khen", null, null, NominationKind.Regular, "Làm việc hết mình", null, "CN-001", Noon, new(2026, 11, 23));

    /// <summary>What a nominate turn commits.</summary>
    public static Change Nomination(string id, string by, string nominee, string requestKey)
    {
        var nomination = new Nomination(
            id, by, [new(PartyKind.Person, nominee, "P-TH")], "PT-1", NominationKind.Regular,
            "Hoàn thành sớm đợt số hoá hồ sơ, hướng dẫn cả phòng cùng làm.", null, Noon, new(2026, 11, 23));
        return new Change(by, Noon)
            .Write(Kinds.Nominations, nomination, 0)
            .Record(new Nominated(id, nomination.Nominees, nomination.Campaign, nomination.Kind, nomination.Achievement, null, nomination.Day))
            .Post(Post($"nomination/{id}@19:kenh", nomination.Subject))
            .Once(requestKey, $"card {id}");
    }
}
