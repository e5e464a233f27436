import { Checkbox, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { DispatchView } from '../../../src/contract/protocol-life-view.ts';
import { isMailAddress } from '../../../src/domain/basics/mail-address.ts';
import { dispatchTexts } from '../../../src/texts/tab-review.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { newId } from '../../shared/session.tsx';
import { EditForm } from '../../shared/ui/edit-form.tsx';

/** To which lists and whom besides, who is left out, and which papers are not waited for. */
export function DispatchForm(props: {
  readonly dispatch: DispatchView;
  readonly onClose: () => void;
}): ReactNode {
  const { t, enumeration } = useLanguage();
  const { send } = useMeeting();
  const notices = useNotices();
  const styles = useStyles();
  const { dispatch, onClose } = props;
  const [dispatchId] = useState(newId);
  const [lists, setLists] = useState<readonly string[]>(dispatch.lists.map(({ listId }) => listId));
  const [except, setExcept] = useState<readonly string[]>([]);
  const [waive, setWaive] = useState<readonly string[]>([]);
  const [extracts, setExtracts] = useState(false);
  const [addresses, setAddresses] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const alsoTo = addresses
      .split(/[\n,;]/u)
      .map((email) => email.trim())
      .filter((email) => email !== '');
    const wrong = alsoTo.find((email) => !isMailAddress(email));
    if (wrong) return setProblem(t(dispatchTexts.wrongAddress, { value: wrong }));
    if (lists.length === 0 && alsoTo.length === 0 && !extracts) return setProblem(t(dispatchTexts.nobody));
    const data = {
      dispatchId,
      lists,
      ...(alsoTo.length > 0 ? { alsoTo: alsoTo.map((email) => ({ email })) } : {}),
      ...(except.length > 0 ? { except } : {}),
      ...(waive.length > 0 ? { waive } : {}),
      ...(extracts ? { extracts } : {}),
    };
    if (!(await send({ type: 'DispatchProtocol', data }))) return;
    notices.done(t(dispatchTexts.done));
    onClose();
  }
  return (
    <EditForm label={t(dispatchTexts.open)} save={t(dispatchTexts.send)} onSave={save} onCancel={onClose}>
      <fieldset className={styles.set}>
        <legend>{t(dispatchTexts.lists)}</legend>
        {dispatch.lists.length === 0 ? <p className={styles.note}>{t(dispatchTexts.noLists)}</p> : null}
        {dispatch.lists.map((list) => (
          <ListChoice
            key={list.listId}
            list={list}
            chosen={lists.includes(list.listId)}
            except={except}
            onChoose={() => setLists(toggled(lists, list.listId))}
            onExcept={(name) => setExcept(toggled(except, name))}
          />
        ))}
      </fieldset>
      {dispatch.extracts.to.length > 0 ? (
        <Field
          hint={
            dispatch.extracts.withoutAddress.length > 0
              ? t(dispatchTexts.extractsWithout, { names: enumeration(dispatch.extracts.withoutAddress) })
              : t(dispatchTexts.extractsHint)
          }
        >
          <Checkbox
            label={t(dispatchTexts.extracts)}
            checked={extracts}
            onChange={() => setExtracts(!extracts)}
          />
        </Field>
      ) : null}
      <Field
        label={t(dispatchTexts.alsoTo)}
        {...(problem ? { validationState: 'error' as const, validationMessage: problem } : {})}
      >
        <Textarea
          value={addresses}
          resize="vertical"
          onChange={(_, data) => {
            setAddresses(data.value);
            setProblem(undefined);
          }}
        />
      </Field>
      {dispatch.missingPapers.map(({ paperId, paper }) => (
        <Checkbox
          key={paperId}
          label={t(dispatchTexts.waive, { paper })}
          checked={waive.includes(paperId)}
          onChange={() => setWaive(toggled(waive, paperId))}
        />
      ))}
    </EditForm>
  );
}

function ListChoice(props: {
  readonly list: DispatchView['lists'][number];
  readonly chosen: boolean;
  readonly except: readonly string[];
  readonly onChoose: () => void;
  readonly onExcept: (name: string) => void;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { list, chosen, except } = props;
  const count = t(dispatchTexts.recipients, { count: list.recipients.length });
  return (
    <div>
      <Checkbox label={`${list.name} (${count})`} checked={chosen} onChange={props.onChoose} />
      {chosen && list.recipients.length > 0 ? (
        <details className={styles.except}>
          <summary>{t(dispatchTexts.leaveOutOf, { list: list.name })}</summary>
          {list.recipients.map((name) => (
            <Checkbox
              key={name}
              label={`${t(dispatchTexts.leaveOut)} ${name}`}
              checked={except.includes(name)}
              onChange={() => props.onExcept(name)}
            />
          ))}
        </details>
      ) : null}
    </div>
  );
}

function toggled(chosen: readonly string[], one: string): readonly string[] {
  return chosen.includes(one) ? chosen.filter((each) => each !== one) : [...chosen, one];
}

const useStyles = makeStyles({
  set: { display: 'flex', flexDirection: 'column', border: 'none', margin: 0, padding: 0, minWidth: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  except: {
    display: 'flex',
    flexDirection: 'column',
    paddingInlineStart: tokens.spacingHorizontalXXL,
  },
});
