import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PeopleView } from '../../../src/contract/people-view.ts';
import { peopleTexts as texts } from '../../../src/texts/tab-people.ts';
import { useLanguage } from '../../shared/language.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';
import type { Ask } from './ask.ts';
import { useNameWords } from './use-name-words.ts';

/** What is decided of names, each to be taken back. */
export function Judgements(props: {
  readonly judgements: PeopleView['judgements'];
  readonly ask: Ask;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { named } = useNameWords();
  return (
    <section className={styles.section}>
      <SectionTitle>{t(texts.judgements)}</SectionTitle>
      <ul className={styles.list}>
        {props.judgements.map(({ one, other, as, by }) => {
          const said = { one: named(one), other: named(other) };
          const pair = t(texts.between, said);
          return (
            <li key={pair} className={styles.row}>
              <p className={styles.words}>
                <span lang="sv">{pair}</span>{' '}
                <span className={styles.how}>
                  {t(as === 'one' ? texts.judgedOne : texts.judgedApart, { by })}
                </span>
              </p>
              <Button
                size="small"
                appearance="subtle"
                aria-label={`${t(texts.withdraw)}: ${pair}`}
                onClick={() =>
                  void props.ask(
                    { type: 'WithdrawJudgement', data: { one, other } },
                    t(texts.withdrawn, said),
                  )
                }
              >
                {t(texts.withdraw)}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalXXXL },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flex: '1 1 18rem', margin: 0, overflowWrap: 'anywhere' },
  how: { color: tokens.colorNeutralForeground2 },
});
