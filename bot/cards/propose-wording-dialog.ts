import { plainFromRichText } from '../../src/domain/basics/rich-text.ts';
import { contentAt, seenAt } from '../../src/domain/meeting/review/content.ts';
import { tellingPlaces } from '../../src/domain/meeting/review/words.ts';
import { wordingAt } from '../../src/domain/meeting/review/wording-at.ts';
import type { TextPlace } from '../../src/domain/meeting/vocabulary.ts';
import { ATTENDANCE, CLOSING, OPENING } from '../../src/domain/meeting/vocabulary.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { reviewCardTexts as t } from '../../src/texts/review.ts';
import type { TypedWording } from '../commands/proposed-wording.ts';
import { clausesAsTyped } from '../commands/proposed-wording.ts';
import type { Card, CardPart } from './adaptive-card.ts';
import { paragraph } from './adaptive-card.ts';
import { choiceSet, dialogCard, submit } from './dialog-parts.ts';
import { placeTitle } from './review-card.ts';
import type { Scene } from './scene.ts';
import { tabLink } from './scene.ts';

export interface WordingDraft extends TypedWording {
  /** Minted when the fields are shown: sent twice it is one proposal (design.md 10). */
  readonly dialogId: string;
  readonly place: TextPlace;
  readonly comment?: string;
  readonly problem?: string;
}

/** First which part of the protocol somebody has a comment on. */
export function choosePlaceDialog(scene: Scene, problem?: string): Card {
  const { locale, meeting } = scene;
  const places = tellingPlaces(meeting).map((place) => [placeTitle(locale, meeting, place), place] as const);
  return dialogCard(locale, {
    title: speak(locale, t.proposeTitle),
    tab: `${tabLink(scene, meeting.meetingId)}/review`,
    ...(problem ? { problem } : {}),
    body: [choiceSet('place', speak(locale, t.place), places, { needed: speak(locale, t.choosePlace) })],
    actions: [
      submit(
        speak(locale, t.next),
        { dialog: 'propose-wording', meetingId: meeting.meetingId, step: 'place' },
        'positive',
      ),
    ],
  });
}

/** Then what it says, to be changed. Nobody sees it but the reviewer who opened it. */
export function proposeWordingDialog(scene: Scene, draft: WordingDraft): Card {
  const { locale, meeting } = scene;
  const { dialogId, place, problem } = draft;
  const data = { dialog: 'propose-wording', meetingId: meeting.meetingId };
  const content = contentAt(meeting, place);
  return dialogCard(locale, {
    title: speak(locale, t.proposeTitle),
    tab: `${tabLink(scene, meeting.meetingId)}/review`,
    ...(problem ? { problem } : {}),
    body: [
      paragraph(placeTitle(locale, meeting, place), { weight: 'Bolder', style: 'heading' }),
      ...(content?.kind === 'attendance' ? content.lines.map((line) => paragraph(line)) : []),
      ...fields({ locale, meeting, place }, draft),
      input('comment', speak(locale, t.comment), draft.comment ?? ''),
    ],
    actions: [
      submit(
        speak(locale, t.send),
        { ...data, step: 'wording', place, dialogId, seen: seenAt(meeting, place) },
        'positive',
      ),
      submit(speak(locale, t.otherPlace), { ...data, step: 'again' }),
    ],
  });
}

function fields(
  { locale, meeting, place }: Pick<Scene, 'locale' | 'meeting'> & { readonly place: TextPlace },
  draft: WordingDraft,
): readonly CardPart[] {
  const standing = wordingAt(meeting, place);
  if (!standing || place === ATTENDANCE) return [];
  const text = input('text', speak(locale, t.text), draft.text ?? plainFromRichText(standing.text));
  if (place === OPENING || place === CLOSING) return [text];
  return [
    text,
    input('clauses', speak(locale, t.clauses), draft.clauses ?? clausesAsTyped(standing.clauses)),
    input('outcome', speak(locale, t.outcome), draft.outcome ?? standing.outcome),
  ];
}

function input(id: string, label: string, value: string): CardPart {
  return { type: 'Input.Text', id, label, isMultiline: true, ...(value === '' ? {} : { value }) };
}
