import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './cli-support.ts';

const TEXT =
  'Gruppens protokoll 1/2019\n\nTid/Plats: 190118 kl. 9.00-11.00, Granbo\n\nNärvarande: Anna Ek, Åsele\n\n1. Ett\n\nBeslut\n\natt två\n';
let folder = '';
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radslag-import-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('radslag import', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['what Windows wrote before', Buffer.from(TEXT, 'latin1')],
  ])('prints the structure of a text in %s as one JSON object', async (_encoding, bytes) => {
    await writeFile(file('protokoll.txt'), bytes);
    const { code, out, err } = await run(['import', file('protokoll.txt')]);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({
      title: 'Gruppens protokoll',
      number: '1/2019',
      attendees: [{ name: 'Anna Ek', organisation: 'Åsele' }],
      items: [{ number: '1', title: 'Ett', decisions: ['två'] }],
    });
  });

  test('says each warning in the language of the machine', async () => {
    await writeFile(file('protokoll.txt'), TEXT);
    const warned = async (locale: 'sv' | 'en') =>
      JSON.parse((await run(['import', file('protokoll.txt')], { locale })).out) as {
        warnings: { message: string }[];
      };
    expect((await warned('sv')).warnings.at(-1)?.message).toBe('Ingen namngiven person har undertecknat.');
    expect((await warned('en')).warnings.at(-1)?.message).toBe('Nobody who is named has signed.');
  });

  test.each([
    [['import'], 'radslag import: ange FIL efter kommandot.', 2],
    [
      ['import', '/finns/inte.txt'],
      'radslag import: filen /finns/inte.txt finns inte. Ange en fil som finns.',
      2,
    ],
    [['import', 'a', 'b'], 'radslag import: ”b” hör inte hit. Ta bort det.', 2],
  ])('wrong use %j is one line', async (args, line, code) => {
    expect(await run(args)).toEqual({ code, out: '', err: `${line}\n` });
  });

  test('refuses what holds no text in one line', async () => {
    await writeFile(file('tom.txt'), ' \n\n');
    expect((await run(['import', file('tom.txt')])).err).toContain('är tom');
    await writeFile(file('bild.bin'), Buffer.from([1, 2, 0, 3]));
    expect(await run(['import', file('bild.bin')])).toMatchObject({ code: 1, out: '' });
  });

  test('never reads a file that is too large to be a protocol', async () => {
    await writeFile(file('stor.txt'), '');
    await truncate(file('stor.txt'), 200 * 1024 * 1024);
    const { code, err } = await run(['import', file('stor.txt')]);
    expect([code, err.split('\n').length, err]).toEqual([1, 2, expect.stringContaining('för stor')]);
  });

  test('has its own help', async () => {
    expect((await run(['import', '--help'])).out).toContain('Användning: radslag import FIL [--help]');
  });
});
