import { isOver } from '../../src/domain/meeting/phases.ts';
import { commandsNow } from '../../src/domain/meeting/views/abilities-now.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { cardTexts as t } from '../../src/texts/cards.ts';
import { carryingTexts as carrying } from '../../src/texts/carrying.ts';
import { newsTexts } from '../../src/texts/agenda-news.ts';
import { dayAndMonth, meetingTime } from '../../src/texts/format.ts';
import type { AgendaNews } from '../../src/usecases/agenda-news.ts';
import type { CurrentMeeting } from '../../src/usecases/channel.port.ts';
import type { Card, CardPart, Fold } from './adaptive-card.ts';
import {
  buttons,
  card,
  container,
  execute,
  facts,
  fitting,
  openDialog,
  openUrl,
  paragraph,
  settled,
  toggle,
} from './adaptive-card.ts';
import { agendaPart } from './agenda-part.ts';
import { refreshFor } from './audience.ts';
import { endedPart } from './ended-part.ts';
import { clipped } from './escape.ts';
import { changesPart, newsPart } from './news-part.ts';
import { remembered } from './remembered.ts';
import { remindPart } from './remind-part.ts';
import { replyPart } from './reply-part.ts';
import { repliesPart, ROLL_ID, showsRoll } from './roll-part.ts';
import type { Scene, Viewer } from './scene.ts';
import { linkable, tabLink } from './scene.ts';

/** The notice (T1, T2): agenda, time, place, join link and the replies; for a viewer with their own reply. */
export function noticeCard(scene: Scene, viewer?: Viewer, current?: CurrentMeeting): Card {
  return fitting((fold) => drawn(scene, viewer, current, fold));
}

/** What has changed in the agenda since whoever asks last looked, as an answer in the thread. */
export function changesCard(scene: Scene, news: AgendaNews): Card {
  const { locale, meeting } = scene;
  const said = speak(locale, news.hasLooked ? newsTexts.changed : newsTexts.changedSinceNotice);
  return fitting((fold) =>
    card(locale, {
      body: [...heading(scene), paragraph(said, { weight: 'Bolder' }), ...changesPart(scene, news, fold)],
      actions: [openUrl(speak(locale, t.openTab), tabLink(scene, meeting.meetingId))],
      fallbackText: said,
    }),
  );
}

/** The agenda alone, as an answer to whoever asks for it in the channel. */
export function agendaCard(scene: Scene): Card {
  return fitting((fold) =>
    card(scene.locale, {
      body: [...heading(scene), ...agendaPart(scene, fold)],
      actions: [openUrl(speak(scene.locale, t.openTab), tabLink(scene, scene.meeting.meetingId))],
      fallbackText: title(scene),
    }),
  );
}

function drawn(
  scene: Scene,
  viewer: Viewer | undefined,
  current: CurrentMeeting | undefined,
  fold: Fold,
): Card {
  const { group, locale, meeting } = scene;
  const ended = isOver(meeting.phase);
  const joinUrl = ended ? undefined : linkable(meeting.details.joinUrl);
  const actions = [
    ...(showsRoll(fold) ? [toggle(speak(locale, t.showRoll), ROLL_ID)] : []),
    openUrl(speak(locale, t.openTab), tabLink(scene, meeting.meetingId)),
    ...(joinUrl ? [openUrl(speak(locale, t.join), joinUrl)] : []),
    ...(meeting.phase === 'notified'
      ? [openDialog(speak(locale, carrying.propose), 'proposal', { meetingId: meeting.meetingId })]
      : []),
  ];
  return card(locale, {
    body: [
      ...heading(scene),
      ...newsPart(scene, viewer?.news, fold),
      ...(ended ? endedPart(scene, current) : [...replyPart(scene, viewer), ...startPart(scene, viewer)]),
      paragraph(speak(locale, t.agenda), { weight: 'Bolder', spacing: 'Medium', style: 'heading' }),
      ...agendaPart(scene, fold),
      ...repliesPart(scene, fold),
    ],
    actions,
    fallbackText: title(scene),
    refresh: {
      userIds: refreshFor(group, meeting.invitees),
      data: { meetingId: meeting.meetingId, card: 'notice' },
    },
  });
}

function heading(scene: Scene): readonly CardPart[] {
  return remembered(scene.meeting.details, `notice heading ${scene.locale}`, () =>
    settled(drawnHeading(scene)),
  );
}

function drawnHeading(scene: Scene): readonly CardPart[] {
  const { locale, meeting } = scene;
  const { details } = meeting;
  const { place, proposalsBy } = details;
  return [
    paragraph(title(scene), { size: 'Large', weight: 'Bolder', style: 'heading' }),
    facts([
      [speak(locale, t.time), meetingTime(locale, details)],
      ...(place ? [[speak(locale, t.place), clipped(place, 300)] as const] : []),
      ...(proposalsBy
        ? [
            [
              speak(locale, carrying.proposeBy),
              speak(locale, carrying.proposeByDate, { date: dayAndMonth(locale, proposalsBy) }),
            ] as const,
          ]
        : []),
    ]),
  ];
}

function startPart(scene: Scene, viewer: Viewer | undefined): readonly CardPart[] {
  const { locale, meeting } = scene;
  if (!viewer) return [];
  const { meetingId } = meeting;
  const can = commandsNow(meeting, viewer);
  const starts = can.includes('StartMeeting')
    ? [buttons([execute(speak(locale, t.start), 'start-meeting', { meetingId }, { inputs: false })])]
    : [];
  const parts = [...remindPart(scene, can), ...starts];
  if (parts.length === 0) return [];
  return [
    container([paragraph(speak(locale, t.leading), { weight: 'Bolder' }), ...parts], { separator: true }),
  ];
}

function title({ locale, meeting }: Scene): string {
  const { details } = meeting;
  return remembered(details, `notice title ${locale}`, () =>
    speak(locale, t.noticeTitle, {
      title: clipped(details.title, 300),
      time: meetingTime(locale, details),
    }),
  );
}
