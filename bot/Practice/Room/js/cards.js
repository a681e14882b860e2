import { h } from './dom.js';
import { state, tell } from './state.js';
import { act } from './api.js';
import { say } from './words.js';
import { hostConfig } from './hostconfig.js';
import { useMarkdown, cardText } from './markup.js';
import { pickerElement } from './picker.js';
import { openTask } from './task.js';

let AC;
let entities = [];
let drawnCards = 0;

const script = name => new Promise((resolve, reject) =>
  document.head.append(h('script', { src: `/practice/room/npm/${name}`, onload: resolve, onerror: reject })));

/** Loads the official renderer; without it the page still runs and says what is missing. */
export async function loadRenderer() {
  try {
    await script('adaptivecards.min.js');
    await script('markdown-it.min.js');
  } catch {
    state.cardsMissing = true;
    return;
  }

  AC = window.AdaptiveCards;
  useMarkdown(window.markdownit);
  AC.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = cardText(text, entities);
    result.didProcess = true;
  };
  AC.GlobalSettings.useMarkdownInRadioButtonAndCheckbox = false;
  AC.GlobalSettings.setTabIndexAtCardRoot = false;
  const Picker = pickerElement(AC);
  AC.GlobalRegistry.elements.register(Picker.typeName, Picker);
  AC.GlobalRegistry.elements.register('Input.Number', numberInput());
}

// adaptivecards 3.0.6 takes an empty optional number for one below its minimum
const numberInput = () => class NumberInput extends AC.NumberInput {
  get value() { return Number.isNaN(super.value) ? undefined : super.value; }
  set value(value) { super.value = value; }
};

/** Draws the card of a message. `answered` is what to do after the bot has answered a button of a dialog's card. */
export function renderCard(json, message, { submit } = {}) {
  const box = h('div', { class: 'card', 'data-testid': 'card', lang: json.lang ?? null });
  if (state.cardsMissing) {
    box.append(h('p', { class: 'card-missing' }, json.fallbackText ?? say('cardUnsupported')));
    return box;
  }

  const card = new AC.AdaptiveCard();
  card.messageId = message?.id;
  card.hostConfig = new AC.HostConfig(hostConfig(state.theme));
  card.parse(prepared(json));
  const note = h('div', { class: 'card-note', role: 'status', 'aria-live': 'polite', hidden: true });
  card.onExecuteAction = action => press(action, message, box, note, submit);
  entities = json.msteams?.entities ?? [];
  const drawn = card.render();
  // radios of one name are one group for the whole page, and each card is a world of its own
  const group = `card-${++drawnCards}-`;
  for (const radio of drawn?.querySelectorAll('input[type=radio]') ?? []) radio.name = group + radio.name;
  box.append(drawn ?? h('p', { class: 'card-missing' }, json.fallbackText ?? say('cardUnsupported')), note);
  box.classList.toggle('card-full', json.msteams?.width?.toLowerCase() === 'full');
  for (const choice of box.querySelectorAll('input, textarea, select')) choice.addEventListener('keydown', event => event.stopPropagation());
  return box;
}

// choices.data came with version 1.6, but Teams takes it in cards of any version
function prepared(node) {
  if (Array.isArray(node)) return node.map(prepared);
  if (!node || typeof node !== 'object') return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, key === 'data' ? value : prepared(value)]));
  return copy.type === 'Input.ChoiceSet' && copy['choices.data'] ? { ...copy, type: 'Practice.Picker' } : copy;
}

async function press(action, message, box, note, submit) {
  const type = action.getJsonTypeName();
  if (type === 'Action.OpenUrl') {
    if (/^(https?|mailto|tel|msteams):/i.test(action.url ?? '')) window.open(action.url, '_blank', 'noopener');
    return;
  }

  if (type !== 'Action.Execute' && type !== 'Action.Submit') return;
  if (box.classList.contains('busy')) return;
  const button = action.renderedElement;
  box.classList.add('busy');
  button?.classList.add('pressed');
  button?.setAttribute('aria-busy', 'true');
  note.hidden = true;
  try {
    if (submit) await submit(action.data);
    else if (type === 'Action.Execute') await execute(action, message, note);
    else await submitMessage(action, message, note);
  } finally {
    box.classList.remove('busy');
    button?.classList.remove('pressed');
    button?.removeAttribute('aria-busy');
  }
}

async function execute(action, message, note) {
  const sent = { type: 'Action.Execute', verb: action.verb ?? '', title: action.title, data: action.data ?? {} };
  if (action.id) sent.id = action.id;
  const answer = await act('execute', { message: message.id, action: sent });
  const body = answer.body;
  if (body?.type === 'application/vnd.microsoft.activity.message') tellUnder(message, note, body.value, false);
  else if (body?.type === 'application/vnd.microsoft.error') tellUnder(message, note, body.value?.message ?? say('wrong'), true);
  else if (body?.type !== 'application/vnd.microsoft.card.adaptive') tellUnder(message, note, say(answer.status === 0 ? 'unreachable' : 'wrong'), true);
}

async function submitMessage(action, message, note) {
  const answer = await act('submit', { message: message.id, data: action.data });
  if (answer.body?.task) openTask(answer.body.task, message);
  else if (answer.status === 0) tellUnder(message, note, say('unreachable'), true);
  else if (answer.status >= 300) tellUnder(message, note, say('wrong'), true);
  else tellUnder(message, note, say('sentToApp'), false);
}

/** The card may have been drawn anew meanwhile, so the words go where the message now is. */
function tellUnder(message, note, words, isError) {
  const now = document.querySelector(`[data-message-id="${message.id}"] .card-note`) ?? note;
  now.textContent = words;
  now.className = `card-note ${isError ? 'card-error' : 'card-said'}`;
  now.setAttribute('role', isError ? 'alert' : 'status');
  now.setAttribute('data-testid', isError ? 'card-error' : 'card-toast');
  now.hidden = false;
  tell('said');
}

/** A card that asks for it is refreshed for this person when it is looked at; the server knows when it is due. */
export function look(message) {
  const card = message.content.attachments?.find(attachment => attachment.content?.refresh)?.content;
  if (card) act('look', { message: message.id });
}
