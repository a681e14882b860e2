// The shape of Microsoft's own sample, BotBuilder-Samples/samples/javascript_nodejs/02.echo-bot, with no app id.
const path = require('path');
const restify = require('restify');
const {
    ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication, MessageFactory
} = require('botbuilder');

class EchoBot extends ActivityHandler {
    constructor() {
        super();
        this.onMessage(async (context, next) => {
            const replyText = `Echo: ${ context.activity.text }`;
            await context.sendActivity(MessageFactory.text(replyText, replyText));
            await next();
        });
    }
}

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
adapter.onTurnError = async (context, error) => {
    console.error(`\n [onTurnError] unhandled error: ${ error }`);
};

const bot = new EchoBot();
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (req, res) => {
    await adapter.process(req, res, (context) => bot.run(context));
});
server.listen(process.env.PORT, '127.0.0.1', () => {
    console.log(`${ path.basename(__filename) } listening`);
});
