import type { Request, RequestHandler, Response } from 'express';
import { PRESENTER_HEADER } from '../../contract/presenter-view.ts';
import type { PresenterCaller } from '../../usecases/presenter-links.ts';
import { openPresenterLink } from '../../usecases/presenter-links.ts';
import type { Workplace } from '../../usecases/workplace.ts';
import { sendProblem } from '../problem.ts';
import type { GuessLimit } from './guess-limit.ts';
import { addressOf, retryAfter } from './guess-limit.ts';
import type { PresenterCookies } from './session.ts';
import { isFromElsewhere } from './session.ts';

/** A request of somebody whom the cookie of this very page names. */
export interface PresenterCall {
  readonly workplace: Workplace;
  readonly caller: PresenterCaller;
  readonly secret: string;
  readonly request: Request;
  readonly response: Response;
}

/** Lets in whom the cookie of this very page names, before anything they send is read; a wrong one is a guess. */
export function admitPresenter(
  workplace: Workplace,
  cookies: PresenterCookies,
  limit: GuessLimit,
): RequestHandler {
  return async (request, response, next) => {
    response.set({ 'Cache-Control': 'no-store', 'Cross-Origin-Resource-Policy': 'same-origin' });
    if (isFromElsewhere(request) || request.get(PRESENTER_HEADER) === undefined)
      return sendProblem(response, { code: 'presenter-link-invalid' });
    const invitationId = String(request.params['invitationId']);
    const who = `${addressOf(request)} ${invitationId}`;
    const wait = limit.wait(who);
    if (wait > 0) return sendProblem(response, { code: 'too-many-tries', headers: retryAfter(wait) });
    const secret = cookies.take(request);
    const caller = await openPresenterLink(workplace, secret);
    if (caller?.invitation.invitationId !== invitationId) {
      limit.failed(who);
      return sendProblem(response, { code: 'presenter-link-invalid' });
    }
    const admitted: Admitted = { caller, secret };
    response.locals[ADMITTED] = admitted;
    next();
  };
}

/** A handler of such requests as Express takes it. Must stand after `admitPresenter`. */
export function asPresenter(
  workplace: Workplace,
  handle: (call: PresenterCall) => Promise<void> | void,
): RequestHandler {
  return async (request, response) => {
    const admitted = response.locals[ADMITTED] as Admitted;
    await handle({ workplace, ...admitted, request, response });
  };
}

const ADMITTED = 'presenter';

interface Admitted {
  readonly caller: PresenterCaller;
  readonly secret: string;
}
