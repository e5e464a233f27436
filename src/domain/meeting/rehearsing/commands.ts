import type { Nothing, Wish } from '../happened.ts';

export type RehearsingCommand = Wish<'EndRehearsal', Nothing>;
