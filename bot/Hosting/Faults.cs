using ThiDua.Bot.Channel.Inbound;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Features;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Hosting;

/// <summary>The one broad catch of a turn: a fault is logged under a code, and the person gets a short apology with it.</summary>
sealed partial class Faults(Turns turns, IReplies replies, IIds ids, ILogger<Faults> log) : ITurns
{
    public async ValueTask<InvokeResponse?> Take(Activity activity, CancellationToken cancel)
    {
        try
        {
            return await turns.Take(activity, cancel);
        }
#pragma warning disable CA1031 // whatever it was, the person must not be left with silence
        catch (Exception fault) when (!cancel.IsCancellationRequested)
#pragma warning restore CA1031
        {
            var code = ids.Code();
            Failed(log, fault, code, activity.Type, activity.Id);
            var sorry = Words.For(activity.Locale).SomethingFailed(code);
            if (activity.IsInvoke)
                return InvokeResponse.Ok(AdaptiveCardInvokeResponse.Error(500, code, sorry));
            if (activity.Type == ActivityTypes.Message)
                await replies.Send(activity.Reference(), Activity.Message(sorry), cancel);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Turn {Code} failed ({Type} {Activity})")]
    static partial void Failed(ILogger log, Exception fault, string code, string? type, string? activity);
}
