import { state, tell } from './state.js';
import { currentLocale } from './words.js';

const base = '/practice/api';

/** One act of the persona; the answer is what the bot said: { sent, status, body }. */
export async function act(what, ask = {}) {
  try {
    const response = await fetch(`${base}/${what}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ as: state.me.code, locale: currentLocale(), ...ask }),
    });
    return response.ok ? await response.json() : { sent: true, status: response.status, body: null };
  } catch {
    return { sent: true, status: 0, body: null };
  }
}

export const loadState = async as => (await fetch(`${base}/state?as=${encodeURIComponent(as)}`)).json();
export const loadExchanges = async () => (await fetch(`${base}/exchanges`)).json();
export const loadExchange = async number => (await fetch(`${base}/exchanges/${number}`)).json();

// a browser opens six connections to one server: windows that nobody sees give theirs back
const restAfter = 30_000;
let source;
let resting;

/** Live news. Whatever happened before they flow, at first or after a lost connection, is asked for again; ends when that is done. */
export async function listen(onReturn) {
  source?.close();
  document.onvisibilitychange = () => {
    clearTimeout(resting);
    if (document.hidden) resting = setTimeout(() => source.close(), restAfter);
    else if (source.readyState === EventSource.CLOSED) listen(onReturn);
  };
  source = new EventSource(`${base}/events?as=${encodeURIComponent(state.me.code)}`);
  const caughtUp = new Promise(done => source.addEventListener('hello', async () => {
    state.connected = true;
    tell('connection');
    await onReturn();
    done();
  }));
  source.onerror = () => {
    state.connected = false;
    tell('connection');
  };
  source.addEventListener('message', event => {
    const message = JSON.parse(event.data);
    state.messages.set(message.id, message);
    state.told.set(message.id, message);
    tell('message', message);
  });
  source.addEventListener('typing', event => tell('typing', JSON.parse(event.data)));
  source.addEventListener('exchange', event => tell('exchange', JSON.parse(event.data)));
  await caughtUp;
}
