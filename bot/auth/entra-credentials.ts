import { createRequire } from 'node:module';
import type * as identityLibrary from '@azure/identity';
import type { BotLog } from '../desk.ts';
import type { OutboundCredentials } from './outbound-credentials.port.ts';
import { OutboundTokenFault } from './outbound-credentials.port.ts';
import { keptToken } from './kept-token.ts';

/** A registration in Microsoft Entra, and by what it proves that it is this application. */
export interface EntraApp {
  readonly tenantId: string;
  readonly appId: string;
  readonly proof:
    | { readonly kind: 'secret'; readonly secret: string }
    /** Certificate and private key as PEM. */
    | { readonly kind: 'certificate'; readonly pem: string }
    /** User-assigned: the app's id is the identity's client id. */
    | { readonly kind: 'managed-identity' };
  /** Whom the tokens are for. */
  readonly of: { readonly scope: string; readonly name: string };
}

/** How long Entra may take in all, with its retries. A card's button waits for it at most once a process. */
const ANSWER_LIMIT_MS = 8_000;

/**
 * Tokens from Microsoft Entra, towards the Bot Connector or Microsoft Graph. Throws OutboundTokenFault alone, and logs
 * each with Entra's own number of the reason, by which whoever runs the product finds what to mend.
 */
export function entraCredentials(app: EntraApp, log: BotLog): OutboundCredentials {
  let opened: TokenCredential | undefined;
  return keptToken(
    async (anew) => {
      try {
        // Each keeps its tokens in itself, so another one asks Entra. (Those of a managed identity are kept by the machine.)
        if (anew || !opened) opened = open(app);
        const abortSignal = AbortSignal.timeout(ANSWER_LIMIT_MS);
        const { token, expiresOnTimestamp } = await opened.getToken(app.of.scope, { abortSignal });
        return { token, expiresAt: expiresOnTimestamp };
      } catch (cause) {
        const fault = tokenFault(cause);
        log.error({ code: fault.code, reason: fault.reason }, `no token for ${app.of.name}`);
        throw fault;
      }
    },
    () => Temporal.Now.instant().epochMilliseconds,
  );
}

type IdentityLibrary = typeof identityLibrary;
type TokenCredential = Pick<InstanceType<IdentityLibrary['ClientSecretCredential']>, 'getToken'>;

/** botbuilder has loaded this very copy already; an `import` would load a second one, for 14 MB and half a second (Q6). */
const requireLoaded = createRequire(import.meta.url);

function open({ tenantId, appId, proof }: EntraApp): TokenCredential {
  const library = requireLoaded('@azure/identity') as IdentityLibrary;
  switch (proof.kind) {
    case 'secret':
      return new library.ClientSecretCredential(tenantId, appId, proof.secret);
    case 'certificate':
      return new library.ClientCertificateCredential(tenantId, appId, { certificate: proof.pem });
    case 'managed-identity':
      return new library.ManagedIdentityCredential({ clientId: appId });
    default:
      return proof satisfies never;
  }
}

/**
 * What of a failure may be told: whether Entra said no, and by which of its numbers, which the library leaves in its
 * message alone. The library's own error is left behind, for it quotes the request.
 */
function tokenFault(fault: unknown): OutboundTokenFault {
  const said = fault instanceof Error ? fault.message : '';
  const number = /\bAADSTS\d+/.exec(said)?.[0];
  if (number) return new OutboundTokenFault('bot-token-refused', number);
  return new OutboundTokenFault('bot-token-unreachable', fault instanceof Error ? fault.name : typeof fault);
}
