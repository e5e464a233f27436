import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { frameTexts } from '../../../src/texts/tab.ts';
import { useLanguage } from '../language.tsx';

/** What stands on the page while its content is fetched. */
export function PageSkeleton(): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  return (
    <Skeleton className={styles.page} aria-label={t(frameTexts.loading)}>
      <SkeletonItem size={32} className={styles.heading} />
      <SkeletonItem size={16} className={styles.line} />
      {[0, 1, 2, 3].map((row) => (
        <SkeletonItem key={row} className={styles.row} />
      ))}
    </Skeleton>
  );
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  heading: { width: 'min(24rem, 80%)' },
  line: { width: 'min(32rem, 100%)' },
  row: { height: '64px' },
});
