import { z } from 'zod';
import { DeliveryFault } from '../src/usecases/channel.port.ts';
import { OutboundTokenFault } from './auth/outbound-credentials.port.ts';

/** What the Connector's client throws, as far as it matters here. */
const faultSchema = z.looseObject({
  statusCode: z.number().optional(),
  code: z.string().optional(),
  response: z.unknown(),
});

/** Codes of a connection that was never made: nothing can have happened. */
const NEVER_CONNECTED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);
/** Answers that say "not now": nothing happened, and it may be tried again. */
const NOT_NOW: ReadonlySet<number> = new Set([401, 412, 425, 429]);
/** How Teams names a message that was deleted, whatever the status it says so with. */
const NO_SUCH_MESSAGE = /^(?:Activity|Message)NotFound/;

/**
 * What a failed call means for the outbox. Anything that may have happened at the other end is `unknown`: a gateway's
 * 502 as well as a broken connection, for a post made twice cannot be taken back.
 */
export function deliveryFault(what: 'post' | 'update', fault: unknown): DeliveryFault {
  if (fault instanceof OutboundTokenFault)
    return new DeliveryFault('not-sent', `${what}: ${fault.code} (${fault.reason})`, { cause: fault });
  const read = faultSchema.safeParse(fault);
  const status = read.success ? read.data.statusCode : undefined;
  const code = read.success ? read.data.code : undefined;
  const cause = { cause: fault };
  if (status === undefined) {
    const outcome = code !== undefined && NEVER_CONNECTED.has(code) ? 'not-sent' : 'unknown';
    return new DeliveryFault(outcome, `${what}: ${code ?? 'no answer'}`, cause);
  }
  const said = `${what}: the Connector answered ${status}`;
  if (NOT_NOW.has(status)) {
    const retryAfterMs = retryAfter(fault);
    return new DeliveryFault(
      'not-sent',
      said,
      retryAfterMs === undefined ? cause : { ...cause, retryAfterMs },
    );
  }
  const isGone = status === 404 || (code !== undefined && NO_SUCH_MESSAGE.test(code));
  if (isGone && what === 'update') return new DeliveryFault('gone', said, cause);
  return new DeliveryFault(status >= 500 || status === 408 ? 'unknown' : 'refused', said, cause);
}

const headersSchema = z.object({
  response: z.object({ headers: z.object({ get: z.function() }) }),
});

/** Milliseconds of the answer's Retry-After, given in seconds or as a date. */
function retryAfter(fault: unknown): number | undefined {
  if (!headersSchema.safeParse(fault).success) return undefined;
  const { headers } = (fault as { response: { headers: { get(name: string): string | undefined } } })
    .response;
  const value = headers.get('retry-after');
  if (!value) return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - Temporal.Now.instant().epochMilliseconds);
}
