import { h, icon, iconButton } from './dom.js';
import { avatar } from './avatar.js';
import { state, matches, unitName, place as find } from './state.js';
import { say } from './words.js';

/**
 * The box one writes in. "@" opens the list of people and the bot; a chosen name stays plain text, so that what is sent
 * is what is seen, and becomes a mention only while it is still there.
 * @param send what to do with (text, ids of those mentioned); resolves when it is done
 * @param attach what to do with (file, text), where files may be sent
 */
export function compose({ conversation, placeholder, send, attach, value = '', mentioned = [], oncancel, testid = 'compose' }) {
  let mentions = [...mentioned];
  const area = h('textarea', { rows: '1', placeholder, 'aria-label': placeholder, 'data-testid': testid });
  const mirror = h('div', { class: 'compose-mirror', 'aria-hidden': 'true' });
  const options = h('div', { class: 'mention-options', role: 'listbox', 'data-testid': 'mentions', hidden: true });
  const hint = h('div', { class: 'compose-hint', hidden: true });
  const where = find(conversation.split(';messageid=')[0]);
  area.value = value;
  let active = 0;

  const present = () => mentions.filter(who => area.value.includes(`@${who.name}`));
  const token = () => /(?:^|\s)@([^@\n]{0,30})$/.exec(area.value.slice(0, area.selectionStart));

  function fit() {
    area.style.height = 'auto';
    area.style.height = `${Math.min(area.scrollHeight, 200)}px`;
    mirror.replaceChildren(...coloured(area.value, present()), '\u200b');
    mirror.scrollTop = area.scrollTop;
    hint.hidden = where.kind === 'personal' || !area.value.trim() || present().some(who => who.id === state.bot.id);
  }

  function suggest() {
    const typed = token()?.[1];
    const found = typed === undefined ? [] : candidates(where, typed).slice(0, 8);
    options.hidden = found.length === 0;
    active = 0;
    options.replaceChildren(...found.map((who, at) => h('div', {
      class: `mention-option${at === 0 ? ' active' : ''}`, role: 'option', 'data-testid': 'mention-option', 'data-id': who.id,
      onmousedown: event => { event.preventDefault(); choose(who); },
    }, avatar(who, 28), h('span', {}, h('b', {}, who.name), h('small', {}, who.bot ? say('app') : `${who.title} · ${unitName(who.unit)}`)))));
  }

  function choose(who) {
    const before = area.value.slice(0, area.selectionStart).replace(/@[^@\n]*$/, `@${who.name} `);
    area.value = before + area.value.slice(area.selectionStart);
    area.selectionStart = area.selectionEnd = before.length;
    mentions = [...mentions.filter(other => other.id !== who.id), who];
    options.hidden = true;
    fit();
    area.focus();
  }

  async function go() {
    const text = area.value.trim();
    if (!text) return;
    const ids = present().map(who => who.id);
    area.value = '';
    mentions = [];
    fit();
    await send(text, ids);
  }

  const chosen = h('input', { type: 'file', hidden: true, 'data-testid': `${testid}-file`, onchange: async () => {
    const [file] = chosen.files;
    chosen.value = '';
    if (!file) return;
    const text = area.value.trim();
    area.value = '';
    fit();
    await attach(file, text);
  } });

  function move(step) {
    const all = [...options.children];
    active = (active + step + all.length) % all.length;
    all.forEach((option, at) => option.classList.toggle('active', at === active));
  }

  area.addEventListener('input', () => { fit(); suggest(); });
  area.addEventListener('scroll', () => { mirror.scrollTop = area.scrollTop; });
  area.addEventListener('blur', () => { options.hidden = true; });
  area.addEventListener('keydown', event => {
    // while a Vietnamese input method is composing a syllable, Enter belongs to it
    if (event.isComposing) return;
    if (!options.hidden && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) { event.preventDefault(); move(event.key === 'ArrowDown' ? 1 : -1); }
    else if (!options.hidden && (event.key === 'Enter' || event.key === 'Tab')) { event.preventDefault(); options.children[active].dispatchEvent(new MouseEvent('mousedown', { cancelable: true })); }
    else if (event.key === 'Escape') { options.hidden = true; oncancel?.(); }
    else if (event.key === 'Enter' && !event.shiftKey) { event.preventDefault(); go(); }
  });
  hint.append(h('span', {}, say('onlyWhenMentioned', state.bot.name)),
    h('button', { type: 'button', onclick: () => { area.value = `@${state.bot.name} ${area.value}`; mentions.push({ ...state.bot, bot: true }); fit(); area.focus(); } }, say('mentionBot', state.bot.name)));
  const box = h('div', { class: 'compose' },
    h('div', { class: 'compose-box' }, options, h('div', { class: 'compose-area' }, mirror, area),
      oncancel && iconButton('close', say('cancel'), oncancel),
      attach && chosen, attach && iconButton('attach', say('attach'), () => chosen.click(), { 'data-testid': `${testid}-attach` }),
      iconButton('send', say('send'), go, { class: 'icon-button send', 'data-testid': `${testid}-send` })),
    hint);
  requestAnimationFrame(fit);
  box.focusIn = () => area.focus();
  return box;
}

function candidates(where, typed) {
  const bot = { ...state.bot, bot: true };
  const people = where.kind === 'personal' ? state.people : state.people.filter(person => where.members.includes(person.id));
  return [bot, ...people].filter(who => who.id !== state.me.id && (!typed.trim() || matches(typed, who.name)));
}

function coloured(text, mentions) {
  if (!mentions.length) return [text];
  const names = mentions.map(who => `@${who.name}`.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return text.split(new RegExp(`(${names.join('|')})`)).map((part, at) => at % 2 ? h('mark', {}, part) : part);
}
