import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { doorTexts } from '../../src/texts/tab-door.ts';
import { frameTexts } from '../../src/texts/tab.ts';
import type { ApiFault } from '../shared/api/fault.ts';
import { useLanguage } from '../shared/language.tsx';
import type { Account } from '../shared/session.tsx';
import { EmptyState } from '../shared/ui/empty-state.tsx';
import { FaultPage } from '../shared/ui/fault-page.tsx';

interface Props {
  /** One that no waiting mends. */
  readonly fault: ApiFault;
  readonly onRetry: () => void;
  /** The account as its organisation names it. */
  readonly userName?: string;
  readonly account?: Account;
}

/** Why somebody was not let in, and what to do: never a blank page (D20). */
export function DoorFault(props: Props): ReactNode {
  const { fault } = props;
  if (fault.problem?.code === 'foreign-tenant')
    return <ForeignTenant {...props} tenant={String(fault.problem.params?.['tenant'] ?? '–')} />;
  if (fault.problem?.code === 'not-in-roster') return <NotInRoster {...props} />;
  if (fault.status === 401) return <NoToken {...props} refused={fault.problem !== undefined} />;
  return <FaultPage {...props} />;
}

function ForeignTenant(props: Props & { readonly tenant: string }): ReactNode {
  const { t } = useLanguage();
  const { account, tenant } = props;
  const styles = useStyles();
  return (
    <EmptyState title={t(doorTexts.foreignTitle, { tenant })} text={t(doorTexts.foreignText)}>
      <AccountLine {...props} />
      {account ? (
        <p className={styles.line}>{t(doorTexts.foreignOutside, { tenant })}</p>
      ) : (
        <ol className={styles.steps}>
          <li>{t(doorTexts.foreignStep1)}</li>
          <li>{t(doorTexts.foreignStep2, { tenant })}</li>
          <li>{t(doorTexts.foreignStep3)}</li>
        </ol>
      )}
      <Ways {...props} />
      <p className={styles.small}>{t(doorTexts.foreignHelp, { tenant })}</p>
    </EmptyState>
  );
}

function NotInRoster(props: Props): ReactNode {
  const { t } = useLanguage();
  return (
    <EmptyState title={t(doorTexts.rosterTitle)} text={t(doorTexts.rosterHelp)}>
      <AccountLine {...props} />
      <Ways {...props} />
    </EmptyState>
  );
}

function NoToken(props: Props & { readonly refused: boolean }): ReactNode {
  const { t } = useLanguage();
  return (
    <EmptyState
      title={t(doorTexts.noTokenTitle)}
      text={t(props.refused || props.account ? doorTexts.refusedTokenText : doorTexts.noTokenText)}
    >
      <Ways {...props} />
    </EmptyState>
  );
}

function AccountLine({ userName }: Props): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  return userName ? <p className={styles.line}>{t(doorTexts.account, { account: userName })}</p> : null;
}

/** Outside Teams another account can be chosen here; in Teams one tries again after choosing there. */
function Ways({ account, onRetry }: Props): ReactNode {
  const { t } = useLanguage();
  return account ? (
    <Button appearance="primary" onClick={account.change}>
      {t(doorTexts.otherAccount)}
    </Button>
  ) : (
    <Button appearance="primary" onClick={onRetry}>
      {t(frameTexts.reload)}
    </Button>
  );
}

const useStyles = makeStyles({
  line: { margin: 0, overflowWrap: 'anywhere' },
  steps: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  small: { margin: 0, color: tokens.colorNeutralForeground2 },
});
