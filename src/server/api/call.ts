import type { Request, RequestHandler, Response } from 'express';
import type { Caller } from '../../usecases/identify.ts';
import { identify } from '../../usecases/identify.ts';
import type { Workplace } from '../../usecases/workplace.ts';
import type { TokenVerifier } from '../auth/tab-token.ts';
import { sendProblem } from '../problem.ts';

/** A request of somebody whom a verified token names and the roster knows. */
export interface Call {
  readonly workplace: Workplace;
  readonly caller: Caller;
  /** When the caller's token expires, in seconds since 1970. */
  readonly expiresAt: number;
  readonly request: Request;
  readonly response: Response;
}

export type CallHandler = (call: Call) => Promise<void> | void;

/** Lets in who has a good token and stands in the roster; nobody else reaches any handler, nor has a body read. */
export function requireCaller(workplace: Workplace, verify: TokenVerifier): RequestHandler {
  return async (request, response, next) => {
    const answer = await verify(request.headers.authorization);
    if (!answer.ok) return sendProblem(response, answer.problem);
    const caller = await identify(workplace, [answer.token.identity], 'tab');
    if (!caller.ok) return sendProblem(response, caller.error);
    const signedIn: SignedIn = { caller: caller.value, expiresAt: answer.token.expiresAt };
    response.locals[SIGNED_IN] = signedIn;
    next();
  };
}

/** A handler of calls as Express takes it. Must stand after `requireCaller`. */
export function on(workplace: Workplace, handle: CallHandler): RequestHandler {
  return async (request, response) => {
    const signedIn = response.locals[SIGNED_IN] as SignedIn;
    await handle({ workplace, ...signedIn, request, response });
  };
}

/** Ids of who asks, for the log; undefined before `requireCaller`. */
export function callerIdOf(response: Response): string | undefined {
  const signedIn = response.locals[SIGNED_IN] as SignedIn | undefined;
  return signedIn?.caller.member.personId;
}

const SIGNED_IN = 'signedIn';

interface SignedIn {
  readonly caller: Caller;
  readonly expiresAt: number;
}
