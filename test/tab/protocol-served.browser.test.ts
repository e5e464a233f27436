import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import { launchBrowser } from '../support/browser.ts';
import { A_MEETING } from '../support/server-fixture.ts';
import { READER, SECRETARY } from '../support/server-people.ts';
import type { OpenPage, ServedTab } from './tab-on-server.ts';
import { serveTab } from './tab-on-server.ts';

const MEETING = 'protocol-in-the-tab';

/** One protocol from its draft to an abandoned correction, in its order. */
describe('the life of a protocol, in the tab over the real server', () => {
  let browser: Browser;
  let tab: ServedTab;
  let first = '';

  beforeAll(async () => {
    browser = await launchBrowser();
    tab = await serveTab(browser);
    const view = await tab.server.meeting(MEETING);
    first = view.items[0]?.itemId ?? '';
    tab.server.setTime({ instant: '2027-02-17T11:30:00.000Z', date: A_MEETING.date, time: '12:30' });
    await done({ type: 'StartMeeting', data: {} });
    await done({ type: 'ConfirmAttendance', data: { missing: [], alsoPresent: ['hedda'] } });
    await done({ type: 'RecordClause', data: { itemId: first, clauseId: 'c1', text: 'anta budgeten' } });
    await done({ type: 'CloseMeeting', data: { leftovers: 'keep' } });
  });
  afterAll(async () => {
    await tab.stop();
    await browser.close();
  });

  async function done(command: MeetingCommand): Promise<void> {
    const answer = await tab.server.command(MEETING, command, { as: SECRETARY });
    if (answer.status !== 200) throw new Error(`${command.type}: ${await answer.text()}`);
  }
  const view = () => tab.view(MEETING);
  /** Opens a page as somebody and leaves it when `act` is done; a fault of the page is a failure. */
  async function at(as: number, part: string, act: (frame: Frame) => Promise<void>): Promise<void> {
    const open: OpenPage = await tab.open(as, `meetings/${MEETING}${part}`);
    await act(open.frame);
    expect(open.faults).toEqual([]);
    await open.close();
  }

  it('is sent for review to one who is no member of the group’s circle', async () => {
    await at(SECRETARY, '/protocol', async (frame) => {
      await frame.getByRole('button', { name: 'Skicka för avstämning' }).click();
      const form = frame.getByRole('form', { name: 'Skicka för avstämning' });
      await form.getByText('Visa fler i gruppen').click();
      await form.getByLabel(/^Ruben Lindqvist/).check();
      await form.getByRole('button', { name: 'Skicka för avstämning' }).click();
      await frame.getByText('Utkastet är skickat för avstämning.').waitFor();
      await frame.getByText('Ruben Lindqvist: har inte svarat').waitFor();
    });
    const { review } = await view();
    expect(review?.reviewers.map(({ name }) => name)).toEqual(['Hedda Lindqvist', 'Ruben Lindqvist']);
  });

  it('is read, reworded and spoken of by them, who see nothing else of the draft’s makers', async () => {
    await at(READER, '', async (frame) => {
      await frame.getByRole('heading', { name: 'Avstämning av utkastet' }).waitFor();
      await frame.getByRole('button', { name: /^Föreslå ändring: 1\./ }).click();
      const form = frame.getByRole('form', { name: /^Föreslå ändring: 1\./ });
      await form.getByRole('textbox', { name: 'Att-sats 1' }).fill('anta budgeten för 2028');
      expect(await form.locator('ins').allTextContents()).toEqual(['tillagt:  för 2028']);
      await form.getByRole('button', { name: 'Skicka förslaget' }).click();
      await frame.getByText('Väntar på svar').waitFor();
      await frame.getByRole('button', { name: /^Inga synpunkter på resten/ }).click();
      await frame.getByText('Du har tagit ställning till hela utkastet.').waitFor();
      expect(await frame.getByRole('heading', { name: 'Förslag till ändring' }).count()).toBe(0);
    });
  });

  it('takes their wording, which is their word on it, and is agreed once nobody is missing', async () => {
    await at(SECRETARY, '/review', async (frame) => {
      await frame.getByRole('button', { name: /^Godta förslaget av Ruben Lindqvist/ }).click();
      await frame.getByText('Förslaget är infört i utkastet.').waitFor();
      await frame.getByText('Ruben Lindqvist: klar').waitFor();
      await frame.getByRole('button', { name: /^Registrera besked: Hedda Lindqvist/ }).click();
      await frame.getByText('Hedda Lindqvist: klar').waitFor();
    });
    expect((await view()).items[0]?.clauses).toMatchObject([{ text: 'anta budgeten för 2028' }]);
    await at(SECRETARY, '/protocol', async (frame) => {
      await frame.getByRole('button', { name: 'Fastställ protokollet' }).click();
      // For as long as anybody looks at a dialog, the page behind it is hidden from screen readers.
      await frame.locator('#root[aria-hidden="true"]').waitFor({ state: 'attached' });
      await frame.getByRole('dialog').getByRole('button', { name: 'Fastställ protokollet' }).click();
      await frame.getByRole('button', { name: 'Rätta protokollet' }).waitFor();
    });
    expect((await view()).agreed?.revision).toBe(1);
  });

  it('is corrected behind what stands, shows what that changes, and comes back when it is abandoned', async () => {
    await at(SECRETARY, '/protocol', async (frame) => {
      await frame.getByRole('button', { name: 'Rätta protokollet' }).click();
      await frame.getByLabel('Varför rättas det?').fill('Fel år.');
      await frame.getByRole('button', { name: 'Öppna för rättelse' }).click();
      await frame.getByText('Ingenting är ändrat än.').waitFor();
      await done({ type: 'RewordClause', data: { clauseId: 'c1', text: 'anta budgeten för 2029' } });
      await frame.locator('del', { hasText: '2028' }).waitFor();
      await frame.locator('ins', { hasText: '2029' }).waitFor();
      await at(READER, '', async (other) => {
        await other.getByText('Det fastställda protokollet').waitFor();
        expect(await other.getByText('2029').count()).toBe(0);
      });
      await frame.getByRole('button', { name: 'Avbryt rättelsen' }).click();
      await frame.getByRole('dialog').getByRole('button', { name: 'Avbryt rättelsen' }).click();
      await frame.getByRole('button', { name: 'Rätta protokollet' }).waitFor();
    });
    expect((await view()).items[0]?.clauses).toMatchObject([{ text: 'anta budgeten för 2028' }]);
  });
});
