import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { formalTexts } from '../../../src/texts/tab-formal.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { EditForm } from '../../shared/ui/edit-form.tsx';
import { PersonChoice } from './person-choice.tsx';

/** Who has declared a conflict of interest in the item. */
export function RecusalForm(props: { readonly item: ItemView; readonly onDone: () => void }): ReactNode {
  const { t } = useLanguage();
  const { send } = useMeeting();
  const { item, onDone } = props;
  const [personId, setPersonId] = useState('');
  const [checked, setChecked] = useState(false);
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    setChecked(true);
    if (personId === '') return;
    if (await send({ type: 'NoteRecusal', data: { itemId: item.itemId, personId } })) onDone();
  }
  return (
    <EditForm label={t(formalTexts.recusalOf, { title: item.title })} onSave={save} onCancel={onDone}>
      <PersonChoice value={personId} onChange={setPersonId} missing={checked && personId === ''} />
    </EditForm>
  );
}
