import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { MeView } from '../../src/contract/views.ts';
import type { Api } from '../shared/api/client.ts';
import { createApi } from '../shared/api/client.ts';
import { ApiFault } from '../shared/api/fault.ts';
import type { Account } from '../shared/session.tsx';
import { newId, SessionProvider } from '../shared/session.tsx';
import { FaultPage } from '../shared/ui/fault-page.tsx';
import { PageSkeleton } from '../shared/ui/page-skeleton.tsx';
import type { Host } from './host.ts';
import { Pages } from './pages.tsx';

/** A server that refuses somebody can also give this page; one that does not answer could not. */
const DoorFault = lazy(async () => ({ default: (await import('./door-fault.tsx')).DoorFault }));

/** Learns from the server who is there and shows the page of the address, or why it cannot be shown. */
export function SignedIn(props: {
  readonly host: Pick<Host, 'tokens' | 'locale' | 'ready' | 'share' | 'teams' | 'userName'>;
  /** What somebody outside Teams can do about their sign-in. */
  readonly account?: Account;
}): ReactNode {
  const { host, account } = props;
  const styles = useStyles();
  const [api] = useState<Api>(() => createApi({ tokens: host.tokens, language: host.locale, newId }));
  const [me, setMe] = useState<MeView | undefined>(undefined);
  const [fault, setFault] = useState<unknown>(undefined);
  const ask = useCallback(() => {
    api
      .me()
      .then(setMe, setFault)
      .finally(() => host.ready());
  }, [api, host]);
  useEffect(ask, [ask]);
  if (me)
    return (
      <SessionProvider
        api={api}
        me={me}
        share={host.share}
        {...(host.teams ? { teams: host.teams } : {})}
        {...(account ? { account } : {})}
      >
        <Pages />
      </SessionProvider>
    );
  const retry = () => {
    setFault(undefined);
    ask();
  };
  return (
    <main className={styles.plain}>
      {fault === undefined ? (
        <PageSkeleton />
      ) : fault instanceof ApiFault && !fault.passing ? (
        <Suspense fallback={<PageSkeleton />}>
          <DoorFault
            fault={fault}
            onRetry={retry}
            {...(host.userName ? { userName: host.userName } : {})}
            {...(account ? { account } : {})}
          />
        </Suspense>
      ) : (
        <FaultPage fault={fault} onRetry={retry} />
      )}
    </main>
  );
}

const useStyles = makeStyles({
  plain: { maxWidth: '60rem', marginInline: 'auto', padding: tokens.spacingHorizontalXXL },
});
