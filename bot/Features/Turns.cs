using System.Text.Json;
using ThiDua.Bot.Channel.Inbound;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Features.Announcements;
using ThiDua.Bot.Features.Deliveries;
using ThiDua.Bot.Features.Help;
using ThiDua.Bot.Features.Welcome;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features;

/// <summary>The life of a message: who speaks, what is meant, which feature answers, and how the answer goes back.</summary>
sealed class Turns(Catalogue catalogue, Arrivals arrivals, HelpFeature help, FilesFeature files, PeopleListsFeature lists, IReplies replies, Desk desk) : ITurns
{
    public async ValueTask<InvokeResponse?> Take(Activity activity, CancellationToken cancel) => activity.Type switch
    {
        ActivityTypes.Message => await Message(activity, cancel),
        ActivityTypes.Invoke => await Invoke(activity, cancel),
        ActivityTypes.InstallationUpdate or ActivityTypes.ConversationUpdate => await arrivals.Note(activity, cancel),
        _ => null,
    };

    async ValueTask<InvokeResponse?> Message(Activity activity, CancellationToken cancel)
    {
        var (turn, stranger) = await Open(activity, cancel);
        if (turn is null)
        {
            await replies.Send(activity.Reference(), Activity.Message(stranger!), cancel);
            return null;
        }

        if (activity.Value is { ValueKind: JsonValueKind.Object } value)
        {
            var form = new FormData(value);
            var answer = await Press(turn, form.Card.Verb, form, cancel);
            await (activity.ReplyToId is { Length: > 0 } pressed && answer is Reply.Card card
                ? replies.Update(activity.Reference(), pressed, Carried(card.Content), cancel)
                : Say(turn, answer, cancel));
            return null;
        }

        await Say(turn, await Hear(turn, cancel), cancel);
        return null;
    }

    async ValueTask<Reply> Hear(Turn turn, CancellationToken cancel)
    {
        var typed = turn.Rest is [{ Mentioned: null } first, ..] ? first.Text : "";
        var heard = catalogue.Vocabulary.Hear(typed);
        // with any other command a file is what the command makes of it
        if (turn.IsPersonal && heard is not Heard.Command { Id: not AnnouncementsFeature.Spoken } && turn.Activity.Files() is { Count: > 0 } sent)
            return await lists.Take(turn, sent, cancel);
        switch (heard)
        {
            case Heard.Command said when catalogue.Command(said.Id) is var (feature, command):
                return Catalogue.Allows(command.Needs, turn.Who)
                    ? await feature.Hear(turn with { Rest = [new(said.Rest), .. turn.Rest.Skip(1)] }, command.Id, cancel)
                    : turn.Words.NeedsRole(command.Text(turn.Words).Say, Roles(turn.Words, command.Needs));
            case Heard.Unknown unknown:
                return help.Suggest(turn, unknown.Nearest);
            default:
                return help.List(turn);
        }
    }

    async ValueTask<Reply> Press(Turn turn, string? verb, FormData form, CancellationToken cancel)
    {
        if (verb is null || catalogue.Verb(verb) is not var (feature, claimed))
            return turn.Words.ButtonIsGone;
        if (!Catalogue.Allows(claimed.Needs, turn.Who))
            return turn.Words.NeedsRole(turn.Words.ThisButton, Roles(turn.Words, claimed.Needs));
        return await feature.Press(turn, verb, form, cancel);
    }

    async ValueTask<InvokeResponse?> Invoke(Activity activity, CancellationToken cancel) => activity.Name switch
    {
        InvokeNames.AdaptiveCardAction => await Execute(activity, cancel),
        InvokeNames.Search => await Search(activity, cancel),
        InvokeNames.FileConsent => await Consent(activity, cancel),
        InvokeNames.MessageSubmitAction => InvokeResponse.Ok(),
        _ => null,
    };

    async ValueTask<InvokeResponse> Execute(Activity activity, CancellationToken cancel)
    {
        var value = activity.Value?.Deserialize(WireJson.Default.AdaptiveCardInvokeValue);
        if (value?.Action is not { Type: "Action.Execute", Data: var data } action)
            return InvokeResponse.Ok(AdaptiveCardInvokeResponse.Error(400, "BadRequest", Words.For(activity.Locale).ButtonIsGone));

        var (turn, stranger) = await Open(activity, cancel);
        if (turn is null)
            return InvokeResponse.Ok(AdaptiveCardInvokeResponse.Message(stranger!));

        turn = turn with { Automatic = value.Trigger == "automatic" };
        switch (await Press(turn, action.Verb, new(data ?? default), cancel))
        {
            case Reply.Card card:
                var json = new RawJson(card.Content.Json);
                if (card.Settle && !turn.Automatic && activity.ReplyToId is { Length: > 0 } pressed)
                    await replies.Update(activity.Reference(), pressed, Carried(card.Content), cancel);
                return InvokeResponse.Ok(AdaptiveCardInvokeResponse.Card(json));
            case Reply.Text text:
                return InvokeResponse.Ok(AdaptiveCardInvokeResponse.Message(text.Sentence));
            default:
                return InvokeResponse.Ok();
        }
    }

    async ValueTask<InvokeResponse?> Search(Activity activity, CancellationToken cancel)
    {
        var asked = activity.Value?.Deserialize(WireJson.Default.SearchInvokeValue);
        var (turn, _) = await Open(activity, cancel);
        if (turn is null || asked?.Dataset is null || catalogue.ForDataset(asked.Dataset) is not { } feature)
            return InvokeResponse.Ok(SearchInvokeResponse.Of([]));
        var choices = await feature.Search(turn, asked.Dataset, asked.QueryText ?? "", cancel);
        return InvokeResponse.Ok(SearchInvokeResponse.Of([.. choices.Select(c => new SearchInvokeResult(c.Title, c.Value))]));
    }

    async ValueTask<InvokeResponse?> Consent(Activity activity, CancellationToken cancel)
    {
        var (turn, _) = await Open(activity, cancel);
        // to a stranger nothing is offered, so he has nothing to answer
        return turn is null ? InvokeResponse.Ok() : await files.Answer(turn, activity.Value?.Deserialize(WireJson.Default.FileConsentValue), cancel);
    }

    /// <summary>Who this is, in which language; or, for somebody the office does not let in, the sentence that says so.</summary>
    async ValueTask<(Turn? Turn, string? Stranger)> Open(Activity activity, CancellationToken cancel)
    {
        var who = await arrivals.Who(activity, cancel);
        var words = Words.For(who?.Language ?? activity.Locale ?? desk.Office.Language);
        if (who is null)
            return (null, words.NotKnownHere);
        if (who.Gone)
            return (null, words.HasLeft);
        return (new(who, words, activity, activity.Type == ActivityTypes.Message ? activity.Said().Parts : [], $"{activity.Conversation?.Id}/{activity.Id}"), null);
    }

    ValueTask Say(Turn turn, Reply reply, CancellationToken cancel) => reply switch
    {
        Reply.Card card => replies.Send(turn.Activity.Reference(), Carried(card.Content), cancel),
        Reply.Text text => replies.Send(turn.Activity.Reference(), Activity.Message(Md.Escape(text.Sentence)), cancel),
        _ => ValueTask.CompletedTask,
    };

    static Activity Carried(DrawnCard card) => Activity.Message(Attachment.Card(new RawJson(card.Json)), card.FallbackText);

    static string Roles(Words words, IReadOnlyList<Role> roles) => words.AnyOf([.. roles.Select(r => words.RoleName(r.ToString()))]);
}
