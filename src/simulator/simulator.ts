import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RequestHandler } from 'express';
import express, { Router } from 'express';
import type { AdjustableClock } from './adjustable-clock.ts';
import { createBotLine } from './bot-line.ts';
import { createConnectorRoutes } from './connector-routes.ts';
import type { Disturbances } from './disturbances.ts';
import { createDisturbances } from './disturbances.ts';
import { loopbackOnly, requireDemo } from './guards.ts';
import type { ExtensionClient } from './extension-client.ts';
import { createExtensionClient } from './extension-client.ts';
import type { DemoIssuer } from './issuer.ts';
import { createIssuer } from './issuer.ts';
import type { UpcomingMeeting } from './page-routes.ts';
import { createPageRoutes } from './page-routes.ts';
import type { Persona } from './persona.ts';
import { createSignInRoutes } from './sign-in/sign-in-routes.ts';
import type { TeamsChannel } from './teams-channel.ts';
import { createTeamsChannel } from './teams-channel.ts';
import type { TeamsClient } from './teams-client.ts';
import { createTeamsClient } from './teams-client.ts';
import type { ExtensionOffer } from './wire.ts';

export interface SimulatorOptions {
  /** Where the product listens, `http://127.0.0.1:3978`, without a trailing slash. Read at each use. */
  readonly baseUrl: () => string;
  /** As configured; must be loopback. */
  readonly publicUrl: string;
  /** BOT_APP_ID; must not be set. */
  readonly microsoftAppId: string | undefined;
  readonly dataDir: string;
  /** Everybody in the channel. The first installs the bot. */
  readonly personas: readonly Persona[];
  readonly clock: AdjustableClock;
  /** Where the bot takes activities; `<baseUrl>/api/messages` when left out. */
  readonly botEndpoint?: () => string;
  /** What the app's manifest offers as its message extension. */
  readonly extension: ExtensionOffer;
  /** When the group meets next on the demo's clock. */
  readonly upcomingMeeting: () => Promise<UpcomingMeeting | undefined>;
  /** The way to the page of somebody who presents from outside; undefined when nobody is called. */
  readonly presenterPage: () => Promise<string | undefined>;
  /** Folder of the built page; dist/simulator when left out. */
  readonly pageDir?: string;
}

export interface Simulator {
  /** To be mounted before everything else of the product: what is not from this machine gets 403. */
  readonly guard: RequestHandler;
  /** Page at `/`, API, Connector, OpenID: to be mounted at the root. Guards itself too. */
  readonly router: Router;
  readonly issuer: DemoIssuer;
  readonly channel: TeamsChannel;
  readonly client: TeamsClient;
  readonly extension: ExtensionClient;
  readonly clock: AdjustableClock;
  readonly disturbances: Disturbances;
  /** The bot's credentials towards the simulator's Connector. */
  readonly outboundCredentials: { token(): Promise<string>; refused(token: string): void };
  /** What the bot is told as `serviceUrl`; ends with a slash. */
  serviceUrl(): string;
}

/**
 * A Teams channel on this machine (design.md). Throws SimulatorNotAllowed where the product is reachable from elsewhere
 * or configured for Microsoft's cloud.
 */
export async function createSimulator(options: SimulatorOptions): Promise<Simulator> {
  requireDemo(options);
  const { baseUrl, clock, dataDir } = options;
  const serviceUrl = (): string => `${baseUrl()}/simulator/connector/`;
  const issuer = await createIssuer({ baseUrl, dataDir });
  const channel = await createTeamsChannel({ dataDir, members: options.personas });
  const disturbances = createDisturbances();
  const line = createBotLine({
    issuer,
    botEndpoint: options.botEndpoint ?? (() => `${baseUrl()}/api/messages`),
  });
  const client = createTeamsClient({ channel, clock, line, serviceUrl });
  const extension = createExtensionClient({ channel, client, offer: options.extension });
  const guard = loopbackOnly(baseUrl);
  const router = Router();
  const sources = { channel, client, clock, disturbances };
  router.use('/simulator', guard);
  router.get('/simulator/openid/.well-known/openid-configuration', (_request, response) => {
    response.json(issuer.metadata());
  });
  router.get('/simulator/openid/keys', (_request, response) => {
    response.json(issuer.jwks());
  });
  router.use('/simulator/openid', createSignInRoutes({ baseUrl, issuer, personas: options.personas }));
  router.use('/simulator/connector', createConnectorRoutes({ issuer, channel, clock, disturbances }));
  router.use(
    '/simulator/api',
    createPageRoutes({
      ...sources,
      baseUrl,
      issuer,
      extension,
      offer: options.extension,
      upcomingMeeting: options.upcomingMeeting,
      presenterPage: options.presenterPage,
    }),
  );
  servePage(router, guard, options.pageDir ?? defaultPageDir());
  return {
    guard,
    router,
    issuer,
    channel,
    client,
    extension,
    clock,
    disturbances,
    outboundCredentials: issuer.outboundCredentials,
    serviceUrl,
  };
}

/** The tab is framed from our own origin; cards may show pictures from elsewhere; nothing else is let in. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: https:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

function servePage(router: Router, guard: RequestHandler, pageDir: string): void {
  const index = join(pageDir, 'index.html');
  router.get('/', guard, (_request, response) => {
    if (!existsSync(index)) {
      response.status(503).type('text/plain').send('The page is not built. Run: npm run build\n');
      return;
    }
    response.setHeader('Content-Security-Policy', PAGE_POLICY);
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.sendFile('index.html', { root: pageDir });
  });
  router.use('/simulator/page', express.static(pageDir, { index: false }));
}

function defaultPageDir(): string {
  return fileURLToPath(new URL('../../dist/simulator', import.meta.url));
}
