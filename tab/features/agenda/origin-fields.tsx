import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fieldTexts } from '../../../src/texts/tab.ts';
import { agendaTexts } from '../../../src/texts/tab-agenda.ts';
import { useLanguage } from '../../shared/language.tsx';
import type { OriginText } from './plan-text.ts';

/** Where the item comes from: an assignment to the group, or what a member proposed (D16). */
export function OriginFields(props: {
  readonly value: OriginText;
  readonly wrong: boolean;
  readonly onChange: (value: OriginText) => void;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { value, wrong, onChange } = props;
  const problem = wrong
    ? { validationState: 'error' as const, validationMessage: t(agendaTexts.originWrong) }
    : {};
  return (
    <div className={styles.row}>
      <Field label={t(agendaTexts.origin)}>
        <Select
          value={value.kind}
          onChange={(_, data) => onChange({ ...value, kind: data.value as OriginText['kind'] })}
        >
          <option value="">{t(agendaTexts.originNone)}</option>
          <option value="assignment">{t(agendaTexts.originAssignment)}</option>
          <option value="proposal">{t(agendaTexts.originProposal)}</option>
        </Select>
      </Field>
      {value.kind === '' ? null : (
        <Field
          label={t(value.kind === 'assignment' ? agendaTexts.originFrom : agendaTexts.originName)}
          {...problem}
        >
          <Input value={value.from} onChange={(_, data) => onChange({ ...value, from: data.value })} />
        </Field>
      )}
      {value.kind === 'assignment' ? (
        <>
          <Field label={t(fieldTexts.date)}>
            <Input
              type="date"
              value={value.date}
              onChange={(_, data) => onChange({ ...value, date: data.value })}
            />
          </Field>
          <Field className={styles.grow} label={t(agendaTexts.originNote)}>
            <Input value={value.note} onChange={(_, data) => onChange({ ...value, note: data.value })} />
          </Field>
        </>
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalL,
  },
  grow: { flexGrow: 1, minWidth: 'min(14rem, 100%)' },
});
