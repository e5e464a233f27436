import type { ListNode } from '@lexical/list';
import { $createListItemNode, $createListNode, $isListItemNode, $isListNode } from '@lexical/list';
import type { ElementNode, LexicalNode } from 'lexical';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
} from 'lexical';
import type { Block, RichText, Span } from '../../../src/domain/basics/rich-text.ts';
import { normalised } from '../../../src/domain/basics/rich-text.ts';

/** The editor's content as rich text. Called inside `editor.read` or `editor.update`. */
export function $richText(): RichText {
  const blocks: Block[] = [];
  for (const node of $getRoot().getChildren()) {
    if ($isListNode(node)) blocks.push(...listBlocks(node));
    else if ($isElementNode(node)) blocks.push({ type: 'paragraph', spans: spansOf(node) });
  }
  return normalised(blocks);
}

/** Replaces the editor's content. Called inside `editor.update`. */
export function $setRichText(text: RichText): void {
  const root = $getRoot();
  root.clear();
  for (const block of text) {
    if (block.type === 'paragraph') {
      root.append($filled($createParagraphNode(), block.spans));
      continue;
    }
    const list = $createListNode(block.ordered ? 'number' : 'bullet');
    for (const item of block.items) list.append($filled($createListItemNode(), item));
    root.append(list);
  }
  if (root.isEmpty()) root.append($createParagraphNode());
}

/** A list and the lists inside it, flat: the protocol has one level (S15). */
function listBlocks(list: ListNode): readonly Block[] {
  const items: (readonly Span[])[] = [];
  const collect = (node: ListNode): void => {
    for (const item of node.getChildren()) {
      if (!$isListItemNode(item)) continue;
      const spans = spansOf(item);
      if (spans.length > 0) items.push(spans);
      for (const inner of item.getChildren()) if ($isListNode(inner)) collect(inner);
    }
  };
  collect(list);
  return items.length > 0 ? [{ type: 'list', ordered: list.getListType() === 'number', items }] : [];
}

function spansOf(element: ElementNode): readonly Span[] {
  return element.getChildren().flatMap((node) => spanOf(node) ?? []);
}

function spanOf(node: LexicalNode): Span | readonly Span[] | undefined {
  if ($isLineBreakNode(node)) {
    // A line break has no weight of its own: between bold words it belongs to them.
    const bold = isBold(node.getPreviousSibling()) && isBold(node.getNextSibling());
    return bold ? { text: '\n', bold: true } : { text: '\n' };
  }
  if ($isTextNode(node)) {
    const text = node.getTextContent();
    return node.hasFormat('bold') ? { text, bold: true } : { text };
  }
  if ($isElementNode(node) && !$isListNode(node)) return spansOf(node);
  return undefined;
}

function isBold(node: LexicalNode | null): boolean {
  return $isTextNode(node) && node.hasFormat('bold');
}

export function $filled<E extends ElementNode>(element: E, spans: readonly Span[]): E {
  for (const span of spans) {
    span.text.split('\n').forEach((line, index) => {
      if (index > 0) element.append($createLineBreakNode());
      if (line === '') return;
      const node = $createTextNode(line);
      if (span.bold) node.toggleFormat('bold');
      element.append(node);
    });
  }
  return element;
}
