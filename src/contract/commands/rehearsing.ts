import { none, wish } from './shapes.ts';

/** The commands of src/domain/meeting/rehearsing. */
export const rehearsingWishes = [wish('EndRehearsal', none)] as const;
