import { fileURLToPath } from 'node:url';
import { createRemoteJWKSet } from 'jose';
import type { Config } from '../config.ts';
import { ConfigError } from '../config.ts';
import type { SignInView } from '../contract/sign-in-view.ts';
import { signInScope } from '../server/auth/sign-in.ts';
import { tabAudiences } from '../server/auth/tab-token.ts';
import { createAdjustableClock } from '../simulator/adjustable-clock.ts';
import { DEMO_BOT_APP_ID, DEMO_HOST_TENANT_ID, DEMO_TAB_APP_ID } from '../simulator/demo-identities.ts';
import { isLoopbackName } from '../simulator/guards.ts';
import type { DemoIssuer } from '../simulator/issuer.ts';
import { createSimulator } from '../simulator/simulator.ts';
import { extensionOffer } from './extension-offer.ts';
import { presenterPage } from './presenter-to-be.ts';
import { personasOf } from './personas.ts';
import { readGroupFile } from './read-group-file.ts';
import { openExample } from './seed-example.ts';
import type { Doors, House, Surroundings } from './surroundings.ts';
import { upcomingMeeting } from './upcoming-meeting.ts';

const EXAMPLE_GROUP = fileURLToPath(new URL('../group-file/example-group.yaml', import.meta.url));

/** The demo: its own Teams, its own issuer of tokens, a clock that can be moved, for this machine alone. */
export async function demoSurroundings(config: Config): Promise<Surroundings> {
  if (!isLoopbackName(config.host) && config.host !== '::1')
    throw new ConfigError(
      `HOST: ${config.host} is reachable from other machines; the demo listens on this one alone, leave HOST out`,
    );
  const clock = await createAdjustableClock({ dataDir: config.dataDir });
  const groupFile = readGroupFile(config.groupFile ?? EXAMPLE_GROUP);
  return {
    clock,
    groupFile,
    async beforeFounding(workplace, archives) {
      if (config.groupFile === undefined) await openExample(workplace, groupFile, archives);
    },
    openDoors: (house) => openDoors(config, clock, house),
  };
}

async function openDoors(
  config: Config,
  clock: Awaited<ReturnType<typeof createAdjustableClock>>,
  { workplace, group, publicUrl, presenterLinks }: House,
): Promise<Doors> {
  const simulator = await createSimulator({
    baseUrl: publicUrl,
    publicUrl: config.publicUrl,
    microsoftAppId: config.microsoft?.appId,
    dataDir: config.dataDir,
    personas: personasOf(group),
    clock,
    extension: extensionOffer(config.publicUrl),
    upcomingMeeting: () => upcomingMeeting(workplace, group.groupId),
    presenterPage: () => presenterPage(workplace, presenterLinks, group.groupId),
  });
  const issuer = () => `${publicUrl()}/simulator/openid`;
  return {
    bot: {
      appId: DEMO_BOT_APP_ID,
      trustedIssuer: {
        get issuer() {
          return issuer();
        },
        get metadataUrl() {
          return `${issuer()}/.well-known/openid-configuration`;
        },
        audience: DEMO_BOT_APP_ID,
        requireEndorsement: 'msteams',
      },
      outboundCredentials: simulator.outboundCredentials,
    },
    tokens: {
      issuers: [{ issuerFor: issuer, keys: lateKeys(() => `${issuer()}/keys`) }],
      audiences: () => tabAudiences(publicUrl(), DEMO_TAB_APP_ID),
      allowedTenants: [{ tenantId: DEMO_HOST_TENANT_ID, name: group.name }],
    },
    signIn: () => demoSignIn(simulator.issuer),
    simulator,
    async whenListening() {
      // Without its channel the outbox has nowhere to post.
      if (group.channel) await simulator.client.ensureInstalled();
      else await simulator.client.install();
    },
  };
}

/** Signing in outside Teams at the simulator's issuer: what its own metadata says. */
function demoSignIn(demo: DemoIssuer): SignInView {
  const { clientId, redirectUri, scope } = demo.tabClient();
  const { issuer, authorization_endpoint, token_endpoint, end_session_endpoint } = demo.metadata();
  return {
    clientId,
    redirectUri,
    scope: signInScope(scope),
    issuers: [
      {
        issuer,
        authorizationEndpoint: authorization_endpoint,
        tokenEndpoint: token_endpoint,
        endSessionEndpoint: end_session_endpoint,
        namesItself: true,
      },
    ],
  };
}

/** The signing keys of an issuer whose address is known only once the product listens. */
function lateKeys(address: () => string): ReturnType<typeof createRemoteJWKSet> {
  let keys: ReturnType<typeof createRemoteJWKSet> | undefined;
  const get = () => (keys ??= createRemoteJWKSet(new URL(address())));
  return ((...args) => get()(...args)) as ReturnType<typeof createRemoteJWKSet>;
}
