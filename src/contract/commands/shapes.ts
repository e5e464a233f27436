import { z } from 'zod';
import type { MeetingCommand } from '../../domain/meeting/commands.ts';

/** Hard bounds of what a client may send at all; the domain's own limits are lower and explained to people. */
export const line = z.string().max(1_000);
export const long = z.string().max(100_000);
export const id = z.string().min(1).max(200);
/** Ids of what waits: minted by a client, or made of a meeting's and an item's. */
export const pendingIdShape = z.string().min(1).max(500);
export const clock = z.string().max(20);
export const date = z.string().max(20);

const span = z.strictObject({ text: long, bold: z.literal(true).exactOptional() });
const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), spans: z.array(span).max(2_000) }),
  z.strictObject({
    type: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(z.array(span).max(2_000)).max(1_000),
  }),
]);
/** Rich text as the editor sends it. */
export const richTextSchema = z.array(block).max(2_000);

export const httpsUrl = z.url({ protocol: /^https$/ }).max(4_000);

/** The shape of a command of the meeting. */
export const wish = <const T extends MeetingCommand['type'], D extends z.ZodType>(type: T, data: D) =>
  z.strictObject({ type: z.literal(type), data });
/** The data of a command that needs none. */
export const none = z.strictObject({});
