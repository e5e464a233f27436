import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useEffectEvent, useState } from 'react';
import type { PendingListView } from '../../../src/contract/pending-view.ts';
import type { MeetingRowView } from '../../../src/contract/views.ts';
import { addTexts } from '../../../src/texts/tab-agenda-add.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { useSession } from '../../shared/session.tsx';
import { useFocusOnMount } from '../../shared/ui/use-focus-on-mount.ts';
import type { Candidate } from './candidates.ts';
import { earlierCandidates } from './candidates.ts';

/** Which of the group's other meetings, the latest first, and what its items would be here. */
export function EarlierMeeting(props: {
  readonly onFound: (candidates: readonly Candidate[]) => void;
}): ReactNode {
  const { t, longDates } = useLanguage();
  const { api } = useSession();
  const { view } = useMeeting();
  const notices = useNotices();
  const select = useFocusOnMount<HTMLSelectElement>();
  const { meetingId } = view;
  const [meetings, setMeetings] = useState<readonly MeetingRowView[]>([]);
  const [chosen, setChosen] = useState('');
  const wanted = chosen || (meetings[0]?.meetingId ?? '');
  useEffect(() => {
    api
      .meetings()
      .then(
        ({ coming, past }) => setMeetings([...past, ...coming].filter((row) => row.meetingId !== meetingId)),
        notices.fault,
      );
  }, [api, meetingId, notices]);
  const found = useEffectEvent(props.onFound);
  const items = useEffectEvent(() => view.items);
  useEffect(() => {
    if (wanted === '') return undefined;
    let left = false;
    // Whether what was deferred there still waits is known from the list; without it none of it can be taken.
    const waiting = api.read<PendingListView>('pending').then(
      (list) => list.waiting,
      () => [],
    );
    Promise.all([api.meeting(wanted), waiting]).then(([earlier, list]) => {
      if (!left) found(earlierCandidates(wanted, earlier.items, list, items()));
    }, notices.fault);
    return () => {
      left = true;
    };
  }, [api, wanted, notices]);
  return (
    <Field label={t(addTexts.earlierMeeting)}>
      <Select ref={select} value={wanted} onChange={(_, data) => setChosen(data.value)}>
        {meetings.map((row) => (
          <option key={row.meetingId} value={row.meetingId}>
            {row.title}, {longDates(row.date, row.endDate)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
