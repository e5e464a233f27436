import type { Nothing, Wish } from '../happened.ts';

export type AgreementCommand = Wish<'AgreeProtocol', Nothing>;
