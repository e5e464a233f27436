import { isBareLabel } from '../labels.ts';
import type { Line } from './passage.ts';

/**
 * A label in a narrow column stands on two lines, each with something of its own beside it. `Övriga⇥Anna Ek` over
 * `närvarande⇥Bo Al` is `Övriga närvarande⇥Anna Ek` over `Bo Al`; no word is lost.
 */
export function joinSplitLabels(lines: readonly Line[]): readonly Line[] {
  const joined = [...lines];
  for (const [index, line] of joined.entries()) {
    const next = joined[index + 1];
    if (!next || next.apart) continue;
    const [head = '', ...beside] = line.text.split('\t');
    const [rest = '', ...below] = next.text.split('\t');
    if (beside.length === 0 || !/^\p{Ll}[\p{Ll} ]{2,30}$/u.test(rest)) continue;
    const whole = `${head} ${rest}`;
    if (!isBareLabel(whole)) continue;
    joined[index] = {
      ...line,
      text: [whole, ...beside].join('\t'),
      markdown: line.markdown.replace(head, whole),
    };
    joined[index + 1] = {
      ...next,
      text: below.join('\t'),
      markdown: next.markdown.replace(rest, '').trim(),
    };
  }
  return joined.filter(({ text }) => text !== '');
}
