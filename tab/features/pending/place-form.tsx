import { Field, Select } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { WaitingMatterView } from '../../../src/contract/pending-view.ts';
import type { MeetingRowView } from '../../../src/contract/views.ts';
import type { Phase } from '../../../src/domain/meeting/state.ts';
import { pendingTexts } from '../../../src/texts/tab-pending.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { newId, useSession } from '../../shared/session.tsx';
import { EditForm } from '../../shared/ui/edit-form.tsx';

/** The phases in which an agenda takes more. */
const OPEN: readonly Phase[] = ['draft', 'notified', 'ongoing'];

/** On which coming meeting's agenda a matter is placed. */
export function PlaceForm(props: {
  readonly matter: WaitingMatterView;
  readonly onPlaced: () => void;
  readonly onCancel: () => void;
}): ReactNode {
  const { t, longDate } = useLanguage();
  const { api } = useSession();
  const notices = useNotices();
  const [meetings, setMeetings] = useState<readonly MeetingRowView[] | undefined>(undefined);
  const [chosen, setChosen] = useState('');
  const [itemId] = useState(newId);
  const { pendingId, title } = props.matter;
  useEffect(() => {
    api
      .meetings()
      .then(({ coming }) => setMeetings(coming.filter(({ phase }) => OPEN.includes(phase))), notices.fault);
  }, [api, notices]);

  async function place(event: FormEvent): Promise<void> {
    event.preventDefault();
    const meetingId = chosen || meetings?.[0]?.meetingId;
    if (!meetingId) return;
    try {
      await api.command(meetingId, { type: 'PlaceMatter', data: { pendingId, itemId } });
      notices.done(t(pendingTexts.placed, { title }));
      props.onPlaced();
    } catch (problem) {
      notices.fault(problem);
    }
  }

  return (
    <EditForm
      label={t(pendingTexts.placeOf, { title })}
      save={t(pendingTexts.placeNow)}
      onSave={place}
      onCancel={props.onCancel}
    >
      {meetings?.length === 0 ? (
        <p>{t(pendingTexts.noMeeting)}</p>
      ) : (
        <Field label={t(pendingTexts.placeOn)}>
          <Select value={chosen} onChange={(_, data) => setChosen(data.value)}>
            {(meetings ?? []).map((row) => (
              <option key={row.meetingId} value={row.meetingId}>
                {row.title}, {longDate(row.date)}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </EditForm>
  );
}
