import { z } from 'zod';
import { ITEM_KINDS } from '../../domain/meeting/vocabulary.ts';
import { clock, date, httpsUrl, id, line, long, none, wish } from './shapes.ts';

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
/** The commands of src/domain/meeting/agenda. */
export const agendaWishes = [
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
] as const;
