import { h, iconButton } from './dom.js';
import { act } from './api.js';
import { say } from './words.js';
import { renderCard } from './cards.js';

const widths = { small: 440, medium: 600, large: 820 };

/** Teams' dialog: shows the card of a task answer and sends its form until the bot closes it. */
export function openTask(task, message, send = data => act('dialog', { message: message.id, data })) {
  const dialog = document.getElementById('task');
  const value = task?.value;
  if (!task || (task.type !== 'continue' && task.type !== 'message')) return dialog.close();
  const title = task.type === 'continue' ? value.title ?? '' : '';
  const body = task.type === 'message'
    ? h('p', { class: 'task-text' }, String(value))
    : renderCard(value.card?.content ?? {}, message, {
      submit: async data => {
        const answer = await send(data);
        if (answer.status >= 300 || answer.status === 0) body.append(h('p', { class: 'card-error', role: 'alert' }, say('wrong')));
        else openTask(answer.body?.task, message, send);
      },
    });
  dialog.style.maxWidth = `${widths[value?.width] ?? (Number(value?.width) || widths.medium)}px`;
  dialog.replaceChildren(
    h('header', { class: 'task-head' }, h('h2', {}, title), iconButton('close', say('close'), () => dialog.close(), { 'data-testid': 'task-close' })),
    h('div', { class: 'task-body', 'data-testid': 'task' }, body));
  if (!dialog.open) dialog.showModal();
}
