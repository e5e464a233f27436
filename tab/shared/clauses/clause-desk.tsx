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
import { helpOnDemand, onDemand } from '../ui/on-demand.tsx';
import { useFocusOnMount } from '../ui/use-focus-on-mount.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import type { Writing } from '../writing/writing.ts';
import { ClauseField } from './clause-field.tsx';
import type { ClauseNote } from './undo-note.tsx';
import { UndoNote } from './undo-note.tsx';

const { Part: ReturnedClauses } = onDemand(
  async () => (await import('./returned-clauses.tsx')).ReturnedClauses,
);
const { Part: ClauseEditor, useReady } = onDemand(
  async () => (await import('./clause-editor.tsx')).ClauseEditor,
);

const { Part: ClauseHints } = helpOnDemand(async () => (await import('./clause-hints.tsx')).ClauseHints);

type ClauseView = ItemView['clauses'][number];

/** The clauses of an item with the field for the next: one Enter a clause (D2). */
export function ClauseDesk({ item }: { readonly item: ItemView }): ReactNode {
  const { t } = useLanguage();
  const { can, writing, connection } = useMeeting();
  const styles = useStyles();
  const { standing, coming, returned } = useComing(item);
  const waiting = useWritingState((state) => state.saving === 'waiting');
  const [note, setNote] = useState<ClauseNote | undefined>(undefined);
  const [turn, setTurn] = useState(0);
  /** Those being changed, as they were when that began: one that somebody else removes stays until its writer leaves it. */
  const [open, setOpen] = useState<ReadonlyMap<string, ClauseView>>(
    () =>
      new Map(
        item.clauses
          .filter((one) => isBeingWritten(item.itemId, one, writing))
          .map((one) => [one.clauseId, one]),
      ),
  );
  useReady();
  const known = new Set(standing.map((clause) => clause.clauseId));
  const gone = [...open.values()].filter((clause) => !known.has(clause.clauseId));
  const count = standing.length + coming.length;
  if (count + gone.length === 0 && !can('RecordClause')) return null;
  const close = (clauseId: string) => setOpen((now) => new Map([...now].filter(([id]) => id !== clauseId)));
  return (
    <div className={styles.block}>
      {count > 0 ? <h3 className={styles.heading}>{t(protocolTexts.decision)}</h3> : null}
      <ul
        className={styles.list}
        aria-label={t(protocolTexts.clausesOf, { title: item.title })}
        hidden={count + gone.length === 0}
      >
        {[...standing, ...gone].map((clause, index) => (
          <Clause
            key={clause.clauseId}
            clause={clause}
            around={item.title}
            lead={clauseLead(index, count)}
            onOpen={() => setOpen((now) => new Map(now).set(clause.clauseId, clause))}
            editor={
              open.has(clause.clauseId) ? (
                <ClauseEditor
                  itemId={item.itemId}
                  clause={clause}
                  gone={!known.has(clause.clauseId)}
                  onRemoved={() => {
                    close(clause.clauseId);
                    setNote({ kind: 'removed', clauseId: clause.clauseId });
                    setTurn((now) => now + 1);
                  }}
                  onClose={() => close(clause.clauseId)}
                />
              ) : null
            }
          />
        ))}
        {coming.map((clause, index) => (
          <li key={clause.clauseId} className={mergeClasses(styles.clause, styles.coming)}>
            <strong className={styles.lead}>{clauseLead(standing.length + index, count)}</strong>{' '}
            <span lang="sv">{clause.text}</span>{' '}
            <em>{t(waiting || connection === 'lost' ? protocolTexts.keptHere : protocolTexts.sending)}</em>
          </li>
        ))}
      </ul>
      {returned.length > 0 ? <ReturnedClauses placed clauses={returned} /> : null}
      {note ? <UndoNote item={item} note={note} onDone={() => setNote(undefined)} /> : null}
      {can('RecordClause') ? (
        <ClauseField
          turn={turn}
          item={item}
          onRecord={(clauseIds) => setNote(clauseIds.length > 1 ? { kind: 'pasted', clauseIds } : undefined)}
        />
      ) : null}
    </div>
  );
}

/** The clauses that stand, without those on their way out; those on their way in; those that came back. */
function useComing(item: ItemView) {
  const pending = useWritingState((state) => state.pending);
  const returned = useWritingState((state) => state.returned);
  const commands = pending.map(({ command }) => command);
  const leaving = new Set(
    commands.flatMap(({ type, data }) => (type === 'RemoveClause' ? [data.clauseId] : [])),
  );
  const known = new Set(item.clauses.map((clause) => clause.clauseId));
  return {
    returned: returned.filter(({ itemId }) => itemId === item.itemId),
    standing: item.clauses.filter(({ clauseId }) => !leaving.has(clauseId)),
    coming: commands.flatMap((command) => {
      if (command.type !== 'RecordClause' || command.data.itemId !== item.itemId) return [];
      const { clauseId } = command.data;
      return known.has(clauseId) || leaving.has(clauseId) ? [] : [command.data];
    }),
  };
}

/** The writer left it half changed, at an earlier visit. */
function isBeingWritten(itemId: string, { clauseId, text }: ClauseView, writing: Writing): boolean {
  const kept = writing.kept(`clause:${clauseId}:${itemId}`)?.content;
  return typeof kept === 'string' && kept !== text;
}

function Clause(props: {
  readonly clause: ClauseView;
  /** Text beside it, where an abbreviation may be explained. */
  readonly around: string;
  readonly lead: string;
  readonly onOpen: () => void;
  /** In its place while it is being changed. */
  readonly editor: ReactNode;
}): ReactNode {
  const { t } = useLanguage();
  const { can } = useMeeting();
  const styles = useStyles();
  const [wasOpen, setWasOpen] = useState(false);
  // Whoever leaves the form is where they came from.
  const back = useFocusOnMount<HTMLButtonElement>(wasOpen);
  const { clause } = props;
  const address = { id: `clause-${clause.clauseId}`, tabIndex: -1 };
  if (props.editor) return <li {...address}>{props.editor}</li>;
  const words = (
    <>
      <strong className={styles.lead}>{props.lead}</strong> <span lang="sv">{clause.text}</span>
    </>
  );
  return (
    <li {...address} className={styles.clause}>
      {can('RewordClause') ? (
        <button
          ref={back}
          type="button"
          data-print
          className={styles.words}
          onClick={() => {
            setWasOpen(true);
            props.onOpen();
          }}
        >
          {words} <VisuallyHidden>{t(protocolTexts.reword)}</VisuallyHidden>
        </button>
      ) : (
        words
      )}
      <ClauseTerms clause={clause} />
      {can('RewordClause') ? <ClauseHints clause={clause} around={props.around} /> : null}
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
    scrollMarginTop: '96px',
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
