import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../../src/domain/clauses/finding.ts';
import { MarkedClause } from './marked-clause.tsx';

/** A button of a proposal: `name` says what it is about, for who hears it alone, and begins with what is shown. */
export interface ProposalAct {
  readonly label: string;
  readonly name: string;
  readonly onClick: () => void;
  /** It is what is most likely wanted. */
  readonly likely?: true;
}

/** What proposals stand in, one below the other. */
export function ProposalList(props: { readonly label: string; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={props.label} data-screen>
      {props.children}
    </ul>
  );
}

/** One of them, with its own frame; a form may stand in its place. */
export function ProposalEntry({ children }: { readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return <li className={styles.proposal}>{children}</li>;
}

/** What a clause seems to say, the words it rests on underlined, and what may be done about it (N3). */
export function ProposalRow(props: {
  readonly clause: string;
  readonly findings: readonly Finding[];
  readonly acts: readonly ProposalAct[];
  /** What is proposed. */
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <>
      <p className={styles.what}>{props.children}</p>
      <p lang="sv" className={styles.words}>
        att <MarkedClause text={props.clause} findings={props.findings} />
      </p>
      <div className={styles.buttons}>
        {props.acts.map(({ label, name, onClick, likely }) => (
          <Button
            key={name}
            size="small"
            appearance={likely ? 'secondary' : 'subtle'}
            aria-label={name}
            onClick={onClick}
          >
            {label}
          </Button>
        ))}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  proposal: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
  what: { margin: 0 },
  words: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
