import type { NextFunction, Request, Response } from 'express';
import { json, Router } from 'express';
import type { z } from 'zod';
import type { AdjustableClock } from './adjustable-clock.ts';
import type { OutgoingActivity } from './connector-schemas.ts';
import {
  conversationParametersSchema,
  MAX_MESSAGE_BYTES,
  outgoingActivitySchema,
} from './connector-schemas.ts';
import { DEMO_CHANNEL, DEMO_HOST_TENANT_ID, DEMO_TEAM } from './demo-identities.ts';
import type { ConnectorOperation, Disturbances } from './disturbances.ts';
import type { DemoIssuer } from './issuer.ts';
import { asObject } from './json.ts';
import type { Persona } from './persona.ts';
import type { ActivityContent, TeamsChannel } from './teams-channel.ts';
import { threadId } from './teams-channel.ts';

/** What the Connector answers: a status and a body, `undefined` for an empty one. */
interface Answer {
  readonly status: number;
  readonly body?: unknown;
}
type Operation = (request: Request) => Answer | Promise<Answer>;

/**
 * The Bot Connector's REST API for one team with one channel, at `/v3/...` under the service URL. Answers as Teams
 * does, `{ error: { code, message } }` where something is wrong.
 */
export function createConnectorRoutes(options: {
  readonly issuer: DemoIssuer;
  readonly channel: TeamsChannel;
  readonly clock: AdjustableClock;
  readonly disturbances: Disturbances;
}): Router {
  const { channel, clock, disturbances, issuer } = options;
  const router = Router();
  router.use(requireBotToken(issuer), json({ limit: '512kb' }));

  const route = (
    method: 'get' | 'post' | 'put' | 'delete',
    path: string,
    operation: ConnectorOperation,
    run: Operation,
  ): void => {
    router[method](path, async (request, response) => {
      const disturbance = disturbances.take(operation);
      if (disturbance && disturbance.kind !== 'lost-answer') {
        if (disturbance.kind === 'dropped') request.socket.destroy();
        else answer(response, spoilt(disturbance.kind, disturbance.retryAfterSeconds ?? 1, response));
        return;
      }
      const result = await run(request);
      if (disturbance) request.socket.destroy();
      else answer(response, result);
    });
  };
  const send = async (body: unknown, rootId?: string): Promise<Answer> =>
    parsed(outgoingActivitySchema, body, async (activity) => {
      if (activity.type !== 'message') return { status: 202, body: { id: '0' } };
      const added = await channel.add('bot', contentOf(activity), clock.instant(), rootId);
      return { status: 201, body: { id: added.id } };
    });
  /** The thread named in the path, `null` for the channel itself. */
  const inConversation = (
    request: Request,
    run: (rootId: string | null) => Answer | Promise<Answer>,
  ): Answer | Promise<Answer> => {
    const conversation = String(request.params['conversationId']);
    if (conversation === DEMO_CHANNEL.id || conversation === DEMO_TEAM.id) return run(null);
    const root = channel.find(conversation.split(';messageid=')[1] ?? '');
    if (!root || threadId(root.id) !== conversation) {
      return failure(404, 'ConversationNotFound', 'Conversation not found.');
    }
    return run(root.rootId);
  };
  const inChannel = (run: Operation): Operation => {
    return (request) => inConversation(request, () => run(request));
  };

  route('post', '/v3/conversations', 'create', (request) =>
    parsed(conversationParametersSchema, request.body, (parameters) => {
      const target = parameters.channelData?.channel?.id;
      if (!target) {
        return failure(403, 'ForbiddenOperationException', 'The bot cannot begin a chat with this user.');
      }
      if (target !== DEMO_CHANNEL.id) return failure(404, 'ConversationNotFound', 'Conversation not found.');
      if (!parameters.activity) return failure(400, 'BadArgument', 'Activity is null.');
      const { activity } = parameters;
      return parsed(outgoingActivitySchema, activity, async () => {
        const { id } = await channel.add('bot', contentOf(activity), clock.instant());
        return { status: 201, body: { id: threadId(id), activityId: id } };
      });
    }),
  );
  const activities = '/v3/conversations/:conversationId/activities';
  route('post', activities, 'send', (request) =>
    inConversation(request, (rootId) => send(request.body, rootId ?? undefined)),
  );
  route('post', `${activities}/:activityId`, 'send', (request) =>
    inConversation(request, (rootId) => {
      const answered = channel.find(String(request.params['activityId']));
      return send(request.body, rootId ?? answered?.rootId);
    }),
  );
  route('put', `${activities}/:activityId`, 'update', (request) =>
    inConversation(request, () =>
      parsed(outgoingActivitySchema, request.body, async (activity) => {
        const id = String(request.params['activityId']);
        const found = channel.find(id);
        if (found && found.from !== 'bot') {
          return failure(403, 'ForbiddenOperationException', 'A bot updates its own messages only.');
        }
        const updated = await channel.update(id, contentOf(activity));
        return updated ? { status: 200, body: { id } } : activityNotFound();
      }),
    ),
  );
  route(
    'delete',
    `${activities}/:activityId`,
    'delete',
    inChannel(async (request) => {
      const removed = await channel.remove(String(request.params['activityId']));
      return removed ? { status: 200 } : activityNotFound();
    }),
  );
  route(
    'get',
    '/v3/conversations/:conversationId/members',
    'members',
    inChannel(() => ({ status: 200, body: channel.members.map(account) })),
  );
  route(
    'get',
    '/v3/conversations/:conversationId/members/:memberId',
    'members',
    inChannel((request) => {
      const person = channel.member(String(request.params['memberId']));
      if (!person) return failure(404, 'MemberNotFoundInConversation', 'Member not found.');
      return { status: 200, body: account(person) };
    }),
  );
  route(
    'get',
    '/v3/conversations/:conversationId/pagedmembers',
    'members',
    inChannel((request) => {
      const from = Math.max(0, Number(request.query['continuationToken'] ?? 0) || 0);
      const size = Math.min(Math.max(1, Number(request.query['pageSize'] ?? 200) || 200), 500);
      const rest = from + size < channel.members.length ? { continuationToken: String(from + size) } : {};
      return {
        status: 200,
        body: { members: channel.members.slice(from, from + size).map(account), ...rest },
      };
    }),
  );
  const isTeam = (request: Request): boolean =>
    [DEMO_TEAM.id, DEMO_TEAM.aadGroupId].includes(String(request.params['teamId']) as typeof DEMO_TEAM.id);
  route('get', '/v3/teams/:teamId', 'team', (request) =>
    isTeam(request)
      ? {
          status: 200,
          body: {
            ...DEMO_TEAM,
            tenantId: DEMO_HOST_TENANT_ID,
            channelCount: 2,
            memberCount: channel.members.length,
          },
        }
      : failure(404, 'NotFound', 'Team not found.'),
  );
  route('get', '/v3/teams/:teamId/conversations', 'team', (request) =>
    isTeam(request)
      ? {
          status: 200,
          body: { conversations: [{ id: DEMO_TEAM.id }, { ...DEMO_CHANNEL, type: 'standard' }] },
        }
      : failure(404, 'NotFound', 'Team not found.'),
  );
  router.use((_request, response) => {
    answer(response, failure(404, 'NotFound', 'This address is not part of the Connector.'));
  });
  router.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => {
    const unreadable = asObject(error)?.['type'] !== undefined;
    if (unreadable) answer(response, failure(400, 'BadSyntax', 'The request could not be read.'));
    else answer(response, failure(500, 'ServiceError', 'The simulator could not keep the message.'));
  });
  return router;
}

function requireBotToken(issuer: DemoIssuer) {
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (token && (await issuer.isOutboundToken(token))) return next();
    response.status(401).json({ message: 'Authorization has been denied for this request.' });
  };
}

function parsed<T>(
  schema: z.ZodType<T>,
  body: unknown,
  run: (value: T) => Answer | Promise<Answer>,
): Answer | Promise<Answer> {
  if (Buffer.byteLength(JSON.stringify(body ?? null)) > MAX_MESSAGE_BYTES) {
    return failure(413, 'MessageSizeTooBig', 'Message size too large.');
  }
  const result = schema.safeParse(body);
  if (result.success) return run(result.data);
  const issue = result.error.issues[0];
  return failure(400, 'BadSyntax', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}`);
}

function contentOf(activity: OutgoingActivity): ActivityContent {
  const attachments = activity.attachments ?? [];
  return activity.text ? { text: activity.text, attachments } : { attachments };
}

function account(person: Persona): Readonly<Record<string, unknown>> {
  const [givenName, ...surname] = person.name.split(' ');
  return {
    id: person.userId,
    name: person.name,
    givenName,
    surname: surname.join(' '),
    objectId: person.objectId,
    aadObjectId: person.objectId,
    email: person.email,
    userPrincipalName: person.email,
    tenantId: DEMO_HOST_TENANT_ID,
    userRole: person.homeTenantId === DEMO_HOST_TENANT_ID ? 'user' : 'guest',
  };
}

function spoilt(kind: 'throttled' | 'unavailable' | 'gone', retryAfter: number, response: Response): Answer {
  switch (kind) {
    case 'throttled':
      response.setHeader('Retry-After', String(retryAfter));
      return failure(429, 'Throttled', 'API calls quota exceeded.');
    case 'unavailable':
      return failure(503, 'ServiceUnavailable', 'The service is not available.');
    case 'gone':
      return activityNotFound();
    default:
      return kind satisfies never;
  }
}

function activityNotFound(): Answer {
  return failure(404, 'ActivityNotFoundInConversation', 'Activity not found.');
}

function failure(status: number, code: string, message: string): Answer {
  return { status, body: { error: { code, message } } };
}

function answer(response: Response, { status, body }: Answer): void {
  if (body === undefined) response.status(status).end();
  else response.status(status).json(body);
}
