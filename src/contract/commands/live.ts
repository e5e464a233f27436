import { z } from 'zod';
import { clock, id, none, wish } from './shapes.ts';

/** The commands of src/domain/meeting/live. */
export const liveWishes = [
  wish('StartMeeting', z.strictObject({ time: clock.exactOptional() })),
  wish('StartItem', z.strictObject({ itemId: id, time: clock.exactOptional() })),
  wish('NextItem', z.strictObject({ time: clock.exactOptional() })),
  wish('StartBreak', z.strictObject({ time: clock.exactOptional() })),
  wish('EndBreak', z.strictObject({ time: clock.exactOptional() })),
  wish(
    'SetItemTimes',
    z.strictObject({ itemId: id, start: clock.exactOptional(), end: clock.exactOptional() }),
  ),
  wish('SetBreaks', z.strictObject({ breaks: z.array(z.strictObject({ from: clock, to: clock })).max(100) })),
  wish('SetMeetingTimes', z.strictObject({ start: clock, end: clock.exactOptional() })),
  wish('TakeOver', none),
] as const;
