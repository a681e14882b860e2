using System.Globalization;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Features.Nominate;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Checking;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Checking;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Checking;

/// <summary>Góp ý: anybody says to the secretary what he thinks of a published case. Written in his own chat, never where others read.</summary>
sealed class CommentFeature(Desk desk, CaseFindings findings, CheckViews views, CommentViews comments) : Feature
{
    const string Own = "comment.own";

    const int LongestCode = 20;

    public override CommandGroup Group => CommandGroup.Recognise;

    public override IReadOnlyList<Command> Commands { get; } =
        [new("comment", ["gop y", "phan anh", "comment"], w => w.CommentCommand)];

    public override IReadOnlyList<Verb> Verbs { get; } = [new(CommentForm.Open), new(CommentForm.Send), new(CommentForm.Cancel)];

    public override IReadOnlyList<string> Templates { get; } = [Own];

    public override async ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel)
    {
        var code = First(turn.Line);
        if (!turn.IsPersonal)
        {
            await OwnChat.Send(desk, turn, Own, turn.Key, code, cancel);
            return turn.Words.CommentFormSent;
        }
        if (code.Length == 0)
            return await Form(turn.Who, Forms.NonceOf(turn), "", "", false, [], turn.Words, cancel);
        if (await Refusal(code, turn.Words, cancel) is { } sentence)
            return sentence;
        return await Form(turn.Who, Forms.NonceOf(turn), code, "", false, [], turn.Words, cancel);
    }

    public override async ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel) =>
        desk.People.Find(post.To[Addresses.ToPerson.Length..]) is { Gone: false } who
            ? NominationDrawing.Carried(await Form(who, desk.Ids.Nonce(), post.Args ?? "", "", false, [], words, cancel))
            : null;

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (verb == CommentForm.Open)
            return await Open(turn, First(form.Card.Ref ?? ""), cancel);
        if (!turn.IsPersonal)
            return turn.Words.CheckOnlyInOwnChat;
        if (Forms.NotTheirs(turn, form, turn.Words.CommentCommand.Say, desk.People) is { } sentence)
            return sentence;
        return verb == CommentForm.Cancel
            ? new Reply.Card(new CommentSentCard(null, null).Draw(turn.Words), Settle: true)
            : await Send(turn, form, cancel);
    }

    /// <summary>The pressed card belongs to everybody, so the form goes to the person's own chat; pressing again within the minute is the same press.</summary>
    async ValueTask<Reply> Open(Turn turn, string code, CancellationToken cancel)
    {
        if (turn.Automatic)
            return Reply.None;
        var minute = (desk.Now.UtcTicks / TimeSpan.TicksPerMinute).ToString(CultureInfo.InvariantCulture);
        await OwnChat.Send(desk, turn, Own, $"{code}/{minute}", code, cancel);
        return turn.Words.CommentFormSent;
    }

    async ValueTask<Reply> Send(Turn turn, FormData form, CancellationToken cancel)
    {
        var nonce = Forms.Nonce(form, desk.Ids);
        var code = First(form.Text(CommentForm.CodeField));
        var text = VietnameseText.Clean(form.Text(CommentForm.TextField), Comment.Longest + 1);
        var unnamed = form.Text(CommentForm.UnnamedField) == "true";
        List<FieldError> errors = [];
        var done = await desk.Once($"{CommentForm.Send}/{turn.Who.Id}/{nonce}", async _ =>
        {
            var read = await findings.Find(code, cancel);
            errors = [.. await Errors(code, text, turn.Words, cancel)];
            if (errors.Count > 0 || read is not var (standing, version))
                return new Decision.Refuse(errors.Count > 0 ? errors[0].Message : turn.Words.CheckUnknown(code));
            var comment = new Comment(desk.Ids.Code(), standing.Id, turn.Who.Id, text, unnamed, desk.Now, desk.Today);
            var (now, fact) = CommentRules.Make(standing, comment);
            var change = new Change(unnamed ? CommentRules.SomebodyUnnamed : turn.Who.Id, desk.Now)
                .Write(Kinds.Comments, comment, 0).Write(Kinds.Cases, now, version).Record(fact).Touch(standing.Subject);
            foreach (var post in comments.ToSecretaries(comment))
                change.Post(post);
            return new Decision.Do(change, standing.Id);
        }, cancel);
        return done is Done.Landed(var sent, _) && await findings.Find(sent, cancel) is { Value: var about }
            ? new Reply.Card(new CommentSentCard(about.Id, views.Name(about)).Draw(turn.Words), Settle: true)
            : await Form(turn.Who, nonce, code, text, unnamed, errors, turn.Words, cancel);
    }

    async ValueTask<IEnumerable<FieldError>> Errors(string code, string text, Words words, CancellationToken cancel) =>
    [
        .. await Refusal(code, words, cancel) is { } sentence ? [new(CommentForm.CodeField, sentence)] : Array.Empty<FieldError>(),
        .. CommentRules.Refusal(text) switch
        {
            null => Array.Empty<FieldError>(),
            CommentRefusal.LegacyText => [new(CommentForm.TextField, words.LegacyText)],
            _ => [new(CommentForm.TextField, words.CommentLength(Comment.Shortest, Comment.Longest))],
        },
    ];

    async ValueTask<string?> Refusal(string code, Words words, CancellationToken cancel) =>
        code.Length == 0 ? words.CommentCodeHint
        : await findings.Find(code, cancel) is not { Value: var standing } ? words.CheckUnknown(code)
        : CommentRules.Refusal(standing, desk.Today) is not null ? words.CommentNotPublished(code)
        : null;

    async ValueTask<AdaptiveCard> Form(
        Person who, string nonce, string code, string text, bool unnamed, IReadOnlyList<FieldError> errors, Words words, CancellationToken cancel)
    {
        var about = code.Length > 0 && await findings.Find(code, cancel) is { Value: var standing } ? $"{views.Name(standing)} · {views.Award(standing.Form)}" : null;
        return new CommentForm(code, about, Comment.Shortest, Comment.Longest, new() { For = who.Id, Nonce = nonce }, errors)
        {
            Text = text,
            Unnamed = unnamed,
        }.Draw(words);
    }

    /// <summary>"góp ý 7K3Q9F cần xem lại": what follows the code was said where it may be read, and is not taken.</summary>
    static string First(string line)
    {
        var words = VietnameseText.Clean(line, 200).Split([' ', '\n'], 2, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "" : NominationCode.In(words[0].Length > LongestCode ? words[0][..LongestCode] : words[0]);
    }
}
