namespace ThiDua.Tests.Channel;

/// <summary>Activities nobody in particular sent.</summary>
static class Some
{
    public static string Message(
        string text = "trợ giúp", string? serviceUrl = TestIssuer.ServiceUrl, string channel = "msteams",
        string? conversationTenant = ChannelHost.Tenant, string? channelTenant = ChannelHost.Tenant, string type = "message")
    {
        var url = serviceUrl is null ? "" : $"\"serviceUrl\":\"{serviceUrl}\",";
        var inConversation = conversationTenant is null ? "" : $",\"tenantId\":\"{conversationTenant}\"";
        var inChannel = channelTenant is null ? "" : $"\"tenant\":{{\"id\":\"{channelTenant}\"}}";
        return $$"""
            {"type":"{{type}}","id":"1","channelId":"{{channel}}",{{url}}"text":"{{text}}","from":{"id":"29:lan","aadObjectId":"a"},
            "conversation":{"id":"a:1","conversationType":"personal"{{inConversation}} },"recipient":{"id":"28:bot"},
            "channelData":{ {{inChannel}} } }
            """;
    }

    public static string Invoke(string name = "adaptiveCard/action") =>
        $$"""{"type":"invoke","name":"{{name}}","channelId":"msteams","conversation":{"id":"a:1"},"value":{} }""";
}
