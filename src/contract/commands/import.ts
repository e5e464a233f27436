import { z } from 'zod';
import type { ImportCommand } from '../../domain/imported/commands.ts';
import { clock, date, id, line, long } from './shapes.ts';

/** Minted by the client when its form opens. */
const newId = z.string().regex(/^[A-Za-z0-9-]{8,64}$/);
const text = z.string().max(600_000);
const lines = z.array(long).max(600);

const header = z.strictObject({
  title: line,
  number: line.exactOptional(),
  date: date.exactOptional(),
  start: clock.exactOptional(),
  end: clock.exactOptional(),
  place: line.exactOptional(),
});
const attendee = z.strictObject({
  name: line,
  organisation: line.exactOptional(),
  role: line.exactOptional(),
  presence: z.enum(['present', 'partial', 'absent']),
  from: clock.exactOptional(),
  to: clock.exactOptional(),
  absentKind: z.enum(['excused', 'struck']).exactOptional(),
  note: long.exactOptional(),
});
const guest = z.strictObject({
  name: line,
  organisation: line.exactOptional(),
  role: line.exactOptional(),
  source: z.enum(['list', 'body']),
  note: long.exactOptional(),
});
const item = z.strictObject({
  number: line.exactOptional(),
  time: clock.exactOptional(),
  title: long,
  kind: z.enum(['thematic', 'dialogue', 'other']).exactOptional(),
  caseNumber: line.exactOptional(),
  decisions: lines,
  decisionText: text.exactOptional(),
  proposedTo: line.exactOptional(),
  conditions: lines.exactOptional(),
  outcome: long.exactOptional(),
  text: text.exactOptional(),
  presenters: z.array(line).max(100).exactOptional(),
  matterId: id.exactOptional(),
});
const places = z.array(z.int().min(0).max(10_000)).max(10_000);

const wish = <const T extends ImportCommand['type'], D extends z.ZodRawShape>(type: T, data: D) =>
  z.strictObject({ type: z.literal(type), data: z.strictObject({ importId: id, ...data }) });

/** POST /api/v1/imports/commands: everything that can be asked about an old protocol. */
export const importCommandSchema = z.discriminatedUnion('type', [
  wish('MendHeader', { header }),
  wish('MendFrame', {
    frame: z.strictObject({ opening: text.exactOptional(), closing: text.exactOptional() }),
  }),
  wish('MendSignOff', {
    signOff: z.strictObject({
      adjusters: lines,
      checkedWith: lines,
      signatories: z.array(z.strictObject({ name: line, role: line })).max(100),
    }),
  }),
  wish('PutAttendee', { attendeeId: id, attendee }),
  wish('RemoveAttendee', { attendeeId: id }),
  wish('PutGuest', { guestId: id, guest }),
  wish('RemoveGuest', { guestId: id }),
  wish('MendItem', { itemId: id, item }),
  wish('AddItem', { itemId: newId, item, after: id.nullable() }),
  wish('RemoveItem', { itemId: id }),
  wish('MergeItem', { itemId: id }),
  wish('SplitItem', {
    itemId: id,
    newItemId: newId,
    from: z.strictObject({ title: long, paragraphs: places, decisions: places }),
  }),
  wish('SettleWarning', { warning: z.int().min(0).max(10_000), settled: z.boolean() }),
  wish('AcceptProtocol', { beside: z.array(id).max(100).exactOptional() }),
  wish('ReopenProtocol', {}),
  wish('WithdrawProtocol', {}),
]) satisfies z.ZodType<ImportCommand>;
