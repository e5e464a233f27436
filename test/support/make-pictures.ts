import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MeetingView } from '../../src/contract/views.ts';
import { instantAt } from '../../src/usecases/instant-at.ts';
import { launchBrowser } from './browser.ts';
import { productUnderTest } from './product.ts';

/** Makes the pictures of the README anew from the running product: `node test/support/make-pictures.ts [FOLDER]`. */
const MEETING = 'exempel-nasta-motet';
const ITEM = 'exempel-n-laddplan';
const folder = process.argv[2] ?? fileURLToPath(new URL('../../docs/images', import.meta.url));
mkdirSync(folder, { recursive: true });

const product = await productUnderTest();
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1360, height: 860 }, locale: 'sv-SE' });

async function open(who: string): Promise<void> {
  await page.goto(`${product.url}/?som=${who}`);
  const guide = page.getByRole('button', { name: 'Jag är med' });
  await guide.waitFor();
  await guide.click();
}

await product.settle();
const secretary = product.as('maja');
await secretary.command(MEETING, { type: 'PostNotice', data: {} });
const replies: readonly (readonly [string, object])[] = [
  ['disa', { kind: 'attending' }],
  ['alva', { kind: 'remote' }],
  ['borje', { kind: 'attending' }],
  ['freja', { kind: 'partial', from: '10:40' }],
  ['gustav', { kind: 'declined' }],
];
for (const [personId, reply] of replies)
  await secretary.command(MEETING, {
    type: 'Reply',
    data: { personId, reply: reply as { kind: 'attending' } },
  });
await product.settle();

await page.setViewportSize({ width: 1360, height: 1_500 });
await open('hedda');
const notice = page.getByRole('heading', { name: /^Kallelse: Kommundirektörsmöte/ }).last();
await notice.scrollIntoViewIfNeeded();
await page.getByRole('button', { name: 'Deltar', exact: true }).last().click();
await page.getByText('Ditt svar är registrerat: du deltar.').first().waitFor();
await page.waitForTimeout(1_500);
await page
  .locator('.ac-adaptiveCard')
  .last()
  .screenshot({ path: join(folder, 'card.png') });

// At the meeting's own time: on another day nothing can be predicted.
const { details } = await secretary.get<MeetingView>(`/meetings/${MEETING}`);
await product.simulator.clock.moveTo(instantAt(details.date, '09:05', 'Europe/Stockholm'));
await product.settle();
await secretary.command(MEETING, { type: 'StartMeeting', data: { time: '08:32' } });
await secretary.command(MEETING, { type: 'ConfirmAttendance', data: { missing: [], alsoPresent: [] } });
await secretary.command(MEETING, { type: 'StartItem', data: { itemId: ITEM, time: '08:55' } });
for (const [index, text] of [
  'ställa sig bakom förslaget till gemensam plan.',
  'uppdra åt Höganäs och Perstorp att återkomma med kostnader senast den 12 mars.',
].entries())
  await secretary.command(MEETING, {
    type: 'RecordClause',
    data: { itemId: ITEM, clauseId: `bild-${index}`, text },
  });
await secretary.command(MEETING, { type: 'PostDecisions', data: { itemId: ITEM } });
await product.settle();

await page.setViewportSize({ width: 1360, height: 900 });
await open('maja');
const frame = page.frameLocator('iframe');
await frame.getByRole('link', { name: 'Kommundirektörsmöte', exact: true }).first().click();
await frame.getByRole('link', { name: 'Protokoll', exact: true }).click();
await frame.getByText('ställa sig bakom förslaget').waitFor();
await frame.getByRole('heading', { name: /Gemensam plan/ }).scrollIntoViewIfNeeded();
await frame.getByText('återkomma med kostnader').scrollIntoViewIfNeeded();
await page.waitForTimeout(1_500);
await page.screenshot({ path: join(folder, 'tab.png') });

await browser.close();
await product.end();
console.log(`pictures in ${folder}`);
