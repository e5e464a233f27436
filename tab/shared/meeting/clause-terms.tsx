import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { kronor } from '../../../src/domain/basics/money.ts';
import { CONDITIONS } from '../../../src/domain/protocol/wording.ts';
import { alongTexts } from '../../../src/texts/tab-along.ts';
import { useLanguage } from '../language.tsx';

/** What goes with a clause, below its words: the conditions it holds under, and its money. */
export function ClauseTerms(props: {
  readonly clause: Pick<ItemView['clauses'][number], 'conditions' | 'funding'>;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { conditions = [], funding } = props.clause;
  return (
    <>
      {conditions.length > 0 ? (
        <div lang="sv">
          <p className={styles.label}>{CONDITIONS}</p>
          <ol className={styles.list}>
            {conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ol>
        </div>
      ) : null}
      {funding ? (
        <p className={styles.money}>
          {funding.ceiling
            ? t(alongTexts.atMost, { amount: kronor(funding.amount) })
            : kronor(funding.amount)}
          {funding.source ? ` · ${funding.source}` : ''}
        </p>
      ) : null}
    </>
  );
}

const useStyles = makeStyles({
  label: { margin: `${tokens.spacingVerticalXS} 0 0` },
  list: {
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}`,
    paddingInlineStart: tokens.spacingHorizontalXXL,
  },
  money: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
