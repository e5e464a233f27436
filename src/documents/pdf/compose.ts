import type { Logo } from '../../domain/group/letterhead/letterhead.ts';
import type {
  Paper,
  PaperBlock,
  PaperFact,
  PaperHeading,
  PaperParagraph,
  PaperPart,
  ParagraphRole,
  Run,
} from '../paper/paper.ts';
import { composeList, composeSignatures, composeWordings } from './compose-lists.ts';
import type { Type } from './look.ts';
import { LABEL_WIDTH, LOGO, TYPES } from './look.ts';
import type { CanDraw } from './printable.ts';
import type { Row, TagNode } from './rows.ts';
import { createSetting } from './setting.ts';
import type { Setting } from './setting.ts';
import type { WidthOf } from './set-lines.ts';

/** Sets every block of a paper in type: rows to be put on pages. */
export function compose(paper: Paper, widthOf: WidthOf, canDraw: CanDraw): readonly Row[] {
  const root: TagNode = { tag: 'Document' };
  const setting = createSetting(widthOf, canDraw);
  const { sender, letterhead } = paper;
  if (letterhead?.logo) composeLogo(setting, letterhead.logo);
  if (sender)
    setting.text({
      type: TYPES.sender,
      runs: [{ text: sender }],
      node: { tag: 'P', parent: root },
      glued: true,
    });
  setting.text({
    type: TYPES.heading,
    runs: [{ text: paper.heading }],
    node: { tag: 'H1', parent: root },
    before: 4,
    glued: true,
    bookmark: { title: paper.heading, level: 1 },
  });
  setting.rule('accent', 10);
  if (paper.draft) composeDraftMark(setting, root, paper.draft);
  composeBlocks(setting, root, paper.blocks);
  return setting.rows;
}

/** As large as there is room for, and no larger than 150 dots an inch. */
function composeLogo(setting: Setting, { png, width, height }: Logo): void {
  const scale = Math.min(LOGO.width / width, LOGO.height / height, 72 / 150);
  setting.picture({ png, width: width * scale, height: height * scale }, LOGO.after);
}

/** Blocks one after the other. */
export function composeBlocks(setting: Setting, parent: TagNode, blocks: readonly PaperBlock[]): void {
  blocks.forEach((block, at) => {
    const [before, next] = [blocks[at - 1], blocks[at + 1]];
    if (before && isDecision(before) && block.kind === 'list') return;
    if (before?.kind === 'heading' && before.role === 'section') setting.gap(isDense(block) ? -5 : -12);
    if (!isDecision(block) || next?.kind !== 'list') return composeBlock(setting, parent, block, next);
    setting.short(MOST_DECIDED, () => {
      composeBlock(setting, parent, block, next);
      composeBlock(setting, parent, next, undefined);
    });
  });
}

function isDense(block: PaperBlock): boolean {
  const [first] = block.kind === 'part' ? block.blocks : [];
  return first?.kind === 'heading' && first.dense === true;
}

/** A decision of no more lines than this stands on one page. */
const MOST_DECIDED = 9;

function isDecision(block: PaperBlock): boolean {
  return block.kind === 'heading' && block.role === 'decision';
}

function composeBlock(
  setting: Setting,
  parent: TagNode,
  block: PaperBlock,
  next: PaperBlock | undefined,
): void {
  switch (block.kind) {
    case 'part':
      return composePart(setting, parent, block);
    case 'heading':
      return composeHeading(setting, parent, block);
    case 'paragraph':
      return composeParagraph(setting, parent, block, next);
    case 'fact':
      return composeFact(setting, parent, block);
    case 'list':
      return composeList(setting, parent, block, (body, { under = [] }) =>
        composeBlocks(setting, body, under),
      );
    case 'wordings':
      return composeWordings(setting, parent, block);
    case 'signatures':
      return composeSignatures(setting, parent, block);
    default:
      return block satisfies never;
  }
}

function composePart(setting: Setting, parent: TagNode, { role, blocks }: PaperPart): void {
  switch (role) {
    case 'item':
    case 'tasks':
      return composeBlocks(setting, { tag: 'Sect', parent }, blocks);
    case 'corrections':
      setting.gap(14);
      return composeBlocks(setting, { tag: 'Sect', parent }, blocks);
    case 'end':
      setting.glueLast();
      setting.together(() => composeBlocks(setting, parent, blocks));
      return;
    case 'facts':
      setting.gap(4);
      return composeBlocks(setting, parent, blocks);
    case 'opening':
    case 'closing':
      setting.gap(12);
      return composeBlocks(setting, parent, blocks);
    default:
      return role satisfies never;
  }
}

const HEADING_TAGS = { 2: 'H2', 3: 'H3', 4: 'H4' } as const;
const DENSE_BEFORE = 13;
const HEADING_BEFORE = { section: 26, title: 22, decision: 12, place: 12 } as const;

function composeHeading(setting: Setting, parent: TagNode, heading: PaperHeading): void {
  const { role, level, label, text, quiet, dense } = heading;
  const node = { tag: HEADING_TAGS[level], parent };
  const type: Type = quiet ? TYPES.quiet : TYPES[role];
  // A decision on top of a page brings the last lines of what it decides on.
  if (role === 'decision') setting.glueLast();
  setting.text({
    type,
    runs: [{ text }],
    node,
    before: dense ? DENSE_BEFORE : HEADING_BEFORE[role],
    glued: true,
    ...(label ? { lead: { text: `${label} `, colour: 'accent' } } : {}),
    ...(role === 'decision' ? { panel: setting.openPanel('decision') } : {}),
    ...(role === 'section' || role === 'title'
      ? { bookmark: { title: label ? `${label} ${text}` : text, level } }
      : {}),
  });
}

const PARAGRAPH_TYPES: Partial<Readonly<Record<ParagraphRole, Type>>> = {
  meta: TYPES.meta,
  agreed: TYPES.meta,
  carried: TYPES.carried,
  pointed: TYPES.pointed,
};
const PARAGRAPH_BEFORE: Partial<Readonly<Record<ParagraphRole, number>>> = {
  text: 7,
  meta: 1.5,
  agreed: 16,
  revision: 12,
  checked: 4,
  pointed: 2,
};

/** One line about what stands above it: it never begins a page. */
const NEVER_ALONE: ReadonlySet<ParagraphRole> = new Set(['took-part', 'outcome', 'carried']);

function composeParagraph(
  setting: Setting,
  parent: TagNode,
  { role, runs }: PaperParagraph,
  next: PaperBlock | undefined,
): void {
  if (NEVER_ALONE.has(role)) setting.glueLast();
  setting.text({
    type: PARAGRAPH_TYPES[role] ?? TYPES.text,
    runs,
    node: { tag: 'P', parent },
    before: PARAGRAPH_BEFORE[role] ?? 8,
    // What leads in to a list stays with it; so does what belongs to a heading.
    glued:
      (role === 'meta' && next !== undefined) ||
      role === 'conditions' ||
      role === 'revision' ||
      leadsIn(runs, next),
  });
}

function leadsIn(runs: readonly Run[], next: PaperBlock | undefined): boolean {
  return (
    next?.kind === 'list' && next.role === 'points' && (runs.at(-1)?.text.trimEnd().endsWith(':') ?? false)
  );
}

/** The label on the left, what it says beside it: an eye that looks for who was there finds them. */
function composeFact(setting: Setting, parent: TagNode, { label, text, href }: PaperFact): void {
  setting.text({
    type: TYPES.text,
    runs: [{ text, ...(href ? { href } : {}) }],
    node: { tag: 'P', parent },
    before: 6,
    lead: { text: `${label}: `, type: TYPES.label, width: LABEL_WIDTH },
  });
}

function composeDraftMark(
  setting: Setting,
  parent: TagNode,
  { word, text }: NonNullable<Paper['draft']>,
): void {
  setting.text({
    type: TYPES.mark,
    runs: [{ text: `${word}. `, bold: true }, { text }],
    node: { tag: 'P', parent },
    before: 14,
    panel: setting.openPanel('mark'),
  });
}
