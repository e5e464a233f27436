import type { Result } from '../basics/result.ts';
import type { Moment } from '../basics/time.ts';
import type { Ability } from '../group/abilities.ts';
import type { GroupState } from '../group/group.ts';
import type { TaskCommandType, TaskWishOf } from './commands.ts';
import type { TaskEvent } from './events.ts';
import type { TaskPerson } from './people.ts';
import type { TaskState } from './state.ts';
import type { TaskSource } from './vocabulary.ts';

/** What a decision may know besides the state. */
export interface TaskContext {
  readonly moment: Moment;
  /** The group of that day. */
  readonly group: GroupState;
  readonly person: TaskPerson;
  /** Where a new task comes from, once that was found to be there. */
  readonly source?: Result<TaskSource>;
}

/** No events means that the wish is already fulfilled. */
export type TaskDecided = Result<readonly TaskEvent[]>;

/** A command, whole: who may ask for it and what decides it. */
export interface TaskRule<Type extends TaskCommandType> {
  /** What the roster must let somebody do; how a task goes is told by those whose it is (people.ts). */
  readonly ability: Ability;
  readonly decide: (state: TaskState, wish: TaskWishOf<Type>, context: TaskContext) => TaskDecided;
}
