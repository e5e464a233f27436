import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { protocolTexts } from '../../../src/texts/tab-protocol.ts';
import { useLanguage } from '../language.tsx';
import { useMeeting } from '../meeting/meeting-context.tsx';

/** Something just done to the clauses of an item, which one press takes back right there. */
export type ClauseNote =
  | { readonly kind: 'pasted'; readonly clauseIds: readonly string[] }
  | { readonly kind: 'removed'; readonly clauseId: string };

export function UndoNote(props: {
  readonly item: ItemView;
  readonly note: ClauseNote;
  readonly onDone: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const { latest, send, writing } = useMeeting();
  const styles = useStyles();
  const { item, note, onDone } = props;
  function undo(): void {
    if (note.kind === 'pasted') for (const clauseId of note.clauseIds) writing.removeClause(clauseId);
    else {
      const step = latest().steps.find(({ type, mine }) => type === 'ClauseRemoved' && mine);
      if (step) void send({ type: 'Undo', data: { version: step.version } });
    }
    onDone();
  }
  // It is back already.
  if (note.kind === 'removed' && item.clauses.some(({ clauseId }) => clauseId === note.clauseId)) return null;
  const pasted = note.kind === 'pasted';
  return (
    <p className={styles.note}>
      {pasted
        ? t(protocolTexts.clausesPasted, { count: note.clauseIds.length })
        : t(protocolTexts.clauseRemoved)}{' '}
      <Button size="small" onClick={undo}>
        {t(pasted ? protocolTexts.undoPasted : protocolTexts.undoRemove)}
      </Button>
    </p>
  );
}

const useStyles = makeStyles({
  note: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
