import { state, on, readAddress, writeAddress, markRead, place } from './state.js';
import { speak } from './words.js';
import { act, listen, loadState } from './api.js';
import { loadRenderer } from './cards.js';
import { drawList, drawRail } from './list.js';
import { drawTopbar } from './topbar.js';
import { drawChat } from './chat.js';
import { openDrawer, closeDrawer } from './drawer.js';

const narrow = matchMedia('(max-width: 719px)');

function dress() {
  speak(state.lang);
  document.documentElement.lang = state.lang;
  document.documentElement.dataset.theme = state.theme;
}

function drawAll() {
  drawTopbar();
  drawRail();
  drawList();
  drawChat();
}

async function refill() {
  // what is told while the state is on its way is newer than the state
  const told = state.told = new Map();
  const loaded = await loadState(state.me?.code ?? readAddress().as);
  Object.assign(state, {
    office: loaded.office, team: loaded.team, bot: loaded.bot, people: loaded.people, places: loaded.places, units: loaded.units,
    commands: loaded.commands,
    me: loaded.people.find(person => person.code === loaded.me),
    messages: new Map([...loaded.messages.map(message => [message.id, message]), ...told]),
  });
}

// opening Teams installs the bot where it never was
async function refreshPlaces() {
  const before = place(state.chat)?.installed;
  state.places = (await loadState(state.me.code)).places;
  if (place(state.chat)?.installed !== before) drawChat();
}

async function sitDown(asked) {
  await refill();
  const personal = state.places.find(where => where.kind === 'personal').id;
  state.chat = asked === 'bot' ? personal : place(asked)?.id ?? (narrow.matches ? null : personal);
  document.title = `${state.me.name} | ${state.bot.name}`;
  drawAll();
  writeAddress();
  const listening = listen(async () => { await refill(); drawAll(); });
  await act('open');
  await refreshPlaces();
  await listening;
  document.documentElement.dataset.ready = 'true';
}

on('choose', id => {
  state.chat = id;
  writeAddress();
  drawChat();
  drawList();
});
on('list', drawList);
on('message', drawList);
on('json', openDrawer);
on('persona', async code => {
  delete document.documentElement.dataset.ready;
  const asked = place(state.chat)?.kind === 'personal' ? 'bot' : state.chat;
  state.me = state.people.find(person => person.code === code);
  closeDrawer();
  await sitDown(asked);
});
on('language', language => { state.lang = language; dress(); writeAddress(); drawAll(); });
on('theme', theme => { state.theme = theme; dress(); writeAddress(); drawAll(); });
addEventListener('focus', () => { if (state.chat) { markRead(state.chat); drawList(); } });

const asked = readAddress();
state.lang = asked.lang === 'en' ? 'en' : 'vi';
state.theme = asked.theme === 'dark' ? 'dark' : 'light';
dress();
await loadRenderer();
await sitDown(asked.chat);
