using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Administer;

/// <summary>What the office decides about itself, to see and to change.</summary>
/// <param name="Channels">Every channel the bot can post to: id and name.</param>
/// <param name="Saved">Whether this is how it stands after saving.</param>
public sealed record OfficeCard(
    string Name, string TimeZone, string Language, bool SelfNomination, IReadOnlyList<Choice> Channels, IReadOnlyList<string> Announces,
    string Nonce, bool Saved, IReadOnlyList<FieldError> Errors)
{
    public const string Open = "office.open", Save = "office.save";

    /// <summary>Fields.</summary>
    public const string NameField = "name", ZoneField = "zone", LanguageField = "language", SelfField = "self", ApprovalField = "approval", ChannelsField = "channels";

    public const int LongestName = 150, LongestZone = 60;

    /// <summary>More would not fit a card; the rest is reached by leaving all unticked, which means every channel.</summary>
    public const int MostChannels = 60;

    /// <summary>Announcements need a second person.</summary>
    public bool Approval { get; init; }

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.OfficeKind, Saved ? words.OfficeSaved : words.OfficeTitle),
            .. Layout.Field(
                new TextInput(words.OfficeName)
                {
                    Id = NameField, Value = Name, MaxLength = LongestName, IsRequired = true, ErrorMessage = words.OfficeNameMissing,
                }, Errors),
            .. Layout.Field(
                new TextInput(words.OfficeZone)
                {
                    Id = ZoneField, Value = TimeZone, MaxLength = LongestZone, IsRequired = true, ErrorMessage = words.OfficeZoneWrong,
                    Placeholder = "Asia/Ho_Chi_Minh",
                }, Errors),
            .. Layout.Field(
                new ChoiceSet(words.OfficeLanguage, [.. Words.All.Select(w => new Choice(w.LanguageName, w.Lang))])
                {
                    Id = LanguageField, Value = Language, Style = "compact", IsRequired = true, ErrorMessage = words.OfficeLanguageMissing,
                }, Errors),
            new ToggleInput(words.OfficeSelf, words.OfficeSelfHow) { Id = SelfField, Value = SelfNomination ? "true" : "false" },
            new ToggleInput(words.OfficeApproval, words.OfficeApprovalHow) { Id = ApprovalField, Value = Approval ? "true" : "false" },
            .. Channels.Count == 0
                ? new Element[] { Layout.Quiet(words.OfficeNoChannels) }
                : [new ChoiceSet(words.OfficeChannels, Channels) { Id = ChannelsField, Value = string.Join(',', Announces), IsMultiSelect = true, Style = "expanded", Wrap = true }, Layout.Quiet(words.OfficeChannelsHow)],
        ],
        Saved ? words.OfficeSaved : words.OfficeTitle,
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.Save, Save, new() { Nonce = Nonce }) { Style = "positive" },
            new ExecuteAction(words.UnitsTitle, UnitsCard.Open, inputs: false),
            new ExecuteAction(words.PersonTitle, PersonCard.Open, inputs: false),
        ],
    };
}
