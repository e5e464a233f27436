import type { RequestHandler } from 'express';

/** Where Teams and Microsoft 365 show a tab (platform.md). */
const TEAMS_HOSTS = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
] as const;

/** Nothing may be loaded, run or framed: for answers that are no pages. */
export const STRICT_POLICY =
  "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** A document of ours with its own style and no script. */
export const DOCUMENT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

/**
 * The tab's policy: our own scripts alone; styles inline as well, since Fluent UI writes its rules into the page. In
 * the demo the simulator's page is its host, and nothing is fetched from the cloud. `issuers` are the origins where
 * somebody outside Teams fetches a token.
 */
export function tabPolicy(host: 'teams' | 'simulator', issuers: readonly string[]): string {
  const teams = host === 'teams';
  const fetched = ["'self'", ...(teams ? ['https://res.cdn.office.net'] : []), ...issuers];
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    // teams-js looks up there which hosts Microsoft 365 has.
    `connect-src ${fetched.join(' ')}`,
    "frame-src 'self' blob:",
    "manifest-src 'self'",
    `frame-ancestors 'self'${teams ? ` ${TEAMS_HOSTS.join(' ')}` : ''}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The policy of a presenter's page: our own scripts alone, and nobody frames it but the demo's page. */
export function presenterPolicy(framed: boolean): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    `frame-ancestors ${framed ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** What goes with every answer. `https` = the product is reached by https and by nothing else. */
export function commonHeaders(https: boolean): RequestHandler {
  return (_request, response, next) => {
    response.set({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
      ...(https ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
    });
    next();
  };
}

/** Sends this policy with all that follows. */
export function contentPolicy(policy: string): RequestHandler {
  return (_request, response, next) => {
    response.set('Content-Security-Policy', policy);
    next();
  };
}
