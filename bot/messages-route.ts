import type { NextFunction, Request, Response } from 'express';
import { json, Router } from 'express';
import { faultForLog } from '../src/usecases/fault-for-log.ts';
import type { InboundActivity } from './activity.ts';
import { activitySchema } from './activity.ts';
import type { ActivityOrigin, InboundTokenVerifier, VerifiedOrigin } from './auth/inbound-token.ts';
import { InboundTokenRefused } from './auth/inbound-token.ts';
import type { BotLog } from './desk.ts';
import type { InvokeAnswer } from './handlers/invoke-answer.ts';

const PATH = '/api/messages';

/**
 * POST /api/messages: 400 for what is no activity, 401 for every token that is not exactly right, before anything else
 * of the bot sees it. 200 or what an invoke answers for the rest.
 */
export function createMessagesRoute(options: {
  readonly verify: InboundTokenVerifier;
  readonly answer: (
    activity: InboundActivity,
    body: unknown,
    origin: VerifiedOrigin,
  ) => Promise<InvokeAnswer>;
  readonly log: BotLog;
}): Router {
  const { verify, answer, log } = options;

  async function take(body: unknown, authorization: string | undefined): Promise<InvokeAnswer> {
    const shape = originOf(body);
    if (!shape) return { status: 400 };
    const origin = await verify(authorization, shape).catch((fault: unknown) => {
      if (!(fault instanceof InboundTokenRefused)) throw fault;
      log.warn({ reason: fault.reason }, 'an activity was refused');
      return undefined;
    });
    if (!origin) return { status: 401 };
    const read = activitySchema.safeParse(body);
    return read.success ? answer(read.data, body, origin) : { status: 400 };
  }

  const router = Router();
  router.post(PATH, json({ limit: '256kb' }), (request, response, next) => {
    take(request.body, request.headers.authorization).then((given) => end(response, given), next);
  });
  router.use(PATH, (fault: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) {
      next(fault);
      return;
    }
    const status = parserStatus(fault);
    if (status === 500) log.error({ fault: faultForLog(fault) }, 'an activity could not be taken');
    response.status(status).end();
  });
  return router;
}

/** Answers at once: nobody caches an answer to Teams, so no ETag is worked out for it. */
function end(response: Response, { status, json: text }: InvokeAnswer): void {
  if (text === undefined) response.writeHead(status, { 'content-length': 0 }).end();
  else {
    const length = Buffer.byteLength(text);
    response
      .writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': length })
      .end(text);
  }
}

/** What a token is compared with, of anything that has a type at all. */
function originOf(body: unknown): ActivityOrigin | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  const { type, serviceUrl, channelId } = body as Record<'type' | 'serviceUrl' | 'channelId', unknown>;
  return typeof type === 'string' && type !== '' ? { serviceUrl, channelId } : undefined;
}

/** The body parser says 400 or 413; anything else is ours. */
function parserStatus(fault: unknown): number {
  const { status } = (fault ?? {}) as { status?: unknown };
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
