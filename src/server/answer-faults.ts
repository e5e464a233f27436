import type { ErrorRequestHandler, Request } from 'express';
import { z } from 'zod';
import { SigningKeysFault } from './auth/tab-token.ts';
import { invalidRequest } from './invalid-request.ts';
import type { Log } from './log.ts';
import { requestIdOf } from './observe-requests.ts';
import type { Problem } from './problem.ts';
import { sendProblem } from './problem.ts';
import { localeOf } from './request-locale.ts';

/**
 * The last handler: an unreadable request is told so; anything else is a fault, logged under the request's id and
 * answered with that id and nothing more.
 */
export function answerFaults(log: Log): ErrorRequestHandler {
  return (fault: unknown, request, response, _next) => {
    const id = requestIdOf(response);
    const problem = problemOfRequest(fault, request) ?? problemOfFault(fault, id);
    if (problem.code === 'internal-fault' || problem.code === 'signing-keys-unreachable')
      log.error({ request: id, fault }, problem.code);
    // Half an answer cannot be taken back: the reader must notice that it is broken.
    if (response.headersSent) response.destroy();
    else sendProblem(response, problem);
  };
}

/** What body-parser and the router say of a request, by their codes. */
const thrownForRequest = z.object({ status: z.number().min(400).max(499), type: z.string().optional() });

function problemOfRequest(fault: unknown, request: Request): Problem | undefined {
  const thrown = thrownForRequest.safeParse(fault);
  if (!thrown.success) return undefined;
  switch (thrown.data.type) {
    case 'entity.too.large':
      return { code: 'too-large', params: { max: '1 MB' } };
    case 'encoding.unsupported':
    case 'charset.unsupported':
      return { code: 'not-json' };
    case undefined:
      // An address that cannot be decoded.
      return { code: 'address-not-found' };
    default:
      return invalidRequest(localeOf(request), { path: [], fault: 'unreadable' });
  }
}

function problemOfFault(fault: unknown, id: string): Problem {
  return fault instanceof SigningKeysFault
    ? { code: 'signing-keys-unreachable', headers: { 'Retry-After': '5' } }
    : { code: 'internal-fault', params: { id } };
}
