import type { Block, RichText } from '../../src/domain/basics/rich-text.ts';
import { plainFromRichText, richTextFromPlain } from '../../src/domain/basics/rich-text.ts';
import type { ProposedClause, Wording } from '../../src/domain/meeting/review/state.ts';
import { clauseText } from '../../src/domain/meeting/writing/clause-text.ts';
import { clausesFrom } from './clauses-from.ts';

/** What somebody typed in the plain fields of a dialog; a field that was not shown is left out. */
export interface TypedWording {
  readonly text?: string;
  readonly clauses?: string;
  readonly outcome?: string;
}

/** The wording that was typed, as another wording of what stands: what was let be keeps its form and its ids. */
export function proposedWording(
  standing: Required<Wording>,
  typed: TypedWording,
  newId: (part: number) => string,
): Wording {
  const { text, clauses, outcome } = typed;
  return {
    ...(text === undefined ? {} : { text: textFrom(standing.text, text) }),
    ...(clauses === undefined ? {} : { clauses: clausesOf(standing.clauses, clauses, newId) }),
    ...(outcome === undefined ? {} : { outcome }),
  };
}

/** The clauses as they stand in the dialog: a line each, with the word that marks where one begins. */
export function clausesAsTyped(clauses: readonly ProposedClause[]): string {
  return clauses.map(({ text }) => `att ${text}`).join('\n');
}

/** A paragraph or list that reads as before stays as it was, bold words and all. */
function textFrom(standing: RichText, typed: string): RichText {
  const known = new Map(standing.map((block) => [asRead(block), block]));
  return richTextFromPlain(typed).map((block) => known.get(asRead(block)) ?? block);
}

function asRead(block: Block): string {
  return plainFromRichText([block]).replace(/\s+/gu, ' ').trim();
}

/** Lines that read as before keep their clause; the others are rewordings of those that are left, in order, or new. */
function clausesOf(
  standing: readonly ProposedClause[],
  typed: string,
  newId: (part: number) => string,
): readonly ProposedClause[] {
  const lines = clausesFrom(typed).map(clauseText);
  const left = [...standing];
  const kept = lines.map((line) => {
    const at = left.findIndex(({ text }) => text === line);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  });
  return lines.map((text, index) => ({
    clauseId: kept[index]?.clauseId ?? left.shift()?.clauseId ?? newId(index + 1),
    text,
  }));
}
