import { Badge } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import type { ItemChange } from '../../../src/domain/meeting/views/agenda-changes.ts';
import { onlyFollows } from '../../../src/domain/meeting/views/agenda-changes.ts';
import { agendaWords } from '../../../src/texts/agenda.ts';
import { newsTexts } from '../../../src/texts/agenda-news.ts';
import type { Text } from '../../../src/texts/catalogue.ts';
import { itemKindTexts } from '../../../src/texts/tab.ts';
import { agendaTexts } from '../../../src/texts/tab-agenda.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useAgenda } from './agenda-context.tsx';

/** What marks an item of the agenda out: where the meeting is with it, what is new, what kind it is. */
export function ItemMarks({ item }: { readonly item: ItemView }): ReactNode {
  const { t } = useLanguage();
  const { changeOf } = useAgenda();
  const change = changeOf(item.itemId);
  const quiet = item.kind === 'matter' || item.kind === 'break' || item.kind === 'check-in';
  return (
    <>
      {item.progress === 'current' ? (
        <Badge appearance="filled" color="brand">
          {t(agendaTexts.now)}
        </Badge>
      ) : item.progress === 'done' ? (
        <Badge appearance="outline" color="success">
          {t(agendaTexts.done)}
        </Badge>
      ) : null}
      {change && change.what !== 'removed' ? (
        <Badge appearance="tint" color="warning">
          {t(markOf(change))}
        </Badge>
      ) : null}
      {!quiet && t(itemKindTexts[item.kind]) !== item.title ? (
        <Badge appearance="outline" color="informative">
          {t(itemKindTexts[item.kind])}
        </Badge>
      ) : null}
      {item.adHoc || item.late ? (
        <Badge appearance="outline" color="informative">
          {t(item.adHoc ? agendaTexts.adHoc : agendaWords.late)}
        </Badge>
      ) : null}
    </>
  );
}

function markOf(change: ItemChange): Text {
  if (change.what !== 'changed') return newsTexts.added;
  if (onlyFollows(change)) return newsTexts.newTime;
  return change.aspects.some(({ kind }) => kind === 'moved') ? newsTexts.moved : newsTexts.edited;
}
