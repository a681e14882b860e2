using System.Reflection;
using System.Text.Json.Nodes;
using ThiDua.Cards.Elements;

namespace ThiDua.Tests.Cards;

/// <summary>Parts write themselves by hand, so what is added to one and forgotten in its JSON is found here.</summary>
public sealed class CardPartsTests
{
    public static TheoryData<string> Parts { get; } =
    [
        .. from type in typeof(ICardPart).Assembly.GetTypes()
           where type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(ICardPart))
           orderby type.Name
           select type.FullName!,
    ];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Whatever_a_part_has_stands_in_its_JSON_under_its_own_name(string name)
    {
        var part = Sample(typeof(ICardPart).Assembly.GetType(name, throwOnError: true)!);

        var json = JsonNode.Parse(CardWriter.Bytes(part))!.AsObject();

        foreach (var property in Properties(part.GetType()))
        {
            var written = property is { Name: nameof(ChoiceSet.Data), PropertyType: var type } && type == typeof(DataQuery)
                ? "choices.data" : char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
            Assert.True(json.ContainsKey(written), $"{part.GetType().Name} writes no {written}: {json.ToJsonString()}");
            if (property.GetValue(part)?.ToString() is { } value && json[written] is JsonValue there)
                Assert.Equal(value, there.ToString(), ignoreCase: property.PropertyType == typeof(bool) || property.PropertyType == typeof(bool?));
        }
    }

    [Fact]
    public void What_is_not_set_is_not_written_and_Vietnamese_letters_are_written_as_they_are() =>
        Assert.Equal(
            """{"type":"AdaptiveCard","$schema":"http://adaptivecards.io/schemas/adaptive-card.json","version":"1.5","lang":"vi","fallbackText":"Đề cử <Lan>","speak":"Đề cử <Lan>","body":[{"type":"TextBlock","text":"Giỏi \"lắm\"","wrap":true}]}""",
            System.Text.Encoding.UTF8.GetString(new AdaptiveCard([new TextBlock("Giỏi \"lắm\"")], "Đề cử <Lan>", "vi").ToJson()));

    [Fact]
    public void A_card_that_cannot_be_written_leaves_nothing_behind_in_the_next()
    {
        var good = new AdaptiveCard([new TextBlock("Giỏi")], "Giỏi", "vi");
        var before = good.ToJson();

        Assert.Throws<NullReferenceException>(() => new AdaptiveCard([new TextBlock("Một"), null!], "Hai", "vi").ToJson());

        Assert.Equal(before, good.ToJson());
    }

    [Fact]
    public void What_a_button_carried_out_comes_back_and_what_a_client_made_of_it_is_no_accident()
    {
        var data = new CardData { Verb = "a", Ref = "7K3Q9F", Nonce = "n", For = "CN-001", Typed = new Dictionary<string, string> { ["reason"] = "Vì \"thế\"" } };

        var back = new FormData(System.Text.Json.JsonDocument.Parse(CardWriter.Bytes(data)).RootElement).Card;
        var forged = new FormData(System.Text.Json.JsonDocument.Parse("""{"verb":"a","ref":7,"nonce":["n"],"for":null,"typed":{"reason":"b","other":{"c":1}}}""").RootElement).Card;

        Assert.Equal(data with { Typed = null }, back with { Typed = null });
        Assert.Equal(data.Typed, back.Typed);
        Assert.Equal(new() { Verb = "a" }, forged with { Typed = null });
        Assert.Equal(new Dictionary<string, string> { ["reason"] = "b" }, forged.Typed);
    }

    /// <summary>With everything set; texts say the name of what they stand for.</summary>
    static ICardPart Sample(Type type)
    {
        var made = type.GetConstructors().Where(c => c.GetParameters().All(p => p.ParameterType != type)).MaxBy(c => c.GetParameters().Length)!;
        var part = made.Invoke([.. made.GetParameters().Select(p => Value(p.ParameterType, p.Name!, p.Name != "inputs"))]);
        foreach (var property in Properties(type).Where(p => p.CanWrite))
            property.SetValue(part, Value(property.PropertyType, property.Name, true));
        return (ICardPart)part;
    }

    static object Value(Type type, string name, bool flag)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(string) ? name
            : type == typeof(Md) ? Md.Raw(name)
            : type == typeof(bool) ? flag
            : type == typeof(int) ? 7
            : type == typeof(IReadOnlyDictionary<string, string>) ? new Dictionary<string, string> { [name] = name }
            : type == typeof(IReadOnlyList<string>) ? new[] { name }
            : type == typeof(Element) ? new TextBlock(name)
            : type == typeof(CardAction) ? new OpenUrlAction(name, name)
            : type == typeof(AdaptiveCard) ? new AdaptiveCard([], name, "vi")
            : type.IsGenericType ? List(type.GetGenericArguments()[0], name)
            : Sample(type);
    }

    static Array List(Type item, string name)
    {
        var list = Array.CreateInstance(item, 1);
        list.SetValue(Value(item, name, true), 0);
        return list;
    }

    static IEnumerable<PropertyInfo> Properties(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance);
}
