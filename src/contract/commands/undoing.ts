import { z } from 'zod';
import { wish } from './shapes.ts';

/** The commands of src/domain/meeting/undoing. */
export const undoingWishes = [
  wish('Undo', z.strictObject({ version: z.number().int().min(1).max(1_000_000_000) })),
] as const;
