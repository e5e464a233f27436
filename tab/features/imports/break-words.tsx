import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { dotted } from '../../../src/domain/basics/time.ts';
import type { ImportedBreak } from '../../../src/domain/import/structure.ts';

/** A break as it was printed, between two items: when, and what it was for. */
export function BreakWords({ pause: { time, title } }: { readonly pause: ImportedBreak }): ReactNode {
  const styles = useStyles();
  return (
    <p lang="sv" className={styles.pause}>
      {time ? `${dotted(time)} ` : ''}
      {title}
    </p>
  );
}

const useStyles = makeStyles({
  pause: {
    margin: 0,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});
