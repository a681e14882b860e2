import { h, iconButton } from './dom.js';
import { avatar } from './avatar.js';
import { state, tell, author } from './state.js';
import { say, clock, fullTime } from './words.js';
import { act } from './api.js';
import { messageHtml, plain } from './markup.js';
import { renderCard, look } from './cards.js';
import { consentType, infoType, sentType, renderConsent, renderFile } from './files.js';
import { compose } from './compose.js';
import { openTask } from './task.js';

const focusable = 'button, input, select, textarea, a[href], [tabindex="0"]';

/** @param joined follows the same author's message, so name and picture are not repeated */
export function drawMessage(message, shape = {}) {
  const who = author(message);
  const mine = who.id === state.me.id;
  const bubble = h('div', { class: 'bubble' });
  const element = h('article', {
    class: ['message', mine && 'mine', who.bot && 'by-bot', shape.joined && 'joined', shape.post && 'post', shape.reply && 'reply'].filter(Boolean).join(' '),
    'data-testid': 'message', 'data-message-id': message.id, 'data-from': who.id, 'aria-label': `${who.name}: ${plain(message.content).slice(0, 120)}`,
  },
  avatar(who, shape.reply ? 28 : 32),
  h('div', { class: 'message-main' },
    h('header', { class: 'message-head' }, h('b', {}, who.name), who.bot && h('span', { class: 'app-tag' }, say('app')),
      h('time', { datetime: new Date(message.at).toISOString(), title: fullTime(message.at) }, clock(message.at)),
      h('span', { class: 'edited' })),
    bubble),
  tools(message, mine));
  element.addEventListener('click', event => {
    if (event.target.closest('button, a, input, textarea, select')) return;
    const tapped = element.classList.contains('tapped');
    document.querySelectorAll('.tapped').forEach(other => other.classList.remove('tapped'));
    element.classList.toggle('tapped', !tapped && matchMedia('(hover: none)').matches);
  });
  content(element, bubble, message);
  look(message);
  return element;
}

/** Shows the new state of a message that is on the page; false when it is not there. */
export function refreshMessage(message) {
  const element = document.querySelector(`[data-message-id="${message.id}"]`);
  if (!element) return false;
  if (element.drawn !== JSON.stringify(message.content) || element.deleted !== message.deleted) {
    content(element, element.querySelector('.bubble'), message);
  }
  mark(element, message);
  // a personal view that has just come is fresh: asking again would use up the one refresh a minute that the next edit needs
  if (!message.own) look(message);
  return true;
}

function content(element, bubble, message) {
  const { content } = message;
  element.drawn = JSON.stringify(content);
  element.deleted = message.deleted;
  element.classList.toggle('deleted', message.deleted);
  mark(element, message);
  if (message.deleted) return bubble.replaceChildren(h('p', { class: 'text gone' }, say('deleted')));
  const parts = [];
  if (content.text) {
    const text = h('div', { class: 'text', 'data-testid': 'text' });
    text.innerHTML = messageHtml(content, message.from === state.bot.id);
    parts.push(text);
  }

  const attachments = content.attachments?.filter(attachment => attachment.contentType !== 'text/html') ?? [];
  const drawn = attachments.map(attachment => attach(attachment, message));
  parts.push(drawn.length > 1 ? h('div', { class: 'carousel' }, drawn) : drawn[0] ?? '');
  const focused = [...bubble.querySelectorAll(focusable)].indexOf(document.activeElement);
  bubble.replaceChildren(...parts);
  // the button that was pressed is gone with the old card; who works by keyboard goes on at the one in its place
  if (focused >= 0) [...bubble.querySelectorAll(focusable)].slice(0, focused + 1).at(-1)?.focus({ preventScroll: true });
  for (const name of bubble.querySelectorAll('.mention')) name.classList.toggle('me', name.dataset.id === state.me.id || name.dataset.id === state.me.aadObjectId);
}

function attach(attachment, message) {
  switch (attachment.contentType) {
    case 'application/vnd.microsoft.card.adaptive': return renderCard(attachment.content, message);
    case consentType: return renderConsent(attachment, message);
    case sentType:
    case infoType: return renderFile(attachment);
    default: return h('p', { class: 'card-missing' }, attachment.name ?? attachment.contentType);
  }
}

function mark(element, message) {
  element.querySelector('.edited').textContent = message.edited && !message.deleted ? say('edited') : '';
  element.classList.toggle('own-view', message.own);
  element.querySelector('.message-head').title = message.own ? say('personalView') : '';
}

function tools(message, mine) {
  return h('div', { class: 'tools', role: 'toolbar', 'aria-label': say('options') },
    state.commands.map(command => h('button', { type: 'button', class: 'tool-words', onclick: () => runCommand(command, message) }, command.title)),
    mine && iconButton('edit', say('edit'), () => edit(message), { 'data-testid': 'edit' }),
    mine && iconButton('bin', say('remove'), () => act('delete', { message: message.id }), { 'data-testid': 'delete' }),
    iconButton('json', say('showJson'), () => tell('json', message.id), { 'data-testid': 'message-json' }));
}

async function runCommand(command, message) {
  // one id for the whole life of the dialog, as Teams does
  const request = crypto.randomUUID();
  const send = data => act('action', { message: message.id, command: command.id, request, data });
  openTask((await send()).body?.task, message, send);
}

function edit(message) {
  const bubble = document.querySelector(`[data-message-id="${message.id}"] .bubble`);
  const entities = message.content.entities ?? [];
  const names = entities.filter(entity => entity.type === 'mention').map(entity => ({ id: entity.mentioned.id, name: entity.mentioned.name }));
  const value = names.reduce((text, who) => text.replace(`<at>${who.name}</at>`, `@${who.name}`), message.content.text ?? '');
  const restore = () => refreshMessage({ ...state.messages.get(message.id), content: { ...state.messages.get(message.id).content } }) && redraw();
  const redraw = () => { const element = document.querySelector(`[data-message-id="${message.id}"]`); content(element, bubble, state.messages.get(message.id)); };
  const box = compose({
    conversation: message.place, placeholder: say('edit'), value, mentioned: names, testid: 'edit-compose', oncancel: restore,
    send: async (text, ids) => { await act('edit', { message: message.id, text, mentions: ids }); redraw(); },
  });
  bubble.replaceChildren(box);
  box.focusIn();
}
