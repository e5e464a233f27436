import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { PeopleView } from '../../../src/contract/people-view.ts';
import { folded } from '../../../src/domain/basics/folded.ts';
import { peopleTexts as texts } from '../../../src/texts/tab-people.ts';
import { useLanguage } from '../../shared/language.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';
import { useNameWords } from './use-name-words.ts';

/** Everybody, found by any of their names or municipalities. */
export function PeopleList({ people }: { readonly people: PeopleView['people'] }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { named, when } = useNameWords();
  const [wanted, setWanted] = useState('');
  const found = people.filter(({ names }) =>
    folded(names.map(named).join(' ')).includes(folded(wanted.trim())),
  );
  return (
    <section className={styles.section}>
      <SectionTitle>{t(texts.all)}</SectionTitle>
      <Field label={t(texts.find)} data-screen>
        <Input
          type="search"
          contentBefore={<Search20Regular />}
          value={wanted}
          onChange={(_, data) => setWanted(data.value)}
        />
      </Field>
      {found.length === 0 ? <output className={styles.none}>{t(texts.none)}</output> : null}
      <ul className={styles.list}>
        {found.map(({ names }) => (
          <li key={names.map(named).join()} className={styles.person}>
            {names.map((name, at) => (
              <p key={named(name)} className={styles.name}>
                <span lang="sv" className={at === 0 ? styles.latest : undefined}>
                  {named(name)}
                </span>
                <span className={styles.when}>{when(name)}</span>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalXXXL,
  },
  none: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  person: {
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  name: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  latest: { fontWeight: tokens.fontWeightSemibold },
  when: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});
