import { describe, expect, test } from 'vitest';
import type { ChannelFiles } from '../../src/graph/channel-files.port.ts';
import { FILES_A_PAGE } from '../../src/graph/channel-files.port.ts';

/** A channel's files, empty at first, and hands that put into them. Paths are below the channel's folder. */
export interface ChannelFilesUnderTest {
  readonly files: ChannelFiles;
  readonly plant: (path: string, text: string) => Promise<void>;
}

const GROUP = 'exempel';

/** What every adapter of the port does. */
export function channelFilesContract(open: () => Promise<ChannelFilesUnderTest>): void {
  const opened = async (...paths: readonly string[]) => {
    const { files, plant } = await open();
    for (const path of paths) await plant(path, `words of ${path}`);
    return { files, plant };
  };
  const namesOf = (page: { readonly entries: readonly { readonly name: string }[] } | null) =>
    page?.entries.map(({ name }) => name);

  describe('looking through the channel’s files', () => {
    test('shows what stands in its folder, folders first, and the way to what is opened', async () => {
      const { files } = await opened('Årsplan.pdf', '2018/april/Plan.pdf', '2018/Budget.xlsx');
      const top = await files.list(GROUP);
      expect(namesOf(top)).toEqual(['2018', 'Årsplan.pdf']);
      expect(top?.trail).toEqual([]);
      expect(top?.entries[1]).toMatchObject({ kind: 'file', size: 'words of Årsplan.pdf'.length + 1 });
      const year = await files.list(GROUP, top?.entries[0]?.id);
      expect(namesOf(year)).toEqual(['april', 'Budget.xlsx']);
      const april = await files.list(GROUP, year?.entries[0]?.id);
      expect(namesOf(april)).toEqual(['Plan.pdf']);
      expect(april?.trail.map(({ name }) => name)).toEqual(['2018', 'april']);
      expect(april?.trail[0]?.id).toBe(top?.entries[0]?.id);
    });

    test('shows a page at a time, each file on one of them', async () => {
      const all = Array.from({ length: FILES_A_PAGE + 3 }, (_, index) => `Fil ${100 + index}.pdf`);
      const { files } = await opened(...all);
      const first = await files.list(GROUP);
      expect(first?.entries).toHaveLength(FILES_A_PAGE);
      const rest = await files.list(GROUP, undefined, first?.next);
      expect(rest?.next).toBeUndefined();
      expect([...(namesOf(first) ?? []), ...(namesOf(rest) ?? [])].toSorted()).toEqual(all);
    });

    test('finds files by parts of their names wherever they lie, and says in which folder', async () => {
      const { files } = await opened('Bredband.pdf', '2018/Plan för bredband’s nät.pdf', '2018/Budget.pdf');
      const found = await files.search(GROUP, 'bredband');
      expect(Object.fromEntries(found.entries.map(({ name, within }) => [name, within]))).toEqual({
        'Bredband.pdf': undefined,
        'Plan för bredband’s nät.pdf': '2018',
      });
      expect((await files.search(GROUP, "o'brien")).entries).toEqual([]);
    });

    test('gives a file by its id with its bytes, and another version once it is changed', async () => {
      const { files, plant } = await opened('2018/Plan.pdf');
      const [entry] = (await files.search(GROUP, 'plan')).entries;
      const before = await files.find(GROUP, { fileId: entry?.id ?? '' });
      expect(before).toMatchObject({ name: 'Plan.pdf', inChannel: true });
      expect(new TextDecoder().decode(await before?.bytes())).toBe('words of 2018/Plan.pdf');
      await plant('2018/Plan.pdf', 'other words');
      const after = await files.find(GROUP, { ...before, fileId: entry?.id ?? '' });
      expect(after?.fileId).toBe(before?.fileId);
      expect(after?.version).not.toBe(before?.version);
      expect(new TextDecoder().decode(await after?.bytes())).toBe('other words');
    });

    test('knows no folder and no file that is not there', async () => {
      const { files } = await opened('2018/Plan.pdf');
      const [plan] = (await files.search(GROUP, 'plan')).entries;
      expect(await files.list(GROUP, 'no-such-folder')).toBeNull();
      expect(await files.list(GROUP, plan?.id)).toBeNull();
      expect(await files.find(GROUP, { fileId: 'no-such-file' })).toBeNull();
      const [folder] = (await files.list(GROUP))?.entries ?? [];
      expect(await files.find(GROUP, { fileId: folder?.id ?? '' })).toBeNull();
    });
  });
}
