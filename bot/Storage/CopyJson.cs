using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThiDua.Bot.Storage;

/// <summary>
/// A copy as it lies in its sheet: camelCase, and what has its usual value is left out. A broadcast to 45,000 writes as many of them several
/// times; so this is written out here, and not found out by the serializer for each property.
/// </summary>
sealed class CopyJson : JsonConverter<Copy>
{
    static readonly string[] _states = Enum.GetNames<CopyState>();

    public override void Write(Utf8JsonWriter writer, Copy value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("to"u8, value.To);
        if (value.State != default)
            writer.WriteString("state"u8, _states[(int)value.State]);
        Write(writer, "edition"u8, value.Edition);
        Write(writer, "givenUp"u8, value.GivenUp);
        Write(writer, "round"u8, value.Round);
        Write(writer, "attempts"u8, value.Attempts);
        Write(writer, "doubts"u8, value.Doubts);
        Write(writer, "leasedTicks"u8, value.LeasedTicks);
        Write(writer, "dueTicks"u8, value.DueTicks);
        Write(writer, "sentTicks"u8, value.SentTicks);
        Write(writer, "conversationId"u8, value.ConversationId);
        Write(writer, "activityId"u8, value.ActivityId);
        Write(writer, "why"u8, value.Why);
        writer.WriteEndObject();
    }

    public override Copy Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var (to, state) = ("", default(CopyState));
        var (edition, givenUp, round, attempts, doubts) = (0, 0, 0, 0, 0);
        var (leased, due, sent) = (0L, 0L, 0L);
        var (conversation, activity, why) = ((string?)null, (string?)null, (string?)null);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            if (name.SequenceEqual("to"u8))
                to = reader.GetString()!;
            else if (name.SequenceEqual("state"u8))
                state = Enum.Parse<CopyState>(reader.GetString()!);
            else if (name.SequenceEqual("edition"u8))
                edition = reader.GetInt32();
            else if (name.SequenceEqual("givenUp"u8))
                givenUp = reader.GetInt32();
            else if (name.SequenceEqual("round"u8))
                round = reader.GetInt32();
            else if (name.SequenceEqual("attempts"u8))
                attempts = reader.GetInt32();
            else if (name.SequenceEqual("doubts"u8))
                doubts = reader.GetInt32();
            else if (name.SequenceEqual("leasedTicks"u8))
                leased = reader.GetInt64();
            else if (name.SequenceEqual("dueTicks"u8))
                due = reader.GetInt64();
            else if (name.SequenceEqual("sentTicks"u8))
                sent = reader.GetInt64();
            else if (name.SequenceEqual("conversationId"u8))
                conversation = reader.GetString();
            else if (name.SequenceEqual("activityId"u8))
                activity = reader.GetString();
            else if (name.SequenceEqual("why"u8))
                why = reader.GetString();
            else
                throw new JsonException("a copy has something that this version does not know");
        }
        return new(to)
        {
            State = state,
            Edition = edition,
            GivenUp = givenUp,
            Round = round,
            Attempts = attempts,
            Doubts = doubts,
            LeasedTicks = leased,
            DueTicks = due,
            SentTicks = sent,
            ConversationId = conversation,
            ActivityId = activity,
            Why = why,
        };
    }

    static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, long value)
    {
        if (value != 0)
            writer.WriteNumber(name, value);
    }

    static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
            writer.WriteString(name, value);
    }
}
