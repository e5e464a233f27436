import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createFolderArchive } from '../../src/graph/folder-archive.ts';
import type { Disk } from '../../src/graph/disk.ts';
import { nodeDisk } from '../../src/graph/disk.ts';
import { crashingDisk } from '../support/crashing-disk.ts';
import type { ArchiveUnderTest } from './archive-contract.ts';
import { aFile, aFiling, archiveContract, FOLDER } from './archive-contract.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

describe('the folder archive', () => {
  archiveContract(async () => openAt(await newFolder()));

  test('tells where a person opens the file, when the product serves one', async () => {
    const root = await newFolder();
    const archive = createFolderArchive({
      root,
      addressOf: ({ meetingId, path }) => `/files/${meetingId}/${path}`,
    });
    const [first] = await archive.store(aFiling());
    expect(first?.url).toBe(`/files/m-1/${FOLDER}/Protokoll 3-2018.html`);
  });

  test('makes the same bytes for the same filing, manifest included', async () => {
    const [one, two] = [openAt(await newFolder()), openAt(await newFolder())];
    await one.archive.store(aFiling());
    await two.archive.store(aFiling());
    expect(await one.contents()).toEqual(await two.contents());
  });

  test('follows no link out of its folder', async () => {
    const [root, outside] = [await newFolder(), await newFolder()];
    await mkdir(join(root, 'exempel'));
    await symlink(outside, join(root, 'exempel', '2018'));
    await expect(openAt(root).archive.store(aFiling())).rejects.toMatchObject({ code: 'archive-conflict' });
    expect(await readdir(outside)).toEqual([]);
  });

  test('says that the folder could not be written, with the cause', async () => {
    const root = join(await newFolder(), 'file');
    await writeFile(root, '');
    const fault = await openAt(root)
      .archive.store(aFiling())
      .catch((thrown: unknown) => thrown);
    expect(fault).toMatchObject({ code: 'archive-unreachable', cause: { code: 'ENOTDIR' } });
  });

  test('finishes the same after a crash before or within any of its steps', async () => {
    const wanted = openAt(await newFolder());
    await wanted.archive.store(aFiling());
    const steps = await everyCrash(
      async () => {},
      () => aFiling(),
      await wanted.contents(),
    );
    expect(steps).toBeGreaterThan(10);
  });

  test('finishes a corrected revision the same after a crash at any step, the earlier one kept', async () => {
    const corrected = aFiling({ revision: 2, files: [aFile('Protokoll 3-2018.html', '<p>Rättat</p>')] });
    const wanted = openAt(await newFolder());
    await wanted.archive.store(aFiling());
    await wanted.archive.store(corrected);
    const steps = await everyCrash(
      async (root) => void (await openAt(root).archive.store(aFiling())),
      () => corrected,
      await wanted.contents(),
    );
    expect(steps).toBeGreaterThan(15);
  });

  test('takes over a filing cut short when the next revision comes instead', async () => {
    for (let step = 0; step < 40; step++) {
      const root = await newFolder();
      await openAt(root).archive.store(aFiling());
      const second = aFiling({ revision: 2, files: [aFile('Protokoll 3-2018.html', 'två')] });
      const third = aFiling({ revision: 3, files: [aFile('Protokoll 3-2018.html', 'tre')] });
      const crashed = await openAt(root, crashingDisk(step))
        .archive.store(second)
        .then(
          () => false,
          () => true,
        );
      await openAt(root).archive.store(third);
      const held = await openAt(root).contents();
      expect(new TextDecoder().decode(held.get(`${FOLDER}/Protokoll 3-2018.html`))).toBe('tre');
      expect([...held.keys()].filter((path) => path.includes('.radslag'))).toEqual([]);
      if (!crashed) return;
    }
    throw new Error('the second revision was never filed whole');
  });
});

/** Crashes at every step in turn; answers how many there were. After each, the same call must end as `wanted`. */
async function everyCrash(
  before: (root: string) => Promise<void>,
  filing: () => ReturnType<typeof aFiling>,
  wanted: ReadonlyMap<string, Uint8Array>,
): Promise<number> {
  for (let step = 0; ; step++) {
    const root = await newFolder();
    await before(root);
    const crashed = await openAt(root, crashingDisk(step))
      .archive.store(filing())
      .then(
        () => false,
        () => true,
      );
    await openAt(root).archive.store(filing());
    expect(await openAt(root).contents(), `after a crash at step ${step}`).toEqual(wanted);
    if (!crashed) return step;
  }
}

function openAt(root: string, disk: Disk = nodeDisk): ArchiveUnderTest {
  return {
    archive: createFolderArchive({ root, disk }),
    contents: async () => {
      const held = new Map<string, Uint8Array>();
      for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const path = join(entry.parentPath, entry.name);
        held.set(relative(root, path).split(sep).join('/'), new Uint8Array(await readFile(path)));
      }
      return new Map([...held].sort(([a], [b]) => a.localeCompare(b, 'sv')));
    },
    plant: async (path, bytes) => {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), bytes);
    },
    take: (path) => rm(join(root, path)),
    earlier: async (revision) => {
      const folder = join(root, FOLDER, `Revision ${revision}`);
      const names = await readdir(folder);
      const read = async (name: string) =>
        [name, new Uint8Array(await readFile(join(folder, name)))] as const;
      return new Map(await Promise.all(names.map(read)));
    },
  };
}

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'radslag-archive-'));
  folders.push(folder);
  return folder;
}
