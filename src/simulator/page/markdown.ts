import DOMPurify from 'dompurify';
import MarkdownIt from 'markdown-it';

/** Teams shows a small part of Markdown in cards: bold, italic, lists and links; HTML is shown as text. */
const markdown = new MarkdownIt('zero', { html: false, linkify: false, breaks: true }).enable([
  'emphasis',
  'entity',
  'escape',
  'link',
  'list',
  'newline',
]);

/** The card's Markdown as HTML with nothing in it but marks of emphasis, lists and links to web pages. */
export function renderMarkdown(text: string): string {
  return DOMPurify.sanitize(markdown.render(text), {
    ALLOWED_TAGS: ['p', 'strong', 'em', 'ul', 'ol', 'li', 'br', 'a'],
    ALLOWED_ATTR: ['href', 'start'],
    ALLOWED_URI_REGEXP: /^(https?:|mailto:|\/(?!\/))/i,
  });
}
