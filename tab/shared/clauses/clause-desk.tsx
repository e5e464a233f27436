import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { protocolTexts } from '../../../src/texts/tab-protocol.ts';
import { useLanguage } from '../language.tsx';
import { ClauseTerms } from '../meeting/clause-terms.tsx';
import { clauseLead } from '../meeting/clause-lead.ts';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { useWritingState } from '../meeting/use-writing-state.ts';
import { onDemand } from '../ui/on-demand.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { ClauseField } from './clause-field.tsx';

const { Part: ClauseEditor, useReady } = onDemand(
  async () => (await import('./clause-editor.tsx')).ClauseEditor,
);

type ClauseView = ItemView['clauses'][number];

/** The clauses of an item with the field for the next: one Enter a clause (D2). */
export function ClauseDesk({ item }: { readonly item: ItemView }): ReactNode {
  const { t } = useLanguage();
  const { can } = useMeeting();
  const pending = useWritingState((state) => state.pending);
  const styles = useStyles();
  useReady();
  const known = new Set(item.clauses.map((clause) => clause.clauseId));
  const coming = pending.flatMap(({ command }) =>
    command.type === 'RecordClause' &&
    command.data.itemId === item.itemId &&
    !known.has(command.data.clauseId)
      ? [command.data]
      : [],
  );
  const count = item.clauses.length + coming.length;
  if (count === 0 && !can('RecordClause')) return null;
  return (
    <div className={styles.block}>
      {count > 0 ? <h3 className={styles.heading}>{t(protocolTexts.decision)}</h3> : null}
      <ul
        className={styles.list}
        aria-label={t(protocolTexts.clausesOf, { title: item.title })}
        hidden={count === 0}
      >
        {item.clauses.map((clause, index) => (
          <Clause key={clause.clauseId} clause={clause} lead={clauseLead(index, count)} />
        ))}
        {coming.map((clause, index) => (
          <li key={clause.clauseId} className={mergeClasses(styles.clause, styles.coming)}>
            <strong className={styles.lead}>{clauseLead(item.clauses.length + index, count)}</strong>{' '}
            {clause.text} <em>{t(protocolTexts.sending)}</em>
          </li>
        ))}
      </ul>
      {can('RecordClause') ? <ClauseField item={item} /> : null}
    </div>
  );
}

function Clause(props: { readonly clause: ClauseView; readonly lead: string }): ReactNode {
  const { t } = useLanguage();
  const { can } = useMeeting();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { clause } = props;
  if (open)
    return (
      <li>
        <ClauseEditor clause={clause} onClose={() => setOpen(false)} />
      </li>
    );
  const words = (
    <>
      <strong className={styles.lead}>{props.lead}</strong> {clause.text}
    </>
  );
  return (
    <li className={styles.clause}>
      {can('RewordClause') ? (
        <button type="button" className={styles.words} onClick={() => setOpen(true)}>
          {words} <VisuallyHidden>{t(protocolTexts.reword)}</VisuallyHidden>
        </button>
      ) : (
        words
      )}
      <ClauseTerms clause={clause} />
    </li>
  );
}

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: '2px', marginTop: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  clause: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: 'anywhere',
  },
  coming: { color: tokens.colorNeutralForeground2, paddingBlock: '2px' },
  lead: { fontWeight: tokens.fontWeightSemibold },
  words: {
    width: `calc(100% + 2 * ${tokens.spacingHorizontalM})`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `2px ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    cursor: 'text',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
