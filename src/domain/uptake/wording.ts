import type { RichText, Span } from '../basics/rich-text.ts';
import type { IsoDate } from '../basics/time.ts';
import { enumeration, longDay, repliedBy } from '../protocol/wording.ts';
import type { MatrixRow, UptakeSummary } from './views/matrix.ts';
import { summaryOf } from './views/matrix.ts';
import type { UptakeCell, UptakeStatus } from './vocabulary.ts';

/** Swedish as printed in the protocol of the meeting that is told how decisions are taken up. */

/** `Uppföljning av beslut från mötet den 20 april 2018`. */
export function uptakeTitle(date: IsoDate): string {
  return `Uppföljning av beslut från mötet den ${longDay(date)}`;
}

/** `7 av 11 kommuner har kvitterat besluten.`, and who has not. */
export function summarySentence({ acknowledged, asked, missing }: UptakeSummary): string {
  if (missing.length === 0) return `Samtliga ${asked} kommuner har kvitterat besluten.`;
  const silent = `Svar saknas från ${enumeration(missing)}.`;
  return acknowledged.length === 0
    ? `Ingen av ${asked} kommuner har kvitterat besluten. ${silent}`
    : `${acknowledged.length} av ${asked} kommuner har kvitterat besluten. ${silent}`;
}

/** What the item says: the sum, and of each decision which municipalities have come how far. */
export function uptakeText(
  rows: readonly MatrixRow[],
  said: {
    readonly textOf: (clauseId: string) => string;
    readonly nameOf: (personId: string) => string;
  },
): RichText {
  return [
    paragraph({ text: summarySentence(summaryOf(rows)) }),
    ...rows.flatMap((row): RichText => {
      const lines = linesOf(row, said.nameOf);
      return [
        paragraph({ text: `att ${said.textOf(row.clauseId)}`, bold: true }),
        ...(lines.length > 0 ? [{ type: 'list', ordered: false, items: lines } as const] : []),
      ];
    }),
  ];
}

/** The furthest first; those who have said nothing last. */
function linesOf({ cells }: MatrixRow, nameOf: (personId: string) => string): readonly (readonly Span[])[] {
  const order: readonly UptakeStatus[] = ['done', 'in-progress', 'not-concerned', 'received'];
  const answers = cells.flatMap(({ answer }) => answer ?? []);
  const lines = order.flatMap((status) => {
    const own = answers.filter((answer) => answer.status === status);
    return own.length > 0
      ? [
          line(
            STATUS[status],
            own.map((answer) => cellWords(answer, nameOf)),
          ),
        ]
      : [];
  });
  const silent = cells.filter(({ asked, answer }) => asked && !answer).map((cell) => cell.municipality);
  return silent.length > 0 ? [...lines, line('Inget svar', silent)] : lines;
}

const STATUS: Readonly<Record<UptakeStatus, string>> = {
  received: 'Mottaget',
  'in-progress': 'Pågår',
  done: 'Genomfört',
  'not-concerned': 'Berör inte kommunen',
};

/** `Bjuv (dnr KS 2018/12)`, `Klippan (svar av Eva Ros)`: who answered on behalf of others is always told (D4). */
function cellWords(cell: UptakeCell, nameOf: (personId: string) => string): string {
  const { municipality, caseNumber, owner, standing, by } = cell;
  const about = [
    ...(caseNumber === undefined ? [] : [`dnr ${caseNumber}`]),
    ...(owner === undefined ? [] : [`ansvarig ${owner}`]),
    ...(standing === 'owner' ? [] : [repliedBy(nameOf(by))]),
  ];
  return about.length > 0 ? `${municipality} (${about.join(', ')})` : municipality;
}

function line(label: string, names: readonly string[]): readonly Span[] {
  return [{ text: `${label}: `, bold: true }, { text: names.join('; ') }];
}

function paragraph(...spans: readonly Span[]): RichText[number] {
  return { type: 'paragraph', spans };
}
