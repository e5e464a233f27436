import { agendaOf } from '../../src/domain/meeting/views/agenda.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { cardTexts } from '../../src/texts/cards.ts';
import { dialogTexts as t } from '../../src/texts/dialogs.ts';
import type { Card, CardPart } from './adaptive-card.ts';
import { container, fitting, paragraph } from './adaptive-card.ts';
import { choiceSet, dialogCard, submit } from './dialog-parts.ts';
import { clipped } from './escape.ts';
import { quorumWarning } from './quorum-words.ts';
import type { Scene } from './scene.ts';
import { tabLink } from './scene.ts';
import { itemName } from './wording.ts';

export interface DecisionDraft {
  /** Minted when the dialog opened: the same dialog sent twice is one decision (design.md 10). */
  readonly dialogId: string;
  readonly itemId?: string;
  readonly typed?: string;
  readonly problem?: string;
}

/** Where att-clauses are written, one a paragraph (T4, wording 15). */
export function decisionDialog(scene: Scene, draft: DecisionDraft): Card {
  const { locale, meeting } = scene;
  const rows = agendaOf(meeting).filter(({ kind }) => kind !== 'break' && kind !== 'check-in');
  const chosen = rows.find((row) => row.itemId === (draft.itemId ?? meeting.currentItemId)) ?? rows.at(0);
  const data = { dialog: 'decision', meetingId: meeting.meetingId, dialogId: draft.dialogId };
  return fitting((fold) => {
    const length = fold === 0 ? 120 : 40;
    return dialogCard(locale, {
      title: speak(locale, t.decisionTitle),
      tab: `${tabLink(scene, meeting.meetingId)}/protocol`,
      ...(draft.problem ? { problem: draft.problem } : {}),
      body: [
        choiceSet(
          'itemId',
          speak(locale, t.item),
          rows.map((row) => [clipped(itemName(row), length), row.itemId] as const),
          { ...(chosen ? { value: chosen.itemId } : {}), needed: speak(locale, t.chooseItem) },
        ),
        ...(chosen ? warning(scene, chosen.itemId) : []),
        ...(fold < 2 && chosen ? recorded(scene, chosen.itemId, clipped(itemName(chosen), length)) : []),
        {
          type: 'Input.Text',
          id: 'clauses',
          label: speak(locale, t.clauses),
          placeholder: speak(locale, t.clausesPlaceholder),
          isMultiline: true,
          ...(draft.typed ? { value: draft.typed } : {}),
        },
      ],
      actions: [
        submit(speak(locale, t.save), { ...data, post: 'no' }, 'positive'),
        submit(speak(locale, t.saveAndPost), { ...data, post: 'yes' }),
      ],
    });
  });
}

function warning(scene: Scene, itemId: string): readonly CardPart[] {
  const words = quorumWarning(scene, scene.meeting, itemId);
  return words ? [paragraph(words, { color: 'Warning' })] : [];
}

/** What the item has already, so that nobody writes it twice. */
function recorded({ locale, meeting }: Scene, itemId: string, name: string): readonly CardPart[] {
  const clauses = meeting.items.find((item) => item.itemId === itemId)?.clauses ?? [];
  if (clauses.length === 0) return [];
  return [
    container([
      paragraph(speak(locale, t.alreadyRecorded, { item: name }), { isSubtle: true }),
      ...clauses.slice(-12).map(({ text }) =>
        paragraph(speak(locale, cardTexts.clause, { text: clipped(text, 300) }), {
          isSubtle: true,
          spacing: 'Small',
        }),
      ),
    ]),
  ];
}
