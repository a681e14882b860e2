// Parses and renders cards with Microsoft's own library, as clients do.
// in: [{name, card}]; out: [{name, wrong: […], text}]
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';
import { json, print } from './io.js';

const { window } = new JSDOM('<!doctype html><body></body>');
// the library speaks to the page by its global names
for (const name of Object.getOwnPropertyNames(window).filter(n => /^(HTML\w*Element|Element|Node|MutationObserver)$/.test(n))) globalThis[name] = window[name];
Object.assign(globalThis, { window, document: window.document, getComputedStyle: window.getComputedStyle });
const AC = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');

// its pattern for "lang" is global and so remembers where it stopped: every second card would be called wrong
const lang = AC.CardElement.langProperty;
lang.regEx = new RegExp(lang.regEx.source, 'i');

AC.AdaptiveCard.onProcessMarkdown = (text, result) => {
  const paragraph = window.document.createElement('p');
  paragraph.textContent = text;
  result.outputHtml = paragraph.outerHTML;
  result.didProcess = true;
};

// Teams takes these in cards of version 1.5: the people picker and type-ahead fields by their own documentation,
// https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/people-picker,
// the bar because it brings its own fallback, which the C# side insists on
const Newer = [
  [AC.ValidationEvent.UnsupportedProperty, 'choices.data'],
  [AC.ValidationEvent.UnknownElementType, 'ProgressBar'],
];

// A people picker begins empty: Teams asks for its choices while the person types (same page), the library knows only choices written down
const isEmptyPicker = (card, { source, event }) =>
  event === AC.ValidationEvent.CollectionCantBeEmpty && source instanceof AC.ChoiceSetInput
  && card.body.some(element => element.id === source.id && element['choices.data']?.dataset === 'graph.microsoft.com/users');

// Teams shows six, the library by itself five: bot/Practice/Room/js/hostconfig.js
const host = new AC.HostConfig({ actions: { maxActions: 6 } });

function judge({ name, card }) {
  const wrong = [];
  const context = new AC.SerializationContext(AC.Versions.v1_5);
  const parsed = new AC.AdaptiveCard();
  parsed.hostConfig = host;
  try {
    parsed.parse(card, context);
    for (let i = 0; i < context.eventCount; i++) {
      const { phase, event, message } = context.getEventAt(i);
      if (Newer.some(([kind, name]) => event === kind && message.includes(`"${name}"`))) continue;
      wrong.push(`${AC.ValidationPhase[phase]} ${AC.ValidationEvent[event]}: ${message}`);
    }
    for (const found of parsed.validateProperties().validationEvents) {
      if (isEmptyPicker(card, found)) continue;
      const { source, event, message } = found;
      wrong.push(`${source?.getJsonTypeName()} ${AC.ValidationEvent[event]}: ${message}`);
    }
    const shown = parsed.render();
    return { name, wrong, text: shown ? shown.textContent : '' };
  } catch (error) {
    return { name, wrong: [...wrong, String(error.stack ?? error)], text: '' };
  }
}

print((await json()).map(judge));
