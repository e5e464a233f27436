import mammoth from 'mammoth';
import { afterAll, describe, expect, test } from 'vitest';
import { bookmarkName, sourceName } from '../../../src/documents/docx/anchors.ts';
import { paperDocx } from '../../../src/documents/docx/paper-docx.ts';
import type { Paper } from '../../../src/documents/paper/paper.ts';
import { protocolPaper } from '../../../src/documents/paper/protocol-paper.ts';
import { protocolOf } from '../../../src/domain/protocol/protocol-view.ts';
import { livedExample } from '../../support/example-meeting.ts';
import { docxParts as partsOf } from '../../support/docx-parts.ts';
import { aPaper, anItem, aParagraph } from '../../support/paper-builders.ts';

const example = await livedExample('2018-05-22');
const MEETING = await example.meeting('exempel-forra-motet');
const AGREED = protocolPaper(protocolOf(MEETING, example.group));
const DRAFT = protocolPaper(
  protocolOf(await example.meeting('exempel-forra-motet', 'ReviewOpened'), {
    ...example.group,
    settings: { ...example.group.settings, protocolStyle: '2022' },
  }),
);
afterAll(() => example.close());

describe('a paper as a Word file', () => {
  test('is read back with its headings, lists and bold words, in order', async () => {
    const page = await readBack(AGREED);
    expect(page).toContain('<h1>Kommundirektörsgruppens protokoll 3/2018</h1>');
    expect(page).toContain('<h3>1. Gemensam plan för laddplatser vid kommunala lokaler</h3>');
    expect(page).toContain('<h4>Beslut:</h4>');
    expect(page).toContain('<strong>samt att </strong>presidiet får del av förslaget innan det behandlas.');
    expect(page).toContain('<li>att elnätets kapacitet skiljer sig mellan orterna,</li>');
    expect(page).toContain('<strong>Närvarande:');
    expect(page).toContain('<s>120</s>');
    const places = [
      'Tid/Plats:',
      '1. Gemensam plan',
      '2. Förslag till',
      'Avstämt med',
      'ordförande',
      'Rättelser',
    ].map((words) => page.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('in the style of 2022 has a person a line and times before titles', async () => {
    const page = await readBack(DRAFT);
    expect(page).toContain('<h3>08.45 Gemensam plan för laddplatser vid kommunala lokaler</h3>');
    expect(page).toMatch(/<p><strong>\s+<\/strong>Linnea Fiktivlund, Örkelljunga \(via Teams\)<\/p>/);
  });

  test('is Swedish, A4, and numbers its pages', async () => {
    const { styles, document, footers } = await partsOf(AGREED);
    expect(styles).toContain('<w:lang w:val="sv-SE"');
    expect(document).toContain('w:w="11906" w:h="16838"');
    for (const footer of footers) {
      expect(footer).toMatch(/Sida /);
      expect(footer).toMatch(/PAGE.*NUMPAGES/s);
    }
  });

  test('anchors every paragraph, and of attendance every person, each once', async () => {
    const { document } = await partsOf(AGREED);
    const names = [...document.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
    const wanted = [
      bookmarkName({ kind: 'part', of: 'attendance' }),
      bookmarkName({ kind: 'part', of: 'opening' }),
      ...MEETING.items
        .filter(({ plan }) => plan.kind !== 'break' && plan.kind !== 'check-in')
        .flatMap(({ itemId, clauses }) => [
          bookmarkName({ kind: 'part', of: itemId }),
          ...clauses.map(({ clauseId }) => bookmarkName({ kind: 'clause', of: clauseId })),
        ]),
    ];
    expect(names).toEqual(expect.arrayContaining(wanted));
    for (const personId of MEETING.attendance.keys())
      expect(names).toContain(bookmarkName({ kind: 'person', of: personId }));
    const paragraphs = document.match(/<w:p>(?:(?!<\/w:p>).)*<w:t[ >](?:(?!<\/w:p>).)*<\/w:p>/gs) ?? [];
    expect(paragraphs.length).toBeGreaterThan(40);
    expect(paragraphs.filter((paragraph) => !paragraph.includes('<w:bookmarkStart'))).toEqual([]);
    for (const name of names) expect(name).toMatch(/^_radslag_\w{1,31}$/);
    const ids = [...document.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says which meeting, which version of its log and which house style it was made of, twice', async () => {
    const [agreed, draft] = await Promise.all([partsOf(AGREED), partsOf(DRAFT)]);
    const version = MEETING.agreed?.version ?? 0;
    expect(agreed.document).toContain(
      `w:name="${sourceName({ meetingId: MEETING.meetingId, version }, '2018')}"`,
    );
    expect(agreed.properties).toMatch(new RegExp(`name="RadslagMeeting".*>${MEETING.meetingId}<`));
    expect(agreed.properties).toMatch(new RegExp(`name="RadslagVersion".*>${version}<`));
    // Nobody told which version that draft is of.
    expect(draft.document).not.toMatch(/_radslag_20\d\d_/);
    expect(draft.properties).not.toContain('Radslag');
  });

  test('a draft says so on every page, an agreed protocol nowhere', async () => {
    const draft = await partsOf(DRAFT);
    expect(draft.headers).toHaveLength(2);
    for (const header of draft.headers) expect(header).toContain('Utkast');
    expect(draft.core).toContain('<dc:title>Utkast: ');
    const agreed = await partsOf(AGREED);
    expect([...agreed.headers, agreed.document].join('')).not.toContain('Utkast<');
  });

  test('keeps headings and places to sign with what they belong to', async () => {
    const { styles, document } = await partsOf(AGREED);
    for (const id of ['Heading2', 'Heading3', 'Decision4', 'Signature'])
      expect(styleOf(styles, id)).toContain('<w:keepNext');
    expect(styleOf(styles, 'Heading3')).toContain('<w:outlineLvl w:val="2"/>');
    expect(document).toContain('<w:cantSplit/>');
  });

  test('gives the same bytes for the same paper, whatever was written before it', async () => {
    const first = await paperDocx(AGREED);
    await paperDocx(DRAFT);
    expect(Buffer.compare(await paperDocx(AGREED), first)).toBe(0);
  });

  test('holds what people wrote as they wrote it, and nothing that XML cannot', async () => {
    const typed = '<b>*Å* & "ä"</b> → ☐ 👍';
    const page = await readBack(
      aPaper([anItem(typed, [`${typed}\nnästa rad`, 'a\u0007b\ud800c'], [typed])], {
        heading: typed,
        sender: typed,
      }),
    );
    const escaped = '&lt;b&gt;*Å* &amp; &quot;ä&quot;&lt;/b&gt; → ☐ 👍';
    expect(page.replaceAll('"', '&quot;').split(escaped)).toHaveLength(1 + 5);
    expect(page).toContain('<br />nästa rad');
    expect(page).toContain('a\ufffdb\ufffdc');
  });

  test('leads to papers by links, and begins each numbered list anew', async () => {
    const page = await readBack(AGREED);
    expect(page).toMatch(/<a href="https:[^"]+">Förslag till yttrande<\/a>/);
    const list = (words: string) =>
      ({ kind: 'list', role: 'points', ordered: true, items: [{ runs: [{ text: words }] }] }) as const;
    const { document } = await partsOf(aPaper([list('a'), aParagraph('mellan'), list('b')]));
    const used = [...document.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(used).size).toBe(2);
  });
});

async function readBack(paper: Paper): Promise<string> {
  const buffer = Buffer.from(await paperDocx(paper));
  const { value, messages } = await mammoth.convertToHtml(
    { buffer },
    {
      styleMap: [
        'u => u',
        ...[3, 4].map((level) => `p[style-name='Beslutsrubrik ${level}'] => h${level}:fresh`),
        "p[style-name='Avsnitt'] => h2:fresh",
      ],
    },
  );
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  return value.replace(/<a id="[^"]*"><\/a>/g, '');
}

function styleOf(styles: string, id: string): string {
  return new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0] ?? '';
}
