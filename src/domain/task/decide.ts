import { refuse } from '../basics/result.ts';
import type { TaskCommand, TaskCommandType } from './commands.ts';
import type { TaskContext, TaskDecided, TaskRule } from './decision.ts';
import { TASK_RULES } from './rules.ts';
import type { TaskState } from './state.ts';

/** The events that carry out a command, or why not; none when it is so already. Abilities are checked in the use case. */
export function decideTask(state: TaskState, command: TaskCommand, context: TaskContext): TaskDecided {
  if (state.taskId === '' && command.type !== 'GiveTask') return refuse('task-not-found');
  // The row of a command decides that command's own data; the type checker cannot follow the pair through the table.
  const rule = TASK_RULES[command.type] as TaskRule<TaskCommandType>;
  return rule.decide(state, command.data, context);
}
