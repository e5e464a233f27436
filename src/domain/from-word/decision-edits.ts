import type { Item } from '../meeting/state.ts';
import { clauseText } from '../meeting/writing/clause-text.ts';
import type { Span } from '../basics/rich-text.ts';
import type { DecisionEdit } from './edit.ts';
import type { ClauseLines, ItemZones } from './item-zones.ts';
import type { PlacedLine } from './layout.ts';
import { isLive } from './layout.ts';
import { longestRise } from './longest-rise.ts';
import { lineText } from './text-lines.ts';
import type { FoundEdit } from './text-edits.ts';
import { acceptedSpans, authorsOf, makersOf, versionsOf } from './versions.ts';
import type { WordRun } from './word-file.ts';

/** What became of an item's clauses, their conditions, its outcome and what was sent along. `own` was made for it. */
export function decisionEdits(
  item: Item,
  zones: ItemZones,
  own: readonly PlacedLine[],
): readonly FoundEdit<DecisionEdit>[] {
  return [...clauseEdits(item, zones, own), ...orderEdits(item, zones), ...sentenceEdits(item, own)];
}

/** The words of a clause as it is kept, from its paragraph and those that go on from it. */
export function clauseWords({ line, more }: Pick<ClauseLines, 'line' | 'more'>): string {
  return clauseText(
    [line, ...more].map((each) => lineText({ spans: acceptedSpans(each.line.runs) })).join('\n'),
  );
}

function clauseEdits(
  item: Item,
  { clauses }: ItemZones,
  own: readonly PlacedLine[],
): readonly FoundEdit<DecisionEdit>[] {
  const edits: FoundEdit<DecisionEdit>[] = [];
  const known = new Map(item.clauses.map((clause) => [clause.clauseId, clause]));
  const kept = new Set<string>();
  let behind: string | undefined;
  for (const written of clauses) {
    const { line } = written;
    const clauseId = line.anchor?.kind === 'clause' ? line.anchor.of : undefined;
    const clause = clauseId === undefined ? undefined : known.get(clauseId);
    if (!clause) {
      const text = clauseWords(written);
      if (text !== '')
        edits.push({
          by: makersOf(line.line),
          edited: { kind: 'clause-added', text, ...(behind === undefined ? {} : { behind }) },
        });
      continue;
    }
    kept.add(clause.clauseId);
    behind = clause.clauseId;
    edits.push(...wordEdits(clause.clauseId, written), ...conditionEdits(clause, written));
  }
  for (const { clauseId, text } of item.clauses) {
    if (kept.has(clauseId)) continue;
    const was = own.find(({ anchor }) => anchor?.kind === 'clause' && anchor.of === clauseId);
    const by = was && !isLive(was) ? authorsOf(was.line.runs) : [];
    edits.push({ by, edited: { kind: 'clause-removed', clauseId, before: text } });
  }
  return edits;
}

/** Clauses that stand elsewhere among the others: as few as possible. */
function orderEdits(item: Item, { clauses }: ItemZones): readonly FoundEdit<DecisionEdit>[] {
  const was = item.clauses.map(({ clauseId }) => clauseId);
  const now = clauses.flatMap(({ line }) => {
    const at = line.anchor?.kind === 'clause' ? was.indexOf(line.anchor.of) : -1;
    return at < 0 ? [] : [{ at, by: makersOf(line.line) }];
  });
  const stayed = new Set(longestRise(now.map(({ at }) => at)));
  return now.flatMap(({ at, by }): readonly FoundEdit<DecisionEdit>[] => {
    const clause = item.clauses[at];
    if (!clause || stayed.has(at)) return [];
    const { clauseId, text } = clause;
    return [{ by, edited: { kind: 'clause-moved', clauseId, text } }];
  });
}

function wordEdits(clauseId: string, written: ClauseLines): readonly FoundEdit<DecisionEdit>[] {
  const { line, more } = written;
  const before = clauseText(lineText({ spans: acceptedSpans(line.made?.line.runs ?? []) }));
  const breaks: WordRun[] = more.flatMap((each) => [{ text: '\n' }, ...each.line.runs]);
  const runs = [...line.line.runs, ...breaks];
  const versions = versionsOf(before, { ...line.line, runs }, asClause, (a, b) => a === b);
  return versions.map(({ by, before, after }) => ({
    by,
    edited:
      after === ''
        ? { kind: 'clause-removed', clauseId, before }
        : { kind: 'clause-changed', clauseId, before, after },
  }));
}

function conditionEdits(
  clause: Item['clauses'][number],
  { conditions }: ClauseLines,
): readonly FoundEdit<DecisionEdit>[] {
  const { clauseId, conditions: before = [] } = clause;
  const after = conditions.flatMap(({ line }) => lineText({ spans: acceptedSpans(line.runs) }) || []);
  const printed = before.map(plain);
  if (printed.length === after.length && printed.every((each, at) => each === plain(after[at] ?? '')))
    return [];
  const by = conditions.flatMap(({ line }) => authorsOf(line.runs)).slice(0, 1);
  return [{ by, edited: { kind: 'conditions', clauseId, before, after } }];
}

/** What is said in a sentence: the outcome, and each thing that was sent along. */
function sentenceEdits(item: Item, own: readonly PlacedLine[]): readonly FoundEdit<DecisionEdit>[] {
  const edits: FoundEdit<DecisionEdit>[] = [];
  const find = (kind: string, of: string) =>
    own.find(({ anchor }) => anchor?.kind === kind && anchor.of === of);
  const { outcome, itemId } = item;
  if (outcome !== undefined) {
    const line = find('outcome', itemId);
    if (!line || !isLive(line))
      edits.push({ by: line ? authorsOf(line.line.runs) : [], edited: { kind: 'outcome', before: outcome } });
    else
      for (const { by, before, after } of sentenceVersions(line))
        edits.push({ by, edited: { kind: 'outcome', before, ...(after === '' ? {} : { after }) } });
  }
  for (const { guidanceId, text, inProtocol } of item.guidance) {
    if (!inProtocol) continue;
    const line = find('guidance', guidanceId);
    if (!line || !isLive(line))
      edits.push({
        by: line ? authorsOf(line.line.runs) : [],
        edited: { kind: 'guidance', guidanceId, before: text },
      });
    else
      for (const { by, after } of sentenceVersions(line))
        edits.push({ by, edited: { kind: 'guidance', guidanceId, before: text, ...guidanceIn(after) } });
  }
  return edits;
}

function sentenceVersions({ line, made }: PlacedLine) {
  const before = lineText({ spans: acceptedSpans(made?.line.runs ?? []) });
  return versionsOf(
    before,
    line,
    (spans) => lineText({ spans }),
    (a, b) => a === b,
  );
}

/** `Medskick till projektet: …`: to whom, and what. */
function guidanceIn(sentence: string): { readonly after: string; readonly to?: string } {
  const [, to, text] = /^Medskick(?:\s+till\s+([^:]{1,200}))?:\s*([^]*)$/u.exec(sentence) ?? [];
  return { after: text ?? sentence, ...(to === undefined ? {} : { to }) };
}

function asClause(spans: readonly Span[]): string {
  return clauseText(lineText({ spans }));
}

/** As it is printed and read again. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
