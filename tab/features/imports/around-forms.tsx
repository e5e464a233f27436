import type { ReactNode } from 'react';
import { useState } from 'react';
import { importsTexts as texts } from '../../../src/texts/tab-imports.ts';
import { useLanguage } from '../../shared/language.tsx';
import { EditForm } from '../../shared/ui/edit-form.tsx';
import { asLines, linesOf, said, TextField } from './fields.tsx';
import { useImport } from './import-context.tsx';

/** A form for what is said before the items, or after them. */
export function FrameForm(props: {
  readonly part: 'opening' | 'closing';
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const { view, send } = useImport();
  const { part, onClose } = props;
  const [text, setText] = useState(view.frame[part] ?? '');
  return (
    <EditForm
      label={t(texts[part])}
      onCancel={onClose}
      onSave={async (event) => {
        event.preventDefault();
        const { [part]: _, ...other } = view.frame;
        const frame = { ...other, ...said(part, text) };
        if (await send({ type: 'MendFrame', data: { importId: view.importId, frame } })) onClose();
      }}
    >
      <TextField label={t(texts[part])} hint={t(texts.textHint)} value={text} onChange={setText} takeFocus />
    </EditForm>
  );
}

/** A form for who stands for the protocol. */
export function SignOffForm({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useLanguage();
  const { view, send } = useImport();
  const { signOff } = view;
  const [signatories, setSignatories] = useState(
    asLines(signOff.signatories.map(({ name, role }) => [name, role].filter(Boolean).join(', '))),
  );
  const [adjusters, setAdjusters] = useState(asLines(signOff.adjusters));
  const [checkedWith, setCheckedWith] = useState(asLines(signOff.checkedWith));
  return (
    <EditForm
      label={t(texts.signOff)}
      onCancel={onClose}
      onSave={async (event) => {
        event.preventDefault();
        const mended = {
          signatories: linesOf(signatories).map((line) => {
            const [name = '', ...role] = line.split(',');
            return { name: name.trim(), role: role.join(',').trim() };
          }),
          adjusters: linesOf(adjusters),
          checkedWith: linesOf(checkedWith),
        };
        const wish = { importId: view.importId, signOff: mended };
        if (await send({ type: 'MendSignOff', data: wish })) onClose();
      }}
    >
      <TextField
        label={t(texts.signatories)}
        hint={t(texts.signatoriesHint)}
        value={signatories}
        onChange={setSignatories}
        takeFocus
      />
      <TextField
        label={t(texts.adjusters)}
        hint={t(texts.adjustersHint)}
        value={adjusters}
        onChange={setAdjusters}
      />
      <TextField
        label={t(texts.checkedWith)}
        hint={t(texts.adjustersHint)}
        value={checkedWith}
        onChange={setCheckedWith}
      />
    </EditForm>
  );
}
