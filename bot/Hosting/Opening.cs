using Microsoft.Extensions.Options;
using ThiDua.Bot.Features.Administer;
using ThiDua.Bot.Practice;
using ThiDua.Bot.Storage;
using SampleOffice = ThiDua.Bot.Features.Administer.SampleOffice;

namespace ThiDua.Bot.Hosting;

/// <summary>
/// What must be right before anybody can knock: the store opens, a new one in Development gets the office that is played, and the
/// administrators that the configuration names are appointed.
/// </summary>
sealed class Opening(IServiceProvider services, IHostEnvironment environment)
{
    public async ValueTask Open(CancellationToken cancel)
    {
        var store = services.GetRequiredService<IStore>();
        if (environment.IsDevelopment() && store.Head.Sequence == 0)
        {
            await using var sample = File.OpenRead(services.GetRequiredService<IOptions<PracticeOptions>>().Value.OfficePath);
            await services.GetRequiredService<SampleOffice>().Load(store, sample, cancel);
        }
        await services.GetRequiredService<Administrators>().Appoint(cancel);
    }
}
