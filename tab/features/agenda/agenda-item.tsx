import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
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
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.tsx';
import { useKeyDown } from '../../shared/ui/use-key-down.ts';
import { useAgenda } from './agenda-context.tsx';
import { ItemMarks } from './item-marks.tsx';
import { ItemPlanText } from './item-plan-text.tsx';
import { ItemTimes } from './item-times.tsx';
import { DeferPart } from './on-demand-parts.ts';

/**
 * One item of the agenda. From itself and any of its buttons Alt+arrow moves it and an arrow goes to the next one; on
 * itself Enter opens it and Delete removes it. `times` stand in place of its own.
 */
export function AgendaItem(props: {
  readonly item: ItemView;
  readonly times: ReactNode;
  readonly onEdit?: () => void;
  readonly onTimes?: () => void;
  readonly onStep: (by: -1 | 1) => void;
  readonly onUp?: () => Promise<void>;
  readonly onDown?: () => Promise<void>;
  readonly dragHandle?: HTMLAttributes<HTMLElement>;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { can } = useMeeting();
  const { send } = useAgenda();
  const { item, onTimes } = props;
  const removal = useRemoval(item);
  const box = useKeyDown<HTMLElement>((event) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (by && event.altKey) void (by < 0 ? props.onUp : props.onDown)?.();
    else if (event.altKey || event.ctrlKey || event.metaKey || !isAt(event)) return;
    else if (by) props.onStep(by);
    else if (event.target !== event.currentTarget) return;
    else if (event.key === 'Enter' && props.onEdit) props.onEdit();
    else if (event.key === 'Delete' && removal) removal.remove();
    else return;
    event.preventDefault();
  });
  return (
    <article
      id={`item-${item.itemId}`}
      tabIndex={-1}
      aria-labelledby={`${item.itemId}-title`}
      className={mergeClasses(
        styles.item,
        item.progress === 'current' && styles.current,
        (item.kind === 'break' || item.kind === 'check-in') && styles.pause,
      )}
      ref={box}
    >
      {props.times ?? <ItemTimes item={item} {...(onTimes ? { onEdit: onTimes } : {})} />}
      <div className={styles.body}>
        <div className={styles.titleLine}>
          <h3 id={`${item.itemId}-title`} lang="sv" className={styles.title}>
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
          <p data-screen className={styles.matter}>
            <MatterLink matterId={item.matterId} title={item.title} />
          </p>
        ) : null}
      </div>
      <Controls {...props} removal={removal} />
      {removal?.dialog}
    </article>
  );
}

/** On the item itself or one of its buttons, not in a field. */
function isAt({ target, currentTarget }: KeyboardEvent): boolean {
  return target === currentTarget || target instanceof HTMLButtonElement;
}

interface Removal {
  readonly remove: () => void;
  readonly dialog: ReactNode;
}

/** Off the agenda: at once from a draft, after a question once others have been called to it; undone the same way. */
function useRemoval(item: ItemView): Removal | undefined {
  const { t } = useLanguage();
  const { can, view } = useMeeting();
  const { act } = useAgenda();
  const [asking, setAsking] = useState(false);
  const { itemId, title } = item;
  if (!can('RemoveItem')) return undefined;
  const remove = async () => {
    const at = view.items.findIndex((each) => each.itemId === itemId);
    const next = view.items[at + 1] ?? view.items[at - 1];
    const done = await act({ type: 'RemoveItem', data: { itemId } }, t(agendaTexts.removed, { title }));
    if (done && next) document.getElementById(`item-${next.itemId}`)?.focus();
    return done;
  };
  return {
    remove: () => (view.phase === 'draft' ? void remove() : setAsking(true)),
    dialog: (
      <ConfirmDialog
        open={asking}
        title={t(agendaTexts.removeAsk)}
        action={t(frameTexts.remove)}
        onConfirm={remove}
        onClose={() => setAsking(false)}
      >
        {t(agendaTexts.removeText, { title })}
      </ConfirmDialog>
    ),
  };
}

function Controls(
  props: Parameters<typeof AgendaItem>[0] & { readonly removal: Removal | undefined },
): ReactNode {
  const { t } = useLanguage();
  const { can } = useMeeting();
  const styles = useStyles();
  const { item, onEdit, onUp, onDown, removal } = props;
  const { title } = item;
  if (!onEdit && !can('MoveItem') && !removal) return null;
  return (
    <div className={styles.controls}>
      {props.dragHandle ? (
        <span
          {...props.dragHandle}
          data-drag-handle
          data-screen
          className={styles.handle}
          title={t(agendaTexts.drag)}
          aria-hidden="true"
        >
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
      {removal ? (
        <Button
          appearance="subtle"
          icon={<Delete20Regular />}
          aria-label={t(agendaTexts.removeItem, { title })}
          onClick={removal.remove}
        />
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(5.5rem, max-content) minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    scrollMarginTop: '72px',
    '@media (max-width: 640px)': {
      gridTemplateColumns: 'minmax(4rem, max-content) minmax(0, 1fr)',
      paddingInline: tokens.spacingHorizontalM,
    },
  },
  current: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  pause: { backgroundColor: 'transparent' },
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
  handle: {
    display: 'flex',
    alignItems: 'center',
    height: '32px',
    paddingInline: tokens.spacingHorizontalXS,
    cursor: 'grab',
    touchAction: 'none',
    userSelect: 'none',
    '@media (pointer: coarse)': {
      width: '40px',
      height: '40px',
      justifyContent: 'center',
      boxSizing: 'border-box',
    },
    color: tokens.colorNeutralForeground3,
  },
  controls: {
    display: 'flex',
    alignItems: 'flex-start',
    '@media (max-width: 640px)': { gridColumn: '1 / -1', justifyContent: 'flex-end' },
  },
});
