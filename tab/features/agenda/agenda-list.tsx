import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { daysAfter } from '../../../src/domain/basics/days.ts';
import type { Planned } from '../../../src/domain/meeting/views/planned-times.ts';
import { plannedTimesOf } from '../../../src/domain/meeting/views/planned-times.ts';
import { retimed } from '../../../src/domain/meeting/views/retimed.ts';
import type { ItemPlan } from '../../../src/domain/meeting/vocabulary.ts';
import { agendaTexts } from '../../../src/texts/tab-agenda.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { useAgenda } from './agenda-context.tsx';
import { AgendaItem } from './agenda-item.tsx';
import { ItemForm, useItemForm } from './on-demand-parts.ts';
import type { Dragged } from './use-drag-order.ts';
import { reordered, useDragOrder } from './use-drag-order.ts';

/** The items in their order; moved by keys, by dragging, and edited in their place. */
export function AgendaList(): ReactNode {
  const { t, dayAndMonth } = useLanguage();
  const { view, can } = useMeeting();
  const { send } = useAgenda();
  const notices = useNotices();
  const styles = useStyles();
  const [editing, setEditing] = useState<string | undefined>(undefined);
  useItemForm(can('ChangeItem'));
  const { items, details } = view;
  const drag = useDragOrder<HTMLOListElement>(
    items.map(({ itemId }) => itemId),
    (dragged) => void move(dragged),
  );
  const starts = drag.dragged ? startsIn(details, items, drag.dragged) : undefined;

  async function change(itemId: string, plan: ItemPlan): Promise<boolean> {
    const done = await send({ type: 'ChangeItem', data: { itemId, plan } });
    if (done) setEditing(undefined);
    return done;
  }
  async function move({ id, before }: Dragged): Promise<void> {
    const place = reordered(items, { id, before }).findIndex((item) => item.itemId === id);
    const item = items.find(({ itemId }) => itemId === id);
    if (!item || place === items.indexOf(item)) return;
    const data = before === undefined ? { itemId: id } : { itemId: id, before };
    if (await send({ type: 'MoveItem', data }))
      notices.done(t(agendaTexts.moved, { title: item.title, place: place + 1, count: items.length }));
  }
  const movable = can('MoveItem') && editing === undefined;
  const step = (index: number, by: -1 | 1) => {
    const id = items[index]?.itemId;
    const before = by < 0 ? items[index - 1]?.itemId : items[index + 2]?.itemId;
    return id === undefined ? Promise.resolve() : move({ id, before });
  };

  return (
    <ol className={styles.list} ref={drag.list}>
      {items.map((item, index) => (
        <li
          key={item.itemId}
          data-drag-id={item.itemId}
          className={mergeClasses(
            drag.dragged && drag.dragged.before === item.itemId && styles.target,
            drag.dragged?.id === item.itemId && styles.lifted,
          )}
        >
          {item.day !== undefined && item.day !== items[index - 1]?.day ? (
            <h3 className={styles.day}>
              {t(agendaTexts.dayHeading, {
                day: item.day,
                date: dayAndMonth(daysAfter(details.date, item.day - 1)),
              })}
            </h3>
          ) : null}
          {item.heading ? <h3 className={styles.heading}>{item.heading}</h3> : null}
          {editing === item.itemId ? (
            <ItemForm
              label={t(agendaTexts.changeItem, { title: item.title })}
              item={item}
              onSave={(plan) => change(item.itemId, plan)}
              onCancel={() => setEditing(undefined)}
            />
          ) : (
            <AgendaItem
              item={item}
              {...(starts ? { shownStart: starts.get(item.itemId) ?? '' } : {})}
              {...(can('ChangeItem') ? { onEdit: () => setEditing(item.itemId) } : {})}
              {...(can('MoveItem') && index > 0 ? { onUp: () => step(index, -1) } : {})}
              {...(can('MoveItem') && index < items.length - 1 ? { onDown: () => step(index, 1) } : {})}
              {...(movable && items.length > 1 ? { dragHandle: drag.handle(item.itemId) } : {})}
            />
          )}
        </li>
      ))}
      {drag.dragged && drag.dragged.before === undefined ? (
        <li className={styles.target} aria-hidden="true" />
      ) : null}
    </ol>
  );
}

/** When each item would begin if what is dragged came down there. */
function startsIn(
  details: Planned['details'],
  items: readonly ItemView[],
  dragged: Dragged,
): ReadonlyMap<string, string | undefined> {
  const now = items.map(({ itemId, given, slots }) => ({ itemId, plan: { ...given, slots } }));
  const then = reordered(now, dragged);
  const order = then.map(({ itemId }) => itemId);
  const starts = new Map(retimed({ details, items: now }, order).map((each) => [each.itemId, each.start]));
  const planned = then.map(({ itemId, plan }) => {
    const start = starts.get(itemId);
    return { itemId, plan: start === undefined ? plan : { ...plan, start } };
  });
  const times = plannedTimesOf({ details, items: planned });
  return new Map([...times].map(([itemId, { start }]) => [itemId, start]));
}

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  target: { boxShadow: `0 -5px 0 -2px ${tokens.colorCompoundBrandStroke}` },
  lifted: { opacity: 0.55 },
  day: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  heading: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});
