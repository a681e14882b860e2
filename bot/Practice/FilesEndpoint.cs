namespace ThiDua.Bot.Practice;

/// <summary>People's OneDrive of the local Teams: the bot puts files in, the page takes them out.</summary>
static class FilesEndpoint
{
    /// <summary>More than any list of ours.</summary>
    const int Longest = 30 * 1024 * 1024;

    public static void Map(IEndpointRouteBuilder routes, Func<LocalTeams> teams)
    {
        routes.MapPut($"{LocalTeams.FilesBase}/{{id}}", async (string id, HttpRequest request, CancellationToken cancel) =>
        {
            if (request.Headers.Authorization.Count > 0)
                return Results.BadRequest(new { error = "the address proves itself: no token may go with it" });
            if (request.ContentLength is not (> 0 and <= Longest) || Range(request) != $"bytes 0-{request.ContentLength - 1}/{request.ContentLength}")
                return Results.BadRequest(new { error = "one PUT of the whole file, with its Content-Range" });
            using var content = new MemoryStream();
            await request.Body.CopyToAsync(content, cancel);
            return teams().Keep(id, content.ToArray()) ? Results.Created() : Results.NotFound();
        });
        routes.MapGet($"{LocalTeams.FilesBase}/{{id}}", (string id) => teams().FileAt(id) is { Content: { } content, Name: var name }
            ? Results.File(content, "application/octet-stream", name)
            : Results.NotFound());
    }

    static string Range(HttpRequest request) => request.Headers.ContentRange.ToString();
}
