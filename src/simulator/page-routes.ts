import type { Request, RequestHandler, Response } from 'express';
import { json, Router } from 'express';
import type { z } from 'zod';
import { NotPressable } from './card-actions.ts';
import { DEMO_BOT, DEMO_CHANNEL, DEMO_HOST_TENANT_ID, DEMO_TEAM } from './demo-identities.ts';
import type { ExtensionClient } from './extension-client.ts';
import { pageOnly } from './guards.ts';
import type { DemoIssuer } from './issuer.ts';
import type { FeedSources } from './page-feed.ts';
import { streamFeed } from './page-feed.ts';
import {
  actionRequest,
  clockRequest,
  disturbanceRequest,
  insertRequest,
  messageActRequest,
  messageRequest,
  messageSubmitRequest,
  searchRequest,
  taskRequest,
  tokenRequest,
} from './page-schemas.ts';
import type { ExtensionOffer } from './wire.ts';

/** When the group meets next, for the button that moves the clock there. */
export interface UpcomingMeeting {
  readonly title: string;
  /** ISO 8601 in UTC. */
  readonly start: string;
}

const LOCALE_TAGS = { sv: 'sv-SE', en: 'en-GB' } as const;

/** The API of the simulator's page. Everything here is for the page's own script on this machine (guards.ts). */
export function createPageRoutes(
  options: FeedSources & {
    readonly baseUrl: () => string;
    readonly issuer: DemoIssuer;
    readonly extension: ExtensionClient;
    readonly offer: ExtensionOffer;
    readonly upcomingMeeting: () => Promise<UpcomingMeeting | undefined>;
    readonly presenterPage: () => Promise<string | undefined>;
  },
): Router {
  const { channel, client, clock, disturbances, extension, issuer } = options;
  const router = Router();
  router.use(pageOnly(options.baseUrl), json({ limit: '256kb' }));

  /** Answers 404 for a person who is not in the channel, and sets the language of the rest. */
  const known = (response: Response, who: string, locale?: 'sv' | 'en'): boolean => {
    if (!channel.members.some((person) => person.key === who)) {
      fail(response, 404, 'unknown-person');
      return false;
    }
    if (locale) client.setLocale(who, LOCALE_TAGS[locale]);
    return true;
  };

  router.get('/people', (_request, response) => {
    response.json({
      people: channel.members.map(({ key, name, group, organisation, office }) => ({
        key,
        name,
        group,
        organisation,
        office,
      })),
      bot: DEMO_BOT.name,
      team: DEMO_TEAM,
      channel: DEMO_CHANNEL,
      tenantId: DEMO_HOST_TENANT_ID,
      extension: options.offer,
    });
  });
  router.get('/feed', (request, response) => {
    const { som } = request.query;
    const who = typeof som === 'string' ? som : '';
    if (!known(response, who, request.query['locale'] === 'en' ? 'en' : 'sv')) return;
    streamFeed(who, response, options);
  });
  router.post(
    '/messages',
    taking(messageRequest, async (body, response) => {
      if (!known(response, body.som, body.locale)) return;
      const thread = body.inThread === undefined ? {} : { inThread: body.inThread };
      const card = await extension.unfold(body.som, body.text);
      const settings = { mention: body.mention, ...thread, ...(card ? { card } : {}) };
      const { outcome } = await client.sendMessage(body.som, body.text, settings);
      response.json(outcome);
    }),
  );
  router.post(
    '/actions',
    taking(actionRequest, async (body, response) => {
      if (!known(response, body.som, body.locale)) return;
      response.json(await client.act(body.som, body.messageId, body.action));
    }),
  );
  router.post(
    '/tasks',
    taking(taskRequest, async (body, response) => {
      if (!known(response, body.som, body.locale)) return;
      response.json(await client.submitTask(body.som, body.messageId, body.data));
    }),
  );
  router.post(
    '/extension/search',
    taking(searchRequest, async ({ som, locale, command, text, skip }, response) => {
      if (!known(response, som, locale)) return;
      response.json(await extension.search(som, command, text, skip));
    }),
  );
  router.post(
    '/extension/insert',
    taking(insertRequest, async ({ som, locale, card, inThread }, response) => {
      if (!known(response, som, locale)) return;
      const thread = inThread === undefined ? {} : { inThread };
      const { outcome } = await client.sendMessage(som, '', { mention: false, card, ...thread });
      response.json(outcome);
    }),
  );
  router.post(
    '/extension/open',
    taking(messageActRequest, async ({ som, locale, messageId, command }, response) => {
      if (!known(response, som, locale)) return;
      response.json(await extension.open(som, messageId, command));
    }),
  );
  router.post(
    '/extension/submit',
    taking(messageSubmitRequest, async ({ som, locale, messageId, command, data }, response) => {
      if (!known(response, som, locale)) return;
      response.json(await extension.submit(som, messageId, command, data));
    }),
  );
  router.post(
    '/tab-token',
    taking(tokenRequest, async ({ som }, response) => {
      const person = channel.members.find((one) => one.key === som);
      if (!person) return fail(response, 404, 'unknown-person');
      response.json({
        token: await issuer.tabToken(person),
        objectId: person.objectId,
        email: person.email,
      });
    }),
  );
  router.post('/presenter-page', async (_request, response) => {
    const path = await options.presenterPage();
    if (path === undefined) fail(response, 409, 'no-presenter');
    else response.json({ path });
  });
  router.post(
    '/clock',
    taking(clockRequest, async (body, response) => {
      if ('toMeeting' in body) {
        const meeting = await options.upcomingMeeting();
        if (!meeting) return fail(response, 409, 'no-meeting');
        await clock.moveTo(meeting.start);
      } else if ('to' in body) await clock.moveTo(body.to);
      else if ('by' in body) await clock.moveBy(body.by);
      else await clock.runReal();
      response.json({ instant: clock.instant(), moved: clock.moved() });
    }),
  );
  router.post(
    '/disturbances',
    taking(disturbanceRequest, (body, response) => {
      if ('clear' in body) disturbances.clear();
      else disturbances.failNext({ kind: body.kind, times: body.times, ...operationOf(body) });
      response.json({ waiting: disturbances.waiting() });
    }),
  );
  return router;
}

function operationOf(body: { operation?: Parameters<FeedSources['disturbances']['take']>[0] }) {
  return body.operation === undefined ? {} : { operation: body.operation };
}

/** Parses the body, answers 400 when it has another shape and 404 when there is nothing there to press. */
function taking<T>(
  schema: z.ZodType<T>,
  run: (body: T, response: Response) => void | Promise<void>,
): RequestHandler {
  return async (request: Request, response: Response) => {
    const parsed = schema.safeParse(request.body);
    if (!parsed.success) return fail(response, 400, 'request-unreadable');
    try {
      await run(parsed.data, response);
    } catch (error) {
      if (!(error instanceof NotPressable)) throw error;
      fail(response, 404, error.code);
    }
  };
}

function fail(response: Response, status: number, code: string): void {
  response.status(status).json({ error: { code } });
}
