import { peopleOf } from '../../../src/domain/meeting/people.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { liveCommandTexts as t } from '../../../src/texts/commands-live.ts';
import { findPerson } from '../../commands/find-person.ts';
import { readCameOrLeft, readPresence } from '../../commands/read-live.ts';
import { inWords } from '../reply-to.ts';
import type { TypedAnswer } from './answer.ts';
import { refused } from './answer.ts';
import { comeOrGone, unclear } from './running.ts';
import type { TypedRoom } from './typed-room.ts';
import type { TypedTurn } from './typed-turn.ts';
import { BEGUN, meetingFor, onceForMessage } from './typed-turn.ts';

/** What begins with a name instead of a word: asked last, so that no other room's words are taken for one. */
export const presenceRoom: TypedRoom = {
  read(text) {
    const moved = readCameOrLeft(text);
    if (moved) return (turn) => comeOrGone(turn, moved);
    const read = readPresence(text);
    return read && ((turn) => tellPresence(turn, read.name, read.what));
  },
  words: [],
  help: [[t.helpParts, t.helpPartsDoes]],
};

/** `Karin Ek delar av mötet`, `Karin Ek efter mötet` (S4, S7). */
async function tellPresence(turn: TypedTurn, name: string, what: 'parts' | 'afterwards'): TypedAnswer {
  const { locale } = turn;
  const meeting = await meetingFor(turn, BEGUN);
  if (!meeting.ok) return refused(locale, meeting.error);
  const found = findPerson(peopleOf(meeting.value), name);
  if (found.kind !== 'one') return inWords(unclear(turn, name, found));
  const { personId } = found.person;
  const data =
    what === 'parts'
      ? ({ personId, presence: 'present', parts: true } as const)
      : ({ personId, presence: 'afterwards' } as const);
  const told = await onceForMessage(turn, meeting.value.meetingId, { type: 'CorrectPresence', data });
  if (!told.ok) return refused(locale, told.error);
  return inWords(speak(locale, what === 'parts' ? t.parts : t.afterwards, { name: found.person.name }));
}
