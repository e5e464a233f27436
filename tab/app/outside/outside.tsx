import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useMemo, useState } from 'react';
import { useLanguage } from '../../shared/language.tsx';
import { FaultPage } from '../../shared/ui/fault-page.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import type { Host } from '../host.ts';
import { SignedIn } from '../signed-in.tsx';
import type { Arrival } from './arrive.ts';
import { arrive, leaveToSignIn, leaveToSignOut } from './arrive.ts';
import { outsideTokens } from './outside-tokens.ts';
import { SignInPage } from './sign-in-page.tsx';
import { userNameIn } from './user-name.ts';

/** The tab opened by itself: signs in with the issuer that the server trusts, and is then as in Teams. */
export function Outside(): ReactNode {
  const styles = useStyles();
  const [arrival, setArrival] = useState<Arrival | undefined>(undefined);
  const [fault, setFault] = useState<unknown>(undefined);
  useEffect(() => {
    arrive().then(setArrival, setFault);
  }, []);
  const retry = () => {
    setFault(undefined);
    arrive().then(setArrival, setFault);
  };
  if (arrival?.kind === 'in') return <Inside arrival={arrival} />;
  return (
    <main className={styles.plain}>
      {fault !== undefined ? (
        <FaultPage fault={fault} onRetry={retry} />
      ) : arrival === undefined ? (
        <PageSkeleton />
      ) : (
        <SignInPage arrival={arrival} />
      )}
    </main>
  );
}

function Inside({ arrival }: { readonly arrival: Extract<Arrival, { kind: 'in' }> }): ReactNode {
  const { locale } = useLanguage();
  const [ended, setEnded] = useState(false);
  const { view, issuer, given, flow } = arrival;
  const host = useMemo<Pick<Host, 'tokens' | 'locale' | 'ready' | 'share' | 'userName'>>(() => {
    const userName = userNameIn(given.accessToken);
    return {
      locale,
      tokens: outsideTokens({
        first: given,
        renew: (refreshToken) => flow.renewTokens(view, issuer, refreshToken),
        isRefusal: flow.isRefusal,
        onEnd: () => setEnded(true),
        now: Date.now,
      }),
      ready: () => undefined,
      share: () => Promise.resolve(false),
      ...(userName === undefined ? {} : { userName }),
    };
  }, [given, flow, view, issuer, locale]);
  const account = useMemo(
    () => ({
      ended,
      signIn: () => void leaveToSignIn(view, { issuer }),
      // Whom the first issuer does not lead in may be known to the next, as a guest.
      change: () =>
        void leaveToSignIn(view, { issuer: (issuer + 1) % view.issuers.length, prompt: 'select_account' }),
      signOut: () => void leaveToSignOut(view, issuer),
    }),
    [ended, view, issuer],
  );
  return <SignedIn host={host} account={account} />;
}

const useStyles = makeStyles({
  plain: { maxWidth: '60rem', marginInline: 'auto', padding: tokens.spacingHorizontalXXL },
});
