import { Checkbox, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { carryingTabTexts as texts } from '../../../src/texts/tab-carrying.ts';
import { useLanguage } from '../language.tsx';
import type { Meeting } from '../meeting/meeting-context.tsx';
import { EditForm } from '../ui/edit-form.tsx';
import type { DeferText } from './defer-text.ts';
import { deferText, readDeferral } from './defer-text.ts';

/** Where an item is put off, and why (S12, S19). */
export function DeferForm(props: {
  readonly item: ItemView;
  readonly send: Meeting['send'];
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { item, send, onClose } = props;
  const [text, setText] = useState<DeferText>(() => deferText(item.deferral));
  const change = (part: Partial<DeferText>) => setText({ ...text, ...part });
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const data = { itemId: item.itemId, deferral: readDeferral(text) };
    if (await send({ type: 'DeferItem', data })) onClose();
  }
  return (
    <EditForm
      label={t(texts.deferTitle, { title: item.title })}
      save={t(texts.defer)}
      onSave={save}
      onCancel={onClose}
    >
      <Field label={t(texts.where)}>
        <RadioGroup
          value={text.where}
          onChange={(_, data) => change({ where: data.value as DeferText['where'] })}
        >
          <Radio value="meeting" label={t(texts.meeting)} />
          <Radio value="mail" label={t(texts.mail)} />
          <Radio value="either" label={t(texts.either)} />
        </RadioGroup>
      </Field>
      {text.where === 'mail' ? null : (
        <Field label={t(texts.time)} hint={t(texts.timeHint)}>
          <Input value={text.time} onChange={(_, data) => change({ time: data.value })} />
        </Field>
      )}
      <Checkbox
        label={t(texts.tabled)}
        checked={text.tabled}
        onChange={(_, data) => change({ tabled: data.checked === true })}
      />
      <div className={styles.row}>
        <Field className={styles.grow} label={t(texts.together)}>
          <Input value={text.together} onChange={(_, data) => change({ together: data.value })} />
        </Field>
        <Field className={styles.grow} label={t(texts.note)}>
          <Input value={text.note} onChange={(_, data) => change({ note: data.value })} />
        </Field>
      </div>
    </EditForm>
  );
}

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
  grow: { flexGrow: 1, minWidth: 'min(14rem, 100%)' },
});
