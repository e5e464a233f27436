import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SectionTitle } from './headings.tsx';

/** What was decided lately, a row each, with a quiet button that takes it back. */
export function RowsToWithdraw(props: {
  readonly title: string;
  /** What the buttons say. */
  readonly action: string;
  readonly rows: readonly {
    readonly key: string;
    readonly what: ReactNode;
    /** Why, or by whom. */
    readonly how: string;
    /** What the row's button is called where its words alone do not say which. */
    readonly label: string;
    readonly onWithdraw: () => Promise<unknown>;
  }[];
}): ReactNode {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <SectionTitle>{props.title}</SectionTitle>
      <ul className={styles.list}>
        {props.rows.map(({ key, what, how, label, onWithdraw }) => (
          <li key={key} className={styles.row}>
            <p className={styles.words}>
              {what} <span className={styles.how}>{how}</span>
            </p>
            <Button size="small" appearance="subtle" aria-label={label} onClick={() => void onWithdraw()}>
              {props.action}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalXXXL },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flex: '1 1 18rem', margin: 0, overflowWrap: 'anywhere' },
  how: { color: tokens.colorNeutralForeground2 },
});
