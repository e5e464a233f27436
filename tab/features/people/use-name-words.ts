import type { AppearanceView } from '../../../src/contract/people-view.ts';
import type { PersonName } from '../../../src/domain/people/appearance.ts';
import { peopleTexts as texts } from '../../../src/texts/tab-people.ts';
import { useLanguage } from '../../shared/language.tsx';

/** A name with its municipality, and the years and meetings it stands in. */
export function useNameWords(): {
  readonly named: (name: PersonName) => string;
  readonly when: (appearance: AppearanceView) => string;
} {
  const { t } = useLanguage();
  return {
    named: ({ name, municipality }) => (municipality === undefined ? name : `${name}, ${municipality}`),
    when: ({ first, last, meetings }) => {
      const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
      const years = from === to ? from : t(texts.fromTo, { first: from, last: to });
      return `${years} · ${meetings === 1 ? t(texts.oneMeeting) : t(texts.meetings, { count: meetings })}`;
    },
  };
}
