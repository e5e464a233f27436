import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeetingView } from '../../src/contract/views.ts';
import { plainFromRichText } from '../../src/domain/basics/rich-text.ts';
import { launchBrowser } from '../support/browser.ts';
import type { MeetingFacts } from '../support/meeting-facts.ts';
import { factsOf, groupFileOf, INVENTED_FACTS, personIdOf } from '../support/meeting-facts.ts';
import type { ProductUnderTest } from '../support/product.ts';
import { productUnderTest } from '../support/product.ts';
import { sharedFolderOr } from '../support/shared-folder.ts';
import type { TypedBlock, TypedProtocol } from '../support/typed-protocol.ts';
import {
  INVENTED_TEXTS,
  textsOf,
  wordKeysWithTemplate,
  wordProcessorKeys,
} from '../support/typed-protocol.ts';

const shared = sharedFolderOr('the real protocols, typed as a secretary would');
const REAL = ['000_5c6dd077f2047570', '003_75935c11da8c67ac', '004_5cb70d1439c71781'];
const cases: readonly (readonly [string, MeetingFacts, TypedProtocol])[] = [
  ['an invented protocol', INVENTED_FACTS, INVENTED_TEXTS],
  ...(shared === null
    ? []
    : REAL.map((name) => {
        const facts = factsOf(shared, name);
        return [`protocol ${name.slice(0, 3)}`, facts, textsOf(shared, name, facts)] as const;
      })),
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
    await callMeeting(product, secretaryId, facts);
  });
  afterAll(async () => {
    await product.end();
    await browser.close();
  });

  it('is held and written by one who only presses keys, and stands in the log as typed', async () => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await page.goto(`${product.url}/?som=${secretaryId}`);
    const tab = await openProtocol(page);
    const keys = countedKeys(page, tab);
    const began = performance.now();

    await keys.press('Alt+Enter');
    await keys.at('opening');
    await keys.blocks(texts.opening);
    await tab.getByText('Är alla anmälda på plats?').waitFor();
    await keys.press('Control+Alt+a');
    await keys.press('Enter');
    await tab.getByText('Är alla anmälda på plats?').waitFor({ state: 'detached' });
    for (const [line, registered] of comingsAndGoings(facts)) {
      await keys.press('Control+Alt+k');
      await keys.type(line);
      await tab.getByRole('option').first().waitFor();
      await keys.press('Enter');
      await tab.getByText(registered).first().waitFor();
    }
    for (const [index, item] of facts.items.entries()) {
      if (texts.breaks.has(index)) {
        await keys.press('Control+Alt+p');
        await tab.getByText(/^Paus sedan/).waitFor();
        await keys.press('Alt+Enter');
        await tab.getByRole('button', { name: 'Fortsätt mötet' }).waitFor({ state: 'detached' });
      }
      await keys.press('Alt+Enter');
      await keys.blocks(texts.items[index] ?? []);
      if (item.decisions.length === 0) continue;
      await keys.press('Control+Enter');
      for (const clause of item.decisions) {
        await keys.type(clause);
        await keys.press('Enter');
      }
    }
    if (texts.closing.length > 0) {
      await keys.press('Alt+ArrowDown');
      await keys.blocks(texts.closing);
    }
    await tab.getByText('Allt är sparat').first().waitFor();
    await keys.press('Alt+Enter');
    await tab.getByRole('dialog').locator(':focus').waitFor();
    await keys.press('Tab');
    await keys.press('Enter');
    await tab.getByRole('dialog').waitFor({ state: 'detached' });
    const seconds = (performance.now() - began) / 1_000;

    const written = await product.as(secretaryId).get<MeetingView>(`/meetings/${MEETING}`);
    expect(written.phase).toBe('closed');
    expect(written.items.map((item) => item.clauses.map((clause) => clause.text))).toEqual(
      facts.items.map((item) => [...item.decisions]),
    );
    expect(written.items.map((item) => plainFromRichText(item.text.text))).toEqual(
      texts.items.map(plainBlocks),
    );
    expect(plainFromRichText(written.opening.text)).toBe(plainBlocks(texts.opening));
    expect(plainFromRichText(written.closing.text)).toBe(plainBlocks(texts.closing));
    expect(written.breaks.length).toBe(texts.breaks.size);
    expect(attendanceIn(written)).toEqual(attendanceIn({ facts }));
    const { characters, others } = keys.count;
    const blank = wordProcessorKeys(texts.printed);
    const template = wordKeysWithTemplate(texts.printed);
    console.log(
      `${name}: ${characters + others} keys (${characters} characters, ${others} others) with attendance, breaks, times and closing; ${seconds.toFixed(0)} s for a script.\n` +
        `  A word processor from an empty page: ${blank.characters + blank.others} (${blank.characters} and ${blank.others}); ` +
        `from a template with head, attendance and headings in place: ${template.characters + template.others} (${template.characters} and ${template.others}), no attendance or times noted.`,
    );
    await page.close();
  });
});

/** The meeting called, and those who are to come have said so. */
async function callMeeting(
  product: ProductUnderTest,
  secretaryId: string,
  facts: MeetingFacts,
): Promise<void> {
  const secretary = product.as(secretaryId);
  const { date, start, end, place } = facts;
  await product.simulator.clock.moveTo(`${date}T06:30:00Z`);
  const details = { title: 'Kommundirektörsmöte', date, start, end, place };
  const source = { kind: 'empty' };
  const drafted = await secretary.request('POST', '/meetings', { meetingId: MEETING, details, source });
  expect(drafted.status).toBe(201);
  for (const [index, { title, kind }] of facts.items.entries()) {
    const plan = { kind: kind === 'thematic' ? kind : 'matter', title, presenters: [], papers: [] } as const;
    await secretary.command(MEETING, { type: 'AddItem', data: { itemId: `item-${index}`, plan } });
  }
  await secretary.command(MEETING, { type: 'PostNotice', data: {} });
  for (const { name, organisation, presence } of facts.attendees) {
    if (organisation.startsWith('sekretariatet')) continue;
    const reply = presence === 'absent' ? ({ kind: 'declined' } as const) : ({ kind: 'attending' } as const);
    await secretary.command(MEETING, { type: 'Reply', data: { personId: personIdOf(name), reply } });
  }
}

/** What the secretary writes of those who were there for a part, and what the page then says. */
function comingsAndGoings(facts: MeetingFacts): readonly (readonly [string, RegExp])[] {
  return facts.attendees.flatMap((one): readonly (readonly [string, RegExp])[] => {
    const [first = ''] = one.name.toLowerCase().split(' ');
    if (one.presence !== 'partial') return [];
    if (one.from) return [[`${first} kom ${one.from.replace(':', '.')}`, /^Registrerat: .* kom /]];
    if (one.to) return [[`${first} gick ${one.to.slice(0, 2)}ca`, /^Registrerat: .* gick /]];
    return [[`${first} delar`, /^Registrerat: .* i delar av mötet/]];
  });
}

/** Who was there, by name: wholly, from when, until when, or for parts. */
function attendanceIn(
  known: MeetingView | { readonly facts: MeetingFacts },
): Readonly<Record<string, string>> {
  const words = (presence: string, from?: string, to?: string, parts?: boolean) =>
    presence === 'present' ? (parts ? 'delar' : `${from ?? ''}-${to ?? ''}`) : 'frånvarande';
  if ('facts' in known)
    return Object.fromEntries(
      known.facts.attendees.map(({ name, presence, from, to }) => [
        name,
        words(
          presence === 'partial' ? 'present' : presence,
          from,
          to,
          presence === 'partial' && !from && !to,
        ),
      ]),
    );
  return Object.fromEntries(
    known.people.map(({ name, attendance }) => [
      name,
      words(attendance?.presence ?? '', attendance?.from, attendance?.to, attendance?.parts),
    ]),
  );
}

function plainBlocks(blocks: readonly TypedBlock[]): string {
  return blocks
    .map((block) => (typeof block === 'string' ? block : block.map((item) => `- ${item}`).join('\n')))
    .join('\n\n');
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
function countedKeys(page: Page, tab: Frame) {
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
    /** Waits for the cursor to stand in the text of a place. */
    at: async (place: string) => tab.locator(`#text-${place}:focus`).waitFor(),
    async blocks(blocks: readonly TypedBlock[]) {
      for (const [index, block] of blocks.entries()) {
        if (index > 0) await press('Enter');
        if (typeof block === 'string') {
          for (const [row, line] of block.split('\n').entries()) {
            if (row > 0) await press('Shift+Enter');
            await type(line);
          }
          continue;
        }
        for (const [place, item] of block.entries()) {
          if (place > 0) await press('Enter');
          else {
            count.others += 2;
            await page.keyboard.type('- ');
          }
          await type(item);
        }
        // An empty item ends the list.
        if (index < blocks.length - 1) await press('Enter');
      }
    },
  };
}
