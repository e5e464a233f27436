import type { SplitFrom } from './commands.ts';
import type { OldItem } from './vocabulary.ts';

/** The paragraphs of a text in Markdown: what stands between empty lines. */
export function paragraphsOf(text: string | undefined): readonly string[] {
  return (text ?? '').split(/\n\s*\n/u).filter((paragraph) => paragraph.trim() !== '');
}

/** One item of two that were one in the protocol: nothing that either said is lost; the later title is a paragraph. */
export function merged(first: OldItem, second: OldItem): OldItem {
  const outcome = joined('\n', first.outcome, second.outcome);
  const text = joined('\n\n', first.text, titleWithMarks(second), second.text);
  const decisionText = joined('\n\n', first.decisionText, second.decisionText);
  const conditions = [...(first.conditions ?? []), ...(second.conditions ?? [])];
  const presenters = [...new Set([...(first.presenters ?? []), ...(second.presenters ?? [])])];
  const matterId = first.matterId ?? second.matterId;
  const proposedTo = first.proposedTo ?? second.proposedTo;
  return {
    ...first,
    decisions: [...first.decisions, ...second.decisions],
    ...(outcome === '' ? {} : { outcome }),
    ...(text === '' ? {} : { text }),
    ...(decisionText === '' ? {} : { decisionText }),
    ...(conditions.length > 0 ? { conditions } : {}),
    ...(presenters.length > 0 ? { presenters } : {}),
    ...(matterId === undefined ? {} : { matterId }),
    ...(proposedTo === undefined ? {} : { proposedTo }),
  };
}

/** Two items of one: what was chosen goes along, in its order, the rest stays. */
export function parted(
  item: OldItem,
  { title, paragraphs, decisions }: SplitFrom,
): readonly [OldItem, OldItem] {
  const all = paragraphsOf(item.text);
  const goes = (places: readonly number[]) => (_: string, at: number) => places.includes(at);
  const stays = (places: readonly number[]) => (_: string, at: number) => !places.includes(at);
  const { text: _text, ...rest } = item;
  const kept = all.filter(stays(paragraphs)).join('\n\n');
  const moved = all.filter(goes(paragraphs)).join('\n\n');
  return [
    {
      ...rest,
      decisions: item.decisions.filter(stays(decisions)),
      ...(kept === '' ? {} : { text: kept }),
    },
    {
      title: title.trim(),
      decisions: item.decisions.filter(goes(decisions)),
      ...(moved === '' ? {} : { text: moved }),
    },
  ];
}

function titleWithMarks({ number, title, caseNumber }: OldItem): string {
  return [number, title, caseNumber].filter((part) => part !== undefined && part !== '').join(' ');
}

function joined(between: string, ...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(between);
}
