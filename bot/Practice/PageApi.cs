using System.Text.Json.Nodes;

namespace ThiDua.Bot.Practice;

/// <summary>What the page asks of the local Teams: the person's acts, one address each. Only the page uses it.</summary>
static class PageApi
{
    const string Base = "/practice/api";

    public static void Map(IEndpointRouteBuilder routes, Func<LocalTeams> teams)
    {
        var events = routes.ServiceProvider.GetRequiredService<PageEvents>;
        var stopping = routes.ServiceProvider.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        var api = routes.MapGroup(Base);
        api.MapGet("/state", (string? @as) => Person(teams(), @as) is { } person ? Json(PageJson.State(teams(), person)) : Results.NotFound());
        api.MapGet("/events", async (HttpContext http, string? @as) =>
        {
            // closes with the window or with the server, so that Ctrl+C need not wait for open pages
            using var either = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping);
            if (Person(teams(), @as) is { } person)
                await events().Stream(person, http, either.Token);
            else
                http.Response.StatusCode = StatusCodes.Status404NotFound;
        });
        api.MapGet("/exchanges", () => Json(new JsonArray([.. teams().Exchanges.Select(PageJson.Headline)])));
        api.MapGet("/exchanges/{number:long}", (long number) =>
            teams().Exchanges.FirstOrDefault(exchange => exchange.Number == number) is { } found ? Json(PageJson.Whole(found)) : Results.NotFound());
        api.MapPost("/{act}", async (string act, JsonObject ask, CancellationToken cancel) => await Act(teams(), act, ask, cancel));
    }

    static async Task<IResult> Act(LocalTeams teams, string act, JsonObject ask, CancellationToken cancel)
    {
        try
        {
            if (Person(teams, Text(ask, "as")) is not { } person)
                return Results.NotFound();
            if (Optional(ask, "locale") is { } locale)
                teams.SetLocale(person.Code, locale);
            return Do(teams, act, person.Code, ask, cancel) is { } doing
                ? Json(PageJson.Answer(await doing ?? Answer.NotForTheBot))
                : Results.NotFound();
        }
        catch (ArgumentException wrong)
        {
            return Results.BadRequest(new { error = wrong.Message });
        }
    }

    static Task<Answer?>? Do(LocalTeams teams, string act, string me, JsonObject ask, CancellationToken cancel) => act switch
    {
        "open" => Opened(teams, me, cancel),
        "say" => Any(teams.Say(me, Text(ask, "conversation"), Text(ask, "text"), Mentions(ask), cancel)),
        "edit" => Any(teams.Edit(me, Text(ask, "message"), Text(ask, "text"), Mentions(ask), cancel)),
        "delete" => Any(teams.Delete(me, Text(ask, "message"), cancel)),
        "react" => Any(teams.React(me, Text(ask, "message"), Text(ask, "reaction"), cancel: cancel)),
        "execute" => Any(teams.Execute(me, Text(ask, "message"), (JsonObject)ask["action"]!, cancel: cancel)),
        "submit" => Any(teams.Submit(me, Text(ask, "message"), ask["data"], cancel)),
        "look" => teams.Look(me, Text(ask, "message"), cancel),
        "search" => Any(teams.Search(me, Text(ask, "message"), Text(ask, "dataset"), Text(ask, "text"), cancel)),
        "dialog" => Any(teams.SubmitDialog(me, Text(ask, "message"), ask["data"] ?? new JsonObject(), cancel)),
        "action" => Any(teams.MessageAction(me, Text(ask, "message"), Text(ask, "command"), Text(ask, "request"), ask["data"], cancel)),
        "attach" => Any(teams.Attach(me, Text(ask, "name"), Content(ask), Text(ask, "text"), cancel: cancel)),
        "consent" => Any(teams.Consent(me, Text(ask, "message"), (bool?)ask["accept"] == true, cancel: cancel)),
        "install" => Any(teams.Install(me, Text(ask, "conversation"), cancel)),
        "uninstall" => Any(teams.Uninstall(me, Text(ask, "conversation"), cancel)),
        _ => null,
    };

    static async Task<Answer?> Opened(LocalTeams teams, string me, CancellationToken cancel)
    {
        await teams.Open(me, cancel);
        return Answer.NotForTheBot;
    }

    static async Task<Answer?> Any(Task<Answer> answer) => await answer;

    // without a name in the address the first of the file sits down
    static Person? Person(LocalTeams teams, string? code) =>
        string.IsNullOrEmpty(code) ? teams.Office.People[0] : teams.Office.Find(code);

    static string Text(JsonObject ask, string key) => Optional(ask, key) ?? throw new ArgumentException($"{key} is missing");

    static byte[] Content(JsonObject ask)
    {
        var content = Text(ask, "content");
        var bytes = new byte[content.Length];
        return Convert.TryFromBase64String(content, bytes, out var length) ? bytes[..length] : throw new ArgumentException("content is no base64");
    }

    static string? Optional(JsonObject ask, string key) => (string?)ask[key];

    static IEnumerable<string> Mentions(JsonObject ask) => (ask["mentions"] as JsonArray ?? []).Select(id => (string)id!);

    static IResult Json(JsonNode node) => Results.Text(node.ToJsonString(), "application/json");
}
