import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { GroupView } from '../../../src/contract/group-view.ts';
import type { ItemView } from '../../../src/contract/views.ts';
import type { NewItem } from '../../../src/domain/meeting/agenda/commands.ts';
import type { ItemPlan } from '../../../src/domain/meeting/vocabulary.ts';
import { addTexts } from '../../../src/texts/tab-agenda-add.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { newId } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { useAgenda } from './agenda-context.tsx';

/** What always stands on the agendas of this meeting's series and is not on this one: added by one press (S9, S12). */
export function MissingStanding(): ReactNode {
  const { t, enumeration } = useLanguage();
  const { view } = useMeeting();
  const { act } = useAgenda();
  const styles = useStyles();
  const { value } = useLoaded<GroupView>('group');
  const series = value?.series.find(({ occasions }) =>
    occasions.some(({ meeting }) => meeting?.meetingId === view.meetingId),
  );
  const missing = missingOf(series?.items ?? [], view.items);
  if (missing.length === 0) return null;
  async function add(): Promise<void> {
    const items = missing.map(({ plan, before }): NewItem => {
      // Its time was that of a whole plan; here it follows what stands before it.
      const { start: _its, ...rest } = plan;
      return { itemId: newId(), plan: rest, ...(before === undefined ? {} : { before }) };
    });
    const [only] = missing;
    const said =
      missing.length === 1 && only
        ? t(addTexts.added, { title: only.plan.title })
        : t(addTexts.addedSeveral, { count: missing.length });
    await act({ type: 'AddItems', data: { items } }, said);
  }
  const titles = enumeration(missing.map(({ plan }) => plan.title));
  return (
    <div className={styles.row}>
      <span>{t(addTexts.missingStanding, { titles })}</span>
      <Button size="small" onClick={() => void add()}>
        {t(addTexts.addStanding)}
      </Button>
    </div>
  );
}

/** The standing items without a match on the agenda, each before the next standing one that is there. */
function missingOf(
  standing: readonly ItemPlan[],
  agenda: readonly ItemView[],
): readonly { readonly plan: ItemPlan; readonly before?: string }[] {
  const left = new Set(agenda);
  const matches = standing.map((plan) => {
    const match = [...left].find((item) => isSame(plan, item));
    if (match) left.delete(match);
    return match;
  });
  return standing.flatMap((plan, index) => {
    if (matches[index]) return [];
    const next = matches.slice(index + 1).find((match) => match !== undefined);
    return [{ plan, ...(next ? { before: next.itemId } : {}) }];
  });
}

/** By title; of what there is one of on an agenda, such as the check-in, by its kind. */
function isSame(plan: ItemPlan, { kind, title }: ItemView): boolean {
  const named = plan.title.trim().toLowerCase() === title.trim().toLowerCase();
  return named || (plan.kind === kind && kind !== 'matter' && kind !== 'break');
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});
