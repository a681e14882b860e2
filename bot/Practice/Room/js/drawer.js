import { h, icon, iconButton } from './dom.js';
import { on } from './state.js';
import { say, clock } from './words.js';
import { loadExchange, loadExchanges } from './api.js';

const drawer = () => document.getElementById('drawer');
let about = null;
let all = [];
let from;

/** Every exchange between Teams and the bot, or those of one message. */
export async function openDrawer(message) {
  if (drawer().hidden) from = document.activeElement;
  about = message;
  all = await loadExchanges();
  drawer().hidden = false;
  draw();
  drawer().querySelector('button')?.focus();
}

export function closeDrawer() {
  drawer().hidden = true;
  from?.focus?.();
}

const concerns = exchange => about === null || exchange.regards.includes(about);

function draw() {
  const title = say(about ? 'exchangesOf' : 'exchanges');
  drawer().setAttribute('aria-label', title);
  drawer().setAttribute('data-testid', 'drawer');
  const shown = all.filter(concerns);
  drawer().replaceChildren(
    h('header', { class: 'drawer-head' }, h('h2', {}, title),
      about && h('button', { type: 'button', class: 'link-button', onclick: () => openDrawer(null) }, say('showAll')),
      iconButton('close', say('close'), closeDrawer, { 'data-testid': 'drawer-close' })),
    h('div', { class: 'drawer-body' }, shown.length ? shown.toReversed().map(row) : h('p', { class: 'drawer-none' }, say('noExchanges'))));
}

function row(exchange) {
  const body = h('div', { class: 'exchange-body' });
  const good = exchange.status >= 200 && exchange.status < 300;
  const toBot = exchange.direction === 'to bot';
  const details = h('details', { class: 'exchange', 'data-testid': 'exchange', 'data-number': exchange.number },
    h('summary', {},
      h('span', { class: `way ${toBot ? 'way-bot' : 'way-teams'}` }, toBot ? 'Teams → Bot' : 'Bot → Teams'),
      h('span', { class: 'exchange-what' }, exchange.what ?? `${exchange.method} ${last(exchange.url)}`),
      h('span', { class: `status ${good ? 'status-good' : 'status-bad'}` }, exchange.status || '—'),
      h('span', { class: 'took' }, `${Math.round(exchange.took)} ms`),
      h('time', {}, clock(exchange.at))),
    body);
  details.addEventListener('toggle', async () => {
    if (!details.open || body.childElementCount) return;
    const whole = await loadExchange(exchange.number);
    body.append(h('code', { class: 'exchange-url' }, `${whole.method} ${decodeURIComponent(whole.url)}`), part(say('request'), whole.request), part(say('response'), whole.response));
  });
  return details;
}

const last = url => decodeURIComponent(url).split('/').filter(Boolean).slice(3).join('/') || url;

function part(title, json) {
  if (json === null || json === undefined) return h('section', {}, h('h3', {}, title), h('p', { class: 'drawer-none' }, say('nothing')));
  const text = JSON.stringify(json, null, 2);
  const copy = h('button', { type: 'button', class: 'link-button', onclick: async () => { await navigator.clipboard?.writeText(text); copy.lastChild.textContent = say('copied'); } }, icon('copy'), h('span', {}, say('copy')));
  return h('section', {}, h('h3', {}, title, copy), h('pre', { tabindex: '0' }, ...coloured(text)));
}

const token = /("(?:\\.|[^"\\])*")(\s*:)?|\b(true|false|null|-?\d+(?:\.\d+)?)\b/g;

function* coloured(text) {
  let at = 0;
  for (const found of text.matchAll(token)) {
    yield text.slice(at, found.index);
    yield h('span', { class: found[2] ? 'j-key' : found[1] ? 'j-text' : 'j-other' }, found[1] ?? found[3]);
    if (found[2]) yield found[2];
    at = found.index + found[0].length;
  }

  yield text.slice(at);
}

on('exchange', exchange => {
  all.push(exchange);
  if (!drawer().hidden && concerns(exchange)) {
    drawer().querySelector('.drawer-none')?.remove();
    drawer().querySelector('.drawer-body').prepend(row(exchange));
  }
});
document.addEventListener('keydown', event => { if (event.key === 'Escape' && !drawer().hidden) closeDrawer(); });
