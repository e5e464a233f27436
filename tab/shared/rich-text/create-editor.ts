import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import {
  $createListItemNode,
  $createListNode,
  $insertList,
  ListItemNode,
  ListNode,
  registerList,
} from '@lexical/list';
import { registerRichText } from '@lexical/rich-text';
import { mergeRegister } from '@lexical/utils';
import type { LexicalEditor } from 'lexical';
import {
  $getRoot,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $setSelection,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  createEditor,
  FORMAT_TEXT_COMMAND,
  TextNode,
  UNDO_COMMAND,
} from 'lexical';
import type { RichText } from '../../../src/domain/basics/rich-text.ts';
import { sameRichText } from '../../../src/domain/basics/rich-text.ts';
import { registerClipboard } from './clipboard.ts';
import { $richText, $setRichText } from './conversion.ts';

export interface EditorClasses {
  readonly paragraph: string;
  readonly bold: string;
  readonly bulleted: string;
  readonly numbered: string;
}

export interface ProtocolEditor {
  readonly lexical: LexicalEditor;
  readonly text: () => RichText;
  /** Puts in a text from elsewhere; the listener is not told. */
  readonly replace: (text: RichText) => void;
  /** The cursor after the last character, where one goes on writing. */
  readonly toEnd: () => void;
  readonly toggleBold: () => void;
  readonly startList: (ordered: boolean) => void;
  readonly undo: () => void;
  readonly close: () => void;
}

/** An editor of protocol text on an element: paragraphs, lists and bold, nothing else (D1). */
export function openEditor(
  element: HTMLElement,
  initial: RichText,
  classes: EditorClasses,
  heard: { readonly onChange: (text: RichText) => void; readonly onPaste: (text: RichText) => void },
): ProtocolEditor {
  const lexical = createEditor({
    namespace: 'radslag',
    nodes: [ListNode, ListItemNode],
    theme: {
      paragraph: classes.paragraph,
      text: { bold: classes.bold },
      list: { ul: classes.bulleted, ol: classes.numbered },
    },
    onError(error) {
      throw error;
    },
  });
  lexical.setRootElement(element);
  let shown = initial;
  const replace = (text: RichText) => {
    shown = text;
    lexical.update(
      () => {
        // A text that its reader has left keeps no cursor, or it would fetch it back from where they write by now.
        if (!element.contains(document.activeElement)) $setSelection(null);
        const block = $blockOfCursor();
        $setRichText(text);
        if (block !== undefined)
          $getRoot()
            .getChildAtIndex(Math.min(block, $getRoot().getChildrenSize() - 1))
            ?.selectEnd();
      },
      { tag: OUTSIDE, discrete: true },
    );
    // Undo takes back what was written here, not what came from elsewhere.
    lexical.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
  };
  replace(initial);
  const stop = mergeRegister(
    registerRichText(lexical),
    registerClipboard(lexical, heard.onPaste),
    registerList(lexical),
    registerHistory(lexical, createEmptyHistoryState(), 300),
    lexical.registerCommand(FORMAT_TEXT_COMMAND, (format) => format !== 'bold', COMMAND_PRIORITY_CRITICAL),
    lexical.registerNodeTransform(TextNode, $startListByTyping),
    lexical.registerUpdateListener(({ tags, dirtyElements, dirtyLeaves, editorState }) => {
      if (tags.has(OUTSIDE) || (dirtyElements.size === 0 && dirtyLeaves.size === 0)) return;
      // The editor also tidies up by itself: only what somebody changed is a change.
      const text = editorState.read($richText);
      if (sameRichText(text, shown)) return;
      shown = text;
      heard.onChange(text);
    }),
  );
  return {
    lexical,
    text: () => lexical.getEditorState().read($richText),
    replace,
    // At once: put off, it would fetch the cursor back from a field that has it by then.
    toEnd: () => lexical.update(() => void $getRoot().selectEnd(), { discrete: true }),
    toggleBold: () => void lexical.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold'),
    startList: (ordered) => lexical.update(() => $insertList(ordered ? 'number' : 'bullet')),
    undo: () => void lexical.dispatchCommand(UNDO_COMMAND, undefined),
    close() {
      stop();
      lexical.setRootElement(null);
    },
  };
}

const OUTSIDE = 'from-outside';

/** The place in the text of the block that the cursor is in; undefined when it is elsewhere. */
function $blockOfCursor(): number | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return undefined;
  return selection.anchor.getNode().getTopLevelElement()?.getIndexWithinParent();
}

/** "- " and "1. " at the start of a paragraph begin a list, however the characters came in. */
function $startListByTyping(node: TextNode): void {
  const paragraph = node.getParent();
  if (!$isParagraphNode(paragraph) || node.getPreviousSibling()) return;
  const marker = /^(?:([-*•])|\d{1,2}[.)]) /.exec(node.getTextContent());
  const selection = $getSelection();
  if (!marker || !$isRangeSelection(selection) || !selection.isCollapsed()) return;
  if (selection.anchor.key !== node.getKey() || selection.anchor.offset !== marker[0].length) return;
  const item = $createListItemNode();
  const list = $createListNode(marker[1] === undefined ? 'number' : 'bullet').append(item);
  const rest = node.getTextContent().slice(marker[0].length);
  const followers = node.getNextSiblings();
  if (rest === '') node.remove(true);
  else node.setTextContent(rest);
  item.append(...(rest === '' ? [] : [node]), ...followers);
  paragraph.replace(list);
  item.selectStart();
}
