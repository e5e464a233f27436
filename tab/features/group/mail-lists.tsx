import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { Add20Regular, Dismiss20Regular } from '@fluentui/react-icons';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { GroupSettings } from '../../../src/domain/group/group.ts';
import type { MailList } from '../../../src/domain/group/settings/settings.ts';
import { fieldTexts, frameTexts } from '../../../src/texts/tab.ts';
import { settingsTexts } from '../../../src/texts/tab-settings.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { newId } from '../../shared/session.tsx';
import { EditForm } from '../../shared/ui/edit-form.tsx';
import { useFocusOnMount } from '../../shared/ui/use-focus-on-mount.ts';
import { useGroup } from './group-context.tsx';
import { addressesText, readAddresses } from './mail-list-text.ts';

/** The named lists to which agreed protocols are sent (D14). */
export function MailLists({ settings }: { readonly settings: GroupSettings }): ReactNode {
  const { t } = useLanguage();
  const { send } = useGroup();
  const notices = useNotices();
  const styles = useStyles();
  const [changing, setChanging] = useState<string | undefined>(undefined);
  const lists = settings.mailLists ?? [];
  async function keep(mailLists: readonly MailList[]): Promise<boolean> {
    const done = await send((now) => ({
      type: 'ChangeSettings',
      data: { settings: { ...(now.managed?.settings ?? settings), mailLists } },
    }));
    if (done) notices.done(t(settingsTexts.saved));
    return done;
  }
  async function save(list: MailList): Promise<void> {
    const known = lists.some(({ listId }) => listId === list.listId);
    const next = known ? lists.map((one) => (one.listId === list.listId ? list : one)) : [...lists, list];
    if (await keep(next)) setChanging(undefined);
  }
  const fresh = changing !== undefined && !lists.some(({ listId }) => listId === changing);
  return (
    <>
      <p className={styles.intro}>
        {t(lists.length > 0 ? settingsTexts.mailListsIntro : settingsTexts.noMailLists)}
      </p>
      <ul className={styles.list}>
        {lists.map((list) => (
          <li key={list.listId}>
            {changing === list.listId ? (
              <MailListForm list={list} onSave={save} onCancel={() => setChanging(undefined)} />
            ) : (
              <div className={styles.row}>
                <span>
                  <strong>{list.name}</strong>{' '}
                  <span className={styles.quiet}>
                    {list.addresses.length === 1
                      ? t(settingsTexts.oneRecipient)
                      : t(settingsTexts.recipients, { count: list.addresses.length })}
                  </span>
                </span>
                <span className={styles.buttons}>
                  <Button
                    size="small"
                    aria-label={t(settingsTexts.changeMailList, { name: list.name })}
                    onClick={() => setChanging(list.listId)}
                  >
                    {t(frameTexts.change)}
                  </Button>
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<Dismiss20Regular />}
                    aria-label={t(settingsTexts.removeMailList, { name: list.name })}
                    onClick={() => void keep(lists.filter((one) => one !== list))}
                  />
                </span>
              </div>
            )}
          </li>
        ))}
      </ul>
      {fresh ? (
        <MailListForm
          list={{ listId: changing, name: '', addresses: [] }}
          onSave={save}
          onCancel={() => setChanging(undefined)}
        />
      ) : changing === undefined ? (
        <div>
          <Button icon={<Add20Regular />} onClick={() => setChanging(newId())}>
            {t(settingsTexts.addMailList)}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function MailListForm(props: {
  readonly list: MailList;
  readonly onSave: (list: MailList) => Promise<void>;
  readonly onCancel: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const first = useFocusOnMount<HTMLInputElement>();
  const { list } = props;
  const [name, setName] = useState(list.name);
  const [text, setText] = useState(() => addressesText(list.addresses));
  const [checked, setChecked] = useState(false);
  const read = readAddresses(text);
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    setChecked(true);
    if (!name.trim() || 'wrong' in read) return;
    await props.onSave({ listId: list.listId, name: name.trim(), addresses: read.addresses });
  }
  const error = (message: string) => ({ validationState: 'error' as const, validationMessage: message });
  return (
    <EditForm
      label={list.name ? t(settingsTexts.changeMailList, { name: list.name }) : t(settingsTexts.addMailList)}
      onSave={save}
      onCancel={props.onCancel}
    >
      <Field
        label={t(settingsTexts.listName)}
        required
        {...(checked && !name.trim() ? error(t(fieldTexts.missing)) : {})}
      >
        <Input ref={first} value={name} onChange={(_, data) => setName(data.value)} />
      </Field>
      <Field
        label={t(settingsTexts.addresses)}
        hint={t(settingsTexts.addressesHint)}
        {...(checked && 'wrong' in read ? error(t(settingsTexts.addressWrong, { value: read.wrong })) : {})}
      >
        <Textarea rows={6} resize="vertical" value={text} onChange={(_, data) => setText(data.value)} />
      </Field>
    </EditForm>
  );
}

const useStyles = makeStyles({
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});
