import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import type { GroupView } from '../../../src/contract/group-view.ts';
import type { OwnTemplate } from '../../../src/domain/group/template/template.ts';
import { ownTemplateTexts as texts } from '../../../src/texts/tab-template.ts';
import { ApiFault } from '../../shared/api/fault.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { save } from '../../shared/papers/save-file.ts';
import { newId, useSession } from '../../shared/session.tsx';
import { useGroup } from './group-context.tsx';

/** The group's own Word template: chosen from one's files, looked through by the server, all that is wrong with it told. */
export function TemplateForm({
  managed,
}: {
  readonly managed: NonNullable<GroupView['managed']>;
}): ReactNode {
  const { t } = useLanguage();
  const { send } = useGroup();
  const { api } = useSession();
  const notices = useNotices();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const { template } = managed;

  async function attempt(act: () => Promise<void>): Promise<void> {
    setBusy(true);
    setFaults([]);
    try {
      await act();
    } catch (fault) {
      const told = fault instanceof ApiFault ? fault.problem?.params?.['faults'] : undefined;
      if (typeof told === 'string') setFaults(told.split('\n'));
      else notices.fault(fault);
    } finally {
      setBusy(false);
    }
  }
  const choose = (file: File) =>
    attempt(async () => {
      const body = { name: file.name, docx: base64Of(new Uint8Array(await file.arrayBuffer())) };
      const kept = await api.write<OwnTemplate>('POST', 'group/templates', body, newId());
      if (await send({ type: 'ChooseTemplate', data: { template: kept } })) notices.done(t(texts.chosen));
    });
  const remove = () =>
    attempt(async () => {
      if (await send({ type: 'ChooseTemplate', data: {} })) notices.done(t(texts.removed));
    });
  const sample = () =>
    attempt(async () => {
      const { name, blob } = await api.file('group/template-sample.docx');
      save(name ?? 'mall.docx', blob);
    });
  return (
    <div className={styles.form}>
      <p className={styles.note}>{t(texts.intro, { example: '{rubrik}' })}</p>
      <p className={styles.note}>{template ? t(texts.current, { name: template.name }) : t(texts.none)}</p>
      <output>
        {faults.length > 0 ? (
          <div className={styles.faults}>
            <p className={styles.wrong}>{t(texts.wrong)}</p>
            <ul className={styles.list}>
              {faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </div>
        ) : null}
      </output>
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx"
        data-template
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void choose(file);
          // The same file chosen again, mended meanwhile, is chosen again.
          target.value = '';
        }}
      />
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} onClick={() => input.current?.click()}>
          {t(template ? texts.chooseOther : texts.choose)}
        </Button>
        <Button appearance="subtle" disabledFocusable={busy} onClick={() => void sample()}>
          {t(texts.sample)}
        </Button>
        {template ? (
          <Button appearance="subtle" disabledFocusable={busy} onClick={() => void remove()}>
            {t(texts.remove)}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function base64Of(bytes: Uint8Array): string {
  let characters = '';
  for (let at = 0; at < bytes.length; at += 8_192)
    characters += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(characters);
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  note: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  faults: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  wrong: { margin: `0 0 ${tokens.spacingVerticalS}`, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: '1.2em' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
