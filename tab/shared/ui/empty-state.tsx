import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PageTitle } from './headings.tsx';

/** A page with nothing on it: says why, and what to do next. */
export function EmptyState(props: {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <PageTitle>{props.title}</PageTitle>
      <p className={styles.text}>{props.text}</p>
      {props.children}
    </div>
  );
}

const useStyles = makeStyles({
  box: {
    maxWidth: '36rem',
    marginBlock: tokens.spacingVerticalXXXL,
    marginInline: 'auto',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalL,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase500 },
});
