import { z } from 'zod';
import { ITEM_KINDS, PRESENTER_KINDS, REFERENCE_BODIES } from '../../domain/meeting/vocabulary.ts';
import { clock, date, httpsUrl, id, line, long, none, pendingIdShape, wish } from './shapes.ts';

const presenter = z.strictObject({
  name: line,
  kind: z.enum(PRESENTER_KINDS).exactOptional(),
  organisation: line.exactOptional(),
  alsoFor: z.array(line).max(10).exactOptional(),
  through: line.exactOptional(),
  personId: id.exactOptional(),
  remote: z.boolean().exactOptional(),
});
const presenters = z.array(presenter).max(30);
const minutes = z.number().int().min(0).max(1_440);
const paper = z.strictObject({ paperId: id, title: line, url: httpsUrl.exactOptional() });
const slot = z.strictObject({ slotId: id, title: line, presenters, minutes: minutes.exactOptional() });
const reference = z.strictObject({
  text: long,
  body: z.enum(REFERENCE_BODIES).exactOptional(),
  date: date.exactOptional(),
  meetingId: id.exactOptional(),
  itemId: id.exactOptional(),
});
const origin = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('assignment'),
    from: line,
    date: date.exactOptional(),
    note: long.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('proposal'), name: line, personId: id.exactOptional() }),
]);
/** What is planned about an item. */
export const itemPlanSchema = z.strictObject({
  kind: z.enum(ITEM_KINDS),
  title: line,
  heading: line.exactOptional(),
  start: clock.exactOptional(),
  minutes: minutes.exactOptional(),
  day: z.number().int().min(1).max(31).exactOptional(),
  presenters,
  papers: z.array(paper).max(100),
  background: long.exactOptional(),
  slots: z.array(slot).max(30).exactOptional(),
  references: z.array(reference).max(50).exactOptional(),
  origin: origin.exactOptional(),
  theme: z.strictObject({ goalArea: line, responsible: line.exactOptional() }).exactOptional(),
  matterId: id.exactOptional(),
});
/** Name, time and place of a meeting. */
export const meetingDetailsSchema = z.strictObject({
  title: line,
  date,
  endDate: date.exactOptional(),
  start: clock,
  end: clock,
  place: line,
  joinUrl: httpsUrl.exactOptional(),
  replyBy: date.exactOptional(),
  proposalsBy: date.exactOptional(),
});
/** The commands of src/domain/meeting/agenda. */
export const agendaWishes = [
  wish('ChangeDetails', z.strictObject({ details: meetingDetailsSchema })),
  wish('AddItem', z.strictObject({ itemId: id, plan: itemPlanSchema, before: id.exactOptional() })),
  wish(
    'AddItems',
    z.strictObject({
      items: z
        .array(
          z.union([
            z.strictObject({ itemId: id, plan: itemPlanSchema, before: id.exactOptional() }),
            z.strictObject({ itemId: id, pendingId: pendingIdShape, before: id.exactOptional() }),
          ]),
        )
        .max(100),
    }),
  ),
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
        mentioned: z.literal(true).exactOptional(),
      }),
    }),
  ),
  wish('WithdrawGuest', z.strictObject({ guestId: id })),
  wish('PostNotice', none),
] as const;
