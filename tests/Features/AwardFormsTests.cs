using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Bot.Features.Awards;
using ThiDua.Bot.Features.Regimes;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Regimes;
using ThiDua.Bot.Storage;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Features;

public sealed class AwardFormsTests
{
    // what awards on record name
    static readonly string[] IdsOfOld =
    [
        "hcld-nhat", "hcld-nhi", "hcld-ba", "co-chinh-phu", "cstd-toan-quoc", "bk-thu-tuong", "co-thanh-pho", "cstd-thanh-pho", "bk-thanh-pho", "ttldxs",
        "ntvt", "cstd-co-so", "ttldtt", "ldtt", "giay-khen", "kt-van-phong",
    ];

    [Fact]
    public void The_shipped_catalogues_are_sound_and_sorted_by_honour()
    {
        var shipped = ShippedRegimes.Read();

        Assert.Equal(["RP-2003", "RP-2022", "RP-2025"], shipped.All.Select(r => r.Id));
        Assert.All(shipped.All, regime =>
        {
            Assert.Equal(regime.Forms.Select(f => f.Rank).Order(), regime.Forms.Select(f => f.Rank));
            // in the order they were handed out in before
            Assert.Equal(IdsOfOld, regime.Forms.Select(f => f.Id).Where(IdsOfOld.Contains));
            Assert.Equal("Khen thưởng của Văn phòng UBND Thành phố", regime.Find("kt-van-phong")!.Name);
        });
    }

    [Fact]
    public void Every_number_says_what_it_rests_on()
    {
        var bare = from regime in ShippedRegimes.Read().All
                   from form in regime.Forms
                   from provision in Needed(form)
                   where string.IsNullOrWhiteSpace(form.Rests.GetValueOrDefault(provision)?.Source)
                   select $"{regime.Id} {form.Id} {provision}";

        Found.Nothing(bare);
    }

    [Theory]
    [InlineData("RP-2003")]
    [InlineData("RP-2022")]
    [InlineData("RP-2025")]
    public void The_office_decides_five_forms_itself_and_submits_all_others(string regime)
    {
        var own = ShippedRegimes.Read().All.Single(r => r.Id == regime).Forms.Where(f => f.DecidedBy == Competence.Office).Select(f => f.Id);

        Assert.Equal(["cstd-co-so", "ttldtt", "ldtt", "giay-khen", "kt-van-phong"], own);
    }

    [Theory]
    [InlineData("RP-2003", "cstd-thanh-pho", 90, 5, "", "")]
    [InlineData("RP-2003", "cstd-co-so", 70, 5, "1", "15/ldtt")]
    [InlineData("RP-2003", "hcld-nhat", 70, 5, "", "")]
    [InlineData("RP-2003", "bk-thanh-pho", 70, 5, "1", "")]
    [InlineData("RP-2022", "hcld-nhat", 70, 10, "9", "")]
    [InlineData("RP-2022", "ah-lao-dong", 90, 10, "", "")]
    [InlineData("RP-2022", "cstd-co-so", 70, 5, "1", "")]
    [InlineData("RP-2025", "bk-thanh-pho", 70, 5, "1.5", "")]
    [InlineData("RP-2025", "cstd-toan-quoc", 90, 5, "4.5", "")]
    [InlineData("RP-2025", "kt-van-phong", 70, 5, "", "")]
    public void The_numbers_are_those_of_their_sources(string regime, string id, int percent, int days, string times, string cap)
    {
        var of = ShippedRegimes.Read().All.Single(r => r.Id == regime);
        var form = of.Find(id)!;

        Assert.Equal((percent, days, cap), (form.Ballot.Percent, of.CommentDaysFor(form), FormTerms.Read(form, RuleTerm.Cap)));
        // where no multiple was read, none is made up
        Assert.Equal(times, FormTerms.Read(form, RuleTerm.Reward).Split('/')[0]);
    }

    [Fact]
    public void A_second_reward_is_warned_about_in_the_first_regime_and_refused_since() =>
        Assert.Equal([false, true, true], ShippedRegimes.Read().All.Select(r => r.RefusesSecondReward));

    [Theory]
    [InlineData("[]", "not built as it should be")]
    [InlineData("""{"id":"RP-1","name":"R","from":"2020-01-01","source":"s","leastForSecrecy":3,"forms":[]}""", "no award form")]
    [InlineData("""{"id":"a","name":"A","level":"x","issuer":"y","rank":1,"forPeople":true,"source":""}""", "a source", true)]
    [InlineData("""{"id":"a","name":"A","level":"x","issuer":"y","rank":1,"forPeople":false,"forUnits":false,"source":"z"}""", "for nobody", true)]
    [InlineData("""{"id":"a","name":"A","level":"x","issuer":"y","forPeople":true,"source":"z"}""", "a rank", true)]
    [InlineData("""{"id":"a","name":"A","level":"x","issuer":"y","rank":0,"forPeople":true,"source":"z"}""", "“rank” is not right", true)]
    [InlineData("""{"id":"a","name":"A","level":"x","issuer":"y","rank":1,"forPeople":true,"source":"z","percnt":70}""", "no property “percnt”", true)]
    [InlineData("""{"id":"a","name":"A","level":"x","issuer":"y","rank":1,"forPeople":true,"source":"z","percent":70}""", "“percent” needs a source", true)]
    [InlineData("""{"id":"a","name":"A","level":"x","issuer":"y","rank":1,"forPeople":true,"source":"z","cap":{"percent":15,"of":"b"},"rests":{"cap":{"source":"z"}}}""", "counts “b”", true)]
    public void A_catalogue_that_is_not_sound_names_what_is_wrong(string json, string said, bool aForm = false)
    {
        var file = aForm ? $$"""{"id":"RP-1","name":"R","from":"2020-01-01","source":"s","leastForSecrecy":3,"forms":[{{json}}]}""" : json;

        var fault = Assert.Throws<CatalogueUnsound>(() => ShippedRegimes.Read(new MemoryStream(Encoding.UTF8.GetBytes(file))));

        Assert.Contains(said, fault.Message, StringComparison.Ordinal);
        if (aForm)
            Assert.Contains("RP-1 a", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_is_found_in_whatever_regime_has_it_and_only_todays_are_offered()
    {
        await using var office = await Staffed.Open();
        var forms = office.Services.GetRequiredService<AwardForms>();

        Assert.Equal("Huy hiệu của Thành phố", forms.Find("huy-hieu")!.Name);
        Assert.DoesNotContain(forms.All, f => f.Id == "huy-hieu");
        Assert.Null(forms.Find("no-such-form"));
        Assert.Equal("RP-2003", forms.On(new(2015, 7, 31)).Id);
        Assert.Equal(forms.On(office.Desk.Today).Forms, forms.All);
    }

    [Fact]
    public async Task A_form_the_office_retired_is_no_longer_offered_and_stays_readable()
    {
        await using var office = await Staffed.Open();
        var forms = office.Services.GetRequiredService<AwardForms>();
        var retired = new Regulation { Clauses = [new("giay-khen", new(2026, 11, 1), [new(RuleTerm.ValidTo, "2026-11-20")], "Quy chế")] };

        await office.Store.Commit(new Change("system", office.Desk.Now).Write(Kinds.Regulations, retired, 0), Patience.Cancel);

        Assert.DoesNotContain(forms.All, f => f.Id == "giay-khen");
        Assert.Contains(forms.On(new(2026, 11, 20)).Forms, f => f.Id == "giay-khen");
        Assert.Equal("Giấy khen", forms.Find("giay-khen")!.Name);
    }

    [Fact]
    public async Task The_reward_follows_the_day_of_the_decision()
    {
        await using var office = await Staffed.Open();
        var forms = office.Services.GetRequiredService<AwardForms>();

        Assert.Equal(3_510_000, forms.Reward("bk-thanh-pho", new(2025, 1, 1), PartyKind.Person, new(2025, 8, 1))!.Amount);
        Assert.Equal(7_020_000, forms.Reward("bk-thanh-pho", new(2025, 1, 1), PartyKind.Unit, new(2025, 8, 1))!.Amount);
        Assert.Equal(1_800_000, forms.Reward("cstd-co-so", new(2023, 1, 1), PartyKind.Person, new(2024, 6, 30))!.Amount);
        Assert.Null(forms.Reward("kt-van-phong", new(2025, 1, 1), PartyKind.Person, new(2025, 8, 1)));
        Assert.Null(forms.Reward("cstd-co-so", new(2010, 1, 1), PartyKind.Person, new(2010, 6, 30)));
    }

    static IEnumerable<Provision> Needed(AwardForm form)
    {
        yield return Provision.Competence;
        yield return Provision.Ballot;
        if (form.Standards is not null)
            yield return Provision.Standards;
        if (form.Cap is not null)
            yield return Provision.Cap;
        if (form.CommentDays is not null)
            yield return Provision.Comment;
        if (form.Reward is not null)
            yield return Provision.Reward;
    }
}
