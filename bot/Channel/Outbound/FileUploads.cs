using System.Net;
using System.Net.Http.Headers;

namespace ThiDua.Bot.Channel.Outbound;

/// <summary>
/// Brings a file to the place that Teams named when a person consented. The address proves itself, so no token goes with it.
/// </summary>
/// <remarks>One PUT of the whole: https://learn.microsoft.com/graph/api/driveitem-createuploadsession.</remarks>
sealed partial class FileUploads(FileHosts hosts, TimeProvider clock, ILogger<FileUploads> log) : IDisposable
{
    static readonly TimeSpan _limit = TimeSpan.FromMinutes(1);

    readonly HttpMessageInvoker _http = new(new SocketsHttpHandler
    {
        // where it would lead to, nobody has checked
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        ActivityHeadersPropagator = null,
    });

    /// <summary>Doing it again does no harm: the same bytes in the same place.</summary>
    public async ValueTask<Outcome> Put(string address, ReadOnlyMemory<byte> file, string contentType, CancellationToken cancel)
    {
        if (!hosts.Allows(address, out var uri))
        {
            HostRefused(uri?.Host);
            return new Refused(RefusalKind.HostNotAllowed, 0, "HostNotAllowed", uri?.Host);
        }
        using var limit = new CancellationTokenSource(_limit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, limit.Token);
        using var content = new ReadOnlyMemoryContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        content.Headers.ContentRange = new ContentRangeHeaderValue(0, file.Length - 1, file.Length);
        using var request = new HttpRequestMessage(HttpMethod.Put, uri) { Content = content };
        try
        {
            using var response = await _http.SendAsync(request, either.Token);
            if (response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Created)
                return new Delivered();
            NotTaken((int)response.StatusCode, uri.Host);
            return response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout || (int)response.StatusCode >= 500
                ? new TryAgain($"{(int)response.StatusCode}")
                : new Refused(RefusalKind.Unexpected, (int)response.StatusCode, null, null);
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException || (broken is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            NotAnswered(uri.Host, broken.Message);
            return new TryAgain(broken.Message);
        }
    }

    public void Dispose() => _http.Dispose();

    [LoggerMessage(Level = LogLevel.Error, Message = "A file was to be sent to {Host}, which is no place where Teams keeps files; it was not sent")]
    partial void HostRefused(string? host);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A file was not taken: {Status} from {Host}")]
    partial void NotTaken(int status, string host);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A file could not be brought to {Host}: {Why}")]
    partial void NotAnswered(string host, string why);
}
