/** An event of a room: its name in the past tense and its facts as plain JSON. */
export interface Happened<Type extends string, Data extends object> {
  readonly type: Type;
  readonly data: Data;
}

/** A command of a room: its name as a wish and what it needs to know. */
export interface Wish<Type extends string, Data extends object> {
  readonly type: Type;
  readonly data: Data;
}

/** No facts besides that it happened. */
export type Nothing = Record<never, never>;
