import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComponentType, ReactNode } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { ClauseTerms } from './clause-terms.tsx';
import { clauseLead } from './clause-lead.ts';
import { PointedAtWords } from './pointed-at-words.tsx';

/**
 * The clauses of an item as the protocol prints them. The protocol's language is Swedish, whoever reads it. Read `apart`
 * from the item's text, a clause that says "förslaget" carries what it points to (D18).
 * On a page that shows each clause once, `#clause-…` leads there, and `link` copies that address.
 */
export function ClauseTexts(props: {
  readonly clauses: ItemView['clauses'];
  readonly apart?: boolean;
  readonly link?: ComponentType<{
    readonly clause: ItemView['clauses'][number];
    readonly look: 'words' | 'icon';
  }>;
}): ReactNode {
  const styles = useStyles();
  const { clauses, apart = false, link: Link } = props;
  if (clauses.length === 0) return null;
  return (
    <ul className={styles.list} lang="sv">
      {clauses.map((clause, index) => (
        <li
          key={clause.clauseId}
          className={mergeClasses(styles.clause, Link && styles.addressed)}
          {...(Link ? { id: `clause-${clause.clauseId}`, tabIndex: -1 } : {})}
        >
          <strong className={styles.lead}>{clauseLead(index, clauses.length)}</strong> {clause.text}
          <ClauseTerms clause={clause} />
          {apart && clause.pointsAt && isFirstToPointThere(clauses, index) ? (
            <PointedAtWords pointsAt={clause.pointsAt} />
          ) : null}
          {Link ? (
            <span className={styles.way}>
              <Link clause={clause} look="icon" />
            </span>
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
  addressed: {
    position: 'relative',
    paddingInlineEnd: '28px',
    scrollMarginTop: '96px',
    // Where one can point, the small way is there when one does, or comes by keyboard.
    '@media (hover: hover)': {
      '&:not(:hover) > span:last-child > button:not(:focus-visible)': { opacity: 0 },
    },
  },
  way: { position: 'absolute', insetInlineEnd: 0, top: '2px' },
  lead: { fontWeight: tokens.fontWeightSemibold },
});
