import { $createListItemNode, $createListNode, $isListItemNode } from '@lexical/list';
import { $findMatchingParent, mergeRegister } from '@lexical/utils';
import type { LexicalEditor, LexicalNode } from 'lexical';
import {
  $addUpdateTag,
  $createParagraphNode,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  COPY_COMMAND,
  CUT_COMMAND,
  HISTORY_PUSH_TAG,
  PASTE_COMMAND,
} from 'lexical';
import type { Block, RichText } from '../../../src/domain/basics/rich-text.ts';
import { plainFromRichText } from '../../../src/domain/basics/rich-text.ts';
import { $filled } from './conversion.ts';
import { htmlFromRichText, selectedHtml } from './copied.ts';
import { richTextFromClipboard } from './from-clipboard.ts';
import { richTextFromHtml } from './pasted-html.ts';

/** Pasting, copying and cutting in an editor of protocol text; tells of what was pasted. */
export function registerClipboard(lexical: LexicalEditor, onPaste: (text: RichText) => void): () => void {
  const give = (event: ClipboardEvent | KeyboardEvent | null): boolean => {
    const host = lexical.getRootElement();
    const data = event && 'clipboardData' in event ? event.clipboardData : null;
    const text = host ? richTextFromHtml(selectedHtml(host)) : [];
    if (!data || text.length === 0) return false;
    event?.preventDefault();
    data.setData('text/html', htmlFromRichText(text));
    data.setData('text/plain', plainFromRichText(text));
    return true;
  };
  return mergeRegister(
    lexical.registerCommand(COPY_COMMAND, give, COMMAND_PRIORITY_HIGH),
    lexical.registerCommand(
      CUT_COMMAND,
      (event) => {
        if (!give(event)) return false;
        const selection = $getSelection();
        if ($isRangeSelection(selection)) selection.removeText();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    lexical.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const data = 'clipboardData' in event ? event.clipboardData : null;
        if (!data) return false;
        event.preventDefault();
        const text = richTextFromClipboard(data.getData('text/html'), data.getData('text/plain'));
        if (text.length === 0) return true;
        $addUpdateTag(HISTORY_PUSH_TAG);
        $insert(text);
        onPaste(text);
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  );
}

/** Puts a text where the cursor is. In an item of a list what comes is items too; a single line goes into the line. */
function $insert(text: RichText): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const inItem = $findMatchingParent(selection.anchor.getNode(), $isListItemNode) !== null;
  const [first] = text;
  if (text.length === 1 && first?.type === 'paragraph')
    selection.insertNodes($filled($createParagraphNode(), first.spans).getChildren());
  else selection.insertNodes(inItem ? text.flatMap($itemsOf) : text.map($blockOf));
}

function $blockOf(block: Block): LexicalNode {
  if (block.type === 'paragraph') return $filled($createParagraphNode(), block.spans);
  return $createListNode(block.ordered ? 'number' : 'bullet').append(...$itemsOf(block));
}

function $itemsOf(block: Block): ReturnType<typeof $createListItemNode>[] {
  const items = block.type === 'list' ? block.items : [block.spans];
  return items.map((spans) => $filled($createListItemNode(), spans));
}
