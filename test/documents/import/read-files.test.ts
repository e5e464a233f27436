import { Document, Header, Packer, Paragraph, Table, TextRun } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/documents/import/read-pdf.ts';
import { readProtocolFile } from '../../../src/documents/import/read-protocol-file.ts';
import { line, numbered, pdfFile, rawWordFile, row, run, title, wordFile } from './made-files.ts';

async function read(bytes: Uint8Array) {
  const answer = await readProtocolFile(bytes);
  if (!answer.ok) throw new Error(answer.code);
  return answer.protocol;
}
const refused = async (bytes: Uint8Array) => {
  const answer = await readProtocolFile(bytes);
  return answer.ok ? 'read' : answer.code;
};
const HEAD = [title('Gruppens protokoll 3/2020'), line('Tid/Plats: 200214 kl. 9.00-11.00, Granbo')];
const struckOf = (people: readonly { name: string; absentKind?: string }[]) =>
  people.filter(({ absentKind }) => absentKind === 'struck').map(({ name }) => name);

describe('a Word file', () => {
  it('is read with the numbers that Word sets, its tables and its sign-off', async () => {
    const protocol = await read(
      await wordFile([
        ...HEAD,
        new Table({ rows: [row('Namn', 'Kommun'), row('Anna Ek', 'Granbo'), row('Bo Al', 'Vikby')] }),
        numbered('Ett ärende'),
        line('Bakgrunden är känd.'),
        line('Beslut:'),
        line('att ett'),
        numbered('Ett till'),
        line('Anna Ek'),
        line('ordförande'),
      ]),
    );
    expect(protocol).toMatchObject({
      title: 'Gruppens protokoll',
      number: '3/2020',
      date: '2020-02-14',
      attendees: [
        { name: 'Anna Ek', organisation: 'Granbo' },
        { name: 'Bo Al', organisation: 'Vikby' },
      ],
      items: [
        { number: '1', title: 'Ett ärende', decisions: ['ett'] },
        { number: '2', title: 'Ett till' },
      ],
      signatories: [{ name: 'Anna Ek', role: 'ordförande' }],
    });
  });

  it('knows who is struck, by one line, two, or a style', async () => {
    const struck = (options: ConstructorParameters<typeof TextRun>[0]) =>
      new Paragraph({ children: [new TextRun(options)] });
    const protocol = await read(
      await wordFile([
        ...HEAD,
        line('Närvarande:'),
        line('Anna Ek, Granbo'),
        struck({ text: 'Bo Al, Vikby', strike: true }),
        struck({ text: 'Cia By, Nordby', doubleStrike: true }),
        struck({ text: 'Dag Ed, Storvik', style: 'Struken' }),
        new Paragraph({ text: 'Eva Fors, Källstad', style: 'StrukenRad' }),
        numbered('Ett ärende'),
      ]),
    );
    expect(protocol.attendees).toHaveLength(5);
    expect(struckOf(protocol.attendees)).toEqual(['Bo Al', 'Cia By', 'Dag Ed', 'Eva Fors']);
  });

  it('is read as if its tracked changes were accepted, and says that they were not', async () => {
    const body = `${run('Möte i gruppen 2020-02-14')}<w:p><w:r><w:t xml:space="preserve">1. Beslut om </w:t></w:r><w:del><w:r><w:delText>taxa</w:delText></w:r></w:del><w:ins><w:r><w:t>avgift</w:t></w:r></w:ins></w:p>`;
    const protocol = await read(rawWordFile(body));
    expect(protocol.items[0]?.title).toBe('Beslut om avgift');
    expect(protocol.warnings[0]).toEqual({ code: 'changes-tracked', params: { words: '− taxa, + avgift' } });
  });

  it('tells of hidden words and leaves them out', async () => {
    const protocol = await read(
      rawWordFile(`${run('Möte i gruppen 2020-02-14')}${run('hemligt', '<w:vanish/>')}`),
    );
    expect(protocol.warnings[0]).toMatchObject({ code: 'text-hidden', params: { words: 'hemligt' } });
    expect(JSON.stringify({ ...protocol, warnings: [] })).not.toContain('hemligt');
  });

  it('says the words of a text box once', async () => {
    const box =
      '<mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>i rutan</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>i rutan</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>';
    const protocol = await read(
      rawWordFile(`${run('Möte i gruppen')}<w:p><w:r><w:t>före </w:t>${box}<w:t>efter</w:t></w:r></w:p>`),
    );
    expect(protocol.opening?.match(/i rutan/gu)).toHaveLength(1);
    expect(protocol.opening).toContain('före');
  });

  it('keeps what looks like marks of Markdown as it is typed', async () => {
    const protocol = await read(
      rawWordFile(`${run('Möte i gruppen')}${run('1. Avtal *2021* ~~A~~ &amp; B_C')}`),
    );
    expect(protocol.items[0]?.title).toBe('Avtal *2021* ~~A~~ & B_C');
  });
});

describe('the head of a Word file’s pages', () => {
  const board = (header: readonly string[], options: { titlePage?: boolean } = {}) =>
    Packer.toBuffer(
      new Document({
        sections: [
          {
            properties: { titlePage: options.titlePage ?? false },
            headers: {
              default: new Header({ children: header.map(line) }),
              first: new Header({ children: [line('SAMMANTRÄDESPROTOKOLL   2019-04-09')] }),
            },
            children: [
              line('Plats och tid: Kommunhuset, kl. 13.00-15.00'),
              line('Beslutande: Anna Ek (S), ordförande'),
              line('§ 4 Ett ärende'),
              line('Beslut'),
              line('Rapporten godkänns.'),
            ],
          },
        ],
      }),
    ).then((bytes) => new Uint8Array(bytes));

  it('is read once: a board prints its name, the day and what it is there', async () => {
    const protocol = await read(
      await board(['Granbo kommun', 'SAMMANTRÄDESPROTOKOLL', '2019-04-09', 'Sida 1 (3)']),
    );
    expect(protocol).toMatchObject({
      title: 'SAMMANTRÄDESPROTOKOLL',
      date: '2019-04-09',
      place: 'Kommunhuset',
    });
    expect(protocol.items).toMatchObject([{ number: '4', title: 'Ett ärende' }]);
  });

  it('is that of the first page where it has its own', async () => {
    const { date } = await read(await board(['SAMMANTRÄDESPROTOKOLL 2001-01-01'], { titlePage: true }));
    expect(date).toBe('2019-04-09');
  });
});

describe('an OpenDocument text', () => {
  const openText = (content: string, styles = '') =>
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8(`<d xmlns:text="t">${content}</d>`),
      'styles.xml': strToU8(`<d xmlns:style="s" xmlns:text="t" xmlns:fo="f">${styles}</d>`),
    });

  it('is read as if its tracked changes were accepted, and says that they were not', async () => {
    const protocol = await read(
      openText(
        '<text:tracked-changes><text:changed-region text:id="a"><text:deletion><text:p>taxa</text:p></text:deletion></text:changed-region><text:changed-region text:id="b"><text:insertion/></text:changed-region></text:tracked-changes><text:p>Möte i gruppen 2020-02-14</text:p><text:p>1. Beslut om <text:change text:change-id="a"/><text:change-start text:change-id="b"/>avgift<text:change-end text:change-id="b"/></text:p>',
      ),
    );
    expect(protocol.items[0]?.title).toBe('Beslut om avgift');
    expect(protocol.warnings[0]).toEqual({ code: 'changes-tracked', params: { words: '− taxa, + avgift' } });
  });

  it('tells of hidden words, and knows who a style of a style strikes', async () => {
    const protocol = await read(
      openText(
        '<style:style style:name="P1" style:parent-style-name="Struken"/><style:style style:name="T1"><style:text-properties text:display="none"/></style:style><text:p>Möte i gruppen 2020-02-14</text:p><text:p>Närvarande:</text:p><text:p>Anna Ek, Granbo</text:p><text:p text:style-name="P1">Bo Al, Vikby</text:p><text:p>1. Ett<text:span text:style-name="T1">hemligt</text:span></text:p>',
        '<style:style style:name="Struken"><style:text-properties style:text-line-through-style="solid"/></style:style>',
      ),
    );
    expect(struckOf(protocol.attendees)).toEqual(['Bo Al']);
    expect(protocol.warnings[0]).toMatchObject({ code: 'text-hidden', params: { words: 'hemligt' } });
  });

  it('has the head of its pages above it, and no foot', async () => {
    const protocol = await read(
      openText(
        '<text:p>Plats: Kommunhuset</text:p><text:p>§ 4 Ett ärende</text:p>',
        '<style:master-page><style:header><text:p>Protokoll 2019-04-09</text:p></style:header><style:footer><text:p>Box 12</text:p></style:footer></style:master-page>',
      ),
    );
    expect(protocol).toMatchObject({ title: 'Protokoll', date: '2019-04-09' });
    expect(JSON.stringify(protocol)).not.toContain('Box 12');
  });

  it('is read with its struck names, lists and tables', async () => {
    const content = `<?xml version="1.0"?><d xmlns:text="t" xmlns:style="s" xmlns:fo="f" xmlns:table="b"><style:style style:name="T1"><style:text-properties style:text-line-through-style="solid"/></style:style>
<text:h text:outline-level="1">Gruppens protokoll 3/2020</text:h><text:p>Närvarande:</text:p><text:p>Anna Ek, Granbo</text:p><text:p><text:span text:style-name="T1">Bo Al, Vikby</text:span></text:p>
<text:p>1. Ett ärende</text:p><text:list><text:list-item><text:p>en punkt</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>Vad</text:p></table:table-cell><table:table-cell><text:p>Vem</text:p></table:table-cell></table:table-row></table:table></d>`;
    const protocol = await read(
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.text'),
        'content.xml': strToU8(content),
      }),
    );
    expect(struckOf(protocol.attendees)).toEqual(['Bo Al']);
    expect(protocol.items).toMatchObject([
      { number: '1', title: 'Ett ärende', text: '- en punkt\n\n| Vad | Vem |' },
    ]);
  });
});

describe('a PDF with text', () => {
  it('is read over its pages, without their heads, and knows who is struck', async () => {
    const bytes = await pdfFile((pdf) => {
      const head = (page: number) =>
        pdf.fontSize(9).text(`Gruppens protokoll 3/2020          ${page} (2)`, 70, 40).fontSize(11);
      head(1);
      pdf.text('Tid/Plats: 200214 kl. 9.00-11.00, Granbo', 70, 80).moveDown();
      pdf.text('Närvarande:').moveDown();
      pdf.text('Anna Ek, Granbo').moveDown();
      pdf.text('Bo Al, Vikby', { strike: true }).moveDown();
      pdf.text('Cia By, Nordby', { underline: true }).moveDown();
      pdf.font('Helvetica-Bold').text('1. Ett ärende').font('Helvetica').moveDown();
      pdf
        .text(
          'Ärendet väcktes av kommunerna i höstas och har sedan dess beretts av nätverket för samhällsplanering och dess arbetsgrupper.',
        )
        .moveDown();
      pdf.text('Beslut:').moveDown();
      pdf
        .text('att uppdra åt nätverket för samhällsplanering att redovisa en gemensam plan till', 70)
        .addPage();
      head(2);
      pdf.text('mötet i mars.', 70, 80).moveDown();
      pdf.text('Anna Ek', 70, 300).text('ordförande');
      pdf.text('Cia By', 300, 300).text('sekreterare');
    });
    const protocol = await read(bytes);
    expect(protocol).toMatchObject({
      title: 'Gruppens protokoll',
      number: '3/2020',
      items: [
        {
          number: '1',
          title: 'Ett ärende',
          decisions: [
            'uppdra åt nätverket för samhällsplanering att redovisa en gemensam plan till mötet i mars.',
          ],
          text: 'Ärendet väcktes av kommunerna i höstas och har sedan dess beretts av nätverket för samhällsplanering och dess arbetsgrupper.',
        },
      ],
      signatories: [
        { name: 'Anna Ek', role: 'ordförande' },
        { name: 'Cia By', role: 'sekreterare' },
      ],
    });
    expect(struckOf(protocol.attendees)).toEqual(['Bo Al']);
    expect(protocol.attendees).toHaveLength(3);
  });
});

describe('a file that is no protocol', () => {
  it.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['a protected PDF', () => pdfFile((pdf) => pdf.text('Hemligt'), { userPassword: 'x' }), 'encrypted'],
    ['a scanned PDF', () => pdfFile((pdf) => pdf.rect(70, 70, 300, 300).fill('#888')), 'no-text'],
    ['half a PDF', async () => (await pdfFile((pdf) => pdf.text('Protokoll'))).subarray(0, 300), 'corrupt'],
    [
      'a protected Word file',
      () =>
        Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted',
    ],
    ['an old Word file', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), 'old-word'],
    ['half a Word file', () => rawWordFile(run('Protokoll')).subarray(0, 90), 'corrupt'],
    ['a package of something else', () => zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'unknown-format'],
    [
      'names that lead out of the package',
      () => zipSync({ '../../etc/passwd': strToU8('x'), '/word/document.xml': strToU8('x') }),
      'unknown-format',
    ],
    [
      'XML with entities of its own',
      () => zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "&c;&c;">]><a>&b;</a>') }),
      'corrupt',
    ],
    [
      'a part that grows without end',
      () => zipSync({ 'word/document.xml': new Uint8Array(50 * 1024 * 1024) }),
      'too-large',
    ],
    ['a page of the web', () => Buffer.from('<!DOCTYPE html><script>alert(1)</script>'), 'unknown-format'],
    ['a document of an old exchange format', () => Buffer.from('{\\rtf1 Protokoll}'), 'unknown-format'],
    [
      'a protected OpenDocument text',
      () =>
        zipSync({
          'content.xml': new Uint8Array([1, 2, 3]),
          'META-INF/manifest.xml': strToU8('<m:manifest><m:encryption-data m:checksum="x"/></m:manifest>'),
        }),
      'encrypted',
    ],
    [
      'a PDF of more pages than anybody printed',
      () =>
        pdfFile((pdf) => {
          for (let page = 0; page < 1_000; page += 1) pdf.addPage();
        }),
      'too-long',
    ],
    ['more words than a thousand pages hold', () => Buffer.from('ord '.repeat(1_100_000)), 'too-long'],
    ['nothing', () => new Uint8Array(), 'empty'],
    ['a picture', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'unknown-format'],
  ])('%s is answered with %3$s', async (_what, bytes, code) => {
    expect(await refused(await bytes())).toBe(code);
  });

  it('inflates no other part, however large', async () => {
    const bomb = { 'word/media/image1.bmp': new Uint8Array(30 * 1024 * 1024) };
    expect(await refused(rawWordFile(run('Möte i gruppen'), bomb))).toBe('read');
  });

  it('runs no script of a PDF and keeps none of its words', async () => {
    const bytes = await pdfFile((pdf) => {
      pdf.text('Möte i gruppen 2020-02-14');
      const { data } = (pdf as unknown as { _root: { data: object } })._root;
      Object.assign(data, { OpenAction: { S: 'JavaScript', JS: Object('app.alert(1)') as unknown } });
    });
    const protocol = await read(bytes);
    expect(protocol.title).toBe('Möte i gruppen');
    expect(JSON.stringify(protocol)).not.toContain('alert');
  });

  // Nothing is asserted about time but that the test ends.
  it.each([
    ['an element of ten million letters', `<w:t ${'a'.repeat(10_000_000)}>`],
    ['elements in each other, a hundred thousand deep', '<w:p>'.repeat(100_000)],
    ['hundreds of thousands of empty runs', '<w:p><w:r/></w:p>'.repeat(300_000)],
  ])('takes a Word file with %s', async (_what, body) => {
    expect(['read', 'empty', 'corrupt']).toContain(await refused(rawWordFile(body)));
  });

  it('inflates no more than a part says it holds', async () => {
    const honest = rawWordFile(run('Möte i gruppen').repeat(50_000));
    expect(await refused(honest)).toBe('read');
    const lying = honest.slice();
    const at = lying.length - 22 - 46 - 'word/document.xml'.length;
    new DataView(lying.buffer).setUint32(at + 24, 10, true);
    expect(await refused(lying)).not.toBe('read');
  });

  it('keeps nobody waiting for a PDF that keeps its reader busy', async () => {
    const bytes = await pdfFile((pdf) => pdf.text('Protokoll'));
    expect(await readPdf(bytes, 1)).toBe('too-long');
  });
});
