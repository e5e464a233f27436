import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Unzipped } from 'fflate';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AppManifest } from '../../manifest/app-manifest.ts';
import { appManifest } from '../../manifest/app-manifest.ts';
import { buildPackage } from '../../manifest/build-package.ts';
import { localizationFaults, manifestFaults } from '../../manifest/check-manifest.ts';
import { tabAudiences } from '../../src/server/auth/tab-token.ts';
import { DEMO_APP, run } from '../cli/cli-support.ts';
import { sharedFolderOr } from '../support/shared-folder.ts';
import { INSTALLATION } from './installation.ts';

describe('the app package', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'radslag-package-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('holds the manifest, the English words and the two icons, and nothing else', () => {
    const files = unzipSync(buildPackage(INSTALLATION));
    expect(Object.keys(files)).toEqual(['manifest.json', 'en.json', 'color.png', 'outline.png']);
    expect(manifestIn(files)).toEqual(appManifest(INSTALLATION));
  });

  it('is the same to the last byte for the same installation, and another for another', () => {
    expect(buildPackage(INSTALLATION).equals(buildPackage(INSTALLATION))).toBe(true);
    const other = buildPackage({ ...INSTALLATION, publicUrl: 'https://annan.example' });
    expect(buildPackage(INSTALLATION).equals(other)).toBe(false);
  });

  it('is valid by Microsoft’s schemas, which do find what is wrong', () => {
    const manifest = appManifest(INSTALLATION);
    expect(manifestFaults(manifest)).toEqual([]);
    expect(manifestFaults({ ...manifest, packageName: 'x' })).not.toEqual([]);
    expect(manifestFaults({ ...manifest, name: { short: 'x'.repeat(31) } })).not.toEqual([]);
    expect(localizationFaults({ 'name.short': 'Rådslag' })).not.toEqual([]);
  });

  it('passes the checker of app packages beside the checkout', async () => {
    const shared = sharedFolderOr('the app package is not checked by the conformance tools');
    if (!shared) return;
    const file = join(folder, 'checked.zip');
    await writeFile(file, buildPackage(INSTALLATION));
    // By its real path: it does nothing when it is started through a link.
    const checker = realpathSync(join(shared, 'conformance', 'lib', 'manifest-check.mjs'));
    // The checker looks for its validator beside itself; ours serves.
    const NODE_PATH = fileURLToPath(new URL('../../node_modules', import.meta.url));
    const checked = spawnSync(process.execPath, [checker, file], {
      encoding: 'utf8',
      env: { ...process.env, NODE_PATH },
    });
    expect(`${checked.stdout}${checked.stderr}`.trim()).toBe(`${file} clean`);
  });

  it('asks for the token that the server takes, and lets Teams show the pages of this server alone', () => {
    const { webApplicationInfo, validDomains } = appManifest(INSTALLATION);
    expect(webApplicationInfo?.id).toBe(INSTALLATION.tabAppId);
    expect(tabAudiences(INSTALLATION.publicUrl, INSTALLATION.tabAppId)).toContain(
      webApplicationInfo?.resource,
    );
    expect(validDomains).toEqual(['radslag.example']);
    const withPort = appManifest({ ...INSTALLATION, publicUrl: 'https://radslag.example:8443' });
    expect(withPort.validDomains).toEqual(['radslag.example:8443', 'radslag.example']);
  });

  it('is written by `radslag package`, which prints where', async () => {
    const file = join(folder, 'radslag.zip');
    const appIds = () => ({ ...INSTALLATION, demo: false });
    expect(await run(['package', '--out', file], { appIds })).toEqual({ code: 0, out: `${file}\n`, err: '' });
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    expect((await readFile(file)).equals(buildPackage({ ...INSTALLATION, version }))).toBe(true);
  });

  it('of the demo is valid as well, and says what to set for one that can be installed', async () => {
    const file = join(folder, 'demo.zip');
    const { code, out, err } = await run(['package', '--out', file]);
    expect([code, out]).toEqual([0, `${file}\n`]);
    expect(err).toMatch(/^Paketet är demons: .*BOT_APP_ID, TAB_APP_ID och PUBLIC_URL.*\n$/);
    const manifest = manifestIn(unzipSync(await readFile(file)));
    expect([manifest.id, manifest.validDomains]).toEqual([
      DEMO_APP.teamsAppId,
      ['127.0.0.1:3978', '127.0.0.1'],
    ]);
  });
});

function manifestIn(files: Unzipped): AppManifest {
  return JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as AppManifest;
}
