import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ImportView } from '../../../src/contract/import-views.ts';
import { importsTexts as texts } from '../../../src/texts/tab-imports.ts';
import { useLanguage } from '../../shared/language.tsx';
import { EditForm } from '../../shared/ui/edit-form.tsx';
import { TimeField } from '../../shared/ui/time-field.tsx';
import { ChoiceField, FieldRow, said } from './fields.tsx';
import { useImport } from './import-context.tsx';
import { RemoveButton, useNamedFields } from './named-fields.tsx';
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
  const { absentKind, attendeeId } = attendee;
  const { importId } = view;
  const { facts, fields, noteField } = useNamedFields(attendee);
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
        const times = { ...said('from', from), ...said('to', to) };
        const mended = { ...facts, presence, ...times, ...(absentKind ? { absentKind } : {}) };
        const wish = { importId, attendeeId, attendee: mended };
        if (await send({ type: 'PutAttendee', data: wish })) onClose();
      }}
      more={
        removable ? (
          <RemoveButton command={{ type: 'RemoveAttendee', data: { importId, attendeeId } }} />
        ) : null
      }
    >
      {fields}
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
      {noteField}
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
  const { facts, fields, noteField } = useNamedFields(guest);
  return (
    <EditForm
      label={guest.name || t(texts.addGuest)}
      onCancel={onClose}
      onSave={async (event) => {
        event.preventDefault();
        const mended = { ...facts, source };
        if (await send({ type: 'PutGuest', data: { importId, guestId, guest: mended } })) onClose();
      }}
      more={
        removable ? <RemoveButton command={{ type: 'RemoveGuest', data: { importId, guestId } }} /> : null
      }
    >
      {fields}
      {noteField}
    </EditForm>
  );
}
