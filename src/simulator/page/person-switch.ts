import type { Locale } from '../../texts/catalogue.ts';
import { speak } from '../../texts/catalogue.ts';
import { simulatorTexts as texts } from '../../texts/simulator.ts';
import type { PagePerson, PageSetting } from '../wire.ts';
import { PERSONA_GROUPS } from '../wire.ts';
import { button, el } from './dom.ts';
import { addressAs } from './window-settings.ts';

/** The switch at the top: who this window is. Another person is another address, so two windows can be two people. */
export function createPersonSwitch(locale: Locale, setting: PageSetting, person: PagePerson): HTMLElement {
  const names = {
    secretariat: texts.groupSecretariat,
    chair: texts.groupChair,
    director: texts.groupDirector,
    guest: texts.groupGuest,
  } as const;
  const select = el('select', { name: 'som' });
  for (const group of PERSONA_GROUPS) {
    const people = setting.people.filter((one) => one.group === group);
    if (people.length === 0) continue;
    const options = people.map((one) =>
      el(
        'option',
        { value: one.key, selected: one.key === person.key },
        speak(locale, texts.personOption, {
          name: one.name,
          from: one.organisation === '' ? one.office : one.organisation,
        }),
      ),
    );
    select.append(el('optgroup', { label: speak(locale, names[group]) }, ...options));
  }
  select.addEventListener('change', () => location.assign(addressAs(select.value)));
  return el(
    'label',
    { class: 'field inline person-switch' },
    el('span', {}, speak(locale, texts.personLabel)),
    select,
  );
}

/** Opens another window as somebody else: a director where there is one. */
export function createAnotherWindow(
  locale: Locale,
  setting: PageSetting,
  person: PagePerson,
): HTMLButtonElement {
  return button(speak(locale, texts.anotherWindow), () => {
    const others = setting.people.filter((one) => one.key !== person.key);
    const next = others.find((one) => one.group === 'director') ?? others[0] ?? person;
    window.open(addressAs(next.key), '_blank', 'noopener');
  });
}
