import { readFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import { launchBrowser } from '../support/browser.ts';
import { A_MEETING } from '../support/server-fixture.ts';
import { SECRETARY } from '../support/server-people.ts';
import { addedBehind, crossedOut, first, paragraph, struckOut, typed } from '../support/word-habits.ts';
import type { OpenPage, ServedTab } from './tab-on-server.ts';
import { serveTab } from './tab-on-server.ts';

const MEETING = 'out-to-word-and-back';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('a protocol out to Word and back, in the tab over the real server', () => {
  let browser: Browser;
  let tab: ServedTab;
  let open: OpenPage;
  let frame: Frame;

  beforeAll(async () => {
    browser = await launchBrowser();
    tab = await serveTab(browser);
    const view = await tab.server.meeting(MEETING);
    const [budget = '', schools = ''] = view.items.map(({ itemId }) => itemId);
    tab.server.setTime({ instant: '2027-02-17T11:30:00.000Z', date: A_MEETING.date, time: '12:30' });
    await done({ type: 'StartMeeting', data: {} });
    await done({ type: 'ConfirmAttendance', data: { missing: [], alsoPresent: ['hedda'] } });
    const text = (words: string) => [{ type: 'paragraph', spans: [{ text: words }] }] as const;
    await done({
      type: 'WriteText',
      data: { place: budget, text: text('Budgeten gicks igenom i sin helhet.'), basedOn: 0 },
    });
    await done({
      type: 'RecordClause',
      data: { itemId: budget, clauseId: 'c1', text: 'anta budgeten' },
    });
    await done({ type: 'WriteText', data: { place: schools, text: text('Skolorna.'), basedOn: 0 } });
    await done({ type: 'CloseMeeting', data: { leftovers: 'keep' } });
    open = await tab.open(SECRETARY, `meetings/${MEETING}/protocol`);
    ({ frame } = open);
  });
  afterAll(async () => {
    await open.close();
    await tab.stop();
    await browser.close();
  });

  async function done(command: MeetingCommand): Promise<void> {
    const answer = await tab.server.command(MEETING, command, { as: SECRETARY });
    if (answer.status !== 200) throw new Error(`${command.type}: ${await answer.text()}`);
  }

  it('is downloaded at the desk, edited, dropped there and gone through', async () => {
    const downloading = open.page.waitForEvent('download');
    await frame.getByRole('button', { name: 'Hämta som Word-fil' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('2027-02-17 Protokoll utkast.docx');
    const file = await readFile(await download.path());
    const parts = unzipSync(new Uint8Array(file));
    const change = first(
      typed('anta budgeten', 'anta budgeten för 2027'),
      addedBehind('anta budgeten', paragraph('samt att informera styrelsen.', 'Clause')),
      crossedOut(' i sin helhet', 'Jonna Ek'),
      struckOut('Hedda Lindqvist'),
      addedBehind(
        'Skolorna.',
        '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Bjuv 100</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
      ),
    );
    const inside = strToU8(change(strFromU8(parts['word/document.xml'] ?? new Uint8Array())));
    await drop(frame, zipSync({ ...parts, 'word/document.xml': inside }), 'Protokoll – Jonna.docx');

    await frame.getByRole('heading', { name: 'Från Word' }).waitFor();
    await frame.getByText('Protokoll – Jonna.docx togs tillbaka av Sara Lindqvist.').waitFor();
    const attendance = frame.getByRole('article', { name: 'Närvaro' });
    await attendance.getByText('Hedda Lindqvist är struken: registreras som frånvarande.').waitFor();
    const budget = frame.getByRole('article', { name: '1. Ekonomi' });
    await budget.getByText('Jonna Ek, tisdag 14 april').waitFor();
    await budget.getByRole('button', { name: 'Ta in: Text, 1. Ekonomi' }).click();
    await frame.getByText('Ändringen är intagen.').waitFor();
    // The focus is where the button was: on what is next to say.
    await expect
      .poll(() => frame.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Ta in: Att-sats, 1. Ekonomi');
    await frame.getByRole('button', { name: 'Ta in alla: 1. Ekonomi' }).click();
    await budget.waitFor({ state: 'detached' });
    await attendance.getByRole('button', { name: /^Ta in/ }).press('Enter');
    await attendance.waitFor({ state: 'detached' });
    // What has no place is shown until somebody has seen it.
    const schools = frame.getByRole('article', { name: '2. Skolfrågor' });
    await schools.getByText('Bjuv 100').waitFor();

    const view = await tab.view(MEETING);
    expect(view.items[0]?.text.text).toEqual([
      { type: 'paragraph', spans: [{ text: 'Budgeten gicks igenom.' }] },
    ]);
    expect(view.items[0]?.clauses.map(({ text }) => text)).toEqual([
      'anta budgeten för 2027',
      'informera styrelsen.',
    ]);
    expect(view.people.find(({ name }) => name === 'Hedda Lindqvist')?.attendance?.presence).toBe('absent');
    expect(open.faults).toEqual([]);
  });

  it('waits at the desk while it is half gone through, and is gone when it is done', async () => {
    await frame.getByRole('link', { name: 'Protokoll', exact: true }).click();
    await frame.getByText('Från Word: Protokoll – Jonna.docx väntar på att gås igenom.').waitFor();
    await frame.getByRole('link', { name: 'Gå igenom' }).click();
    await frame.getByRole('button', { name: 'Klart: Tabell, 2. Skolfrågor' }).click();
    await frame.getByText('Allt är genomgånget.').waitFor();
    await frame.getByRole('link', { name: 'Till protokollet' }).click();
    await frame.getByRole('button', { name: 'Ta tillbaka Word-fil' }).waitFor();
    await expect.poll(() => frame.getByText('väntar på att gås igenom').count()).toBe(0);
  });

  it('answers a file of another kind where it was dropped, and changes nothing', async () => {
    const before = (await tab.server.events(MEETING)).length;
    await drop(frame, strToU8('%PDF-1.7'), 'skannat.pdf');
    await frame.getByText(/^Filen är inget Word-dokument\. Ingenting har ändrats\./).waitFor();
    expect((await tab.server.events(MEETING)).length).toBe(before);
    expect(open.faults).toEqual([]);
  });
});

/** Drops a file on the page, as from the desktop. */
async function drop(frame: Frame, bytes: Uint8Array, name: string): Promise<void> {
  const transfer = await frame.evaluateHandle(
    ({ base64, name, type }) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      data.items.add(new File([content], name, { type }));
      return data;
    },
    { base64: Buffer.from(bytes).toString('base64'), name, type: DOCX },
  );
  await frame.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await frame.getByText('Släpp Word-filen här').waitFor();
  await frame.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}
