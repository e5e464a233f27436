import type { RichText } from '../../../src/domain/basics/rich-text.ts';
import { richTextFromHtml } from './pasted-html.ts';
import { richTextFromPasted } from './pasted-lines.ts';

/** What somebody copied: nothing but protocol text, whatever program it came from. */
export function richTextFromClipboard(html: string, plain: string): RichText {
  const text = html === '' ? [] : richTextFromHtml(html);
  return text.length > 0 ? text : richTextFromPasted(plain);
}
