import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { ClauseTerms } from './clause-terms.tsx';
import { clauseLead } from './clause-lead.ts';
import { PointedAtWords } from './pointed-at-words.tsx';

/**
 * The clauses of an item as the protocol prints them. The protocol's language is Swedish, whoever reads it. Read `apart`
 * from the item's text, a clause that says "förslaget" carries what it points to (D18).
 */
export function ClauseTexts(props: {
  readonly clauses: ItemView['clauses'];
  readonly apart?: boolean;
}): ReactNode {
  const styles = useStyles();
  const { clauses, apart = false } = props;
  if (clauses.length === 0) return null;
  return (
    <ul className={styles.list} lang="sv">
      {clauses.map((clause, index) => (
        <li key={clause.clauseId} className={styles.clause}>
          <strong className={styles.lead}>{clauseLead(index, clauses.length)}</strong> {clause.text}
          <ClauseTerms clause={clause} />
          {apart && clause.pointsAt && isFirstToPointThere(clauses, index) ? (
            <PointedAtWords pointsAt={clause.pointsAt} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** Several clauses of an item often point to one proposal: it is shown once. */
function isFirstToPointThere(clauses: ItemView['clauses'], index: number): boolean {
  const words = clauses[index]?.pointsAt?.words;
  return clauses.findIndex((clause) => clause.pointsAt?.words === words) === index;
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
