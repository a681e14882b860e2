// Sends activities to a bot with botbuilder's own client for that: BotFrameworkHttpClient.
// in: {bot: address, serviceUrl, activities}; out: [{status, body}]
import botbuilder from 'botbuilder';
import connector from 'botframework-connector';
import { json, print } from './io.js';

const { ActivityTypes, BotFrameworkHttpClient, MessageFactory } = botbuilder;
const { SimpleCredentialProvider } = connector;

const { bot, serviceUrl, channel, activities } = await json();
const client = new BotFrameworkHttpClient(new SimpleCredentialProvider('', ''));
const answers = [];
for (const { text, ...more } of activities) {
  const activity = { ...(text === undefined ? {} : MessageFactory.text(text)), ...channel, ...more, conversation: { ...channel.conversation } };
  if (!Object.values(ActivityTypes).includes(activity.type)) console.error(`botbuilder knows no activity of type ${activity.type}`);
  const { status, body } = await client.postActivity('', '', bot, serviceUrl, activity.conversation.id, activity);
  answers.push({ status, body: body === '' ? null : body });
}

print(answers);
