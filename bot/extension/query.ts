import { z } from 'zod';
import { SEARCH_COMMANDS, SEARCH_PARAMETER } from '../../src/contract/extension-commands.ts';
import { localeFor, speak } from '../../src/texts/catalogue.ts';
import { extensionTexts as t } from '../../src/texts/extension.ts';
import type { InboundActivity } from '../activity.ts';
import { clipped } from '../cards/escape.ts';
import type { Desk } from '../desk.ts';
import type { InvokeAnswer } from '../handlers/invoke-answer.ts';
import { refusedText } from '../handlers/refused.ts';
import { receive } from '../handlers/visitor.ts';
import { withFound, withWords } from './answers.ts';
import { SEARCHES } from './searches.ts';

/** Teams shows no more of one answer; it asks for the next ones when somebody scrolls there. */
const MOST_FOUND = 25;

const valueSchema = z.object({
  commandId: z.enum(SEARCH_COMMANDS),
  parameters: z
    .array(z.object({ name: z.string().max(100), value: z.string().max(4_000).nullish() }))
    .max(10)
    .nullish(),
  queryOptions: z
    .object({ skip: z.number().int().nonnegative().nullish(), count: z.number().int().positive().nullish() })
    .nullish(),
});

/** `composeExtension/query`: somebody types into the search, or has just opened it (T9). */
export async function onExtensionQuery(desk: Desk, activity: InboundActivity): Promise<InvokeAnswer> {
  const locale = localeFor(activity.locale ?? undefined);
  const read = valueSchema.safeParse(activity.value);
  if (!read.success) return withWords(speak(locale, t.searchFailed));
  const received = await receive(desk, activity, 'command');
  if (!received.ok) {
    const { code } = received.error;
    return withWords(
      code === 'not-in-roster' ? speak(locale, t.notIdentified) : refusedText(locale, received.error),
    );
  }
  const { commandId, parameters, queryOptions } = read.data;
  const wish = {
    query: (parameters ?? []).find(({ name }) => name === SEARCH_PARAMETER)?.value?.trim() ?? '',
    skip: queryOptions?.skip ?? 0,
    count: Math.min(queryOptions?.count ?? MOST_FOUND, MOST_FOUND),
  };
  const found = await SEARCHES[commandId](received.value, wish);
  if (!found.ok) return withWords(refusedText(locale, found.error));
  if (found.value.length > 0 || wish.skip > 0) return withFound(found.value);
  return withWords(
    wish.query === ''
      ? speak(locale, t.nothingYet)
      : speak(locale, t.nothingFound, { query: clipped(wish.query, 60) }),
  );
}
