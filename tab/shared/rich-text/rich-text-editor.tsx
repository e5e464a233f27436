import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { editorTexts } from '../../../src/texts/tab-protocol.ts';
import type { RichText } from '../../../src/domain/basics/rich-text.ts';
import { sameRichText } from '../../../src/domain/basics/rich-text.ts';
import { useLanguage } from '../language.tsx';
import type { ProtocolEditor } from './create-editor.ts';
import { openEditor } from './create-editor.ts';

export interface RichTextEditorProps {
  readonly id: string;
  readonly labelledBy: string;
  /** What stands there. A change from elsewhere shows at once, with the cursor as near as can be to where it was. */
  readonly value: RichText;
  readonly onChange: (text: RichText) => void;
  readonly onLeave: (text: RichText) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly placeholder?: string;
}

/** A field of running text: paragraphs, lists, bold; Ctrl+B, "- " and "1. ". Loaded on demand. */
export function RichTextEditor(props: RichTextEditorProps): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<ProtocolEditor | null>(null);
  const shown = useRef<RichText>(props.value);
  const pointed = useRef(false);
  /** As it read right after somebody pasted; gone with the next change. */
  const [pasted, setPasted] = useState<RichText | undefined>(undefined);
  const pasting = useRef(false);
  const changed = useEffectEvent((text: RichText) => {
    shown.current = text;
    setPasted(pasting.current ? text : undefined);
    pasting.current = false;
    props.onChange(text);
  });
  const undoPaste = () => {
    host.current?.focus();
    editor.current?.undo();
    setPasted(undefined);
  };

  useEffect(() => {
    if (!host.current) return undefined;
    const classes = {
      paragraph: styles.paragraph,
      bold: styles.bold,
      bulleted: styles.list,
      numbered: styles.list,
    };
    const opened = openEditor(host.current, shown.current, classes, {
      onChange: (text) => changed(text),
      // One line pasted into a line is taken back as it is typed: with Ctrl+Z.
      onPaste: (text) => {
        pasting.current = text.length > 1 || text[0]?.type === 'list';
      },
    });
    editor.current = opened;
    return () => {
      editor.current = null;
      opened.close();
    };
  }, [styles.paragraph, styles.bold, styles.list]);

  useEffect(() => {
    if (sameRichText(props.value, shown.current)) return;
    shown.current = props.value;
    editor.current?.replace(props.value);
  }, [props.value]);

  const empty = props.value.length === 0;
  return (
    <div className={styles.frame} data-screen={empty ? true : undefined}>
      {empty && props.placeholder ? (
        <div className={styles.placeholder} aria-hidden>
          {props.placeholder}
        </div>
      ) : null}
      <div
        ref={host}
        id={props.id}
        lang="sv"
        className={styles.field}
        contentEditable
        suppressContentEditableWarning
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no tag holds paragraphs, lists and bold
        role="textbox"
        tabIndex={0}
        aria-multiline
        aria-labelledby={props.labelledBy}
        aria-keyshortcuts="Control+B"
        spellCheck
        onKeyDown={props.onKeyDown}
        // Whoever comes by keyboard goes on where the text ends; a click says itself where.
        onPointerDown={() => {
          pointed.current = true;
        }}
        onFocus={() => {
          if (!pointed.current) editor.current?.toEnd();
          pointed.current = false;
        }}
        onBlur={() => {
          pointed.current = false;
          props.onLeave(editor.current?.text() ?? shown.current);
        }}
      />
      <div className={mergeClasses('radslag-tools', styles.tools)}>
        <Tool label={t(editorTexts.bold)} onPress={() => editor.current?.toggleBold()}>
          <strong>{t(editorTexts.boldLetter)}</strong>
        </Tool>
        <Tool label={t(editorTexts.bulleted)} onPress={() => editor.current?.startList(false)}>
          •
        </Tool>
        <Tool label={t(editorTexts.numbered)} onPress={() => editor.current?.startList(true)}>
          1.
        </Tool>
      </div>
      {pasted && sameRichText(pasted, props.value) ? (
        <p className={styles.pasted}>
          {t(editorTexts.pasted)}{' '}
          <Button size="small" aria-keyshortcuts="Control+Z" onClick={undoPaste}>
            {t(editorTexts.undoPaste)}
          </Button>
        </p>
      ) : null}
    </div>
  );
}

/** For the mouse and the finger; by keyboard the same is Ctrl+B, "- " and "1. ", so they are no tab stops. */
function Tool(props: {
  readonly label: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.tool}
      aria-label={props.label}
      title={props.label}
      // Keeps the cursor where it is.
      onMouseDown={(event) => event.preventDefault()}
      onClick={props.onPress}
    >
      {props.children}
    </button>
  );
}

const useStyles = makeStyles({
  frame: {
    position: 'relative',
    '& .radslag-tools': { visibility: 'hidden' },
    '&:focus-within .radslag-tools': { visibility: 'visible' },
  },
  field: {
    minHeight: '24px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid transparent`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
    ':hover': { border: `1px solid ${tokens.colorNeutralStroke1}` },
    ':focus': {
      border: `1px solid ${tokens.colorCompoundBrandStroke}`,
      boxShadow: `0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  placeholder: {
    position: 'absolute',
    top: `calc(${tokens.spacingVerticalS} + 1px)`,
    left: '1px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    pointerEvents: 'none',
  },
  pasted: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  paragraph: { margin: 0, '& + &': { marginTop: tokens.spacingVerticalM } },
  bold: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: `${tokens.spacingVerticalS} 0`, paddingInlineStart: '1.6em' },
  tools: {
    position: 'absolute',
    right: `calc(-1 * ${tokens.spacingHorizontalS})`,
    top: '-18px',
    display: 'flex',
    gap: '2px',
    padding: '2px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    zIndex: 1,
  },
  tool: {
    width: '28px',
    height: '28px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
});
