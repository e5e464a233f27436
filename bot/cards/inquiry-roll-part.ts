import type { AnswerRow, PersonRow } from '../../src/domain/inquiry/views/tally.ts';
import type { Locale } from '../../src/texts/catalogue.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { cardTexts } from '../../src/texts/cards.ts';
import { inquiryCardTexts as t, inquiryTexts } from '../../src/texts/inquiries.ts';
import { alternativeLabel } from '../../src/texts/inquiry-words.ts';
import type { CardPart, Fold } from './adaptive-card.ts';
import { container, facts, paragraph } from './adaptive-card.ts';
import { clipped } from './escape.ts';
import type { InquiryScene } from './inquiry-scene.ts';
import { tallyIn } from './inquiry-scene.ts';

/** The id of the folded-up answers, for the button that shows them. */
export const FOLDED_ID = 'inquiry-roll';

/** Statements are the first to give way: they stand whole in the tab. */
const STATEMENTS: Readonly<Record<Fold, number>> = { 0: 1_000, 1: 300, 2: 100, 3: 0, 4: 0 };

/** How many have answered, and how many what. */
export function countsPart(scene: InquiryScene): readonly CardPart[] {
  const { locale } = scene;
  const { alternatives, answered, asked } = tallyIn(scene);
  const each = alternatives.map((alternative) =>
    speak(locale, t.each, {
      label: clipped(alternativeLabel(locale, alternative), 60),
      count: alternative.answers.length,
    }),
  );
  return [
    paragraph(`${speak(locale, t.countOf, { count: answered, asked })} ${each.join(' · ')}`, {
      isSubtle: true,
    }),
  ];
}

/** Whether the answers are few enough to be in the card at this fold. */
export function showsAnswers(fold: Fold): boolean {
  return fold < 4;
}

/** Folded up: who answered what, by municipality; who has not is said so, never guessed about. */
export function foldedAnswers(scene: InquiryScene, fold: Fold): readonly CardPart[] {
  if (!showsAnswers(fold)) return [];
  const { locale } = scene;
  const pairs = tallyIn(scene).municipalities.map(
    ({ organisation, people }) =>
      [clipped(organisation, 60), people.map((person) => said(locale, person)).join('; ')] as const,
  );
  return [container([facts(pairs), ...statementsPart(scene, fold)], { id: FOLDED_ID, hidden: true })];
}

/** Once it has ended: under each answer those who gave it, and those who gave none. */
export function resultPart(scene: InquiryScene, fold: Fold): readonly CardPart[] {
  const { locale } = scene;
  const { alternatives, unanswered } = tallyIn(scene);
  if (!showsAnswers(fold)) return countsPart(scene);
  const pairs = alternatives.map(
    ({ answers, ...alternative }) =>
      [
        `${clipped(alternativeLabel(locale, alternative), 60)} (${answers.length})`,
        answers.length > 0
          ? answers.map((row) => byMunicipality(locale, row)).join(', ')
          : speak(locale, t.nobody),
      ] as const,
  );
  const silent = unanswered.map(({ name, organisation }) => personOf(name, organisation)).join(', ');
  return [
    facts([...pairs, ...(silent === '' ? [] : [[speak(locale, t.noAnswer), silent] as const])]),
    ...statementsPart(scene, fold),
  ];
}

function statementsPart(scene: InquiryScene, fold: Fold): readonly CardPart[] {
  const most = STATEMENTS[fold];
  if (most === 0) return [];
  return tallyIn(scene)
    .alternatives.flatMap(({ answers }) => answers)
    .flatMap(({ name, organisation, statement }) =>
      statement === undefined
        ? []
        : [
            paragraph(
              speak(scene.locale, t.statementFrom, {
                organisation: clipped(organisation, 60),
                name: clipped(name, 80),
                statement: clipped(statement, most),
              }),
              { spacing: 'Small' },
            ),
          ],
    );
}

function said(locale: Locale, { name, answer }: PersonRow): string {
  const reply = answer
    ? withGiver(locale, clipped(alternativeLabel(locale, answer), 60), answer.answeredBy)
    : speak(locale, inquiryTexts.unanswered);
  return speak(locale, cardTexts.nameAndReply, { name: clipped(name, 80), reply });
}

function byMunicipality(locale: Locale, { name, organisation, answeredBy }: AnswerRow): string {
  return withGiver(locale, personOf(name, organisation), answeredBy);
}

/** `Bjuv (Anna Ek)`. */
function personOf(name: string, organisation: string): string {
  return `${clipped(organisation, 60)} (${clipped(name, 80)})`;
}

function withGiver(locale: Locale, answer: string, name: string | undefined): string {
  return name === undefined
    ? answer
    : speak(locale, inquiryTexts.onBehalf, { answer, name: clipped(name, 80) });
}
