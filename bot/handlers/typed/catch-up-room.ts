import { standingOf } from '../../../src/domain/meeting/agreement/standing.ts';
import type { Phase } from '../../../src/domain/meeting/state.ts';
import { catchUpTexts as t } from '../../../src/texts/catch-up.ts';
import { catchUpCard } from '../../cards/catch-up-card.ts';
import { plain } from '../../commands/plain.ts';
import { asCard } from '../reply-to.ts';
import { sceneOf } from '../shown.ts';
import type { TypedAnswer } from './answer.ts';
import { refused } from './answer.ts';
import type { Run } from './typed-room.ts';
import { typedRoom } from './typed-room.ts';
import type { TypedTurn } from './typed-turn.ts';
import { meetingFor } from './typed-turn.ts';

/** What was dealt with while whoever asks was away (N8). */
export const catchUpRoom = typedRoom(
  [
    ['vad', (rest) => asking(rest, /^(?:(?:har|hade) jag missat|missade jag|jag missade)/)],
    ['what', (rest) => asking(rest, /^(?:did i miss|have i missed|i missed)/)],
    ['missade missat missed', (rest) => asking(rest, /^(?:jag|i)?$/)],
    ['catch', (rest) => asking(rest, /^(?:me )?up$/)],
  ],
  [[t.help, t.helpDoes]],
);

/** Nothing is missed of a meeting that has not begun. */
const HELD: readonly Phase[] = ['ongoing', 'closed', 'agreed'];

function asking(rest: string, words: RegExp): Run | undefined {
  return words.test(plain(rest).replace(/\s*[.!?]*$/, '')) ? catchUp : undefined;
}

async function catchUp(turn: TypedTurn): TypedAnswer {
  const { caller, locale } = turn;
  const meeting = await meetingFor(turn, HELD);
  if (!meeting.ok) return refused(locale, meeting.error);
  return asCard(catchUpCard(sceneOf(turn, standingOf(meeting.value)), caller.member));
}
