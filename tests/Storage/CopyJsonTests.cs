using System.Text.Json;
using CsCheck;
using ThiDua.Bot.Storage;

namespace ThiDua.Tests.Storage;

public sealed class CopyJsonTests
{
    static readonly Gen<string> _text = Gen.String[Gen.Char['!', 'ỹ'], 0, 20];

    static readonly Gen<Copy> _copies =
        from texts in _text.Null().Array[3]
        from to in _text
        from state in Gen.Enum<CopyState>()
        from numbers in Gen.Int.Array[5]
        from ticks in Gen.Long.Array[3]
        from usual in Gen.Bool.Array[8]
        select new Copy(to)
        {
            State = state,
            Edition = usual[0] ? 0 : numbers[0],
            GivenUp = usual[1] ? 0 : numbers[1],
            Round = usual[2] ? 0 : numbers[2],
            Attempts = usual[3] ? 0 : numbers[3],
            Doubts = usual[4] ? 0 : numbers[4],
            LeasedTicks = usual[5] ? 0 : ticks[0],
            DueTicks = usual[6] ? 0 : ticks[1],
            SentTicks = usual[7] ? 0 : ticks[2],
            ConversationId = texts[0],
            ActivityId = texts[1],
            Why = texts[2],
        };

    [Fact]
    public void Whatever_became_of_a_copy_is_read_as_it_was_written() => _copies.Array[0, 5].Sample(copies =>
    {
        var sheet = new Sheet("A1", 3, copies);
        var again = JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(sheet, Stored.Json.Sheet), Stored.Json.Sheet)!;
        return again.Number == 3 && again.Copies.SequenceEqual(copies);
    });

    /// <summary>Sheets of 2026-11 are full of these.</summary>
    [Fact]
    public void A_copy_is_written_short_and_as_it_always_was()
    {
        var copy = new Copy("person/CN-007") { State = CopyState.Sent, Edition = 1, Round = 1, Attempts = 1, SentTicks = 639313439371073047, ConversationId = "a:7", ActivityId = "1764" };

        var json = JsonSerializer.Serialize(new Sheet("A1", 0, [copy, new("19:kenh")]), Stored.Json.Sheet);

        Assert.Equal(
            """{"announcement":"A1","number":0,"copies":[{"to":"person/CN-007","state":"Sent","edition":1,"round":1,"attempts":1,"sentTicks":639313439371073047,"conversationId":"a:7","activityId":"1764"},{"to":"19:kenh"}]}""",
            json);
    }
}
