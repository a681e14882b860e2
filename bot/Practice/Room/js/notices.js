import { h } from './dom.js';

const shownFor = 6000;

/** A short notice at the foot of the window, as Teams does when a message did not get through. */
export function notice(words, isError = false) {
  const line = h('p', { class: `notice${isError ? ' notice-error' : ''}`, 'data-testid': 'notice' }, words);
  document.getElementById('notices').append(line);
  setTimeout(() => line.remove(), shownFor);
}
