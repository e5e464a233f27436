import { askedAs, canAnswerFor } from '../../src/domain/inquiry/views/abilities-now.ts';
import type { PersonRow } from '../../src/domain/inquiry/views/tally.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { inquiryCardTexts as t } from '../../src/texts/inquiries.ts';
import { alternativeLabel } from '../../src/texts/inquiry-words.ts';
import type { CardPart } from './adaptive-card.ts';
import { buttons, container, execute, openDialog, paragraph, toggle } from './adaptive-card.ts';
import { clipped } from './escape.ts';
import type { InquiryScene, InquiryViewer } from './inquiry-scene.ts';
import { tallyIn } from './inquiry-scene.ts';

/** Teams folds away the buttons of a row beyond six. */
const BUTTONS_A_ROW = 5;
/** A delegate of more directors than this answers for the others in the tab. */
const MOST_PRINCIPALS = 3;

/**
 * The answers as buttons: a first tap needs no inputs (D20). In a person's own view the receipt of their answer comes
 * first; a delegate has the same for those they answer for (D4).
 */
export function answerPart(scene: InquiryScene, viewer: InquiryViewer | undefined): readonly CardPart[] {
  if (!viewer) return choices(scene, undefined);
  const mine = askedAs(scene.inquiry, viewer);
  const principals = canAnswerFor(scene.inquiry, viewer).filter(
    (personId) => personId !== mine && viewer.answersFor.includes(personId),
  );
  const own = mine !== undefined && viewer.abilities.has('reply') ? rowOf(scene, mine) : undefined;
  return [
    ...(own ? answerOf(scene, own, true) : []),
    ...principals.slice(0, MOST_PRINCIPALS).flatMap((personId) => {
      const person = rowOf(scene, personId);
      return person ? answerOf(scene, person, false) : [];
    }),
  ];
}

/** One person's answer, with what changes it; without an answer, what gives it. */
function answerOf(scene: InquiryScene, person: PersonRow, own: boolean): readonly CardPart[] {
  const { locale } = scene;
  const { name, organisation, personId, answer } = person;
  const whose = { name: clipped(name, 80), organisation: clipped(organisation, 60) };
  if (!answer)
    return [
      ...(own ? [] : [paragraph(speak(locale, t.answerFor, whose), { weight: 'Bolder' })]),
      ...choices(scene, personId),
    ];
  const hidden = `answers-${personId}`;
  const said = alternativeLabel(locale, answer);
  const data = { inquiryId: scene.inquiry.inquiryId, personId };
  return [
    container(
      [
        paragraph(
          own
            ? speak(locale, t.registered, { answer: said })
            : speak(locale, t.registeredFor, { ...whose, answer: said }),
          { weight: 'Bolder' },
        ),
        ...(answer.statement === undefined
          ? []
          : [
              paragraph(
                speak(locale, own ? t.yourStatement : t.statementOf, {
                  name: whose.name,
                  statement: clipped(answer.statement, 600),
                }),
              ),
            ]),
        ...(answer.answeredBy === undefined || !own
          ? []
          : [paragraph(speak(locale, t.answeredByOther, { name: clipped(answer.answeredBy, 80) }))]),
        buttons([
          toggle(speak(locale, t.changeAnswer), hidden),
          openDialog(
            speak(locale, answer.statement === undefined ? t.writeStatement : t.changeStatement),
            'inquiry-answer',
            data,
          ),
          execute(speak(locale, t.takeBack), 'inquiry-take-back', data, { inputs: false }),
        ]),
        container(rowsOfChoices(scene, personId), { id: hidden, hidden: true }),
      ],
      { style: 'emphasis' },
    ),
  ];
}

/** A button an answer, and one to answer with a statement. */
function choices(scene: InquiryScene, personId: string | undefined): readonly CardPart[] {
  const { inquiry, locale } = scene;
  const data = { inquiryId: inquiry.inquiryId, ...(personId === undefined ? {} : { personId }) };
  return [
    ...rowsOfChoices(scene, personId),
    buttons([openDialog(speak(locale, t.writeStatement), 'inquiry-answer', data)]),
  ];
}

function rowsOfChoices({ inquiry, locale }: InquiryScene, personId: string | undefined): readonly CardPart[] {
  const { inquiryId, alternatives } = inquiry;
  const all = alternatives.map((alternative) =>
    execute(
      clipped(alternativeLabel(locale, alternative), 60),
      'inquiry-answer',
      {
        inquiryId,
        alternativeId: alternative.alternativeId,
        ...(personId === undefined ? {} : { personId }),
      },
      { inputs: false },
    ),
  );
  const rows: CardPart[] = [];
  for (let at = 0; at < all.length; at += BUTTONS_A_ROW)
    rows.push(buttons(all.slice(at, at + BUTTONS_A_ROW)));
  return rows;
}

function rowOf(scene: InquiryScene, personId: string): PersonRow | undefined {
  return tallyIn(scene)
    .municipalities.flatMap(({ people }) => people)
    .find((person) => person.personId === personId);
}
