import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { driveOf } from '../../src/graph/drive.ts';
import { createSharePointChannelFiles } from '../../src/graph/sharepoint-channel-files.ts';
import { ArchiveFault } from '../../src/graph/archive.port.ts';
import type { EntraDouble } from '../support/conformance-doubles.ts';
import { startEntraDouble } from '../support/conformance-doubles.ts';
import { graphOnDouble } from '../support/graph-double.ts';
import { sharedFolderOr } from '../support/shared-folder.ts';
import { channelFilesContract } from './channel-files-contract.ts';
import { libraryOn } from './library-under-test.ts';

const shared = sharedFolderOr('the channel’s files on the conformance double of Graph');

describe.skipIf(!shared)('the channel’s files in SharePoint, on the conformance double', () => {
  let double: EntraDouble;
  beforeAll(async () => {
    double = await startEntraDouble(shared ?? '', { https: false, enforcePermissions: true });
  });
  afterAll(() => double.close());
  const open = async () => {
    double.clearRules();
    double.seed({});
    const graph = graphOnDouble(double);
    const { place, plant } = await libraryOn(graph);
    const files = createSharePointChannelFiles({ graph, placeOf: async () => place });
    const put = (path: string, text: string) => plant(`exempel/${path}`, new TextEncoder().encode(text));
    return { graph, place, files, plant: put };
  };

  channelFilesContract(open);

  test('are those of the channel alone, though the permission reads the library of the whole team', async () => {
    const { graph, place, files } = await open();
    const drive = driveOf(graph, place.driveId);
    const root = (await drive.byId(place.folderId))?.parentReference?.id ?? '';
    const other = await drive.openFolder(root, 'En annan kanal');
    const bytes = new TextEncoder().encode('hemligt');
    await drive.create(other?.id ?? '', { name: 'Hemligt.pdf', bytes, contentType: 'application/pdf' });
    const secret = await drive.find(other?.id ?? '', 'Hemligt.pdf');
    expect(await files.list('exempel', other?.id)).toBeNull();
    expect(await files.list('exempel', root)).toBeNull();
    expect((await files.search('exempel', 'hemligt')).entries).toEqual([]);
    expect(await files.find('exempel', { fileId: secret?.id ?? '' })).toMatchObject({ inChannel: false });
  });

  test('are found by their ids when they are renamed and moved, with the address where people open them', async () => {
    const { graph, place, files, plant } = await open();
    await plant('Plan.pdf', 'plan');
    const [entry] = (await files.search('exempel', 'Plan')).entries;
    const drive = driveOf(graph, place.driveId);
    const folder = await drive.openFolder(place.folderId, 'Undermapp');
    const path = `/drives/${place.driveId}/items/${entry?.id}`;
    const body = { name: 'Ny plan.pdf', parentReference: { id: folder?.id } };
    await graph.ask({ method: 'PATCH', path, body });
    const found = await files.find('exempel', { fileId: entry?.id ?? '' });
    expect(found).toMatchObject({ name: 'Ny plan.pdf', inChannel: true });
    expect(found?.url).toMatch(/^https:\/\/.*Undermapp\/Ny%20plan\.pdf$/);
  });

  test('are told to be away when Graph does not let them be read', async () => {
    const { files } = await open();
    double.addRule({ match: { method: 'GET' }, kind: 'forbidden' });
    await expect(files.list('exempel')).rejects.toThrow(ArchiveFault);
    double.clearRules();
  });

  test('have asked Graph for nothing that Graph does not know', () => {
    const { summary, violations, warnings } = double.report();
    expect(violations).toEqual({});
    expect(warnings).toEqual({});
    expect(summary.unsupported).toEqual([]);
    expect(summary.doubleBugs).toBe(0);
  });
});
