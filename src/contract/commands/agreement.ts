import { none, wish } from './shapes.ts';

/** The commands of src/domain/meeting/agreement. */
export const agreementWishes = [wish('AgreeProtocol', none)] as const;
