import { Field, Input, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TaskChoices } from '../../../src/contract/task-views.ts';
import { tabTaskTexts as texts } from '../../../src/texts/tab-tasks.ts';
import { useLanguage } from '../language.tsx';
import { fieldFault } from './field-fault.ts';
import { isNamed } from './owner-choice.ts';

interface Chosen {
  readonly choice: string;
  readonly name: string;
}

/** Who has the task; for whom has no account also their name, and who of the secretariat keeps it. */
export function OwnerFields(props: {
  readonly choices: TaskChoices;
  readonly owner: Chosen;
  readonly keeper: string;
  readonly faults: { readonly choice?: string; readonly name?: string };
  readonly onOwner: (owner: Chosen) => void;
  readonly onKeeper: (personId: string) => void;
}): ReactNode {
  const { t } = useLanguage();
  const { choices, owner, faults } = props;
  const { choice, name } = owner;
  const known =
    choice === '' ||
    choice === 'all' ||
    isNamed(choice) ||
    choices.people.some(({ personId }) => choice === `p:${personId}`) ||
    choices.municipalities.some((each) => choice === `m:${each}`);
  return (
    <>
      <Field label={t(texts.who)} {...fieldFault(faults.choice)}>
        <Select value={choice} onChange={(_, data) => props.onOwner({ choice: data.value, name })}>
          <option value="">{t(texts.choose)}</option>
          {/* Who has left the group since may still have it. */}
          {known ? null : <option value={choice}>{name}</option>}
          <option value="all">{t(texts.allDirectors)}</option>
          <optgroup label={t(texts.municipalities)}>
            {choices.municipalities.map((municipality) => (
              <option key={municipality} value={`m:${municipality}`}>
                {municipality}
              </option>
            ))}
          </optgroup>
          <optgroup label={t(texts.people)}>
            {choices.people.map((person) => (
              <option key={person.personId} value={`p:${person.personId}`}>
                {person.name}, {person.organisation}
              </option>
            ))}
          </optgroup>
          <optgroup label={t(texts.others)}>
            <option value="network">{t(texts.network)}</option>
            <option value="role">{t(texts.role)}</option>
            <option value="other">{t(texts.otherPerson)}</option>
          </optgroup>
        </Select>
      </Field>
      {isNamed(choice) ? (
        <>
          <Field label={t(texts.name)} {...fieldFault(faults.name)}>
            <Input value={name} onChange={(_, data) => props.onOwner({ choice, name: data.value })} />
          </Field>
          <Field label={t(texts.keeper)}>
            <Select value={props.keeper} onChange={(_, data) => props.onKeeper(data.value)}>
              {choices.keepers.map((keeper) => (
                <option key={keeper.personId} value={keeper.personId}>
                  {keeper.name}
                </option>
              ))}
            </Select>
          </Field>
        </>
      ) : null}
    </>
  );
}
