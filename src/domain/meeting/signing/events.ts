import type { IsoDate } from '../../basics/time.ts';
import type { Happened } from '../happened.ts';
import type { SignatureKind } from './state.ts';

/**
 * What is registered about signatures under an agreed revision. That an electronic one is valid, and of this very
 * document, is another event to come (N17): this one says what somebody registered.
 */
export type SigningEvent =
  | Happened<'SignatureMarked', { revision: number; name: string; how: SignatureKind; date: IsoDate }>
  | Happened<'SignatureWithdrawn', { revision: number; name: string }>
  | Happened<'SigningWaived', { revision: number }>;
