import type { Passage } from './text/passage.ts';

/** Passages as Markdown: paragraphs parted by an empty line, elements of a list and rows of a table each on a line. */
export function markdownOf(passages: readonly Passage[]): string {
  let text = '';
  let before: Passage | undefined;
  for (const passage of passages) {
    const close =
      before !== undefined &&
      ((before.kind === 'bullet' && passage.kind === 'bullet') ||
        (before.kind === 'row' && passage.kind === 'row'));
    text += `${before === undefined ? '' : close ? '\n' : '\n\n'}${written(passage)}`;
    before = passage;
  }
  return text;
}

function written({ kind, markdown, level }: Passage): string {
  return kind === 'heading' ? `${'#'.repeat(level ?? 3)} ${markdown}` : markdown;
}
