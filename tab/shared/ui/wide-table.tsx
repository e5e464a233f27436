import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { SectionTitle } from './headings.tsx';

/** A section with a table that may be wider than the screen: it scrolls by itself, by keys too, its first column staying. */
export function WideTable(props: {
  readonly title: string;
  readonly note: string;
  readonly className?: string;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const title = useId();
  return (
    <div className={styles.section}>
      <SectionTitle id={title}>{props.title}</SectionTitle>
      <p className={styles.note}>{props.note}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys (WCAG 2.1.1) */}
      <section aria-labelledby={title} tabIndex={0} className={styles.scroll}>
        <table className={mergeClasses(styles.table, props.className)}>{props.children}</table>
      </section>
    </div>
  );
}

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalXXXL },
  note: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  scroll: {
    marginTop: tokens.spacingVerticalM,
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  table: {
    width: '100%',
    borderCollapse: 'separate',
    borderSpacing: 0,
    '& th, & td': {
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
      textAlign: 'end',
      verticalAlign: 'middle',
      fontVariantNumeric: 'tabular-nums',
      whiteSpace: 'nowrap',
      overflowWrap: 'normal',
      '@media (max-width: 640px)': { paddingInline: tokens.spacingHorizontalS },
    },
    '& tr:not(:last-child) > *, & thead tr > *': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    '& th': { fontWeight: tokens.fontWeightRegular },
    '& thead th': {
      fontWeight: tokens.fontWeightSemibold,
      color: tokens.colorNeutralForeground2,
      verticalAlign: 'bottom',
      whiteSpace: 'normal',
    },
    '& tr > :first-child': {
      position: 'sticky',
      insetInlineStart: 0,
      textAlign: 'start',
      whiteSpace: 'normal',
      minWidth: '9rem',
      maxWidth: '12rem',
      overflowWrap: 'anywhere',
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
});
