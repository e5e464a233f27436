import { z } from 'zod';
import { ok, refuse } from '../../src/domain/basics/result.ts';
import { memberById } from '../../src/domain/group/group.ts';
import type { ItemPlan } from '../../src/domain/meeting/vocabulary.ts';
import type { MeetingRow } from '../../src/store/register.port.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { extensionTexts as t } from '../../src/texts/extension.ts';
import { commandMeeting } from '../../src/usecases/command-meeting.ts';
import { listMeetings } from '../../src/usecases/list-meetings.ts';
import { openMeeting } from '../../src/usecases/open-meeting.ts';
import type { CardPart } from '../cards/adaptive-card.ts';
import { choiceSet, dialogCard, submit } from '../cards/dialog-parts.ts';
import { clipped } from '../cards/escape.ts';
import { tabLink } from '../cards/scene.ts';
import type { Turn } from '../desk.ts';
import type { DialogResult } from '../handlers/dialogs/dialog.ts';
import { dialog } from '../handlers/dialogs/dialog.ts';
import { refusedText } from '../handlers/refused.ts';
import { idField, typedField } from '../handlers/verb.ts';
import { meetingOf } from './found.ts';

/** An item that whoever prepares meetings puts on the agenda of one, from a message. */
export const agendaItem = dialog({
  opening: z.object({
    title: z.string().max(300),
    background: z.string().max(5_000),
    /** The member who wrote the message. */
    proposerId: idField.exactOptional(),
  }),
  open: (turn, words) => shown(turn, { ...words, dialogId: turn.desk.workplace.ids.next(), named: true }),
  submission: z.object({
    dialogId: z.string().regex(/^[A-Za-z0-9-]{8,64}$/),
    meetingId: idField,
    title: typedField(1_000),
    background: typedField(20_000),
    proposerId: idField.exactOptional(),
    named: z.enum(['yes', 'no']).nullish(),
  }),
  async submit(turn, { dialogId, meetingId, title, background, proposerId, named }) {
    const { caller, desk, locale } = turn;
    const draft = {
      dialogId,
      meetingId,
      title: title ?? '',
      background: background ?? '',
      named: named === 'yes',
      ...(proposerId === undefined ? {} : { proposerId }),
    };
    const opened = await openMeeting(desk.workplace, caller, meetingId);
    if (!opened.ok) return shown(turn, { ...draft, problem: refusedText(locale, opened.error) });
    // It stands before other questions, as what waited for the agenda does.
    const others = opened.value.state.items.find(({ plan }) => plan.kind === 'other');
    const data = {
      itemId: dialogId,
      plan: planFrom(turn, draft),
      ...(others ? { before: others.itemId } : {}),
    };
    // The id comes from the dialog: sent twice it is one item.
    const command = { type: 'AddItem', data } as const;
    const added = await commandMeeting(desk.workplace, caller, { meetingId, command });
    if (!added.ok) return shown(turn, { ...draft, problem: refusedText(locale, added.error) });
    const { details } = added.value.state;
    const words = { title: clipped(draft.title.trim(), 200), meeting: meetingOf(locale, details) };
    return ok({ kind: 'message', text: speak(locale, t.added, words) });
  },
});

interface Draft {
  readonly dialogId: string;
  readonly meetingId?: string;
  readonly title: string;
  readonly background: string;
  readonly proposerId?: string;
  readonly named: boolean;
  readonly problem?: string;
}

/** More meetings than that are not being prepared at once. */
const MOST_MEETINGS = 12;

async function shown(turn: Turn, draft: Draft): DialogResult {
  const { caller, desk, locale } = turn;
  if (!caller.abilities.has('edit-agenda')) return refuse('not-allowed');
  const { coming } = await listMeetings(desk.workplace, caller);
  const meetings = coming.filter(takesItems).slice(0, MOST_MEETINGS);
  const [next] = meetings;
  if (!next) return ok({ kind: 'message', text: speak(locale, t.noMeetingToPlan) });
  const { dialogId, title, background, proposerId, problem } = draft;
  const proposer = proposerId === undefined ? undefined : memberById(caller.group, proposerId);
  const data = { dialog: 'agenda-item', dialogId, ...(proposer ? { proposerId: proposer.personId } : {}) };
  const card = dialogCard(locale, {
    title: speak(locale, t.addTitle),
    tab: `${tabLink(desk, draft.meetingId ?? next.meetingId)}/agenda`,
    ...(problem ? { problem } : {}),
    body: [
      choiceSet(
        'meetingId',
        speak(locale, t.addTo),
        meetings.map((row) => [meetingOf(locale, row), row.meetingId] as const),
        { value: draft.meetingId ?? next.meetingId, needed: speak(locale, t.chooseMeeting) },
      ),
      {
        ...textInput('title', speak(locale, t.addItem), title, 300),
        isRequired: true,
        errorMessage: speak(locale, t.addItemMissing),
      },
      { ...textInput('background', speak(locale, t.addBackground), background, 5_000), isMultiline: true },
      ...(proposer
        ? [
            {
              type: 'Input.Toggle',
              id: 'named',
              title: speak(locale, t.addFrom, { name: clipped(proposer.name, 80) }),
              valueOn: 'yes',
              valueOff: 'no',
              value: draft.named ? 'yes' : 'no',
            },
          ]
        : []),
    ],
    actions: [submit(speak(locale, t.add), data, 'positive')],
  });
  return ok({ kind: 'card', title: speak(locale, t.addTitle), card });
}

function planFrom({ caller }: Turn, { title, background, proposerId, named }: Draft): ItemPlan {
  const proposer = named && proposerId !== undefined ? memberById(caller.group, proposerId) : undefined;
  return {
    kind: 'matter',
    title: title.trim(),
    presenters: [],
    papers: [],
    ...(background.trim() === '' ? {} : { background: background.trim() }),
    ...(proposer ? { origin: { kind: 'proposal', name: proposer.name, personId: proposer.personId } } : {}),
  };
}

function takesItems({ phase }: MeetingRow): boolean {
  return phase === 'draft' || phase === 'notified' || phase === 'ongoing';
}

function textInput(id: string, label: string, value: string, maxLength: number): CardPart {
  return { type: 'Input.Text', id, label, maxLength, ...(value === '' ? {} : { value }) };
}
