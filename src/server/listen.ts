import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ProductServer } from './create-server.ts';

export interface RunningServer {
  readonly port: number;
  /** Takes no more connections, lets requests under way finish, and answers when the last connection is closed. */
  stop(): Promise<void>;
}

/** How long requests under way may take when the server stops. */
const GRACE_MS = 5_000;
/** How long a request may take to arrive; one that dribbles in holds a connection. */
const SLOWEST_REQUEST_MS = 60_000;
/** Longer than load balancers keep theirs, so that none sends a request into a connection that is just closing. */
const KEEP_ALIVE_MS = 75_000;

/** Starts listening. Rejects with the system's error (`EADDRINUSE`, `EACCES`) when the address cannot be had. */
export async function listen(
  server: ProductServer,
  where: { readonly host: string; readonly port: number; readonly graceMs?: number },
): Promise<RunningServer> {
  const http = createHttpServer(
    { requestTimeout: SLOWEST_REQUEST_MS, keepAliveTimeout: KEEP_ALIVE_MS },
    server.app,
  );
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(where.port, where.host, () => {
      http.off('error', reject);
      resolve();
    });
  });
  let stopped: Promise<void> | undefined;
  async function stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => http.close(() => resolve()));
    server.prepareToStop();
    // A connection that is kept alive becomes idle only after its answer.
    const idle = setInterval(() => http.closeIdleConnections(), 50);
    const grace = setTimeout(() => http.closeAllConnections(), where.graceMs ?? GRACE_MS);
    await closed;
    clearInterval(idle);
    clearTimeout(grace);
  }
  return {
    port: (http.address() as AddressInfo).port,
    stop: () => (stopped ??= stop()),
  };
}
