import { z } from 'zod';
import type { NewJob } from '../../store/outbox.port.ts';

/** Payload of `register.reread`: after which meeting it goes on. */
export const rereadRegisterSchema = z.strictObject({ after: z.string() });

/** Reads the decisions that stand in the register anew, by the words that the group has now. */
export function rereadRegister(after: string): NewJob {
  return {
    kind: 'register.reread',
    payload: { after },
    delivery: 'repeatable',
    joinKey: `reread register ${after}`,
  };
}
