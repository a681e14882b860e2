using System.Globalization;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Features.Cases;
using ThiDua.Bot.Features.Nominate;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Recognition.Reviews;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Awards;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Awards;

/// <summary>Công bố: a secretary records a decision, sees the announcement as it will stand, and announces it.</summary>
sealed class AnnounceFeature(Desk desk, AwardForms forms, AwardViews views, AwardPosts posts, AwardParticulars particulars, CaseSteps cases) : Feature
{
    static readonly Role[] Announcers = [Role.Secretary, Role.Leader];

    /// <summary>Between an award and who receives it.</summary>
    static readonly string[] For = ["cho ", "for ", "to "];

    public override CommandGroup Group => CommandGroup.Lead;

    public override IReadOnlyList<Command> Commands { get; } =
        [new("announce", ["cong bo", "publish", "announce"], w => w.AnnounceCommand, Announcers)];

    public override IReadOnlyList<Verb> Verbs { get; } =
    [
        new(AnnounceForm.Preview, Announcers), new(AnnounceForm.Edit, Announcers), new(AnnounceForm.Confirm, Announcers), new(AnnounceForm.Cancel),
        new(AwardCard.Turn),
    ];

    public override IReadOnlyList<string> Templates { get; } = AwardPosts.Templates;

    public override async ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel)
    {
        var typed = new Dictionary<string, string>
        {
            [AnnounceForm.Channels] = string.Join(',', desk.AnnouncementPlaces.Select(p => p.Id)),
        };
        List<string> people = [];
        var code = NominationCode.In(turn.Line);
        var found = code.Length == 0 ? null : await desk.Store.Find(Kinds.Nominations, code, cancel);
        if (found is { Value: var nomination })
        {
            if (await Refusal(turn.Words, [nomination], [], cancel) is { } why)
                return why;
            typed[AnnounceForm.Nominations] = nomination.Id;
            if (nomination.Campaign is not null)
                typed[AnnounceForm.Campaign] = nomination.Campaign;
        }
        else if (code.Length > 0 && !turn.Line.Contains(' ', StringComparison.Ordinal))
        {
            return turn.Words.NominationsNotOpen([], [], [code]);
        }
        else
        {
            people = Fill(typed, turn);
        }
        var chosen = AnnounceDrafts.Read(new(default)) with
        {
            Nominations = found is null ? [] : [code],
            People = people,
            Campaign = typed.GetValueOrDefault(AnnounceForm.Campaign, ""),
        };
        return await Form(turn, chosen, typed, desk.Ids.Nonce(), [], cancel);
    }

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (verb == AwardCard.Turn)
            return await TurnPage(turn, form.Card.Ref ?? "", cancel);
        if (form.Card.For is { } owner && owner != turn.Who.Id)
            return turn.Words.AnnounceFormIsNotYours;
        if (verb == AnnounceForm.Cancel)
            return new Reply.Card(new AnnouncedCard(null, "", "", 0, []).Draw(turn.Words), Settle: true);

        var nonce = form.Card.Nonce ?? desk.Ids.Nonce();
        if (verb == AnnounceForm.Confirm && await desk.Store.Answered(Intention(turn, nonce), cancel) is { } earlier)
            return await Announced(turn, earlier, cancel);

        var draft = AnnounceDrafts.Read(form);
        var typed = AnnounceDrafts.Typed(draft, form);
        if (verb == AnnounceForm.Edit)
            return await Form(turn, draft, typed, nonce, [], cancel);

        var named = await Named(draft, cancel);
        var errors = Errors(turn.Words, draft, named);
        if (errors.Count > 0)
            return await Form(turn, draft, typed, nonce, errors, cancel);
        if (await Refusal(turn.Words, [.. named.Nominations.Select(n => n.Value)], named.Missing, cancel) is { } why)
            return verb == AnnounceForm.Confirm ? why : await Form(turn, draft, typed, nonce, [new(AnnounceForm.Nominations, why)], cancel);
        return verb == AnnounceForm.Preview ? Preview(turn, draft, typed, named, nonce) : await Announce(turn, draft, nonce, cancel);
    }

    /// <summary>"công bố Giấy khen cho chị Lan vì …": what was typed with the command stands in the form, to be looked at.</summary>
    /// <returns>The ids of those who are certain.</returns>
    List<string> Fill(Dictionary<string, string> typed, Turn turn)
    {
        var first = turn.Rest is [{ Mentioned: null } part, ..] ? VietnameseText.Nfc(part.Text) : "";
        var named = NamedInLine.Leading(first, [.. forms.All.Select(f => (f.Id, f.Name))]);
        if (named is { } form)
            typed[AnnounceForm.Form] = form.Id;
        var rest = first[(named?.End ?? 0)..].Trim();
        rest = Array.Find(For, word => rest.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } word ? rest[word.Length..] : rest;
        var who = Addressing.Line([new(rest), .. turn.Rest.Skip(1)], desk.People);
        // by their ids: of namesakes the line may have said which
        var people = who.Parties.Where(p => p.Kind == PartyKind.Person).Select(p => p.Id).ToList();
        if (people.Count > 0)
            typed[AnnounceForm.People] = string.Join(',', people);
        Put(AnnounceForm.Lines, string.Join('\n', [.. who.Parties.Where(p => p.Kind == PartyKind.Unit).Select(desk.People.NameOf), .. who.Doubts.Select(d => d.Asked)]));
        Put(AnnounceForm.Merit, who.Reason);
        return people;

        void Put(string field, string text)
        {
            if (VietnameseText.Clean(text, AnnounceDrafts.Limits[field]) is { Length: > 0 } kept)
                typed[field] = kept;
        }
    }

    public override ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel) => posts.Draw(post, words, cancel);

    async ValueTask<Reply> TurnPage(Turn turn, string which, CancellationToken cancel) =>
        which.Split('/', 2) is [var id, var page] && int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && await desk.Store.Find(Kinds.Awards, id, cancel) is { Value: var award } && number < views.Face(award).Pages
            ? views.Posted(award, number).Draw(turn.Words)
            : turn.Words.ButtonIsGone;

    async ValueTask<Reply> Form(
        Turn turn, AwardDraft chosen, IReadOnlyDictionary<string, string> typed, string nonce, IReadOnlyList<FieldError> errors, CancellationToken cancel) =>
        new AnnounceForm(
            typed, AnnounceDrafts.Limits, await views.Choices(turn.Words, chosen, cancel), Award.MostRecipients,
            new() { Nonce = nonce, For = turn.Who.Id }, errors).Draw(turn.Words);

    Reply Preview(Turn turn, AwardDraft draft, IReadOnlyDictionary<string, string> typed, NamedInDraft named, string nonce)
    {
        var asItWillBe = draft.Announced("", named.Recipients.Select(r => r.Who), 0, turn.Who.Id, desk.Now, desk.Today);
        return new AnnouncePreviewCard(
            views.Face(asItWillBe), views.Names(draft.Places, turn.Words),
            new(Of(LineMatch.Known), Of(LineMatch.Unknown), Of(LineMatch.Several)),
            AnnounceDrafts.Settled(typed, draft, named.Typed), new() { Nonce = nonce, For = turn.Who.Id }).Draw(turn.Words);

        string[] Of(LineMatch match) => [.. named.Typed.Where(t => t.Match == match).Select(t => t.Recipient.Name)];
    }

    async ValueTask<Reply> Announce(Turn turn, AwardDraft draft, string nonce, CancellationToken cancel)
    {
        var done = await desk.Once(Intention(turn, nonce), async taken =>
        {
            if (taken is not null && await Recorded(taken, cancel) is { } before)
            {
                return new Decision.Refuse(turn.Words.DecisionRecordedBefore(
                    before.Number, before.Date.Year, forms.Find(before.Form)?.Name ?? before.Form, before.Id));
            }
            var named = await Named(draft, cancel);
            if ((await Refusal(turn.Words, [.. named.Nominations.Select(n => n.Value)], named.Missing, cancel) ?? ReadOnly(turn.Words, draft)) is { } why)
                return new Decision.Refuse(why);
            // a code that is taken is a conflict, and the next try has another
            var award = draft.Announced(
                desk.Ids.Code(), await particulars.Of(named.Recipients.Select(r => r.Who), cancel), forms.Find(draft.Form)!.Rank, turn.Who.Id, desk.Now,
                desk.Today);
            return new Decision.Do(posts.Of(award, named.Nominations), award.Id);
        }, cancel);
        return done switch
        {
            Done.Landed(var id, _) => await Announced(turn, id, cancel),
            Done.Refused(var sentence) => sentence,
            _ => Reply.None,
        };
    }

    async ValueTask<Reply> Announced(Turn turn, string id, CancellationToken cancel) =>
        await desk.Store.Find(Kinds.Awards, id, cancel) is { Value: var award }
            ? new Reply.Card(
                new AnnouncedCard(
                    id, forms.Find(award.Form)?.Name ?? award.Form, award.Number, award.Recipients.Count, views.Names(award.Places, turn.Words), award.Subject)
                    .Draw(turn.Words),
                Settle: true)
            : turn.Words.ButtonIsGone;

    /// <summary>Everything a draft names, as it is now.</summary>
    async ValueTask<NamedInDraft> Named(AwardDraft draft, CancellationToken cancel)
    {
        var (nominations, missing) = (new List<Versioned<Nomination>>(), new List<string>());
        foreach (var code in draft.Nominations)
        {
            if (await desk.Store.Find(Kinds.Nominations, code, cancel) is { } found)
                nominations.Add(found);
            else
                missing.Add(code);
        }
        var picked = draft.People.Select(views.Someone).ToList();
        var typed = RecipientLines.Read(draft.Lines, desk.People.Everybody, desk.People.Units);
        var recipients = AwardRules.Together(
            nominations.Select(n => n.Value), picked.OfType<Person>().Select(People.Party), typed,
            party => (desk.People.NameOf(party), desk.People.Unit(party.Unit)?.Name));
        return new(nominations, missing, picked.Count(p => p is null), typed, recipients);
    }

    List<FieldError> Errors(Words words, AwardDraft draft, NamedInDraft named)
    {
        var form = forms.Find(draft.Form);
        var flaws = draft.Flaws(
            desk.Today, form, named.Recipients, desk.Campaign(draft.Campaign) is not null, [.. desk.AnnouncementPlaces.Select(p => p.Id)]);
        List<FieldError> errors = [.. flaws.Select(f => AnnounceDrafts.Error(f, form, words))];
        if (ReadOnly(words, draft) is { } why)
            errors.Add(new(AnnounceForm.Campaign, why));
        if (named.Strangers > 0)
            errors.Add(new(AnnounceForm.People, words.PeopleUnknown(named.Strangers)));
        return errors;
    }

    /// <summary>After its final review a campaign can only be read.</summary>
    string? ReadOnly(Words words, AwardDraft draft) =>
        CampaignReviewRules.Final(desk.Store.All(Kinds.Reviews).Values.Select(r => r.Value), draft.Campaign) is not null
            ? words.ReviewDoneBefore(desk.Campaign(draft.Campaign)!.Value.Value.Title)
            : null;

    async ValueTask<string?> Refusal(Words words, IReadOnlyList<Nomination> nominations, IReadOnlyList<string> missing, CancellationToken cancel)
    {
        var closed = AwardRules.NotOpen(nominations);
        if (closed.Count > 0 || missing.Count > 0)
        {
            return words.NominationsNotOpen(
                [.. closed.Where(n => n.State == NominationState.Withdrawn).Select(n => n.Id)],
                [.. closed.Where(n => n.State == NominationState.Awarded).Select(n => n.Id)],
                missing);
        }
        // what has a case goes the way of cases: council, holds and second rewards are looked at there, and it is counted once
        foreach (var nomination in nominations)
        {
            var opened = await cases.OfNomination(nomination.Id, cancel);
            if (opened.Any(c => c.Value.State is not (CaseState.Withdrawn or CaseState.Rejected or CaseState.NotPassed)))
                return words.NominationGoesByCases(nomination.Id, [.. opened.Select(c => c.Value.Id)]);
        }
        return null;
    }

    async ValueTask<Award?> Recorded(Commit.Taken taken, CancellationToken cancel) =>
        taken.Holder.Split('/', 2) is [var kind, var id] && kind == Kinds.Awards.Name
            ? (await desk.Store.Find(Kinds.Awards, id, cancel))?.Value
            : null;

    static string Intention(Turn turn, string nonce) => $"{AnnounceForm.Confirm}/{turn.Who.Id}/{nonce}";

    /// <param name="Missing">Codes of nominations that are not there.</param>
    /// <param name="Strangers">How many picked people the office does not know.</param>
    sealed record NamedInDraft(
        IReadOnlyList<Versioned<Nomination>> Nominations, IReadOnlyList<string> Missing, int Strangers, IReadOnlyList<TypedRecipient> Typed,
        IReadOnlyList<NamedRecipient> Recipients);
}
