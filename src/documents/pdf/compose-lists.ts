import type { PaperList, PaperListItem, PaperSignatures, PaperWordings } from '../paper/paper.ts';
import { LABEL_WIDTH, LIST_INDENT, MEASURE, TYPES } from './look.ts';
import type { TagNode } from './rows.ts';
import type { Lead, Setting } from './setting.ts';

/** Sets what stands under an item of a list. */
export type SetUnder = (parent: TagNode, item: PaperListItem) => void;

/** An item of no more lines than this is never parted over two pages. */
const MOST_KEPT = 9;

/** A list: bullets or numbers in a column of their own, a clause's `att` in bold, people one a line. */
export function composeList(setting: Setting, parent: TagNode, list: PaperList, under: SetUnder): void {
  const bulleted = list.role !== 'people' && list.role !== 'clauses';
  const numbering = list.ordered ? 'Decimal' : bulleted ? 'Disc' : 'None';
  const node: TagNode = { tag: 'L', parent, numbering };
  if (list.role === 'people') return composePeople(setting, parent, node, list);
  if (list.role !== 'clauses') return composeItems(setting, node, list, under);
  setting.panelled(setting.lastPanel(), () => composeItems(setting, node, list, under));
}

function composeItems(
  setting: Setting,
  list: TagNode,
  { role, ordered, items }: PaperList,
  under: SetUnder,
): void {
  const type = role === 'clauses' || ordered ? TYPES.text : TYPES.bulleted;
  const leads = items.map(({ lead }, at) =>
    lead === undefined ? (ordered ? `${at + 1}. ` : '• ') : `${lead} `,
  );
  const widths = leads.map((lead) => setting.leadWidth(lead, type));
  // Clauses stand as far in as the shortest word they begin with; `samt att` pushes its own line alone.
  const column = role === 'clauses' ? Math.min(...widths) : Math.max(LIST_INDENT, Math.max(...widths) + 3);
  items.forEach((item, at) => {
    const node: TagNode = { tag: 'LI', parent: list };
    const body: TagNode = { tag: 'LBody', parent: node };
    // `att` is a word of the clause; a bullet is none.
    const lead: Lead = {
      text: leads[at] ?? '',
      width: column,
      hanging: role === 'clauses',
      ...(item.lead === undefined ? { node: { tag: 'Lbl', parent: node }, colour: 'soft' } : {}),
    };
    const before = role === 'clauses' ? 4 : at === 0 ? 5 : 3;
    setting.short(MOST_KEPT, () => {
      setting.text({ type, runs: item.runs, node: body, before, lead, glued: item.under !== undefined });
      if (item.under) setting.indented(column, () => under(body, item));
    });
    // No item of a list stands alone on either side of a page break.
    if (items.length > 1 && (at === 0 || at === items.length - 2)) setting.glueLast();
  });
}

/** The label on the left, a person a line beside it. */
function composePeople(setting: Setting, parent: TagNode, list: TagNode, { label, items }: PaperList): void {
  setting.together(() => {
    items.forEach(({ runs }, at) => {
      const node: TagNode = { tag: 'LBody', parent: { tag: 'LI', parent: list } };
      const lead: Lead = {
        text: at === 0 && label ? `${label}: ` : '',
        type: TYPES.label,
        width: LABEL_WIDTH,
        node: { tag: 'P', parent },
      };
      setting.text({ type: TYPES.text, runs, node, before: at === 0 ? 6 : 0, lead });
    });
  });
}

/** Two wordings of each line, one below the other. */
export function composeWordings(setting: Setting, parent: TagNode, { lines }: PaperWordings): void {
  setting.panelled(setting.openPanel('wording'), () => {
    for (const wordings of lines)
      wordings.forEach(({ label, runs }, at) => {
        setting.text({
          type: TYPES.text,
          runs: [{ text: `${label}: `, bold: true }, ...runs],
          node: { tag: 'P', parent },
          before: at === 0 ? 6 : 3,
        });
      });
  });
}

const SIGNATURE = { above: 44, gap: 28 } as const;

/** A line for each to sign on, two beside each other, with name and office below it. */
export function composeSignatures(setting: Setting, parent: TagNode, { people }: PaperSignatures): void {
  const width = (MEASURE - SIGNATURE.gap) / 2;
  for (let at = 0; at < people.length; at += 2) {
    const pair = people.slice(at, at + 2).map((person, index) => ({
      person,
      x: index * (width + SIGNATURE.gap),
      node: { tag: 'P', parent } as const,
    }));
    setting.columns(
      pair.map(({ person, x, node }) => ({
        x,
        width,
        node,
        lines: [
          { type: TYPES.text, text: person.name },
          { type: TYPES.meta, text: person.role },
        ],
      })),
      SIGNATURE.above,
    );
  }
}
