import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { AppLink } from '../navigation.tsx';
import { PageTitle, SectionTitle } from './headings.tsx';

/** The head of a page that lists things: its title, a line about it, and what begins a new one. */
export function ListHeader(props: {
  readonly title: string;
  readonly intro: string;
  readonly action: ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <PageTitle>{props.title}</PageTitle>
        <p className={styles.intro}>{props.intro}</p>
      </div>
      {props.action}
    </header>
  );
}

/** A heading with its rows, or the words that stand where there are none. */
export function ListSection(props: {
  readonly title: string;
  readonly none: string;
  /** `LinkRow`s. */
  readonly children: readonly ReactNode[];
}): ReactNode {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <SectionTitle>{props.title}</SectionTitle>
      {props.children.length === 0 ? <p className={styles.quiet}>{props.none}</p> : null}
      <ul className={styles.list}>{props.children}</ul>
    </section>
  );
}

/** One thing that is opened by pressing anywhere on its row; `mark` stands at the end of it. */
export function LinkRow(props: {
  readonly to: string;
  readonly title: string;
  readonly mark?: ReactNode;
  /** What is told of it below its title. */
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <AppLink to={props.to} className={styles.link}>
          {props.title}
        </AppLink>
        {props.children}
      </div>
      {props.mark}
    </li>
  );
}

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingVerticalL,
  },
  words: { flex: '1 1 20rem' },
  intro: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  section: { marginTop: tokens.spacingVerticalXXXL },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  row: {
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
  },
  what: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    flex: '1 1 16rem',
    minWidth: 0,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
    color: tokens.colorNeutralForeground2,
  },
  link: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    // The whole row is the link's target.
    '::after': { content: '""', position: 'absolute', inset: 0, borderRadius: tokens.borderRadiusLarge },
  },
});
