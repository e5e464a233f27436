import type { RichText, Span } from '../basics/rich-text.ts';
import type { IsoDate } from '../basics/time.ts';
import { longDay, repliedBy } from '../protocol/wording.ts';
import type { InquiryState } from './state.ts';
import type { AnswerRow, Who } from './views/tally.ts';
import { tallyOf } from './views/tally.ts';

/** Swedish as printed in the protocol that an inquiry is entered in. */

/** `Beslut per capsulam: Ska gruppen …?` */
export function itemTitle({ purpose, question }: InquiryState): string {
  return purpose === 'per-capsulam' ? `Beslut per capsulam: ${question}` : `Förfrågan: ${question}`;
}

/**
 * What the item says: when it was decided, what the matter was, what was asked, what each answered by name and
 * municipality, who did not answer, and the statements.
 */
export function itemText(inquiry: InquiryState, who: Who): RichText {
  const { opened, closed, answersTo } = inquiry;
  const tally = tallyOf(inquiry, who);
  const answers = tally.alternatives.map(({ label, answers: given }) => [
    `${label}: `,
    given.length > 0 ? given.map(answerOf).join(', ') : 'ingen',
  ]);
  const silent = tally.unanswered.map(({ name, organisation }) => `${organisation} (${name})`).join(', ');
  const statements = tally.alternatives.flatMap((each) => each.answers).filter((row) => row.statement);
  return [
    paragraph(plain(whenDecided(inquiry.purpose, opened?.date ?? '', closed?.date ?? ''))),
    ...inquiry.background,
    paragraph(bold('Fråga: '), plain(inquiry.question)),
    paragraph(bold('Svar:')),
    {
      type: 'list',
      ordered: false,
      items: [...answers, ...(silent === '' ? [] : [['Inget svar: ', silent]])].map(([label, said]) => [
        bold(label ?? ''),
        plain(said ?? ''),
      ]),
    },
    ...statements.map((row) =>
      paragraph(
        bold(`Yttrande från ${row.organisation} (${row.name}): `),
        // A statement's own lines would break the sentence it stands in.
        plain((row.statement ?? '').replace(/\s*\n\s*/g, ' ')),
      ),
    ),
    ...(answersTo === undefined ? [] : [paragraph(plain(`Svaren lämnas till ${answersTo}.`))]),
  ];
}

/** `Bjuv (Anna Ek)`, `Klippan (Bo Al, svar av Eva Ros)`. */
function answerOf({ organisation, name, answeredBy }: AnswerRow): string {
  return `${organisation} (${answeredBy === undefined ? name : `${name}, ${repliedBy(answeredBy)}`})`;
}

function whenDecided(purpose: InquiryState['purpose'], opened: IsoDate, closed: IsoDate): string {
  return purpose === 'per-capsulam'
    ? `Beslut per capsulam den ${longDay(closed)}. Frågan ställdes den ${longDay(opened)}.`
    : `Förfrågan till kommunerna den ${longDay(opened)}. Svaren sammanställdes den ${longDay(closed)}.`;
}

function paragraph(...spans: readonly Span[]): RichText[number] {
  return { type: 'paragraph', spans };
}

function plain(text: string): Span {
  return { text };
}

function bold(text: string): Span {
  return { text, bold: true };
}
