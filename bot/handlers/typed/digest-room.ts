import { digestTexts as t } from '../../../src/texts/digest.ts';
import { awaitsOf } from '../../../src/usecases/awaits.ts';
import { digestCard } from '../../cards/digest-card.ts';
import { plain } from '../../commands/plain.ts';
import { asCard } from '../reply-to.ts';
import type { TypedAnswer } from './answer.ts';
import { refused } from './answer.ts';
import type { Run } from './typed-room.ts';
import { typedRoom } from './typed-room.ts';
import type { TypedTurn } from './typed-turn.ts';

/** What waits for whoever asks. */
export const digestRoom = typedRoom(
  [
    ['vad', (rest) => asking(rest, /^(?:vantar(?: pa mig)?|har jag att gora|ska jag gora)$/)],
    ['what', (rest) => asking(rest, /^(?:waits(?: for me)?|is waiting(?: for me)?|do i have to do)$/)],
    ['sammandrag sammanfattning digest summary', (rest) => asking(rest, /^$/)],
    ['att to', (rest) => asking(rest, /^(?:gora|do)$/)],
  ],
  [[t.help, t.helpDoes]],
);

function asking(rest: string, words: RegExp): Run | undefined {
  return words.test(plain(rest).replace(/\s*[.!?]*$/, '')) ? digest : undefined;
}

async function digest(turn: TypedTurn): TypedAnswer {
  const { activity, caller, desk, locale } = turn;
  const found = await awaitsOf(desk.workplace, caller);
  if (!found.ok) return refused(locale, found.error);
  const { office, ...theirs } = found.value;
  // What the secretariat alone may know is told where nobody else reads.
  const alone = activity.conversation?.conversationType === 'personal';
  const { group, member } = caller;
  const moment = desk.workplace.clock.now(group.settings.timeZone);
  const setting = { group, locale, publicUrl: desk.publicUrl, moment };
  return asCard(digestCard(setting, member.name, alone && office ? { ...theirs, office } : theirs));
}
