import { h, icon } from './dom.js';

const pairs = [
  ['#fde7e9', '#a4262c'], ['#e8ebfa', '#444791'], ['#e6f2fb', '#005a9e'], ['#e7f4ea', '#0b6a0b'], ['#fff1e0', '#8a3707'],
  ['#f3e8fa', '#68217a'], ['#e0f5f4', '#036c70'], ['#fbe9f1', '#9b0062'], ['#eef1dc', '#4a5c00'], ['#ece9e4', '#5a4634'],
];

const number = text => [...text].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 9973, 7);

/** First and last word: in a Vietnamese name the family name and the given name. */
function initials(name) {
  const words = name.split(' ');
  return (words[0][0] + (words.length > 1 ? words.at(-1)[0] : '')).toUpperCase();
}

export function avatar(who, size = 32) {
  const style = `width:${size}px;height:${size}px;font-size:${Math.round(size * 0.38)}px`;
  if (who.bot) return h('span', { class: 'avatar avatar-bot', style, 'aria-hidden': 'true' }, icon('star'));
  const [back, front] = pairs[number(who.name + who.id) % pairs.length];
  return h('span', { class: 'avatar', style: `${style};--back:${back};--front:${front}`, 'aria-hidden': 'true' }, initials(who.name));
}

export const groupAvatar = (name, size = 32) => {
  const [back, front] = pairs[number(name) % pairs.length];
  return h('span', { class: 'avatar avatar-group', style: `width:${size}px;height:${size}px;--back:${back};--front:${front}`, 'aria-hidden': 'true' }, icon('teams'));
};
