import type { ReactNode } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { carryingTabTexts as texts } from '../../../src/texts/tab-carrying.ts';
import { FollowUpWords } from '../../shared/carrying/follow-up-words.tsx';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { onDemand } from '../../shared/ui/on-demand.tsx';
import { NotedList } from './noted-list.tsx';

const { Part: FollowUpForm, useReady } = onDemand(
  async () => (await import('./follow-up-form.tsx')).FollowUpForm,
);

/** What an item's decisions put on a coming agenda, with its condition (D16). */
export function FollowUpDesk({ item }: { readonly item: ItemView }): ReactNode {
  const { t } = useLanguage();
  const { can } = useMeeting();
  useReady();
  return (
    <NotedList
      known={item.followUps}
      idOf={({ followUpId }) => followUpId}
      renderWords={(followUp) => <FollowUpWords followUp={followUp} />}
      renderForm={(followUpId, known, close) => (
        <FollowUpForm
          item={item}
          followUpId={followUpId}
          onClose={close}
          {...(known === undefined ? {} : { known })}
        />
      )}
      mayChange={can('PlanFollowUp')}
      changeHint={t(texts.change)}
      add={t(texts.followUp)}
      addLabel={t(texts.followUpOf, { title: item.title })}
    />
  );
}
