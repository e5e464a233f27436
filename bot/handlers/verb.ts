import { z } from 'zod';
import type { Turn } from '../desk.ts';
import type { ShownOrRefused } from './shown.ts';

/** A card's button: reads its data and does it. Undefined when the data is not what this button sends. */
export type Verb = (turn: Turn, data: unknown) => ShownOrRefused | undefined;

/** A verb from the shape of its data and what it does. Fields that nobody asked for are dropped. */
export function verb<S extends z.ZodType>(
  schema: S,
  run: (turn: Turn, data: z.infer<S>) => ShownOrRefused,
): Verb {
  return (turn, data) => {
    const read = schema.safeParse(data);
    return read.success ? run(turn, read.data) : undefined;
  };
}

/** An id in a card's data. */
export const idField = z.string().min(1).max(200);
/** A field that somebody may have left empty. */
export const typedField = (most: number) => z.string().max(most).nullish();
