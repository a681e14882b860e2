using ThiDua.Bot.Channel.Outbound;

namespace ThiDua.Bot.Delivery.Pacing;

/// <summary>
/// An administrator of Teams has turned the bot off, for one person or for the whole office. Teams does not say which, and wants nothing
/// more to be sent there until something comes from there: so one conversation that says so is believed for itself, and many in a row
/// for all.
/// </summary>
/// <remarks>
/// BotDisabledByAdmin in
/// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages: nobody is asked again by trial.
/// </remarks>
sealed partial class Pace
{
    /// <summary>Different conversations in a row, with nothing taken between them …</summary>
    const int Enough = 5;

    /// <summary>… twice as many each time that it was a mistake (a whole unit was turned off), but no more than a broadcast has away at once.</summary>
    const int MostEnough = 40;

    readonly HashSet<string> _sayOff = new(StringComparer.Ordinal);
    int _enough = Enough;
    long _offFrom;
    bool _isOff;

    /// <summary>As it was when the process before this one ended.</summary>
    public void StaysOff(DateTimeOffset since, string why)
    {
        lock (_gate)
            (_isOff, _offFrom, Stoppage) = (true, Now, new(since, why, ByAdministrator: true));
    }

    public void SpokenTo(DateTimeOffset? at)
    {
        lock (_gate)
        {
            // it was under way when the bot was turned off
            if (_isOff && at < Stoppage!.Since)
                return;
            _sayOff.Clear();
            if (!_isOff)
                return;
            _enough = Math.Min(MostEnough, _enough * 2);
            TurnedOn(Now);
        }
    }

    /// <returns>Whether the call waits, to be made again: until others have been asked, or until somebody speaks to the bot.</returns>
    bool SaysOff(Target target, Refused refused, ref Trial trial, long now)
    {
        if (_isOff)
            return trial.SaidOff = true;
        // asked twice, and others were asked meanwhile, or somebody has spoken: it is not the office
        if (trial.SaidOff)
            return false;
        (trial.SaidOff, trial.Wait) = (true, WitnessWithin);
        if (_sayOff.Count == 0)
            _offFrom = now;
        _sayOff.Add(target.Thread ?? "");
        if (_sayOff.Count < _enough)
            return true;
        _isOff = true;
        Stoppage = new(_clock.GetUtcNow(), $"{refused.Status} {refused.Code} {refused.Message}".Trim(), ByAdministrator: true);
        SwitchedOff(Stoppage.Why);
        return true;
    }

    /// <param name="turn">Of a call that Teams took.</param>
    void SaysOn(Turn turn, long now)
    {
        // what had left before the first of them was refused says nothing about now
        if (_isOff && turn.Since < _offFrom)
            return;
        _sayOff.Clear();
        if (_isOff)
            TurnedOn(now);
    }

    void TurnedOn(long now)
    {
        var since = Stoppage!.Since;
        (_isOff, Stoppage) = (false, null);
        _sayOff.Clear();
        SwitchedOn(since);
        Pump(now);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "An administrator of Teams has turned the bot off ({Why}): nothing is sent, everything waits, and nothing is lost. Allow the app again in the Teams admin centre; sending goes on when somebody writes to the bot")]
    partial void SwitchedOff(string why);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The bot is turned on again; it was off since {Since}")]
    partial void SwitchedOn(DateTimeOffset since);
}
