import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PointedAt } from '../../../src/domain/clauses/pointed-at.ts';
import { decisionsTexts } from '../../../src/texts/tab-decisions.ts';
import { useLanguage } from '../language.tsx';

/** The proposal that a clause points to, quietly below its words. */
export function PointedAtWords({ pointsAt }: { readonly pointsAt: PointedAt }): ReactNode {
  const { t, locale } = useLanguage();
  const styles = useStyles();
  return (
    <div className={styles.quote}>
      <span className={styles.label} lang={locale}>
        {t(LABELS[pointsAt.from])}
      </span>
      {pointsAt.words}
    </div>
  );
}

const LABELS = {
  text: decisionsTexts.fromText,
  background: decisionsTexts.fromBackground,
  paper: decisionsTexts.fromPaper,
} as const;

const useStyles = makeStyles({
  quote: {
    marginBlock: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'pre-line',
  },
  label: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
