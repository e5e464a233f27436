import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { nowTexts } from '../../../src/texts/tab-now.ts';
import { useLanguage } from '../../shared/language.tsx';

/** How many are shown at once. */
const FEW = 3;

/** The first of many, and the rest when they are asked for. */
export function FirstFew<T>(props: {
  readonly all: readonly T[];
  readonly keyOf: (one: T) => string;
  readonly renderOne: (one: T) => ReactNode;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { all, keyOf, renderOne } = props;
  const list = (some: readonly T[]) => (
    <ul className={styles.list}>
      {some.map((one) => (
        <li key={keyOf(one)} className={styles.entry}>
          {renderOne(one)}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(all.slice(0, FEW))}
      {all.length > FEW ? (
        <details>
          <summary className={styles.summary}>{t(nowTexts.more, { count: all.length - FEW })}</summary>
          <div className={styles.rest}>{list(all.slice(FEW))}</div>
        </details>
      ) : null}
    </>
  );
}

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  entry: {
    ':not(:first-child)': {
      paddingTop: tokens.spacingVerticalM,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  summary: { cursor: 'pointer', width: 'fit-content', color: tokens.colorBrandForegroundLink },
  rest: { marginTop: tokens.spacingVerticalM },
});
