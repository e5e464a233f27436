import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import {
  aClosedMeeting,
  aMeeting,
  anAgreedMeeting,
  anOngoingMeeting,
  director,
  MEETING_ID,
} from './example-views.ts';
import { myTasks } from './now-views.ts';
import { SCREENS } from './screens.ts';
import type { TabSetting } from './tab-in-teams.ts';
import { forDirector, forSecretary, openTab } from './tab-in-teams.ts';

const M = `meetings/${MEETING_ID}`;

/** What is printed, and the words that must be on the paper of each. */
const PAPERS: Readonly<Record<string, TabSetting & { readonly says: readonly string[] }>> = {
  'the draft of an agenda': {
    path: `${M}/agenda`,
    meeting: forSecretary(aMeeting({ phase: 'draft' })),
    says: ['Utkast', 'Dagordning', '1. Uppföljning av workshop', '08.45'],
  },
  'the roll': {
    path: `${M}/attendance`,
    meeting: forSecretary(aMeeting()),
    says: ['Deltagare', 'Karin Wallander', 'Deltar från kl. 10.40'],
  },
  'the decisions': {
    path: `${M}/decisions`,
    meeting: forSecretary(anOngoingMeeting()),
    says: ['Preliminärt', 'att uppdra åt Lena Öberg', 'samt att avstämning'],
  },
  'the protocol at the desk': {
    path: `${M}/protocol`,
    meeting: forSecretary({
      ...aClosedMeeting(),
      items: aClosedMeeting().items.map((item, index) =>
        index === 1 ? { ...item, outcome: 'Gruppen tackar för informationen.' } : item,
      ),
    }),
    says: [
      'Utkast. Protokollet är inte avstämt.',
      'Karin Wallander hälsade',
      'att uppdra åt Lena Öberg',
      'Gruppen tackar för informationen.',
    ],
  },
  'the protocol as a director reads it': {
    path: `${M}/protocol`,
    me: director,
    meeting: forDirector(anOngoingMeeting()),
    says: ['Utkast', 'Preliminärt', 'att uppdra åt Lena Öberg'],
  },
  'the tasks': {
    path: 'tasks',
    state: { answers: { tasks: myTasks } },
    says: ['Uppdrag', 'redovisa erfarenheterna av modellen'],
  },
};

describe('on paper', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  for (const [name, { says, ...setting }] of Object.entries(PAPERS))
    it(`${name} is black on white from a dark screen, and nothing on it can be pressed or written in`, async () => {
      const tab = await openTab(browser, { ...setting, theme: 'dark' });
      await tab.settled();
      await tab.page.emulateMedia({ media: 'print' });
      for (const words of says) await tab.frame.getByText(words).filter({ visible: true }).first().waitFor();
      expect(await tab.frame.evaluate(onPaper)).toEqual({
        pressed: [],
        colours: ['rgb(0, 0, 0)'],
        grounds: [],
      });
      await tab.close();
    });

  it.each([
    ['the agenda', { path: `${M}/agenda`, meeting: forDirector(aMeeting()), me: director }, 'main'],
    ['the growing protocol', { path: `${M}/protocol`, meeting: forSecretary(anOngoingMeeting()) }, 'main'],
    ['the agreed protocol', { path: `${M}/protocol`, meeting: anAgreedMeeting() }, 'iframe'],
  ] as const)('%s is sent there by a button that the keyboard reaches', async (_name, setting, printed) => {
    const tab = await openTab(browser, setting);
    const button = tab.frame.getByRole('button', { name: 'Skriv ut', exact: true });
    await button.waitFor();
    if (printed === 'iframe') await tab.frame.frameLocator('iframe').locator('h1').waitFor();
    await tab.frame.evaluate(tellOfPrinting);
    await button.focus();
    await tab.page.keyboard.press('Enter');
    await expect.poll(() => tab.frame.evaluate('globalThis.printed')).toBe(printed);
    await tab.close();
  });

  it('the words of a place that is empty stay on the screen, and so does what others are writing', async () => {
    const drafts = SCREENS['the desk']?.meeting?.drafts ?? [];
    const tab = await openTab(browser, {
      path: `${M}/protocol`,
      meeting: forSecretary(anOngoingMeeting({ drafts })),
    });
    const placeholder = tab.frame.getByText('Hur mötet avslutades').first();
    const others = tab.frame.getByText('Skånetrafiken har skickat ut');
    await others.waitFor();
    expect(await seen(tab.frame)).toContain('Avslutning');
    await tab.page.emulateMedia({ media: 'print' });
    await others.waitFor({ state: 'hidden' });
    expect(await placeholder.isVisible()).toBe(false);
    expect(await seen(tab.frame)).not.toContain('Avslutning');
    await tab.close();
  });

  it('no page ends between a heading and what it is the heading of, nor inside a clause', async () => {
    const tab = await openTab(browser, { path: `${M}/protocol`, meeting: forSecretary(anOngoingMeeting()) });
    await tab.frame.getByText('samt att avstämning').waitFor();
    await tab.page.emulateMedia({ media: 'print' });
    const breaks = await tab.frame.evaluate(() => {
      const style = (selector: string) =>
        [...document.querySelectorAll(selector)].map((element) => getComputedStyle(element));
      return {
        headings: [...new Set(style('main h2, main h3').map(({ breakAfter }) => breakAfter))],
        clauses: [...new Set(style('main li').map(({ breakInside }) => breakInside))],
        // Pages break between blocks.
        sheet: [...new Set(style('main div:has(> article)').map(({ display }) => display))],
      };
    });
    expect(breaks).toEqual({ headings: ['avoid'], clauses: ['avoid'], sheet: ['block'] });
    await tab.close();
  });
});

const seen = (frame: Frame) => frame.evaluate(() => document.body.innerText);

/** Run in the page: keeps what would be printed, the page or the document in it. */
function tellOfPrinting(): void {
  const said = globalThis as { printed?: string };
  window.print = () => {
    said.printed = 'main';
  };
  const inner = document.querySelector('iframe')?.contentWindow;
  if (!inner) return;
  inner.print = () => {
    said.printed = 'iframe';
  };
}

/** Run in the page: what of it does not belong on paper. */
function onPaper(): { pressed: string[]; colours: string[]; grounds: string[] } {
  const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter(
    (element) => element.checkVisibility() && element.getClientRects().length > 0,
  );
  const controls = shown.filter((element) =>
    element.matches('button:not([data-print]), input, select, textarea, nav, [role="tab"]'),
  );
  const worded = shown.filter((element) => element.textContent.trim() !== '');
  return {
    pressed: controls.map((element) => element.outerHTML.slice(0, 120)),
    colours: [...new Set(worded.map((element) => getComputedStyle(element).color))],
    grounds: [
      ...new Set(
        shown
          .map((element) => getComputedStyle(element).backgroundColor)
          .filter((ground) => ground !== 'rgba(0, 0, 0, 0)'),
      ),
    ],
  };
}
