import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ImportCommand } from '../../../src/domain/imported/commands.ts';
import { importsTexts as texts } from '../../../src/texts/tab-imports.ts';
import { useLanguage } from '../../shared/language.tsx';
import { FieldRow, LineField, said } from './fields.tsx';
import { useImport } from './import-context.tsx';

interface Named {
  readonly name: string;
  readonly organisation?: string;
  readonly role?: string;
  readonly note?: string;
}

/** The fields that everybody in an old protocol has, and what they hold now. */
export function useNamedFields(person: Named): {
  readonly facts: Named;
  readonly fields: ReactNode;
  readonly noteField: ReactNode;
} {
  const { t } = useLanguage();
  const [name, setName] = useState(person.name);
  const [organisation, setOrganisation] = useState(person.organisation ?? '');
  const [role, setRole] = useState(person.role ?? '');
  const [note, setNote] = useState(person.note ?? '');
  return {
    facts: { name, ...said('organisation', organisation), ...said('role', role), ...said('note', note) },
    fields: (
      <>
        <LineField label={t(texts.name)} value={name} onChange={setName} takeFocus required />
        <FieldRow>
          <LineField label={t(texts.organisation)} value={organisation} onChange={setOrganisation} />
          <LineField label={t(texts.role)} value={role} onChange={setRole} />
        </FieldRow>
      </>
    ),
    noteField: <LineField label={t(texts.note)} value={note} onChange={setNote} />,
  };
}

/** Takes somebody off the list. */
export function RemoveButton({ command }: { readonly command: ImportCommand }): ReactNode {
  const { t } = useLanguage();
  const { send } = useImport();
  return (
    <Button appearance="subtle" onClick={() => void send(command)}>
      {t(texts.remove)}
    </Button>
  );
}
