import type { Wish } from '../happened.ts';

/** `version` is that of the log which did the step: views/undoable.ts lists them. */
export type UndoingCommand = Wish<'Undo', { version: number }>;
