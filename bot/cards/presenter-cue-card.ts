import { memberById } from '../../src/domain/group/group.ts';
import { agendaOf } from '../../src/domain/meeting/views/agenda.ts';
import { liveClockOf } from '../../src/domain/meeting/views/live-clock.ts';
import type { PresentsItem } from '../../src/domain/meeting/views/presenter-cues.ts';
import { nextToPresent, turnOf } from '../../src/domain/meeting/views/presenter-cues.ts';
import { cardTexts } from '../../src/texts/cards.ts';
import type { Text } from '../../src/texts/catalogue.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { atTime } from '../../src/texts/format.ts';
import { presenterCueTexts as t } from '../../src/texts/presenter-cue.ts';
import type { Card, CardPart } from './adaptive-card.ts';
import { card, container, openUrl, paragraph } from './adaptive-card.ts';
import { clipped } from './escape.ts';
import type { Scene, Viewer } from './scene.ts';
import { linkable, tabLink } from './scene.ts';
import { itemName, meetingName } from './wording.ts';

/**
 * To somebody who presents: that they are next, and when that is likely (T5, N6). The same message says later that the
 * order has changed, that their item is on, or that it is over. Who opens it sees how it stands then.
 */
export function presenterCueCard(scene: Scene, cue: PresentsItem): Card {
  const { group, locale, meeting } = scene;
  const { joinUrl } = meeting.details;
  const turn = turnOf(meeting, cue);
  const heading = speak(locale, HEADINGS[turn]);
  const join = turn === 'over' ? undefined : linkable(joinUrl);
  const userIds = (memberById(group, cue.personId)?.identities ?? []).flatMap((identity) =>
    identity.kind === 'teams' && identity.userId.startsWith('29:') ? [identity.userId] : [],
  );
  return card(locale, {
    body: [
      paragraph(heading, { size: 'Large', weight: 'Bolder', style: 'heading' }),
      paragraph(nameOf(scene, cue.itemId), { weight: 'Bolder' }),
      ...saidOf(scene, cue),
      paragraph(meetingName(locale, meeting.details), { isSubtle: true, size: 'Small' }),
    ],
    actions: [
      openUrl(speak(locale, cardTexts.openTab), `${tabLink(scene, meeting.meetingId)}/now`),
      ...(join ? [openUrl(speak(locale, cardTexts.join), join)] : []),
    ],
    fallbackText: heading,
    refresh: { userIds, data: { meetingId: meeting.meetingId, card: 'cue', ...cue } },
  });
}

/** In a presenter's own view of the meeting's card: for those whom no chat of their own reaches. */
export function presenterCuePart(scene: Scene, viewer: Viewer | undefined): readonly CardPart[] {
  const { locale, meeting } = scene;
  const cue = nextToPresent(meeting).find(({ personId }) => personId === viewer?.personId);
  if (!cue) return [];
  const time = predicted(scene, cue.itemId);
  const said = time ? speak(locale, t.nextAt, { time: atTime(locale, time) }) : speak(locale, t.nextNoTime);
  return [
    container(
      [paragraph(said, { weight: 'Bolder' }), paragraph(nameOf(scene, cue.itemId), { spacing: 'None' })],
      { style: 'good' },
    ),
  ];
}

const HEADINGS = {
  next: t.next,
  now: t.yourItem,
  later: t.later,
  over: t.over,
} as const satisfies Record<ReturnType<typeof turnOf>, Text>;

function saidOf(scene: Scene, cue: PresentsItem): readonly CardPart[] {
  const { locale, meeting } = scene;
  const turn = turnOf(meeting, cue);
  switch (turn) {
    case 'next': {
      const time = predicted(scene, cue.itemId);
      const on = meeting.currentItemId;
      return [
        ...(time ? [paragraph(speak(locale, t.expected, { time: atTime(locale, time) }))] : []),
        ...(on ? [paragraph(speak(locale, t.onNow, { item: nameOf(scene, on) }), { isSubtle: true })] : []),
      ];
    }
    case 'later':
      return [paragraph(speak(locale, t.laterSaid))];
    case 'over':
      return [paragraph(speak(locale, t.overSaid))];
    case 'now':
      return [];
    default:
      return turn satisfies never;
  }
}

function predicted({ meeting, moment }: Scene, itemId: string): string | undefined {
  return liveClockOf(meeting, moment).items.find((each) => each.itemId === itemId)?.predicted;
}

function nameOf({ meeting }: Scene, itemId: string): string {
  const found = agendaOf(meeting).find((each) => each.itemId === itemId);
  return found ? clipped(itemName(found), 200) : '';
}
