import { z } from 'zod';
import type { BotAnswer } from './bot-line.ts';
import { CARD_TYPE } from './teams-channel.ts';
import type { PressOutcome, SearchOutcome } from './wire.ts';

const objectSchema = z.record(z.string(), z.unknown());
const executeSchema = z.union([
  z.object({ statusCode: z.number(), type: z.literal(CARD_TYPE), value: objectSchema }),
  z.object({
    statusCode: z.number(),
    type: z.literal('application/vnd.microsoft.activity.message'),
    value: z.string(),
  }),
  z.object({
    statusCode: z.number(),
    type: z.literal('application/vnd.microsoft.error'),
    value: z.object({ code: z.string(), message: z.string() }),
  }),
]);
const taskSchema = z.object({
  task: z.union([
    z.object({ type: z.literal('message'), value: z.string() }),
    z.object({
      type: z.literal('continue'),
      value: z
        .looseObject({
          title: z.string().exactOptional(),
          card: z.object({ contentType: z.literal(CARD_TYPE), content: objectSchema }).exactOptional(),
          url: z.string().exactOptional(),
        })
        .refine((value) => value.card ?? value.url, { message: 'needs card or url' }),
    }),
  ]),
});

const extensionSchema = z.object({
  composeExtension: z.union([
    z.object({ type: z.literal('message'), text: z.string() }),
    z.object({
      type: z.literal('result'),
      attachmentLayout: z.enum(['list', 'grid']),
      attachments: z.array(
        z.object({
          contentType: z.literal(CARD_TYPE),
          content: objectSchema,
          preview: z.object({
            contentType: z.literal('application/vnd.microsoft.card.thumbnail'),
            content: z.object({ title: z.string(), text: z.string().exactOptional() }),
          }),
        }),
      ),
    }),
  ]),
});

/** Reads the answer to an `adaptiveCard/action` invoke. */
export function readExecuteAnswer(answer: BotAnswer): PressOutcome {
  const refused = refusedAnswer(answer);
  if (refused) return refused;
  const parsed = executeSchema.safeParse(answer.body);
  if (!parsed.success) return unreadable();
  const { data } = parsed;
  switch (data.type) {
    case CARD_TYPE:
      return { kind: 'card', card: data.value };
    case 'application/vnd.microsoft.activity.message':
      return { kind: 'message', text: data.value };
    case 'application/vnd.microsoft.error':
      return { kind: 'failed', ...data.value };
    default:
      return data satisfies never;
  }
}

/** Reads the answer to a `task/fetch` or `task/submit` invoke; an empty answer closes the dialog. */
export function readTaskAnswer(answer: BotAnswer, activityId: string): PressOutcome {
  const refused = refusedAnswer(answer);
  if (refused) return refused;
  if (answer.body === undefined || answer.body === '') return { kind: 'done' };
  const parsed = taskSchema.safeParse(answer.body);
  if (!parsed.success) return isEmpty(answer.body) ? { kind: 'done' } : unreadable();
  const { task } = parsed.data;
  if (task.type === 'message') return { kind: 'message', text: task.value };
  const { title, card, url } = task.value;
  return {
    kind: 'dialog',
    dialog: {
      activityId,
      title: title ?? '',
      ...(card ? { card: card.content } : {}),
      ...(url === undefined ? {} : { url }),
    },
  };
}

/** Reads the answer to a search of the message extension, or to a link. */
export function readSearchAnswer(answer: BotAnswer): SearchOutcome {
  const refused = refusedAnswer(answer);
  if (refused) return refused;
  const parsed = extensionSchema.safeParse(answer.body);
  if (!parsed.success) return unreadable();
  const { composeExtension } = parsed.data;
  if (composeExtension.type === 'message') return { kind: 'message', text: composeExtension.text };
  return {
    kind: 'found',
    results: composeExtension.attachments.map(({ content, preview }) => ({
      title: preview.content.title,
      text: preview.content.text ?? '',
      card: content,
    })),
  };
}

/** Reads the answer to a message: nothing to show but what the bot posts, or a failure. */
export function readMessageAnswer(answer: BotAnswer): PressOutcome {
  return refusedAnswer(answer) ?? { kind: 'done' };
}

function refusedAnswer(answer: BotAnswer): Failed | undefined {
  if (answer.status === 0) return failed('bot-unreachable');
  if (answer.status < 200 || answer.status > 299) return failed(`bot-status-${answer.status}`);
  return undefined;
}

function unreadable(): Failed {
  return failed('bot-answer-unreadable');
}

type Failed = Extract<PressOutcome, { kind: 'failed' }>;

function failed(code: string): Failed {
  return { kind: 'failed', code, message: '' };
}

function isEmpty(body: unknown): boolean {
  return JSON.stringify(body) === '{}';
}
