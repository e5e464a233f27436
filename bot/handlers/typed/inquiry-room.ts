import { inquiryCommandTexts as t } from '../../../src/texts/inquiries.ts';
import { plain } from '../../commands/plain.ts';
import { answerNoticeOrInquiry, answerTyped, takeBackTyped } from './inquiry-answering.ts';
import { askTyped, closeTyped, enterTyped, extendTyped, withdrawTyped } from './inquiry-leading.ts';
import type { Run } from './typed-room.ts';
import { typedRoom } from './typed-room.ts';

/**
 * Questions to the municipalities: answering, asking, ending. It reads before the meeting's room, and leaves to it what
 * does not name an inquiry: `avsluta` alone closes the meeting, `svar` alone asks for one's reply to the notice.
 */
export const inquiryRoom = typedRoom(
  [
    ['svara answer', (rest) => (rest === '' ? undefined : (turn) => answerTyped(turn, rest))],
    ['svar reply', (rest) => (rest === '' ? undefined : (turn) => answerNoticeOrInquiry(turn, rest))],
    [
      'aterta',
      (rest) =>
        afterWords(rest, /^(?:mitt\s+)?svar(?:et)?/u, (about) => (turn) => takeBackTyped(turn, about)),
    ],
    [
      'take',
      (rest) => afterWords(rest, /^back(?: my)? answer/u, (about) => (turn) => takeBackTyped(turn, about)),
    ],
    ['fraga ask', (rest) => (turn) => askTyped(turn, rest)],
    [
      'per',
      (rest) => (plain(rest).startsWith('capsulam ') ? (turn) => askTyped(turn, `per ${rest}`) : undefined),
    ],
    ['avsluta stang close', (rest) => ofInquiry(rest, closeTyped)],
    ['aterkalla withdraw', (rest) => ofInquiry(rest, withdrawTyped)],
    ['forlang extend', (rest) => extending(rest)],
    ['for', (rest) => (plain(rest).startsWith('in ') ? ofInquiry(rest.slice(3), enterTyped) : undefined)],
    ['enter', (rest) => ofInquiry(rest, enterTyped)],
  ],
  [
    [t.helpAnswer, t.helpAnswerDoes],
    [t.helpAsk, t.helpAskDoes],
    [t.helpLead, t.helpLeadDoes],
  ],
);

type OfInquiry = (turn: Parameters<Run>[0], about: string, words: string) => ReturnType<Run>;

/** `frågan: ...`, `frågan bredband: ...`: words of the question that is meant, and what is said after the colon. */
function ofInquiry(rest: string, run: OfInquiry): Run | undefined {
  const match = /^(?:frågan|fragan|(?:the\s+)?inquiry)\b([^:]*)(?::\s*([\s\S]*))?$/iu.exec(rest.trim());
  if (!match) return undefined;
  const [, about = '', words = ''] = match;
  return (turn) => run(turn, about.trim(), words.trim());
}

/** `frågan till 11 maj`, `frågan bredband till 11 maj kl. 12.00`. */
function extending(rest: string): Run | undefined {
  const match = /^(?:frågan|fragan|(?:the\s+)?inquiry)\b(?:\s+(.*?))??\s+(?:till|to|until)\s+(.+)$/isu.exec(
    rest.trim(),
  );
  if (!match) return undefined;
  const [, about = '', words = ''] = match;
  return (turn) => extendTyped(turn, about.trim(), words.trim());
}

/** What follows these words, as words of the question that is meant. */
function afterWords(rest: string, words: RegExp, run: (about: string) => Run): Run | undefined {
  const said = plain(rest);
  const match = words.exec(said);
  return match ? run(said.slice(match[0].length).replace(/^[\s:]+/u, '')) : undefined;
}
