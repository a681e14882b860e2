using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ThiDua.Bot.Recognition;

namespace ThiDua.Bot.Storage;

/// <summary>Facts by the names they have in the ledger. A name is for good; a fact that is no longer made stays readable.</summary>
static class FactJson
{
    static readonly StoredJson Written = Stored.Json;

    static readonly Dictionary<string, JsonTypeInfo> ByName = new()
    {
        ["nominated"] = Written.Nominated,
        ["nomination-edited"] = Written.NominationEdited,
        ["nomination-withdrawn"] = Written.NominationWithdrawn,
        ["endorsed"] = Written.Endorsed,
        ["endorsement-taken-back"] = Written.EndorsementTakenBack,
        ["praised"] = Written.Praised,
        ["campaign-launched"] = Written.CampaignLaunched,
        ["campaign-closed"] = Written.CampaignClosed,
        ["recurrence-stopped"] = Written.RecurrenceStopped,
        ["acknowledged"] = Written.Acknowledged,
        ["awarded"] = Written.Awarded,
        ["person-recorded"] = Written.PersonRecorded,
        ["roles-changed"] = Written.RolesChanged,
        ["unit-recorded"] = Written.UnitRecorded,
        ["office-changed"] = Written.OfficeChanged,
        ["place-recorded"] = Written.PlaceRecorded,
        ["announcement-written"] = Written.AnnouncementWritten,
        ["announcement-approved"] = Written.AnnouncementApproved,
        ["announcement-sent-back"] = Written.AnnouncementSentBack,
        ["announcement-moved"] = Written.AnnouncementMoved,
        ["announcement-edit-proposed"] = Written.AnnouncementEditProposed,
        ["announcement-started"] = Written.AnnouncementStarted,
        ["announcement-edited"] = Written.AnnouncementEdited,
        ["announcement-resent"] = Written.AnnouncementResent,
        ["announcement-cancelled"] = Written.AnnouncementCancelled,
        ["announcement-recalled"] = Written.AnnouncementRecalled,
        ["announcement-ended"] = Written.AnnouncementEnded,
        ["announcement-noted"] = Written.AnnouncementNoted,
        ["people-list-read"] = Written.PeopleListRead,
        ["working-hours-set"] = Written.WorkingHoursSet,
        ["days-entered"] = Written.DaysEntered,
        ["days-taken-out"] = Written.DaysTakenOut,
        ["case-opened"] = Written.CaseOpened,
        ["case-moved"] = Written.CaseMoved,
        ["case-supplemented"] = Written.CaseSupplemented,
        ["clause-entered"] = Written.ClauseEntered,
        ["base-salary-entered"] = Written.BaseSalaryEntered,
        ["hold-placed"] = Written.HoldPlaced,
        ["hold-lifted"] = Written.HoldLifted,
        ["case-checked"] = Written.CaseChecked,
        ["achievement-dated"] = Written.AchievementDated,
        ["cases-published"] = Written.CasesPublished,
        ["publication-ended"] = Written.PublicationEnded,
        ["comment-made"] = Written.CommentMade,
        ["comment-considered"] = Written.CommentConsidered,
        ["new-factor-spotted"] = Written.NewFactorSpotted,
        ["new-factor-judged"] = Written.NewFactorJudged,
        ["idea-registered"] = Written.IdeaRegistered,
        ["idea-judged"] = Written.IdeaJudged,
        ["exemplar-marked"] = Written.ExemplarMarked,
        ["exemplar-unmarked"] = Written.ExemplarUnmarked,
        ["paper-prepared"] = Written.PaperPrepared,
        ["paper-signed"] = Written.PaperSigned,
        ["paper-sent-back"] = Written.PaperSentBack,
        ["award-revoked"] = Written.AwardRevoked,
        ["ceremony-called"] = Written.CeremonyCalled,
        ["handed-out"] = Written.HandedOut,
        ["hand-out-taken-back"] = Written.HandOutTakenBack,
        ["councillor-named"] = Written.CouncillorNamed,
        ["councillor-released"] = Written.CouncillorReleased,
        ["session-called"] = Written.SessionCalled,
        ["session-moved"] = Written.SessionMoved,
        ["session-opened"] = Written.SessionOpened,
        ["roll-called"] = Written.RollCalled,
        ["ballot-cast"] = Written.BallotCast,
        ["ballots-counted"] = Written.BallotsCounted,
        ["open-vote-told"] = Written.OpenVoteTold,
        ["case-counted"] = Written.CaseCounted,
        ["reviewed"] = Written.Reviewed,
        ["alarm-rang"] = Written.AlarmRang,
    };

    static readonly Dictionary<Type, string> Names = ByName.ToDictionary(p => p.Value.Type, p => p.Key);

    public static IEnumerable<Type> Types => Names.Keys;

    public static string NameOf(Fact fact) => Names[fact.GetType()];

    public static string NameOf<T>()
        where T : Fact => Names[typeof(T)];

    public static string Write(Fact fact) => JsonSerializer.Serialize(fact, ByName[NameOf(fact)]);

    /// <exception cref="JsonException">The text is not such a fact, or the name is unknown to this version.</exception>
    public static Fact Read(string name, string json) =>
        ByName.TryGetValue(name, out var type)
            ? (Fact?)JsonSerializer.Deserialize(json, type) ?? throw new JsonException($"'{name}' holds null")
            : throw new JsonException($"a fact named '{name}' is not known to this version");
}
