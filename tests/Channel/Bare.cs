using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace ThiDua.Tests.Channel;

/// <summary>A web application with no settings but those of the test, on a port of its own.</summary>
static class Bare
{
    public static WebApplicationBuilder Builder(string environment, params IEnumerable<(string Key, string? Value)> channel)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            EnvironmentName = environment,
            // every watched settings file takes one of the machine's few inotify instances
            Args = ["--hostBuilder:reloadConfigOnChange=false"],
        });
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(channel.Select(s => KeyValuePair.Create("Channel:" + s.Key, s.Value)));
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        return builder;
    }
}
