import type { Locale } from '../../texts/catalogue.ts';
import { speak } from '../../texts/catalogue.ts';
import { simulatorTexts as texts } from '../../texts/simulator.ts';
import type { PagePerson } from '../wire.ts';
import { button, el } from './dom.ts';
import { guideIsClosed, rememberGuide } from './window-settings.ts';

export interface Guide {
  readonly element: HTMLElement;
  /** Brings it back after it was put away. */
  readonly opener: HTMLButtonElement;
}

/**
 * What to press first, for a person of this role; shown until it is put away. It stands above the posts, so that the
 * newest of them is seen too, and where there is little room its steps begin folded.
 */
export function createGuide(locale: Locale, person: PagePerson): Guide {
  const summary = el('summary', {}, el('h3', { id: 'guide-heading' }, speak(locale, texts.guideHeading)));
  const steps = el('ol', {}, ...stepsFor(locale, person).map((step) => el('li', {}, step)));
  const details = el('details', { open: !matchMedia(LITTLE_ROOM).matches }, summary, steps);
  const close = button(speak(locale, texts.guideClose), () => {
    show(false);
    opener.focus();
  });
  const element = el('section', { class: 'guide', 'aria-labelledby': 'guide-heading' }, details, close);
  const show = (open: boolean): void => {
    element.hidden = !open;
    opener.hidden = open;
    rememberGuide(person, !open);
  };
  const opener = button(speak(locale, texts.guideOpen), () => {
    show(true);
    details.open = true;
    summary.focus();
  });
  show(!guideIsClosed(person));
  return { element, opener };
}

/** Where the open steps would push the newest post out of sight. */
const LITTLE_ROOM = '(max-width: 1100px), (max-height: 700px)';

function stepsFor(locale: Locale, { name, organisation, group }: PagePerson): readonly string[] {
  switch (group) {
    case 'secretariat':
      return [
        speak(locale, texts.guideSecretariat1, { name }),
        speak(locale, texts.guideSecretariat2),
        speak(locale, texts.guideSecretariat3),
        speak(locale, texts.guideSecretariat4),
      ];
    case 'chair':
      return [speak(locale, texts.guideChair1, { name }), speak(locale, texts.guideChair2)];
    case 'director':
      return [
        speak(locale, texts.guideDirector1, { name, organisation }),
        speak(locale, texts.guideDirector2),
        speak(locale, texts.guideDirector3),
      ];
    case 'guest':
      return [speak(locale, texts.guideGuest1, { name }), speak(locale, texts.guideGuest2)];
    default:
      return group satisfies never;
  }
}
