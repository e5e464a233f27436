import { makeStyles, tokens } from '@fluentui/react-components';
import type { ClipboardEvent, KeyboardEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { protocolTexts } from '../../../src/texts/tab-protocol.ts';
import { useLanguage } from '../language.tsx';
import { withoutLead } from '../meeting/clause-lead.ts';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { newId } from '../session.tsx';
import { OthersWriting } from './others-writing.tsx';

/** Where the next clause is written. Enter records it and leaves the field empty for the one after; it never waits. */
export function ClauseField({ item }: { readonly item: ItemView }): ReactNode {
  const { t } = useLanguage();
  const { view, writing } = useMeeting();
  const styles = useStyles();
  const field = `clause:${item.itemId}`;
  const [text, setText] = useState(() => {
    const kept = writing.kept(field)?.content;
    const mine = view.drafts.find((draft) => draft.mine && draft.field === field)?.content;
    const start = kept ?? mine;
    return typeof start === 'string' ? start : '';
  });
  function change(next: string): void {
    setText(next);
    if (next === '') writing.discard(field);
    else writing.type(field, next, 0);
  }
  function record(lines: readonly string[]): void {
    for (const line of lines) {
      const words = withoutLead(line);
      if (words) writing.recordClause(item.itemId, newId(), words);
    }
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    record([text]);
    setText('');
  }
  /** A pasted decision of several lines is as many clauses. */
  function onPaste(event: ClipboardEvent): void {
    const lines = event.clipboardData
      .getData('text/plain')
      .split(/\r?\n/)
      .filter((line) => line.trim());
    if (lines.length < 2 || text) return;
    event.preventDefault();
    record(lines);
  }
  return (
    <>
      <textarea
        data-clause-field
        className={styles.field}
        rows={1}
        lang="sv"
        value={text}
        placeholder={t(protocolTexts.clauseHint)}
        aria-label={t(protocolTexts.clauseField, { title: item.title })}
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      <OthersWriting field={field} />
    </>
  );
}

const useStyles = makeStyles({
  field: {
    fieldSizing: 'content',
    boxSizing: 'border-box',
    width: `calc(100% + 2 * ${tokens.spacingHorizontalM})`,
    minHeight: '40px',
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    resize: 'none',
    border: `1px solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
    ':hover': { border: `1px solid ${tokens.colorNeutralStroke1}` },
    ':focus': {
      border: `1px solid ${tokens.colorCompoundBrandStroke}`,
      boxShadow: `0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
      outlineStyle: 'none',
    },
  },
});
