import { speak } from '../../texts/catalogue.ts';
import { documentTexts } from '../../texts/documents.ts';
import type {
  PaperBlock,
  PaperHeading,
  PaperList,
  PaperListItem,
  PaperParagraph,
  PaperPart,
  PaperSignatures,
  PaperWordings,
  ParagraphRole,
  Run,
  Wording,
} from '../paper/paper.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';

/** A block of a paper as markup: what each is stands in its class, how it looks in the style sheet. */
export function blockHtml(block: PaperBlock): Html {
  switch (block.kind) {
    case 'part':
      return partHtml(block);
    case 'heading':
      return headingHtml(block);
    case 'paragraph':
      return paragraphHtml(block);
    case 'fact':
      return html`<p><strong>${block.label}:</strong> ${runHtml(block)}</p>\n`;
    case 'list':
      return listHtml(block);
    case 'wordings':
      return wordingsHtml(block);
    case 'signatures':
      return signaturesHtml(block);
    default:
      return block satisfies never;
  }
}

function partHtml({ role, itemKind, blocks }: PaperPart): Html {
  const inside = blocks.map(blockHtml);
  switch (role) {
    case 'facts':
      return html`<div class="facts">\n${inside}</div>\n`;
    case 'opening':
    case 'closing':
      return html`<div class="${role}">\n${inside}</div>\n`;
    case 'item':
      return html`<section class="item ${itemKind ?? ''}">\n${inside}</section>\n`;
    case 'tasks':
      return html`<section class="item tasks">\n${inside}</section>\n`;
    case 'end':
      return html`<footer>\n${inside}</footer>\n`;
    case 'corrections':
      return html`<section class="corrections">\n${inside}</section>\n`;
    default:
      return role satisfies never;
  }
}

function headingHtml({ role, level, label, text, dense }: PaperHeading): Html {
  const words = label ? html`<span class="at">${label}</span> <span>${text}</span>` : html`${text}`;
  const kind = role === 'place' ? 'decision' : role;
  const name = [kind, ...(label ? ['numbered'] : []), ...(dense ? ['dense'] : [])].join(' ');
  if (level === 2) return html`<h2 class="${name}">${words}</h2>\n`;
  return level === 3 ? html`<h3 class="${name}">${words}</h3>\n` : html`<h4 class="${name}">${words}</h4>\n`;
}

const PARAGRAPH_CLASS: Readonly<Record<ParagraphRole, string>> = {
  text: 'written',
  meta: 'meta',
  vote: 'vote written',
  outcome: 'outcome written',
  'took-part': 'took-part written',
  reservation: 'reservation written',
  guidance: 'guidance written',
  carried: 'carried',
  conditions: 'conditions',
  pointed: 'pointed written',
  afterwards: 'written',
  checked: 'checked',
  agreed: 'meta agreed',
  revision: 'revision',
  'form-changed': 'form-changed',
};

function paragraphHtml({ role, runs }: PaperParagraph): Html {
  return html`<p class="${PARAGRAPH_CLASS[role]}">${runs.map(runHtml)}</p>\n`;
}

function listHtml({ role, ordered, label, items }: PaperList): Html {
  const above = label === undefined ? null : html`<strong class="label">${label}:</strong>\n`;
  const name = role === 'points' ? 'list written' : role === 'slots' ? 'slots written' : role;
  const lines = items.map(itemHtml);
  return ordered
    ? html`${above}<ol class="${name}">\n${lines}</ol>\n`
    : html`${above}<ul class="${name}">\n${lines}</ul>\n`;
}

/** Without line breaks of its own: those of the text are kept as typed. */
function itemHtml({ lead, runs, under = [] }: PaperListItem): Html {
  const first = lead === undefined ? null : html`<strong>${lead}</strong> `;
  const below = under.length > 0 ? html`<div class="under">\n${under.map(blockHtml)}</div>` : null;
  return html`<li>${first}${runs.map(runHtml)}${below}</li>\n`;
}

function runHtml({ text, bold, change, href }: Pick<Run, 'text' | 'bold' | 'change' | 'href'>): Html {
  if (change) return change === 'removed' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`;
  if (href === undefined) return bold ? html`<strong>${text}</strong>` : html`${text}`;
  const hint = speak('sv', documentTexts['opens-in-new-window']);
  return html`<a href="${href}" target="_blank" rel="noopener noreferrer">${text}<span class="aside"> (${hint})</span></a>`;
}

function wordingsHtml({ lines }: PaperWordings): Html {
  return html`<dl>\n${lines.map((wordings) => html`<div>${wordings.map(wordingHtml)}</div>\n`)}</dl>\n`;
}

function wordingHtml({ label, runs }: Wording): Html {
  return html`<dt>${label}:</dt> <dd>${runs.map(runHtml)}</dd>`;
}

function signaturesHtml({ people }: PaperSignatures): Html {
  const signed = people.map(({ name, role }) => html`<li>${name}<span class="role">${role}</span></li>\n`);
  return html`<ul class="signatories">\n${signed}</ul>\n`;
}
