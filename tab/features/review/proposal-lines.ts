import { plainFromRichText } from '../../../src/domain/basics/rich-text.ts';
import type { LineChange } from '../../../src/domain/meeting/review/changes.ts';
import type { Wording } from '../../../src/domain/meeting/review/state.ts';

/** What a proposal changes of what it was made of, line by line. */
export function proposalLines(basis: Wording, wording: Wording): readonly LineChange[] {
  const text = wording.text && {
    kind: 'text' as const,
    before: plainFromRichText(basis.text ?? []),
    after: plainFromRichText(wording.text),
  };
  const outcome =
    wording.outcome === undefined
      ? undefined
      : { kind: 'outcome' as const, before: basis.outcome ?? '', after: wording.outcome };
  return [text, ...clauseLines(basis, wording), outcome].filter(
    (line): line is Required<LineChange> => line !== undefined && line.before !== line.after,
  );
}

function clauseLines(basis: Wording, { clauses }: Wording): readonly Required<LineChange>[] {
  if (!clauses) return [];
  const wanted = new Map(clauses.map(({ clauseId, text }) => [clauseId, text]));
  const known = new Set(basis.clauses?.map(({ clauseId }) => clauseId));
  const line = (before: string | undefined, after: string | undefined): Required<LineChange> => ({
    kind: 'clause',
    before: before === undefined ? '' : `att ${before}`,
    after: after === undefined ? '' : `att ${after}`,
  });
  return [
    ...(basis.clauses ?? []).map(({ clauseId, text }) => line(text, wanted.get(clauseId))),
    ...clauses.filter(({ clauseId }) => !known.has(clauseId)).map(({ text }) => line(undefined, text)),
  ];
}
