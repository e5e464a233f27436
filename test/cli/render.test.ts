import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { protocolFile } from '../../src/startup/protocol-files.ts';
import type { LivedExample } from '../support/example-meeting.ts';
import { livedExample } from '../support/example-meeting.ts';
import { readPdf } from '../support/read-pdf.ts';
import { aWordTemplate } from '../support/word-template.ts';
import { run } from './cli-support.ts';

const STRUCTURE = {
  title: 'Gruppens protokoll',
  number: '3/2017',
  date: '2017-04-21',
  start: '08:30',
  end: '12:00',
  place: 'Rådhuset',
  attendees: [
    { name: 'Anna Ek', organisation: 'Bjuv', presence: 'present', role: 'ordförande' },
    { name: 'Bo Al', organisation: 'Klippan', presence: 'partial', from: '10:40' },
    { name: 'Dag Ås', organisation: 'Åstorp', presence: 'absent', absentKind: 'excused' },
    { name: 'Eva Ros', organisation: 'Perstorp', presence: 'absent', absentKind: 'struck' },
  ],
  guests: [
    { name: 'Gun Gäst', organisation: 'Bolaget', source: 'list' },
    { name: 'Ove Omnämnd', source: 'body' },
  ],
  opening: 'Anna hälsade **alla** välkomna.',
  items: [
    {
      number: '1',
      title: 'Bredband',
      text: 'Läget redovisades:\n\n- fiber\n- radio',
      decisions: ['anta planen', 'följa upp den'],
      conditions: ['att pengarna räcker'],
    },
    { number: '2', title: 'Övrigt', decisions: [], outcome: 'Gruppen tackar för informationen.' },
  ],
  checkedWith: ['Bo Al'],
  signatories: [{ name: 'Anna Ek', role: 'ordförande' }],
  warnings: [{ code: 'unknown-here', message: 'passed over' }],
};

let example: LivedExample;
let folder: string;
const folders: string[] = [];
beforeAll(async () => {
  example = await livedExample('2018-05-22');
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radslag-render-'));
  folders.push(folder);
});
afterAll(async () => {
  await example.close();
  for (const each of folders) await rm(each, { recursive: true, force: true });
});

describe('radslag render', () => {
  test('writes an old protocol in all formats and prints their paths', async () => {
    const { code, out, err } = await run(['render', '--from', await aFile(STRUCTURE), '--out', folder]);
    const name = join(folder, '2017-04-21 Gruppens protokoll 3-2017');
    expect({ code, out, err }).toEqual({
      code: 0,
      out: `${name}.pdf\n${name}.docx\n${name}.html\n`,
      err: '',
    });
    const { tagged } = await readPdf(await readFile(`${name}.pdf`));
    const words = tagged.map(({ text }) => text).join(' ');
    for (const said of [
      'Närvarande: Anna Ek, Bjuv, ordförande, Bo Al, Klippan (från kl 10.40).',
      'Anmält förhinder: Dag Ås, Åstorp.',
      'Frånvarande: Eva Ros, Perstorp.',
      'Inbjudna gäster: Gun Gäst, Bolaget.',
      'Anna hälsade alla välkomna.',
      'samt att följa upp den',
      'Gruppen tackar för informationen.',
      'Avstämt med Bo Al.',
    ])
      expect(words).toContain(said);
    expect(words).not.toContain('Omnämnd');
    expect(words).not.toContain('fastställdes');
  });

  test('prints it in the other style when asked to, and only what is asked for', async () => {
    const from = await aFile(STRUCTURE);
    const asked = ['--style', '2022', '--format', 'html'];
    const { out } = await run(['render', '--from', from, '--out', folder, ...asked]);
    expect(out.trim().split('\n')).toHaveLength(1);
    const page = await readFile(out.trim(), 'utf8');
    expect(page).toContain('Mötet genomfördes den 21 april 2017 kl. 08.30–12.00, Rådhuset.');
    expect(page).toContain('<li>Bo Al, Klippan (från kl 10.40)</li>');
    expect(page).toContain('<strong>alla</strong>');
    expect(page).toContain('<li>fiber</li>');
  });

  test('writes a meeting of the log byte for byte as the archive has it', async () => {
    const openEvents = () => Promise.resolve({ ...example.store.events, close: () => Promise.resolve() });
    const meeting = 'exempel-forra-motet';
    const { code, out } = await run(['render', '--meeting', meeting, '--out', folder], { openEvents });
    expect(code).toBe(0);
    for (const path of out.trim().split('\n')) {
      const format = path.split('.').at(-1) as 'pdf';
      const { bytes } = await protocolFile(example.group, await example.meeting(meeting), format);
      expect(Buffer.compare(await readFile(path), Buffer.from(bytes))).toBe(0);
    }
  });

  test('writes the other papers of a meeting, and an extract for each municipality or for one', async () => {
    const openEvents = () => Promise.resolve({ ...example.store.events, close: () => Promise.resolve() });
    const asked = ['render', '--meeting', 'exempel-forra-motet', '--out', folder, '--format', 'html'];
    const papers = ['--paper', 'extract,notice,attendance,decisions'];
    const { code, out } = await run([...asked, ...papers], { openEvents });
    expect(code).toBe(0);
    const names = out
      .trim()
      .split('\n')
      .map((path) => path.slice(folder.length + 1));
    expect(names.slice(0, 4)).toEqual([
      '2018-04-20 Kallelse Kommundirektörsmöte.html',
      '2018-04-20 Beslutslista Kommundirektörsgruppens protokoll 3-2018.html',
      '2018-04-20 Närvarolista Kommundirektörsgruppens protokoll 3-2018.html',
      '2018-04-20 Protokollsutdrag Bjuv Kommundirektörsgruppens protokoll 3-2018.html',
    ]);
    expect(names).toHaveLength(3 + example.group.municipalities.length);
    const only = await run([...asked, '--paper', 'extract', '--municipality', 'Perstorp'], { openEvents });
    const page = await readFile(only.out.trim(), 'utf8');
    expect(page).toContain('Perstorp redovisar erfarenheterna');
    expect(page).toContain('varje kommun anmäler en kontaktperson');
    expect(page).not.toContain('Ängelholm beskriver sin modell');
    expect(page).toMatch(/<h2 class="title">Uppdrag<[^]*Perstorp/);
    const unknown = await run([...asked, '--paper', 'extract', '--municipality', 'Atlantis'], { openEvents });
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain('”Atlantis” är ingen av kommunerna. Ange en av Bjuv, ');
  });

  test('fills in a Word template of one’s own, or names all that is wrong with it', async () => {
    const template = join(folder, 'mall.docx');
    const asked = ['render', '--from', await aFile(STRUCTURE), '--out', folder, '--format', 'docx'];
    await writeFile(template, await aWordTemplate(['{rubrik}', '{#ärenden}', '{titel}', '{/ärenden}']));
    const { code, out } = await run([...asked, '--template', template]);
    expect(code).toBe(0);
    const { value } = await mammoth.convertToHtml({ buffer: await readFile(out.trim()) });
    expect(value).toBe('<p>Gruppens protokoll 3/2017</p><p>Bredband</p><p>Övrigt</p>');
    await writeFile(template, await aWordTemplate(['{rubrikk}', '{titell}']));
    const wrong = await run([...asked, '--template', template]);
    expect([wrong.code, wrong.out]).toEqual([2, '']);
    expect(wrong.err.trim().split('\n')).toHaveLength(2);
    expect(wrong.err).toContain('radslag render: {rubrikk} finns inte.');
  });

  test.each([
    [[], 'ange antingen --from'],
    [['--meeting', 'b', '--paper', 'brev'], 'inget som heter ”brev”'],
    [['--from', 'a', '--paper', 'notice', '--out', tmpdir()], 'har ingen kallelse'],
    [['--from', 'a', '--meeting', 'b'], 'ange antingen --from'],
    [['--meeting', 'b', '--format', 'pdf,odt'], 'formatet ”odt” finns inte'],
    [['--meeting', 'b', '--style', '1999'], 'stilen ”1999” finns inte'],
    [['--meeting', 'b'], 'ange vilken mapp'],
    [['--meeting', 'b', '--out', '/nowhere'], 'mappen /nowhere finns inte'],
    [['--from', '/nowhere/a.json', '--out', tmpdir()], 'filen /nowhere/a.json går inte att läsa'],
  ])('given %j says in one line what to do, and ends with 2', async (args, said) => {
    const { code, out, err } = await run(['render', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('says what is wrong with a file that is no structure, and writes nothing', async () => {
    for (const [content, said] of [
      ['{', 'JSON'],
      [JSON.stringify({ ...STRUCTURE, date: 'i går' }), 'date'],
      [JSON.stringify({ ...STRUCTURE, items: [{}] }), 'items.0.title'],
    ] as const) {
      const file = join(folder, 'fel.json');
      await writeFile(file, content);
      const { code, err } = await run(['render', '--from', file, '--out', folder]);
      expect(code).toBe(2);
      expect(err).toContain(said);
    }
    expect(await readdir(folder)).toEqual(['fel.json']);
  });

  test('says that there is no such meeting', async () => {
    const openEvents = () => Promise.resolve({ ...example.store.events, close: () => Promise.resolve() });
    const { code, err } = await run(['render', '--meeting', 'okänt', '--out', folder], { openEvents });
    expect(code).toBe(2);
    expect(err).toContain('mötet ”okänt” finns inte i loggen');
  });
});

async function aFile(structure: object): Promise<string> {
  const file = join(folder, 'struktur.json');
  await writeFile(file, JSON.stringify(structure));
  return file;
}
