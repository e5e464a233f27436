import { z } from 'zod';
import { line, wish } from './shapes.ts';

/** The commands of src/domain/meeting/cancelling. */
export const cancellingWishes = [
  wish('CancelMeeting', z.strictObject({ reason: line.exactOptional() })),
] as const;
