import { z } from 'zod';

/** What the tab asks for when it sends somebody here to sign in: a code, with PKCE. */
export interface AuthorizationRequest {
  readonly state: string;
  readonly nonce: string;
  readonly codeChallenge: string;
  readonly scope: string;
  /** `none`: answer without showing anything. */
  readonly prompt?: string;
}

export type ReadRequest =
  | { readonly kind: 'good'; readonly request: AuthorizationRequest }
  /** Nobody may be sent to an address that is not the tab's: told on the page itself. */
  | { readonly kind: 'stranger' }
  /** Sent back to the tab with an error of RFC 6749. */
  | { readonly kind: 'wrong'; readonly error: string; readonly state?: string };

/** Judges an authorization request. The client and its one address must be exactly the tab's. */
export function readAuthorizationRequest(
  query: unknown,
  tab: { readonly clientId: string; readonly redirectUri: string; readonly scope: string },
): ReadRequest {
  const sender = senderSchema.safeParse(query);
  if (!sender.success) return { kind: 'stranger' };
  if (sender.data.client_id !== tab.clientId || sender.data.redirect_uri !== tab.redirectUri)
    return { kind: 'stranger' };
  const { state } = sender.data;
  const parsed = requestSchema.safeParse(query);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path[0];
    const error = field === 'response_type' ? 'unsupported_response_type' : 'invalid_request';
    return { kind: 'wrong', error, ...(state === undefined ? {} : { state }) };
  }
  const { nonce, code_challenge: codeChallenge, scope, prompt } = parsed.data;
  const asked = scope.split(' ');
  if (!asked.includes('openid') || !asked.includes(tab.scope))
    return { kind: 'wrong', error: 'invalid_scope', state: parsed.data.state };
  return {
    kind: 'good',
    request: {
      state: parsed.data.state,
      nonce,
      codeChallenge,
      scope,
      ...(prompt === undefined ? {} : { prompt }),
    },
  };
}

const senderSchema = z.object({
  client_id: z.string(),
  redirect_uri: z.string(),
  state: z.string().max(500).exactOptional(),
});

/** A SHA-256 in base64url (RFC 7636). */
const challenge = z.string().regex(/^[\w-]{43}$/);

const requestSchema = z.object({
  response_type: z.literal('code'),
  state: z.string().min(1).max(500),
  nonce: z.string().min(1).max(500),
  code_challenge: challenge,
  code_challenge_method: z.literal('S256'),
  scope: z.string(),
  prompt: z.enum(['none', 'login', 'select_account']).exactOptional(),
});
