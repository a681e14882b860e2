import { h, iconButton } from './dom.js';
import { avatar, groupAvatar } from './avatar.js';
import { state, tell, on, place, placeName, messagesIn, markRead } from './state.js';
import { say, day } from './words.js';
import { act } from './api.js';
import { compose } from './compose.js';
import { drawMessage, refreshMessage } from './message.js';
import { notice } from './notices.js';
import { plain } from './markup.js';

const chat = () => document.getElementById('chat');
const foldedReplies = 3;
const opened = new Set();

export function drawChat() {
  const where = place(state.chat);
  document.getElementById('frame').classList.toggle('has-chat', Boolean(where));
  if (!where) return chat().replaceChildren();
  chat().setAttribute('aria-label', placeName(where));
  const flow = h('div', { class: `flow flow-${where.kind}`, 'data-testid': 'flow', tabindex: '-1' });
  chat().replaceChildren(head(where), banner(where), flow, h('div', { class: 'typing', 'data-testid': 'typing', 'aria-live': 'polite' }), foot(where));
  fill(flow, where);
  flow.scrollTop = flow.scrollHeight;
  markRead(where.id);
  tell('list');
}

function head(where) {
  return h('header', { class: 'chat-head' },
    iconButton('back', say('back'), () => tell('choose', null), { class: 'icon-button only-narrow', 'data-testid': 'back' }),
    where.kind === 'personal' ? avatar({ ...state.bot, bot: true }, 36) : groupAvatar(where.kind === 'channel' ? state.team.name : where.name, 36),
    h('div', { class: 'chat-title' }, h('h2', { 'data-testid': 'chat-title' }, placeName(where)),
      h('small', {}, where.kind === 'channel' ? `${state.team.name} · ${say('members', where.members.length)}` : where.kind === 'personal' ? say('app') : say('members', where.members.length))),
    h('button', { type: 'button', class: 'top-button', 'data-testid': 'installation', onclick: () => install(where) }, say(where.installed ? 'uninstall' : 'install')));
}

async function install(where) {
  await act(where.installed ? 'uninstall' : 'install', { conversation: where.id });
  const now = !where.installed;
  // a channel stands for its whole team
  for (const other of state.places) {
    if (other.id === where.id || (where.kind === 'channel' && other.kind === 'channel')) other.installed = now;
  }

  drawChat();
}

const banner = where => h('div', {},
  where?.installed === false && h('p', { class: 'banner', 'data-testid': 'not-installed' }, say('notInstalled', state.bot.name)),
  state.cardsMissing && h('p', { class: 'banner', role: 'alert', 'data-testid': 'cards-missing' }, say('missing')),
  !state.connected && h('p', { class: 'banner banner-error', role: 'alert' }, say('disconnected')));

function foot(where) {
  const placeholder = say({ channel: 'newPost', groupChat: 'newMessageGroup', personal: 'newMessage' }[where.kind]);
  const box = compose({ conversation: where.id, placeholder, send: (text, ids) => sendTo(where.id, text, ids),
    // Teams tells bots of files in 1:1 chats only
    attach: where.kind === 'personal' ? sendFile : null,
  });
  return h('footer', { class: 'chat-foot' }, suggestions(where), box);
}

export async function sendTo(conversation, text, mentions) {
  told(await act('say', { conversation, text, mentions }));
}

const largestFile = 20 * 1024 * 1024;

async function sendFile(file, text) {
  if (file.size > largestFile) return notice(say('tooLarge'), true);
  const bytes = new Uint8Array(await file.arrayBuffer());
  let content = '';
  for (let at = 0; at < bytes.length; at += 0x8000) content += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  told(await act('attach', { name: file.name, content: btoa(content), text }));
}

function told(answer) {
  if (answer.sent && answer.status === 0) notice(say('unreachable'), true);
  else if (answer.sent && answer.status >= 300) notice(answer.status >= 500 ? say('wrong') : say('refused', answer.status), true);
}

// Teams offers suggested actions in 1:1 chats only, under the last message
function suggestions(where) {
  const last = where.kind === 'personal' ? messagesIn(where.id).at(-1) : null;
  const actions = last?.content.suggestedActions?.actions ?? [];
  return actions.length ? h('div', { class: 'suggestions', role: 'group', 'aria-label': say('suggestions') }, actions.slice(0, 6).map(action =>
    h('button', { type: 'button', class: 'suggestion', onclick: () => sendTo(where.id, String(action.value ?? action.title), []) }, action.title))) : null;
}

function fill(flow, where) {
  const messages = messagesIn(where.id);
  if (!messages.length) {
    flow.replaceChildren(h('div', { class: 'empty' }, avatar({ ...state.bot, bot: true }, 72), h('h3', {}, say('empty')),
      h('p', {}, say(where.kind === 'personal' ? 'emptyBot' : 'emptyChannel', state.bot.name))));
    return;
  }

  const children = [];
  const roots = where.kind === 'channel' ? messages.filter(message => message.root === message.id) : messages;
  let lastDay;
  let previous;
  for (const message of roots) {
    const today = day(message.at);
    if (today !== lastDay) { children.push(h('div', { class: 'day', role: 'separator' }, h('span', {}, today))); previous = null; }
    lastDay = today;
    children.push(where.kind === 'channel' ? thread(message, messages) : drawMessage(message, { joined: previous?.from === message.from && message.at - previous.at < 300_000 }));
    previous = message;
  }

  flow.replaceChildren(h('div', { class: 'flow-space' }), ...children);
}

function thread(root, messages) {
  const replies = messages.filter(message => message.root === root.id && message.id !== root.id);
  const hidden = opened.has(root.id) ? 0 : Math.max(0, replies.length - foldedReplies);
  const box = h('section', { class: 'thread', 'data-testid': 'thread', 'data-root': root.id, 'aria-label': plain(root.content).slice(0, 80) },
    drawMessage(root, { post: true }),
    h('div', { class: 'replies' },
      hidden > 0 && h('button', { type: 'button', class: 'link-button', onclick: () => { opened.add(root.id); tell('redraw', root.id); } }, say('repliesMore', hidden)),
      replies.slice(hidden).map(message => drawMessage(message, { reply: true }))));
  const start = h('button', { type: 'button', class: 'reply-start', 'data-testid': 'reply', onclick: () => {
    const writing = compose({
      conversation: `${root.place};messageid=${root.id}`, placeholder: say('replyBox'), testid: 'reply-compose',
      send: async (text, ids) => { await sendTo(`${root.place};messageid=${root.id}`, text, ids); },
      oncancel: () => writing.replaceWith(start),
    });
    start.replaceWith(writing);
    writing.focusIn();
  } }, say('reply'));
  box.append(start);
  return box;
}

on('redraw', id => {
  const old = chat().querySelector(`[data-root="${id}"]`);
  if (old) old.replaceWith(thread(state.messages.get(id), messagesIn(state.chat)));
});

on('message', message => {
  if (message.from === state.bot?.id) showTyping(null);
  if (message.place !== state.chat) return;
  const flow = chat().querySelector('.flow');
  const atEnd = flow.scrollHeight - flow.scrollTop - flow.clientHeight < 160;
  if (!refreshMessage(message)) insert(flow, message);
  if (atEnd || message.from === state.me.id) requestAnimationFrame(() => { flow.scrollTop = flow.scrollHeight; });
  if (document.hasFocus() || message.from === state.me.id) markRead(state.chat);
  const foot = chat().querySelector('.chat-foot');
  foot.querySelector('.suggestions')?.remove();
  foot.prepend(suggestions(place(state.chat)) ?? '');
});

// only what is new is drawn: what people have typed into other cards stays as it is
function insert(flow, message) {
  const where = place(message.place);
  const siblings = messagesIn(message.place).filter(other => other.id !== message.id);
  if (where.kind === 'channel' && message.root !== message.id) {
    const replies = flow.querySelector(`[data-root="${message.root}"] > .replies`);
    return replies?.append(drawMessage(message, { reply: true }));
  }

  const last = where.kind === 'channel' ? siblings.filter(other => other.root === other.id).at(-1) : siblings.at(-1);
  if (!last) return fill(flow, where);
  if (day(last.at) !== day(message.at)) flow.append(h('div', { class: 'day', role: 'separator' }, h('span', {}, day(message.at))));
  flow.append(where.kind === 'channel' ? thread(message, [])
    : drawMessage(message, { joined: last.from === message.from && message.at - last.at < 300_000 }));
}

let typingTimer;

function showTyping(id) {
  clearTimeout(typingTimer);
  const line = chat().querySelector('.typing');
  if (!line) return;
  const shown = id !== null && id === state.chat;
  line.replaceChildren(...(shown ? [h('span', { class: 'dots' }, h('i'), h('i'), h('i')), say('typing', state.bot.name)] : []));
  if (shown) typingTimer = setTimeout(() => showTyping(null), 8000);
}

on('typing', ({ place: id }) => showTyping(id));
on('said', () => {
  const flow = chat().querySelector('.flow');
  if (flow && flow.scrollHeight - flow.scrollTop - flow.clientHeight < 160) flow.scrollTop = flow.scrollHeight;
});
on('connection', () => { const old = chat().children[1]; if (old) old.replaceWith(banner(place(state.chat))); });
