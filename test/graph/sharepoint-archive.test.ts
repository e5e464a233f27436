import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EntraDouble } from '../support/conformance-doubles.ts';
import { startEntraDouble } from '../support/conformance-doubles.ts';
import { graphOnDouble } from '../support/graph-double.ts';
import { sharedFolderOr } from '../support/shared-folder.ts';
import { aFile, aFiling, archiveContract, FOLDER } from './archive-contract.ts';
import { libraryOn } from './library-under-test.ts';

const shared = sharedFolderOr('the SharePoint archive on the conformance double of Graph');

describe.skipIf(!shared)('the SharePoint archive, on the conformance double', () => {
  let double: EntraDouble;
  beforeAll(async () => {
    double = await startEntraDouble(shared ?? '', { https: false });
  });
  afterAll(() => double.close());
  const open = async () => {
    double.clearRules();
    double.seed({});
    return libraryOn(graphOnDouble(double));
  };

  archiveContract(open);

  test('gives two meetings of one name that are filed at the same time a folder each', async () => {
    const { archive, contents } = await open();
    await Promise.all([archive.store(aFiling()), archive.store(aFiling({ meetingId: 'm-2' }))]);
    expect([...(await contents()).keys()].filter((path) => path.endsWith('/manifest.json'))).toEqual([
      `${FOLDER}/manifest.json`,
      `${FOLDER} (2)/manifest.json`,
    ]);
  });

  test('keeps no Word file, whose bytes the library would change', async () => {
    const { archive, contents } = await open();
    const filing = aFiling();
    const word = { ...aFile('protokoll.docx', 'Word'), contentType: 'application/octet-stream' };
    const stored = await archive.store({ ...filing, files: [...filing.files, word] });
    expect(stored.map(({ name }) => name)).toEqual(filing.files.map(({ name }) => name));
    expect([...(await contents()).keys()].filter((path) => path.endsWith('.docx'))).toEqual([]);
  });

  test('keeps a paper in Word as it was handed in, in a zip that the library leaves alone', async () => {
    const { archive, contents } = await open();
    const filing = aFiling();
    const paper = { ...aFile('Handling 2 Plan.docx', 'Word'), paper: true as const };
    const stored = await archive.store({ ...filing, files: [...filing.files, paper] });
    expect(stored.map(({ name }) => name)).toContain('Handling 2 Plan.docx.zip');
    const again = await archive.store({ ...filing, files: [...filing.files, paper] });
    expect(again).toEqual(stored);
    const path = [...(await contents()).keys()].find((each) => each.endsWith('.docx.zip')) ?? '';
    const kept = (await contents()).get(path);
    expect(Object.keys(unzipSync(kept ?? new Uint8Array()))).toEqual(['Handling 2 Plan.docx']);
  });

  test('keeps a big paper once beside a session that a killed process left half done, and its late end spoils nothing', async () => {
    const { archive, contents, place } = await open();
    const graph = graphOnDouble(double);
    await archive.store(aFiling());
    const name = 'Handling 3 Plan.pdf';
    const bytes = new Uint8Array(6 * 1024 * 1024).fill(7);
    const path = `/drives/${place.driveId}/items/${place.folderId}:/${FOLDER.replace('exempel/', '')}/${name}:`;
    const { uploadUrl } = (await graph.ask({
      method: 'POST',
      path: `${encodeURI(path)}/createUploadSession`,
      body: { item: { '@microsoft.graph.conflictBehavior': 'fail' } },
    })) as { readonly uploadUrl: string };
    const send = (from: number, to: number) =>
      graph.atAddress(uploadUrl, {
        method: 'PUT',
        headers: { 'content-range': `bytes ${from}-${to - 1}/${bytes.byteLength}` },
        body: bytes.slice(from, to),
      });
    const half = 16 * 320 * 1024;
    await send(0, half);
    const { files } = aFiling();
    const big = { name, bytes, contentType: 'application/pdf' };
    const stored = await archive.store(aFiling({ revision: 2, files: [...files, big] }));
    expect(stored.map((file) => file.name)).toContain(name);
    await expect(send(half, bytes.byteLength)).rejects.toMatchObject({ statusCode: 409 });
    await graph.atAddress(uploadUrl, { method: 'DELETE' });
    const plans = [...(await contents())].filter(([at]) => at.includes('Handling 3'));
    expect(plans.map(([at, held]) => [at, Buffer.compare(held, bytes)])).toEqual([[`${FOLDER}/${name}`, 0]]);
  });

  test('has asked Graph for nothing that Graph does not know, and has left nothing open', () => {
    const { summary, violations, warnings, uploadSessionsLeftOpen } = double.report();
    expect(violations).toEqual({});
    expect(warnings).toEqual({});
    expect(summary.unsupported).toEqual([]);
    expect(summary.doubleBugs).toBe(0);
    expect(uploadSessionsLeftOpen).toBe(0);
  });
});
