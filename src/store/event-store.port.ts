import type { Actor, DomainEvent, Recorded } from '../domain/basics/event.ts';
import type { Instant } from '../domain/basics/time.ts';
import type { NewJob } from './outbox.port.ts';
import type { RegisterRow } from './register.port.ts';
import type { NoteWrite } from './notes.port.ts';

/**
 * The log: streams of events, each event committed to by a salted hash and chained to the one before. One append is one
 * transaction over all it names. Concurrent appends share a commit; each is acknowledged only after it is durable.
 */
export interface EventStore {
  /** All or nothing. Throws only for faults (disk, connection); a conflict or a repeated request is an answer. */
  append(request: AppendRequest): Promise<AppendAnswer>;
  /** Events of a stream after a version (0 = all), oldest first. An unknown stream has none. */
  read(stream: string, after: number): Promise<readonly Recorded[]>;
  /** What is known of a request's key: nothing (null), or whether it was used for this very request. */
  repeated(groupId: string, actor: Actor, once: OnceKey): Promise<{ readonly sameRequest: boolean } | null>;
  /**
   * Forgets keys of requests made before then, oldest first and at most so many; answers how many it forgot. A request
   * that comes again after that is decided anew.
   */
  forgetKeys(before: Instant, most: number): Promise<number>;
  /** The version of a stream, 0 when it does not exist. */
  version(stream: string): Promise<number>;
  /** Names of a group's streams of one kind in the order they began; for audits and rebuilds, not for pages. */
  streams(groupId: string, kind: string): Promise<readonly string[]>;
  /** Ids of every group with a log. */
  groups(): Promise<readonly string[]>;
  /** Recomputes commitments and the chain of one stream, up to a version (all of it when left out). */
  verify(stream: string, upTo?: number): Promise<ChainReport>;
  /** Erases or masks nothing but the payload of one event; its commitment and the chain stay whole (design.md 2). */
  erasePayload(stream: string, version: number): Promise<void>;
  /**
   * Calls back after every commit that touched this topic (a stream's name, or one of drafts.port.ts), also commits by
   * other processes, then possibly late and joined; now and then without cause. Returns what ends it. A listener must
   * not throw.
   */
  watch(topic: string, listener: () => void): () => void;
  /** Answers when the store can be reached, throws when not. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Whether an event's payload was erased by intent. It is still read, with the type, version, time and actor that it had,
 * so that versions have no holes; its data is `{ erased: true }` and nothing else. Whoever folds a stream passes over it.
 */
export function isErased(event: Recorded): boolean {
  return 'erased' in event.data && event.data.erased === true && Object.keys(event.data).length === 1;
}

export interface AppendRequest {
  readonly groupId: string;
  readonly actor: Actor;
  readonly at: Instant;
  readonly streams: readonly StreamAppend[];
  /** Side effects, written in the same transaction (design.md 3). */
  readonly jobs?: readonly NewJob[];
  /** Rows of the register that this changes. */
  readonly register?: readonly RegisterRow[];
  /** Private notes beside the log (D6). */
  readonly notes?: readonly NoteWrite[];
  /** Makes the request happen once: a second one with the same key changes nothing. */
  readonly once?: OnceKey;
  /** Ends this outbox job in the same transaction: what it did and that it is done are one fact. */
  readonly completesJob?: { readonly jobId: string; readonly claim: string };
}

export interface StreamAppend {
  readonly stream: string;
  /** The version the events were decided upon; another one in the store is a conflict. */
  readonly expectedVersion: number;
  readonly events: readonly DomainEvent[];
}

export interface OnceKey {
  /** Unique with the actor within the group; an Idempotency-Key or a dialog's id. */
  readonly key: string;
  /** A digest of what was asked, so that a key used for something else is noticed. */
  readonly fingerprint: string;
}

export type AppendAnswer =
  | { readonly kind: 'appended'; readonly versions: ReadonlyMap<string, number> }
  | { readonly kind: 'conflict'; readonly stream: string; readonly actualVersion: number }
  | { readonly kind: 'repeated'; readonly sameRequest: boolean }
  /** The job was no longer this claim's: another runner took it over. Nothing was written. */
  | { readonly kind: 'claim-lost' };

export interface ChainReport {
  readonly stream: string;
  readonly events: number;
  /** Hash of the last event in hexadecimal, empty for an empty stream. */
  readonly head: string;
  /** Events whose payload was erased by intent; the chain holds over them. */
  readonly erased: readonly number[];
  readonly faults: readonly { readonly version: number; readonly what: 'commitment' | 'chain' | 'gap' }[];
}
