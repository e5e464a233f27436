import type { TaskCommandType } from '../commands.ts';
import type { TaskPerson } from '../people.ts';
import { answering } from '../people.ts';
import { TASK_RULES } from '../rules.ts';
import type { TaskFacts } from '../vocabulary.ts';

/** What a person may do with a task now. API and cards send these; no client works out permissions. */
export function taskCommandsNow(task: TaskFacts, person: TaskPerson): readonly TaskCommandType[] {
  return (Object.keys(TASK_RULES) as TaskCommandType[]).filter((type) => {
    if (!person.abilities.has(TASK_RULES[type].ability)) return false;
    switch (type) {
      case 'GiveTask':
        return false;
      case 'ChangeTask':
      case 'ReportTask':
        return true;
      case 'SetTaskStatus':
        return (
          answering(task.owner, person) !== undefined &&
          (task.status !== 'dropped' || person.abilities.has('write-protocol'))
        );
      case 'AnswerTimeWish':
        return task.status === 'needs-time';
      default:
        return type satisfies never;
    }
  });
}
