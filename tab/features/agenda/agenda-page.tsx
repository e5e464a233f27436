import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ItemPlan } from '../../../src/domain/meeting/vocabulary.ts';
import { agendaTexts } from '../../../src/texts/tab-agenda.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { newId } from '../../shared/session.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';
import { AgendaItem } from './agenda-item.tsx';
import { DetailsEditor } from './details-editor.tsx';
import { Guests } from './guests.tsx';
import { ItemForm } from './item-form.tsx';
import { OwnNote } from './own-note.tsx';
import { emptyPlan, planText } from './plan-text.ts';
import { PostNotice } from './post-notice.tsx';

/** The agenda of a meeting: what comes when and who presents it; edited in place by those who may. */
export function AgendaPage(): ReactNode {
  const { t, locale, dayAndMonth } = useLanguage();
  const { view, can, send } = useMeeting();
  const notices = useNotices();
  const styles = useStyles();
  const [editing, setEditing] = useState<string | undefined>(undefined);
  const [fresh, setFresh] = useState<string | undefined>(undefined);

  async function change(itemId: string, plan: ItemPlan): Promise<boolean> {
    const done = await send({ type: 'ChangeItem', data: { itemId, plan } });
    if (done) setEditing(undefined);
    return done;
  }
  async function add(itemId: string, plan: ItemPlan): Promise<boolean> {
    const done = await send({ type: 'AddItem', data: { itemId, plan } });
    // The next one is likely to follow: the form stays open, empty.
    if (done) setFresh(newId());
    return done;
  }
  async function move(index: number, by: -1 | 1): Promise<void> {
    const item = view.items[index];
    const target = by < 0 ? view.items[index - 1] : view.items[index + 2];
    if (!item) return;
    const data = target ? { itemId: item.itemId, before: target.itemId } : { itemId: item.itemId };
    if (await send({ type: 'MoveItem', data }))
      notices.done(
        t(agendaTexts.moved, { title: item.title, place: index + by + 1, count: view.items.length }),
      );
  }

  return (
    <>
      <section className={styles.section} aria-labelledby="agenda-title">
        <div className={styles.head}>
          <SectionTitle id="agenda-title">{t(agendaTexts.title)}</SectionTitle>
          <PostNotice />
        </div>
        {view.phase === 'draft' ? <p className={styles.note}>{t(agendaTexts.draftNote)}</p> : null}
        {view.phase === 'notified' && can('ChangeDetails') && view.details.replyBy ? (
          <p className={styles.note}>{t(agendaTexts.replyBy, { date: dayAndMonth(view.details.replyBy) })}</p>
        ) : null}
        <DetailsEditor />
        {view.items.length === 0 ? <p className={styles.note}>{t(agendaTexts.empty)}</p> : null}
        <ol className={styles.list}>
          {view.items.map((item, index) => (
            <li key={item.itemId}>
              {item.heading ? <h3 className={styles.heading}>{item.heading}</h3> : null}
              {editing === item.itemId ? (
                <ItemForm
                  label={t(agendaTexts.changeItem, { title: item.title })}
                  initial={planText(item, locale)}
                  onSave={(plan) => change(item.itemId, plan)}
                  onCancel={() => setEditing(undefined)}
                />
              ) : (
                <AgendaItem
                  item={item}
                  {...(can('ChangeItem') ? { onEdit: () => setEditing(item.itemId) } : {})}
                  {...(can('MoveItem') && index > 0 ? { onUp: () => move(index, -1) } : {})}
                  {...(can('MoveItem') && index < view.items.length - 1
                    ? { onDown: () => move(index, 1) }
                    : {})}
                />
              )}
            </li>
          ))}
        </ol>
        {can('AddItem') ? (
          fresh ? (
            <ItemForm
              key={fresh}
              label={t(agendaTexts.newItem)}
              initial={emptyPlan}
              onSave={(plan) => add(fresh, plan)}
              onCancel={() => setFresh(undefined)}
            />
          ) : (
            <div>
              <Button icon={<Add20Regular />} onClick={() => setFresh(newId())}>
                {t(agendaTexts.addItem)}
              </Button>
            </div>
          )
        ) : null}
      </section>
      <Guests />
      <OwnNote />
    </>
  );
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  heading: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});
