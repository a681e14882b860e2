import { h, icon } from './dom.js';
import { avatar, groupAvatar } from './avatar.js';
import { state, tell, messagesIn, unread, placeName, author } from './state.js';
import { say, brief } from './words.js';
import { plain } from './markup.js';

const list = () => document.getElementById('list');
const rail = () => document.getElementById('rail');

export function drawList() {
  const channels = state.places.filter(where => where.kind === 'channel');
  const chats = state.places.filter(where => where.kind !== 'channel').sort((a, b) => (b.kind === 'personal') - (a.kind === 'personal'));
  list().setAttribute('aria-label', say('conversations'));
  list().replaceChildren(
    h('h1', { class: 'list-title' }, say(state.filter === 'all' ? 'conversations' : state.filter)),
    h('div', { class: 'list-body' },
      state.filter !== 'teams' && section(say('chatsTitle'), chats),
      state.filter !== 'chats' && section(null, channels, h('div', { class: 'team' }, groupAvatar(state.team.name, 24), h('b', {}, state.team.name)))),
    h('p', { class: 'list-foot' }, say('practiceNote')));
}

const section = (title, places, head) => h('section', { class: 'list-section' },
  head ?? h('h2', {}, title),
  h('ul', { role: 'list' }, places.map(entry)));

function entry(where) {
  const fresh = unread(where.id);
  const last = messagesIn(where.id).filter(message => !message.deleted).at(-1);
  const chosen = where.id === state.chat;
  const isChannel = where.kind === 'channel';
  return h('li', {}, h('button', {
    type: 'button', class: `entry${chosen ? ' chosen' : ''}${fresh.count ? ' fresh' : ''}${isChannel ? ' entry-channel' : ''}`,
    'aria-current': chosen ? 'true' : null, 'data-testid': 'conversation', 'data-place': where.id, 'data-kind': where.kind,
    onclick: () => tell('choose', where.id),
  },
  isChannel ? h('span', { class: 'hash', 'aria-hidden': 'true' }, '#') : where.kind === 'personal' ? avatar({ ...state.bot, bot: true }, 36) : groupAvatar(where.name, 36),
  h('span', { class: 'entry-words' },
    h('span', { class: 'entry-name' }, placeName(where)),
    !isChannel && last && h('span', { class: 'entry-last' }, `${speaker(where, last)}${plain(last.content)}`)),
  h('span', { class: 'entry-side' },
    !isChannel && last && h('time', {}, brief(last.at)),
    fresh.count > 0 && h('span', { class: 'badge', 'data-testid': 'unread', 'aria-label': say('unread', fresh.count) }, fresh.mentioned ? '@' : String(fresh.count)))));
}

// in one's own chat with the bot it is plain who speaks; elsewhere people are known by their given name, the last word
function speaker(where, message) {
  const who = author(message);
  return where.kind === 'personal' || who.id === state.me.id ? '' : `${who.bot ? who.name : who.name.split(' ').at(-1)}: `;
}

export function drawRail() {
  rail().setAttribute('aria-label', say('conversations'));
  const filter = (name, drawing) => h('button', {
    type: 'button', class: 'rail-button', 'aria-pressed': String(state.filter === name), 'data-testid': `rail-${name}`,
    onclick: () => { state.filter = name; drawRail(); drawList(); tell('list'); },
  }, icon(drawing), h('span', {}, say(name)));
  rail().replaceChildren(
    filter('all', 'all'), filter('teams', 'teams'), filter('chats', 'chats'),
    h('span', { class: 'rail-space' }),
    h('button', { type: 'button', class: 'rail-button', 'data-testid': 'json-drawer', onclick: () => tell('json', null) }, icon('json'), h('span', {}, say('json'))));
}
