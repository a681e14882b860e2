import { h, icon } from './dom.js';
import { avatar } from './avatar.js';
import { state, matches, unitName } from './state.js';
import { act } from './api.js';
import { say } from './words.js';

// Teams shows no more than this at once
const shown = 15;
const pause = 200;

/**
 * A filtered Input.ChoiceSet with `choices.data`: Teams' people picker for graph.microsoft.com/users, otherwise a search
 * that the bot answers (application/search). Registered with the card renderer in the place of its own.
 */
export const pickerElement = AC => class Picker extends AC.Input {
  static typeName = 'Practice.Picker';
  #source = {};
  #chosen = [];
  #box;

  getJsonTypeName() { return Picker.typeName; }

  parse(source, context) {
    super.parse(source, context);
    this.#source = source;
    const given = String(source.value ?? '').split(',').filter(Boolean);
    this.#chosen = (source.isMultiSelect ? given : given.slice(0, 1)).map(value => this.#known(value));
  }

  get value() { return this.#chosen.map(choice => choice.value).join(','); }
  isSet() { return this.#chosen.length > 0; }
  isValid() { return !this.isRequired || this.isSet(); }
  focus() { this.#box?.querySelector('input').focus(); }

  internalRender() {
    const input = h('input', {
      type: 'text', class: 'picker-input', role: 'combobox', 'aria-expanded': 'false', 'aria-autocomplete': 'list', autocomplete: 'off',
      placeholder: this.#source.placeholder || say('pick'), 'aria-label': this.label ?? '', 'data-testid': `picker-${this.id}`,
    });
    const options = h('div', { class: 'picker-options', role: 'listbox', hidden: true });
    this.#box = h('div', { class: 'picker ac-input' }, h('span', { class: 'picker-chips' }), input, options);
    let timer;
    let highlighted = -1;
    const highlight = at => {
      const all = [...options.querySelectorAll('[role=option]')];
      highlighted = all.length ? (at + all.length) % all.length : -1;
      all.forEach((option, index) => option.classList.toggle('active', index === highlighted));
      all[highlighted]?.scrollIntoView({ block: 'nearest' });
    };
    const close = () => { options.hidden = true; input.setAttribute('aria-expanded', 'false'); };
    const choose = choice => {
      this.#chosen = this.#source.isMultiSelect ? [...this.#chosen.filter(other => other.value !== choice.value), choice] : [choice];
      input.value = '';
      close();
      this.#draw();
      input.focus();
    };
    const show = (choices, message) => {
      options.replaceChildren(...choices.map(choice => h('div', {
        class: 'picker-option', role: 'option', 'data-testid': 'picker-option', 'data-value': choice.value,
        onmousedown: event => { event.preventDefault(); choose(choice); },
      }, choice.person && avatar(choice.person, 28), h('span', {}, h('b', {}, choice.title), choice.subtitle && h('small', {}, choice.subtitle)))));
      if (!choices.length) options.append(h('div', { class: 'picker-none' }, message));
      options.hidden = false;
      input.setAttribute('aria-expanded', 'true');
      highlight(0);
    };
    const look = async () => {
      const typed = input.value;
      if (this.#isPeople) return show(this.#people(typed), say('noMatch'));
      show([], say('searching'));
      const found = await this.#search(typed);
      if (typed === input.value) show(found, say('noMatch'));
    };
    input.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(look, this.#isPeople ? 0 : pause); });
    input.addEventListener('blur', close);
    input.addEventListener('keydown', event => {
      const choices = options.querySelectorAll('[role=option]');
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        if (options.hidden) look();
        else highlight(highlighted + (event.key === 'ArrowDown' ? 1 : -1));
      } else if (event.key === 'Enter' && !options.hidden && choices[highlighted]) {
        event.preventDefault();
        choices[highlighted].dispatchEvent(new MouseEvent('mousedown', { cancelable: true }));
      } else if (event.key === 'Escape') {
        close();
      } else if (event.key === 'Backspace' && input.value === '' && this.#chosen.length) {
        this.#chosen.pop();
        this.#draw();
      }
    });
    this.#box.addEventListener('click', event => { input.focus(); if (!event.target.closest('.chip')) look(); });
    this.#draw(false);
    return this.#box;
  }

  #draw(changed = true) {
    this.#box.querySelector('.picker-chips').replaceChildren(...this.#chosen.map(choice => h('span', { class: 'chip', 'data-testid': 'picker-chip' },
      choice.person && avatar(choice.person, 20), choice.title,
      h('button', {
        type: 'button', class: 'chip-remove', 'aria-label': say('removePick', choice.title),
        onclick: () => { this.#chosen = this.#chosen.filter(other => other !== choice); this.#draw(); },
      }, icon('close')))));
    if (changed) this.valueChanged();
  }

  get #isPeople() { return this.#source['choices.data'].dataset.startsWith('graph.microsoft.com/users'); }

  #people(typed) {
    return state.people.filter(person => !typed || matches(typed, person.name)).slice(0, shown).map(asChoice);
  }

  async #search(text) {
    const answer = await act('search', { message: this.getRootElement().messageId, dataset: this.#source['choices.data'].dataset, text });
    return (answer.body?.value?.results ?? []).slice(0, shown).map(result => ({ title: result.title, value: result.value }));
  }

  #known(value) {
    const person = state.people.find(candidate => candidate.aadObjectId === value || candidate.id === value);
    return person ? { ...asChoice(person), value } : { value, title: this.#source.choices?.find(choice => choice.value === value)?.title ?? value };
  }
};

const asChoice = person => ({ title: person.name, subtitle: `${person.title} · ${unitName(person.unit)}`, value: person.aadObjectId, person });
