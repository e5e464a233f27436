import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { doorTexts } from '../../../src/texts/tab-door.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useNotices } from '../../shared/notices.tsx';
import type { Account } from '../../shared/session.tsx';

/** Outside Teams: who is signed in and the way out; once the sign-in has expired, the way in again. */
export function AccountRow(props: { readonly account: Account; readonly name: string }): ReactNode {
  const { t } = useLanguage();
  const { say } = useNotices();
  const { account, name } = props;
  const { ended } = account;
  const styles = useStyles();
  useEffect(() => {
    if (ended) say(`${t(doorTexts.endedTitle)}. ${t(doorTexts.endedText)}`);
  }, [ended, say, t]);
  if (ended)
    return (
      <section className={styles.ended} aria-label={t(doorTexts.endedTitle)}>
        <p className={styles.words}>
          <b>{t(doorTexts.endedTitle)}.</b> {t(doorTexts.endedText)}
        </p>
        <Button onClick={account.signIn}>{t(doorTexts.signInAgain)}</Button>
      </section>
    );
  return (
    <div className={styles.row}>
      <span className={styles.name}>{t(doorTexts.signedInAs, { name })}</span>
      <Button size="small" appearance="subtle" onClick={account.signOut}>
        {t(doorTexts.signOut)}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    columnGap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    '@media print': { display: 'none' },
  },
  name: { overflowWrap: 'anywhere' },
  ended: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalXL,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  words: { margin: 0, flex: '1 1 18rem' },
});
