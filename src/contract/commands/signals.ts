import { z } from 'zod';
import { id, wish } from './shapes.ts';

/** The commands of src/domain/meeting/signals. */
export const signalsWishes = [wish('DismissSignal', z.strictObject({ signalId: id }))] as const;
