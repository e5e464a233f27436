import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { frameTexts } from '../../../src/texts/tab.ts';
import { useLanguage } from '../language.tsx';

/** Where something is being fetched; its blocks have the shape of what will stand there. */
export function Skeleton(props: { readonly className?: string; readonly children: ReactNode }): ReactNode {
  const { t } = useLanguage();
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a progress element shows no blocks
    <div role="progressbar" aria-busy="true" aria-label={t(frameTexts.loading)} className={props.className}>
      {props.children}
    </div>
  );
}

/** A grey block. It breathes, unless the reader wants nothing to move. */
export function SkeletonBlock(props: { readonly className?: string }): ReactNode {
  const styles = useStyles();
  return <div className={mergeClasses(styles.block, props.className)} />;
}

const useStyles = makeStyles({
  block: {
    height: '16px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    '@media (prefers-reduced-motion: no-preference)': {
      animationName: { '50%': { opacity: 0.4 } },
      animationDuration: '2s',
      animationTimingFunction: 'ease-in-out',
      animationIterationCount: 'infinite',
    },
  },
});
