import { z } from 'zod';
import { LEFTOVER_CHOICES } from '../../domain/meeting/vocabulary.ts';
import { clock, id, wish } from './shapes.ts';

/** The commands of src/domain/meeting/closing. */
export const closingWishes = [
  wish(
    'CloseMeeting',
    z.strictObject({ time: clock.exactOptional(), leftovers: z.enum(LEFTOVER_CHOICES).exactOptional() }),
  ),
  wish('ChooseLeftover', z.strictObject({ itemId: id, choice: z.enum(LEFTOVER_CHOICES) })),
] as const;
