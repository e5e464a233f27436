import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ImportView } from '../../../src/contract/import-views.ts';
import { importsTexts as texts } from '../../../src/texts/tab-imports.ts';
import { useLanguage } from '../../shared/language.tsx';
import { EditForm } from '../../shared/ui/edit-form.tsx';
import { TimeField } from '../../shared/ui/time-field.tsx';
import { ChoiceField, FieldRow, LineField, said } from './fields.tsx';
import { useImport } from './import-context.tsx';
import { typedTime, writtenTime } from './typed-time.ts';

/** A form for somebody of the list of people. */
export function AttendeeForm(props: {
  readonly attendee: ImportView['attendees'][number];
  readonly removable?: true;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const { view, send } = useImport();
  const { attendee, removable, onClose } = props;
  const { attendeeId } = attendee;
  const { importId } = view;
  const [name, setName] = useState(attendee.name);
  const [organisation, setOrganisation] = useState(attendee.organisation ?? '');
  const [role, setRole] = useState(attendee.role ?? '');
  const [note, setNote] = useState(attendee.note ?? '');
  const [presence, setPresence] = useState(attendee.presence);
  const [start, setStart] = useState(writtenTime(attendee.from));
  const [end, setEnd] = useState(writtenTime(attendee.to));
  const [checked, setChecked] = useState(false);
  const [from, to] = [typedTime(start), typedTime(end)];
  return (
    <EditForm
      label={attendee.name || t(texts.addPerson)}
      onCancel={onClose}
      onSave={async (event) => {
        event.preventDefault();
        setChecked(true);
        if (from === undefined || to === undefined) return;
        const { absentKind } = attendee;
        const mended = {
          name,
          ...said('organisation', organisation),
          ...said('role', role),
          presence,
          ...said('from', from),
          ...said('to', to),
          ...(absentKind ? { absentKind } : {}),
          ...said('note', note),
        };
        const wish = { importId, attendeeId, attendee: mended };
        if (await send({ type: 'PutAttendee', data: wish })) onClose();
      }}
      more={
        removable ? (
          <Button
            appearance="subtle"
            onClick={() => void send({ type: 'RemoveAttendee', data: { importId, attendeeId } })}
          >
            {t(texts.remove)}
          </Button>
        ) : null
      }
    >
      <LineField label={t(texts.name)} value={name} onChange={setName} takeFocus required />
      <FieldRow>
        <LineField label={t(texts.organisation)} value={organisation} onChange={setOrganisation} />
        <LineField label={t(texts.role)} value={role} onChange={setRole} />
      </FieldRow>
      <FieldRow>
        <ChoiceField
          label={t(texts.presence)}
          value={presence}
          choices={[
            ['present', t(texts.present)],
            ['partial', t(texts.partial)],
            ['absent', t(texts.absent)],
          ]}
          onChange={setPresence}
        />
      </FieldRow>
      {presence === 'partial' ? (
        <FieldRow>
          <TimeField
            label={t(texts.start)}
            value={start}
            onChange={setStart}
            wrong={checked && from === undefined}
          />
          <TimeField label={t(texts.end)} value={end} onChange={setEnd} wrong={checked && to === undefined} />
        </FieldRow>
      ) : null}
      <LineField label={t(texts.note)} value={note} onChange={setNote} />
    </EditForm>
  );
}

/** A form for a guest. */
export function GuestForm(props: {
  readonly guest: ImportView['guests'][number];
  readonly removable?: true;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const { view, send } = useImport();
  const { guest, removable, onClose } = props;
  const { guestId, source } = guest;
  const { importId } = view;
  const [name, setName] = useState(guest.name);
  const [organisation, setOrganisation] = useState(guest.organisation ?? '');
  const [role, setRole] = useState(guest.role ?? '');
  const [note, setNote] = useState(guest.note ?? '');
  return (
    <EditForm
      label={guest.name || t(texts.addGuest)}
      onCancel={onClose}
      onSave={async (event) => {
        event.preventDefault();
        const mended = {
          name,
          ...said('organisation', organisation),
          ...said('role', role),
          source,
          ...said('note', note),
        };
        if (await send({ type: 'PutGuest', data: { importId, guestId, guest: mended } })) onClose();
      }}
      more={
        removable ? (
          <Button
            appearance="subtle"
            onClick={() => void send({ type: 'RemoveGuest', data: { importId, guestId } })}
          >
            {t(texts.remove)}
          </Button>
        ) : null
      }
    >
      <LineField label={t(texts.name)} value={name} onChange={setName} takeFocus required />
      <FieldRow>
        <LineField label={t(texts.organisation)} value={organisation} onChange={setOrganisation} />
        <LineField label={t(texts.role)} value={role} onChange={setRole} />
      </FieldRow>
      <LineField label={t(texts.note)} value={note} onChange={setNote} />
    </EditForm>
  );
}
