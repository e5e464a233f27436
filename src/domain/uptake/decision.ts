import type { Result } from '../basics/result.ts';
import type { Moment } from '../basics/time.ts';
import type { Ability } from '../group/abilities.ts';
import type { GroupState } from '../group/group.ts';
import type { TaskPerson } from '../task/people.ts';
import type { UptakeState } from './aggregate.ts';
import type { UptakeCommandType, UptakeWishOf } from './commands.ts';
import type { UptakeEvent } from './events.ts';
import type { AgreedDecision, UptakeEntry } from './vocabulary.ts';

/** What a decision may know besides the state. */
export interface UptakeContext {
  readonly groupId: string;
  readonly meetingId: string;
  readonly moment: Moment;
  /** The group of that day. */
  readonly group: Pick<GroupState, 'municipalities'>;
  readonly person: TaskPerson;
  /** The clauses of the protocol as it was agreed last, in its order. */
  readonly decisions: readonly AgreedDecision[];
  /** Whether the item of an entry is still in its meeting. */
  readonly entryStands: (entry: UptakeEntry) => boolean;
}

/** No events means that the wish is already fulfilled. */
export type UptakeDecided = Result<readonly UptakeEvent[]>;

/** A command, whole: who may ask for it and what decides it. */
export interface UptakeRule<Type extends UptakeCommandType> {
  /** What the roster must let somebody do; for which municipality they speak is decided in people.ts. */
  readonly ability: Ability;
  readonly decide: (state: UptakeState, wish: UptakeWishOf<Type>, context: UptakeContext) => UptakeDecided;
}
