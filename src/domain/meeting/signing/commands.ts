import type { IsoDate } from '../../basics/time.ts';
import type { Nothing, Wish } from '../happened.ts';
import type { SignatureKind } from './state.ts';

export type SigningCommand =
  | Wish<'MarkSigned', { name: string; how: SignatureKind; date: IsoDate }>
  | Wish<'WithdrawSignature', { name: string }>
  | Wish<'WaiveSigning', Nothing>;
