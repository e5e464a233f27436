import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import { peopleOf } from '../../../src/domain/meeting/people.ts';
import type { LeftoverChoice } from '../../../src/domain/meeting/vocabulary.ts';
import type { Text } from '../../../src/texts/catalogue.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { commandTexts as t } from '../../../src/texts/commands.ts';
import { atTime } from '../../../src/texts/format.ts';
import { findPerson } from '../../commands/find-person.ts';
import type { TypedCommand } from '../../commands/typed-command.ts';
import { inWords } from '../reply-to.ts';
import type { TypedAnswer } from './answer.ts';
import { done, itemByNumber, nameOfItem, refused } from './answer.ts';
import type { TypedTurn } from './typed-turn.ts';
import { BEGUN, meetingFor, NEXT_OR_NOW, onceForMessage } from './typed-turn.ts';

/** A command that needs no more than itself: start, break, resume. */
export async function step(turn: TypedTurn, command: MeetingCommand, text: Text): TypedAnswer {
  const meeting = await meetingFor(turn, NEXT_OR_NOW);
  if (!meeting.ok) return refused(turn.locale, meeting.error);
  return done(turn.locale, await onceForMessage(turn, meeting.value.meetingId, command), text);
}

/** `nästa`, and `ärende 3`. */
export async function goToItem(turn: TypedTurn, number: string | undefined): TypedAnswer {
  const { locale } = turn;
  const meeting = await meetingFor(turn, NEXT_OR_NOW);
  if (!meeting.ok) return refused(locale, meeting.error);
  const itemId = number === undefined ? undefined : itemByNumber(meeting.value, number);
  if (number !== undefined && itemId === undefined) return refused(locale, { code: 'item-not-found' });
  const command: MeetingCommand =
    itemId === undefined ? { type: 'NextItem', data: {} } : { type: 'StartItem', data: { itemId } };
  const moved = await onceForMessage(turn, meeting.value.meetingId, command);
  if (!moved.ok) return refused(locale, moved.error);
  return inWords(speak(locale, t.nowItem, { item: nameOfItem(moved.value, moved.value.currentItemId) }));
}

/** `avsluta`, with the one choice for what was left over when it has to be made (D15). */
export async function close(turn: TypedTurn, leftovers: LeftoverChoice | undefined): TypedAnswer {
  const { locale } = turn;
  const meeting = await meetingFor(turn, NEXT_OR_NOW);
  if (!meeting.ok) return refused(locale, meeting.error);
  const data = leftovers === undefined ? {} : { leftovers };
  const closed = await onceForMessage(turn, meeting.value.meetingId, { type: 'CloseMeeting', data });
  if (closed.ok || closed.error.code !== 'undecided-items-need-choice') return done(locale, closed, t.closed);
  return inWords(speak(locale, t.leftovers, { count: closed.error.params?.['count'] ?? 0 }));
}

/** `alla på plats`, `alla på plats utom ...` (D3). */
export async function allHere(turn: TypedTurn, except: readonly string[]): TypedAnswer {
  const { locale } = turn;
  const meeting = await meetingFor(turn, BEGUN);
  if (!meeting.ok) return refused(locale, meeting.error);
  const missing: string[] = [];
  for (const name of except) {
    const found = findPerson(peopleOf(meeting.value), name);
    if (found.kind !== 'one') return inWords(unclear(turn, name, found));
    missing.push(found.person.personId);
  }
  const command = { type: 'ConfirmAttendance', data: { missing, alsoPresent: [] } } as const;
  return done(locale, await onceForMessage(turn, meeting.value.meetingId, command), t.attendanceConfirmed);
}

/** `anlände Namn 10.40`, `gick Namn 11.15`. */
export async function comeOrGone(
  turn: TypedTurn,
  { kind, name, time, approximate }: Extract<TypedCommand, { kind: 'arrived' | 'left' }>,
): TypedAnswer {
  const { locale } = turn;
  const meeting = await meetingFor(turn, BEGUN);
  if (!meeting.ok) return refused(locale, meeting.error);
  const found = findPerson(peopleOf(meeting.value), name);
  if (found.kind !== 'one') return inWords(unclear(turn, name, found));
  const { person } = found;
  const data = {
    personId: person.personId,
    ...(time === undefined ? {} : { time }),
    ...(approximate ? { approximate } : {}),
  };
  const type = kind === 'arrived' ? 'RegisterArrival' : 'RegisterDeparture';
  const registered = await onceForMessage(turn, meeting.value.meetingId, { type, data });
  if (!registered.ok) return refused(locale, registered.error);
  if (time === undefined)
    return inWords(speak(locale, kind === 'arrived' ? t.arrivedNow : t.leftNow, { name: person.name }));
  const words = { name: person.name, time: atTime(locale, time) };
  return inWords(speak(locale, kind === 'arrived' ? t.arrived : t.left, words));
}

export function unclear({ locale }: TypedTurn, typed: string, found: ReturnType<typeof findPerson>): string {
  return found.kind === 'several'
    ? speak(locale, t.severalPeople, { names: found.people.map(({ name }) => name).join(', ') })
    : speak(locale, t.nobody, { name: typed.replace(/[<>]/g, '').slice(0, 100) });
}
