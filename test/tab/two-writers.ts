import type { Browser, Frame, Page } from 'playwright-core';
import { SYSTEM } from '../../src/domain/basics/event.ts';
import type { GroupEvent } from '../../src/domain/group/events.ts';
import { rosterStream } from '../../src/usecases/streams.ts';
import { HOST_TENANT, objectIdOf } from '../support/server-people.ts';
import type { OpenPage, ServedTab } from './tab-on-server.ts';
import { serveTab } from './tab-on-server.ts';

/** Somebody at a page of their own. */
export interface Writer {
  readonly frame: Frame;
  readonly keys: Page['keyboard'];
  readonly faults: readonly string[];
  readonly text: (title: string) => ReturnType<Frame['getByRole']>;
  readonly write: (title: string, words: string) => Promise<void>;
  readonly leave: () => Promise<void>;
  /** Opens a clause for change, with the cursor after its last word. */
  readonly open: (clause: string) => Promise<void>;
  readonly clauses: (title: string, clauses: readonly string[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A second person of the secretariat. */
export const BIRGIT = 8;

/** The tab over a real server, with a second person of the secretariat. */
export async function serveTwo(browser: Browser): Promise<ServedTab> {
  const tab = await serveTab(browser);
  await tab.server.workplace.ledger.transact(rosterStream('exempel'), {
    actor: SYSTEM,
    moment: { instant: '2027-02-10T08:00:00.000Z', date: '2027-02-10', time: '09:00' },
    decide: () => ({ ok: true, value: { events: [JOINED] } }),
  });
  return tab;
}

export function writer(open: OpenPage): Writer {
  const { page, frame, faults } = open;
  const text = (title: string) => frame.getByRole('textbox', { name: `Text: ${title}` });
  return {
    frame,
    keys: page.keyboard,
    faults,
    text,
    async write(title, words) {
      await text(title).focus();
      await page.keyboard.type(words);
    },
    leave: () => page.keyboard.press('Control+Enter'),
    async open(clause) {
      await frame.getByRole('button', { name: clause }).click();
      await frame.locator('textarea:focus').waitFor();
      await page.keyboard.press('End');
    },
    async clauses(title, clauses) {
      await frame.getByRole('textbox', { name: `Ny att-sats: ${title}` }).focus();
      for (const clause of clauses) {
        await page.keyboard.type(clause);
        await page.keyboard.press('Enter');
      }
    },
    close: async () => open.close(),
  };
}

const SECOND = {
  personId: 'birgit',
  name: 'Birgit Lindqvist',
  organisation: 'Sekretariatet',
  roles: ['secretariat'],
  email: 'birgit@example.org',
  identities: [{ kind: 'entra', tenantId: HOST_TENANT, objectId: objectIdOf(BIRGIT) }],
} as const;
const JOINED: GroupEvent = { type: 'MemberAdded', data: { member: SECOND } };
