import { Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import type { ReservationKind } from '../../../src/domain/meeting/vocabulary.ts';
import { formalTexts } from '../../../src/texts/tab-formal.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { EditForm } from '../../shared/ui/edit-form.tsx';
import { PersonChoice } from './person-choice.tsx';

/** What somebody wants said under the decision: that they do not stand behind it, or a remark. */
export function ReservationForm(props: {
  readonly item: ItemView;
  readonly reservationId: string;
  readonly onDone: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const { send } = useMeeting();
  const { item, reservationId, onDone } = props;
  const [personId, setPersonId] = useState('');
  const [kind, setKind] = useState<ReservationKind>('reservation');
  const [text, setText] = useState('');
  const [checked, setChecked] = useState(false);
  const empty = kind === 'statement' && text.trim() === '';
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    setChecked(true);
    if (personId === '' || empty) return;
    const reservation = { reservationId, personId, kind, text };
    if (await send({ type: 'NoteReservation', data: { itemId: item.itemId, reservation } })) onDone();
  }
  return (
    <EditForm label={t(formalTexts.reservationOf, { title: item.title })} onSave={save} onCancel={onDone}>
      <PersonChoice value={personId} onChange={setPersonId} missing={checked && personId === ''} />
      <Field label={t(formalTexts.kind)}>
        <RadioGroup value={kind} onChange={(_, data) => setKind(data.value as ReservationKind)}>
          <Radio value="reservation" label={t(formalTexts.kindReservation)} />
          <Radio value="statement" label={t(formalTexts.kindStatement)} />
        </RadioGroup>
      </Field>
      <Field
        label={t(formalTexts.grounds)}
        {...(checked && empty
          ? { validationState: 'error' as const, validationMessage: t(formalTexts.textMissing) }
          : {})}
      >
        <Textarea value={text} resize="vertical" onChange={(_, data) => setText(data.value)} />
      </Field>
    </EditForm>
  );
}
