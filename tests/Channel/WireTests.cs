using System.Buffers;
using System.Text;
using CsCheck;
using ThiDua.Bot.Channel.Wire;

namespace ThiDua.Tests.Channel;

public sealed class WireTests
{
    [Fact]
    public void Nothing_is_written_as_null_and_Vietnamese_stays_UTF8()
    {
        var json = WireJson.Write(Activity.Message("Tuyên dương \"chị\" Lan & <b>"), WireJson.Default.Activity).ToString();

        Assert.Equal("""{"type":"message","text":"Tuyên dương \"chị\" Lan & <b>"}""", json);
    }

    [Fact]
    public void Unknown_members_are_tolerated_and_those_of_entities_and_channelData_are_kept()
    {
        var activity = Parsed("""
            {"type":"tomorrow","what":{"x":[1]},"from":{"id":"1","new":true},
             "entities":[{"type":"https://schema.org/Message","@id":"","citation":[{"n":1}]},{"type":"clientInfo","locale":"vi-VN","timezone":null}],
             "channelData":{"tenant":{"id":"t"},"feedbackLoop":{"type":"custom"},"onBehalfOf":[{"itemid":0}]}}
            """);

        var json = WireJson.Write(activity, WireJson.Default.Activity).ToString();

        Assert.Contains("\"citation\":[{\"n\":1}]", json, StringComparison.Ordinal);
        Assert.Contains("\"feedbackLoop\":{\"type\":\"custom\"}", json, StringComparison.Ordinal);
        Assert.Contains("\"onBehalfOf\":[{\"itemid\":0}]", json, StringComparison.Ordinal);
        Assert.DoesNotContain("null", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"conversation":{"id":"a:1","conversationType":"personal"}}""", ConversationKind.Personal)]
    [InlineData("""{"conversation":{"id":"19:x@thread.v2","conversationType":"groupChat"}}""", ConversationKind.GroupChat)]
    [InlineData("""{"conversation":{"id":"19:x@thread.tacv2;messageid=1","conversationType":"channel"}}""", ConversationKind.Channel)]
    [InlineData("""{"conversation":{"id":"a:1"}}""", ConversationKind.Personal)]
    [InlineData("""{"conversation":{"id":"19:x@thread.tacv2;messageid=1"}}""", ConversationKind.Channel)]
    [InlineData("""{"conversation":{"id":"19:x@thread.skype"}}""", ConversationKind.Channel)]
    [InlineData("""{"conversation":{"id":"19:x@thread.v2"}}""", ConversationKind.GroupChat)]
    [InlineData("""{"conversation":{"id":"19:meeting_x@thread.v2"},"channelData":{"meeting":{"id":"m"}}}""", ConversationKind.GroupChat)]
    [InlineData("""{"type":"invoke","channelData":{"tenant":{"id":"t"}}}""", ConversationKind.Personal)]
    [InlineData("""{"conversation":{"id":"x"},"channelData":{"channel":{"id":"19:x"}}}""", ConversationKind.Channel)]
    internal void The_kind_of_conversation_is_known_even_where_Teams_does_not_say(string json, ConversationKind kind) =>
        Assert.Equal(kind, Parsed(json).ConversationKind);

    [Theory]
    [InlineData("19:x@thread.tacv2;messageid=1776390257332", "19:x@thread.tacv2")]
    [InlineData("19:x@thread.tacv2", "19:x@thread.tacv2")]
    [InlineData(null, null)]
    public void All_threads_of_a_channel_are_one_place(string? conversation, string? place) =>
        Assert.Equal(place, new Activity { Conversation = new() { Id = conversation } }.PlaceId);

    [Fact]
    public void A_card_read_and_written_is_the_same_bytes()
    {
        const string Card = """{ "type":"AdaptiveCard",  "n":1.50, "t":"\u00e9é" }""";

        var activity = Parsed($$"""{"type":"message","attachments":[{"contentType":"c","content":{{Card}}}]}""");

        Assert.Equal(Card, activity.Attachments![0].Content.ToString());
        Assert.Contains(Card, WireJson.Write(activity, WireJson.Default.Activity).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_in_many_pieces_reads_like_one_in_one_piece()
    {
        var whole = Encoding.UTF8.GetBytes(Some.Message("Đề cử chị Lan 🎉"));
        var expected = WireJson.Read(new ReadOnlySequence<byte>(whole), WireJson.Default.Activity);

        Gen.Int[1, whole.Length - 1].Sample(cut =>
        {
            var first = new Piece(whole.AsMemory(0, cut), 0);
            var last = first.Then(whole.AsMemory(cut));
            var pieces = new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);

            var activity = WireJson.Read(pieces, WireJson.Default.Activity);

            Assert.Equal(expected!.Text, activity!.Text);
            Assert.Equal(expected.Conversation, activity.Conversation);
        });
    }

    [Fact]
    public void Any_text_survives_the_wire()
    {
        Gen.String.Where(s => IsWhole(s)).Sample(text =>
        {
            var json = WireJson.Write(Activity.Message(text), WireJson.Default.Activity);

            Assert.Equal(text, WireJson.Read(json.Utf8.Span, WireJson.Default.Activity)!.Text);
        });
    }

    [Fact]
    public void A_dialog_has_the_shape_Teams_expects()
    {
        var json = WireJson.Write(TaskModuleResponse.Continue("Đề cử", RawJson.Parse("{\"type\":\"AdaptiveCard\"}"))).ToString();

        Assert.Equal("""
            {"task":{"type":"continue","value":{"title":"Đề cử","width":"medium","height":"medium","card":{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard"}}}}}
            """.Trim(), json);
    }

    [Fact]
    public void Every_answer_an_invoke_can_have_is_known_to_the_generated_JSON()
    {
        foreach (var type in typeof(InvokeBody).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(InvokeBody))))
            Assert.NotNull(WireJson.Default.GetTypeInfo(type));
    }

    static Activity Parsed(string json) => WireJson.Read(Encoding.UTF8.GetBytes(json), WireJson.Default.Activity)!;

    static bool IsWhole(string text)
    {
        try
        {
            _ = new UTF8Encoding(false, true).GetBytes(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, long index) => (Memory, RunningIndex) = (memory, index);

        public Piece Then(ReadOnlyMemory<byte> memory)
        {
            var next = new Piece(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
