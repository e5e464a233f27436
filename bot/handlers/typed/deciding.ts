import type { MeetingState } from '../../../src/domain/meeting/state.ts';
import { hasUnpostedChanges } from '../../../src/domain/meeting/views/unposted.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { cardTexts } from '../../../src/texts/cards.ts';
import { commandTexts as t } from '../../../src/texts/commands.ts';
import { commandMeeting } from '../../../src/usecases/command-meeting.ts';
import { quorumWarning } from '../../cards/quorum-words.ts';
import { inWords } from '../reply-to.ts';
import type { TypedAnswer } from './answer.ts';
import { itemByNumber, nameOfItem, refused } from './answer.ts';
import type { TypedTurn } from './typed-turn.ts';
import { BEGUN, idFromMessage, meetingFor, onceForMessage } from './typed-turn.ts';

/**
 * `beslut 3 att ...`: recorded, and as it was written in the channel also posted, unless the item has other things the
 * secretary has not shown yet: those are shown when they choose (D2).
 */
export async function decideInChannel(
  turn: TypedTurn,
  number: string | undefined,
  clauses: readonly string[],
): TypedAnswer {
  const { caller, desk, locale } = turn;
  if (!caller.abilities.has('write-protocol'))
    return inWords(speak(locale, cardTexts.onlySecretariatDecides));
  if (clauses.length === 0) return inWords(speak(locale, t.noClause));
  const meeting = await meetingFor(turn, BEGUN);
  if (!meeting.ok) return refused(locale, meeting.error);
  const itemId = itemByNumber(meeting.value, number);
  if (itemId === undefined)
    return number === undefined
      ? inWords(speak(locale, t.noItem))
      : refused(locale, { code: 'item-not-found' });
  const { meetingId } = meeting.value;
  const ids = clauses.map((_, index) => idFromMessage(turn, index + 1));
  const otherChanges = hidesOther(meeting.value, itemId, ids);
  for (const [index, text] of clauses.entries()) {
    // The id comes from the message: delivered twice it is one clause.
    const data = { itemId, clauseId: ids[index] ?? desk.workplace.ids.next(), text };
    const command = { type: 'RecordClause', data } as const;
    const recorded = await commandMeeting(desk.workplace, caller, { meetingId, command });
    if (!recorded.ok) return refused(locale, recorded.error);
  }
  const item = nameOfItem(meeting.value, itemId);
  if (meeting.value.phase === 'notified') return inWords(speak(locale, t.recordedBeforeStart, { item }));
  if (otherChanges) {
    const printed = number ?? /^\d+/.exec(item)?.[0] ?? '';
    return inWords(speak(locale, t.decidedNotPosted, { item, number: printed }));
  }
  const posted = await onceForMessage(turn, meetingId, { type: 'PostDecisions', data: { itemId } });
  if (!posted.ok) return refused(locale, posted.error);
  const warned = quorumWarning({ group: caller.group, locale }, posted.value, itemId);
  return inWords([speak(locale, t.decided, { item }), ...(warned ? [warned] : [])].join(' '));
}

/** `publicera 3`. */
export async function postInChannel(turn: TypedTurn, number: string | undefined): TypedAnswer {
  const { locale } = turn;
  const meeting = await meetingFor(turn, BEGUN);
  if (!meeting.ok) return refused(locale, meeting.error);
  const itemId = itemByNumber(meeting.value, number);
  if (itemId === undefined) return refused(locale, { code: 'item-not-found' });
  const command = { type: 'PostDecisions', data: { itemId } } as const;
  const posted = await onceForMessage(turn, meeting.value.meetingId, command);
  if (!posted.ok) return refused(locale, posted.error);
  return inWords(speak(locale, t.posted, { item: nameOfItem(posted.value, itemId) }));
}

/** Whether the item has words the channel was not shown, other than those of this message delivered before. */
function hidesOther(meeting: MeetingState, itemId: string, ids: readonly string[]): boolean {
  const item = meeting.items.find((each) => each.itemId === itemId);
  if (!item) return false;
  return hasUnpostedChanges({
    ...item,
    clauses: item.clauses.filter(({ clauseId }) => !ids.includes(clauseId)),
  });
}
