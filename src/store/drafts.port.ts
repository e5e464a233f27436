import type { Instant } from '../domain/basics/time.ts';

/**
 * Text being typed: saved every moment and shared live, beside the log. One draft per field and author, so that two
 * people at once never overwrite each other. It becomes an event when its author leaves the field or posts.
 */
export interface Drafts {
  /** All drafts of a meeting. */
  read(groupId: string, meetingId: string): Promise<readonly Draft[]>;
  /** Keeps the newest by `sequence`: a late, older save never replaces a newer one. Answers whether it was kept. */
  save(draft: Draft): Promise<boolean>;
  remove(groupId: string, meetingId: string, field: string, authorId: string): Promise<void>;
}

export interface Draft {
  readonly groupId: string;
  readonly meetingId: string;
  /** `text:{place}` or `clause:{itemId}`. */
  readonly field: string;
  readonly authorId: string;
  /** Rich text or string, as the field takes it; plain JSON. */
  readonly content: unknown;
  /** The revision of the written text it started from, 0 for none. */
  readonly basedOn: number;
  /** Grows with every save of this author in this field. */
  readonly sequence: number;
  readonly at: Instant;
}

/** The topic that EventStore.watch tells of when a draft of the meeting changes. */
export function draftsTopic(groupId: string, meetingId: string): string {
  return `group/${groupId}/drafts/${meetingId}`;
}
