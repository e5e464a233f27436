import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Skeleton, SkeletonBlock } from './skeleton.tsx';

/** What stands on the page while its content is fetched. */
export function PageSkeleton(): ReactNode {
  const styles = useStyles();
  return (
    <Skeleton className={styles.page}>
      <SkeletonBlock className={styles.heading} />
      <SkeletonBlock className={styles.line} />
      {[0, 1, 2, 3].map((row) => (
        <SkeletonBlock key={row} className={styles.row} />
      ))}
    </Skeleton>
  );
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  heading: { height: '32px', width: 'min(24rem, 80%)' },
  line: { width: 'min(32rem, 100%)' },
  row: { height: '64px' },
});
