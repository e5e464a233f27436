import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { PAGE_HEADER } from './wire.ts';

/** The simulator was asked to run where it must not. */
export class SimulatorNotAllowed extends Error {
  readonly code: 'simulator-needs-loopback' | 'simulator-not-in-production';
  constructor(code: SimulatorNotAllowed['code'], message: string) {
    super(message);
    this.name = 'SimulatorNotAllowed';
    this.code = code;
  }
}

/** Throws SimulatorNotAllowed unless the product is for this machine alone: whoever reaches the page is anybody. */
export function requireDemo(settings: {
  readonly publicUrl: string;
  readonly microsoftAppId: string | undefined;
}): void {
  if (settings.microsoftAppId) {
    throw new SimulatorNotAllowed(
      'simulator-not-in-production',
      'The simulator does not start while BOT_APP_ID is set. Unset BOT_APP_ID for the demo.',
    );
  }
  if (!isLoopbackName(new URL(settings.publicUrl).hostname)) {
    throw new SimulatorNotAllowed(
      'simulator-needs-loopback',
      'The simulator serves this machine alone. Set BOT_APP_ID for production, or unset PUBLIC_URL and HOST.',
    );
  }
}

/**
 * Lets through only requests from this machine to this machine: loopback peer, our own Host, our own Origin where one is
 * told, and nothing that came through a proxy. Stops other sites' scripts, DNS rebinding and forgotten tunnels.
 */
export function loopbackOnly(baseUrl: () => string): RequestHandler {
  return (request, response, next) => {
    const reason = whyForeign(request, baseUrl());
    if (!reason) return next();
    refuse(response, reason);
  };
}

/** For the page's own API: same origin, told by the page's script. */
export function pageOnly(baseUrl: () => string): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    const { origin } = request.headers;
    const site = request.headers['sec-fetch-site'];
    const own = origin === undefined ? request.method === 'GET' : isOwnOrigin(origin, baseUrl());
    if (own && request.headers[PAGE_HEADER] !== undefined && (!site || site === 'same-origin')) return next();
    refuse(response, 'not-the-page');
  };
}

/** For a form of the simulator's own pages: a browser names the origin of every form that is sent. */
export function sameOriginForm(baseUrl: () => string): RequestHandler {
  return (request, response, next) => {
    const { origin } = request.headers;
    const site = request.headers['sec-fetch-site'];
    const own = origin !== undefined && isOwnOrigin(origin, baseUrl());
    if (own && (!site || site === 'same-origin')) return next();
    refuse(response, 'not-the-page');
  };
}

function whyForeign(request: Request, baseUrl: string): string | undefined {
  if (!isLoopbackAddress(request.socket.remoteAddress ?? '')) return 'not-this-machine';
  if (!isOwnHost(request.headers.host ?? '', baseUrl)) return 'foreign-host';
  const { origin } = request.headers;
  if (origin !== undefined && !isOwnOrigin(origin, baseUrl)) return 'foreign-origin';
  const forwarded = Object.keys(request.headers).some(
    (name) =>
      name === 'forwarded' || name.startsWith('x-forwarded-') || name === 'x-real-ip' || name === 'via',
  );
  return forwarded ? 'forwarded' : undefined;
}

function isOwnOrigin(origin: string, baseUrl: string): boolean {
  return origin.startsWith('http://') && isOwnHost(origin.slice('http://'.length), baseUrl);
}

function isOwnHost(host: string, baseUrl: string): boolean {
  const { port } = new URL(baseUrl);
  const suffix = port ? `:${port}` : '';
  return ['127.0.0.1', 'localhost', '[::1]'].some((name) => host.toLowerCase() === `${name}${suffix}`);
}

export function isLoopbackName(name: string): boolean {
  return name === 'localhost' || name === '[::1]' || /^127(\.\d{1,3}){3}$/.test(name);
}

function isLoopbackAddress(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127(\.\d{1,3}){3}$/.test(address);
}

function refuse(response: Response, code: string): void {
  response
    .status(403)
    .json({ error: { code, message: 'The simulator answers its own page on this machine only.' } });
}
