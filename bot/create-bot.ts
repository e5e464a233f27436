import type { Activity, TurnContext } from 'botbuilder';
import { CloudAdapter } from 'botbuilder';
import type { Router } from 'express';
import type { Text } from '../src/texts/catalogue.ts';
import { localeFor, speak } from '../src/texts/catalogue.ts';
import { cardTexts } from '../src/texts/cards.ts';
import { extensionTexts } from '../src/texts/extension.ts';
import type { Channel } from '../src/usecases/channel.port.ts';
import { faultForLog } from '../src/usecases/fault-for-log.ts';
import type { PersonalChats } from '../src/usecases/personal-chats.port.ts';
import type { Workplace } from '../src/usecases/workplace.ts';
import type { InboundActivity } from './activity.ts';
import { BotAuthentication } from './auth/bot-authentication.ts';
import { ConnectorClients } from './auth/connector-clients.ts';
import type { VerifiedOrigin } from './auth/inbound-token.ts';
import { createInboundTokenVerifier } from './auth/inbound-token.ts';
import type { OutboundCredentials } from './auth/outbound-credentials.port.ts';
import type { TrustedIssuer } from './auth/trusted-issuer.ts';
import { createChannel } from './channel.ts';
import type { BotLog, Desk } from './desk.ts';
import { onExtensionFetch, onExtensionSubmit } from './extension/actions.ts';
import { withWords } from './extension/answers.ts';
import { onExtensionLink } from './extension/link.ts';
import { onExtensionQuery } from './extension/query.ts';
import { onCallEvent } from './handlers/call-event.ts';
import { onCardAction } from './handlers/card-action.ts';
import { onConversationUpdate, onInstallationUpdate } from './handlers/installed.ts';
import type { InvokeAnswer } from './handlers/invoke-answer.ts';
import { withDialogMessage, withError, withMessage } from './handlers/invoke-answer.ts';
import { onMessage } from './handlers/message.ts';
import { onTaskFetch, onTaskSubmit } from './handlers/task.ts';
import { createMessagesRoute } from './messages-route.ts';
import { createPersonalChats } from './personal-chats.ts';

export interface BotOptions {
  readonly workplace: Workplace;
  /** Whose tokens open /api/messages. */
  readonly trustedIssuer: TrustedIssuer;
  readonly outboundCredentials: OutboundCredentials;
  readonly botAppId: string;
  /** Where the product is reached, without a slash at the end; read at each use. */
  readonly publicUrl: () => string;
  readonly log: BotLog;
  /** How long an invoke may take before it is answered that it takes long, in milliseconds. */
  readonly answerWithinMs?: number;
}

export interface Bot {
  /** Takes POST /api/messages; everything else passes by. Brings its own JSON parser: mount it before others. */
  readonly router: Router;
  /** The group's channel, for the outbox. */
  readonly channel: Channel;
  /** The chats in which it reaches people alone, for the outbox. */
  readonly chats: PersonalChats;
}

type Handler = (desk: Desk, activity: InboundActivity, context: TurnContext) => Promise<InvokeAnswer | void>;

const INVOKES: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['adaptiveCard/action', onCardAction],
  ['task/fetch', onTaskFetch],
  ['task/submit', onTaskSubmit],
  ['composeExtension/query', onExtensionQuery],
  ['composeExtension/queryLink', onExtensionLink],
  ['composeExtension/fetchTask', onExtensionFetch],
  ['composeExtension/submitAction', onExtensionSubmit],
]);
const ACTIVITIES: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['message', onMessage],
  ['conversationUpdate', onConversationUpdate],
  ['installationUpdate', onInstallationUpdate],
  ['event', onCallEvent],
]);

/** Teams gives up after five seconds. */
const ANSWER_WITHIN_MS = 4_500;

/** The bot: botbuilder's adapter behind our own authentication, and the table of what is done about what. */
export function createBot(options: BotOptions): Bot {
  const { workplace, trustedIssuer, outboundCredentials, botAppId, publicUrl, log } = options;
  const { answerWithinMs = ANSWER_WITHIN_MS } = options;
  const verify = createInboundTokenVerifier(trustedIssuer);
  const clients = new ConnectorClients(outboundCredentials);
  const authentication = new BotAuthentication(verify, clients, botAppId);
  const adapter = new CloudAdapter(authentication);

  async function answer(
    activity: InboundActivity,
    body: unknown,
    origin: VerifiedOrigin,
  ): Promise<InvokeAnswer> {
    const desk: Desk = { workplace, clients, publicUrl: publicUrl(), log };
    const invoke = activity.type === 'invoke';
    const handler = invoke ? INVOKES.get(activity.name ?? '') : ACTIVITIES.get(activity.type);
    if (!handler) return { status: invoke ? 501 : 200 };
    let given: InvokeAnswer | undefined;
    const turn = adapter.processActivityDirect(
      authentication.resultFor(origin),
      body as Activity,
      async (context) => {
        try {
          given = (await handler(desk, activity, context)) ?? undefined;
        } catch (fault) {
          log.error(
            { fault: faultForLog(fault), activity: activity.type, name: activity.name },
            'a turn failed',
          );
          given = invoke ? failed(activity) : undefined;
        }
      },
    );
    if (!invoke) await turn;
    else if (!(await endsInTime(turn, answerWithinMs, log))) return late(activity);
    return given ?? { status: 200 };
  }

  const router = createMessagesRoute({ verify, answer, log });
  return {
    router,
    channel: createChannel({ clients, workplace, log, publicUrl }),
    chats: createPersonalChats({ clients, workplace, publicUrl }),
  };
}

/** Whether the turn ended before Teams gives up. One that ends later still does what it began. */
async function endsInTime(turn: Promise<void>, withinMs: number, log: BotLog): Promise<boolean> {
  const { promise: limit, resolve } = Promise.withResolvers<false>();
  const timer = setTimeout(() => resolve(false), withinMs);
  try {
    return await Promise.race([turn.then(() => true), limit]);
  } finally {
    clearTimeout(timer);
    turn.catch((fault: unknown) => log.error({ fault: faultForLog(fault) }, 'a late turn failed'));
  }
}

function failed(activity: InboundActivity): InvokeAnswer {
  return inPlaceOf(activity, cardTexts.notSaved, (text) => withError(500, 'fault', text));
}

function late(activity: InboundActivity): InvokeAnswer {
  return inPlaceOf(activity, cardTexts.slow, withMessage);
}

/** Words in the place of an answer, where this kind of invoke shows words. */
function inPlaceOf(
  { name, locale }: InboundActivity,
  words: Text,
  elsewhere: (text: string) => InvokeAnswer,
): InvokeAnswer {
  const language = localeFor(locale ?? undefined);
  // A search has changed nothing, however it ended.
  if (name === 'composeExtension/query' || name === 'composeExtension/queryLink')
    return withWords(speak(language, extensionTexts.searchFailed));
  const text = words[language];
  const dialog = name?.startsWith('task/') === true || name?.startsWith('composeExtension/') === true;
  return dialog ? withDialogMessage(text) : elsewhere(text);
}
