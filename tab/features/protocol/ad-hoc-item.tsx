import { Button, Input, Label, makeStyles, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useId, useState } from 'react';
import { protocolTexts } from '../../../src/texts/tab-protocol.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { newId } from '../../shared/session.tsx';

/** An item nobody had planned gets its number when it is added (S11). */
export function AdHocItem(): ReactNode {
  const { t } = useLanguage();
  const { send } = useMeeting();
  const styles = useStyles();
  const id = useId();
  const [itemId, setItemId] = useState(newId);
  const [title, setTitle] = useState('');
  async function add(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!title.trim()) return;
    const plan = { kind: 'matter' as const, title: title.trim(), presenters: [], papers: [] };
    if (!(await send({ type: 'AddItem', data: { itemId, plan } }))) return;
    setTitle('');
    setItemId(newId());
  }
  return (
    <form className={styles.adHoc} onSubmit={(event) => void add(event)}>
      <Label htmlFor={id}>{t(protocolTexts.adHoc)}</Label>
      <div className={styles.adHocRow}>
        <Input id={id} className={styles.grow} value={title} onChange={(_, data) => setTitle(data.value)} />
        <Button type="submit">{t(protocolTexts.adHocAdd)}</Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  adHoc: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  adHocRow: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  grow: { flex: '1 1 14rem', minWidth: 0 },
});
