import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId } from 'react';
import type { RegisterView } from '../../../src/contract/register-view.ts';
import { actKindWords } from '../../../src/texts/clause-words.ts';
import { registerTexts as texts } from '../../../src/texts/tab-register.ts';
import { useLanguage } from '../../shared/language.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';

/** How many kinds are named of a year. */
const MOST_KINDS = 3;

/** How many decisions there are of each year and what they mostly were: a table, with a bar beside each number. */
export function DecisionsByYear({ years }: { readonly years: RegisterView['years'] }): ReactNode {
  const { t, locale } = useLanguage();
  const styles = useStyles();
  const title = useId();
  const most = Math.max(1, ...years.map(({ count }) => count));
  return (
    <section aria-labelledby={title} className={styles.section}>
      <SectionTitle id={title}>{t(texts.byYear)}</SectionTitle>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t(texts.year)}</th>
            <th scope="col">{t(texts.count)}</th>
            <th scope="col">{t(texts.common)}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, count, kinds }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>
                {count}
                <span aria-hidden className={styles.bar} style={{ width: `${(count / most) * 6}rem` }} />
              </td>
              <td>
                {kinds
                  .slice(0, MOST_KINDS)
                  .map((each) =>
                    t(texts.kindCount, { kind: actKindWords(locale, each.kind), count: each.count }),
                  )
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalXXL },
  table: {
    width: '100%',
    marginTop: tokens.spacingVerticalS,
    borderCollapse: 'collapse',
    '& th, & td': {
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
      textAlign: 'start',
      verticalAlign: 'top',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      overflowWrap: 'anywhere',
    },
    '& tbody th': { whiteSpace: 'nowrap', overflowWrap: 'normal' },
    '& thead th': { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  },
  bar: {
    display: 'inline-block',
    marginInlineStart: tokens.spacingHorizontalM,
    height: '0.75rem',
    maxWidth: '100%',
    backgroundColor: tokens.colorBrandBackground,
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: 'none',
  },
});
