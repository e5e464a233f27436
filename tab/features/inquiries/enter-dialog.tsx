import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { MeetingRowView } from '../../../src/contract/views.ts';
import { UNTIL_AGREED } from '../../../src/domain/meeting/phases.ts';
import { inquiryPageTexts } from '../../../src/texts/tab-inquiries.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { newId, useSession } from '../../shared/session.tsx';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.tsx';
import { useInquiry } from './inquiry-context.tsx';

/** A closed question into a protocol that is not agreed: a coming meeting, the one going on, or one just closed. */
export function EnterDialog(props: { readonly open: boolean; readonly onClose: () => void }): ReactNode {
  const { t, longDate } = useLanguage();
  const { view, send } = useInquiry();
  const { api } = useSession();
  const notices = useNotices();
  const [itemId] = useState(newId);
  const [meetings, setMeetings] = useState<readonly MeetingRowView[]>([]);
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const { open } = props;
  useEffect(() => {
    if (!open) return;
    api
      .meetings()
      .then(
        ({ coming, past }) =>
          setMeetings([...coming, ...past].filter(({ phase }) => UNTIL_AGREED.includes(phase))),
        notices.fault,
      );
  }, [api, notices, open]);
  const meetingId = chosen ?? meetings[0]?.meetingId;
  return (
    <ConfirmDialog
      open={open}
      title={t(inquiryPageTexts.enter)}
      action={t(inquiryPageTexts.enter)}
      onClose={props.onClose}
      onConfirm={async () => {
        if (meetingId === undefined) return false;
        const data = { inquiryId: view.inquiryId, meetingId, itemId };
        const done = await send({ type: 'EnterInquiry', data });
        if (done) notices.done(t(inquiryPageTexts.entered));
        return done;
      }}
    >
      <p>{t(inquiryPageTexts.enterText)}</p>
      {meetings.length === 0 ? (
        <p>{t(inquiryPageTexts.noMeeting)}</p>
      ) : (
        <Field label={t(inquiryPageTexts.meeting)} required>
          <Select value={meetingId ?? ''} onChange={(_, data) => setChosen(data.value)}>
            {meetings.map((row) => (
              <option key={row.meetingId} value={row.meetingId}>
                {`${row.title} ${longDate(row.date)}`}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </ConfirmDialog>
  );
}
