import type { Nothing, Wish } from '../happened.ts';

export type AgreementCommand =
  | Wish<'AgreeProtocol', Nothing>
  | Wish<'OpenCorrection', { reason: string }>
  | Wish<'AbandonCorrection', Nothing>;
