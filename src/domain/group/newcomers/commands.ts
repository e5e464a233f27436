import type { Role } from '../group.ts';

/** What a newcomer can be who speaks for no municipality; what else a position holds is added afterwards. */
export const NEWCOMER_ROLES = ['secretariat', 'co-opted', 'reader'] as const satisfies readonly Role[];
type NewcomerRole = (typeof NEWCOMER_ROLES)[number];

/** What somebody who manages the group says a newcomer is. */
export type NewcomerChoice = { readonly newcomerId: string } & (
  | { readonly as: 'director'; readonly municipality: string }
  | { readonly as: NewcomerRole }
  | { readonly as: 'same'; readonly personId: string }
  | { readonly as: 'nobody' }
);

/** What can be asked about those who were met in the channel. All of it is done, or nothing. */
export type NewcomersCommand = {
  readonly type: 'ConfirmNewcomers';
  readonly data: { readonly choices: readonly NewcomerChoice[] };
};
