import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { SectionTitle } from './headings.tsx';

/** A part of a page that asks for something, set apart from what is only read. */
export function SectionCard(props: {
  readonly title: string;
  readonly className?: string;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const titleId = useId();
  return (
    <section data-screen className={mergeClasses(styles.card, props.className)} aria-labelledby={titleId}>
      <SectionTitle id={titleId}>{props.title}</SectionTitle>
      {props.children}
    </section>
  );
}

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 640px)': { padding: tokens.spacingHorizontalL },
  },
});
