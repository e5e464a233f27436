import { Button, Input, Label, makeStyles, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { memo, useId, useState } from 'react';
import { protocolTexts } from '../../../src/texts/tab-protocol.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { MeetingForPlace } from '../../shared/meeting/meeting-for-place.tsx';
import { newId } from '../../shared/session.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';
import { useKeyDown } from '../../shared/ui/use-key-down.ts';
import { DeskItem } from './desk-item.tsx';
import { focusClauseField, focusNeighbour } from './desk-keys.ts';
import { TextPlace } from './text-place.tsx';

/** Drawn anew when it changed, not with every word that is written elsewhere (Q5). */
const Item = memo(DeskItem);

/** The whole protocol on one calm page, written by keyboard from top to bottom (D1, D2). */
export function Desk(): ReactNode {
  const { t } = useLanguage();
  const { view, can } = useMeeting();
  const styles = useStyles();
  const page = useKeyDown<HTMLDivElement>((event) => {
    const from = event.target instanceof HTMLElement ? event.target : undefined;
    const inside = event.currentTarget;
    if (!from || !(inside instanceof HTMLElement)) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
    const moved =
      by !== undefined && event.altKey
        ? focusNeighbour(inside, from, by)
        : event.key === 'Enter' && event.ctrlKey && from.isContentEditable && focusClauseField(from);
    if (!moved) return;
    event.preventDefault();
    event.stopPropagation();
  });
  return (
    <div ref={page} className={styles.page}>
      <p className={styles.keys}>{t(protocolTexts.keys)}</p>
      <DeskPlace place="opening" title={t(protocolTexts.opening)} hint={t(protocolTexts.openingHint)} />
      {view.items.map((item) => (
        <MeetingForPlace key={item.itemId} place={item.itemId}>
          <Item item={item} />
        </MeetingForPlace>
      ))}
      {can('AddItem') && view.phase === 'ongoing' ? <AdHocItem /> : null}
      <DeskPlace place="closing" title={t(protocolTexts.closing)} hint={t(protocolTexts.closingHint)} />
    </div>
  );
}

/** What is written before the first item, or after the last. */
function DeskPlace(props: {
  readonly place: 'opening' | 'closing';
  readonly title: string;
  readonly hint: string;
}): ReactNode {
  const { view } = useMeeting();
  const styles = useStyles();
  const titleId = `place-${props.place}`;
  return (
    <section data-desk-stop className={styles.place}>
      <SectionTitle id={titleId}>{props.title}</SectionTitle>
      <TextPlace place={props.place} text={view[props.place]} labelledBy={titleId} placeholder={props.hint} />
    </section>
  );
}

/** An item nobody had planned gets its number when it is added (S11). */
function AdHocItem(): ReactNode {
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
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXXL,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXXL} ${tokens.spacingVerticalXXXL}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 640px)': { padding: tokens.spacingHorizontalL },
  },
  keys: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    '@media (max-width: 640px)': { display: 'none' },
  },
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  adHoc: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  adHocRow: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  grow: { flex: '1 1 14rem', minWidth: 0 },
});
