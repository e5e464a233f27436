import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId } from 'react';
import type { PeopleView } from '../../../src/contract/people-view.ts';
import { likenessText, peopleTexts as texts } from '../../../src/texts/tab-people.ts';
import { useLanguage } from '../../shared/language.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';
import type { Ask } from './ask.ts';
import { useNameWords } from './use-name-words.ts';

type Proposal = PeopleView['proposals'][number];

/** Names that may be one person, each to be decided. */
export function Proposals(props: { readonly proposals: readonly Proposal[]; readonly ask: Ask }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { named } = useNameWords();
  return (
    <section className={styles.section}>
      <SectionTitle>{t(texts.proposals)}</SectionTitle>
      <p className={styles.note}>{t(texts.proposalsNote)}</p>
      <ul className={styles.list}>
        {props.proposals.map((proposal) => (
          <ProposalRow
            key={`${named(proposal.one)} ${named(proposal.other)}`}
            proposal={proposal}
            ask={props.ask}
          />
        ))}
      </ul>
    </section>
  );
}

function ProposalRow({ proposal, ask }: { readonly proposal: Proposal; readonly ask: Ask }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { named, when } = useNameWords();
  const names = useId();
  const { one, other, why } = proposal;
  const data = {
    one: { name: one.name, ...(one.municipality === undefined ? {} : { municipality: one.municipality }) },
    other: {
      name: other.name,
      ...(other.municipality === undefined ? {} : { municipality: other.municipality }),
    },
  };
  const said = { one: named(one), other: named(other) };
  return (
    <li className={styles.row}>
      <div id={names} className={styles.pair}>
        {[one, other].map((name) => (
          <p key={named(name)} className={styles.name}>
            <strong lang="sv">{named(name)}</strong>
            <span className={styles.small}>{when(name)}</span>
          </p>
        ))}
        <p className={styles.small}>{t(likenessText(why))}</p>
      </div>
      <div className={styles.buttons}>
        <Button
          aria-describedby={names}
          onClick={() => void ask({ type: 'HoldAsOne', data }, t(texts.heldOne, said))}
        >
          {t(texts.holdOne)}
        </Button>
        <Button
          appearance="subtle"
          aria-describedby={names}
          onClick={() => void ask({ type: 'HoldApart', data }, t(texts.heldApart, said))}
        >
          {t(texts.holdApart)}
        </Button>
      </div>
    </li>
  );
}

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalXXXL },
  note: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  pair: { flex: '1 1 18rem', minWidth: 0, overflowWrap: 'anywhere' },
  name: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    margin: 0,
  },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
