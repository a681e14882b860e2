using ThiDua.Cards.Administer;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Find;
using ThiDua.Cards.Help;
using ThiDua.Cards.Language;
using ThiDua.Cards.Mine;
using ThiDua.Cards.Standings;
using ThiDua.Cards.Text;
using ThiDua.Cards.Welcome;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Cards;

/// <summary>Welcome, help, language, standings, mine, find and administration.</summary>
sealed class FindSamples : ICardSamples
{
    static readonly DateOnly Day = new(2026, 11, 23);

    public IEnumerable<(string Name, AdaptiveCard Card)> Of(Words words)
    {
        var name = Long("Công Tằng Tôn Nữ Thị Minh Hà ", 120);
        var unit = Long("Phòng Tài nguyên-Môi trường và Kiểm soát thủ tục hành chính ", 150);
        yield return ("welcome", new WelcomeCard("Văn phòng UBND TP Hà Nội", "Lan", Personal: true).Draw(words));
        yield return ("welcome-channel", new WelcomeCard(unit, null, Personal: false).Draw(words));
        yield return ("help", new HelpCard(
            [
                (CommandGroup.Look, words.StandingsCommand), (CommandGroup.Look, words.MineCommand), (CommandGroup.Look, words.FindCommand),
                (CommandGroup.Set, words.LanguageCommand), (CommandGroup.Set, words.OfficeCommand), (CommandGroup.Set, words.RolesCommand), (CommandGroup.Set, words.HelpCommand),
            ],
            [(words.WelcomeTryStandings, StandingsCard.Show), (words.MineTitle, MineCard.Show)]).Draw(words));
        yield return ("help-nearest", new SuggestionCard([("standings", words.StandingsCommand), ("find", words.FindCommand)]).Draw(words));
        yield return ("help-nothing-near", new SuggestionCard([]).Draw(words));
        yield return ("language", new LanguageCard(Chosen: false).Draw(words));
        yield return ("language-chosen", new LanguageCard(Chosen: true).Draw(words));

        StandingsTab[] tabs = [.. new[] { "Đề cử", "Biểu dương", words.Units, words.ThisMonth, words.PreviousPage, words.NextPage }.Select(t => new StandingsTab(t, "awarded.person.0.2026"))];
        yield return ("standings", new StandingsCard(words.MeasureName("Awarded"), words.People, words.Year(2026),
            [new(1, "Phạm Thị Lan", "Phòng Tổng hợp", 7), new(2, "Trần Quang Minh", "Phòng Tổng hợp", 4), new(2, "Lê Ánh", "Phòng Văn hóa-Xã hội", 4), new(4, "Trần Anh", null, 1)],
            ("Trần Quang Minh", 4), tabs[..4]).Draw(words));
        yield return ("standings-empty", new StandingsCard(words.MeasureName("Praised"), words.Units, words.Month(11, 2026), [], null, tabs[..4]).Draw(words));
        yield return ("standings-longest", new StandingsCard(words.MeasureName("Nominated"), words.People, Long("Rèn tác phong chính quy ", 200),
            [.. Enumerable.Range(91, 10).Select(i => new StandingsRow(i, name, unit, 1_234_567))], (name, 1_234_567), tabs).Draw(words));

        var counts = new YearCounts(2026, 2, 5, 12);
        ProfileLine[] lines =
        [
            new(words.AwardLine, Day, "Giấy khen: hoàn thành xuất sắc nhiệm vụ", words.DecisionNote("215/QĐ-VP", "Nguyễn Văn Hải")),
            new(words.PraiseLine, Day, "Đã ở lại hướng dẫn người dân đến 19 giờ", words.PraisedBy("Trần Quang Minh")),
            new(words.NominationLine, Day, "Rút ngắn thời gian xử lý văn bản đến từ ba ngày còn một ngày", words.NominationNote("7K3Q9F", awarded: false)),
        ];
        ProfileLine[] longest = [.. Enumerable.Range(0, 8).Select(_ => new ProfileLine(words.NominationLine, Day, Long("Đã sáng tạo, tận tụy, gương mẫu. ", 2_000), Long(name, 120)))];
        yield return ("profile", new ProfileCard("Phạm Thị Lan", "Chuyên viên, Phòng Tổng hợp", counts, lines).Draw(words));
        yield return ("profile-empty", new ProfileCard(unit, null, new(2026, 0, 0, 0), []).Draw(words));
        yield return ("mine", new MineCard("Phạm Thị Lan", "Chuyên viên, Phòng Tổng hợp", counts, Given: false, lines, 0, More: false).Draw(words));
        yield return ("mine-empty", new MineCard("Phạm Thị Lan", null, new(2026, 0, 0, 0), Given: true, [], 0, More: false).Draw(words));
        yield return ("mine-longest", new MineCard(name, unit, counts, Given: true, longest, 3, More: true).Draw(words));
        yield return ("find", FindCard.Form(words));
        yield return ("find-several", new FindCard("an", [new("person/CN-016", "Nguyễn Văn An", "Chuyên viên, Phòng Tổng hợp", counts), new("unit/P-TH", "Phòng Tổng hợp", null, counts)], 2, 0).Draw(words));
        yield return ("find-longest", new FindCard(Long("ệ", 100), [.. Enumerable.Range(0, 10).Select(i => new Hit($"person/{i}", name, $"{name}, {unit}", counts))], 35, 1, Alike: true).Draw(words));

        Choice[] units = [.. Enumerable.Range(0, 200).Select(i => new Choice(unit, $"DV-{i}"))];
        Choice[] channels = [.. Enumerable.Range(0, 4).Select(i => new Choice($"Kênh {i} (Văn phòng)", $"19:{i}@thread.tacv2"))];
        yield return ("office", new OfficeCard("Văn phòng UBND TP Hà Nội", "Asia/Ho_Chi_Minh", "vi", false, channels, ["19:1@thread.tacv2"], "N", Saved: false, []).Draw(words));
        yield return ("office-saved", new OfficeCard("Văn phòng", "Asia/Ho_Chi_Minh", "vi", true, [], [], "N", Saved: true, []).Draw(words));
        yield return ("office-wrong", new OfficeCard("", "Sao/Hỏa", "vi", false, channels, [], "N", Saved: false, [new(OfficeCard.ZoneField, words.OfficeZoneWrong)]).Draw(words));
        yield return ("office-longest", new OfficeCard(unit, "Asia/Ho_Chi_Minh", "vi", true,
            [.. Enumerable.Range(0, OfficeCard.MostChannels).Select(i => new Choice(Long("Phong trào thi đua ", 80), $"19:{i:D32}@thread.tacv2"))], [], "N", Saved: false, []).Draw(words));
        yield return ("units", new UnitsCard([.. units.Take(5)], "N", null, []).Draw(words));
        yield return ("units-longest", new UnitsCard(units, "N", words.UnitSaved(unit), [new(UnitsCard.NameField, words.OfficeRefused("UnitNameTaken"))]) { Name = unit }.Draw(words));
        yield return ("person", new PersonCard("CN-010", "Phạm Thị Lan", "Chuyên viên", "DV-1", false, false, ["Staff"], [.. units.Take(5)], "N", words.RolesSaved, []).Draw(words));
        yield return ("person-longest", new PersonCard("CN-010", name, name, "DV-1", true, true, PersonCard.EveryRole, units, "N", null, []).Draw(words));
        yield return ("person-ask", PersonCard.Ask(words, [.. Enumerable.Range(0, 30).Select(i => new Choice($"{name} ({unit})", $"CN-{i}"))], "people", [new(PersonCard.WhoField, words.PersonMissing)]));
    }

    static string Long(string text, int length) => string.Concat(Enumerable.Repeat(text, (length / text.Length) + 1))[..length];
}
