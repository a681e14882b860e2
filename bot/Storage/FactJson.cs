using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ThiDua.Bot.Recognition;

namespace ThiDua.Bot.Storage;

/// <summary>Facts by the names they have in the ledger. A name is for good; a fact that is no longer made stays readable.</summary>
static class FactJson
{
    static readonly StoredJson Json = Stored.Json;

    static readonly Dictionary<string, FactType> ByName = new()
    {
        ["nominated"] = Of(() => Json.Nominated),
        ["nomination-edited"] = Of(() => Json.NominationEdited),
        ["nomination-withdrawn"] = Of(() => Json.NominationWithdrawn),
        ["endorsed"] = Of(() => Json.Endorsed),
        ["endorsement-taken-back"] = Of(() => Json.EndorsementTakenBack),
        ["praised"] = Of(() => Json.Praised),
        ["campaign-launched"] = Of(() => Json.CampaignLaunched),
        ["campaign-closed"] = Of(() => Json.CampaignClosed),
        ["recurrence-stopped"] = Of(() => Json.RecurrenceStopped),
        ["acknowledged"] = Of(() => Json.Acknowledged),
        ["awarded"] = Of(() => Json.Awarded),
        ["person-recorded"] = Of(() => Json.PersonRecorded),
        ["roles-changed"] = Of(() => Json.RolesChanged),
        ["unit-recorded"] = Of(() => Json.UnitRecorded),
        ["office-changed"] = Of(() => Json.OfficeChanged),
        ["place-recorded"] = Of(() => Json.PlaceRecorded),
        ["announcement-written"] = Of(() => Json.AnnouncementWritten),
        ["announcement-approved"] = Of(() => Json.AnnouncementApproved),
        ["announcement-sent-back"] = Of(() => Json.AnnouncementSentBack),
        ["announcement-moved"] = Of(() => Json.AnnouncementMoved),
        ["announcement-edit-proposed"] = Of(() => Json.AnnouncementEditProposed),
        ["announcement-started"] = Of(() => Json.AnnouncementStarted),
        ["announcement-edited"] = Of(() => Json.AnnouncementEdited),
        ["announcement-resent"] = Of(() => Json.AnnouncementResent),
        ["announcement-cancelled"] = Of(() => Json.AnnouncementCancelled),
        ["announcement-recalled"] = Of(() => Json.AnnouncementRecalled),
        ["announcement-ended"] = Of(() => Json.AnnouncementEnded),
        ["announcement-noted"] = Of(() => Json.AnnouncementNoted),
        ["people-list-read"] = Of(() => Json.PeopleListRead),
        ["working-hours-set"] = Of(() => Json.WorkingHoursSet),
        ["days-entered"] = Of(() => Json.DaysEntered),
        ["days-taken-out"] = Of(() => Json.DaysTakenOut),
        ["case-opened"] = Of(() => Json.CaseOpened),
        ["case-moved"] = Of(() => Json.CaseMoved),
        ["case-supplemented"] = Of(() => Json.CaseSupplemented),
        ["clause-entered"] = Of(() => Json.ClauseEntered),
        ["base-salary-entered"] = Of(() => Json.BaseSalaryEntered),
        ["hold-placed"] = Of(() => Json.HoldPlaced),
        ["hold-lifted"] = Of(() => Json.HoldLifted),
        ["case-checked"] = Of(() => Json.CaseChecked),
        ["achievement-dated"] = Of(() => Json.AchievementDated),
        ["cases-published"] = Of(() => Json.CasesPublished),
        ["publication-ended"] = Of(() => Json.PublicationEnded),
        ["comment-made"] = Of(() => Json.CommentMade),
        ["comment-considered"] = Of(() => Json.CommentConsidered),
        ["new-factor-spotted"] = Of(() => Json.NewFactorSpotted),
        ["new-factor-judged"] = Of(() => Json.NewFactorJudged),
        ["idea-registered"] = Of(() => Json.IdeaRegistered),
        ["idea-judged"] = Of(() => Json.IdeaJudged),
        ["exemplar-marked"] = Of(() => Json.ExemplarMarked),
        ["exemplar-unmarked"] = Of(() => Json.ExemplarUnmarked),
        ["paper-prepared"] = Of(() => Json.PaperPrepared),
        ["paper-signed"] = Of(() => Json.PaperSigned),
        ["paper-sent-back"] = Of(() => Json.PaperSentBack),
        ["award-revoked"] = Of(() => Json.AwardRevoked),
        ["ceremony-called"] = Of(() => Json.CeremonyCalled),
        ["handed-out"] = Of(() => Json.HandedOut),
        ["hand-out-taken-back"] = Of(() => Json.HandOutTakenBack),
        ["councillor-named"] = Of(() => Json.CouncillorNamed),
        ["councillor-released"] = Of(() => Json.CouncillorReleased),
        ["session-called"] = Of(() => Json.SessionCalled),
        ["session-moved"] = Of(() => Json.SessionMoved),
        ["session-opened"] = Of(() => Json.SessionOpened),
        ["roll-called"] = Of(() => Json.RollCalled),
        ["ballot-cast"] = Of(() => Json.BallotCast),
        ["ballots-counted"] = Of(() => Json.BallotsCounted),
        ["open-vote-told"] = Of(() => Json.OpenVoteTold),
        ["case-counted"] = Of(() => Json.CaseCounted),
        ["reviewed"] = Of(() => Json.Reviewed),
        ["alarm-rang"] = Of(() => Json.AlarmRang),
    };

    static readonly Dictionary<Type, string> Names = ByName.ToDictionary(p => p.Value.Type, p => p.Key);

    public static IEnumerable<Type> Types => Names.Keys;

    public static string NameOf(Fact fact) => Names[fact.GetType()];

    public static string NameOf<T>()
        where T : Fact => Names[typeof(T)];

    public static string Write(Fact fact) => ByName[NameOf(fact)].Write(fact);

    /// <exception cref="JsonException">The text is not such a fact, or the name is unknown to this version.</exception>
    public static Fact Read(string name, string json) =>
        ByName.TryGetValue(name, out var type)
            ? (Fact?)JsonSerializer.Deserialize(json, type.Json) ?? throw new JsonException($"'{name}' holds null")
            : throw new JsonException($"a fact named '{name}' is not known to this version");

    static FactType Of<T>(Func<JsonTypeInfo<T>> how)
        where T : Fact => new(typeof(T), how, fact => Stored.Text((T)fact, how()));

    /// <summary>How it is read is worked out when one of its kind is first met: for all of them it would take a third of the start.</summary>
    sealed record FactType(Type Type, Func<JsonTypeInfo> How, Func<Fact, string> Write)
    {
        public JsonTypeInfo Json => field ??= How();
    }
}
