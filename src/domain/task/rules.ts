import type { TaskCommandType } from './commands.ts';
import type { TaskRule } from './decision.ts';
import { answerTimeWish, changeTask, giveTask, reportTask } from './giving.ts';
import { setTaskStatus } from './telling.ts';

/** Every command of a task: who may ask for it and what decides it. A task never ends: what is done can be taken up again. */
export const TASK_RULES: { readonly [Type in TaskCommandType]: TaskRule<Type> } = {
  GiveTask: { ability: 'write-protocol', decide: giveTask },
  ChangeTask: { ability: 'write-protocol', decide: changeTask },
  // Whose task it is is decided in `answering`: the owner's, a delegate's, or the secretariat's to write down.
  SetTaskStatus: { ability: 'read', decide: setTaskStatus },
  AnswerTimeWish: { ability: 'write-protocol', decide: answerTimeWish },
  ReportTask: { ability: 'write-protocol', decide: reportTask },
};
