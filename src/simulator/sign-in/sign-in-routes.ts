import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import { Router, urlencoded } from 'express';
import { z } from 'zod';
import type { Locale } from '../../texts/catalogue.ts';
import { LOCALES } from '../../texts/catalogue.ts';
import { sameOriginForm } from '../guards.ts';
import type { DemoIssuer } from '../issuer.ts';
import type { Persona } from '../persona.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import { readAuthorizationRequest } from './authorization-request.ts';
import { CHOOSE_PAGE_POLICY, choosePage, strangerPage } from './choose-page.ts';
import { createOnceStore } from './once.ts';

/** What a code stands for. */
interface Grant {
  readonly person: Persona;
  readonly request: AuthorizationRequest;
}

const CODE_LIFETIME_MS = 60_000;
const RENEWAL_LIFETIME_MS = 24 * 3_600_000;
/** Who signed in last with this browser, as the session of an issuer; `prompt=none` goes by it. */
const SESSION_COOKIE = 'radslag-demo-som';

/**
 * Signing in at the demo's issuer as Entra has it: authorization code with PKCE for the tab outside Teams, mounted under
 * the issuer's address. The page asks who one is among the demo's people; everything else is as strict as in the cloud.
 */
export function createSignInRoutes(options: {
  readonly baseUrl: () => string;
  readonly issuer: DemoIssuer;
  readonly personas: readonly Persona[];
}): Router {
  const { baseUrl, issuer, personas } = options;
  const codes = createOnceStore<Grant>(CODE_LIFETIME_MS);
  const renewals = createOnceStore<Grant>(RENEWAL_LIFETIME_MS);
  const router = Router();
  const form = urlencoded({ extended: false, limit: '16kb' });

  const personOf = (key: unknown): Persona | undefined => personas.find((person) => person.key === key);
  const sendBack = (response: Response, params: Readonly<Record<string, string>>): void => {
    const back = new URL(issuer.tabClient().redirectUri);
    for (const [name, value] of Object.entries({ ...params, iss: issuer.url() }))
      back.searchParams.set(name, value);
    response.redirect(303, back.href);
  };
  /** Judges the request; answers it where it is not good. */
  const good = (query: unknown, request: Request, response: Response): AuthorizationRequest | undefined => {
    response.set('Cache-Control', 'no-store');
    const read = readAuthorizationRequest(query, issuer.tabClient());
    if (read.kind === 'good') return read.request;
    if (read.kind === 'stranger') sendPage(response, 400, strangerPage(localeOf(request)));
    else
      sendBack(response, { error: read.error, ...(read.state === undefined ? {} : { state: read.state }) });
    return undefined;
  };
  const letIn = (response: Response, person: Persona, request: AuthorizationRequest): void => {
    response.cookie(SESSION_COOKIE, person.key, {
      httpOnly: true,
      sameSite: 'lax',
      path: '/simulator/openid',
    });
    sendBack(response, { code: codes.issue({ person, request }), state: request.state });
  };

  const tokensFor = async (grant: Grant) => {
    const { person, request } = grant;
    const token = await issuer.tabToken(person);
    const renewable = request.scope.split(' ').includes('offline_access');
    return {
      token_type: 'Bearer',
      access_token: token,
      id_token: await issuer.idToken(person, request.nonce),
      expires_in: issuer.secondsLeft(token),
      scope: request.scope,
      ...(renewable ? { refresh_token: renewals.issue(grant) } : {}),
    };
  };

  router.get('/authorize', (request, response) => {
    const asked = good(request.query, request, response);
    if (!asked) return;
    if (asked.prompt === 'none') {
      const person = personOf(cookieOf(request));
      if (person) letIn(response, person, asked);
      else sendBack(response, { error: 'login_required', state: asked.state });
      return;
    }
    sendPage(response, 200, choosePage(localeOf(request), personas, fieldsOf(request.query)));
  });
  router.post('/authorize', sameOriginForm(baseUrl), form, (request, response) => {
    const asked = good(request.body, request, response);
    if (!asked) return;
    const person = personOf((request.body as { som?: unknown }).som);
    if (person) letIn(response, person, asked);
    else sendBack(response, { error: 'access_denied', state: asked.state });
  });
  router.post('/token', form, (request, response, next) => {
    response.set('Cache-Control', 'no-store');
    const grant = grantFor(request.body, { codes, renewals, tab: issuer.tabClient() });
    if (typeof grant === 'string') response.status(400).json({ error: grant });
    else tokensFor(grant).then((tokens) => response.json(tokens), next);
  });
  router.get('/logout', (request, response) => {
    const { redirectUri } = issuer.tabClient();
    response.clearCookie(SESSION_COOKIE, { path: '/simulator/openid' });
    if (request.query['post_logout_redirect_uri'] === redirectUri) response.redirect(303, redirectUri);
    else sendPage(response, 400, strangerPage(localeOf(request)));
  });
  return router;
}

const codeGrant = z.object({
  grant_type: z.literal('authorization_code'),
  client_id: z.string(),
  redirect_uri: z.string(),
  code: z.string(),
  code_verifier: z.string().regex(/^[\w.~-]{43,128}$/),
});
const renewalGrant = z.object({
  grant_type: z.literal('refresh_token'),
  client_id: z.string(),
  refresh_token: z.string(),
});
const tokenRequest = z.discriminatedUnion('grant_type', [codeGrant, renewalGrant]);

/** What a request to the token endpoint is good for, or the error of RFC 6749. A code or renewal is spent by one try. */
function grantFor(
  body: unknown,
  at: {
    readonly codes: ReturnType<typeof createOnceStore<Grant>>;
    readonly renewals: ReturnType<typeof createOnceStore<Grant>>;
    readonly tab: { readonly clientId: string; readonly redirectUri: string };
  },
): Grant | string {
  const parsed = tokenRequest.safeParse(body);
  if (!parsed.success) return 'invalid_request';
  if (parsed.data.client_id !== at.tab.clientId) return 'invalid_client';
  if (parsed.data.grant_type === 'refresh_token')
    return at.renewals.redeem(parsed.data.refresh_token) ?? 'invalid_grant';
  const { code, code_verifier: verifier, redirect_uri: redirectUri } = parsed.data;
  const grant = at.codes.redeem(code);
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  if (grant?.request.codeChallenge !== challenge || redirectUri !== at.tab.redirectUri)
    return 'invalid_grant';
  return grant;
}

/** The fields of a good request, for the form that sends it again with a person. */
function fieldsOf(query: object): Readonly<Record<string, string>> {
  const fields = Object.entries(query).filter(([name, value]) => name !== 'som' && typeof value === 'string');
  return Object.fromEntries(fields);
}

function sendPage(response: Response, status: number, html: string): void {
  response.set({
    'Content-Security-Policy': CHOOSE_PAGE_POLICY,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    // With no referrer at all a browser would also hide the origin that the form has to name.
    'Referrer-Policy': 'same-origin',
  });
  response.status(status).type('html').send(html);
}

function localeOf(request: Request): Locale {
  const wanted = request.acceptsLanguages([...LOCALES]);
  return LOCALES.find((locale) => locale === wanted) ?? 'sv';
}

function cookieOf(request: Request): string | undefined {
  const cookies = (request.headers.cookie ?? '').split(/; */);
  const found = cookies.find((cookie) => cookie.startsWith(`${SESSION_COOKIE}=`));
  return found?.slice(SESSION_COOKIE.length + 1);
}
