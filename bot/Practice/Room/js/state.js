/** What this window knows. Parts of the page listen to what concerns them. */
export const state = {
  me: null, people: [], places: [], messages: new Map(), told: new Map(), team: null, bot: null, office: null, units: [], commands: [],
  chat: null, filter: 'all', lang: 'vi', theme: 'light', connected: true, cardsMissing: false,
};

const listeners = new Map();

export function on(what, listener) {
  listeners.set(what, [...(listeners.get(what) ?? []), listener]);
}

export function tell(what, detail) {
  for (const listener of listeners.get(what) ?? []) listener(detail);
}

export const place = id => state.places.find(candidate => candidate.id === id);
export const person = id => state.people.find(candidate => candidate.id === id);
export const author = message => message.from === state.bot.id ? { ...state.bot, bot: true } : person(message.from) ?? { id: message.from, name: '?' };
export const messagesIn = id => [...state.messages.values()].filter(message => message.place === id).sort((a, b) => a.at - b.at || a.id - b.id);
export const unitName = id => state.units.find(unit => unit.id === id)?.name ?? '';

/** The title of a place as this persona's list shows it. */
export const placeName = where => where.kind === 'personal' ? state.bot.name : where.name;

export function readAddress() {
  const asked = new URLSearchParams(location.search);
  return { as: asked.get('as') ?? '', lang: asked.get('lang') ?? 'vi', theme: asked.get('theme') ?? 'light', chat: asked.get('chat') ?? '' };
}

export function address(changes = {}) {
  const where = place(state.chat);
  const all = { as: state.me?.code, lang: state.lang, theme: state.theme, chat: where?.kind === 'personal' ? 'bot' : state.chat, ...changes };
  return '/?' + Object.entries(all).filter(([, value]) => value).map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&');
}

export const writeAddress = () => history.replaceState(null, '', address());

const readKey = () => `practice.read.${state.me.code}`;
const readMarks = () => JSON.parse(localStorage.getItem(readKey()) ?? '{}');

export function markRead(id) {
  const last = messagesIn(id).at(-1);
  if (last) localStorage.setItem(readKey(), JSON.stringify({ ...readMarks(), [id]: last.at }));
}

export function unread(id) {
  const since = readMarks()[id] ?? 0;
  const fresh = messagesIn(id).filter(message => message.at > since && message.from !== state.me.id && !message.deleted);
  const mine = fresh.some(message => JSON.stringify(message.content).includes(JSON.stringify(state.me.id).slice(1, -1)));
  return { count: fresh.length, mentioned: mine };
}

/** Letters without marks, for finding names the way people type them. */
export const fold = text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();

/** Every word that was typed begins a word of the name. */
export function matches(typed, name) {
  const parts = fold(name).split(/\s+/);
  return fold(typed).trim().split(/\s+/).every(word => parts.some(part => part.startsWith(word)));
}
