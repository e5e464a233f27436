import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { memo } from 'react';
import { protocolTexts } from '../../../src/texts/tab-protocol.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { MeetingForPlace } from '../../shared/meeting/meeting-for-place.tsx';
import { useWritingState } from '../../shared/meeting/use-writing-state.ts';
import { SectionTitle } from '../../shared/ui/headings.tsx';
import { onDemand } from '../../shared/ui/on-demand.tsx';
import { hasCommandKey } from '../../shared/ui/chord.ts';
import { useKeyDown } from '../../shared/ui/use-key-down.ts';
import { DeskItem } from './desk-item.tsx';
import { focusClauseField, focusPlace, isClauseField, itemIdOf } from './desk-keys.ts';
import { TextPlace } from './text-place.tsx';

const { Part: ReturnedClauses } = onDemand(
  async () => (await import('../../shared/clauses/returned-clauses.tsx')).ReturnedClauses,
);
const { Part: WordDesk } = onDemand(async () => (await import('../../shared/word/word-desk.tsx')).WordDesk);
const { Part: AdHocItem } = onDemand(async () => (await import('./ad-hoc-item.tsx')).AdHocItem);

/** Drawn anew when it changed, not with every word that is written elsewhere (Q5). */
const Item = memo(DeskItem);

/** The whole protocol on one calm page, written by keyboard from top to bottom (D1, D2). */
export function Desk(): ReactNode {
  const { t } = useLanguage();
  const { view, can, writing } = useMeeting();
  const styles = useStyles();
  const page = useKeyDown<HTMLDivElement>((event) => {
    const from = event.target instanceof HTMLElement ? event.target : undefined;
    const inside = event.currentTarget;
    if (!from || !(inside instanceof HTMLElement)) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
    if (by !== undefined && event.altKey && focusPlace(inside, from, by)) taken(event);
    else if (event.key !== 'Enter' || !hasCommandKey(event)) return;
    else if (event.shiftKey) {
      const itemId = itemIdOf(from);
      if (itemId === undefined || !can('PostDecisions')) return;
      // The field it is pressed in records its words first.
      setTimeout(() => writing.postDecisions(itemId));
      if (from.isContentEditable) taken(event);
    } else if (from.isContentEditable) {
      if (focusClauseField(from) || focusPlace(inside, from, 1)) taken(event);
      // At once: whoever types on must not find their words in the field they have left. It still hears this key.
    } else if (isClauseField(from)) focusPlace(inside, from, 1);
  });
  return (
    <div ref={page} className={styles.page}>
      <div>
        <p className={styles.mark}>{t(protocolTexts.paperNote)}</p>
        <p data-screen className={styles.keys}>
          {t(protocolTexts.keys)}
        </p>
      </div>
      <WordDesk />
      <Homeless />
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

function taken(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

/** What was written for items that somebody else took off the agenda meanwhile. */
function Homeless(): ReactNode {
  const { view } = useMeeting();
  const returned = useWritingState((state) => state.returned);
  const known = new Set(view.items.map(({ itemId }) => itemId));
  const clauses = returned.filter(({ itemId }) => !known.has(itemId));
  return clauses.length > 0 ? <ReturnedClauses placed={false} clauses={clauses} /> : null;
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
  const empty = view[props.place].text.length === 0;
  return (
    <section data-desk-stop data-screen={empty ? true : undefined} className={styles.place}>
      <SectionTitle id={titleId}>{props.title}</SectionTitle>
      <TextPlace place={props.place} text={view[props.place]} labelledBy={titleId} placeholder={props.hint} />
    </section>
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
    // Blocks are what pages break between.
    '@media print': {
      display: 'block',
      padding: 0,
      border: 'none',
      '& > * + *': { marginTop: tokens.spacingVerticalXL },
    },
  },
  mark: { margin: 0, color: tokens.colorNeutralForeground2 },
  keys: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    '@media (max-width: 640px)': { display: 'none' },
  },
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});
