import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFolderChannelFiles } from '../../src/graph/folder-channel-files.ts';
import { channelFilesContract } from './channel-files-contract.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'radslag-channel-files-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function plant(path: string, text: string): void {
  const file = join(root, 'exempel', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

describe('the channel’s files in a folder', () => {
  channelFilesContract(async () => ({
    files: createFolderChannelFiles(root),
    plant: async (path, text) => plant(path, text),
  }));

  test('are none before anything is filed', async () => {
    expect(await createFolderChannelFiles(root).list('exempel')).toEqual({ trail: [], entries: [] });
  });

  test('lead to nothing outside of the group’s folder, and through no link', async () => {
    const files = createFolderChannelFiles(root);
    plant('2018/Plan.pdf', 'plan');
    mkdirSync(join(root, 'annan'));
    writeFileSync(join(root, 'annan', 'Hemligt.pdf'), 'hemligt');
    symlinkSync(join(root, 'annan'), join(root, 'exempel', 'länk'));
    for (const fileId of [
      '../annan/Hemligt.pdf',
      '2018/../../annan/Hemligt.pdf',
      'länk/Hemligt.pdf',
      '/annan/Hemligt.pdf',
      '2018//Plan.pdf',
      '..',
    ])
      expect([fileId, await files.find('exempel', { fileId })]).toEqual([fileId, null]);
    expect(await files.list('exempel', '../annan')).toBeNull();
    expect((await files.list('exempel'))?.entries.map(({ name }) => name)).toEqual(['2018']);
    expect((await files.search('exempel', 'hemligt')).entries).toEqual([]);
  });

  test('do not show what is being written', async () => {
    plant('.radslag-unfinished-1', 'halft');
    plant('2018/.radslag-journal.json', '{}');
    const files = createFolderChannelFiles(root);
    expect((await files.list('exempel', '2018'))?.entries).toEqual([]);
    expect((await files.search('exempel', 'radslag')).entries).toEqual([]);
  });
});
