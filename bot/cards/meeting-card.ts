import { memberById } from '../../src/domain/group/group.ts';
import { agendaOf } from '../../src/domain/meeting/views/agenda.ts';
import { liveClockOf } from '../../src/domain/meeting/views/live-clock.ts';
import { nameIn } from '../../src/domain/meeting/views/names.ts';
import { nextItemOf } from '../../src/domain/meeting/live/decide.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { cardTexts as t } from '../../src/texts/cards.ts';
import { liveCommandTexts as live } from '../../src/texts/commands-live.ts';
import { atTime } from '../../src/texts/format.ts';
import type { CurrentMeeting } from '../../src/usecases/channel.port.ts';
import type { Card, CardPart, Fold } from './adaptive-card.ts';
import { card, fitting, openUrl, paragraph, toggle } from './adaptive-card.ts';
import { refreshFor } from './audience.ts';
import { catchUpPart } from './catch-up-part.ts';
import { decisionsPart, hasPostedDecisions, isPreliminary } from './decisions-part.ts';
import { endedPart } from './ended-part.ts';
import { clipped } from './escape.ts';
import { leadingPart } from './leading-part.ts';
import { presenterCuePart } from './presenter-cue-card.ts';
import { presencePart, ROLL_ID, showsRoll } from './roll-part.ts';
import type { Scene, Viewer } from './scene.ts';
import { linkable, tabLink } from './scene.ts';
import { itemName, meetingName } from './wording.ts';

/** Behind by fewer minutes than this is on time. */
const WORTH_SAYING = 5;

/** What only an answer to somebody's tap can hold. */
export interface Answered {
  readonly current?: CurrentMeeting;
  /** Items left over, when the one who pressed close has yet to choose. */
  readonly asking?: number;
}

/** The meeting as it goes (T3, T4): what is on, what is next, who is here, what has been decided. */
export function meetingCard(scene: Scene, viewer?: Viewer, answered: Answered = {}): Card {
  return fitting((fold) => drawn(scene, viewer, answered, fold));
}

function drawn(scene: Scene, viewer: Viewer | undefined, answered: Answered, fold: Fold): Card {
  const { group, locale, meeting } = scene;
  const heading = meetingName(locale, meeting.details);
  const joinUrl = meeting.phase === 'ongoing' ? linkable(meeting.details.joinUrl) : undefined;
  const frozen = meeting.phase === 'agreed' || meeting.phase === 'cancelled';
  return card(locale, {
    body: [
      paragraph(heading, { size: 'Large', weight: 'Bolder', style: 'heading' }),
      ...statusPart(scene, viewer !== undefined),
      ...(frozen ? endedPart(scene, answered.current) : []),
      ...leadingPart(scene, viewer, answered.asking),
      ...presenterCuePart(scene, viewer),
      ...catchUpPart(scene, viewer, fold),
      ...presencePart(scene, fold),
      ...decisionsHeading(scene),
      ...decisionsPart(scene, fold),
    ],
    actions: [
      ...(showsRoll(fold) ? [toggle(speak(locale, t.showPresent), ROLL_ID)] : []),
      openUrl(speak(locale, t.openTab), tabLink(scene, meeting.meetingId)),
      ...(joinUrl ? [openUrl(speak(locale, t.join), joinUrl)] : []),
    ],
    fallbackText: heading,
    refresh: {
      userIds: refreshFor(group, meeting.invitees),
      data: { meetingId: meeting.meetingId, card: 'meeting' },
    },
  });
}

/**
 * What is on and what is next. Times that move are only in answers, which are new when they are read; in the posted
 * card they would stand until something else changed it (D13).
 */
function statusPart(scene: Scene, fresh: boolean): readonly CardPart[] {
  const { locale, meeting } = scene;
  switch (meeting.phase) {
    case 'none':
    case 'draft':
    case 'notified':
      return [];
    case 'closed':
      return [paragraph(speak(locale, t.closed, { time: atTime(locale, meeting.closedAt ?? '') }))];
    case 'agreed':
    case 'cancelled':
      return [];
    case 'ongoing':
      return runningPart(scene, fresh);
    default:
      return meeting.phase satisfies never;
  }
}

function runningPart(scene: Scene, fresh: boolean): readonly CardPart[] {
  const { locale, meeting, moment } = scene;
  const rows = agendaOf(meeting);
  const named = (itemId: string): string => {
    const found = rows.find((each) => each.itemId === itemId);
    return found ? clipped(itemName(found), 200) : '';
  };
  const parts = [
    meeting.onBreakSince
      ? paragraph(speak(locale, t.onBreak, { time: atTime(locale, meeting.onBreakSince) }), {
          color: 'Warning',
        })
      : paragraph(speak(locale, t.ongoing, { time: atTime(locale, meeting.startedAt ?? '') }), {
          isSubtle: true,
        }),
    meeting.currentItemId
      ? paragraph(speak(locale, t.now, { item: named(meeting.currentItemId) }), {
          size: 'Medium',
          weight: 'Bolder',
        })
      : paragraph(speak(locale, t.noneStarted)),
  ];
  const clock = fresh ? liveClockOf(meeting, moment) : undefined;
  const next = nextItemOf(meeting);
  if (next) {
    const item = named(next.itemId);
    const predicted = clock?.items.find((each) => each.itemId === next.itemId)?.predicted;
    const said = predicted
      ? speak(locale, t.nextUpAt, { item, time: atTime(locale, predicted) })
      : speak(locale, t.nextUp, { item });
    parts.push(paragraph(said));
  }
  const keeper = keeperName(scene);
  if (keeper) parts.push(paragraph(speak(locale, live.keeps, { name: keeper }), { isSubtle: true }));
  const minutes = clock?.drift ?? 0;
  if (minutes >= WORTH_SAYING)
    parts.push(paragraph(speak(locale, t.behind, { minutes }), { isSubtle: true }));
  return parts;
}

/** Who keeps the protocol (D9). */
function keeperName({ group, meeting }: Scene): string | undefined {
  const personId = meeting.secretary?.personId;
  if (personId === undefined) return undefined;
  return clipped(
    nameIn(meeting, personId, (id) => memberById(group, id)?.name),
    120,
  );
}

function decisionsHeading({ locale, meeting }: Scene): readonly CardPart[] {
  const parts = [
    paragraph(speak(locale, t.decisions), { weight: 'Bolder', spacing: 'Medium', style: 'heading' }),
  ];
  if (!meeting.items.some(hasPostedDecisions))
    return [...parts, paragraph(speak(locale, t.noDecisions), { isSubtle: true })];
  return isPreliminary(meeting)
    ? [...parts, paragraph(speak(locale, t.preliminary), { color: 'Warning' })]
    : parts;
}
