import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import type { MemberView } from '../../../src/contract/group-view.ts';
import { groupTexts, roleTexts } from '../../../src/texts/tab-group.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useGroup } from './group-context.tsx';
import { MemberDialog } from './member-dialog.tsx';
import type { MemberWish } from './member-wish.ts';
import { whatTheyAre, whenTheyAre } from './position-words.ts';

/** All that stands about a person: their positions over time, how they are reached, and what can be changed. */
export function MemberDetails({ member }: { readonly member: MemberView }): ReactNode {
  const language = useLanguage();
  const { t } = language;
  const { can } = useGroup();
  const styles = useStyles();
  const historyId = useId();
  const [asked, setAsked] = useState<MemberWish | undefined>(undefined);
  const ask = (kind: 'position' | 'leave' | 'contact' | 'accounts' | 'merge') => setAsked({ kind, member });
  const { managed, tenures } = member;
  const goesOn = tenures.at(-1)?.until === undefined && tenures.length > 0;
  return (
    <div className={styles.details}>
      <p id={historyId} className={styles.heading}>
        {t(groupTexts.history)}
      </p>
      {tenures.length === 0 ? <p className={styles.text}>{t(groupTexts.neverMember)}</p> : null}
      <ul className={styles.list} aria-labelledby={historyId}>
        {tenures.toReversed().map((tenure) => (
          <li key={tenure.from ?? ''} className={styles.tenure}>
            <span>
              {whatTheyAre(tenure)}
              <span className={styles.small}>
                {whenTheyAre(language, tenure)} · {tenure.roles.map((role) => t(roleTexts[role])).join(', ')}
              </span>
            </span>
            {can('ChangeMember') ? (
              <Button
                size="small"
                appearance="subtle"
                aria-label={t(groupTexts.correctPeriod, { period: whenTheyAre(language, tenure) })}
                onClick={() => setAsked({ kind: 'correct', member, tenure })}
              >
                {t(groupTexts.correct)}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {managed ? (
        <ul className={styles.list}>
          <li className={styles.text}>
            {managed.email ? `${t(groupTexts.email)}: ${managed.email}` : t(groupTexts.noEmail)}
          </li>
          {managed.identities.length === 0 ? <li>{t(groupTexts.noAccount)}</li> : null}
        </ul>
      ) : null}
      {can('ChangeMember') ? (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => ask('position')}>
            {t(goesOn ? groupTexts.newPosition : groupTexts.comeBack)}
          </Button>
          {goesOn ? (
            <Button size="small" onClick={() => ask('leave')}>
              {t(groupTexts.leave)}
            </Button>
          ) : null}
          <Button size="small" onClick={() => ask('contact')}>
            {t(groupTexts.contact)}
          </Button>
          <Button size="small" onClick={() => ask('accounts')}>
            {t(groupTexts.accounts)}
          </Button>
          <Button size="small" onClick={() => ask('merge')}>
            {t(groupTexts.merge)}
          </Button>
        </div>
      ) : null}
      {asked ? <MemberDialog what={asked} onClose={() => setAsked(undefined)} /> : null}
    </div>
  );
}

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  tenure: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  small: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
