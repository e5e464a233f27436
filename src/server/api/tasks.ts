import { taskCommandSchema } from '../../contract/commands/task.ts';
import type { TaskFacts } from '../../domain/task/vocabulary.ts';
import { commandTask } from '../../usecases/tasks/command-task.ts';
import { listTasks, meetingTasks, readTask, showTask } from '../../usecases/tasks/list-tasks.ts';
import { presentMeetingTasks, presentTask, presentTasks } from '../presenters/task-view.ts';
import { answer } from '../problem.ts';
import type { Call } from './call.ts';
import { idParameter, readBody, readOnceKey } from './read-body.ts';

/** GET /api/v1/tasks?mine=1&open=1: the group's tasks, or those of the caller, or those not done. */
export async function getTasks({ workplace, caller, request, response }: Call): Promise<void> {
  const { mine, open } = request.query;
  const listed = await listTasks(workplace, caller, {
    ...(mine === '1' ? { mine: true } : {}),
    ...(open === '1' ? { open: true } : {}),
  });
  await answer(response, listed, (tasks) => {
    response.json(presentTasks(tasks, caller, workplace.clock.now(caller.group.settings.timeZone).date));
  });
}

/** GET /api/v1/tasks/{id} */
export async function getTask(call: Call): Promise<void> {
  const { workplace, caller, request, response } = call;
  const found = await readTask(workplace, caller, idParameter(request, 'taskId'));
  await answer(response, found, (task) => sendTask(call, task));
}

/** GET /api/v1/meetings/{id}/tasks: given at the meeting, and due at it. */
export async function getMeetingTasks({ workplace, caller, request, response }: Call): Promise<void> {
  const found = await meetingTasks(workplace, caller, idParameter(request, 'meetingId'));
  await answer(response, found, (tasks) => {
    const { date } = workplace.clock.now(caller.group.settings.timeZone);
    response.json(presentMeetingTasks(tasks, caller, date));
  });
}

/** POST /api/v1/tasks/commands: what a person asks about a task. Needs an Idempotency-Key; answers with the task after it. */
export async function postTaskCommand(call: Call): Promise<void> {
  const { workplace, caller, request, response } = call;
  await answer(response, readBody(request, taskCommandSchema), async (command) => {
    await answer(response, readOnceKey(request, { task: command.data.taskId, command }), async (once) => {
      const done = await commandTask(workplace, caller, { command, once });
      await answer(response, done, ({ state }) => sendTask(call, state));
    });
  });
}

async function sendTask({ workplace, caller, response }: Call, task: TaskFacts): Promise<void> {
  const { date } = workplace.clock.now(caller.group.settings.timeZone);
  await answer(response, await showTask(workplace, caller, task), (shown) => {
    response.json(presentTask(shown, caller, date));
  });
}
