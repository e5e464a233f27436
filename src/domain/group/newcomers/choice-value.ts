import type { NewcomerChoice } from './commands.ts';
import { NEWCOMER_ROLES } from './commands.ts';

/** Nothing is said of a newcomer yet. */
export const LATER = 'later';

/** What is said of a newcomer, as the value of a field: in the card and in the tab. */
export type ChoiceValue = string;

/** The value of a field that says this. */
export function choiceValue(choice: WithoutId<NewcomerChoice>): ChoiceValue {
  switch (choice.as) {
    case 'director':
      return `director:${choice.municipality}`;
    case 'same':
      return `same:${choice.personId}`;
    case 'nobody':
    case 'secretariat':
    case 'co-opted':
    case 'reader':
      return choice.as;
    default:
      return choice satisfies never;
  }
}

/** What a field's value says of a newcomer; nothing where it says nothing, or nothing that is known. */
export function choiceOf(newcomerId: string, value: ChoiceValue): NewcomerChoice | undefined {
  const said = (['nobody', ...NEWCOMER_ROLES] as const).find((each) => each === value);
  if (said) return { newcomerId, as: said };
  const [, as, whom] = /^(director|same):(.{1,200})$/su.exec(value) ?? [];
  if (whom === undefined) return undefined;
  return as === 'same'
    ? { newcomerId, as, personId: whom }
    : { newcomerId, as: 'director', municipality: whom };
}

type WithoutId<T> = T extends unknown ? Omit<T, 'newcomerId'> : never;
