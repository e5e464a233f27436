import { expect } from 'vitest';
import type { MeetingView } from '../../src/contract/views.ts';
import type { OpenTab, TabSetting } from './tab-in-teams.ts';

/** What says that words may still change, and are not to be passed on (D5). */
export const DRAFT_MARK = /preliminär|utkast\. |sprid inte utkastet/i;

/**
 * Holds a screen of a meeting whose protocol is not agreed to saying so wherever its decisions are read, on the screen and
 * on paper. Answers whether any was read on the screen.
 */
export async function expectDraftMarks(tab: OpenTab, { meeting }: TabSetting): Promise<boolean> {
  if (meeting?.phase !== 'ongoing' && meeting?.phase !== 'closed') return false;
  let seen = false;
  for (const media of ['print', 'screen'] as const) {
    await tab.page.emulateMedia({ media });
    const words = await wordsOf(tab);
    if (!decisionsOf(meeting).some((decision) => words.includes(decision))) continue;
    seen ||= media === 'screen';
    expect(words, `in ${media}`).toMatch(DRAFT_MARK);
  }
  return seen;
}

/** Everything that can be read. */
export function wordsOf({ frame }: OpenTab): Promise<string> {
  return frame.locator('body').innerText();
}

function decisionsOf({ items }: MeetingView): readonly string[] {
  return items.flatMap(({ clauses, outcome }) => [
    ...clauses.map(({ text }) => text),
    ...(outcome === undefined ? [] : [outcome]),
  ]);
}
