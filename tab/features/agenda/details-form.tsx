import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { agendaTexts } from '../../../src/texts/tab-agenda.ts';
import { useLanguage } from '../../shared/language.tsx';
import { DetailsFields } from '../../shared/meeting/details-fields.tsx';
import type { DetailsProblems } from '../../shared/meeting/details-text.ts';
import { detailsText, readDetails } from '../../shared/meeting/details-text.ts';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { EditForm } from '../../shared/ui/edit-form.tsx';
import { useAgenda } from './agenda-context.tsx';

/** The form of a meeting's name, time and place. */
export function DetailsForm({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t, locale } = useLanguage();
  const { view } = useMeeting();
  const { act } = useAgenda();
  const [text, setText] = useState(() => detailsText(view.details, locale));
  const [problems, setProblems] = useState<DetailsProblems>({});
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const read = readDetails(text);
    if ('problems' in read) setProblems(read.problems);
    else if (
      await act({ type: 'ChangeDetails', data: { details: read.details } }, t(agendaTexts.detailsChanged))
    )
      onClose();
  }
  return (
    <EditForm label={t(agendaTexts.changeDetails)} onSave={save} onCancel={onClose}>
      <DetailsFields
        value={text}
        problems={problems}
        onChange={(next) => {
          setText(next);
          setProblems({});
        }}
      />
    </EditForm>
  );
}
