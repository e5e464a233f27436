import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Archive, FileToStore, Filing } from '../../src/graph/archive.port.ts';
import { ArchiveFault } from '../../src/graph/archive.port.ts';
import { parseManifest } from '../../src/graph/manifest.ts';

/** An empty archive, and a way past it to what it really holds. Paths are `group/year/folder/name`. */
export interface ArchiveUnderTest {
  readonly archive: Archive;
  readonly contents: () => Promise<ReadonlyMap<string, Uint8Array>>;
  /** Puts a file there by another hand. */
  readonly plant: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Takes a file away by another hand. */
  readonly take: (path: string) => Promise<void>;
  /** What the archive kept of an earlier revision of the meeting in FOLDER, by the files' names; each keeps it its way. */
  readonly earlier: (revision: number) => Promise<ReadonlyMap<string, Uint8Array>>;
}

export const FOLDER = 'exempel/2018/2018-04-20 Kommundirektörsmöte';

/** A filing of two files; override what the test is about. */
export function aFiling(overrides: Partial<Filing> = {}): Filing {
  return {
    groupId: 'exempel',
    meetingId: 'm-1',
    year: '2018',
    folder: '2018-04-20 Kommundirektörsmöte',
    revision: 1,
    files: [aFile('Protokoll 3-2018.html', '<p>Åtgärder för växthuset</p>'), aFile('Bilaga.txt', 'underlag')],
    heads: { 'group/exempel/meeting/m-1': { version: 42, hash: 'ab'.repeat(32) } },
    agreedAt: '2018-05-02T09:00:00.000Z',
    ...overrides,
  };
}

export function aFile(name: string, text: string): FileToStore {
  return { name, bytes: new TextEncoder().encode(text), contentType: 'text/plain; charset=utf-8' };
}

/** What every archive of agreed protocols must do. */
export function archiveContract(open: () => Promise<ArchiveUnderTest>): void {
  describe('the archive contract', () => {
    test('keeps the files in the folder of the meeting, byte for byte, with a manifest of sums', async () => {
      const { archive, contents } = await open();
      const stored = await archive.store(aFiling());
      const held = await contents();
      expect([...held.keys()].sort()).toEqual([
        `${FOLDER}/Bilaga.txt`,
        `${FOLDER}/Protokoll 3-2018.html`,
        `${FOLDER}/manifest.json`,
      ]);
      expect(textOf(held, `${FOLDER}/Protokoll 3-2018.html`)).toBe('<p>Åtgärder för växthuset</p>');
      expect(stored.map(({ name }) => name)).toEqual(['Protokoll 3-2018.html', 'Bilaga.txt']);
      const manifest = parseManifest(held.get(`${FOLDER}/manifest.json`) ?? new Uint8Array());
      expect(manifest).toMatchObject({ groupId: 'exempel', meetingId: 'm-1', revision: 1 });
      expect(manifest?.heads['group/exempel/meeting/m-1']).toEqual({ version: 42, hash: 'ab'.repeat(32) });
      for (const { name, sha256, size } of stored) {
        const bytes = held.get(`${FOLDER}/${name}`) ?? new Uint8Array();
        expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
        expect(size).toBe(bytes.byteLength);
        expect(manifest?.files.find((file) => file.name === name)).toMatchObject({ sha256, size });
      }
    });

    test('storing the same again changes nothing and answers the same', async () => {
      const { archive, contents } = await open();
      const first = await archive.store(aFiling());
      const before = await contents();
      expect(await archive.store(aFiling())).toEqual(first);
      expect(await contents()).toEqual(before);
    });

    test('puts back a file that was removed behind its back', async () => {
      const { archive, contents, take } = await open();
      await archive.store(aFiling());
      await take(`${FOLDER}/Bilaga.txt`);
      await archive.store(aFiling());
      expect(textOf(await contents(), `${FOLDER}/Bilaga.txt`)).toBe('underlag');
    });

    test('takes a file that stands there with the very same bytes as stored', async () => {
      const { archive, contents, plant } = await open();
      await plant(`${FOLDER}/Bilaga.txt`, new TextEncoder().encode('underlag'));
      await archive.store(aFiling());
      expect((await contents()).size).toBe(3);
    });

    test('never overwrites a file that somebody else put there', async () => {
      const { archive, contents, plant } = await open();
      await plant(`${FOLDER}/Protokoll 3-2018.html`, new TextEncoder().encode('någon annans'));
      await expect(archive.store(aFiling())).rejects.toMatchObject({ code: 'archive-conflict' });
      const held = await contents();
      expect([...held.keys()]).toEqual([`${FOLDER}/Protokoll 3-2018.html`]);
      expect(textOf(held, `${FOLDER}/Protokoll 3-2018.html`)).toBe('någon annans');
    });

    test('never overwrites a file of its own that somebody has changed since', async () => {
      const { archive, contents, plant } = await open();
      await archive.store(aFiling());
      await plant(`${FOLDER}/Bilaga.txt`, new TextEncoder().encode('ändrad för hand'));
      await expect(archive.store(aFiling())).rejects.toBeInstanceOf(ArchiveFault);
      expect(textOf(await contents(), `${FOLDER}/Bilaga.txt`)).toBe('ändrad för hand');
    });

    test('keeps what an earlier revision said beside the corrected one', async () => {
      const { archive, contents, earlier } = await open();
      await archive.store(aFiling());
      const files = [aFile('Protokoll 3-2018.html', '<p>Rättat</p>')];
      await archive.store(aFiling({ revision: 2, files }));
      const held = await contents();
      expect(textOf(held, `${FOLDER}/Protokoll 3-2018.html`)).toBe('<p>Rättat</p>');
      expect(held.has(`${FOLDER}/Bilaga.txt`)).toBe(false);
      const kept = await earlier(1);
      expect(textOf(kept, 'Protokoll 3-2018.html')).toContain('växthuset');
      expect(textOf(kept, 'Bilaga.txt')).toBe('underlag');
      expect(parseManifest(kept.get('manifest.json') ?? new Uint8Array())?.revision).toBe(1);
      await expect(archive.store(aFiling())).rejects.toMatchObject({ code: 'archive-conflict' });
    });

    test('gives two meetings of one day and one title a folder each', async () => {
      const { archive, contents } = await open();
      await archive.store(aFiling());
      await archive.store(
        aFiling({ meetingId: 'm-2', files: [aFile('Protokoll 3-2018.html', 'ett annat möte')] }),
      );
      await archive.store(aFiling());
      const held = await contents();
      expect(textOf(held, `${FOLDER}/Protokoll 3-2018.html`)).toContain('växthuset');
      expect(textOf(held, `${FOLDER} (2)/Protokoll 3-2018.html`)).toBe('ett annat möte');
    });

    test('mends names that a library refuses, and stays inside the folder of the group', async () => {
      const { archive, contents } = await open();
      const files = [aFile('../../Vad: "nu"?.html', 'a'), aFile('con', 'b'), aFile('~$lås.pdf', 'c')];
      const stored = await archive.store(aFiling({ folder: '../../../etc/cron.d', files }));
      expect(stored.map(({ name }) => name)).toEqual(['___.._Vad_ _nu__.html', '_con', '_$lås.pdf']);
      const paths = [...(await contents()).keys()];
      expect(paths).toHaveLength(4);
      for (const path of paths) expect(path.startsWith('exempel/2018/___.._.._etc_cron.d/')).toBe(true);
    });

    test.each([
      [
        'two files of one name, but for case',
        { files: [aFile('Bilaga.txt', 'a'), aFile('BILAGA.TXT', 'b')] },
      ],
      ['a file named as the manifest', { files: [aFile('Manifest.json', 'a')] }],
      ['a group id that is a path', { groupId: '../annan' }],
      ['a year that is none', { year: '..' }],
    ])('refuses %s and writes nothing', async (_, overrides) => {
      const { archive, contents } = await open();
      await expect(archive.store(aFiling(overrides))).rejects.toMatchObject({ code: 'archive-name-refused' });
      expect((await contents()).size).toBe(0);
    });
  });
}

function textOf(held: ReadonlyMap<string, Uint8Array>, path: string): string {
  const bytes = held.get(path);
  return bytes ? new TextDecoder().decode(bytes) : `(nothing at ${path})`;
}
