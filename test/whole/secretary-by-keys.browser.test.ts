import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeetingView } from '../../src/contract/views.ts';
import { plainFromRichText } from '../../src/domain/basics/rich-text.ts';
import { launchBrowser } from '../support/browser.ts';
import type { MeetingFacts } from '../support/meeting-facts.ts';
import { factsOf2018, groupFileOf, INVENTED_FACTS, personIdOf } from '../support/meeting-facts.ts';
import type { ProductUnderTest } from '../support/product.ts';
import { productUnderTest } from '../support/product.ts';
import { sharedFolderOr } from '../support/shared-folder.ts';

/** What stands between the decisions of a protocol: by place, paragraphs. */
interface ProtocolTexts {
  readonly opening: readonly string[];
  /** In the order of the items. */
  readonly items: readonly (readonly string[])[];
  readonly closing: readonly string[];
}

const INVENTED_TEXTS: ProtocolTexts = {
  opening: ['Disa Modellqvist hälsade deltagarna välkomna. Mötet började med en incheckningsrunda.'],
  items: INVENTED_FACTS.items.map((item) => [
    `Ärendet ”${item.title}” föredrogs.`,
    'Frågor ställdes om <kostnader> & *tider*: 250 tkr, kl. 08.30–12.05, 100 % å, ä, ö.',
  ]),
  closing: ['Disa Modellqvist tackade och bjöd in till lunch.'],
};

const shared = sharedFolderOr('the protocol of 20 April 2018, typed as a secretary would');
const cases: readonly (readonly [string, MeetingFacts, ProtocolTexts])[] = [
  ['an invented protocol', INVENTED_FACTS, INVENTED_TEXTS],
  ...(shared
    ? ([
        ['the protocol of 20 April 2018', factsOf2018(shared), textsOf2018(shared, factsOf2018(shared))],
      ] as const)
    : []),
];
const MEETING = 'motet-vid-tangenterna';

describe.each(cases)('%s', (name, facts, texts) => {
  let browser: Browser;
  let product: ProductUnderTest;
  const secretaryId = personIdOf(
    facts.attendees.find((one) => one.organisation.startsWith('sekretariatet'))?.name ?? '',
  );
  beforeAll(async () => {
    browser = await launchBrowser();
    product = await productUnderTest({ groupFile: groupFileOf(facts) });
    await startMeeting(product, secretaryId, facts);
  });
  afterAll(async () => {
    await product.end();
    await browser.close();
  });

  it('is written by one who only presses keys, and stands in the log as typed', async () => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await page.goto(`${product.url}/?som=${secretaryId}`);
    const tab = await openProtocol(page);
    const keys = countedKeys(page);
    const began = performance.now();

    await keys.tabTo(tab, 'Inledning');
    await keys.paragraphs(texts.opening);
    for (const [index, item] of facts.items.entries()) {
      await keys.press('Alt+ArrowDown');
      await keys.paragraphs(texts.items[index] ?? []);
      if (item.decisions.length === 0) continue;
      await keys.press('Control+Enter');
      for (const clause of item.decisions) {
        await keys.type(clause);
        await keys.press('Enter');
      }
    }
    await keys.press('Alt+ArrowDown');
    await keys.paragraphs(texts.closing);
    // Leaving the last field writes it.
    await keys.press('Tab');
    await tab.getByText('Allt är sparat').first().waitFor();
    const seconds = (performance.now() - began) / 1_000;

    const written = await product.as(secretaryId).get<MeetingView>(`/meetings/${MEETING}`);
    expect(written.items.map((item) => item.clauses.map((clause) => clause.text))).toEqual(
      facts.items.map((item) => [...item.decisions]),
    );
    expect(written.items.map((item) => plainFromRichText(item.text.text))).toEqual(
      texts.items.map((paragraphs) => paragraphs.join('\n\n')),
    );
    expect(plainFromRichText(written.opening.text)).toBe(texts.opening.join('\n\n'));
    expect(plainFromRichText(written.closing.text)).toBe(texts.closing.join('\n\n'));
    const { characters, others } = keys.count;
    console.log(
      `${name}: ${characters + others} keys, ${characters} of them characters of the protocol and ${others} to get about; ${seconds.toFixed(0)} s for a script`,
    );
    await page.close();
  });
});

async function startMeeting(
  product: ProductUnderTest,
  secretaryId: string,
  facts: MeetingFacts,
): Promise<void> {
  const secretary = product.as(secretaryId);
  await product.simulator.clock.moveTo('2018-04-20T06:30:00Z');
  const { date, start, end, place } = facts;
  const text = facts.items
    .map((item) => (item.number ? `${item.number}. ${item.title}` : item.title))
    .join('\n');
  const details = { title: 'Kommundirektörsmöte', date, start, end, place };
  const drafted = await secretary.request('POST', '/meetings', {
    meetingId: MEETING,
    details,
    source: { kind: 'text', text },
  });
  expect(drafted.status).toBe(201);
  await secretary.command(MEETING, { type: 'PostNotice', data: {} });
  await secretary.command(MEETING, { type: 'StartMeeting', data: {} });
}

async function openProtocol(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('the page has no tab');
  await frame.getByRole('link', { name: 'Kommundirektörsmöte' }).first().click();
  await frame.getByRole('link', { name: 'Protokoll', exact: true }).click();
  await frame.getByRole('textbox', { name: 'Inledning' }).waitFor();
  return frame;
}

/** A keyboard that counts: a character is one key, so is Enter or a chord. */
function countedKeys(page: Page) {
  const count = { characters: 0, others: 0 };
  const press = async (key: string) => {
    count.others += 1;
    await page.keyboard.press(key);
  };
  const type = async (text: string) => {
    count.characters += text.length;
    await page.keyboard.type(text);
  };
  return {
    count,
    press,
    type,
    async paragraphs(paragraphs: readonly string[]) {
      for (const [index, text] of paragraphs.entries()) {
        if (index > 0) await press('Enter');
        await type(text);
      }
    },
    /** Presses Tab until the field with this name has the focus. */
    async tabTo(frame: Frame, name: string) {
      const field = frame.getByRole('textbox', { name, exact: true });
      await frame.locator('body').evaluate(() => window.focus());
      for (let presses = 0; presses < 60; presses += 1) {
        if (await field.evaluate((element) => element === document.activeElement)) return;
        await press('Tab');
      }
      throw new Error(`no field "${name}" within sixty presses of Tab`);
    },
  };
}

/** The running text of the real protocol, parted by its headings; read from the shared folder, never committed. */
function textsOf2018(folder: string, facts: MeetingFacts): ProtocolTexts {
  const source = readFileSync(join(folder, 'protocols/004_5cb70d1439c71781.txt'), 'utf8');
  const paragraphs = source
    .split(/\n\s*\n/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const plain = (text: string) => text.replace(/[*#]/g, '').trim();
  const opening: string[] = [];
  const items: string[][] = facts.items.map(() => []);
  const closing: string[] = [];
  let at = -1;
  for (const paragraph of paragraphs) {
    const heading = facts.items.findIndex((item) => plain(paragraph).replace(/^\d+\.\s*/, '') === item.title);
    if (heading !== -1) at = heading;
    else if (/^(#|\*\*)/.test(paragraph) || /ordförande$|sekretariatschef$/.test(paragraph)) continue;
    else if (paragraph.startsWith('Mötet avslutades')) closing.push(plain(paragraph));
    else (at === -1 ? opening : (items[at] ?? opening)).push(plain(paragraph));
  }
  return { opening, items, closing };
}
