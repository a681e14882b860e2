// A bot of npm's botbuilder, speaking of itself into a conversation it knows: CloudAdapter, TurnContext and TeamsInfo.
// in: {reference, team, person}; out: what it was told
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, MessageFactory, TeamsInfo } from 'botbuilder';
import { json, print } from './io.js';

const { reference, team, person } = await json();
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const told = {};

await adapter.continueConversationAsync('', reference, async context => {
  const sent = await context.sendActivity(MessageFactory.text('Xin chào từ botbuilder'));
  told.sent = sent.id;
  const card = await context.sendActivity(MessageFactory.attachment({
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Thẻ' }] },
  }));
  told.card = card.id;
  await context.updateActivity({ ...MessageFactory.text('Đã sửa'), id: sent.id });
  await context.deleteActivity(card.id);
  told.member = (await TeamsInfo.getMember(context, person)).name;
  told.team = (await TeamsInfo.getTeamDetails(context, team)).name;
  told.channels = (await TeamsInfo.getTeamChannels(context, team)).length;
  told.members = (await TeamsInfo.getPagedTeamMembers(context, team)).members.length;
});

print(told);
