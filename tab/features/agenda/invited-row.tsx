import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { InvitedPresenterView, PresenterLinkView } from '../../../src/contract/presenter-view.ts';
import type { ItemView } from '../../../src/contract/views.ts';
import { inviteTexts as texts } from '../../../src/texts/tab-invites.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useCopied } from '../../shared/links/use-copied.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { PresenterStatusBadge } from '../../shared/presenters/presenter-status.tsx';
import { useSession } from '../../shared/session.tsx';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.tsx';
import { BroughtPapers } from './brought-papers.tsx';

/** Somebody who is called from outside: how far they have come, and what can be done about their link. */
export function InvitedRow(props: {
  readonly invited: InvitedPresenterView;
  readonly item: ItemView;
  readonly pitch?: string;
  readonly onChange: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const { can, send } = useMeeting();
  const notices = useNotices();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const { copyLink, dialog } = useCopiedLink(props.invited);
  const { invitationId, name, status, email } = props.invited;
  const withdrawn = status === 'withdrawn';
  async function act(type: 'RenewPresenterLink' | 'WithdrawPresenterLink', said: string): Promise<boolean> {
    const done = await send({ type, data: { invitationId } });
    if (done) notices.done(said);
    return done;
  }
  return (
    <li className={styles.row}>
      <span>
        <span lang="sv">{props.pitch ? t(texts.forPitch, { name, pitch: props.pitch }) : name}</span>{' '}
        <PresenterStatusBadge status={status} />
      </span>
      {can('InvitePresenter') ? (
        <span className={styles.ways}>
          {withdrawn ? null : (
            <>
              <Button
                size="small"
                appearance="subtle"
                aria-label={t(texts.copyOf, { name })}
                onClick={() => void copyLink()}
              >
                {t(texts.copy)}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                aria-label={t(texts.changeOf, { name })}
                onClick={props.onChange}
              >
                {t(texts.change)}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                aria-label={t(texts.withdrawOf, { name })}
                onClick={() => setAsking(true)}
              >
                {t(texts.withdraw)}
              </Button>
            </>
          )}
          <Button
            size="small"
            appearance="subtle"
            aria-label={t(email ? texts.renewOf : texts.renewPlainOf, { name })}
            onClick={() => void act('RenewPresenterLink', t(texts.renewed, { name }))}
          >
            {t(email ? texts.renew : texts.renewPlain)}
          </Button>
        </span>
      ) : null}
      {props.invited.brought ? <BroughtPapers item={props.item} papers={props.invited.brought} /> : null}
      <ConfirmDialog
        open={asking}
        title={t(texts.withdrawAsk)}
        action={t(texts.withdraw)}
        onConfirm={() => act('WithdrawPresenterLink', t(texts.withdrawn, { name }))}
        onClose={() => setAsking(false)}
      >
        {t(texts.withdrawText, { name })}
      </ConfirmDialog>
      {dialog}
    </li>
  );
}

/** The link is made when it is asked for: it is kept nowhere. */
function useCopiedLink({ invitationId, name }: InvitedPresenterView) {
  const { t } = useLanguage();
  const { view } = useMeeting();
  const { api } = useSession();
  const notices = useNotices();
  const { copy, dialog } = useCopied();
  const path = `meetings/${encodeURIComponent(view.meetingId)}/presenters/${encodeURIComponent(invitationId)}/link`;
  const copyLink = async () => {
    try {
      const made = await api.write<PresenterLinkView>('POST', path, {});
      await copy(`${location.origin}${made.path}`, t(texts.copied, { name }));
    } catch (fault) {
      notices.fault(fault);
    }
  };
  return { dialog, copyLink };
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: '2px',
  },
  ways: { display: 'flex', flexWrap: 'wrap' },
});
