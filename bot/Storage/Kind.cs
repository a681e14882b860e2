using System.Text.Json.Serialization.Metadata;

namespace ThiDua.Bot.Storage;

/// <summary>A kind of document: how it is named, written and found. Nothing else in a store knows what a document holds.</summary>
/// <param name="Name">The kind's name in the store, for good: stored documents carry it.</param>
/// <param name="How">How it is read and written; worked out when it is first needed, since for all kinds it would take a third of the start.</param>
/// <param name="Id">Its id, unique within the kind.</param>
/// <param name="Keys">Sortable keys it is listed under, e.g. <c>nominee/CN-007/0638…</c>; read with a prefix.</param>
/// <param name="Claims">
/// What it holds that no other document of any kind may hold at the same time, e.g. <c>mail/lan@vanphong.example</c>.
/// Claims follow the document: a new version takes its new ones and lets go of the old.
/// </param>
/// <param name="Resident">Few and read in every turn (people, units, places, campaigns): the store keeps them in memory.</param>
sealed record Kind<T>(
    string Name,
    Func<JsonTypeInfo<T>> How,
    Func<T, string> Id,
    Func<T, IEnumerable<string>>? Keys = null,
    Func<T, IEnumerable<string>>? Claims = null,
    bool Resident = false) : IKind
    where T : class
{
    public JsonTypeInfo<T> Json => field ??= How();

    Residents IKind.NewResidents() => new Residents<T>(this);
}

/// <summary>A kind without its type, for what a store does with every kind alike.</summary>
interface IKind
{
    string Name { get; }

    bool Resident { get; }

    Residents NewResidents();
}

/// <summary>A document and the version it was read at; versions begin at 1 and grow by 1 with each write.</summary>
readonly record struct Versioned<T>(T Value, long Version);
