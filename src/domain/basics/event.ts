import type { Instant } from './time.ts';

/** Who did something, and by which door. Roles are never part of it: they are looked up in the roster. */
export interface Actor {
  /** A person of the group, or `system` for what the product does by itself. */
  readonly personId: string;
  readonly via: ActorDoor;
}

export const ACTOR_DOORS = ['card', 'command', 'tab', 'presenter-link', 'system'] as const;
export type ActorDoor = (typeof ACTOR_DOORS)[number];

export const SYSTEM: Actor = { personId: 'system', via: 'system' };

/** An event as it stands in a log: what happened, and where, when and by whom. */
export type Recorded<E extends DomainEvent = DomainEvent> = E & {
  readonly stream: string;
  /** 1 for the first event of its stream, then one more each. */
  readonly version: number;
  readonly at: Instant;
  readonly actor: Actor;
};

/** The least that every event of the domain is: a name in the past tense and its facts as plain JSON. */
export interface DomainEvent {
  readonly type: string;
  readonly data: object;
}

/** A stream kind with how its state is made: `state = events.reduce(evolve, initial)`. */
export interface Aggregate<S, E extends DomainEvent> {
  readonly kind: string;
  readonly initial: S;
  evolve(state: S, event: Recorded<E>): S;
}

/** The name of a stream: `group/{group}/{kind}/{id}`; the group stands in every key. */
export function streamName(groupId: string, kind: string, id: string): string {
  return `group/${groupId}/${kind}/${id}`;
}
