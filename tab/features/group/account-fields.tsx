import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Identity } from '../../../src/domain/group/group.ts';
import { groupTexts } from '../../../src/texts/tab-group.ts';
import { useLanguage } from '../../shared/language.tsx';

/** An Entra account as its form holds it. */
export interface AccountText {
  readonly tenantId: string;
  readonly objectId: string;
}

export const emptyAccount: AccountText = { tenantId: '', objectId: '' };

/** The account of a form: undefined when nothing is written, `wrong` when it cannot be one. */
export function readAccount({ tenantId, objectId }: AccountText): Identity | 'wrong' | undefined {
  const [tenant, object] = [tenantId.trim(), objectId.trim()];
  if (!tenant && !object) return undefined;
  return GUID.test(tenant) && GUID.test(object)
    ? { kind: 'entra', tenantId: tenant.toLowerCase(), objectId: object.toLowerCase() }
    : 'wrong';
}

/** The two ids that make an account. */
export function AccountFields(props: {
  readonly value: AccountText;
  readonly wrong: boolean;
  readonly onChange: (value: AccountText) => void;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { value } = props;
  const wrong = (id: string) =>
    props.wrong && !GUID.test(id.trim())
      ? { validationState: 'error' as const, validationMessage: t(groupTexts.guidWrong) }
      : {};
  return (
    <div className={styles.fields}>
      <Field label={t(groupTexts.tenantId)} {...wrong(value.tenantId)}>
        <Input
          value={value.tenantId}
          autoComplete="off"
          onChange={(_, data) => props.onChange({ ...value, tenantId: data.value })}
        />
      </Field>
      <Field label={t(groupTexts.objectId)} hint={t(groupTexts.accountHint)} {...wrong(value.objectId)}>
        <Input
          value={value.objectId}
          autoComplete="off"
          onChange={(_, data) => props.onChange({ ...value, objectId: data.value })}
        />
      </Field>
    </div>
  );
}

const GUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalS,
  },
});
