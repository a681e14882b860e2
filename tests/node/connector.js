// Calls a connector with the client of npm's botframework-connector, as every JavaScript bot does.
// in: {serviceUrl, bot, tenant, person, team, channel}; out: what each call gave back
import connector from 'botframework-connector';
import { json, print } from './io.js';

const { serviceUrl, bot, tenant, person, team, channel } = await json();
const nobody = new connector.MicrosoftAppCredentials('', '');
const { conversations } = new connector.ConnectorClient(nobody, { baseUri: serviceUrl });
const { teams } = new connector.TeamsConnectorClient(nobody, { baseUri: serviceUrl });

const text = (words, more) => ({ type: 'message', text: words, from: { id: bot }, ...more });
const refusal = call => call.then(() => null, error => ({ status: error.statusCode, code: error.code ?? error.body?.error?.code }));

const chat = await conversations.createConversation({
  isGroup: false, bot: { id: bot }, members: [{ id: person }], tenantId: tenant, channelData: { tenant: { id: tenant } },
});
const sent = await conversations.sendToConversation(chat.id, text('Chào chị'));
const reply = await conversations.replyToActivity(chat.id, sent.id, text('Trả lời'));
const updated = await conversations.updateActivity(chat.id, sent.id, text('Chào chị Lan', { id: sent.id }));
await conversations.deleteActivity(chat.id, reply.id);

const thread = await conversations.createConversation({
  isGroup: true, bot: { id: bot }, tenantId: tenant, channelData: { channel: { id: channel }, tenant: { id: tenant } }, activity: text('Bài mới'),
});
const inThread = await conversations.replyToActivity(thread.id, thread.activityId, text('Trong bài'));

const members = await conversations.getConversationMembers(team);
const pages = [];
for (let continuationToken; pages.length === 0 || continuationToken;) {
  const page = await conversations.getConversationPagedMembers(team, { pageSize: 5, continuationToken });
  pages.push(page.members.map(m => m.name));
  continuationToken = page.continuationToken;
}

print({
  chat: chat.id,
  sent: sent.id,
  reply: reply.id,
  updated: updated.id,
  thread: { conversation: thread.id, activity: thread.activityId },
  inThread: inThread.id,
  members: members.map(({ id, name, aadObjectId, tenantId }) => ({ id, name, aadObjectId: aadObjectId ?? null, tenantId: tenantId ?? null })),
  member: (await conversations.getConversationMember(team, person)).name,
  pages,
  team: await teams.fetchTeamDetails(team),
  channels: (await teams.fetchChannelList(team)).conversations.map(({ id, name }) => ({ id, name: name ?? null })),
  refusals: {
    editOfNothing: await refusal(conversations.updateActivity(chat.id, '1', text('?'))),
    stranger: await refusal(conversations.getConversationMember(team, '29:nobody')),
    nowhere: await refusal(conversations.sendToConversation('19:nowhere@thread.tacv2', text('?'))),
    tooLarge: await refusal(conversations.sendToConversation(chat.id, text('ậ'.repeat(60_000)))),
  },
});
