import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { formalTexts } from '../../../src/texts/tab-formal.ts';
import { useLanguage } from '../language.tsx';

/** What a formal body noted of an item, as the protocol prints it; nothing where it noted nothing (D19). */
export function FormalNotes({ item }: { readonly item: ItemView }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { recusals = [], votes = [], reservations = [] } = item;
  const lines = [
    ...recusals.map(({ personId, name }) => ({ key: personId, text: t(formalTexts.recused, { name }) })),
    ...votes.map(({ voteId, printed }) => ({ key: voteId, text: printed })),
    ...reservations.map(({ reservationId, printed }) => ({ key: reservationId, text: printed })),
  ];
  return lines.map(({ key, text }) => (
    <p key={key} className={styles.line}>
      {text}
    </p>
  ));
}

const useStyles = makeStyles({
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
});
