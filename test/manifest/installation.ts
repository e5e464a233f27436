import type { Installation } from '../../manifest/app-manifest.ts';

/** An installation as an administrator would configure it. */
export const INSTALLATION: Installation = {
  teamsAppId: '44444444-4444-4444-8444-444444444444',
  botAppId: '11111111-1111-4111-8111-111111111111',
  tabAppId: '33333333-3333-4333-8333-333333333333',
  publicUrl: 'https://radslag.example',
  version: '1.2.3',
};
