import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { createSharePointChannelFiles } from '../../src/graph/sharepoint-channel-files.ts';
import { findLists } from '../../src/graph/sharepoint-lists.ts';
import { provisionSharePoint } from '../../src/graph/sharepoint-provision.ts';
import { createSharePointWatch } from '../../src/graph/sharepoint-watch.ts';
import type { EntraDouble } from '../support/conformance-doubles.ts';
import { startEntraDouble } from '../support/conformance-doubles.ts';
import { graphOnDouble, ROLES_OF_ADMINISTRATOR } from '../support/graph-double.ts';
import { sharedFolderOr } from '../support/shared-folder.ts';
import { aFiling, FOLDER } from './archive-contract.ts';
import { libraryOn } from './library-under-test.ts';

const shared = sharedFolderOr('looking at SharePoint, on the conformance double of Graph');

describe.skipIf(!shared)('a look at the archive in SharePoint, on the conformance double', () => {
  let double: EntraDouble;
  beforeAll(async () => {
    double = await startEntraDouble(shared ?? '', { https: false, enforcePermissions: true });
  });
  afterAll(() => double.close());
  const open = async () => {
    double.clearRules();
    double.seed({});
    const graph = graphOnDouble(double);
    const library = await libraryOn(graph);
    const at = { graph, placeOf: async () => library.place };
    const watch = createSharePointWatch(at, ['exempel'], createSharePointChannelFiles(at));
    return { ...library, graph, watch };
  };

  test('says whether anything has changed since the mark, and everything has at first', async () => {
    const { archive, plant, take, watch } = await open();
    await archive.store(aFiling());
    const first = await watch.changedSince('exempel');
    expect(first.changed).toBe(true);
    const quiet = await watch.changedSince('exempel', first.mark);
    expect(quiet.changed).toBe(false);
    await plant(`${FOLDER}/Bilaga.txt`, new TextEncoder().encode('ändrat'));
    const changed = await watch.changedSince('exempel', quiet.mark);
    expect(changed.changed).toBe(true);
    await take(`${FOLDER}/Bilaga.txt`);
    expect((await watch.changedSince('exempel', changed.mark)).changed).toBe(true);
  });

  test('says so too when somebody has changed a column or a row, of which the files know nothing', async () => {
    const { archive, place, watch } = await open();
    const admin = graphOnDouble(double, {}, ROLES_OF_ADMINISTRATOR);
    await archive.store(aFiling());
    await provisionSharePoint(admin, place.driveId);
    const { library, decisions } = await findLists(admin, place.driveId);
    let { mark } = await watch.changedSince('exempel');
    const changes = async () => {
      const now = await watch.changedSince('exempel', mark);
      ({ mark } = now);
      return now.changed;
    };
    expect(await changes()).toBe(false);
    await admin.ask({ method: 'POST', path: `${decisions}/items`, body: { fields: { Title: 'Eget' } } });
    expect(await changes()).toBe(true);
    expect(await changes()).toBe(false);
    const path = `${library}/columns/RadslagStatus`;
    await admin.ask({ method: 'PATCH', path, body: { displayName: 'Läge' } });
    expect(await changes()).toBe(true);
    expect(await changes()).toBe(false);
  });

  test('finds what somebody has checked out, which Graph shows of an item that is asked for it', async () => {
    const { graph, archive, place } = await open();
    const files = await archive.store(aFiling());
    // The double takes check-outs, and shows them of no item: so it is shown here, as Graph describes it.
    const shows: Graph = {
      ...graph,
      async ask(request) {
        const answer = await graph.ask(request);
        if (!/children\?.*publication/.test(request.path)) return answer;
        const { value, ...rest } = answer as { readonly value: readonly { readonly name: string }[] };
        const publication = { level: 'checkout', versionId: '1.0' };
        return {
          ...rest,
          value: value.map((it) => (it.name === 'Bilaga.txt' ? { ...it, publication } : it)),
        };
      },
    };
    const at = { graph: shows, placeOf: async () => place };
    const watch = createSharePointWatch(at, ['exempel'], createSharePointChannelFiles(at));
    const folder = FOLDER.split('/')[2] ?? '';
    const filed = { groupId: 'exempel', meetingId: 'm-1', year: '2018', folder, files };
    expect(await watch.look().inspect(filed)).toEqual([{ what: 'checked-out', file: 'Bilaga.txt' }]);
  });

  test('begins anew where the library no longer knows the mark', async () => {
    const { archive, watch } = await open();
    await archive.store(aFiling());
    const anew = await watch.changedSince('exempel', 'forgotten');
    expect(anew.changed).toBe(true);
    expect((await watch.changedSince('exempel', anew.mark)).changed).toBe(false);
  });

  test('finds what somebody changed, renamed and took away of what is filed', async () => {
    const { archive, contents, plant, take, watch } = await open();
    const files = await archive.store(aFiling());
    const filed = {
      groupId: 'exempel',
      meetingId: 'm-1',
      year: '2018',
      folder: FOLDER.split('/')[2] ?? '',
      files,
    };
    const found = () => watch.look().inspect(filed);
    expect(await found()).toEqual([]);
    await plant(`${FOLDER}/Bilaga.txt`, new TextEncoder().encode('ändrat'));
    const bytes = (await contents()).get(`${FOLDER}/Protokoll 3-2018.html`) ?? new Uint8Array();
    await take(`${FOLDER}/Protokoll 3-2018.html`);
    expect(await found()).toEqual([
      { what: 'missing', file: 'Protokoll 3-2018.html' },
      { what: 'changed', file: 'Bilaga.txt' },
    ]);
    await plant(`${FOLDER}/Slutligt.html`, bytes);
    expect(await found()).toContainEqual({
      what: 'moved',
      file: 'Protokoll 3-2018.html',
      to: 'Slutligt.html',
    });
  });

  test('has asked Graph for nothing that Graph does not know', () => {
    const { summary, violations, warnings } = double.report();
    expect([violations, warnings, summary.unsupported, summary.doubleBugs]).toEqual([{}, {}, [], 0]);
  });
});
