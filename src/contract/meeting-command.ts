import { z } from 'zod';
import type { MeetingCommand } from '../domain/meeting/commands.ts';
import { CHECK_KINDS, ITEM_KINDS, LEFTOVER_CHOICES, PRESENCES } from '../domain/meeting/vocabulary.ts';

/** Hard bounds of what a client may send at all; the domain's own limits are lower and explained to people. */
const line = z.string().max(1_000);
const long = z.string().max(100_000);
const id = z.string().min(1).max(200);
const clock = z.string().max(20);
const date = z.string().max(20);

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

const httpsUrl = z.url({ protocol: /^https$/ }).max(4_000);

const presenter = z.strictObject({
  name: line,
  organisation: line.exactOptional(),
  personId: id.exactOptional(),
  remote: z.boolean().exactOptional(),
});
const paper = z.strictObject({ paperId: id, title: line, url: httpsUrl.exactOptional() });
/** What is planned about an item. */
export const itemPlanSchema = z.strictObject({
  kind: z.enum(ITEM_KINDS),
  title: line,
  heading: line.exactOptional(),
  start: clock.exactOptional(),
  minutes: z.number().int().min(0).max(1_440).exactOptional(),
  presenters: z.array(presenter).max(30),
  papers: z.array(paper).max(100),
  background: long.exactOptional(),
});
/** Name, time and place of a meeting. */
export const meetingDetailsSchema = z.strictObject({
  title: line,
  date,
  start: clock,
  end: clock,
  place: line,
  joinUrl: httpsUrl.exactOptional(),
  replyBy: date.exactOptional(),
});
/** A director's answer to the notice. */
export const replySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('attending') }),
  z.strictObject({ kind: z.literal('partial'), from: clock.exactOptional(), to: clock.exactOptional() }),
  z.strictObject({ kind: z.literal('remote') }),
  z.strictObject({
    kind: z.literal('declined'),
    substitute: z.strictObject({ name: line, email: z.email().max(320).exactOptional() }).exactOptional(),
  }),
]);

const none = z.strictObject({});
const wish = <const T extends MeetingCommand['type'], D extends z.ZodType>(type: T, data: D) =>
  z.strictObject({ type: z.literal(type), data });

/** Everything that can be asked of a meeting, as it comes over HTTP. */
export const meetingCommandSchema = z.discriminatedUnion('type', [
  wish('ChangeDetails', z.strictObject({ details: meetingDetailsSchema })),
  wish('AddItem', z.strictObject({ itemId: id, plan: itemPlanSchema, before: id.exactOptional() })),
  wish('ChangeItem', z.strictObject({ itemId: id, plan: itemPlanSchema })),
  wish('MoveItem', z.strictObject({ itemId: id, before: id.exactOptional() })),
  wish('RemoveItem', z.strictObject({ itemId: id })),
  wish(
    'InviteGuest',
    z.strictObject({
      guest: z.strictObject({
        guestId: id,
        name: line,
        organisation: line.exactOptional(),
        role: line.exactOptional(),
      }),
    }),
  ),
  wish('WithdrawGuest', z.strictObject({ guestId: id })),
  wish('PostNotice', none),
  wish('Reply', z.strictObject({ personId: id, reply: replySchema })),
  wish('StartMeeting', z.strictObject({ time: clock.exactOptional() })),
  wish(
    'ConfirmAttendance',
    z.strictObject({ missing: z.array(id).max(500), alsoPresent: z.array(id).max(500) }),
  ),
  wish(
    'RegisterArrival',
    z.strictObject({ personId: id, time: clock.exactOptional(), approximate: z.boolean().exactOptional() }),
  ),
  wish(
    'RegisterDeparture',
    z.strictObject({ personId: id, time: clock.exactOptional(), approximate: z.boolean().exactOptional() }),
  ),
  wish(
    'CorrectPresence',
    z.strictObject({
      personId: id,
      presence: z.enum(PRESENCES),
      from: clock.exactOptional(),
      to: clock.exactOptional(),
      approximate: z.boolean().exactOptional(),
    }),
  ),
  wish('StartItem', z.strictObject({ itemId: id, time: clock.exactOptional() })),
  wish('NextItem', z.strictObject({ time: clock.exactOptional() })),
  wish('StartBreak', z.strictObject({ time: clock.exactOptional() })),
  wish('EndBreak', z.strictObject({ time: clock.exactOptional() })),
  wish('WriteText', z.strictObject({ place: id, text: richTextSchema, basedOn: z.number().int().min(0) })),
  wish('RecordClause', z.strictObject({ itemId: id, clauseId: id, text: long, before: id.exactOptional() })),
  wish('RewordClause', z.strictObject({ clauseId: id, text: long })),
  wish('RemoveClause', z.strictObject({ clauseId: id })),
  wish('RecordOutcome', z.strictObject({ itemId: id, text: long })),
  wish('PostDecisions', z.strictObject({ itemId: id })),
  wish(
    'CloseMeeting',
    z.strictObject({ time: clock.exactOptional(), leftovers: z.enum(LEFTOVER_CHOICES).exactOptional() }),
  ),
  wish('ChooseLeftover', z.strictObject({ itemId: id, choice: z.enum(LEFTOVER_CHOICES) })),
  wish('MarkChecked', z.strictObject({ name: line, personId: id.exactOptional(), how: z.enum(CHECK_KINDS) })),
  wish('WithdrawCheck', z.strictObject({ name: line })),
  wish('AgreeProtocol', none),
]) satisfies z.ZodType<MeetingCommand>;
