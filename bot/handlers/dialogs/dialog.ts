import { z } from 'zod';
import type { Result } from '../../../src/domain/basics/result.ts';
import type { Card } from '../../cards/adaptive-card.ts';
import type { Turn } from '../../desk.ts';

/** What a dialog shows next: itself (again), or a last word. */
export type DialogStep =
  | { readonly kind: 'card'; readonly title: string; readonly card: Card }
  | { readonly kind: 'message'; readonly text: string };
export type DialogResult = Promise<Result<DialogStep>>;

/** A dialog of the bot: how it opens and what its answer does. Undefined when the data is not this dialog's. */
export interface Dialog {
  open(turn: Turn, data: unknown): DialogResult | undefined;
  submit(turn: Turn, data: unknown): DialogResult | undefined;
}

/** A dialog from the shapes of what opens it and of what it sends. */
export function dialog<O extends z.ZodType, S extends z.ZodType>(parts: {
  readonly opening: O;
  readonly open: (turn: Turn, data: z.infer<O>) => DialogResult;
  readonly submission: S;
  readonly submit: (turn: Turn, data: z.infer<S>) => DialogResult;
}): Dialog {
  return {
    open(turn, data) {
      const read = parts.opening.safeParse(data);
      return read.success ? parts.open(turn, read.data) : undefined;
    },
    submit(turn, data) {
      const read = parts.submission.safeParse(data);
      return read.success ? parts.submit(turn, read.data) : undefined;
    },
  };
}

/** The ids chosen in a list of many: Teams sends them parted by commas. */
export const chosenIds = z
  .string()
  .max(100_000)
  .nullish()
  .transform((text) => (text ?? '').split(',').filter((id) => id !== ''));
