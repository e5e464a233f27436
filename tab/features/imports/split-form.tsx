import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ImportItemView } from '../../../src/contract/import-views.ts';
import { paragraphsOf } from '../../../src/domain/imported/parting.ts';
import { importsTexts as texts } from '../../../src/texts/tab-imports.ts';
import { useLanguage } from '../../shared/language.tsx';
import { newId } from '../../shared/session.tsx';
import { EditForm } from '../../shared/ui/edit-form.tsx';
import { LineField } from './fields.tsx';
import { useImport } from './import-context.tsx';

/** What of an item begins another. */
export function SplitForm(props: {
  readonly item: Pick<ImportItemView, 'itemId' | 'title' | 'text' | 'decisions'>;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { view, send } = useImport();
  const { item, onClose } = props;
  const { itemId } = item;
  const [newItemId] = useState(newId);
  const [title, setTitle] = useState('');
  const [paragraphs, setParagraphs] = useState<readonly number[]>([]);
  const [decisions, setDecisions] = useState<readonly number[]>([]);
  return (
    <EditForm
      label={t(texts.split)}
      save={t(texts.splitAction)}
      onCancel={onClose}
      onSave={async (event) => {
        event.preventDefault();
        const from = { title, paragraphs, decisions };
        const wish = { importId: view.importId, itemId, newItemId, from };
        if (await send({ type: 'SplitItem', data: wish })) onClose();
      }}
    >
      <p className={styles.hint}>{t(texts.splitHint)}</p>
      <LineField label={t(texts.splitTitle)} value={title} onChange={setTitle} takeFocus required />
      <Choices
        label={t(texts.splitText)}
        words={paragraphsOf(item.text)}
        chosen={paragraphs}
        onChange={setParagraphs}
      />
      <Choices
        label={t(texts.splitDecisions)}
        words={item.decisions}
        chosen={decisions}
        onChange={setDecisions}
      />
    </EditForm>
  );
}

function Choices(props: {
  readonly label: string;
  readonly words: readonly string[];
  readonly chosen: readonly number[];
  readonly onChange: (chosen: readonly number[]) => void;
}): ReactNode {
  const styles = useStyles();
  const { label, words, chosen, onChange } = props;
  if (words.length === 0) return null;
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{label}</legend>
      {words.map((each, at) => (
        <Checkbox
          key={at}
          checked={chosen.includes(at)}
          label={{ children: each.length > 160 ? `${each.slice(0, 159)}…` : each, lang: 'sv' }}
          onChange={(_, { checked }) =>
            onChange(checked === true ? [...chosen, at] : chosen.filter((one) => one !== at))
          }
        />
      ))}
    </fieldset>
  );
}

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  choices: {
    display: 'flex',
    flexDirection: 'column',
    overflowWrap: 'anywhere',
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});
