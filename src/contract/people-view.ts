import type { IsoDate } from '../domain/basics/time.ts';
import type { PersonName } from '../domain/people/appearance.ts';
import type { LikenessKind } from '../domain/people/likeness.ts';

/** GET /api/v1/people: who was at the meetings of agreed protocols, through names and years. */
export interface PeopleView {
  readonly version: number;
  /** Whether the reader decides which names are one person. */
  readonly decides: boolean;
  /** In Swedish order of the latest name. */
  readonly people: readonly {
    /** The latest first. */
    readonly names: readonly AppearanceView[];
  }[];
  /** What may be one person, for who decides. */
  readonly proposals: readonly {
    readonly one: AppearanceView;
    readonly other: AppearanceView;
    readonly why: LikenessKind;
  }[];
  /** What is decided, the latest first, for who decides. */
  readonly judgements: readonly {
    readonly one: PersonName;
    readonly other: PersonName;
    readonly as: 'one' | 'apart';
    /** The name of who decided. */
    readonly by: string;
  }[];
}

export interface AppearanceView extends PersonName {
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly meetings: number;
}
