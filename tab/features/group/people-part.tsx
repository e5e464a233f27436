import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { MemberView } from '../../../src/contract/group-view.ts';
import { MUNICIPAL_ROLES } from '../../../src/domain/group/group.ts';
import { groupTexts } from '../../../src/texts/tab-group.ts';
import { useLanguage } from '../../shared/language.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';
import { useGroup } from './group-context.tsx';
import { MemberDialog } from './member-dialog.tsx';
import { MemberRow } from './member-row.tsx';
import { Newcomers } from './on-demand-newcomers.ts';

/** Who belongs to the group today, by municipality; then those who come and those who have been. */
export function PeoplePart(): ReactNode {
  const { t } = useLanguage();
  const { view, can } = useGroup();
  const styles = useStyles();
  const [adding, setAdding] = useState(false);
  // While somebody in the channel waits for a word, that is what the page asks for.
  const asked = (view.managed?.newcomers.length ?? 0) > 0;
  const waiting = asked || (view.managed?.twins.length ?? 0) > 0;
  const [showFormer, setShowFormer] = useState(false);
  const { ofMunicipality, coOpted, secretariat, others, coming, former } = sorted(
    view.members,
    view.municipalities,
    view.today,
  );
  return (
    <>
      {waiting ? <Newcomers /> : null}
      {can('AddMember') ? (
        <div className={styles.add}>
          <Button
            appearance={asked ? 'secondary' : 'primary'}
            icon={<Add20Regular />}
            onClick={() => setAdding(true)}
          >
            {t(groupTexts.addPerson)}
          </Button>
        </div>
      ) : null}
      <section className={styles.section} aria-labelledby="municipalities-title">
        <SectionTitle id="municipalities-title">{t(groupTexts.municipalities)}</SectionTitle>
        <ul className={styles.list}>
          {ofMunicipality.map(({ municipality, members }) => (
            <li key={municipality} className={styles.municipality}>
              <h3 className={styles.label}>{municipality}</h3>
              {members.length === 0 ? (
                <p className={styles.nobody}>{t(groupTexts.nobodyToday)}</p>
              ) : (
                <People members={members} quietOrganisation />
              )}
            </li>
          ))}
        </ul>
      </section>
      <Group id="co-opted" title={t(groupTexts.coOpted)} members={coOpted} />
      <Group id="secretariat" title={t(groupTexts.secretariat)} members={secretariat} />
      <Group id="others" title={t(groupTexts.others)} members={others} />
      <Group id="coming" title={t(groupTexts.coming)} members={coming} />
      {former.length > 0 ? (
        <section className={styles.section} aria-label={t(groupTexts.former)}>
          <div>
            <Button aria-expanded={showFormer} onClick={() => setShowFormer(!showFormer)}>
              {showFormer ? t(groupTexts.hideFormer) : t(groupTexts.showFormer, { count: former.length })}
            </Button>
          </div>
          {showFormer ? <People members={former} framed /> : null}
        </section>
      ) : null}
      {adding ? <MemberDialog what={{ kind: 'add' }} onClose={() => setAdding(false)} /> : null}
    </>
  );
}

function Group(props: {
  readonly id: string;
  readonly title: string;
  readonly members: readonly MemberView[];
}): ReactNode {
  const styles = useStyles();
  if (props.members.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={`${props.id}-title`}>
      <SectionTitle id={`${props.id}-title`}>{props.title}</SectionTitle>
      <People members={props.members} framed />
    </section>
  );
}

function People(props: {
  readonly members: readonly MemberView[];
  readonly framed?: boolean;
  readonly quietOrganisation?: boolean;
}): ReactNode {
  const styles = useStyles();
  return (
    <ul className={props.framed ? styles.list : styles.bare}>
      {props.members.map((member) => (
        <MemberRow
          key={member.personId}
          member={member}
          framed={props.framed ?? false}
          quietOrganisation={props.quietOrganisation ?? false}
        />
      ))}
    </ul>
  );
}

/** Each person once, in the first place that fits. */
function sorted(members: readonly MemberView[], municipalities: readonly string[], today: string) {
  const now = members.filter((member) => member.now);
  const holds = (member: MemberView, ...roles: readonly string[]) =>
    member.now?.roles.some((role) => roles.includes(role)) ?? false;
  const seated = now.filter((member) => holds(member, ...MUNICIPAL_ROLES));
  const coOpted = now.filter((member) => holds(member, 'co-opted'));
  const secretariat = now.filter((member) => holds(member, 'secretariat') && !seated.includes(member));
  const placed = new Set([...seated, ...coOpted, ...secretariat]);
  const away = members.filter((member) => !member.now && member.tenures.length > 0);
  const coming = away.filter((member) =>
    member.tenures.some(({ from }) => from !== undefined && from > today),
  );
  const order = new Intl.Collator('sv');
  return {
    ofMunicipality: municipalities.toSorted(order.compare).map((municipality) => ({
      municipality,
      members: seated.filter((member) => member.now?.organisation === municipality),
    })),
    coOpted,
    secretariat,
    others: now.filter((member) => !placed.has(member)),
    coming,
    former: away.filter((member) => !coming.includes(member)),
  };
}

const useStyles = makeStyles({
  add: { marginBottom: tokens.spacingVerticalXXL },
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalXXXL,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    '& > li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  bare: { listStyleType: 'none', margin: 0, padding: 0, minWidth: 0 },
  municipality: {
    display: 'grid',
    gridTemplateColumns: '9rem minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    '@media (max-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  label: {
    margin: 0,
    paddingBlock: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  nobody: {
    margin: 0,
    paddingBlock: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
});
