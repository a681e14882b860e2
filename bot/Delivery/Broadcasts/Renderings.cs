using System.Collections.Concurrent;
using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Delivery.Broadcasts;

/// <summary>
/// One announcement drawn once for each edition, language and kind of onlooker, whoever it goes to. The card in it is bytes already (<see cref="RawJson"/>),
/// and so is all that is around it (<see cref="Stencil"/>): for each recipient they are only copied.
/// </summary>
sealed class Renderings(IDrawings drawings)
{
    /// <summary>The post's template that the feature draws.</summary>
    public const string Template = "announcement.posted";

    readonly ConcurrentDictionary<(int Edition, string Language, Onlooker For), Rendering> _drawn = [];

    /// <summary>Teams has taken what is shown now from somebody.</summary>
    public bool AreProven => _drawn.Values.Any(rendering => rendering.IsProven);

    public async ValueTask<Rendering> Of(Announcement announcement, Words words, Onlooker onlooker, CancellationToken cancel)
    {
        var key = (announcement.Edition, words.Lang, onlooker);
        if (_drawn.TryGetValue(key, out var drawn))
            return drawn;
        var message = await drawings.Draw(new Post(announcement.Subject, Template, announcement.Subject, "", onlooker.ToString()), words, cancel);
        foreach (var old in _drawn.Keys.Where(k => k.Edition < announcement.Edition))
            _drawn.TryRemove(old, out _);
        return _drawn.GetOrAdd(key, new Rendering(announcement.Edition, onlooker, message is null ? null : message with { Stencil = new() }));
    }
}

/// <param name="message">Null when there is nothing left to show.</param>
sealed class Rendering(int edition, Onlooker onlooker, Activity? message)
{
    /// <summary>Refused so often and never taken, it is the message that is wrong and not the recipients.</summary>
    const int Enough = 5;

    int _taken;
    int _refused;
    volatile Refused? _wrong;

    public int Edition => edition;

    public Onlooker For => onlooker;

    public Activity? Message => message;

    /// <summary>Teams has taken it at least once.</summary>
    public bool IsProven => Volatile.Read(ref _taken) > 0;

    /// <summary>Why Teams will not take it from anybody: 45,000 further tries would only be held against the bot.</summary>
    public Refused? Wrong => _wrong;

    public void Learn(Outcome outcome)
    {
        if (outcome is Delivered)
            Interlocked.Increment(ref _taken);
        else if (outcome is Refused { Kind: RefusalKind.BadRequest or RefusalKind.TooBig or RefusalKind.InvalidBotApiHost or RefusalKind.NotSupported, Status: not 0 } refused
            && Interlocked.Increment(ref _refused) >= Enough && !IsProven)
        {
            _wrong = refused;
        }
    }
}
