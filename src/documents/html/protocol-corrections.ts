import type { LineChange } from '../../domain/meeting/review/changes.ts';
import { wordDiff } from '../../domain/basics/word-diff.ts';
import type { CorrectedPlace, ProtocolCorrection } from '../../domain/protocol/corrections.ts';
import type { ProtocolView } from '../../domain/protocol/protocol-view.ts';
import { CORRECTIONS, EARLIER_WORDING, FORM_CHANGED, NEW_WORDING } from '../../domain/protocol/wording.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';

/** What was corrected since the protocol was first agreed, with both wordings in full (D7, wording 18). */
export function correctionsHtml({ corrections = [] }: ProtocolView): Html | null {
  if (corrections.length === 0) return null;
  return html`<section class="corrections">
<h2 class="title">${CORRECTIONS}</h2>
${corrections.map(correctionHtml)}</section>
`;
}

function correctionHtml({ text, changes }: ProtocolCorrection): Html {
  return html`<p><strong>${text}</strong></p>
${changes.map(placeHtml)}`;
}

function placeHtml({ where, lines }: CorrectedPlace): Html {
  return html`<h3 class="decision">${where}</h3>
${lines.length > 0 ? html`<dl>\n${lines.map(lineHtml)}</dl>` : html`<p>${FORM_CHANGED}</p>`}
`;
}

/** Words that went are struck in the earlier wording, words that came are marked in the new. */
function lineHtml({ before, after }: LineChange): Html {
  const spans = wordDiff(before ?? '', after ?? '');
  const earlier = spans.map(({ kind, text }) =>
    kind === 'removed' ? html`<del>${text}</del>` : html`${kind === 'kept' ? text : ''}`,
  );
  const later = spans.map(({ kind, text }) =>
    kind === 'added' ? html`<ins>${text}</ins>` : html`${kind === 'kept' ? text : ''}`,
  );
  return html`<div>${before === undefined ? null : html`<dt>${EARLIER_WORDING}:</dt> <dd>${earlier}</dd>`}${after === undefined ? null : html`<dt>${NEW_WORDING}:</dt> <dd>${later}</dd>`}</div>
`;
}
