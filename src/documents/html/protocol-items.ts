import { dotted } from '../../domain/basics/time.ts';
import type { Paper } from '../../domain/meeting/vocabulary.ts';
import type { ProtocolClause, ProtocolItem } from '../../domain/protocol/protocol-item.ts';
import type { ProtocolView } from '../../domain/protocol/protocol-view.ts';
import { PAPER_PROMISED, PAPERS } from '../../domain/protocol/wording.ts';
import { speak } from '../../texts/catalogue.ts';
import { documentTexts } from '../../texts/documents.ts';
import type { Html } from './html.ts';
import { html, safeHref } from './html.ts';
import { richTextHtml } from './rich-text-html.ts';

/** The items in their order. Below a section's heading they stand one level deeper, so that no level is skipped. */
export function itemsHtml({ items }: ProtocolView): readonly Html[] {
  let inSection = false;
  return items.map((item) => {
    inSection ||= item.heading !== undefined;
    const section = item.heading === undefined ? null : html`<h2 class="section">${item.heading}</h2>\n`;
    return html`${section}${itemHtml(item, inSection ? 3 : 2)}`;
  });
}

function itemHtml(item: ProtocolItem, level: 2 | 3): Html {
  const numbered = item.number === undefined ? item.time && dotted(item.time) : `${item.number}.`;
  const label = item.paragraph ?? numbered;
  const title = label
    ? html`<span class="at">${label}</span> <span>${item.title}</span>`
    : html`${item.title}`;
  const heading = `title${label ? ' numbered' : ''}`;
  return html`<section class="item ${item.kind}">
${level === 2 ? html`<h2 class="${heading}">${title}</h2>` : html`<h3 class="${heading}">${title}</h3>`}
${planHtml(item)}${papersHtml(item.papers)}${item.text.length > 0 ? html`<div class="written">\n${richTextHtml(item.text)}</div>\n` : null}${slotsHtml(item)}${decisionHtml(item, level)}</section>
`;
}

/** What the plan says of the item, a line each: theme, presenters, where it comes from, what it goes back to. */
function planHtml({ themeText, presentersText, originText, referencesText }: ProtocolItem): readonly Html[] {
  return [themeText, presentersText, originText, referencesText].flatMap((line) =>
    line === undefined ? [] : [html`<p class="meta">${line}</p>\n`],
  );
}

/** The pitches that were given (S8). */
function slotsHtml({ slots }: ProtocolItem): Html | null {
  if (slots.length === 0) return null;
  return html`<ul class="slots written">\n${slots.map((slot) => html`<li>${slot}</li>\n`)}</ul>\n`;
}

/** The clauses, each with its bold "att" (S15); an outcome without clauses is told as it is (S16). */
function decisionHtml(item: ProtocolItem, level: 2 | 3): Html {
  const { clauses, decisionLabel, votes, outcome, tookPart, reservations, guidance, carriedOver } = item;
  const lines = (sentences: readonly string[], what: string) =>
    sentences.map((sentence) => html`<p class="${what} written">${sentence}</p>\n`);
  const label =
    level === 2
      ? html`<h3 class="decision">${decisionLabel}</h3>`
      : html`<h4 class="decision">${decisionLabel}</h4>`;
  const decided = html`${label}
<ul class="clauses">
${clauses.map(clauseHtml)}</ul>
`;
  return html`${lines(votes, 'vote')}${clauses.length > 0 ? decided : null}${outcome === undefined ? null : html`<p class="outcome written">${outcome}</p>\n`}${lines(tookPart, 'took-part')}${lines(reservations, 'reservation')}${guidance.map(({ text }) => html`<p class="guidance written">${text}</p>\n`)}${carriedOver === undefined ? null : html`<p class="carried">${carriedOver}</p>\n`}`;
}

/** Without line breaks of its own: those of the text are kept as typed. */
function clauseHtml({ word, text, conditions }: ProtocolClause): Html {
  const under = conditions
    ? html`<p class="conditions">${conditions.label}</p><ol class="conditions">${conditions.texts.map((each) => html`<li>${each}</li>`)}</ol>`
    : null;
  return html`<li><strong>${word}</strong> ${text}${under}</li>\n`;
}

function papersHtml(papers: readonly Paper[]): Html | null {
  if (papers.length === 0) return null;
  const listed = papers.map((paper, index) => html`${index > 0 ? ', ' : ''}${paperHtml(paper)}`);
  return html`<p class="meta">${PAPERS}: ${listed}</p>\n`;
}

function paperHtml({ title, url }: Paper): Html {
  if (url === undefined) return html`${title} (${PAPER_PROMISED})`;
  const href = safeHref(url);
  if (href === undefined) return html`${title}`;
  const hint = speak('sv', documentTexts['opens-in-new-window']);
  return html`<a href="${href}" target="_blank" rel="noopener noreferrer">${title}<span class="aside"> (${hint})</span></a>`;
}
