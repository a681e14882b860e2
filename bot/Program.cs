using ThiDua.Bot.Hosting;

return await BotHost.Run(args);

// without a declaration of our own the SDK makes it public
sealed partial class Program;
