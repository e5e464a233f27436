import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { frameTexts } from '../../../src/texts/tab.ts';
import { agendaTexts } from '../../../src/texts/tab-agenda.ts';
import { useLanguage } from '../../shared/language.tsx';
import { DetailsFields } from '../../shared/meeting/details-fields.tsx';
import type { DetailsProblems } from '../../shared/meeting/details-text.ts';
import { detailsText, readDetails } from '../../shared/meeting/details-text.ts';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';

/** Name, time and place, changed where they are read. */
export function DetailsEditor(): ReactNode {
  const { t } = useLanguage();
  const { can } = useMeeting();
  const [open, setOpen] = useState(false);
  if (!can('ChangeDetails')) return null;
  if (open) return <DetailsForm onClose={() => setOpen(false)} />;
  return (
    <div>
      <Button size="small" onClick={() => setOpen(true)}>
        {t(agendaTexts.changeDetails)}
      </Button>
    </div>
  );
}

function DetailsForm({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t, locale } = useLanguage();
  const { view, send } = useMeeting();
  const styles = useStyles();
  const [text, setText] = useState(() => detailsText(view.details, locale));
  const [problems, setProblems] = useState<DetailsProblems>({});
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const read = readDetails(text);
    if ('problems' in read) setProblems(read.problems);
    else if (await send({ type: 'ChangeDetails', data: { details: read.details } })) onClose();
  }
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={t(agendaTexts.changeDetails)}
      onSubmit={(event) => void save(event)}
    >
      <DetailsFields
        value={text}
        problems={problems}
        onChange={(next) => {
          setText(next);
          setProblems({});
        }}
      />
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit">
          {t(frameTexts.save)}
        </Button>
        <Button onClick={onClose}>{t(frameTexts.cancel)}</Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});
