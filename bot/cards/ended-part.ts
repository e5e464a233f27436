import { speak } from '../../src/texts/catalogue.ts';
import { cardTexts as t } from '../../src/texts/cards.ts';
import { longDates } from '../../src/texts/format.ts';
import type { CurrentMeeting } from '../../src/usecases/channel.port.ts';
import type { CardPart } from './adaptive-card.ts';
import { buttons, container, openUrl, paragraph } from './adaptive-card.ts';
import { clipped } from './escape.ts';
import type { Scene } from './scene.ts';
import { tabLink } from './scene.ts';

/** An old card freezes and links to the current meeting (D20). */
export function endedPart(scene: Scene, current: CurrentMeeting | undefined): readonly CardPart[] {
  const { locale, meeting } = scene;
  const other = current && current.meetingId !== meeting.meetingId ? current : undefined;
  const protocol = meeting.archived
    ? [openUrl(speak(locale, t.openProtocol), tabLink(scene, meeting.meetingId))]
    : [];
  const link = other ? [openUrl(speak(locale, t.openCurrent), tabLink(scene, other.meetingId))] : [];
  const named = other
    ? [
        paragraph(
          speak(locale, t.currentMeeting, {
            title: clipped(other.details.title, 200),
            date: longDates(locale, other.details.date, other.details.endDate),
          }),
        ),
      ]
    : [];
  const links = [...protocol, ...link];
  return [
    container([...said(scene), ...named, ...(links.length > 0 ? [buttons(links)] : [])], {
      style: 'emphasis',
    }),
  ];
}

/** That it is over, or that it will not be held, and why. */
function said({ locale, meeting }: Scene): readonly CardPart[] {
  if (!meeting.cancelled) return [paragraph(speak(locale, t.ended), { weight: 'Bolder' })];
  const { reason } = meeting.cancelled;
  return [
    paragraph(speak(locale, t.cancelled), { weight: 'Bolder', color: 'Warning' }),
    ...(reason ? [paragraph(speak(locale, t.cancelledBecause, { reason: clipped(reason, 300) }))] : []),
  ];
}
