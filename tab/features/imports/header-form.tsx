import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ImportView } from '../../../src/contract/import-views.ts';
import { importsTexts as texts } from '../../../src/texts/tab-imports.ts';
import { useLanguage } from '../../shared/language.tsx';
import { EditForm } from '../../shared/ui/edit-form.tsx';
import { TimeField } from '../../shared/ui/time-field.tsx';
import { FieldRow, LineField, said } from './fields.tsx';
import { useImport } from './import-context.tsx';
import { typedTime, writtenTime } from './typed-time.ts';

/** A form for what stands above the items. */
export function HeaderForm(props: {
  readonly header: ImportView['header'];
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const { view, send } = useImport();
  const { header, onClose } = props;
  const [title, setTitle] = useState(header.title);
  const [number, setNumber] = useState(header.number ?? '');
  const [date, setDate] = useState(header.date ?? '');
  const [start, setStart] = useState(writtenTime(header.start));
  const [end, setEnd] = useState(writtenTime(header.end));
  const [place, setPlace] = useState(header.place ?? '');
  const [wrong, setWrong] = useState(false);
  const [from, to] = [typedTime(start), typedTime(end)];
  return (
    <EditForm
      label={t(texts.header)}
      onCancel={onClose}
      onSave={async (event) => {
        event.preventDefault();
        setWrong(true);
        if (from === undefined || to === undefined) return;
        const mended = { ...said('number', number), ...said('date', date), ...said('place', place) };
        const times = { ...said('start', from), ...said('end', to) };
        const wish = { importId: view.importId, header: { title, ...mended, ...times } };
        if (await send({ type: 'MendHeader', data: wish })) onClose();
      }}
    >
      <LineField label={t(texts.fieldTitle)} value={title} onChange={setTitle} takeFocus required />
      <FieldRow>
        <LineField label={t(texts.number)} hint={t(texts.numberHint)} value={number} onChange={setNumber} />
        <LineField label={t(texts.date)} type="date" value={date} onChange={setDate} />
      </FieldRow>
      <FieldRow>
        <TimeField
          label={t(texts.start)}
          value={start}
          onChange={setStart}
          wrong={wrong && from === undefined}
        />
        <TimeField label={t(texts.end)} value={end} onChange={setEnd} wrong={wrong && to === undefined} />
      </FieldRow>
      <LineField label={t(texts.place)} value={place} onChange={setPlace} />
    </EditForm>
  );
}
