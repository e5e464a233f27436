import { wordDiff } from '../../domain/basics/word-diff.ts';
import type { LineChange } from '../../domain/meeting/review/changes.ts';
import type { CorrectedPlace, ProtocolCorrection } from '../../domain/protocol/corrections.ts';
import type { ProtocolView } from '../../domain/protocol/protocol-view.ts';
import { CORRECTIONS, EARLIER_WORDING, FORM_CHANGED, NEW_WORDING } from '../../domain/protocol/wording.ts';
import type { PaperBlock, PaperPart, Run, Wording } from './paper.ts';

/** What was corrected since the protocol was first agreed, with both wordings in full (D7, wording 18). */
export function correctionsPart({ corrections = [] }: ProtocolView): readonly PaperPart[] {
  if (corrections.length === 0) return [];
  const blocks: readonly PaperBlock[] = [
    { kind: 'heading', role: 'title', level: 2, text: CORRECTIONS },
    ...corrections.flatMap(correctionBlocks),
  ];
  return [{ kind: 'part', role: 'corrections', anchor: 'corrections', blocks }];
}

function correctionBlocks({ text, changes }: ProtocolCorrection): readonly PaperBlock[] {
  return [
    { kind: 'paragraph', role: 'revision', runs: [{ text, bold: true }] },
    ...changes.flatMap(placeBlocks),
  ];
}

function placeBlocks({ where, lines }: CorrectedPlace): readonly PaperBlock[] {
  return [
    { kind: 'heading', role: 'place', level: 3, text: where },
    lines.length > 0
      ? { kind: 'wordings', lines: lines.map(wordingsOf) }
      : { kind: 'paragraph', role: 'form-changed', runs: [{ text: FORM_CHANGED }] },
  ];
}

/** Words that went are struck in the earlier wording, words that came are marked in the new. */
function wordingsOf({ before, after }: LineChange): readonly Wording[] {
  const spans = wordDiff(before ?? '', after ?? '');
  const runs = (change: 'removed' | 'added'): readonly Run[] =>
    spans.flatMap(({ kind, text }): readonly Run[] => {
      if (text === '') return [];
      if (kind === change) return [{ text, change }];
      return kind === 'kept' ? [{ text }] : [];
    });
  return [
    ...(before === undefined ? [] : [{ label: EARLIER_WORDING, runs: runs('removed') }]),
    ...(after === undefined ? [] : [{ label: NEW_WORDING, runs: runs('added') }]),
  ];
}
