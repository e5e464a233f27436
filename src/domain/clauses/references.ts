import type { FoundTime } from './clause-dates.ts';
import { isMeeting } from './noun-classes.ts';
import { words } from './small-words.ts';
import type { Token } from './tokens.ts';

/** What a clause refers to: the tokens `[from, to)`. */
export interface FoundReference {
  readonly from: number;
  readonly to: number;
}

/**
 * Other meetings, decisions and protocols that a clause refers to (S27): `styrelsens möte den 12 januari`, `beslut
 * 160415`, `protokoll 3/2018`. A day by which something is to be done is no reference: `taken` says which tokens those are.
 */
export function referencesIn(
  tokens: readonly Token[],
  times: readonly FoundTime[],
  taken: (token: number) => boolean,
): readonly FoundReference[] {
  return tokens.flatMap(({ low, sentence }, at): readonly FoundReference[] => {
    if (!isMeeting(low) && !REFERRED.has(low)) return [];
    const to = dayAfter(tokens, times, at) ?? numberAfter(tokens, at);
    if (to === undefined || tokens[to - 1]?.sentence !== sentence || taken(to - 1)) return [];
    const whose = tokens[at - 1];
    const from =
      whose?.sentence === sentence && whose.kind === 'word' && whose.low.endsWith('s') ? at - 1 : at;
    return [{ from, to }];
  });
}

const REFERRED = words('beslut beslutet besluten protokoll protokollet minnesanteckningarna');
const BETWEEN = words('den från av ,');
/** `3/2018`, `12/18`: the number of a protocol and its year. */
const NUMBERED = /^\d{1,3}\/(?:\d{2}|\d{4})$/u;

function dayAfter(tokens: readonly Token[], times: readonly FoundTime[], at: number): number | undefined {
  const time = times.find(({ from, date }) => date !== undefined && from > at && from <= at + 3);
  if (!time) return undefined;
  for (let between = at + 1; between < time.from; between += 1)
    if (!BETWEEN.has(tokens[between]?.low ?? '')) return undefined;
  return time.to;
}

function numberAfter(tokens: readonly Token[], at: number): number | undefined {
  return NUMBERED.test(tokens[at + 1]?.text ?? '') ? at + 2 : undefined;
}
