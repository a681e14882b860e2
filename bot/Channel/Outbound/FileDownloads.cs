using System.Net;

namespace ThiDua.Bot.Channel.Outbound;

/// <summary>Fetches a file that a person sent in his own chat. The address proves itself, for some minutes, so no token goes with it.</summary>
/// <remarks>See https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4#receive-files-in-personal-chat.</remarks>
sealed partial class FileDownloads(FileHosts hosts, TimeProvider clock, ILogger<FileDownloads> log) : IDisposable
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

    /// <param name="most">Bytes; of a longer file nothing is kept.</param>
    public async ValueTask<Answer<byte[]>> Get(string address, int most, CancellationToken cancel)
    {
        if (!hosts.Allows(address, out var uri))
        {
            HostRefused(uri?.Host);
            return new(null, new Refused(RefusalKind.HostNotAllowed, 0, "HostNotAllowed", uri?.Host));
        }
        using var limit = new CancellationTokenSource(_limit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, limit.Token);
        using var request = new HttpRequestMessage(HttpMethod.Get, uri);
        try
        {
            using var response = await _http.SendAsync(request, either.Token);
            if (response.StatusCode == HttpStatusCode.OK)
            {
                return await Read(response.Content, most, either.Token) is { } file
                    ? new(file, new Delivered())
                    : new(null, new Refused(RefusalKind.TooBig, (int)response.StatusCode, null, null));
            }
            NotGiven((int)response.StatusCode, uri.Host);
            return new(null, response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout || (int)response.StatusCode >= 500
                ? new TryAgain($"{(int)response.StatusCode}")
                : new Refused(RefusalKind.Unexpected, (int)response.StatusCode, null, null));
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException || (broken is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            NotAnswered(uri.Host, broken.Message);
            return new(null, new TryAgain(broken.Message));
        }
    }

    public void Dispose() => _http.Dispose();

    /// <summary>The length that is announced is not believed: it is counted.</summary>
    static async ValueTask<byte[]?> Read(HttpContent content, int most, CancellationToken cancel)
    {
        if (content.Headers.ContentLength > most)
            return null;
        await using var body = await content.ReadAsStreamAsync(cancel);
        using var file = new MemoryStream();
        var part = new byte[81_920];
        while (await body.ReadAsync(part, cancel) is > 0 and var read)
        {
            if (file.Length + read > most)
                return null;
            file.Write(part, 0, read);
        }
        return file.ToArray();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A file was to be fetched from {Host}, which is no place where Teams keeps files; it was not fetched")]
    partial void HostRefused(string? host);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A file was not given: {Status} from {Host}")]
    partial void NotGiven(int status, string host);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A file could not be fetched from {Host}: {Why}")]
    partial void NotAnswered(string host, string why);
}
