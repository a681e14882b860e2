/** Makes an element: `h('button', { class: 'x', onclick }, 'text', child)`. Strings become text, never markup. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key === 'style') element.style.cssText = value;
    else if (key in element && typeof value === 'boolean') element[key] = value;
    else element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

/** The page's own drawings, 20 × 20, in the colour of the text around them. */
const shapes = {
  all: 'M3 5h14M3 10h14M3 15h9',
  teams: 'M7 9a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM14 9.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM2.500 16v-1.500a4.500 4.500 0 0 1 9 0V16M13 11.500a4 4 0 0 1 4.500 4V16',
  chats: 'M4 4h12a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H9l-4 3v-3H4a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zM6.500 8h7M6.500 10.500h4.500',
  json: 'M7.500 3.500c-2 0-2.500 1-2.500 2.500v2c0 1-.5 2-2 2 1.500 0 2 1 2 2v2c0 1.500.5 2.500 2.500 2.500M12.500 3.500c2 0 2.500 1 2.500 2.500v2c0 1 .5 2 2 2-1.500 0-2 1-2 2v2c0 1.500-.5 2.500-2.500 2.500',
  moon: 'M15.500 12.500A6.500 6.500 0 0 1 7.500 4.500a6.500 6.500 0 1 0 8 8z',
  sun: 'M10 13.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM10 2v1.500M10 16.500V18M2 10h1.500M16.500 10H18M4.300 4.300l1.100 1.100M14.600 14.600l1.100 1.100M15.700 4.300l-1.100 1.100M5.400 14.600l-1.100 1.100',
  send: 'M3 10L17 3.500 13.500 17 9.500 11.500zM9.500 11.500L17 3.500',
  back: 'M12 4l-6 6 6 6',
  close: 'M5 5l10 10M15 5L5 15',
  edit: 'M4 16l.8-3.200L13 4.600a1.400 1.400 0 0 1 2 0l.4.4a1.400 1.400 0 0 1 0 2L7.200 15.200z',
  bin: 'M4 6h12M8 6V4.500h4V6M5.500 6l.7 10h7.600l.7-10M8.500 9v4.500M11.500 9v4.500',
  reply: 'M8 5L3.500 9.500 8 14M3.500 9.500H12a4.500 4.500 0 0 1 4.500 4.500v1',
  window: 'M8 4H4v12h12v-4M11 4h5v5M16 4l-7.500 7.500',
  down: 'M5 8l5 5 5-5',
  attach: 'M15.500 9.500l-5.300 5.300a3.200 3.200 0 0 1-4.500-4.500l6-6a2.200 2.200 0 0 1 3.100 3.100l-6 6a1.100 1.100 0 0 1-1.600-1.600l5.200-5.200',
  at: 'M13 10a3 3 0 1 1-6 0 3 3 0 0 1 6 0zm0 0v1.200a2 2 0 0 0 4 0V10a7 7 0 1 0-2.700 5.500',
  check: 'M4.500 10.500l3.500 3.500 7.500-8',
  star: 'M10 3l2.100 4.500 4.900.6-3.600 3.400.9 4.900L10 14l-4.300 2.400.9-4.900L3 8.100l4.900-.6z',
  copy: 'M7 7V4h9v9h-3M4 7h9v9H4z',
  search: 'M9 14.500a5.500 5.500 0 1 0 0-11 5.500 5.500 0 0 0 0 11zM13 13l4 4',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
};

export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', shapes[name]);
  svg.append(path);
  return svg;
}

/** A button that shows only a drawing: its words are for screen readers and the tooltip. */
export const iconButton = (name, label, onclick, more = {}) =>
  h('button', { type: 'button', class: 'icon-button', title: label, 'aria-label': label, onclick, ...more }, icon(name));
