import { presenterCueOf, presenterStatusOf } from '../../src/domain/meeting/presenting/leading.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { presentingCommandTexts as t } from '../../src/texts/commands-presenting.ts';
import { enumeration } from '../../src/texts/format.ts';
import type { CardPart } from './adaptive-card.ts';
import { buttons, execute, paragraph } from './adaptive-card.ts';
import { clipped } from './escape.ts';
import type { Scene } from './scene.ts';

/** Most presenters who get a button each. */
const MOST = 3;

/** Who from outside says that they are ready, and whom to let in or thank now (D13); for whoever leads the meeting. */
export function presentersPart({ locale, meeting, moment }: Scene): readonly CardPart[] {
  const ready = meeting.presenters.filter((each) => presenterStatusOf(each) === 'ready');
  const names = enumeration(
    locale,
    ready.map(({ name }) => clipped(name, 60)),
  );
  const made = meeting.presenters
    .flatMap((each) => {
      const cue = presenterCueOf(meeting, each, moment);
      if (!cue) return [];
      const data = { meetingId: meeting.meetingId, invitationId: each.invitationId };
      const name = clipped(each.name, 40);
      const plain = { inputs: false } as const;
      return cue === 'let-in'
        ? [execute(speak(locale, t.letInButton, { name }), 'let-presenter-in', data, plain)]
        : [execute(speak(locale, t.thankButton, { name }), 'thank-presenter', data, plain)];
    })
    .slice(0, MOST);
  return [
    ...(ready.length > 0 ? [paragraph(speak(locale, t.ready, { names }))] : []),
    ...(made.length > 0 ? [buttons(made)] : []),
  ];
}
