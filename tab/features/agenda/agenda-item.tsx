import { Button, makeStyles, mergeClasses, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import {
  ArrowDown20Regular,
  ArrowUp20Regular,
  Delete20Regular,
  Edit20Regular,
  ReOrderDotsVertical20Regular,
} from '@fluentui/react-icons';
import type { HTMLAttributes, ReactNode } from 'react';
import { useState } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { frameTexts } from '../../../src/texts/tab.ts';
import { agendaTexts } from '../../../src/texts/tab-agenda.ts';
import { useLanguage } from '../../shared/language.tsx';
import { MatterLink } from '../../shared/matter/matter-link.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { shownTime } from '../../shared/meeting/shown-time.ts';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.tsx';
import { useKeyDown } from '../../shared/ui/use-key-down.ts';
import { useAgenda } from './agenda-context.tsx';
import { ItemMarks } from './item-marks.tsx';
import { ItemPlanText } from './item-plan-text.tsx';
import { DeferPart } from './on-demand-parts.ts';

/** One item of the agenda. Alt+arrow moves it, from any of its buttons. `shownStart` is when it would begin while items are dragged. */
export function AgendaItem(props: {
  readonly item: ItemView;
  readonly shownStart?: string;
  readonly onEdit?: () => void;
  readonly onUp?: () => Promise<void>;
  readonly onDown?: () => Promise<void>;
  readonly dragHandle?: HTMLAttributes<HTMLElement>;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { can } = useMeeting();
  const { send } = useAgenda();
  const { item, shownStart } = props;
  const box = useKeyDown<HTMLElement>((event) => {
    const move = event.key === 'ArrowUp' ? props.onUp : event.key === 'ArrowDown' ? props.onDown : undefined;
    if (!event.altKey || !move) return;
    event.preventDefault();
    void move();
  });
  return (
    <article
      id={`item-${item.itemId}`}
      tabIndex={-1}
      className={mergeClasses(
        styles.item,
        item.progress === 'current' && styles.current,
        (item.kind === 'break' || item.kind === 'check-in') && styles.pause,
      )}
      ref={box}
    >
      {shownStart === undefined ? <Times item={item} /> : <WouldBegin start={shownStart} item={item} />}
      <div className={styles.body}>
        <div className={styles.titleLine}>
          <h3 className={styles.title}>
            {item.number ? `${item.number}. ` : ''}
            {item.title}
          </h3>
          <ItemMarks item={item} />
        </div>
        {item.over && props.onEdit ? (
          <p className={styles.over}>{t(agendaTexts.over, { minutes: item.over })}</p>
        ) : null}
        <ItemPlanText item={item} />
        {item.deferral || can('DeferItem') ? <DeferPart item={item} send={send} /> : null}
        {item.matterId ? (
          <p className={styles.matter}>
            <MatterLink matterId={item.matterId} title={item.title} />
          </p>
        ) : null}
      </div>
      <Controls {...props} />
    </article>
  );
}

/** When the item would begin if what is dragged came down here. */
function WouldBegin({ start, item }: { readonly start: string; readonly item: ItemView }): ReactNode {
  const { locale } = useLanguage();
  const styles = useStyles();
  return (
    <div className={styles.times}>
      <span className={mergeClasses(styles.time, start !== (item.plannedStart ?? '') && styles.would)}>
        {start ? shownTime(locale, start) : ''}
      </span>
    </div>
  );
}

function Times({ item }: { readonly item: ItemView }): ReactNode {
  const { t, locale } = useLanguage();
  const styles = useStyles();
  const time = item.startedAt ?? item.predictedStart ?? item.plannedStart;
  const moved = item.plannedStart && time !== item.plannedStart;
  const isGuess = !item.startedAt && item.predictedStart && moved;
  return (
    <div className={styles.times}>
      {time ? <span className={styles.time}>{shownTime(locale, time)}</span> : null}
      {isGuess ? <span className={styles.small}>{t(agendaTexts.predicted)}</span> : null}
      {moved && item.plannedStart ? (
        <span className={styles.small}>
          {t(agendaTexts.planned, { time: shownTime(locale, item.plannedStart) })}
        </span>
      ) : null}
      {item.minutes && !moved ? (
        <span className={styles.small}>{t(agendaTexts.minutes, { minutes: item.minutes })}</span>
      ) : null}
    </div>
  );
}

function Controls(props: Parameters<typeof AgendaItem>[0]): ReactNode {
  const { t } = useLanguage();
  const { can } = useMeeting();
  const { send } = useAgenda();
  const styles = useStyles();
  const focusBack = useRestoreFocusTarget();
  const [asking, setAsking] = useState(false);
  const { item, onEdit, onUp, onDown } = props;
  const { title } = item;
  if (!onEdit && !can('MoveItem') && !can('RemoveItem')) return null;
  return (
    <div className={styles.controls}>
      {props.dragHandle ? (
        <span {...props.dragHandle} className={styles.handle} title={t(agendaTexts.drag)} aria-hidden="true">
          <ReOrderDotsVertical20Regular />
        </span>
      ) : null}
      {can('MoveItem') ? (
        <>
          <Button
            appearance="subtle"
            icon={<ArrowUp20Regular />}
            aria-label={t(agendaTexts.moveUp, { title })}
            disabledFocusable={!onUp}
            onClick={() => void onUp?.()}
          />
          <Button
            appearance="subtle"
            icon={<ArrowDown20Regular />}
            aria-label={t(agendaTexts.moveDown, { title })}
            disabledFocusable={!onDown}
            onClick={() => void onDown?.()}
          />
        </>
      ) : null}
      {onEdit ? (
        <Button
          appearance="subtle"
          icon={<Edit20Regular />}
          aria-label={t(agendaTexts.changeItem, { title })}
          onClick={onEdit}
        />
      ) : null}
      {can('RemoveItem') ? (
        <Button
          {...focusBack}
          appearance="subtle"
          icon={<Delete20Regular />}
          aria-label={t(agendaTexts.removeItem, { title })}
          onClick={() => setAsking(true)}
        />
      ) : null}
      <ConfirmDialog
        open={asking}
        title={t(agendaTexts.removeAsk)}
        action={t(frameTexts.remove)}
        onConfirm={() => send({ type: 'RemoveItem', data: { itemId: item.itemId } })}
        onClose={() => setAsking(false)}
      >
        {t(agendaTexts.removeText, { title })}
      </ConfirmDialog>
    </div>
  );
}

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '5.5rem minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    scrollMarginTop: '72px',
    '@media (max-width: 640px)': {
      gridTemplateColumns: '4rem minmax(0, 1fr)',
      paddingInline: tokens.spacingHorizontalM,
    },
  },
  current: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  pause: { backgroundColor: 'transparent' },
  times: { display: 'flex', flexDirection: 'column', paddingTop: '1px' },
  time: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  small: {
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  titleLine: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  matter: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  over: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusWarningForeground3,
  },
  would: { color: tokens.colorBrandForeground1 },
  handle: {
    display: 'flex',
    alignItems: 'center',
    height: '32px',
    paddingInline: tokens.spacingHorizontalXS,
    cursor: 'grab',
    touchAction: 'none',
    color: tokens.colorNeutralForeground3,
  },
  controls: {
    display: 'flex',
    alignItems: 'flex-start',
    '@media (max-width: 640px)': { gridColumn: '1 / -1', justifyContent: 'flex-end' },
  },
});
