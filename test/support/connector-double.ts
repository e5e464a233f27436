import type { Request, Response } from 'express';
import { json, Router } from 'express';

/** One call the bot made to the Connector. */
export interface ConnectorCall {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: { readonly [key: string]: unknown };
}

/** How a call shall fail: an HTTP status, or a connection that is broken after the request was read. */
export type ConnectorFailure =
  | { readonly status: number; readonly retryAfter?: string; readonly code?: string }
  | { readonly drop: true };

/** Somebody in the channel, as the Connector lists them. */
export interface ConnectorMember {
  readonly id: string;
  readonly aadObjectId: string;
  readonly name?: string;
  readonly tenantId?: string;
  readonly email?: string;
  readonly userPrincipalName?: string;
}

/** A Bot Connector that writes down what it is asked and fails when it is told to. */
export interface ConnectorDouble {
  readonly router: Router;
  readonly calls: readonly ConnectorCall[];
  /** What the bot posted, updated or answered; reading who is in the channel left out. */
  readonly sent: readonly ConnectorCall[];
  /** Who is in the channel, as the Connector lists them. */
  members: readonly ConnectorMember[];
  /** The next call that is no reading fails like this. */
  failNext(failure: ConnectorFailure): void;
}

export function createConnectorDouble(): ConnectorDouble {
  const calls: ConnectorCall[] = [];
  const failures: ConnectorFailure[] = [];
  let lastId = 1_700_000_000_000;
  let members: ConnectorDouble['members'] = [];
  const router = Router();
  router.use(json({ limit: '512kb' }));
  router.use((request: Request, response: Response) => {
    calls.push({
      method: request.method,
      path: decodeURIComponent(request.path),
      authorization: request.headers.authorization,
      body: (request.body ?? {}) as ConnectorCall['body'],
    });
    const failure = request.method === 'GET' ? undefined : failures.shift();
    if (failure && 'drop' in failure) {
      request.socket.destroy();
      return;
    }
    if (failure) {
      if (failure.retryAfter) response.setHeader('retry-after', failure.retryAfter);
      response.status(failure.status).json({ error: { code: failure.code ?? 'Failed', message: 'as told' } });
      return;
    }
    if (request.path.endsWith('/pagedmembers')) {
      response.json({ members });
      return;
    }
    lastId += 1;
    const id = String(lastId);
    if (request.path === '/v3/conversations') {
      const channel = (request.body as { channelData: { channel: { id: string } } }).channelData.channel.id;
      response.status(201).json({ id: `${channel};messageid=${id}`, activityId: id });
    } else response.status(request.method === 'PUT' ? 200 : 201).json({ id });
  });
  return {
    router,
    calls,
    get sent() {
      return calls.filter(({ method }) => method !== 'GET');
    },
    get members() {
      return members;
    },
    set members(given) {
      members = given;
    },
    failNext: (failure) => void failures.push(failure),
  };
}
