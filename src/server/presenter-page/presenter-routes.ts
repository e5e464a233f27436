import { join } from 'node:path';
import type { RequestHandler } from 'express';
import { json, Router } from 'express';
import { openPresenterPage } from '../../usecases/as-presenter.ts';
import { openPresenterLink } from '../../usecases/presenter-links.ts';
import type { Workplace } from '../../usecases/workplace.ts';
import type { LiveStreams } from '../api/live-streams.ts';
import { HTTP, STATUS_OF } from '../problem.ts';
import { contentPolicy, presenterPolicy } from '../security-headers.ts';
import { tabFiles } from '../tab-files.ts';
import { admitPresenter, asPresenter } from './admit.ts';
import { sendDoor } from './door-page.ts';
import type { GuessLimit } from './guess-limit.ts';
import { addressOf, createGuessLimit, retryAfter } from './guess-limit.ts';
import { getPageEvents, getView, postReady, putPaper } from './page-handlers.ts';
import type { PresenterCookies } from './session.ts';
import { isFromElsewhere, pagePath, presenterCookies } from './session.ts';

export interface PresenterRoutesOptions {
  readonly workplace: Workplace;
  readonly liveStreams: LiveStreams;
  /** The folder of the built tab; the page of presenters is built into `presenter` in it. */
  readonly tabDir: string;
  readonly https: boolean;
  /** Whether the demo's page may frame it. */
  readonly framed: boolean;
}

/**
 * `/presenter`: a link there shows a door and opens nothing; pressing its button exchanges the link for a cookie that is
 * sent to one invitation's page alone (T5). Nothing here takes a bearer token, and no token of the API is given.
 */
export function createPresenterRoutes(options: PresenterRoutesOptions): Router {
  const { workplace, liveStreams, https } = options;
  const router = Router({ caseSensitive: true, strict: false });
  const cookies = presenterCookies(https);
  const limit = createGuessLimit();
  const admit = admitPresenter(workplace, cookies, limit);
  router.get('/at/:invitationId/view', admit, asPresenter(workplace, getView));
  const readBody = json({ limit: '1kb', inflate: false });
  router.post('/at/:invitationId/ready', admit, readBody, asPresenter(workplace, postReady));
  router.put('/at/:invitationId/papers/:paperId', admit, asPresenter(workplace, putPaper));
  router.get('/at/:invitationId/events', admit, asPresenter(workplace, getPageEvents(liveStreams)));
  const pages = tabFiles(join(options.tabDir, 'presenter'));
  const policy = contentPolicy(presenterPolicy(options.framed));
  router.use('/at', policy, pages);
  router.use('/page', policy, pages);
  router.get('/:secret', (_request, response) => sendDoor(response, 'closed', HTTP.ok));
  router.post('/:secret', exchangeLink(workplace, cookies, limit));
  return router;
}

/** POST /presenter/{secret}: somebody pressed the button of the door. */
function exchangeLink(workplace: Workplace, cookies: PresenterCookies, limit: GuessLimit): RequestHandler {
  return async (request, response) => {
    const who = addressOf(request);
    const wait = limit.wait(who);
    if (wait > 0) {
      response.set(retryAfter(wait));
      return sendDoor(response, 'busy', STATUS_OF['too-many-tries']);
    }
    const secret = String(request.params['secret']);
    const caller = isFromElsewhere(request) ? null : await openPresenterLink(workplace, secret);
    if (!caller) {
      limit.failed(who);
      return sendDoor(response, 'invalid', STATUS_OF['presenter-link-invalid']);
    }
    await openPresenterPage(workplace, caller);
    cookies.give(response, caller, secret);
    response.set('Cache-Control', 'no-store');
    response.redirect(HTTP.seeOther, pagePath(caller.invitation.invitationId));
  };
}
