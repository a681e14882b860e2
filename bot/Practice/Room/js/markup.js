/** Text as Teams shows it: a small part of Markdown, mentions as names, and never HTML of the sender's. */

let markdown;

export function useMarkdown(markdownit) {
  markdown = markdownit('zero', { html: false, breaks: true, linkify: false })
    .enable(['emphasis', 'list', 'link', 'newline', 'escape', 'entity']);
  markdown.renderer.rules.link_open = (tokens, at, options, _, self) => {
    tokens[at].attrSet('target', '_blank');
    tokens[at].attrSet('rel', 'noopener noreferrer');
    return self.renderToken(tokens, at, options);
  };
}

const escape = text => text.replace(/[&<>"]/g, letter => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter]);
const paragraph = text => `<p>${escape(text).replace(/\r?\n/g, '<br>')}</p>`;

// private-use letters hold the place of a mention while Markdown is read, so that a name with * or _ stays a name
const open = '\ue000';
const close = '\ue001';

function withMentions(text, entities, render) {
  const mentions = (entities ?? []).filter(entity => entity.type === 'mention' && entity.text && entity.mentioned);
  let held = String(text).replace(/[\ue000\ue001]/g, '');
  mentions.forEach((mention, at) => { held = held.split(mention.text).join(`${open}${at}${close}`); });
  return render(held).replace(/\ue000(\d+)\ue001/g, (_, at) => {
    const { mentioned, text: tag } = mentions[Number(at)];
    const name = tag.replace(/^<at[^>]*>|<\/at>$/g, '');
    return `<span class="mention" data-id="${escape(mentioned.id ?? '')}">${escape(name)}</span>`;
  });
}

export const cardText = (text, entities) => withMentions(text, entities, held => markdown ? markdown.render(held) : paragraph(held));

export function messageHtml(content, byBot) {
  const rich = byBot && content.textFormat !== 'plain' && markdown;
  return withMentions(content.text ?? '', content.entities, held => rich ? markdown.render(held) : paragraph(held));
}

/** One line for the conversation list. */
export const plain = content => content.text?.replace(/<\/?at[^>]*>/g, '').replace(/[*_#]/g, '').replace(/\s+/g, ' ').trim()
  || content.summary || firstText(content.attachments?.[0]?.content) || '';

function firstText(node) {
  if (!node || typeof node !== 'object') return '';
  if (node.fallbackText) return node.fallbackText;
  if (node.type === 'TextBlock') return String(node.text ?? '');
  for (const value of Object.values(node)) {
    const found = firstText(value);
    if (found) return found;
  }
  return '';
}
