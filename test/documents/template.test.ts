import { strFromU8, strToU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { afterAll, describe, expect, test } from 'vitest';
import { checkTemplate } from '../../src/documents/template/check-template.ts';
import { fillTemplate } from '../../src/documents/template/fill-template.ts';
import { placeholderNames } from '../../src/documents/template/placeholders.ts';
import { sampleTemplate } from '../../src/documents/template/sample-template.ts';
import { templateFaultText } from '../../src/documents/template/template-fault.ts';
import type { ProtocolView } from '../../src/domain/protocol/protocol-view.ts';
import { protocolOf } from '../../src/domain/protocol/protocol-view.ts';
import { livedExample } from '../support/example-meeting.ts';
import { aWordTemplate, changed, withParts } from '../support/word-template.ts';

const example = await livedExample('2018-05-22');
const AGREED = protocolOf(await example.meeting('exempel-forra-motet'), example.group);
const DRAFT = protocolOf(await example.meeting('exempel-forra-motet', 'ReviewOpened'), example.group);
afterAll(() => example.close());

describe('a protocol in a template of one’s own', () => {
  test('stands where its placeholders stood, however Word has parted them, in whatever case they are written', async () => {
    const template = await aWordTemplate(
      [
        '# {rubrik}',
        '{#NÄRVARO}{etikett}: {#personer}{namn} ({kommun}); {/personer}{/närvaro}',
        '{#ärenden}',
        '# {nummer} {titel}',
        '{@text}',
        '{#beslut}{att} {sats}{#förbehåll} [{villkor}]{/förbehåll}{/beslut}',
        '{^beslut}Inget beslut.{/beslut}',
        '{/ärenden}',
      ],
      { header: '{grupp}', footer: '{datum}' },
    );
    const file = filled(template);
    const page = await readBack(file);
    expect(page).toContain('<h1>Kommundirektörsgruppens protokoll 3/2018</h1>');
    expect(page).toContain('Närvarande: Alva Påhittsson (Bjuv); Börje Exempelgren (Båstad); ');
    expect(page).toContain('<h1>1 Gemensam plan för laddplatser vid kommunala lokaler</h1>');
    expect(page).toContain('samt att presidiet får del av förslaget innan det behandlas.');
    expect(page).toContain('[Förstudien omfattar byggnader i minst tre av kommunerna.');
    expect(page).toContain('<strong>8 procent</strong>');
    expect(page.match(/Inget beslut\./g)?.length).toBeGreaterThan(1);
    expect(page).not.toMatch(/[{}]/);
    const { header, footer } = partsOf(file);
    expect(header).toContain('Kommundirektörsgruppen Nordvästra Skåne (exempel)');
    expect(footer).toContain('20 april 2018');
  });

  test('has every item in order, and leaves out what is not there', async () => {
    const template = await aWordTemplate([
      '{#ärenden}',
      '{titel}',
      '{#utfall}',
      'UTFALL {utfall}',
      '{/utfall}',
      '{/ärenden}',
    ]);
    const words = (await readBack(filled(template))).replace(/<[^>]+>/gu, '\n');
    const places = AGREED.items.map(({ title }) => words.indexOf(title));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(words.match(/UTFALL/g)).toHaveLength(AGREED.items.filter(({ outcome }) => outcome).length);
  });

  test('keeps the look of the paragraph that a text takes the place of, and its lists hang', async () => {
    const look = '<w:pPr><w:spacing w:after="77"/><w:jc w:val="both"/></w:pPr>';
    const template = withParts(await aWordTemplate(['{#ärenden}', '{@text}', '{/ärenden}']), (parts) => {
      const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
      parts['word/document.xml'] = strToU8(xml.replace(/<w:p>(?=(?:(?!<w:p>).)*@)/u, `<w:p>${look}`));
    });
    const { document } = partsOf(filled(template));
    expect(document.match(/<w:spacing w:after="77"\/>/g)?.length).toBeGreaterThan(10);
    expect(document).toContain(
      '<w:spacing w:after="77"/><w:ind w:left="425" w:hanging="425"/><w:jc w:val="both"/>',
    );
  });

  test('is data and never markup: braces, tags and characters that XML cannot hold stay what they are', async () => {
    const typed = '{rubrik} <w:p/> & {#ärenden} \u0007\ud800 {constructor}';
    const view: ProtocolView = {
      ...AGREED,
      heading: typed,
      opening: [{ type: 'paragraph', spans: [{ text: typed }] }],
    };
    const page = await readBack(filled(await aWordTemplate(['{rubrik}', '{@inledning}']), view));
    expect(
      page.match(/\{rubrik\} &lt;w:p\/&gt; &amp; \{#ärenden\} \ufffd\ufffd \{constructor\}/g),
    ).toHaveLength(2);
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'constructor.constructor'])(
    'reaches nothing that is no placeholder: {%s}',
    async (name) => {
      const checked = checkTemplate(await aWordTemplate([`{${name}}`, `{#ärenden}{${name}}{/ärenden}`]));
      expect('faults' in checked && checked.faults.map(({ code }) => code)).toEqual(['unknown', 'unknown']);
    },
  );

  test('of a draft says so on every page, whatever headers the template has', async () => {
    for (const template of [
      await aWordTemplate(['{rubrik}']),
      await aWordTemplate(['{rubrik}'], { header: 'Kommunen' }),
      await sampleTemplate(),
    ]) {
      const { document, headers, types } = partsOf(filled(template, DRAFT));
      const pages = [...document.matchAll(/<w:headerReference\b[^>]*w:type="(\w+)"/g)].map(
        ([, page]) => page,
      );
      expect(new Set(pages)).toEqual(new Set(['default', 'even', 'first']));
      for (const header of headers) expect(header).toContain('>Utkast<');
      expect(types).toContain('header');
      expect(partsOf(filled(template)).headers.join('')).not.toContain('Utkast');
    }
  });

  test('gives the same bytes for the same protocol', async () => {
    const template = await sampleTemplate();
    expect(Buffer.compare(filled(template), filled(template))).toBe(0);
    expect(Buffer.compare(template, await sampleTemplate())).toBe(0);
  });
});

describe('a template that cannot be used', () => {
  test('is told everything at once, each with its place, in Swedish and in English', async () => {
    const template = await aWordTemplate(
      [
        '# Protokoll {rubrikk}',
        'Plats: {titel} och {sats}',
        '{#ärenden}',
        'Se {text}, {@text}, {beslut} och {@titel}',
        '{#beslut}{sats}',
        '{/ärenden}',
        '{/underskrifter}',
        'Slut {rubrik',
        '{något helt annat}',
      ],
      { header: '{gruppp}' },
    );
    const checked = checkTemplate(template);
    if (!('faults' in checked)) throw new Error('should be refused');
    const told = (locale: 'sv' | 'en') => checked.faults.map((fault) => templateFaultText(locale, fault));
    expect(told('sv')).toEqual([
      '{rubrikk} finns inte. Menade du {rubrik}? (i stycket ”Protokoll {rubrikk}”)',
      '{sats} finns bara inom {#ärenden} {#beslut}. (i stycket ”Plats: {titel} och {sats}” under ”Protokoll {rubrikk}”)',
      '{text} är text med stycken och listor. Skriv den med @, ensam i sitt stycke. (i stycket ”Se {text}, {@text}, {beslut} och {@titel}” under ”Protokoll {rubrikk}”)',
      '{@text} måste stå ensam i sitt stycke. (i stycket ”Se {text}, {@text}, {beslut} och {@titel}” under ”Protokoll {rubrikk}”)',
      '{beslut} är en lista. Börja den med # och avsluta den med /. (i stycket ”Se {text}, {@text}, {beslut} och {@titel}” under ”Protokoll {rubrikk}”)',
      '{@titel} är enkla ord. Skriv den utan @. (i stycket ”Se {text}, {@text}, {beslut} och {@titel}” under ”Protokoll {rubrikk}”)',
      '{#beslut} avslutas inte. Skriv samma namn med / där det ska sluta. (i stycket ”{#beslut}{sats}” under ”Protokoll {rubrikk}”)',
      '{/underskrifter} avslutar något som inte har börjat där. (i stycket ”{/underskrifter}” under ”Protokoll {rubrikk}”)',
      '{rubrik saknar en klammer. En platshållare har en före och en efter sitt namn. (i stycket ”Slut {rubrik” under ”Protokoll {rubrikk}”)',
      '{något helt annat} finns inte. (i stycket ”{något helt annat}” under ”Protokoll {rubrikk}”)',
      '{gruppp} finns inte. Menade du {grupp}? (i sidhuvudet, ”{gruppp}”)',
    ]);
    expect(told('en')[0]).toBe(
      'There is no {rubrikk}. Did you mean {rubrik}? (in the paragraph “Protokoll {rubrikk}”)',
    );
    expect(told('en')).toHaveLength(told('sv').length);
  });

  test.each([
    ['another file', () => Buffer.from('%PDF-1.7'), 'not-word'],
    [
      'a package of something else',
      () => withParts(WORD, (parts) => delete parts['word/document.xml']),
      'not-word',
    ],
    ['half a file', () => WORD.slice(0, WORD.length / 2), 'not-word'],
    ['macros', () => withParts(WORD, (parts) => (parts['word/vbaProject.bin'] = strToU8('x'))), 'macros'],
    [
      'a type that runs macros',
      () =>
        withParts(
          WORD,
          (parts) =>
            (parts['[Content_Types].xml'] = changed(
              parts['[Content_Types].xml'],
              'document.main+xml',
              'document.macroEnabled.main+xml',
            )),
        ),
      'macros',
    ],
    [
      'an embedded program',
      () => withParts(WORD, (parts) => (parts['word/embeddings/oleObject1.bin'] = strToU8('x'))),
      'macros',
    ],
    [
      'a template fetched from elsewhere',
      () => withRelation('attachedTemplate', 'https://evil.example/mall.dotm'),
      'outside',
    ],
    [
      'a picture fetched from elsewhere',
      () => withRelation('image', 'https://evil.example/a.png'),
      'outside',
    ],
    [
      'a field that runs something',
      () =>
        withParts(
          WORD,
          (parts) =>
            (parts['word/document.xml'] = changed(
              parts['word/document.xml'],
              '</w:body>',
              '<w:p><w:r><w:instrText xml:space="preserve"> DDEAUTO c:\\\\cmd.exe "/k calc"</w:instrText></w:r></w:p></w:body>',
            )),
        ),
      'outside',
    ],
    [
      'a document type with entities',
      () =>
        withParts(
          WORD,
          (parts) =>
            (parts['word/document.xml'] = changed(
              parts['word/document.xml'],
              '<w:document',
              '<!DOCTYPE a [<!ENTITY b "c">]><w:document',
            )),
        ),
      'damaged',
    ],
    [
      'one that unpacks to gigabytes',
      () => withParts(WORD, (parts) => (parts['word/media/a.png'] = new Uint8Array(31_000_000))),
      'too-large',
    ],
    [
      'one of a thousand parts',
      () =>
        withParts(WORD, (parts) => {
          for (let at = 0; at < 1_000; at += 1) parts[`word/media/${at}.png`] = strToU8('x');
        }),
      'too-large',
    ],
    ['one that is too large', () => Buffer.alloc(2_000_001), 'too-large'],
    ['no placeholder at all', () => EMPTY, 'nothing-to-fill'],
  ] as const)('%s is refused', (_name, make, code) => {
    const checked = checkTemplate(make());
    expect('faults' in checked && checked.faults).toEqual([{ code }]);
  });

  test('a link that somebody may follow is theirs to keep', () => {
    expect('parts' in checkTemplate(withRelation('hyperlink', 'https://www.storby.example'))).toBe(true);
  });
});

describe('the sample template', () => {
  test('can be used, and shows every placeholder there is but for the names of single people', async () => {
    const template = await sampleTemplate();
    expect('parts' in checkTemplate(template)).toBe(true);
    const { document, header, footer } = partsOf(template);
    const words = [document, header, footer].join('').replace(/<[^>]+>/gu, '');
    const missing = placeholderNames().filter((name) => !words.includes(name));
    expect(missing).toEqual(
      ['datum', 'tid', 'plats', 'personer', 'kommun', 'befattning', 'not'].filter((name) =>
        missing.includes(name),
      ),
    );
    const page = await readBack(filled(template));
    for (const said of [
      'Kommundirektörsgruppens protokoll 3/2018',
      'Avstämt med',
      'sekretariatschef',
      'Tidigare lydelse',
    ])
      expect(page).toContain(said);
  });
});

const WORD = Uint8Array.from(await aWordTemplate(['{rubrik}']));
const EMPTY = Uint8Array.from(await aWordTemplate(['Protokoll']));

function withRelation(type: string, target: string): Uint8Array {
  return withParts(WORD, (parts) => {
    const name = 'word/_rels/document.xml.rels';
    const relation = `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`;
    parts[name] = changed(parts[name], '</Relationships>', `${relation}</Relationships>`);
  });
}

function filled(template: Uint8Array, view: ProtocolView = AGREED): Uint8Array {
  const answer = fillTemplate(template, view);
  if ('faults' in answer) throw new Error(JSON.stringify(answer.faults));
  return answer.bytes;
}

async function readBack(file: Uint8Array): Promise<string> {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(file) });
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  return value;
}

function partsOf(file: Uint8Array) {
  const parts = unzipSync(file);
  const read = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const named = (kind: string) => Object.keys(parts).filter((name) => name.startsWith(`word/${kind}`));
  return {
    document: read('word/document.xml'),
    types: read('[Content_Types].xml'),
    headers: named('header').map(read),
    header: named('header').map(read).join(''),
    footer: named('footer').map(read).join(''),
  };
}
