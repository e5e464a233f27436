import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PresenterPageView } from '../../../src/contract/presenter-view.ts';

/** How it stands, in letters that are read at arm's length, and what can be done about it. */
export function StandingCard(props: {
  readonly view: PresenterPageView;
  readonly headline: string;
  readonly lines: readonly string[];
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const { view, headline, lines } = props;
  const calls = view.letIn || view.standing === 'now' || view.standing === 'next' || view.standing === 'soon';
  return (
    <section
      aria-labelledby="standing"
      className={mergeClasses(styles.card, calls && styles.calling)}
      data-standing={view.standing}
    >
      <h2 id="standing" className={styles.headline}>
        {headline}
      </h2>
      {lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
      {props.children}
    </section>
  );
}

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalXL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  calling: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  headline: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  line: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase500 },
});
