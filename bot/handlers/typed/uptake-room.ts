import type { UptakeStatus } from '../../../src/domain/uptake/vocabulary.ts';
import { uptakeCommandTexts as t } from '../../../src/texts/commands-uptake.ts';
import { plain } from '../../commands/plain.ts';
import { readDecisionNumber, readUptake } from '../../commands/read-uptake.ts';
import type { Run } from './typed-room.ts';
import { typedRoom } from './typed-room.ts';
import { acknowledgeTyped, enterTyped, followTyped, matrixTyped } from './uptake-telling.ts';

/** How decisions are taken up: seeing it, answering, choosing what is followed, summing it up. */
export const uptakeRoom = typedRoom(
  [
    ['kommunmatris kommunmatrisen matris matrisen matrix', (rest) => (rest === '' ? matrixTyped : undefined)],
    ['municipality', (rest) => (plain(rest) === 'matrix' ? matrixTyped : undefined)],
    ['kvittera acknowledge', acknowledging],
    ['mottaget mottagen received', (rest) => answering(rest, 'received')],
    ['genomfort', (rest) => answering(rest, 'done')],
    [
      'beror',
      (rest) => {
        const after = /^(?:oss\s+inte|inte\s+oss|ej\s+oss)\s*([\s\S]*)$/iu.exec(rest);
        return after ? answering(after[1] ?? '', 'not-concerned') : undefined;
      },
    ],
    ['folj follow', following],
    ['do', (rest) => (/^not\s+follow/iu.test(rest) ? following(`not ${rest.slice(11)}`) : undefined)],
    ['sammanstall', (rest) => (/^(?:uppfoljning(?:en)?)?$/u.test(plain(rest)) ? enterTyped : undefined)],
    ['sum', (rest) => (/^up(?: the follow-up)?$/u.test(plain(rest)) ? enterTyped : undefined)],
  ],
  [
    [t.helpShow, t.helpShowDoes],
    [t.helpAnswer, t.helpAnswerDoes],
    [t.helpLead, t.helpLeadDoes],
  ],
);

function acknowledging(rest: string): Run | undefined {
  const said = readUptake(rest);
  return said && ((turn) => acknowledgeTyped(turn, said));
}

/** `mottaget 2`: the status stands first. */
function answering(rest: string, status: UptakeStatus): Run | undefined {
  const said = readUptake(rest);
  return said && ((turn) => acknowledgeTyped(turn, { ...said, status }));
}

/** `följ upp 3`, `följ inte upp 3`. */
function following(rest: string): Run | undefined {
  const said = plain(rest);
  const not = /\b(?:inte|ej|not)\b/u.test(said);
  const number = readDecisionNumber(said.replace(/\b(?:inte|ej|not|upp|up)\b/gu, '').trim());
  return number === undefined ? undefined : (turn) => followTyped(turn, number, !not);
}
