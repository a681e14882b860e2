using System.Diagnostics;
using ThiDua.Benchmarks.Wire;

namespace ThiDua.Benchmarks.Peers;

/// <summary>Where a peer runs for one measurement.</summary>
/// <param name="Folder">Its own, new and empty.</param>
sealed record Site(int Port, string ServiceUrl, string Folder);

/// <summary>One program that is measured.</summary>
/// <param name="Name">As <c>--only</c> takes it.</param>
/// <param name="Posts">Its turn is answered by one post to the connector; else by the response alone.</param>
/// <param name="Ledger">It writes a ledger, which must grow by one entry for each turn answered.</param>
sealed record Peer(
    string Name, string Title, Func<Site, ProcessStartInfo> Program, Func<Site, Turns> Turns, bool Posts = true, bool Ledger = false);
