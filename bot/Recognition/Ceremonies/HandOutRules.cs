using ThiDua.Bot.Recognition.Language;

namespace ThiDua.Bot.Recognition.Ceremonies;

/// <summary>Which way something is ticked.</summary>
enum HandOutAct
{
    /// <summary>Đã trao.</summary>
    Give,

    /// <summary>Ticked by mistake.</summary>
    TakeBack,
}

enum HandOutRefusal
{
    NothingChosen,

    /// <summary>The ceremony's day is still to come.</summary>
    NotYet,

    /// <summary>All that was chosen is already as it is wanted, or stands on the list no longer.</summary>
    NothingToDo,
}

/// <summary>In which order awards are handed out (nghị định 98/2023, điều 25: from the highest to the lowest), and how they are ticked.</summary>
static class HandOutRules
{
    public static bool MayManage(Person who) => who.Is(Role.Secretary) || who.Is(Role.Leader);

    /// <summary>
    /// From the highest rank to the lowest; of one form units before people, these by given name. Whose award was revoked is
    /// called up no longer; that he had received it before stays true.
    /// </summary>
    /// <param name="rankOf">1 is highest.</param>
    public static IReadOnlyList<HandOut> Ordered(Ceremony ceremony, IEnumerable<Award> awards, Func<Award, int> rankOf)
    {
        var given = ceremony.Handed.ToDictionary(h => h.Key);
        return
        [
            .. from award in awards
               from line in award.Recipients.Select((who, number) => new HandOut(award, number, who, given.GetValueOrDefault(HandedOver.KeyOf(award.Id, number))))
               where !line.IsRevoked || line.Given is not null
               orderby
                   rankOf(award), award.Form, line.IsUnit descending,
                   line.IsUnit ? Collation.Key(line.Who.Name) : Collation.NameKey(line.Who.Name), award.Date, award.Id, line.Number
               select line,
        ];
    }

    /// <summary>By form, in the order of the hand-out.</summary>
    public static IReadOnlyList<HandOutCount> Counted(IReadOnlyList<HandOut> ordered) =>
    [
        .. ordered.GroupBy(l => l.Award.Form)
            .Select(f => new HandOutCount(f.Key, f.Count(l => l.IsUnit), f.Count(l => !l.IsUnit), f.Count(l => l.Given is not null))),
    ];

    /// <summary>Those of the chosen ones that the act is for.</summary>
    public static IReadOnlyList<HandOut> Meant(IReadOnlyList<HandOut> ordered, IReadOnlySet<string> keys, HandOutAct act) =>
        [.. ordered.Where(l => keys.Contains(l.Key) && l.Given is null == (act == HandOutAct.Give))];

    public static HandOutRefusal? Refusal(Ceremony ceremony, IReadOnlySet<string> keys, IReadOnlyList<HandOut> meant, DateOnly today) =>
        keys.Count == 0 ? HandOutRefusal.NothingChosen
        : today < ceremony.Day ? HandOutRefusal.NotYet
        : meant.Count == 0 ? HandOutRefusal.NothingToDo
        : null;

    /// <summary>Only when <see cref="Refusal"/> has nothing to say.</summary>
    public static (Ceremony Now, HandOutFact Fact) Tick(
        Ceremony ceremony, IReadOnlyList<HandOut> meant, HandOutAct act, string by, DateTimeOffset at, DateOnly day)
    {
        var keys = meant.Select(l => l.Key).ToHashSet();
        var now = ceremony with
        {
            Handed = act == HandOutAct.Give
                ? [.. ceremony.Handed, .. meant.Select(l => new HandedOver(l.Award.Id, l.Number, at, by))]
                : [.. ceremony.Handed.Where(h => !keys.Contains(h.Key))],
        };
        IReadOnlyList<HandOutLine> lines = [.. meant.Select(l => l.Line)];
        var (before, after) = (ceremony.Handed.Count, now.Handed.Count);
        return (now, act == HandOutAct.Give
            ? new HandedOut(ceremony.Id, lines, day, before, after)
            : new HandOutTakenBack(ceremony.Id, lines, day, before, after));
    }
}
