import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Fragment, useState } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { daysAfter } from '../../../src/domain/basics/days.ts';
import type { TimedPlan } from '../../../src/domain/meeting/views/planned-times.ts';
import { agendaTexts } from '../../../src/texts/tab-agenda.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { AgendaItem } from './agenda-item.tsx';
import { WouldBegin } from './item-times.tsx';
import { ItemForm, TimesEditor, useItemForm, useTimesEditor } from './on-demand-parts.ts';
import { startsWhenMoved, startsWhenTimed } from './start-times.ts';
import type { GoOn, TimesField } from './times-editor.tsx';
import { useAgendaActs } from './use-agenda-acts.ts';
import { useDragOrder } from './use-drag-order.ts';

/** The items in their order; moved by keys, by dragging, and edited in their place. */
export function AgendaList(): ReactNode {
  const { t } = useLanguage();
  const { view, can } = useMeeting();
  const styles = useStyles();
  const { change, retime, move } = useAgendaActs();
  const [editing, setEditing] = useState<string | undefined>(undefined);
  const [timing, setTiming] = useState<Timing | undefined>(undefined);
  useItemForm(can('ChangeItem'));
  useTimesEditor(can('ChangeItem'));
  const { items, details } = view;
  const { list, dragged, handle } = useDragOrder<HTMLOListElement>(
    items.map(({ itemId }) => itemId),
    (dropped) => void move(dropped),
  );
  const starts = dragged
    ? startsWhenMoved(details, items, dragged)
    : timing?.draft
      ? startsWhenTimed(details, items, timing.itemId, timing.draft)
      : undefined;
  const movable = can('MoveItem') && editing === undefined && timing === undefined;
  const step = (index: number, by: -1 | 1) => {
    const id = items[index]?.itemId;
    const before = by < 0 ? items[index - 1]?.itemId : items[index + 2]?.itemId;
    return id === undefined ? Promise.resolve() : move({ id, before });
  };
  /** The form goes, and the focus back to where it was opened. */
  function close(itemId: string): void {
    setEditing(undefined);
    focusSoon(itemId);
  }
  function closeTimes(itemId: string, goOn?: GoOn): void {
    const next = goOn && items[items.findIndex((item) => item.itemId === itemId) + goOn.by];
    setTiming(next && { itemId: next.itemId, field: goOn.field });
    if (!next) focusSoon(itemId, '[data-times]');
  }
  function timesOf(item: ItemView): ReactNode {
    const { itemId } = item;
    if (timing?.itemId !== itemId)
      return starts ? <WouldBegin time={starts.get(itemId)} item={item} /> : null;
    return (
      <TimesEditor
        item={item}
        field={timing.field}
        onDraft={(draft) => setTiming({ ...timing, draft })}
        onSave={(plan) => retime(item, plan)}
        onClose={(goOn) => closeTimes(itemId, goOn)}
      />
    );
  }

  return (
    <ol className={styles.list} ref={list}>
      {items.map((item, index) => (
        <li
          key={item.itemId}
          data-drag-id={item.itemId}
          data-lifted={dragged?.id === item.itemId || undefined}
          className={mergeClasses(
            dragged && dragged.before === item.itemId && styles.target,
            dragged?.id === item.itemId && styles.lifted,
          )}
        >
          <Above item={item} last={items[index - 1]} />
          {editing === item.itemId ? (
            <ItemForm
              label={t(agendaTexts.changeItem, { title: item.title })}
              item={item}
              onSave={async (plan) => {
                const done = await change(item, plan);
                if (done) close(item.itemId);
                return done;
              }}
              onCancel={() => close(item.itemId)}
            />
          ) : (
            <AgendaItem
              item={item}
              times={timesOf(item)}
              onStep={(by) => focusSoon(items[index + by]?.itemId)}
              {...(can('ChangeItem')
                ? {
                    onEdit: () => setEditing(item.itemId),
                    onTimes: () => setTiming({ itemId: item.itemId, field: 'minutes' }),
                  }
                : {})}
              {...(can('MoveItem') && index > 0 ? { onUp: () => step(index, -1) } : {})}
              {...(can('MoveItem') && index < items.length - 1 ? { onDown: () => step(index, 1) } : {})}
              {...(movable && items.length > 1 ? { dragHandle: handle(item.itemId) } : {})}
            />
          )}
        </li>
      ))}
      {dragged && dragged.before === undefined ? <li className={styles.target} aria-hidden="true" /> : null}
    </ol>
  );
}

/** The row whose times are being changed, and what is typed there so far. */
interface Timing {
  readonly itemId: string;
  readonly field: TimesField;
  readonly draft?: TimedPlan;
}

/** The day and the section that begin with an item. */
function Above(props: { readonly item: ItemView; readonly last: ItemView | undefined }): ReactNode {
  const { t, dayAndMonth } = useLanguage();
  const { details } = useMeeting().view;
  const styles = useStyles();
  const { day, heading } = props.item;
  return (
    <Fragment>
      {day !== undefined && day !== props.last?.day ? (
        <h3 className={styles.day}>
          {t(agendaTexts.dayHeading, { day, date: dayAndMonth(daysAfter(details.date, day - 1)) })}
        </h3>
      ) : null}
      {heading ? <h3 className={styles.heading}>{heading}</h3> : null}
    </Fragment>
  );
}

/** The focus to an item, or to a part of it, once the page is drawn. */
function focusSoon(itemId: string | undefined, part?: string): void {
  if (itemId === undefined) return;
  requestAnimationFrame(() => {
    const item = document.getElementById(`item-${itemId}`);
    (part ? item?.querySelector<HTMLElement>(part) : item)?.focus();
  });
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
