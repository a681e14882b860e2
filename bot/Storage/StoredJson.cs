using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Alarms;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Recognition.Awarding;
using ThiDua.Bot.Recognition.Calendar;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Ceremonies;
using ThiDua.Bot.Recognition.Council;
using ThiDua.Bot.Recognition.Regimes;
using ThiDua.Bot.Recognition.Checking;
using ThiDua.Bot.Recognition.Initiatives;
using ThiDua.Bot.Recognition.Reviews;

namespace ThiDua.Bot.Storage;

/// <summary>How documents and facts are written: short, in UTF-8 that people can read, without nulls.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Nominated))]
[JsonSerializable(typeof(NominationEdited))]
[JsonSerializable(typeof(NominationWithdrawn))]
[JsonSerializable(typeof(Endorsed))]
[JsonSerializable(typeof(EndorsementTakenBack))]
[JsonSerializable(typeof(Praised))]
[JsonSerializable(typeof(CampaignLaunched))]
[JsonSerializable(typeof(CampaignClosed))]
[JsonSerializable(typeof(RecurrenceStopped))]
[JsonSerializable(typeof(Acknowledged))]
[JsonSerializable(typeof(Awarded))]
[JsonSerializable(typeof(PersonRecorded))]
[JsonSerializable(typeof(RolesChanged))]
[JsonSerializable(typeof(UnitRecorded))]
[JsonSerializable(typeof(OfficeChanged))]
[JsonSerializable(typeof(PlaceRecorded))]
[JsonSerializable(typeof(AnnouncementWritten))]
[JsonSerializable(typeof(AnnouncementApproved))]
[JsonSerializable(typeof(AnnouncementSentBack))]
[JsonSerializable(typeof(AnnouncementMoved))]
[JsonSerializable(typeof(AnnouncementStarted))]
[JsonSerializable(typeof(AnnouncementEditProposed))]
[JsonSerializable(typeof(AnnouncementEdited))]
[JsonSerializable(typeof(AnnouncementResent))]
[JsonSerializable(typeof(AnnouncementCancelled))]
[JsonSerializable(typeof(AnnouncementRecalled))]
[JsonSerializable(typeof(AnnouncementEnded))]
[JsonSerializable(typeof(AnnouncementNoted))]
[JsonSerializable(typeof(WorkingHoursSet))]
[JsonSerializable(typeof(DaysEntered))]
[JsonSerializable(typeof(DaysTakenOut))]
[JsonSerializable(typeof(AlarmRang))]
[JsonSerializable(typeof(Person))]
[JsonSerializable(typeof(Unit))]
[JsonSerializable(typeof(Place))]
[JsonSerializable(typeof(Office))]
[JsonSerializable(typeof(Nomination))]
[JsonSerializable(typeof(Endorsement))]
[JsonSerializable(typeof(Praise))]
[JsonSerializable(typeof(Campaign))]
[JsonSerializable(typeof(Acknowledgement))]
[JsonSerializable(typeof(Award))]
[JsonSerializable(typeof(Announcement))]
[JsonSerializable(typeof(Note))]
[JsonSerializable(typeof(Sheet))]
[JsonSerializable(typeof(OfficeCalendar))]
[JsonSerializable(typeof(Rung))]
[JsonSerializable(typeof(FileOffer))]
[JsonSerializable(typeof(Incident))]
[JsonSerializable(typeof(HostMove))]
[JsonSerializable(typeof(PeopleList))]
[JsonSerializable(typeof(PeopleListRead))]
[JsonSerializable(typeof(Case))]
[JsonSerializable(typeof(CaseOpened))]
[JsonSerializable(typeof(CaseMoved))]
[JsonSerializable(typeof(CaseSupplemented))]
[JsonSerializable(typeof(CaseNotice))]
[JsonSerializable(typeof(Regulation))]
[JsonSerializable(typeof(ClauseEntered))]
[JsonSerializable(typeof(BaseSalaryEntered))]
[JsonSerializable(typeof(HeldParty))]
[JsonSerializable(typeof(Publication))]
[JsonSerializable(typeof(Comment))]
[JsonSerializable(typeof(Spot))]
[JsonSerializable(typeof(Idea))]
[JsonSerializable(typeof(Exemplar))]
[JsonSerializable(typeof(HoldPlaced))]
[JsonSerializable(typeof(HoldLifted))]
[JsonSerializable(typeof(CaseChecked))]
[JsonSerializable(typeof(AchievementDated))]
[JsonSerializable(typeof(CasesPublished))]
[JsonSerializable(typeof(PublicationEnded))]
[JsonSerializable(typeof(CommentMade))]
[JsonSerializable(typeof(CommentConsidered))]
[JsonSerializable(typeof(NewFactorSpotted))]
[JsonSerializable(typeof(NewFactorJudged))]
[JsonSerializable(typeof(IdeaRegistered))]
[JsonSerializable(typeof(IdeaJudged))]
[JsonSerializable(typeof(ExemplarMarked))]
[JsonSerializable(typeof(ExemplarUnmarked))]
[JsonSerializable(typeof(Paper))]
[JsonSerializable(typeof(PaperPrepared))]
[JsonSerializable(typeof(PaperSigned))]
[JsonSerializable(typeof(PaperSentBack))]
[JsonSerializable(typeof(AwardRevoked))]
[JsonSerializable(typeof(Ceremony))]
[JsonSerializable(typeof(CeremonyCalled))]
[JsonSerializable(typeof(HandedOut))]
[JsonSerializable(typeof(HandOutTakenBack))]
[JsonSerializable(typeof(Councillors))]
[JsonSerializable(typeof(Session))]
[JsonSerializable(typeof(Ballot))]
[JsonSerializable(typeof(CouncillorNamed))]
[JsonSerializable(typeof(CouncillorReleased))]
[JsonSerializable(typeof(SessionCalled))]
[JsonSerializable(typeof(SessionMoved))]
[JsonSerializable(typeof(SessionOpened))]
[JsonSerializable(typeof(RollCalled))]
[JsonSerializable(typeof(BallotCast))]
[JsonSerializable(typeof(BallotsCounted))]
[JsonSerializable(typeof(OpenVoteTold))]
[JsonSerializable(typeof(CaseCounted))]
[JsonSerializable(typeof(Review))]
[JsonSerializable(typeof(Reviewed))]
[JsonSerializable(typeof(Post))]
sealed partial class StoredJson : JsonSerializerContext;

static class Stored
{
    static readonly JsonWriterOptions _writing = new()
    {
        // Vietnamese letters as they are: half the bytes, and readable in the file
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    const int MostKept = 64 * 1024;

    [ThreadStatic] static ArrayBufferWriter<byte>? _kept;

    public static StoredJson Json => StoredJson.Default;

    public static byte[] Write<T>(T value, JsonTypeInfo<T> type) => Written(value, type).ToArray();

    public static string Text<T>(T value, JsonTypeInfo<T> type) => Encoding.UTF8.GetString(Written(value, type));

    /// <summary>
    /// By the code the compiler generated for writing it. The serializer leaves that aside when it is given an encoder, and goes by its
    /// description of the members, which takes a computed list for one.
    /// </summary>
    static ReadOnlySpan<byte> Written<T>(T value, JsonTypeInfo<T> type)
    {
        var buffer = _kept ?? new(1024);
        buffer.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(buffer, _writing))
            type.SerializeHandler!(writer, value);
        _kept = buffer.Capacity <= MostKept ? buffer : null;
        return buffer.WrittenSpan;
    }
}
