import { Buffer } from 'node:buffer';
import type { OutboundCredentials } from '../../bot/auth/outbound-credentials.port.ts';
import {
  AuthenticationHandler,
  AuthenticationHandlerOptions,
  Client,
  GraphError,
  RedirectHandler,
  ResponseType,
} from '@microsoft/microsoft-graph-client';
import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { GraphFault, retryAfterMs, troubleOf } from './graph-fault.ts';

/** Microsoft Graph as the adapters of this folder ask it. Every failure is a GraphFault, or the credentials' own fault. */
export interface Graph {
  /** One request, once: nothing is repeated here. What it was answered as JSON; undefined of an empty answer. */
  ask(call: GraphCall): Promise<unknown>;
  /** The bytes at a path: of a file, or of one of its versions. */
  bytes(path: string): Promise<Uint8Array>;
  /** A request to an address that Graph gave out and that is its own key: never with the token. */
  atAddress(address: string, init: RequestInit): Promise<{ status: number; body: unknown }>;
  /** Does it, and where what came of it is not known or has passed, does it again: it must begin by looking. */
  steadily<T>(step: () => Promise<T>): Promise<T>;
  /** Does what makes one thing after whatever makes the same is done: two who look at once would both make it. */
  alone<T>(what: string, work: () => Promise<T>): Promise<T>;
}

export interface GraphCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Behind `/v1.0`, its parts encoded, with its query. */
  readonly path: string;
  /** JSON, or a file's bytes. */
  readonly body?: object | Uint8Array;
  readonly ifMatch?: string;
  /** What is asked of the answer, such as ids that stay what they are. */
  readonly prefer?: string;
}

export interface GraphOptions {
  readonly credentials: OutboundCredentials;
  /** Milliseconds since 1970; the machine's own when left out. */
  readonly now?: () => number;
  readonly pause?: (ms: number) => Promise<void>;
  readonly fetch?: typeof fetch;
  /** From 0 up to 1, for jitter. */
  readonly random?: () => number;
}

/** How long one answer may take. Longer than Graph takes for anything that is asked here. */
const ANSWER_LIMIT_MS = 60_000;
/** As often as it is worth looking again at once; then the outbox waits longer. */
const MOST_TRIES = 8;
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;
/** When Graph asks for a longer rest than this, the outbox waits for it and not a running job. */
const LONGEST_REST_MS = 30_000;

/**
 * Graph over Microsoft's client, without the client's own repeating: it would repeat a POST whose answer was lost, and
 * make two of what it was to make. Whoever asks looks first, by `steadily`. A rest that Graph asks for holds for all.
 */
export function createGraph(options: GraphOptions): Graph {
  const { credentials, random = Math.random } = options;
  const now = options.now ?? (() => Temporal.Now.instant().epochMilliseconds);
  const pause = options.pause ?? ((ms) => new Promise<void>((resolve) => setTimeout(resolve, ms)));
  const ask = options.fetch ?? fetch;
  let restUntil = 0;
  const making = new Map<string, Promise<unknown>>();
  const client = Client.initWithMiddleware({ middleware: chainOf(asking) });

  /** The network, listening for how long Graph wants to be left alone. */
  async function asking(...[address, init]: Parameters<typeof fetch>): Promise<Response> {
    const answer = await ask(address, init).catch((fault: unknown) => {
      throw new ConnectionLost(fault);
    });
    const rest = retryAfterMs(answer.headers.get('retry-after'), now());
    if (rest !== undefined && !answer.ok) restUntil = Math.max(restUntil, now() + rest);
    return answer;
  }

  /** Throttling is of the whole application: who was not told to wait waits too. */
  async function whenRested(): Promise<void> {
    for (let left = restUntil - now(); left > 0; left = restUntil - now()) {
      if (left > LONGEST_REST_MS) throw new GraphFault('busy', 429, 'resting', { retryAfterMs: left });
      await pause(left);
    }
  }

  async function alone<T>(what: string, work: () => Promise<T>): Promise<T> {
    const mine = (making.get(what) ?? Promise.resolve()).then(work, work);
    making.set(what, mine);
    try {
      return await mine;
    } finally {
      if (making.get(what) === mine) making.delete(what);
    }
  }

  /** Of two who ask the same, the second asks when the first has heard whether Graph wants to be left alone. */
  const send = (call: GraphCall, type?: ResponseType): Promise<unknown> =>
    alone(`${call.method} ${call.path.split('?')[0]}`, () => sendNow(call, type));

  async function sendNow(call: GraphCall, type?: ResponseType): Promise<unknown> {
    const token = await credentials.token();
    await whenRested();
    const request = client
      .api(call.path)
      .middlewareOptions([new AuthenticationHandlerOptions({ getAccessToken: async () => token })])
      .option('signal', AbortSignal.timeout(ANSWER_LIMIT_MS));
    if (call.ifMatch !== undefined) request.header('If-Match', call.ifMatch);
    if (call.prefer !== undefined) request.header('Prefer', call.prefer);
    if (type) request.responseType(type);
    const { body } = call;
    // The library tells a file's type by its name; JSON would be taken for a question.
    if (body instanceof Uint8Array) request.header('Content-Type', 'application/octet-stream');
    try {
      switch (call.method) {
        case 'GET':
          return await request.get();
        case 'POST':
          return await request.post(body);
        case 'PUT':
          return await request.put(body instanceof Uint8Array ? asBuffer(body) : body);
        case 'PATCH':
          return await request.patch(body);
        case 'DELETE':
          return await request.delete();
        default:
          return call.method satisfies never;
      }
    } catch (cause) {
      const fault = faultOf(cause, restUntil - now());
      if (fault.what === 'token') credentials.refused(token);
      throw fault;
    }
  }

  return {
    ask: (call) => send(call),
    async bytes(path) {
      return new Uint8Array((await send({ method: 'GET', path }, ResponseType.ARRAYBUFFER)) as ArrayBuffer);
    },
    async atAddress(address, init) {
      await whenRested();
      try {
        const answer = await asking(address, { ...init, signal: AbortSignal.timeout(ANSWER_LIMIT_MS) });
        const text = await answer.text();
        if (!answer.ok) throw faultFrom(answer.status, 'address', restUntil - now());
        return { status: answer.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
      } catch (cause) {
        throw cause instanceof GraphFault ? cause : new GraphFault('unsure', 0, 'address', { cause });
      }
    },
    alone,
    async steadily(step) {
      for (let tries = 1; ; tries += 1) {
        try {
          return await step();
        } catch (fault) {
          if (!(fault instanceof GraphFault) || !fault.passing || tries >= MOST_TRIES) throw fault;
          const full = Math.min(FIRST_PAUSE_MS * 2 ** (tries - 1), LONGEST_PAUSE_MS);
          await pause(full / 2 + (full / 2) * random());
        }
      }
    },
  };
}

/** Microsoft's client keeps the name alone of what goes wrong below it: the name says how the connection ended. */
class ConnectionLost extends Error {
  constructor(fault: unknown) {
    super('the connection was lost', { cause: fault });
    this.name = connectionCode(fault) ?? 'network';
  }
}

/** fetch tells why a connection failed by the code of what lies under its fault. */
function connectionCode(fault: unknown): string | undefined {
  for (let cause = fault; cause instanceof Error; cause = cause.cause)
    if ('code' in cause && typeof cause.code === 'string') return cause.code;
  return undefined;
}

/** The token, then redirections (a file's bytes lie at another host, which must not get it), then the network. */
function chainOf(asking: typeof fetch): Middleware {
  const authentication = new AuthenticationHandler({
    getAccessToken: () => Promise.reject(new Error('each request brings its own token')),
  });
  const redirection = new RedirectHandler();
  authentication.setNext(redirection);
  redirection.setNext({
    async execute(context: Context) {
      context.response = await asking(context.request, context.options);
    },
  });
  return authentication;
}

/** Microsoft's client copies a view's whole memory instead of the view; a Buffer it sends as it is. */
function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Graph's own code is a word of its documentation; its message may quote the request and is left behind. */
function faultOf(cause: unknown, rest: number): GraphFault {
  if (!(cause instanceof GraphError)) return new GraphFault('unsure', 0, 'network', { cause });
  const code = /^\w{1,60}$/.test(cause.code ?? '') ? String(cause.code) : 'unknown';
  return faultFrom(Math.max(cause.statusCode, 0), code, rest);
}

function faultFrom(status: number, code: string, rest: number): GraphFault {
  // An answer that said yes and could not be read to its end: what was asked may well be done.
  const trouble = status >= 200 && status < 400 ? 'unsure' : troubleOf(status);
  return new GraphFault(trouble, status, code, trouble === 'busy' && rest > 0 ? { retryAfterMs: rest } : {});
}
