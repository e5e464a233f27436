import type { RequestHandler } from 'express';
import type { Store } from '../store/store.port.ts';
import type { LiveStreams } from './api/live-streams.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { HTTP } from './problem.ts';

/** GET /healthz: the process answers. */
export const healthz: RequestHandler = (_request, response) => {
  response.set('Cache-Control', 'no-store').json({ status: 'alive' });
};

/** GET /readyz: the store can be reached and the server is not stopping. */
export function readyz(store: Store, log: Log, isStopping: () => boolean): RequestHandler {
  return async (_request, response) => {
    response.set('Cache-Control', 'no-store');
    if (isStopping()) {
      response.status(HTTP.unavailable).json({ status: 'stopping' });
      return;
    }
    try {
      await store.events.ping();
      response.json({ status: 'ready' });
    } catch (fault) {
      log.error({ fault }, 'store not reachable');
      response.status(HTTP.unavailable).json({ status: 'store-unreachable' });
    }
  };
}

/** GET /metrics: for Prometheus. A store that cannot be reached leaves out its own counts, not the rest. */
export function metricsPage(metrics: Metrics, store: Store, streams: LiveStreams): RequestHandler {
  return async (_request, response) => {
    const counts = await store.outbox.counts().catch(() => undefined);
    const text = metrics.render([
      {
        name: 'radslag_live_streams',
        help: 'Open live streams.',
        values: [{ value: streams.count() }],
      },
      {
        name: 'radslag_store_up',
        help: 'Whether the store answered.',
        values: [{ value: counts ? 1 : 0 }],
      },
      {
        name: 'radslag_outbox_jobs',
        help: 'Jobs of the outbox by state.',
        values: Object.entries(counts ?? {}).map(([state, value]) => ({ labels: { state }, value })),
      },
    ]);
    response.set('Cache-Control', 'no-store').type('text/plain; version=0.0.4; charset=utf-8').send(text);
  };
}
