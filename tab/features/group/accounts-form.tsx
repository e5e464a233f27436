import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { MemberView } from '../../../src/contract/group-view.ts';
import type { Identity } from '../../../src/domain/group/group.ts';
import { groupTexts } from '../../../src/texts/tab-group.ts';
import { useLanguage } from '../../shared/language.tsx';
import { AccountFields, emptyAccount, readAccount } from './account-fields.tsx';
import { FormDialog } from '../../shared/ui/form-dialog.tsx';
import { useGroup } from './group-context.tsx';

/** The accounts by which somebody comes in: one at home and one here for a guest, all of them one person. */
export function AccountsForm(props: {
  readonly member: MemberView;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const { send, member: current } = useGroup();
  const styles = useStyles();
  const [text, setText] = useState(emptyAccount);
  const [wrong, setWrong] = useState(false);
  // The page is drawn anew after each change, and the dialog with it.
  const member = current(props.member.personId) ?? props.member;
  const { personId, name } = member;
  async function add(): Promise<boolean> {
    const identity = readAccount(text);
    const ready = identity !== undefined && identity !== 'wrong';
    setWrong(!ready);
    return ready && send({ type: 'LinkIdentity', data: { personId, identity } });
  }
  const words = (identity: Identity) =>
    identity.kind === 'teams'
      ? t(groupTexts.teamsAccount)
      : t(groupTexts.entraAccount, { object: identity.objectId, tenant: identity.tenantId });
  return (
    <FormDialog
      title={t(groupTexts.accountsTitle, { name })}
      action={t(groupTexts.addAccount)}
      onSave={add}
      onClose={props.onClose}
    >
      <ul className={styles.list}>
        {member.managed?.identities.map((identity) => (
          <li key={JSON.stringify(identity)} className={styles.row}>
            <span className={styles.account}>{words(identity)}</span>
            <Button
              appearance="subtle"
              size="small"
              icon={<Dismiss20Regular />}
              aria-label={t(groupTexts.removeAccount, { account: words(identity) })}
              onClick={() => void send({ type: 'UnlinkIdentity', data: { personId, identity } })}
            />
          </li>
        ))}
      </ul>
      <AccountFields
        value={text}
        wrong={wrong}
        onChange={(next) => {
          setText(next);
          setWrong(false);
        }}
      />
    </FormDialog>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  account: { overflowWrap: 'anywhere' },
});
