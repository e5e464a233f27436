import type { ReactNode } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { alongTexts } from '../../../src/texts/tab-along.ts';
import { useLanguage } from '../../shared/language.tsx';
import { GuidanceWords } from '../../shared/meeting/guidance-words.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { onDemand } from '../../shared/ui/on-demand.tsx';
import { NotedList } from './noted-list.tsx';

const { Part: GuidanceForm, useReady } = onDemand(
  async () => (await import('./guidance-form.tsx')).GuidanceForm,
);

/** What the group sends along with an item's decision (medskick), inside the protocol or outside it. */
export function GuidanceDesk({ item }: { readonly item: ItemView }): ReactNode {
  const { t } = useLanguage();
  const { can } = useMeeting();
  useReady();
  return (
    <NotedList
      known={item.guidance}
      idOf={({ guidanceId }) => guidanceId}
      renderWords={(guidance) => <GuidanceWords guidance={guidance} />}
      renderForm={(guidanceId, known, close) => (
        <GuidanceForm
          item={item}
          guidance={known ?? { guidanceId, text: '', inProtocol: true }}
          onClose={close}
        />
      )}
      mayChange={can('NoteGuidance')}
      changeHint={t(alongTexts.changeGuidance)}
      add={t(alongTexts.guidance)}
      addLabel={t(alongTexts.guidanceOf, { title: item.title })}
    />
  );
}
