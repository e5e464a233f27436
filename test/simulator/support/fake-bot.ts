import type { Request, Response } from 'express';
import { json, Router } from 'express';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { DEMO_BOT_APP_ID, DEMO_CHANNEL } from '../../../src/simulator/demo-identities.ts';
import type { JsonObject } from '../../../src/simulator/json.ts';
import { textOf } from '../../../src/simulator/json.ts';
import { PERSONAS } from './personas.ts';

/** What the fake bot was sent, as far as these tests look. */
export interface Heard {
  readonly type: string;
  readonly id: string;
  readonly name?: string;
  readonly text?: string;
  readonly locale: string;
  readonly serviceUrl: string;
  readonly replyToId?: string;
  readonly timestamp: string;
  readonly from: { readonly id: string; readonly name: string; readonly aadObjectId: string };
  readonly conversation: { readonly id: string; readonly tenantId: string };
  readonly channelData: JsonObject;
  readonly entities: readonly JsonObject[];
  readonly membersAdded?: readonly { readonly id: string }[];
  readonly value?: JsonObject & {
    readonly trigger?: string;
    readonly action?: { readonly verb: string; readonly data: JsonObject };
    readonly data?: JsonObject;
  };
}

/**
 * A bot of a few lines: one card with a reply button, personal views, a dialog, and typed commands that it echoes.
 * It speaks plain HTTP both ways, as botbuilder would, and counts nothing it did not verify.
 */
export function createFakeBot(options: {
  readonly issuerUrl: () => string;
  readonly outboundToken: () => Promise<string>;
}) {
  const heard: Heard[] = [];
  const replies = new Map<string, string>();
  let posted: { conversation: string; activity: string; serviceUrl: string } | undefined;
  let keys: ReturnType<typeof createRemoteJWKSet> | undefined;

  const connector = async (serviceUrl: string, method: string, path: string, body: unknown) =>
    fetch(`${serviceUrl}v3/conversations${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await options.outboundToken()}`,
      },
      body: JSON.stringify(body),
    });
  const message = (content: JsonObject) => ({
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  });
  const roll = (): string => `Svar: ${replies.size}`;
  const post = async (serviceUrl: string): Promise<void> => {
    const response = await connector(serviceUrl, 'POST', '', {
      isGroup: true,
      channelData: { channel: { id: DEMO_CHANNEL.id } },
      activity: message(baseCard(roll())),
    });
    const { id, activityId } = (await response.json()) as { id: string; activityId: string };
    posted = { conversation: encodeURIComponent(id), activity: activityId, serviceUrl };
  };
  const update = async (): Promise<void> => {
    if (!posted) return;
    const path = `/${posted.conversation}/activities/${posted.activity}`;
    await connector(posted.serviceUrl, 'PUT', path, message(baseCard(roll())));
  };
  const personal = (activity: Heard): JsonObject => {
    const reply = replies.get(activity.from.id);
    const text = activity.locale.startsWith('en') ? 'Your reply' : 'Ditt svar';
    return baseCard(`${roll()}. ${text}: ${reply ?? '–'}`);
  };
  const answer = async (activity: Heard): Promise<unknown> => {
    if (activity.type === 'message') {
      const text = (activity.text ?? '').replace(/<at>.*?<\/at>/, '').trim();
      if (text === 'kallelse') await post(activity.serviceUrl);
      else {
        const path = `/${encodeURIComponent(activity.conversation.id)}/activities/${activity.id}`;
        await connector(activity.serviceUrl, 'POST', path, { type: 'message', text: `Du skrev: ${text}` });
      }
      return undefined;
    }
    const { action, data } = activity.value ?? {};
    if (activity.name === 'adaptiveCard/action' && action) {
      if (action.verb === 'silent') return adaptive('application/vnd.microsoft.activity.message', 'Hälsat');
      if (action.verb === 'refuse')
        return adaptive('application/vnd.microsoft.error', {
          code: 'not-in-roster',
          message: 'Du finns inte.',
        });
      if (action.verb === 'reply') {
        replies.set(activity.from.id, textOf(action.data, 'note') ?? 'ja');
        await update();
      }
      return adaptive('application/vnd.microsoft.card.adaptive', personal(activity));
    }
    if (activity.name === 'task/fetch')
      return {
        task: {
          type: 'continue',
          value: {
            title: 'Anmäl förhinder',
            card: { contentType: 'application/vnd.microsoft.card.adaptive', content: dialogCard },
          },
        },
      };
    if (activity.name?.startsWith('composeExtension/')) return extension(activity);
    if (activity.name === 'task/submit') {
      replies.set(activity.from.id, `förhinder (${textOf(data, 'reason') ?? ''})`);
      await update();
    }
    return undefined;
  };

  /** Finds what was typed, opens and takes a dialog, and knows one link. */
  const extension = ({ name, value }: Heard): unknown => {
    const parameters = (value?.['parameters'] ?? []) as readonly { name: string; value: string }[];
    const typed = parameters.find((one) => one.name === 'query')?.value ?? 'senaste';
    if (name === 'composeExtension/query' && typed === 'inget')
      return { composeExtension: { type: 'message', text: 'Inget hittades.' } };
    if (name === 'composeExtension/query') return found(typed);
    if (name === 'composeExtension/queryLink')
      return String(value?.['url']).endsWith('/okand') ? found() : found('länken');
    if (name === 'composeExtension/submitAction')
      return { task: { type: 'message', value: `Mottaget: ${textOf(value?.data, 'reason') ?? ''}` } };
    return {
      task: {
        type: 'continue',
        value: {
          title: 'Gör till beslut',
          card: { contentType: 'application/vnd.microsoft.card.adaptive', content: dialogCard },
        },
      },
    };
  };

  const serve = async (request: Request, response: Response): Promise<void> => {
    keys ??= createRemoteJWKSet(new URL(`${options.issuerUrl()}/keys`));
    const token = request.headers.authorization?.replace('Bearer ', '') ?? '';
    const activity = request.body as Heard;
    const { payload } = await jwtVerify(token, keys, {
      issuer: options.issuerUrl(),
      audience: DEMO_BOT_APP_ID,
    });
    if (payload['serviceurl'] !== activity.serviceUrl) throw new Error('wrong service URL');
    heard.push(activity);
    const body = await answer(activity);
    if (body === undefined) response.status(200).end();
    else response.json(body);
  };
  const router = Router();
  router.post('/api/messages', json({ limit: '256kb' }), (request, response, next) => {
    serve(request, response).catch(next);
  });
  return { router, heard, replies, post, update };
}

function adaptive(type: string, value: unknown): JsonObject {
  return { statusCode: 200, type, value };
}

function found(...titles: readonly string[]): JsonObject {
  return {
    composeExtension: {
      type: 'result',
      attachmentLayout: 'list',
      attachments: titles.map((title) => ({
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          type: 'AdaptiveCard',
          version: '1.5',
          body: [{ type: 'TextBlock', text: `Kort: ${title}` }],
        },
        preview: {
          contentType: 'application/vnd.microsoft.card.thumbnail',
          content: { title, text: 'var det stod' },
        },
      })),
    },
  };
}

function baseCard(text: string): JsonObject {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    refresh: {
      action: { type: 'Action.Execute', verb: 'refresh', data: { meeting: 'm1' } },
      userIds: PERSONAS.filter((person) => person.group !== 'guest').map((person) => person.userId),
    },
    body: [
      { type: 'TextBlock', text: 'Kallelse: **möte** <b>nu</b>', wrap: true, style: 'heading' },
      { type: 'TextBlock', text, wrap: true },
      { type: 'TextBlock', id: 'more', text: 'Mer att läsa', isVisible: false },
      { type: 'Input.Text', id: 'note', label: 'Meddelande', maxLength: 20 },
    ],
    actions: [
      { type: 'Action.Execute', title: 'Deltar', verb: 'reply', data: { meeting: 'm1' } },
      { type: 'Action.Execute', title: 'Hälsa', verb: 'silent' },
      { type: 'Action.Execute', title: 'Otillåtet', verb: 'refuse' },
      {
        type: 'Action.Submit',
        title: 'Anmäl förhinder',
        data: { msteams: { type: 'task/fetch' }, meeting: 'm1' },
      },
      { type: 'Action.OpenUrl', title: 'Öppna fliken', url: '/tab/m1' },
      { type: 'Action.ToggleVisibility', title: 'Visa mer', targetElements: ['more'] },
    ],
  };
}

const dialogCard: JsonObject = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    {
      type: 'Input.Text',
      id: 'reason',
      label: 'Skäl',
      isRequired: true,
      errorMessage: 'Ange ett skäl.',
    },
  ],
  actions: [{ type: 'Action.Submit', title: 'Skicka', data: { meeting: 'm1' } }],
};
