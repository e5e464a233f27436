import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { InquiryPersonView } from '../../../src/contract/inquiry-views.ts';
import { alternativeLabel } from '../../../src/texts/inquiry-words.ts';
import { inquiryPageTexts } from '../../../src/texts/tab-inquiries.ts';
import { useLanguage } from '../../shared/language.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';
import { useInquiry } from './inquiry-context.tsx';

/** How many gave each answer, and who gave which, by municipality. Who has not answered is said so, never guessed about. */
export function Roll(): ReactNode {
  const { t, locale } = useLanguage();
  const { view } = useInquiry();
  const styles = useStyles();
  const { alternatives, answered, asked, municipalities } = view;
  return (
    <section>
      <SectionTitle>{t(inquiryPageTexts.answers)}</SectionTitle>
      <p className={styles.count}>{t(inquiryPageTexts.count, { answered, asked })}.</p>
      <dl className={styles.tally}>
        {[
          ...alternatives.map((each) => ({ name: alternativeLabel(locale, each), count: each.count })),
          { name: t(inquiryPageTexts.noAnswers), count: asked - answered },
        ].map(({ name, count }) => (
          <div key={name} className={styles.box}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.number}>{count}</dd>
          </div>
        ))}
      </dl>
      <ul className={styles.list}>
        {municipalities.map(({ organisation, people }) => (
          <li key={organisation} className={styles.row}>
            <strong className={styles.organisation}>{organisation}</strong>
            <ul className={styles.people}>
              {people.map((person) => (
                <Person key={person.personId} person={person} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Person({ person }: { readonly person: InquiryPersonView }): ReactNode {
  const { t, locale } = useLanguage();
  const styles = useStyles();
  const { answer, name } = person;
  return (
    <li className={styles.person}>
      <span className={styles.who}>{name}</span>
      <span className={styles.said}>
        {answer ? (
          <span>
            {alternativeLabel(locale, answer)}
            {answer.answeredBy === undefined ? null : (
              <span className={styles.quiet}>
                {' '}
                ({t(inquiryPageTexts.byOther, { name: answer.answeredBy })})
              </span>
            )}
          </span>
        ) : (
          <span className={styles.quiet}>{t(inquiryPageTexts.noAnswer)}</span>
        )}
        {answer?.statement === undefined ? null : (
          <span lang="sv" className={styles.statement}>
            {answer.statement}
          </span>
        )}
      </span>
    </li>
  );
}

const useStyles = makeStyles({
  count: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  tally: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXL}`,
  },
  box: {
    display: 'flex',
    flexDirection: 'column-reverse',
    minWidth: '5.5rem',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '12rem 1fr',
    columnGap: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: 'none' },
    '@media (max-width: 640px)': { gridTemplateColumns: '1fr' },
  },
  organisation: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  people: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  person: {
    display: 'grid',
    gridTemplateColumns: 'minmax(8rem, 14rem) 1fr',
    columnGap: tokens.spacingHorizontalL,
    '@media (max-width: 640px)': { gridTemplateColumns: '1fr' },
  },
  who: { overflowWrap: 'anywhere' },
  said: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  statement: {
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
    marginTop: tokens.spacingVerticalXXS,
  },
});
