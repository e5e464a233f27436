import { z } from 'zod';
import { CHECK_KINDS } from '../../domain/meeting/vocabulary.ts';
import { id, line, wish } from './shapes.ts';

/** The commands of src/domain/meeting/review. */
export const reviewWishes = [
  wish('MarkChecked', z.strictObject({ name: line, personId: id.exactOptional(), how: z.enum(CHECK_KINDS) })),
  wish('WithdrawCheck', z.strictObject({ name: line })),
] as const;
