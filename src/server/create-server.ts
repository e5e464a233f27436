import type { Express, RequestHandler } from 'express';
import express from 'express';
import type { SignInView } from '../contract/sign-in-view.ts';
import type { ChannelFiles } from '../graph/channel-files.port.ts';
import type { WordFiles } from '../usecases/from-word/word-files.port.ts';
import type { ProtocolReader } from '../usecases/imports/protocol-reader.port.ts';
import type { Workplace } from '../usecases/workplace.ts';
import { createApi } from './api/create-api.ts';
import { createLiveStreams } from './api/live-streams.ts';
import type { MeetingPapers } from './api/protocol.ts';
import { answerFaults } from './answer-faults.ts';
import type { TokenRules } from './auth/tab-token.ts';
import { createTokenVerifier } from './auth/tab-token.ts';
import { healthz, metricsPage, readyz } from './health.ts';
import type { Log } from './log.ts';
import { createMetrics } from './metrics.ts';
import type { PresenterLinks } from '../usecases/presenter-links.ts';
import { observeRequests } from './observe-requests.ts';
import { sendPlainPage } from './plain-page.ts';
import { createPresenterRoutes } from './presenter-page/presenter-routes.ts';
import { HTTP, sendProblem } from './problem.ts';
import { commonHeaders, contentPolicy, STRICT_POLICY, tabPolicy } from './security-headers.ts';
import { tabFiles } from './tab-files.ts';

export interface ServerOptions {
  readonly workplace: Workplace;
  /** Makes the links that the secretariat copies. */
  readonly presenterLinks: PresenterLinks;
  /** Which tokens open the tab's API. */
  readonly tokens: TokenRules;
  /** How a browser outside Teams gets such a token. Asked anew each time: the demo learns its port late. */
  readonly signIn?: () => SignInView;
  /** Answers POST /api/messages, with its own JSON parser; mounted at the root. Absent = there is no bot. */
  readonly botRouter?: RequestHandler;
  /**
   * The demo's simulator: its guard stands before everything, its router at `/` serves its page there and all else
   * under `/simulator/`.
   */
  readonly simulator?: { readonly guard: RequestHandler; readonly router: RequestHandler };
  /** The folder of the built tab, `dist/tab`. */
  readonly tabDir: string;
  readonly papers: MeetingPapers;
  readonly wordFiles: WordFiles;
  /** Where papers that stand in the channel's library are found. */
  readonly channelFiles: ChannelFiles;
  readonly protocolReader: ProtocolReader;
  readonly log: Log;
  /** How people reach the product; https brings Strict-Transport-Security. Asked at start. */
  readonly publicUrl: string;
  /** Between the heartbeats of a live stream; 15 s unless told. */
  readonly heartbeatMs?: number;
}

/** The product's one web application. Started and stopped by `listen` (listen.ts). */
export interface ProductServer {
  readonly app: Express;
  /** Ends live streams and answers `not ready` from now on; requests under way are finished. */
  prepareToStop(): void;
}

/** Mounts what there is: bot, API, tab, health, and in the demo the simulator. */
export function createServer(options: ServerOptions): ProductServer {
  const { workplace, log, simulator } = options;
  let stopping = false;
  const metrics = createMetrics();
  const liveStreams = createLiveStreams((fault) => log.error({ fault }, 'live stream'), options.heartbeatMs);
  const app = express();
  app.disable('x-powered-by').disable('etag');
  app.set('trust proxy', false);
  app.use(observeRequests(log, metrics), commonHeaders(options.publicUrl.startsWith('https:')));
  if (simulator) app.use(simulator.guard);
  const strict = contentPolicy(STRICT_POLICY);
  app.get('/healthz', strict, healthz);
  app.get(
    '/readyz',
    strict,
    readyz(workplace.store, log, () => stopping),
  );
  app.get('/metrics', strict, metricsPage(metrics, workplace.store, liveStreams));
  app.use('/api', strict);
  if (options.botRouter) app.use(options.botRouter);
  app.use(
    '/api/v1',
    createApi({
      workplace,
      verify: createTokenVerifier(options.tokens),
      ...(options.signIn ? { signIn: options.signIn } : {}),
      papers: options.papers,
      wordFiles: options.wordFiles,
      channelFiles: options.channelFiles,
      protocolReader: options.protocolReader,
      liveStreams,
      presenterLinks: options.presenterLinks,
    }),
  );
  app.use('/api', (_request, response) => sendProblem(response, { code: 'address-not-found' }));
  const policy = tabPolicy(simulator ? 'simulator' : 'teams', issuerOrigins(options.signIn?.()));
  app.use('/tab', contentPolicy(policy), tabFiles(options.tabDir));
  app.use(
    '/presenter',
    createPresenterRoutes({
      workplace,
      liveStreams,
      tabDir: options.tabDir,
      https: options.publicUrl.startsWith('https:'),
      framed: simulator !== undefined,
    }),
  );
  // What the app's manifest links to (manifest/app-manifest.ts).
  app.get('/privacy', (_request, response) => sendPlainPage(response, 'privacy', HTTP.ok));
  app.get('/terms', (_request, response) => sendPlainPage(response, 'terms', HTTP.ok));
  // The simulator brings policies of its own for its pages.
  if (simulator) app.use(simulator.router);
  else app.get('/', (_request, response) => sendPlainPage(response, 'plain', HTTP.ok));
  app.use(strict, (_request, response) => sendProblem(response, { code: 'address-not-found' }));
  app.use(answerFaults(log));
  return {
    app,
    prepareToStop() {
      stopping = true;
      liveStreams.endAll();
      metrics.stop();
    },
  };
}

/** Where a browser outside Teams fetches its tokens; an issuer of our own origin needs no leave. */
function issuerOrigins(signIn: SignInView | undefined): readonly string[] {
  if (!signIn) return [];
  const { issuers, redirectUri } = signIn;
  const origins = new Set(issuers.map(({ tokenEndpoint }) => new URL(tokenEndpoint).origin));
  origins.delete(new URL(redirectUri).origin);
  return [...origins];
}
