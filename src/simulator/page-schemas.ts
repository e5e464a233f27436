import { z } from 'zod';
import { CONNECTOR_OPERATIONS, DISTURBANCE_KINDS } from './disturbances.ts';

const who = { som: z.string().min(1), locale: z.enum(['sv', 'en']) };
const data = z.record(z.string(), z.unknown());

export const messageRequest = z.object({
  ...who,
  text: z.string().trim().min(1).max(8000),
  inThread: z.string().exactOptional(),
  mention: z.boolean(),
});
export const actionRequest = z.object({
  ...who,
  messageId: z.string(),
  action: z.object({
    type: z.enum(['Action.Execute', 'Action.Submit']),
    id: z.string().exactOptional(),
    verb: z.string().exactOptional(),
    data,
  }),
});
export const taskRequest = z.object({ ...who, messageId: z.string(), data });
export const searchRequest = z.object({
  ...who,
  command: z.string().min(1).max(100),
  text: z.string().max(1_000),
  skip: z.number().int().min(0).max(10_000),
});
export const insertRequest = z.object({ ...who, card: data, inThread: z.string().exactOptional() });
export const messageActRequest = z.object({
  ...who,
  messageId: z.string(),
  command: z.string().min(1).max(100),
});
export const messageSubmitRequest = messageActRequest.extend({ data });
export const tokenRequest = z.object({ som: z.string().min(1) });
export const clockRequest = z.union([
  z.object({ to: z.iso.datetime() }),
  z.object({ by: z.number().int().min(-600_000).max(600_000) }),
  z.object({ real: z.literal(true) }),
  z.object({ toMeeting: z.literal(true) }),
]);
export const disturbanceRequest = z.union([
  z.object({ clear: z.literal(true) }),
  z.object({
    kind: z.enum(DISTURBANCE_KINDS),
    times: z.number().int().min(1).max(100),
    operation: z.enum(CONNECTOR_OPERATIONS).exactOptional(),
  }),
]);
