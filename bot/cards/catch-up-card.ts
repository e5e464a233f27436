import { isSeated, personOf } from '../../src/domain/meeting/people.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { catchUpTexts as t } from '../../src/texts/catch-up.ts';
import type { Card } from './adaptive-card.ts';
import { card, fitting, openUrl, paragraph } from './adaptive-card.ts';
import { whatTheyMissed } from './catch-up-part.ts';
import { clipped } from './escape.ts';
import type { Scene } from './scene.ts';
import { tabLink } from './scene.ts';
import { meetingName } from './wording.ts';

/**
 * "Detta missade du" (N8), as an answer to whoever asks, where they ask it. It holds what the channel was shown and who
 * was away, which the meeting's card says too: others may read along.
 */
export function catchUpCard(
  scene: Scene,
  person: { readonly personId: string; readonly name: string },
): Card {
  const { locale, meeting } = scene;
  const heading = speak(locale, t.title, { name: clipped(person.name, 120) });
  const known = personOf(meeting, person.personId);
  return fitting((fold) =>
    card(locale, {
      body: [
        paragraph(heading, { size: 'Medium', weight: 'Bolder', style: 'heading' }),
        paragraph(meetingName(locale, meeting.details), { isSubtle: true, spacing: 'None' }),
        ...(known && isSeated(meeting, known)
          ? whatTheyMissed(scene, person.personId, fold)
          : [paragraph(speak(locale, t.notSeated))]),
      ],
      actions: [openUrl(speak(locale, t.openNow), `${tabLink(scene, meeting.meetingId)}/now`)],
      fallbackText: heading,
    }),
  );
}
