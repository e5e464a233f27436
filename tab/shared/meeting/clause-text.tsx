import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { ClauseTerms } from './clause-terms.tsx';
import { clauseLead } from './clause-lead.ts';

/** The clauses of an item as the protocol prints them. The protocol's language is Swedish, whoever reads it. */
export function ClauseTexts(props: { readonly clauses: ItemView['clauses'] }): ReactNode {
  const styles = useStyles();
  const { clauses } = props;
  if (clauses.length === 0) return null;
  return (
    <ul className={styles.list} lang="sv">
      {clauses.map((clause, index) => (
        <li key={clause.clauseId} className={styles.clause}>
          <strong className={styles.lead}>{clauseLead(index, clauses.length)}</strong> {clause.text}
          <ClauseTerms clause={clause} />
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  clause: {
    paddingBlock: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  lead: { fontWeight: tokens.fontWeightSemibold },
});
