import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular, ClipboardPaste20Regular, DocumentCopy20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useEffect, useEffectEvent, useState } from 'react';
import type { ItemPlan } from '../../../src/domain/meeting/vocabulary.ts';
import { agendaTexts } from '../../../src/texts/tab-agenda.ts';
import { addTexts } from '../../../src/texts/tab-agenda-add.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { isElsewhere } from '../../shared/running/use-own-undo.ts';
import { newId } from '../../shared/session.tsx';
import { useAgenda } from './agenda-context.tsx';
import { ItemForm, MissingStanding, SeveralForm, useSeveralForm } from './on-demand-parts.ts';

/** New items: one in a form, several from pasted text or another meeting. Text pasted onto the page comes here too. */
export function AddItems(): ReactNode {
  const { t } = useLanguage();
  const { view } = useMeeting();
  const { act } = useAgenda();
  const styles = useStyles();
  const [open, setOpen] = useState<Open | undefined>(undefined);
  useSeveralForm(true);
  const pasted = useEffectEvent((event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (open || isElsewhere(event.target) || text.trim() === '') return;
    event.preventDefault();
    setOpen({ from: 'text', text });
  });
  useEffect(() => {
    const listener = (event: ClipboardEvent) => pasted(event);
    document.addEventListener('paste', listener);
    return () => document.removeEventListener('paste', listener);
  }, []);
  async function add(itemId: string, plan: ItemPlan): Promise<boolean> {
    const said = t(addTexts.added, { title: plan.title });
    const done = await act({ type: 'AddItem', data: { itemId, plan } }, said);
    // The next one is likely to follow: the form stays open, empty.
    if (done) setOpen({ fresh: newId() });
    return done;
  }
  if (open && 'fresh' in open)
    return (
      <ItemForm
        key={open.fresh}
        label={t(agendaTexts.newItem)}
        onSave={(plan) => add(open.fresh, plan)}
        onSeveral={(text) => setOpen({ from: 'text', text })}
        onCancel={() => setOpen(undefined)}
      />
    );
  if (open) return <SeveralForm from={open.from} text={open.text} onClose={() => setOpen(undefined)} />;
  const preparing = view.phase === 'draft' || view.phase === 'notified';
  return (
    <>
      {preparing ? <MissingStanding /> : null}
      <div className={styles.buttons}>
        <Button icon={<Add20Regular />} onClick={() => setOpen({ fresh: newId() })}>
          {t(agendaTexts.addItem)}
        </Button>
        <Button
          appearance="subtle"
          icon={<ClipboardPaste20Regular />}
          onClick={() => setOpen({ from: 'text', text: '' })}
        >
          {t(addTexts.pasteSeveral)}
        </Button>
        <Button
          appearance="subtle"
          icon={<DocumentCopy20Regular />}
          onClick={() => setOpen({ from: 'meeting', text: '' })}
        >
          {t(addTexts.fromMeeting)}
        </Button>
      </div>
      <p className={styles.keys}>{t(addTexts.keys)}</p>
    </>
  );
}

/** A new item's form under its id, or that of several with what was pasted. */
type Open = { readonly fresh: string } | { readonly from: 'text' | 'meeting'; readonly text: string };

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  keys: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    // There are no keys on a phone.
    '@media (pointer: coarse), (max-width: 640px)': { display: 'none' },
  },
});
