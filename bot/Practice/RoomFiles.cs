using Microsoft.Extensions.FileProviders;

namespace ThiDua.Bot.Practice;

/// <summary>The page's own files, and the two npm packages that the build put beside them.</summary>
static class RoomFiles
{
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Practice", "Room");

    public static void Use(IApplicationBuilder room) => room.UseStaticFiles(new StaticFileOptions
    {
        RequestPath = "/practice/room",
        FileProvider = new PhysicalFileProvider(Folder),
        // a rebuilt page must not be shown from the browser's memory
        OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "no-cache",
    });

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/", () => Results.File(Path.Combine(Folder, "index.html"), "text/html; charset=utf-8"));
}
