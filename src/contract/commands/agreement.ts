import { z } from 'zod';
import { SIGNATURE_KINDS } from '../../domain/meeting/signing/state.ts';
import { date, line, long, none, wish } from './shapes.ts';

/** The commands of src/domain/meeting/agreement and signing. */
export const agreementWishes = [
  wish('AgreeProtocol', none),
  wish('OpenCorrection', z.strictObject({ reason: long })),
  wish('AbandonCorrection', none),
  wish('MarkSigned', z.strictObject({ name: line, how: z.enum(SIGNATURE_KINDS), date })),
  wish('WithdrawSignature', z.strictObject({ name: line })),
  wish('WaiveSigning', none),
] as const;
