import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { callerIdOf } from './api/call.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';

/**
 * Gives every request an id, which its answer carries as X-Request-Id, and counts and logs it when it is answered:
 * route, status, time, and who by id. Addresses are logged by their pattern, for people's text can stand in them.
 */
export function observeRequests(log: Log, metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const began = performance.now();
    const id = randomUUID();
    const [area, method] = [areaOf(request.path), request.method];
    response.locals[REQUEST_ID] = id;
    response.set('X-Request-Id', id);
    response.once('close', () => {
      const seconds = (performance.now() - began) / 1000;
      const [route, status] = [routeOf(request), response.statusCode];
      const isStream =
        response.getHeader('content-type')?.toString().startsWith('text/event-stream') ?? false;
      if (!isStream) metrics.observe({ area, route, method, status, seconds });
      const level = status >= 500 ? 'error' : status >= 400 ? 'info' : 'debug';
      const person = callerIdOf(response);
      log[level](
        {
          request: id,
          area,
          route,
          method,
          status,
          ms: Math.round(seconds * 1000),
          ...(person ? { person } : {}),
        },
        'request',
      );
    });
    next();
  };
}

/** The id of the request that this answers. */
export function requestIdOf(response: Response): string {
  return String(response.locals[REQUEST_ID] ?? '');
}

const REQUEST_ID = 'requestId';

function areaOf(path: string): string {
  if (path.startsWith('/api/v1/')) return 'api';
  if (path === '/api/messages') return 'bot';
  if (path === '/tab' || path.startsWith('/tab/')) return 'tab';
  if (path.startsWith('/simulator/')) return 'simulator';
  return 'other';
}

function routeOf(request: Request): string {
  const route = request.route as { readonly path?: unknown } | undefined;
  return typeof route?.path === 'string' ? route.path : '';
}
