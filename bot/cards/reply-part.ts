import type { IsoDate } from '../../src/domain/basics/time.ts';
import { memberById } from '../../src/domain/group/group.ts';
import { standingSubstitutesOf } from '../../src/domain/group/standing-substitutes.ts';
import type { StoredReply } from '../../src/domain/meeting/state.ts';
import type { Reply, Substitute } from '../../src/domain/meeting/vocabulary.ts';
import { canReplyFor } from '../../src/domain/meeting/views/abilities-now.ts';
import { inviteeOf } from '../../src/domain/meeting/people.ts';
import type { Locale } from '../../src/texts/catalogue.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { cardTexts as t } from '../../src/texts/cards.ts';
import { dayAndMonth } from '../../src/texts/format.ts';
import type { CardPart } from './adaptive-card.ts';
import { buttons, container, execute, paragraph, toggle } from './adaptive-card.ts';
import { clipped } from './escape.ts';
import { remembered } from './remembered.ts';
import type { Scene, Viewer } from './scene.ts';
import { receipt, receiptFor } from './wording.ts';

const CHOICES_ID = 'reply-choices';
/** A delegate of more people than this replies for the others in the tab. */
const MOST_PRINCIPALS = 3;

/**
 * The reply buttons (T2, wording 2). In a person's own view their receipt comes first, and what a first tap could not
 * ask: from and to, or substitute and note. The first tap itself needs no inputs (D20). A delegate has buttons for
 * those they answer for (D4).
 */
export function replyPart(scene: Scene, viewer: Viewer | undefined): readonly CardPart[] {
  const { meeting } = scene;
  if (!viewer) return [paragraph(until(scene), { isSubtle: true }), choices(scene)];
  const own = inviteeOf(meeting, viewer.personId) ? ownPart(scene, viewer) : [];
  const { answersFor = [] } = viewer;
  const principals =
    answersFor.length > 0 ? canReplyFor(meeting, viewer).filter((id) => answersFor.includes(id)) : [];
  return [
    ...own,
    ...principals.slice(0, MOST_PRINCIPALS).flatMap((personId) => principalPart(scene, personId)),
  ];
}

function ownPart(scene: Scene, viewer: Viewer): readonly CardPart[] {
  const { group, locale, meeting } = scene;
  const stored = meeting.replies.get(viewer.personId);
  if (!stored) return [paragraph(until(scene), { isSubtle: true }), choices(scene)];
  const [standIn] = standingSubstitutesOf(group, viewer.personId);
  return [
    container(
      [
        paragraph(receipt(locale, stored.reply), { weight: 'Bolder' }),
        ...registeredBy(scene, viewer, stored),
        ...replyInputs(locale, stored.reply, viewer.note, standIn),
        buttons([...saveButton(scene, stored.reply), toggle(speak(locale, t.changeReply), CHOICES_ID)]),
        container([choices(scene)], { id: CHOICES_ID, hidden: true }),
      ],
      { style: 'emphasis' },
    ),
    paragraph(until(scene), { isSubtle: true }),
  ];
}

/** The reply of somebody whom the viewer answers for: what stands, and what changes it. */
function principalPart(scene: Scene, personId: string): readonly CardPart[] {
  const { locale, meeting } = scene;
  const person = inviteeOf(meeting, personId);
  if (!person) return [];
  const name = clipped(person.name, 80);
  const stored = meeting.replies.get(personId);
  if (!stored) {
    const asked = speak(locale, t.replyFor, { name, organisation: clipped(person.organisation, 60) });
    return [
      paragraph(asked, { weight: 'Bolder' }),
      paragraph(until(scene), { isSubtle: true }),
      choices(scene, personId),
    ];
  }
  const id = `${CHOICES_ID}-${personId}`;
  return [
    container(
      [
        paragraph(receiptFor(locale, name, stored.reply), { weight: 'Bolder' }),
        paragraph(speak(locale, t.moreInTab), { isSubtle: true }),
        buttons([toggle(speak(locale, t.changeReply), id)]),
        container([choices(scene, personId)], { id, hidden: true }),
      ],
      { style: 'emphasis' },
    ),
  ];
}

/** The fields that complete a reply: part of the meeting, or substitute and note. None for the other replies. */
export function replyInputs(
  locale: Locale,
  reply: Reply,
  note = '',
  standIn?: Substitute,
): readonly CardPart[] {
  switch (reply.kind) {
    case 'attending':
    case 'remote':
      return [];
    case 'partial':
      return [
        paragraph(speak(locale, t.whichPart), { size: 'Small' }),
        { type: 'Input.Time', id: 'from', label: speak(locale, t.from), ...valueOf(reply.from) },
        { type: 'Input.Time', id: 'to', label: speak(locale, t.until), ...valueOf(reply.to) },
      ];
    case 'declined': {
      // Nobody stands in until it is saved: the one who usually does is only proposed.
      const instead = reply.substitute ?? standIn;
      return [
        paragraph(speak(locale, t.whoInstead), { size: 'Small' }),
        textInput('substituteName', speak(locale, t.substituteName), instead?.name, 200),
        {
          ...textInput('substituteEmail', speak(locale, t.substituteEmail), instead?.email, 320),
          style: 'Email',
        },
        { ...textInput('note', speak(locale, t.note), note, 2_000), isMultiline: true },
      ];
    }
    default:
      return reply satisfies never;
  }
}

function choices({ locale, meeting }: Scene, personId?: string): CardPart {
  const { details, meetingId } = meeting;
  const key = `reply choices ${locale} ${meetingId} ${personId ?? ''}`;
  return remembered(details, key, () => drawnChoices(locale, meetingId, personId));
}

function drawnChoices(locale: Locale, meetingId: string, personId: string | undefined): CardPart {
  const whose = personId === undefined ? {} : { personId };
  const choice = (kind: Reply['kind'], title: string, style?: 'positive'): CardPart =>
    execute(title, 'reply', { meetingId, kind, ...whose }, { inputs: false, ...(style ? { style } : {}) });
  return buttons([
    choice('attending', speak(locale, t.attend), 'positive'),
    choice('partial', speak(locale, t.attendPartly)),
    choice('remote', speak(locale, t.attendRemotely)),
    choice('declined', speak(locale, t.decline)),
  ]);
}

function saveButton({ locale, meeting }: Scene, reply: Reply): readonly CardPart[] {
  if (reply.kind !== 'partial' && reply.kind !== 'declined') return [];
  const data = { meetingId: meeting.meetingId, kind: reply.kind };
  return [execute(speak(locale, t.saveReply), 'reply-details', data, { style: 'positive' })];
}

function until({ locale, meeting }: Scene): string {
  return remembered(meeting.details, `reply until ${locale}`, () =>
    spokenUntil(locale, meeting.details.replyBy),
  );
}

function spokenUntil(locale: Locale, replyBy: IsoDate | undefined): string {
  return replyBy
    ? speak(locale, t.replyBy, { date: dayAndMonth(locale, replyBy) })
    : speak(locale, t.replyWhenever);
}

/** Wording 5: a reply that somebody else registered is shown as such to the person (D4). */
function registeredBy({ group, locale }: Scene, viewer: Viewer, stored: StoredReply): readonly CardPart[] {
  if (stored.by === viewer.personId) return [];
  const by = memberById(group, stored.by);
  const said =
    !by || by.roles.includes('secretariat')
      ? speak(locale, t.repliedBySecretariat)
      : speak(locale, t.repliedByOther, { name: by.name });
  return [paragraph(said)];
}

function textInput(id: string, label: string, value: string | undefined, maxLength: number): CardPart {
  return { type: 'Input.Text', id, label, maxLength, ...valueOf(value) };
}

function valueOf(value: string | undefined): { value?: string } {
  return value ? { value } : {};
}
