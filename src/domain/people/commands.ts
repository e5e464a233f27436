import type { NamePair } from './events.ts';

/** What a person may decide of two names. */
export type PeopleCommand =
  | { readonly type: 'HoldAsOne'; readonly data: NamePair }
  | { readonly type: 'HoldApart'; readonly data: NamePair }
  | { readonly type: 'WithdrawJudgement'; readonly data: NamePair };

export const PEOPLE_COMMANDS = [
  'HoldAsOne',
  'HoldApart',
  'WithdrawJudgement',
] as const satisfies readonly PeopleCommand['type'][];
