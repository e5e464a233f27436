import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { plainFromRichText } from '../../src/domain/basics/rich-text.ts';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import { launchBrowser } from '../support/browser.ts';
import { SECRETARY } from '../support/server-people.ts';
import type { ServedTab } from './tab-on-server.ts';
import type { Writer } from './two-writers.ts';
import { BIRGIT, serveTwo, writer } from './two-writers.ts';

describe('two who write the same protocol', () => {
  let browser: Browser;
  let tab: ServedTab;
  let meetings = 0;
  let meetingId = '';
  let sara: Writer;
  let birgit: Writer;

  beforeAll(async () => {
    browser = await launchBrowser();
    tab = await serveTwo(browser);
  });
  afterAll(async () => {
    await tab.stop();
    await browser.close();
  });
  beforeEach(async () => {
    meetingId = `two-at-once-${(meetings += 1)}`;
    await tab.server.meeting(meetingId);
    await done({ type: 'StartMeeting', data: {} });
    sara = writer(await tab.open(SECRETARY, `meetings/${meetingId}/protocol`));
    birgit = writer(await tab.open(BIRGIT, `meetings/${meetingId}/protocol`));
    await Promise.all([sara.text('Ekonomi').waitFor(), birgit.text('Ekonomi').waitFor()]);
  });
  afterEach(async () => {
    const faults = [...sara.faults, ...birgit.faults];
    if (faults.length > 0) throw new Error(faults.join('\n'));
    await sara.close();
    await birgit.close();
  });

  async function done(command: MeetingCommand): Promise<void> {
    const answer = await tab.server.command(meetingId, command, { as: SECRETARY });
    if (answer.status !== 200) throw new Error(`${command.type}: ${await answer.text()}`);
  }
  const view = () => tab.view(meetingId);
  const textOf = async (item: number) => plainFromRichText((await view()).items[item]?.text.text ?? []);
  const clausesOf = async (item: number) => (await view()).items[item]?.clauses.map(({ text }) => text);

  it('see each other’s words as they are typed, and both items are whole', async () => {
    await sara.write('Ekonomi', 'Saras text.');
    await birgit.write('Skolfrågor', 'Birgits text.');
    await sara.frame.getByText('Birgit Lindqvist skriver …').waitFor();
    await birgit.frame.getByText('Sara Lindqvist skriver …').waitFor();
    await Promise.all([sara.leave(), birgit.leave()]);
    await expect.poll(() => textOf(0)).toBe('Saras text.');
    await expect.poll(() => textOf(1)).toBe('Birgits text.');
    await sara.frame.getByRole('textbox', { name: 'Text: Skolfrågor' }).getByText('Birgits text.').waitFor();
  });

  it('keep both their texts of one item when the second asks for that, told while still writing', async () => {
    await sara.write('Ekonomi', 'Saras text.');
    await birgit.write('Ekonomi', 'Birgits text.');
    await sara.leave();
    await birgit.frame.getByText('Sara Lindqvist ändrade texten medan du skrev.').waitFor();
    await birgit.keys.type(' Och mer.');
    await birgit.frame.getByRole('button', { name: 'Behåll båda' }).click();
    await expect.poll(() => textOf(0)).toBe('Saras text.\n\nBirgits text. Och mer.');
    await birgit.frame.getByText('medan du skrev').waitFor({ state: 'detached' });
  });

  it('never overwrite: a text that comes in under a cursor is what its owner goes on from', async () => {
    await birgit.text('Ekonomi').focus();
    await sara.write('Ekonomi', 'Saras text.');
    await sara.leave();
    await birgit.text('Ekonomi').getByText('Saras text.').waitFor();
    await birgit.keys.type(' Birgit går vidare.');
    await birgit.leave();
    await expect.poll(() => textOf(0)).toBe('Saras text. Birgit går vidare.');
  });

  it('loses no word of either when both leave the same text at the same moment', async () => {
    await sara.write('Ekonomi', 'Saras text.');
    await birgit.write('Ekonomi', 'Birgits text.');
    await Promise.all([sara.leave(), birgit.leave()]);
    const told = (writer: Writer) => writer.frame.getByRole('button', { name: 'Behåll båda' });
    await expect.poll(async () => (await told(sara).count()) + (await told(birgit).count())).toBe(1);
    const second = (await told(sara).count()) === 1 ? sara : birgit;
    await told(second).click();
    await expect
      .poll(async () => /Saras text\./.test(await textOf(0)) && /Birgits text\./.test(await textOf(0)))
      .toBe(true);
  });

  it('both add clauses to one item', async () => {
    await Promise.all([
      sara.clauses('Ekonomi', ['bifalla förslaget', 'tacka gruppen']),
      birgit.clauses('Ekonomi', ['följa upp i höst', 'bjuda in revisorn']),
    ]);
    await expect
      .poll(async () => (await clausesOf(0))?.toSorted())
      .toEqual(['bifalla förslaget', 'bjuda in revisorn', 'följa upp i höst', 'tacka gruppen']);
  });

  it('are told when one rewords the clause that the other is changing, and neither wording is lost', async () => {
    await done(aClause(await firstItem(), 'anta budgeten'));
    await birgit.open('anta budgeten');
    await birgit.keys.type(' för 2028');
    await done({ type: 'RewordClause', data: { clauseId: 'c1', text: 'avslå budgeten' } });
    await birgit.frame.getByText('Någon annan ändrade att-satsen medan du skrev.').waitFor();
    // Enter would write over words: it does not.
    await birgit.keys.press('Enter');
    await birgit.frame.getByText('Texten ändrades av någon annan medan du skrev.').waitFor();
    expect(await clausesOf(0)).toEqual(['avslå budgeten']);
    await birgit.frame.getByRole('button', { name: 'Behåll båda' }).click();
    await birgit.keys.press('Enter');
    await expect.poll(() => clausesOf(0)).toEqual(['anta budgeten för 2028\navslå budgeten']);
  });

  it('keep the wording of a clause that the other removed, and record it anew', async () => {
    await done(aClause(await firstItem(), 'anta budgeten'));
    await birgit.open('anta budgeten');
    await birgit.keys.type(' för 2028');
    await done({ type: 'RemoveClause', data: { clauseId: 'c1' } });
    await birgit.frame.getByText('Någon annan tog bort att-satsen medan du skrev.').waitFor();
    await birgit.frame.getByRole('button', { name: 'För in som ny att-sats' }).click();
    await expect.poll(() => clausesOf(0)).toEqual(['anta budgeten för 2028']);
  });

  it('keep both outcomes that were written at once', async () => {
    await birgit.frame.getByRole('button', { name: 'Utfall utan beslut: Ekonomi' }).click();
    await birgit.frame.locator('input:focus').waitFor();
    await birgit.keys.type('Gruppen tackar.');
    await done({ type: 'RecordOutcome', data: { itemId: await firstItem(), text: 'Gruppen noterar.' } });
    await birgit.frame.getByText('Någon annan skrev ett utfall medan du skrev.').waitFor();
    await birgit.frame.getByRole('button', { name: 'Behåll båda' }).click();
    await expect.poll(async () => (await view()).items[0]?.outcome).toBe('Gruppen noterar. Gruppen tackar.');
  });

  it('get back at once, and in its place, a clause that was removed by mistake', async () => {
    await done(aClause(await firstItem(), 'anta budgeten'));
    await done(aClause(await firstItem(), 'tacka gruppen', 'c2'));
    await sara.frame.getByRole('button', { name: /anta budgeten/ }).click();
    await sara.frame.getByRole('button', { name: 'Ta bort att-satsen' }).click();
    await sara.frame.getByText('Att-satsen togs bort.').waitFor();
    expect(await clausesOf(0)).toEqual(['tacka gruppen']);
    await sara.frame.getByRole('button', { name: 'Ångra borttagningen' }).click();
    await expect.poll(() => clausesOf(0)).toEqual(['anta budgeten', 'tacka gruppen']);
    await sara.frame.getByText('Att-satsen togs bort.').waitFor({ state: 'detached' });
  });

  const firstItem = async () => (await view()).items[0]?.itemId ?? '';
});

const aClause = (itemId: string, text: string, clauseId = 'c1'): MeetingCommand => ({
  type: 'RecordClause',
  data: { itemId, clauseId, text },
});
