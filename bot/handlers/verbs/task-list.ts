import { z } from 'zod';
import type { AskedTasks } from '../shown-tasks.ts';
import { idField } from '../verb.ts';

/** Which list a card shows, as its buttons and its refresh say; nobody's word on what is in it. */
export const taskListSchema = z.discriminatedUnion('tasks', [
  z.object({ tasks: z.literal('of'), of: idField }),
  z.object({ tasks: z.literal('all') }),
  z.object({ tasks: z.literal('one'), taskId: idField }),
]) satisfies z.ZodType<AskedTasks>;
