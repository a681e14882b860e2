import { h, icon } from './dom.js';
import { state } from './state.js';
import { say } from './words.js';
import { act } from './api.js';
import { notice } from './notices.js';

export const consentType = 'application/vnd.microsoft.teams.card.file.consent';
export const sentType = 'application/vnd.microsoft.teams.file.download.info';
export const infoType = 'application/vnd.microsoft.teams.card.file.info';

/** A file that the bot offers: nothing is uploaded until the person allows it. */
export function renderConsent(attachment, message) {
  const answer = async (accept, event) => {
    const box = event.target.closest('.file');
    box.classList.add('busy');
    const said = await act('consent', { message: message.id, accept });
    box.classList.remove('busy');
    if (said.status === 0 || said.status >= 300) notice(say(said.status === 0 ? 'unreachable' : 'wrong'), true);
  };
  return h('div', { class: 'card file', 'data-testid': 'file-consent' },
    name(attachment, size(attachment.content?.sizeInBytes)),
    h('p', {}, attachment.content?.description),
    h('p', { class: 'file-asks' }, say('fileAsks', state.bot.name)),
    h('div', { class: 'file-actions' },
      h('button', { type: 'button', class: 'ac-pushButton style-positive', 'data-testid': 'file-allow', onclick: event => answer(true, event) }, say('allow')),
      h('button', { type: 'button', class: 'ac-pushButton', 'data-testid': 'file-decline', onclick: event => answer(false, event) }, say('decline'))));
}

/** A file that lies in the person's OneDrive. */
export function renderFile(attachment) {
  return h('div', { class: 'card file', 'data-testid': 'file' },
    h('a', { class: 'file-open', href: own(attachment.contentUrl), download: attachment.name, 'aria-label': `${say('download')}: ${attachment.name}` },
      name(attachment, attachment.content?.fileType?.toUpperCase()), h('span', { class: 'file-load' }, icon('down'), say('download'))));
}

const name = (attachment, small) => h('div', { class: 'file-name' }, h('b', {}, attachment.name), small && h('small', {}, small));

const size = bytes => bytes > 0 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : null;

// here a OneDrive is a place of this server; whatever else the bot names is shown and not followed
function own(address) {
  try {
    const url = new URL(address, location.href);
    return url.origin === location.origin || url.hostname === location.hostname || ['127.0.0.1', 'localhost'].includes(url.hostname) ? url.pathname : null;
  } catch {
    return null;
  }
}
