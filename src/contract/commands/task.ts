import { z } from 'zod';
import type { TaskCommand } from '../../domain/task/commands.ts';
import { TASK_STATUSES } from '../../domain/task/vocabulary.ts';
import { date, id, line, long } from './shapes.ts';

/** Minted by the client when its dialog opens. */
const newId = z.string().regex(/^[A-Za-z0-9-]{8,64}$/);
const owner = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), name: line, personId: id.exactOptional() }),
  z.strictObject({ kind: z.literal('role'), name: line }),
  z.strictObject({ kind: z.literal('network'), name: line }),
  z.strictObject({ kind: z.literal('municipality'), name: line }),
  z.strictObject({ kind: z.literal('all-directors') }),
]);
const deadline = z.strictObject({
  date: date.exactOptional(),
  nextMeeting: z.literal(true).exactOptional(),
  text: line.exactOptional(),
});
const terms = {
  text: long,
  owner,
  support: z.array(line).max(100).exactOptional(),
  keeper: id.exactOptional(),
  deadline: deadline.exactOptional(),
};
const source = z.strictObject({ meetingId: id, itemId: id, clauseId: id.exactOptional() });

const wish = <const T extends TaskCommand['type'], D extends z.ZodType>(type: T, data: D) =>
  z.strictObject({ type: z.literal(type), data });

/** POST /api/v1/tasks/commands: everything that can be asked about a task. */
export const taskCommandSchema = z.discriminatedUnion('type', [
  wish('GiveTask', z.strictObject({ taskId: newId, ...terms, source: source.exactOptional() })),
  wish('ChangeTask', z.strictObject({ taskId: id, ...terms })),
  wish(
    'SetTaskStatus',
    z.strictObject({
      taskId: id,
      status: z.enum(TASK_STATUSES),
      note: long.exactOptional(),
      until: deadline.exactOptional(),
      part: line.exactOptional(),
    }),
  ),
  wish(
    'AnswerTimeWish',
    z.strictObject({
      taskId: id,
      granted: z.boolean(),
      deadline: deadline.exactOptional(),
      note: long.exactOptional(),
    }),
  ),
  wish('ReportTask', z.strictObject({ taskId: id, meetingId: id, heard: z.boolean() })),
]) satisfies z.ZodType<TaskCommand>;
