import { makeStyles, tokens } from '@fluentui/react-components';
import type { ClipboardEvent, KeyboardEvent, ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { protocolTexts } from '../../../src/texts/tab-protocol.ts';
import { useLanguage } from '../language.tsx';
import { withoutLead } from '../meeting/clause-lead.ts';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { newId } from '../session.tsx';
import { hasCommandKey } from '../ui/chord.ts';
import { helpOnDemand } from '../ui/on-demand.tsx';
import { OthersWriting } from './others-writing.tsx';

const { Part: ClauseReading, useReady } = helpOnDemand(
  async () => (await import('./clause-reading.tsx')).ClauseReading,
);

/** Where the next clause is written. Enter records it and leaves the field empty for the one after; it never waits. */
export function ClauseField(props: {
  readonly item: ItemView;
  /** Counts up when the writer is to go on here. */
  readonly turn: number;
  /** The ids of the clauses that one act recorded. */
  readonly onRecord: (clauseIds: readonly string[]) => void;
}): ReactNode {
  const { t } = useLanguage();
  const { view, writing } = useMeeting();
  const styles = useStyles();
  const { item } = props;
  const field = `clause:${item.itemId}`;
  const element = useRef<HTMLTextAreaElement>(null);
  useReady();
  useEffect(() => {
    if (props.turn > 0) element.current?.focus();
  }, [props.turn]);
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
    const clauses = lines.map(withoutLead).filter((words) => words !== '');
    const recorded = clauses.map((words) => ({ clauseId: newId(), words }));
    for (const { clauseId, words } of recorded) writing.recordClause(item.itemId, clauseId, words);
    props.onRecord(recorded.map(({ clauseId }) => clauseId));
  }
  function onKeyDown(event: KeyboardEvent): void {
    const breaksLine = event.shiftKey && !hasCommandKey(event);
    if (event.key !== 'Enter' || breaksLine || event.nativeEvent.isComposing) return;
    // With Ctrl or Alt something happens besides: the page hears that.
    event.preventDefault();
    record([text]);
    setText('');
  }
  /** A pasted decision of several clauses is as many; into words that are being written comes text as it is. */
  function onPaste(event: ClipboardEvent): void {
    const [html, plain] = ['text/html', 'text/plain'].map((type) => event.clipboardData.getData(type));
    if (text || !/\n|\bsamt att\b/.test((plain ?? '').trim())) return;
    event.preventDefault();
    void import('./from-clipboard.ts').then(({ clausesFromClipboard }) => {
      const clauses = clausesFromClipboard(html ?? '', plain ?? '');
      if (clauses.length > 1) record(clauses);
      else change(clauses.join(''));
    });
  }
  return (
    <>
      <textarea
        ref={element}
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
      {text === '' ? null : <ClauseReading text={text} around={item.title} />}
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
      // Colours that the system forces show no shadow, but every outline.
      outline: '2px solid transparent',
    },
  },
});
