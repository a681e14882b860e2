using System.Buffers;
using System.Text;

namespace ThiDua.Bot.Channel.Wire;

/// <summary>
/// Of a message that many conversations get alike: it is written once for each bot and tenant, and for each conversation only its id is put
/// in.
/// </summary>
sealed class Stencil
{
    const string Slot = "{conversation}";

    volatile Cut? _cut;

    /// <param name="addressed">The message as it goes to a place, without anything else of the place than the address.</param>
    public void Write(PooledBuffer into, Activity message, ConversationReference place, Func<Activity, ConversationReference, Activity> addressed)
    {
        if (_cut is not { } cut || !cut.Fits(message, place))
            _cut = cut = Cut.Of(message, place, addressed);
        into.Write(cut.Before.Span);
        WireJson.Write(into, place.Conversation!.Id!, WireJson.Default.String);
        into.Write(cut.After.Span);
    }

    sealed record Cut(Activity Message, ConversationReference Place, ReadOnlyMemory<byte> Before, ReadOnlyMemory<byte> After)
    {
        public static Cut Of(Activity message, ConversationReference place, Func<Activity, ConversationReference, Activity> addressed)
        {
            var written = WireJson.Write(
                addressed(message, place with { Conversation = place.Conversation! with { Id = Slot } }), WireJson.Default.Activity).Utf8;
            // the first one: what people wrote comes after the address
            var slot = Encoding.UTF8.GetBytes($"\"{Slot}\"");
            var at = written.Span.IndexOf(slot);
            return new(message, place, written[..at], written[(at + slot.Length)..]);
        }

        public bool Fits(Activity message, ConversationReference place) =>
            ReferenceEquals(message, Message)
            && place.ServiceUrl == Place.ServiceUrl
            && place.ChannelId == Place.ChannelId
            && place.Bot == Place.Bot
            && place.Conversation?.TenantId == Place.Conversation!.TenantId;
    }
}
