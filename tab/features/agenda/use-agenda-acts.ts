import type { ItemView } from '../../../src/contract/views.ts';
import type { ItemPlan } from '../../../src/domain/meeting/vocabulary.ts';
import { agendaTexts } from '../../../src/texts/tab-agenda.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useAgenda } from './agenda-context.tsx';
import { startsWhenMoved, startsWhenTimed } from './start-times.ts';
import type { Dragged } from './use-drag-order.ts';
import { reordered } from './use-drag-order.ts';

/** What is done with an item where it stands; each says what came of it, with the new time, and can be undone. */
export interface AgendaActs {
  readonly change: (item: ItemView, plan: ItemPlan) => Promise<boolean>;
  readonly retime: (item: ItemView, plan: ItemPlan) => Promise<boolean>;
  readonly move: (dragged: Dragged) => Promise<void>;
}

export function useAgendaActs(): AgendaActs {
  const { t, atTime } = useLanguage();
  const { items, details } = useMeeting().view;
  const { act } = useAgenda();
  return {
    change({ itemId }, plan) {
      const said = t(agendaTexts.changed, { title: plan.title });
      return act({ type: 'ChangeItem', data: { itemId, plan } }, said);
    },
    retime({ itemId, title }, plan) {
      const start = startsWhenTimed(details, items, itemId, plan).get(itemId)?.start;
      const said = start
        ? t(agendaTexts.retimed, { title, time: atTime(start) })
        : t(agendaTexts.changed, { title });
      return act({ type: 'ChangeItem', data: { itemId, plan } }, said);
    },
    async move(dragged) {
      const { id, before } = dragged;
      const place = reordered(items, dragged).findIndex((item) => item.itemId === id);
      const item = items.find(({ itemId }) => itemId === id);
      if (!item || place === items.indexOf(item)) return;
      const start = startsWhenMoved(details, items, dragged).get(id)?.start;
      const words = { title: item.title, place: place + 1, count: items.length };
      const said = start
        ? t(agendaTexts.movedTo, { ...words, time: atTime(start) })
        : t(agendaTexts.moved, words);
      const data = before === undefined ? { itemId: id } : { itemId: id, before };
      const focused = document.activeElement;
      // What is moved in the page loses the focus there.
      if ((await act({ type: 'MoveItem', data }, said)) && focused instanceof HTMLElement)
        requestAnimationFrame(() => focused.focus({ preventScroll: true }));
    },
  };
}
