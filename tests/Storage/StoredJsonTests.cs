using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;

namespace ThiDua.Tests.Storage;

/// <summary>How documents and facts stand in the file.</summary>
public sealed class StoredJsonTests
{
    static readonly Award _award = new(
        "A1", "giay-khen", "215/QĐ-VP", new(2026, 11, 23), "Chánh Văn phòng", null, "PT-1", null,
        [new(new(PartyKind.Person, "CN-010", "P-TH"), "Phạm Thị Lan", "Phòng Tổng hợp")], null, "CN-001", Sample.Noon, new(2026, 11, 23));

    [Fact]
    public void Every_document_and_every_fact_is_written_by_the_code_the_compiler_made_for_it()
    {
        var listed = typeof(StoredJson).GetCustomAttributesData().Where(a => a.AttributeType == typeof(JsonSerializableAttribute))
            .Select(a => (Type)a.ConstructorArguments[0].Value!).ToList();

        Assert.NotEmpty(listed);
        Assert.All(listed, type => Assert.NotNull(Writer(type)));
    }

    [Fact]
    public void What_is_worked_out_of_a_document_is_not_stored_with_it()
    {
        Assert.Single(_award.Standing);

        var json = Written(_award);

        Assert.Contains("\"recipients\":[{", json, StringComparison.Ordinal);
        Assert.Contains("Phạm Thị Lan", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"standing\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("null", json, StringComparison.Ordinal);
    }

    [Fact]
    public void An_award_that_was_stored_with_what_is_worked_out_of_it_is_read_as_ever()
    {
        var json = Written(_award).Replace("\"by\":", "\"standing\":[],\"by\":", StringComparison.Ordinal);
        Assert.Contains("\"standing\"", json, StringComparison.Ordinal);

        var read = JsonSerializer.Deserialize(json, Stored.Json.Award)!;

        Assert.Equal("Phạm Thị Lan", Assert.Single(read.Standing).Name);
        Assert.Equal(Written(_award), Written(read));
    }

    static string Written(Award award) => Encoding.UTF8.GetString(Stored.Write(award, Stored.Json.Award));

    static object? Writer(Type type)
    {
        var info = Stored.Json.GetTypeInfo(type) ?? throw new InvalidOperationException(type.Name);
        return info.GetType().GetProperty(nameof(JsonTypeInfo<>.SerializeHandler), BindingFlags.Instance | BindingFlags.Public)!.GetValue(info);
    }
}
