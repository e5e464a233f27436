import type { ImportWarning } from '../../domain/import/structure.ts';

/** What a file of an office program held besides its words: changes that nobody accepted, text that is not shown. */
export function foundWarnings(
  changed: readonly string[],
  hidden: readonly string[],
): readonly ImportWarning[] {
  return [
    ...(changed.length > 0 ? [{ code: 'changes-tracked' as const, params: { words: some(changed) } }] : []),
    ...(hidden.length > 0 ? [{ code: 'text-hidden' as const, params: { words: some(hidden) } }] : []),
  ];
}

function some(words: readonly string[]): string {
  const all = words.slice(0, 40).join(', ');
  return all.length > 160 ? `${all.slice(0, 159)}…` : all;
}
