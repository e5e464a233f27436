import { richTextFromClipboard } from '../rich-text/from-clipboard.ts';
import { clausesIn } from './pasted-clauses.ts';

/** The clauses of what somebody copied. Fetched apart from the page, for whoever pastes. */
export function clausesFromClipboard(html: string, plain: string): readonly string[] {
  return clausesIn(richTextFromClipboard(html, plain));
}
