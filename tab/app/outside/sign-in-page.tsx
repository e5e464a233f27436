import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { doorTexts } from '../../../src/texts/tab-door.ts';
import { useLanguage } from '../../shared/language.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import type { Arrival } from './arrive.ts';
import { leaveToSignIn } from './arrive.ts';
import { teamsLink } from '../../shared/links/teams-link.ts';

/** The plain page that somebody outside Teams meets: what this is, and the way in. */
export function SignInPage(props: { readonly arrival: Extract<Arrival, { kind: 'out' }> }): ReactNode {
  const { t } = useLanguage();
  const { view, why } = props.arrival;
  const styles = useStyles();
  const [leaving, setLeaving] = useState(false);
  useEffect(() => {
    // Back from the issuer by the browser's own button, the page stands as it was left.
    const shown = () => setLeaving(false);
    addEventListener('pageshow', shown);
    return () => removeEventListener('pageshow', shown);
  }, []);
  return (
    <div className={styles.page}>
      <EmptyState title={t(doorTexts.title)} text={t(doorTexts.text)}>
        {why ? (
          <p className={styles.why}>
            {t(why === 'signed-out' ? doorTexts.signedOut : doorTexts.notFinished)}
          </p>
        ) : null}
        <div className={styles.ways}>
          <Button
            appearance="primary"
            size="large"
            className={styles.way}
            disabledFocusable={leaving}
            onClick={() => {
              setLeaving(true);
              leaveToSignIn(view, { issuer: 0 }).catch(() => setLeaving(false));
            }}
          >
            {t(leaving ? doorTexts.signingIn : doorTexts.signIn)}
          </Button>
          {view.teamsAppId ? (
            <Button
              as="a"
              size="large"
              className={styles.way}
              href={teamsLink(view.teamsAppId, location.pathname.slice('/tab/'.length) + location.hash)}
            >
              {t(doorTexts.openInTeams)}
            </Button>
          ) : null}
        </div>
        <p className={styles.small}>{t(doorTexts.howText)}</p>
        <p className={styles.small}>{t(doorTexts.rosterText)}</p>
      </EmptyState>
    </div>
  );
}

const useStyles = makeStyles({
  page: {
    maxWidth: '36rem',
    marginInline: 'auto',
    marginTop: '8vh',
    paddingInline: tokens.spacingHorizontalXL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 640px)': {
      marginTop: 0,
      paddingInline: 0,
      backgroundColor: 'transparent',
      border: 'none',
    },
  },
  why: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    '@media (max-width: 640px)': { width: '100%' },
  },
  way: { minHeight: '48px', '@media (max-width: 640px)': { flexGrow: 1 } },
  small: { margin: 0, color: tokens.colorNeutralForeground2 },
});
