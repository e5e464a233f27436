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

/** What to press first, for a person of this role; shown until it is put away. */
export function createGuide(locale: Locale, person: PagePerson): Guide {
  const heading = el('h3', { id: 'guide-heading', tabindex: '-1' }, speak(locale, texts.guideHeading));
  const steps = el('ol', {}, ...stepsFor(locale, person).map((step) => el('li', {}, step)));
  const element = el('section', { class: 'guide', 'aria-labelledby': 'guide-heading' }, heading, steps);
  const show = (open: boolean): void => {
    element.hidden = !open;
    opener.hidden = open;
    rememberGuide(person, !open);
  };
  const opener = button(speak(locale, texts.guideOpen), () => {
    show(true);
    heading.focus();
  });
  element.append(
    button(
      speak(locale, texts.guideClose),
      () => {
        show(false);
        opener.focus();
      },
      { class: 'strong' },
    ),
  );
  show(!guideIsClosed(person));
  return { element, opener };
}

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
