import { h, icon } from './dom.js';
import { avatar } from './avatar.js';
import { state, tell, unitName, matches, address } from './state.js';
import { say } from './words.js';

const bar = () => document.getElementById('topbar');

export function drawTopbar() {
  bar().replaceChildren(
    h('div', { class: 'brand' }, h('span', { class: 'brand-mark', 'aria-hidden': 'true' }, icon('star')),
      h('span', { class: 'brand-words' }, h('b', {}, state.office.name), h('small', {}, say('practice')))),
    h('div', { class: 'top-side' },
      h('button', {
        type: 'button', class: 'top-button', 'data-testid': 'language', lang: state.lang === 'vi' ? 'en' : 'vi',
        onclick: () => tell('language', state.lang === 'vi' ? 'en' : 'vi'),
      }, say('language')),
      h('button', {
        type: 'button', class: 'top-button', 'data-testid': 'theme', 'aria-label': say(state.theme === 'light' ? 'dark' : 'light'),
        title: say(state.theme === 'light' ? 'dark' : 'light'), onclick: () => tell('theme', state.theme === 'light' ? 'dark' : 'light'),
      }, icon(state.theme === 'light' ? 'moon' : 'sun')),
      persona()));
}

function persona() {
  const menu = h('div', { class: 'people', 'data-testid': 'people', hidden: true });
  const button = h('button', {
    type: 'button', class: 'persona', 'data-testid': 'persona', 'aria-haspopup': 'dialog', 'aria-expanded': 'false', title: say('chooseYou'),
    onclick: () => toggle(menu.hidden),
  }, avatar(state.me, 32), h('span', { class: 'persona-words' }, h('b', {}, state.me.name), h('small', {}, state.me.title)), icon('down'));
  const box = h('div', { class: 'persona-box' }, button, menu);

  function toggle(show) {
    menu.hidden = !show;
    button.setAttribute('aria-expanded', String(show));
    if (!show) return;
    const search = h('input', { type: 'search', placeholder: say('findPeople'), 'aria-label': say('findPeople'), 'data-testid': 'people-search', oninput: () => fill(search.value) });
    const groups = h('div', { class: 'people-groups' });
    const fill = typed => groups.replaceChildren(...state.units.map(unit => {
      const members = state.people.filter(person => person.unit === unit.id && (!typed || matches(typed, person.name) || matches(typed, person.title)));
      return members.length ? h('section', {}, h('h3', {}, unit.name), members.map(row)) : '';
    }));
    menu.replaceChildren(h('div', { class: 'people-search' }, icon('search'), search), groups);
    fill('');
    search.focus();
    search.addEventListener('keydown', event => { if (event.key === 'Enter') groups.querySelector('.people-row button')?.click(); });
  }

  const row = person => h('div', { class: `people-row${person.code === state.me.code ? ' chosen' : ''}` },
    h('button', { type: 'button', 'data-testid': 'person', 'data-code': person.code, onclick: () => { toggle(false); tell('persona', person.code); } },
      avatar(person, 32), h('span', {}, h('b', {}, person.name), h('small', {}, person.title))),
    h('a', {
      class: 'icon-button', href: address({ as: person.code }), target: '_blank', rel: 'noopener', title: say('newWindow'),
      'aria-label': `${say('newWindow')}: ${person.name}`,
    }, icon('window')));

  box.addEventListener('keydown', event => { if (event.key === 'Escape') { toggle(false); button.focus(); } });
  document.addEventListener('pointerdown', event => { if (!box.contains(event.target)) toggle(false); });
  return box;
}
