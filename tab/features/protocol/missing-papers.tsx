import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { DispatchView } from '../../../src/contract/protocol-life-view.ts';
import { dispatchTexts } from '../../../src/texts/tab-review.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { PaperUpload } from '../../shared/papers/paper-upload-part.ts';
import { EditForm } from '../../shared/ui/edit-form.tsx';
import { useFocusOnMount } from '../../shared/ui/use-focus-on-mount.ts';

type Missing = DispatchView['missingPapers'][number];

/** Promised papers that have not come, each with the way to add it (D14). */
export function MissingPapers({ papers }: { readonly papers: readonly Missing[] }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <ul className={styles.list}>
        {papers.map((missing) => (
          <MissingPaper key={missing.paperId} missing={missing} />
        ))}
      </ul>
      <p className={styles.note}>{t(dispatchTexts.waits)}</p>
    </div>
  );
}

function MissingPaper({ missing }: { readonly missing: Missing }): ReactNode {
  const { t } = useLanguage();
  const { can } = useMeeting();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { item, paper } = missing;
  if (open)
    return (
      <li>
        <PaperForm missing={missing} onClose={() => setOpen(false)} />
      </li>
    );
  return (
    <li className={styles.row}>
      <span>{t(dispatchTexts.missing, { item, paper })}</span>
      {can('AttachPaper') ? (
        <PaperUpload
          item={{ itemId: missing.itemId, title: item }}
          paper={{ paperId: missing.paperId, title: paper }}
        />
      ) : null}
      {can('AttachPaper') ? (
        <Button
          size="small"
          aria-label={t(dispatchTexts.addPaperOf, { paper })}
          onClick={() => setOpen(true)}
        >
          {t(dispatchTexts.addPaper)}
        </Button>
      ) : null}
    </li>
  );
}

function PaperForm(props: { readonly missing: Missing; readonly onClose: () => void }): ReactNode {
  const { t } = useLanguage();
  const { send } = useMeeting();
  const notices = useNotices();
  const field = useFocusOnMount<HTMLInputElement>();
  const [url, setUrl] = useState('');
  const [wrong, setWrong] = useState(false);
  const { itemId, paper, paperId } = props.missing;
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (URL.parse(url.trim())?.protocol !== 'https:') return setWrong(true);
    if (!(await send({ type: 'AttachPaper', data: { itemId, paperId, url: url.trim() } }))) return;
    notices.done(t(dispatchTexts.paperAdded, { paper }));
    props.onClose();
  }
  return (
    <EditForm
      label={t(dispatchTexts.addPaperOf, { paper })}
      save={t(dispatchTexts.addPaper)}
      onSave={save}
      onCancel={props.onClose}
    >
      <Field
        label={t(dispatchTexts.paperUrl, { paper })}
        {...(wrong
          ? { validationState: 'error' as const, validationMessage: t(dispatchTexts.paperWrong) }
          : {})}
      >
        <Input
          ref={field}
          type="url"
          value={url}
          onChange={(_, data) => {
            setUrl(data.value);
            setWrong(false);
          }}
        />
      </Field>
    </EditForm>
  );
}

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  note: { margin: 0 },
});
