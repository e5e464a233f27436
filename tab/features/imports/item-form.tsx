import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ImportItemView } from '../../../src/contract/import-views.ts';
import type { RecentMatterView } from '../../../src/contract/matter-view.ts';
import type { MendedItem } from '../../../src/domain/imported/commands.ts';
import { importsTexts as texts } from '../../../src/texts/tab-imports.ts';
import { useLanguage } from '../../shared/language.tsx';
import { MatterField } from '../../shared/matter/matter-field.tsx';
import { EditForm } from '../../shared/ui/edit-form.tsx';
import { TimeField } from '../../shared/ui/time-field.tsx';
import { asLines, FieldRow, LineField, linesOf, said, TextField } from './fields.tsx';
import { useImport } from './import-context.tsx';
import { SplitForm } from './split-form.tsx';
import { typedTime, writtenTime } from './typed-time.ts';

type Given = MendedItem & Pick<ImportItemView, 'itemId'> & Partial<ImportItemView>;

/** A form for all that an item says. */
export function ItemForm(props: {
  readonly item: Given;
  /** It is a new one, behind this. */
  readonly added?: { readonly after: string | null };
  readonly mergeable?: boolean;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const { view, send } = useImport();
  const { item, added, mergeable = false, onClose } = props;
  const { importId } = view;
  const { itemId } = item;
  const [title, setTitle] = useState(item.title);
  const [number, setNumber] = useState(item.number ?? '');
  const [clock, setClock] = useState(writtenTime(item.time));
  const [caseNumber, setCaseNumber] = useState(item.caseNumber ?? '');
  const [presenters, setPresenters] = useState((item.presenters ?? []).join(', '));
  const [text, setText] = useState(item.text ?? '');
  const [decisions, setDecisions] = useState(asLines(item.decisions));
  const [conditions, setConditions] = useState(asLines(item.conditions ?? []));
  const [outcome, setOutcome] = useState(item.outcome ?? '');
  const [proposedTo, setProposedTo] = useState(item.proposedTo ?? '');
  const [matter, setMatter] = useState(matterOf(item));
  const [checked, setChecked] = useState(false);
  const [splitting, setSplitting] = useState(false);
  const time = typedTime(clock);
  if (splitting) return <SplitForm item={item} onClose={onClose} />;

  async function save(): Promise<void> {
    setChecked(true);
    if (time === undefined) return;
    const { kind, decisionText } = item;
    const mended: MendedItem = {
      title,
      ...said('number', number),
      ...said('time', time),
      ...(kind ? { kind } : {}),
      ...said('caseNumber', caseNumber),
      decisions: linesOf(decisions),
      // The passage as it was read says nothing of decisions that were mended.
      ...(decisionText !== undefined && decisions === asLines(item.decisions) ? { decisionText } : {}),
      ...said('proposedTo', proposedTo),
      conditions: linesOf(conditions),
      ...said('outcome', outcome),
      ...said('text', text),
      presenters: presenters.split(',').map((name) => name.trim()),
      ...(matter ? { matterId: matter.matterId } : {}),
    };
    const done = added
      ? await send({ type: 'AddItem', data: { importId, itemId, item: mended, after: added.after } })
      : await send({ type: 'MendItem', data: { importId, itemId, item: mended } });
    if (done) onClose();
  }

  return (
    <EditForm
      label={item.title || t(texts.addItem)}
      onCancel={onClose}
      onSave={(event) => {
        event.preventDefault();
        return save();
      }}
      more={
        added ? null : (
          <>
            {mergeable ? (
              <Button
                appearance="subtle"
                onClick={() => void send({ type: 'MergeItem', data: { importId, itemId } })}
              >
                {t(texts.merge)}
              </Button>
            ) : null}
            <Button appearance="subtle" onClick={() => setSplitting(true)}>
              {t(texts.split)}
            </Button>
            <Button
              appearance="subtle"
              onClick={() => void send({ type: 'RemoveItem', data: { importId, itemId } })}
            >
              {t(texts.remove)}
            </Button>
          </>
        )
      }
    >
      <LineField label={t(texts.fieldTitle)} value={title} onChange={setTitle} takeFocus required />
      <FieldRow>
        <LineField label={t(texts.itemNumber)} value={number} onChange={setNumber} />
        <TimeField
          label={t(texts.start)}
          value={clock}
          onChange={setClock}
          wrong={checked && time === undefined}
        />
        <LineField label={t(texts.caseNumber)} value={caseNumber} onChange={setCaseNumber} />
      </FieldRow>
      <LineField label={t(texts.presenters)} value={presenters} onChange={setPresenters} />
      <TextField label={t(texts.text)} hint={t(texts.textHint)} value={text} onChange={setText} />
      <TextField
        label={t(texts.decisions)}
        hint={t(texts.decisionsHint)}
        value={decisions}
        onChange={setDecisions}
      />
      {conditions !== '' || item.conditions ? (
        <TextField label={t(texts.conditions)} value={conditions} onChange={setConditions} />
      ) : null}
      {item.proposedTo === undefined ? null : (
        <LineField label={t(texts.proposedTo)} value={proposedTo} onChange={setProposedTo} />
      )}
      <LineField label={t(texts.outcome)} value={outcome} onChange={setOutcome} />
      <MatterField value={matter} onChange={setMatter} />
    </EditForm>
  );
}

function matterOf({ matterId, matterTitle }: Given): RecentMatterView | undefined {
  return matterId === undefined ? undefined : { matterId, title: matterTitle ?? '', date: '' };
}
