using System.Globalization;
using System.Text.Json.Nodes;

namespace ThiDua.Bot.Practice;

/// <summary>The reading half of the connector: members, the team, its channels.</summary>
sealed class ConnectorRosters(LocalTeams teams, ActivityWriter writer)
{
    // a page size outside these is taken as the nearer one
    const int SmallestPage = 50;
    const int LargestPage = 500;

    public ConnectorAnswer Answer(ConnectorCall call) => call.Path switch
    {
        ["v3", "conversations", var id, "members"] => InPlace(id, place => new ConnectorAnswer(200, Members(place.Members))),
        ["v3", "conversations", var id, "members", var member] => InPlace(id, place => Member(place, member)),
        ["v3", "conversations", var id, "pagedmembers"] => InPlace(id, place => Page(place, call.Query)),
        ["v3", "conversations", var id, "activities", _, "members"] => InPlace(id, place => new ConnectorAnswer(200, Members(place.Members))),
        ["v3", "teams", var id] => InTeam(id, Team),
        ["v3", "teams", var id, "conversations"] => InTeam(id, Channels),
        _ => ConnectorAnswer.Error(404, "NotFound", "There is no such operation."),
    };

    ConnectorAnswer InPlace(string conversation, Func<Place, ConnectorAnswer> answer) =>
        teams.Conversations.Places.GetValueOrDefault(Place.Split(conversation).Place) is not { } place ? ConnectorAnswer.NoConversation
        : teams.InstalledIn(place) != true ? ConnectorAnswer.NotInRoster
        : answer(place);

    ConnectorAnswer InTeam(string team, Func<ConnectorAnswer> answer) =>
        team != teams.Office.Team.Id ? ConnectorAnswer.NoConversation
        : teams.Conversations.Installed(team) != true ? ConnectorAnswer.NotInRoster
        : answer();

    ConnectorAnswer Member(Place place, string id) =>
        place.Members.FirstOrDefault(person => person.Is(id)) is { } person
            ? new ConnectorAnswer(200, writer.Member(person))
            : ConnectorAnswer.NoMember;

    ConnectorAnswer Page(Place place, IReadOnlyDictionary<string, string> query)
    {
        var size = int.TryParse(query.GetValueOrDefault("pageSize"), CultureInfo.InvariantCulture, out var asked) ? asked : LargestPage;
        size = Math.Clamp(size, SmallestPage, LargestPage);
        var token = query.GetValueOrDefault("continuationToken");
        var from = 0;
        if (!string.IsNullOrEmpty(token) && !int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out from))
            return ConnectorAnswer.Error(400, "BadArgument", "The continuation token is not valid.");
        var page = new JsonObject { ["members"] = Members(place.Members.Skip(from).Take(size)) };
        if (from + size < place.Members.Count)
            page["continuationToken"] = (from + size).ToString(CultureInfo.InvariantCulture);
        return new ConnectorAnswer(200, page);
    }

    ConnectorAnswer Team() => new(200, new JsonObject
    {
        ["id"] = teams.Office.Team.Id,
        ["name"] = teams.Office.Team.Name,
        ["aadGroupId"] = teams.Office.TenantId,
        ["tenantId"] = teams.Office.TenantId,
        ["type"] = "standard",
        ["channelCount"] = teams.Office.Channels.Count,
        ["memberCount"] = teams.Office.People.Count,
    });

    // the General channel shares the team's id and has no name in the API
    ConnectorAnswer Channels() => new(200, new JsonObject
    {
        ["conversations"] = new JsonArray([.. teams.Office.Channels.Select(channel =>
        {
            var entry = new JsonObject { ["id"] = channel.Id, ["type"] = "standard" };
            if (channel.Id != teams.Office.Team.Id)
                entry["name"] = channel.Name;
            return entry;
        })]),
    });

    JsonArray Members(IEnumerable<Person> people) => [.. people.Select(writer.Member)];
}
