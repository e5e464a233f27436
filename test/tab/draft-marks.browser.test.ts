import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeetingView } from '../../src/contract/views.ts';
import { launchBrowser } from '../support/browser.ts';
import { anAgreedMeeting, director, MEETING_ID } from './example-views.ts';
import { SCREENS } from './screens.ts';
import type { OpenTab } from './tab-in-teams.ts';
import { openTab } from './tab-in-teams.ts';

/** What says that words may still change, and are not to be passed on (D5). */
const MARK = /preliminär|utkast\. |sprid inte utkastet/i;

/** The screens of a meeting whose protocol is not agreed: being held, written, reviewed or corrected. */
const unagreed = Object.entries(SCREENS).flatMap(([name, setting]) => {
  const { meeting } = setting;
  return meeting?.phase === 'ongoing' || meeting?.phase === 'closed' ? [{ name, setting, meeting }] : [];
});

describe('words that are not agreed', () => {
  let browser: Browser;
  /** The parts of the tab in which a decision was seen. */
  const seenIn = new Set<string>();
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each(unagreed)('are marked as such, on the screen and on paper: $name', async ({ setting, meeting }) => {
    const tab = await openTab(browser, setting);
    await tab.settled();
    for (const media of ['screen', 'print'] as const) {
      await tab.page.emulateMedia({ media });
      const words = await read(tab);
      if (!decisionsOf(meeting).some((decision) => words.includes(decision))) continue;
      if (media === 'screen') seenIn.add(setting.path?.split('/').at(-1) ?? '');
      expect(words).toMatch(MARK);
    }
    await tab.close();
  });

  it('were looked at wherever they are shown', () => {
    expect([...seenIn]).toEqual(
      expect.arrayContaining(['decisions', 'now', 'panel', 'protocol', 'review', 'stage']),
    );
  });

  it.each(['decisions', 'now', 'protocol'])('bear no mark once they are agreed: %s', async (part) => {
    const path = `meetings/${MEETING_ID}/${part}`;
    const tab = await openTab(browser, { path, me: director, meeting: anAgreedMeeting() });
    await tab.settled();
    expect(await read(tab)).not.toMatch(MARK);
    await tab.close();
  });
});

function read({ frame }: OpenTab): Promise<string> {
  return frame.evaluate(() => document.body.innerText);
}

function decisionsOf({ items }: MeetingView): readonly string[] {
  return items.flatMap(({ clauses, outcome }) => [
    ...clauses.map(({ text }) => text),
    ...(outcome === undefined ? [] : [outcome]),
  ]);
}
