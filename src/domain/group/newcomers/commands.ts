/** What somebody who manages the group says a newcomer is. */
export type NewcomerChoice = { readonly newcomerId: string } & (
  | { readonly as: 'director'; readonly municipality: string }
  | { readonly as: 'same'; readonly personId: string }
  | { readonly as: 'nobody' }
);

/** What can be asked about those who were met in the channel. All of it is done, or nothing. */
export type NewcomersCommand = {
  readonly type: 'ConfirmNewcomers';
  readonly data: { readonly choices: readonly NewcomerChoice[] };
};
