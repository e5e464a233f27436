import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, launchBrowser } from '../support/browser.ts';
import { aRichMeeting, CHANGES_PATH, SOME_CHANGES } from './agenda-views.ts';
import {
  aClosedMeeting,
  aMeeting,
  anAgreedMeeting,
  anOngoingMeeting,
  director,
  MEETING_ID,
  someFunding,
  someReminders,
} from './example-views.ts';
import { aCancelledMeeting, aFormalMeeting, aRehearsal } from './live-views.ts';
import {
  aCorrectedProtocol,
  aMeetingBeingCorrected,
  aMeetingToReview,
  aMeetingUnderMyReview,
  aReviewedMeeting,
} from './protocol-life-views.ts';
import type { TabSetting } from './tab-in-teams.ts';
import { forDirector, forSecretary, openTab } from './tab-in-teams.ts';

const M = `meetings/${MEETING_ID}`;
const asDirector = { me: director };
const drafts = [
  {
    field: 'text:item-transport',
    authorId: 'helsingborg',
    author: 'Karin Wallander',
    mine: false,
    content: [{ type: 'paragraph' as const, spans: [{ text: 'Skånetrafiken har skickat ut' }] }],
    basedOn: 0,
    sequence: 3,
  },
];
const attention = [
  { jobId: 'job-1', kind: 'channel.post', outcome: 'unknown' as const, since: '2026-04-13T08:00:00.000Z' },
  {
    jobId: 'job-2',
    kind: 'mail.send',
    outcome: 'unknown' as const,
    since: '2026-04-13T08:00:00.000Z',
    mail: 'reply-reminder',
    to: 'Mats Ekdahl',
  },
];

/** Every screen, with what makes it show the most. */
const SCREENS: Readonly<Record<string, TabSetting>> = {
  'the list of meetings': { path: '', state: { attention } },
  'the list when there are no meetings': { path: '', state: { list: { coming: [], past: [] } } },
  'the money decided on': { path: 'funding', state: { answers: { funding: someFunding } } },
  'no money decided on': { path: 'funding', state: { answers: { funding: { sources: [] } } } },
  'a new meeting': { path: 'meetings/new' },
  'the agenda being drafted': { path: `${M}/agenda`, meeting: forSecretary(aMeeting({ phase: 'draft' })) },
  'the agenda of a director': { path: `${M}/agenda`, ...asDirector, meeting: forDirector(aMeeting()) },
  'an agenda with one of everything': {
    path: `${M}/agenda`,
    meeting: forSecretary(aRichMeeting()),
    state: { answers: { [CHANGES_PATH]: SOME_CHANGES } },
  },
  'the agenda under way': { path: `${M}/agenda`, ...asDirector, meeting: forDirector(anOngoingMeeting()) },
  'the roll of a director': { path: `${M}/attendance`, ...asDirector, meeting: forDirector(aMeeting()) },
  'the roll of the secretariat': {
    path: `${M}/attendance`,
    meeting: forSecretary(aMeeting({ reminders: someReminders })),
  },
  'attendance at the meeting': {
    path: `${M}/attendance`,
    meeting: forSecretary({ ...anOngoingMeeting(), attendanceConfirmed: false }),
  },
  'the decisions': { path: `${M}/decisions`, meeting: forSecretary(anOngoingMeeting()) },
  'the desk': { path: `${M}/protocol`, meeting: forSecretary(anOngoingMeeting({ drafts })) },
  'the protocol as it grows': {
    path: `${M}/protocol`,
    ...asDirector,
    meeting: forDirector(anOngoingMeeting()),
  },
  'the desk of a formal group': { path: `${M}/protocol`, meeting: aFormalMeeting() },
  'the decisions of a formal group': { path: `${M}/decisions`, meeting: aFormalMeeting() },
  'a rehearsal': { path: `${M}/protocol`, meeting: aRehearsal() },
  'a cancelled meeting': { path: `${M}/agenda`, meeting: aCancelledMeeting() },
  'a draft to be sent for review': { path: `${M}/protocol`, meeting: aMeetingToReview() },
  'a draft that is out for review': { path: `${M}/protocol`, meeting: aReviewedMeeting() },
  'what reviewers propose': { path: `${M}/review`, meeting: aReviewedMeeting() },
  'the draft of a reviewer': { path: `${M}/review`, ...asDirector, meeting: aMeetingUnderMyReview() },
  'a protocol being corrected': { path: `${M}/protocol`, meeting: aMeetingBeingCorrected() },
  'a corrected protocol on its way out': { path: `${M}/protocol`, meeting: aCorrectedProtocol() },
  'the closed protocol': { path: `${M}/protocol`, meeting: forSecretary(aClosedMeeting()) },
  'the agreed protocol': { path: `${M}/protocol`, meeting: anAgreedMeeting() },
  'an address that is not there': { path: 'elsewhere' },
  'a person who is not on the roster': {
    state: {
      refusal: {
        type: 'about:not-in-roster',
        title: 'Du finns inte med',
        status: 403,
        detail: 'Du finns inte i gruppens deltagarlista. Kontakta sekretariatet.',
        code: 'not-in-roster',
      },
    },
  },
  'a server out of reach': { state: { down: true } },
};

describe('every screen', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  for (const [name, setting] of Object.entries(SCREENS))
    it(`${name}: axe finds nothing, in every theme and language, and it fits 320 pixels`, async () => {
      for (const locale of ['sv', 'en'] as const) {
        const tab = await openTab(browser, { ...setting, locale });
        for (const theme of ['default', 'dark', 'contrast']) {
          await tab.page.evaluate((next) => (globalThis as unknown as Host).setTheme(next), theme);
          await tab.settled();
          expect(await axe(tab.frame), `${name}, ${theme}, ${locale}`).toEqual([]);
        }
        expect(await tab.frame.evaluate(() => document.documentElement.lang)).toBe(locale);
        await tab.page.setViewportSize({ width: 320, height: 700 });
        await tab.settled();
        expect(await tab.frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        expect(tab.faults).toEqual([]);
        await tab.close();
      }
    });

  it('outside Teams says where to open it', async () => {
    const tab = await openTab(browser);
    await tab.page.goto(`${tab.api.url}/tab/`);
    await tab.page.waitForSelector('h1');
    expect(await tab.page.textContent('h1')).toMatch(/Teams/);
    expect(await axe(tab.page)).toEqual([]);
    await tab.close();
  });
});

interface Host {
  setTheme(theme: string): void;
}
