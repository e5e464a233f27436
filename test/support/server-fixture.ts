import type { RequestHandler } from 'express';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import type { Recorded } from '../../src/domain/basics/event.ts';
import { SYSTEM } from '../../src/domain/basics/event.ts';
import type { Moment } from '../../src/domain/basics/time.ts';
import type { GroupState } from '../../src/domain/group/group.ts';
import type { MeetingState } from '../../src/domain/meeting/state.ts';
import type { MeetingDetails } from '../../src/domain/meeting/vocabulary.ts';
import type { MeetingView, ProblemView } from '../../src/contract/views.ts';
import type { MeetingPapers } from '../../src/server/api/protocol.ts';
import type { ServerOptions } from '../../src/server/create-server.ts';
import { entraSignIn } from '../../src/server/auth/sign-in.ts';
import { createServer } from '../../src/server/create-server.ts';
import { listen } from '../../src/server/listen.ts';
import { createLog } from '../../src/server/log.ts';
import { cleanLogo } from '../../src/documents/letterhead/clean-logo.ts';
import { createProtocolReader } from '../../src/startup/protocol-reader.ts';
import { wordFiles } from '../../src/startup/word-files.ts';
import { templateFaults, templateSample } from '../../src/startup/template-papers.ts';
import {
  extractFile,
  extractFiles,
  noticeFile,
  protocolInTemplate,
} from '../../src/startup/protocol-files.ts';
import { createFolderChannelFiles } from '../../src/graph/folder-channel-files.ts';
import { openSqliteStore } from '../../src/store/open-sqlite-store.ts';
import type { Store } from '../../src/store/store.port.ts';
import { createLedger } from '../../src/usecases/ledger.ts';
import { createPresenterLinks } from '../../src/usecases/presenter-links.ts';
import { rosterStream } from '../../src/usecases/streams.ts';
import type { Workplace } from '../../src/usecases/workplace.ts';
import { foundingOf, GROUPS, HOST_TENANT, SECRETARY, TAB_APP_ID } from './server-people.ts';
import type { TestIssuer } from './server-tokens.ts';
import { createTestIssuer } from './server-tokens.ts';

export interface Ask {
  /** Whose token; nobody's when left out. */
  readonly as?: number;
  readonly token?: string;
  readonly method?: string;
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly raw?: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** The server over a store in memory, listening on a free port, with two groups in it. */
export interface ServerFixture {
  readonly url: string;
  readonly store: Store;
  readonly workplace: Workplace;
  readonly issuer: TestIssuer;
  /** Lines of the log so far. */
  readonly lines: readonly string[];
  readonly ask: (path: string, ask?: Ask) => Promise<Response>;
  /** A command with a fresh Idempotency-Key. */
  readonly command: (meetingId: string, command: MeetingCommand, ask?: Ask) => Promise<Response>;
  /** Drafts a meeting as the secretariat of `exempel`, posts its notice unless told not to, and answers its view. */
  readonly meeting: (
    meetingId: string,
    over?: { readonly details?: Partial<MeetingDetails>; readonly notice?: boolean },
  ) => Promise<MeetingView>;
  readonly events: (meetingId: string) => Promise<readonly Recorded[]>;
  readonly setTime: (moment: Moment) => void;
  readonly stop: () => Promise<void>;
}

export const A_MEETING: MeetingDetails = {
  title: 'Kommundirektörsmöte',
  date: '2027-02-17',
  start: '08:30',
  end: '12:30',
  place: 'Rådhuset',
};

export interface FixtureOptions {
  readonly heartbeatMs?: number;
  /** Tenants whose people are let in; left out, the host's alone. */
  readonly allowedTenants?: readonly string[];
  readonly tabDir?: string;
  readonly publicUrl?: string;
  readonly botRouter?: RequestHandler;
  readonly simulator?: ServerOptions['simulator'];
  readonly protocolFile?: MeetingPapers['protocolFile'];
  readonly channelFiles?: ServerOptions['channelFiles'];
  readonly withStore?: (store: Store) => Store;
}

export async function startServer(options: FixtureOptions = {}): Promise<ServerFixture> {
  const opened = await openSqliteStore({ file: ':memory:' });
  const store = options.withStore?.(opened) ?? opened;
  let moment: Moment = { instant: '2027-02-10T08:00:00.000Z', date: '2027-02-10', time: '09:00' };
  let lastId = 0;
  const workplace: Workplace = {
    store,
    ledger: createLedger(store.events),
    clock: { now: () => moment },
    ids: { next: () => `id-${(lastId += 1)}` },
    groupIds: GROUPS.map((group) => group.groupId),
  };
  for (const { groupId, members } of GROUPS)
    await workplace.ledger.transact(rosterStream(groupId), {
      actor: SYSTEM,
      moment,
      decide: () => ({ ok: true, value: { events: foundingOf(groupId, members) } }),
    });
  const issuer = await createTestIssuer();
  const lines: string[] = [];
  const publicUrl = options.publicUrl ?? 'http://127.0.0.1';
  const server = createServer({
    workplace,
    presenterLinks: createPresenterLinks(workplace),
    tokens: {
      issuers: [issuer.trusted],
      audiences: () => [TAB_APP_ID],
      allowedTenants: (options.allowedTenants ?? [HOST_TENANT]).map((tenantId) => ({
        tenantId,
        name: 'Familjen Exempel',
      })),
    },
    signIn: () => entraSignIn({ publicUrl, tabAppId: TAB_APP_ID, allowedTenants: [HOST_TENANT] }),
    tabDir: options.tabDir ?? '/nonexistent',
    papers: {
      cleanLogo,
      templateFaults,
      templateSample,
      protocolInTemplate,
      protocolFile: options.protocolFile ?? fileOf((_group, meeting) => `<p>${meeting.phase}</p>`),
      noticeFile,
      extractFile,
      extractFiles,
    },
    wordFiles,
    channelFiles: options.channelFiles ?? createFolderChannelFiles('/nonexistent'),
    protocolReader: createProtocolReader(),
    log: createLog('debug', { write: (line) => void lines.push(line) }),
    publicUrl,
    ...(options.heartbeatMs === undefined ? {} : { heartbeatMs: options.heartbeatMs }),
    ...(options.botRouter ? { botRouter: options.botRouter } : {}),
    ...(options.simulator ? { simulator: options.simulator } : {}),
  });
  const running = await listen(server, { host: '127.0.0.1', port: 0, graceMs: 500 });
  const url = `http://127.0.0.1:${running.port}`;
  let lastKey = 0;

  async function ask(path: string, asked: Ask = {}): Promise<Response> {
    const token = asked.token ?? (asked.as === undefined ? undefined : await issuer.token(asked.as));
    const body = asked.raw ?? (asked.body === undefined ? undefined : JSON.stringify(asked.body));
    return fetch(`${url}${path}`, {
      method: asked.method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...asked.headers,
      },
      redirect: 'manual',
      ...(body === undefined ? {} : { body }),
      ...(asked.signal ? { signal: asked.signal } : {}),
    });
  }

  function command(meetingId: string, wish: MeetingCommand, asked: Ask = {}): Promise<Response> {
    lastKey += 1;
    return ask(`/api/v1/meetings/${meetingId}/commands`, {
      as: SECRETARY,
      body: wish,
      ...asked,
      headers: { 'idempotency-key': `key-${lastKey}`, ...asked.headers },
    });
  }

  return {
    url,
    store,
    workplace,
    issuer,
    lines,
    ask,
    command,
    async meeting(meetingId, over = {}) {
      const source = { kind: 'text', text: '1. Ekonomi\n2. Skolfrågor' };
      const body = { meetingId, details: { ...A_MEETING, ...over.details }, source };
      const drafted = await ask('/api/v1/meetings', { as: SECRETARY, body });
      if (drafted.status !== 201) throw new Error(`drafting: ${await drafted.text()}`);
      if (over.notice === false) return (await drafted.json()) as MeetingView;
      const posted = await command(meetingId, { type: 'PostNotice', data: {} });
      if (posted.status !== 200) throw new Error(`notice: ${await posted.text()}`);
      return (await posted.json()) as MeetingView;
    },
    events: (meetingId) => store.events.read(`group/exempel/meeting/${meetingId}`, 0),
    setTime(next) {
      moment = next;
    },
    async stop() {
      await running.stop();
      await store.close();
    },
  };
}

/** The problem that an answer tells of. */
export async function problemOf(response: Response): Promise<ProblemView> {
  return (await response.json()) as ProblemView;
}

/** Stands for what writes protocols: in every format a file that says this of the meeting. */
export function fileOf(
  say: (group: GroupState, meeting: MeetingState) => string,
): MeetingPapers['protocolFile'] {
  return (group, meeting, format, kind) =>
    Promise.resolve({
      name: `Protokoll å.${format}`,
      bytes: new TextEncoder().encode(
        kind === 'protocol' ? say(group, meeting) : `${kind} of ${meeting.phase}`,
      ),
      contentType: format === 'html' ? 'text/html; charset=utf-8' : `application/${format}`,
    });
}
