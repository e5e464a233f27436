import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { agendaTexts } from '../../../src/texts/tab-agenda.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.tsx';

/** Posts the notice in the channel, after saying what that means. */
export function PostNotice(): ReactNode {
  const { t } = useLanguage();
  const { view, can, send } = useMeeting();
  const notices = useNotices();
  const [asking, setAsking] = useState(false);
  if (!can('PostNotice')) return null;
  const members = view.people.filter((person) => person.standing === 'member').length;
  async function post(): Promise<boolean> {
    const done = await send({ type: 'PostNotice', data: {} });
    if (done) notices.done(t(agendaTexts.posted));
    return done;
  }
  return (
    <>
      <Button appearance="primary" onClick={() => setAsking(true)}>
        {t(agendaTexts.post)}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t(agendaTexts.postAsk)}
        action={t(agendaTexts.post)}
        onConfirm={post}
        onClose={() => setAsking(false)}
      >
        {t(agendaTexts.postText, { count: members })}
      </ConfirmDialog>
    </>
  );
}
