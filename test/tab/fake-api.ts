import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { AttentionEntry } from '../../src/contract/delivery-views.ts';
import type { MeetingListView, MeetingView, MeView, ProblemView } from '../../src/contract/views.ts';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import type { ItemPlan } from '../../src/domain/meeting/vocabulary.ts';
import { applyCommand, Refused } from './fake-meeting.ts';
import { createFakeIssuer } from './fake-issuer.ts';
import type { HostContext } from './host-page.ts';
import { hostPage } from './host-page.ts';

/** What the fake server holds and has heard. Tests read and change it freely. */
export interface FakeState {
  me: MeView;
  list: MeetingListView;
  meeting: MeetingView;
  attention: readonly AttentionEntry[];
  preview: { items: readonly ItemPlan[]; details?: Partial<MeetingView['details']> };
  /** What other addresses answer to GET, such as `funding`. */
  answers?: Readonly<Record<string, unknown>>;
  /** What other addresses answer to a write, such as `inquiries/commands`, from its body. */
  writes?: Readonly<Record<string, (body: unknown) => unknown>>;
  /** Answers every API request with this instead. */
  refusal?: ProblemView;
  /** The app's id in Teams, as the page outside Teams is told. */
  teamsAppId?: string;
  /** Part of the name of a script that is gone from the server, as after a new release. */
  gone?: string;
  /** Drops every API request without an answer, as a broken network does. */
  down: boolean;
  token: { theme: string; locale: string; asked: number; frameContext?: string; context?: HostContext };
  readonly commands: MeetingCommand[];
  readonly requests: { method: string; path: string; body: unknown; key?: string }[];
}

export interface FakeApi {
  readonly url: string;
  readonly state: FakeState;
  /** Changes the meeting and tells open streams, as another person's action would. */
  change(meeting: MeetingView): void;
  /** Breaks off what is open, as a network that goes away does; `state.down` keeps it away. */
  cut(): void;
  close(): Promise<void>;
}

/** The tab's files, a Teams-like host page and an API that answers from a state, on a free loopback port. */
export async function startFakeApi(state: FakeState): Promise<FakeApi> {
  const streams = new Set<ServerResponse>();
  const base = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const tell = () => {
    const { version } = state.meeting;
    for (const stream of streams)
      stream.write(`id: ${version}\nevent: meeting\ndata: {"event":"meeting","version":${version}}\n\n`);
  };
  const issuer = createFakeIssuer(base, state.teamsAppId);
  const server = createServer((request, response) => {
    void handle(request, response).catch((error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    });
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/host')
      return page(
        response,
        hostPage(state.token.theme, state.token.locale, state.token.frameContext, state.token.context),
      );
    if (pathname === '/host/token') {
      state.token.asked += 1;
      response.end('h.eyJleHAiOjQxMDI0NDQ4MDB9.s');
      return;
    }
    if (state.gone !== undefined && pathname.includes(state.gone))
      return problem(response, 404, 'address-not-found');
    if (pathname.startsWith('/tab/')) return file(pathname, response);
    if (await issuer.answers(request, response, async () => (await bytesOf(request)).toString('utf8')))
      return;
    if (!pathname.startsWith('/api/v1/')) return problem(response, 404, 'address-not-found');
    if (state.down) {
      request.socket.destroy();
      return;
    }
    if (pathname === '/api/v1/sign-in') return json(response, issuer.signIn());
    if (!request.headers.authorization?.startsWith('Bearer h.'))
      return problem(response, 401, 'token-missing');
    if (state.refusal) return json(response, state.refusal, state.refusal.status, 'application/problem+json');
    const body = await bodyOf(request);
    const key = request.headers['idempotency-key'];
    const method = request.method ?? 'GET';
    state.requests.push({ method, path: pathname, body, ...(typeof key === 'string' ? { key } : {}) });
    answer(method, pathname.slice('/api/v1/'.length), body, request, response);
  }

  function answer(
    method: string,
    path: string,
    body: unknown,
    request: IncomingMessage,
    response: ServerResponse,
  ): void {
    if (path === 'me') return json(response, state.me);
    const told = state.answers?.[path];
    if (told !== undefined && method === 'GET') return json(response, told);
    const written = method === 'GET' ? undefined : state.writes?.[path];
    if (written) return json(response, written(body));
    if (path === 'group') return json(response, { today: state.me.today, members: [], series: [], can: [] });
    if (path === 'pending' && method === 'GET')
      return json(response, { version: 1, can: [], waiting: [], dismissed: [], own: [], proposers: [] });
    if (path === 'inquiries') return json(response, { open: [], ended: [], mayAsk: false });
    if (path === 'tasks' && method === 'GET') return json(response, { tasks: [] });
    if (path.endsWith('/tasks') && method === 'GET') return json(response, { given: [], due: [] });
    if (path === 'meetings' && method === 'GET') return json(response, state.list);
    if (path === 'meetings') return json(response, state.meeting, 201);
    if (path === 'agenda-preview') return json(response, state.preview);
    if (path === 'attention') return json(response, state.attention);
    if (path.startsWith('attention/')) {
      state.attention = [];
      return empty(response);
    }
    if (path.endsWith('/events')) return stream(request, response);
    if (path.endsWith('/protocol.html'))
      return page(
        response,
        '<!doctype html><html lang="sv"><title>Protokoll</title><h1>Protokoll 3/2026</h1></html>',
      );
    if (path.endsWith('/protocol.pdf') || path.endsWith('/decisions.pdf')) {
      const name = path.endsWith('/protocol.pdf') ? 'Utkast%20%C3%A5' : 'Beslutslista';
      response.setHeader('content-disposition', `attachment; filename*=UTF-8''${name}.pdf`);
      return page(response, '%PDF-1.7');
    }
    if (path.endsWith('/extract.pdf')) {
      const { searchParams } = new URL(request.url ?? '', 'http://fake.invalid');
      const name = encodeURIComponent(`Utdrag ${searchParams.get('municipality') ?? 'alla'}`);
      response.setHeader('content-disposition', `attachment; filename*=UTF-8''${name}.pdf`);
      return page(response, '%PDF-1.7');
    }
    if (path.endsWith('/seen')) return json(response, body);
    if (path.includes('/drafts/')) return empty(response);
    if (path.includes('/notes/')) {
      const { text } = body as { text: string };
      state.meeting = { ...state.meeting, notes: { ...state.meeting.notes, own: text } };
      return empty(response);
    }
    if (path.endsWith('/commands')) return command(body as MeetingCommand, response);
    const tag = `"${JSON.stringify(state.meeting).length}-${state.meeting.version}"`;
    response.setHeader('etag', tag);
    if (request.headers['if-none-match'] === tag) {
      response.statusCode = 304;
      response.end();
      return;
    }
    json(response, state.meeting);
  }

  function command(wish: MeetingCommand, response: ServerResponse): void {
    state.commands.push(wish);
    try {
      state.meeting = { ...applyCommand(state.meeting, wish, state.me), version: state.meeting.version + 1 };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return problem(response, 409, error.code, error.params);
    }
    json(response, state.meeting);
    tell();
  }

  function stream(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(': here\n\n');
    streams.add(response);
    request.once('close', () => streams.delete(response));
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: base(),
    state,
    change(meeting) {
      state.meeting = { ...meeting, version: state.meeting.version + 1 };
      tell();
    },
    cut() {
      state.down = true;
      for (const stream of streams) stream.destroy();
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};
const DIST = new URL('../../dist', import.meta.url).pathname;

async function file(path: string, response: ServerResponse): Promise<void> {
  const page = path === '/tab/configure' ? `${path}/index.html` : '/tab/index.html';
  const name = extname(path) ? path : page;
  const bytes = await readFile(join(DIST, name));
  response.writeHead(200, {
    'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
    // As the product serves it: what is not our own script does not run.
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-src 'self'",
  });
  response.end(bytes);
}

function page(response: ServerResponse, html: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(html);
}

function json(response: ServerResponse, value: unknown, status = 200, type = 'application/json'): void {
  response.writeHead(status, { 'content-type': type });
  response.end(JSON.stringify(value));
}

function empty(response: ServerResponse): void {
  response.statusCode = 204;
  response.end();
}

function problem(
  response: ServerResponse,
  status: number,
  code: string,
  params?: Readonly<Record<string, string | number>>,
): void {
  const view = { type: `about:${code}`, title: 'Det gick inte', status, detail: `Nej: ${code}.`, code };
  json(response, params ? { ...view, params } : view, status, 'application/problem+json');
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const text = (await bytesOf(request)).toString('utf8');
  return text ? (JSON.parse(text) as unknown) : undefined;
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
