using Microsoft.Extensions.FileProviders;

namespace ThiDua.Bot.Practice;

/// <summary>The page's own files, and the two npm packages that the build put beside them.</summary>
static class RoomFiles
{
    public static void Map(WebApplication app)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Practice", "Room");
        app.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = "/practice/room",
            FileProvider = new PhysicalFileProvider(folder),
            // a rebuilt page must not be shown from the browser's memory
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "no-cache",
        });
        app.MapGet("/", () => Results.File(Path.Combine(folder, "index.html"), "text/html; charset=utf-8"));
    }
}
