import { agendaOf } from '../../src/domain/meeting/views/agenda.ts';
import type { Deferral } from '../../src/domain/meeting/vocabulary.ts';
import { carryingTexts as t } from '../../src/texts/carrying.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { dialogTexts } from '../../src/texts/dialogs.ts';
import type { Card, CardPart } from './adaptive-card.ts';
import { fitting, paragraph } from './adaptive-card.ts';
import { choiceSet, dialogCard, submit } from './dialog-parts.ts';
import { clipped } from './escape.ts';
import type { Scene } from './scene.ts';
import { tabLink } from './scene.ts';
import { itemName } from './wording.ts';

export interface ProposalDraft {
  /** Minted when the dialog opened: the same dialog sent twice is one proposal (design.md 10). */
  readonly dialogId: string;
  readonly title?: string;
  readonly background?: string;
  readonly minutes?: string;
  readonly problem?: string;
}

/** Where a member proposes a matter for a coming meeting. */
export function proposalDialog({ locale, meeting, publicUrl }: Scene, draft: ProposalDraft): Card {
  const { dialogId, title, background, minutes, problem } = draft;
  const data = { dialog: 'proposal', meetingId: meeting.meetingId, dialogId };
  return dialogCard(locale, {
    title: speak(locale, t.propose),
    tab: `${publicUrl}/tab/pending`,
    ...(problem ? { problem } : {}),
    body: [
      {
        ...textInput('title', speak(locale, t.proposalTitle), title, 300),
        isRequired: true,
        errorMessage: speak(locale, t.proposalMissing),
      },
      {
        ...textInput('background', speak(locale, t.proposalBackground), background, 5_000),
        isMultiline: true,
      },
      textInput('minutes', speak(locale, t.proposalMinutes), minutes, 4),
      paragraph(speak(locale, t.proposalFor), { isSubtle: true, size: 'Small' }),
    ],
    actions: [submit(speak(locale, t.send), data, 'positive')],
  });
}

/** The ways an item is put off in the dialog; anything finer is said in the tab. */
export const DEFER_CHOICES = ['next', 'tabled', 'mail', 'either', 'not-at-all'] as const;
export type DeferChoice = (typeof DEFER_CHOICES)[number];

export interface DeferDraft {
  readonly itemId?: string;
  readonly choice?: string;
  readonly together?: string;
  readonly note?: string;
  readonly problem?: string;
}

/** What a choice of the dialog means; undefined = the item is dealt with after all. */
export function deferralFor(
  choice: DeferChoice,
  said: { readonly together?: string; readonly note?: string },
): Deferral | undefined {
  switch (choice) {
    case 'next':
      return { to: ['next-meeting'], ...said };
    case 'tabled':
      return { to: ['next-meeting'], tabled: true, ...said };
    case 'mail':
      return { to: ['mail'], ...said };
    case 'either':
      return { to: ['next-meeting', 'mail'], ...said };
    case 'not-at-all':
      return undefined;
    default:
      return choice satisfies never;
  }
}

/** Where an item is put off, or taken up after all. */
export function deferDialog(scene: Scene, draft: DeferDraft): Card {
  const { locale, meeting } = scene;
  const rows = agendaOf(meeting).filter((row) => row.kind !== 'break' && row.kind !== 'check-in');
  const chosen = rows.find((row) => row.itemId === (draft.itemId ?? meeting.currentItemId)) ?? rows.at(0);
  const titles: Readonly<Record<DeferChoice, string>> = {
    next: speak(locale, t.deferNext),
    tabled: speak(locale, t.deferTabled),
    mail: speak(locale, t.deferMail),
    either: speak(locale, t.deferEither),
    'not-at-all': speak(locale, t.deferNotAtAll),
  };
  return fitting((fold) =>
    dialogCard(locale, {
      title: speak(locale, t.defer),
      tab: tabLink(scene, meeting.meetingId),
      ...(draft.problem ? { problem: draft.problem } : {}),
      body: [
        choiceSet(
          'itemId',
          speak(locale, dialogTexts.item),
          rows.map((row) => [clipped(itemName(row), fold === 0 ? 120 : 40), row.itemId] as const),
          { ...(chosen ? { value: chosen.itemId } : {}), needed: speak(locale, dialogTexts.chooseItem) },
        ),
        choiceSet(
          'choice',
          speak(locale, t.deferTo),
          DEFER_CHOICES.map((choice) => [titles[choice], choice] as const),
          { value: draft.choice ?? 'next', needed: speak(locale, t.deferChoose) },
        ),
        textInput('together', speak(locale, t.deferTogether), draft.together, 300),
        { ...textInput('note', speak(locale, t.deferNote), draft.note, 2_000), isMultiline: true },
      ],
      actions: [
        submit(
          speak(locale, dialogTexts.save),
          { dialog: 'defer', meetingId: meeting.meetingId },
          'positive',
        ),
      ],
    }),
  );
}

function textInput(id: string, label: string, value: string | undefined, maxLength: number): CardPart {
  return { type: 'Input.Text', id, label, maxLength, ...(value ? { value } : {}) };
}
