import { z } from 'zod';
import { clock, id, wish } from './shapes.ts';

/** The commands of src/domain/meeting/live. */
export const liveWishes = [
  wish('StartMeeting', z.strictObject({ time: clock.exactOptional() })),
  wish('StartItem', z.strictObject({ itemId: id, time: clock.exactOptional() })),
  wish('NextItem', z.strictObject({ time: clock.exactOptional() })),
  wish('StartBreak', z.strictObject({ time: clock.exactOptional() })),
  wish('EndBreak', z.strictObject({ time: clock.exactOptional() })),
] as const;
