import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import { readNoComment, readReview, readWhose } from '../../commands/read-protocol.ts';
import { plain } from '../../commands/plain.ts';
import { reviewCommandTexts as t } from '../../../src/texts/review.ts';
import { agree, correct, dispatch, sign } from './protocol-agreeing.ts';
import { giveWord, markChecked, sendForReview, stepInReview } from './protocol-reviewing.ts';
import type { Run } from './typed-room.ts';
import { typedRoom } from './typed-room.ts';

/**
 * The protocol after the meeting: review, agreement, correction, signature, dispatch. A wording is never proposed by
 * typing: a channel is read by everybody, and nothing of a draft is to be read there (D5).
 */
export const protocolRoom = typedRoom(
  [
    [
      'skicka send',
      (rest) =>
        readReview(rest, '2000-01-01') === undefined ? undefined : (turn) => sendForReview(turn, rest),
    ],
    ['inga no', (rest) => withRead(readNoComment(rest), (said) => (turn) => giveWord(turn, said.item))],
    [
      'avstamt checked',
      (rest) => withRead(readWhose(rest), (name) => (turn) => markChecked(turn, name, 'checked')),
    ],
    [
      'justerat approved',
      (rest) => withRead(readWhose(rest), (name) => (turn) => markChecked(turn, name, 'approved')),
    ],
    [
      'avsluta end',
      (rest) =>
        /^(?:avstamningen|justeringen|the review)[.!]?$/.test(plain(rest))
          ? (turn) => stepInReview(turn, END_REVIEW, t.reviewEnded)
          : undefined,
    ],
    [
      'faststall fardigstall agree',
      (rest) => (/^(?:protokollet|the protocol)?[.!]?$/.test(plain(rest)) ? agree : undefined),
    ],
    ['ratta correct', (rest) => (turn) => correct(turn, rest)],
    [
      'avbryt abandon',
      (rest) =>
        /^(?:rattelsen|the correction)[.!]?$/.test(plain(rest))
          ? (turn) => stepInReview(turn, ABANDON, t.correctionAbandoned)
          : undefined,
    ],
    ['underskrivet undertecknat signed', (rest) => (rest === '' ? undefined : (turn) => sign(turn, rest))],
    ['expediera dispatch', (rest) => (turn) => dispatch(turn, rest)],
  ],
  [
    [t.helpReview, t.helpReviewDoes],
    [t.helpSend, t.helpSendDoes],
    [t.helpCorrect, t.helpCorrectDoes],
  ],
);

const END_REVIEW: MeetingCommand = { type: 'EndReview', data: {} };
const ABANDON: MeetingCommand = { type: 'AbandonCorrection', data: {} };

function withRead<T>(read: T | undefined, run: (read: T) => Run): Run | undefined {
  return read === undefined ? undefined : run(read);
}
