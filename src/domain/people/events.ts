import type { PersonName } from './appearance.ts';

/** Two names, in either order. */
export interface NamePair {
  readonly one: PersonName;
  readonly other: PersonName;
}

/** What is decided of the people in protocols. Stream kind `people`, id `names`. Frozen once released. */
export type PeopleEvent =
  | { readonly type: 'NamesHeldAsOne'; readonly data: NamePair }
  | { readonly type: 'NamesHeldApart'; readonly data: NamePair }
  /** What was decided of the two is taken back: they are proposed again, if they are alike. */
  | { readonly type: 'JudgementWithdrawn'; readonly data: NamePair };
