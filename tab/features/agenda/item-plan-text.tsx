import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import {
  agendaWords,
  originWords,
  presenterNames,
  referenceWords,
  themeWords,
} from '../../../src/texts/agenda.ts';
import { agendaTexts } from '../../../src/texts/tab-agenda.ts';
import { ChangeWords } from '../../shared/agenda/on-demand-words.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { shownTime } from '../../shared/meeting/shown-time.ts';
import { AppLink, meetingPath } from '../../shared/navigation.tsx';
import { useAgenda } from './agenda-context.tsx';
import { InvitedPresenters } from './on-demand-parts.ts';
import { PaperList } from './paper-list.tsx';

/** What the plan says of an item: theme, presenters, where it comes from, pitches, background, papers. */
export function ItemPlanText({ item }: { readonly item: ItemView }): ReactNode {
  const { t, locale } = useLanguage();
  const { changeOf } = useAgenda();
  const styles = useStyles();
  const change = changeOf(item.itemId);
  const { theme, presenters, origin, references, slots, background } = item;
  return (
    <>
      {change?.what === 'changed' ? <ChangeWords aspects={change.aspects} /> : null}
      {theme ? <p className={styles.meta}>{themeWords(locale, theme)}</p> : null}
      {presenters.length > 0 ? (
        <p className={styles.meta}>
          {t(agendaWords.presentedBy, { names: presenterNames(locale, presenters) })}
        </p>
      ) : null}
      {origin ? <p className={styles.meta}>{originWords(locale, origin)}</p> : null}
      {references.length > 0 ? (
        <p className={styles.meta}>
          {t(agendaWords.earlier, {
            references: references.map((one) => referenceWords(locale, one)).join('; '),
          })}
          {references.flatMap(({ meetingId }, index) =>
            meetingId
              ? [
                  ' ',
                  <AppLink key={index} to={meetingPath(meetingId)}>
                    {t(agendaTexts.toMeeting)}
                  </AppLink>,
                ]
              : [],
          )}
        </p>
      ) : null}
      {slots.length > 0 ? (
        <ul className={styles.slots} aria-label={t(agendaTexts.slots)}>
          {slots.map((slot) => (
            <li key={slot.slotId} className={styles.slot}>
              <span className={styles.time}>
                <SlotTime slot={slot} />
              </span>
              <span lang="sv">
                {slot.title}
                {slot.presenters.length > 0 ? (
                  <span className={styles.who}>{presenterNames(locale, slot.presenters)}</span>
                ) : null}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {background ? (
        <p lang="sv" className={styles.background}>
          {background}
        </p>
      ) : null}
      <Invitations item={item} />
      <PaperList item={item} />
    </>
  );
}

/** Who presents it from outside, for those who call them; their parts are fetched where there is anybody to call. */
function Invitations({ item }: { readonly item: ItemView }): ReactNode {
  const { view, can } = useMeeting();
  const invited = view.presenters?.some(({ itemId }) => itemId === item.itemId) ?? false;
  const outside = [item, ...item.slots].some(({ presenters }) =>
    presenters.some(({ personId, kind }) => personId === undefined && kind !== 'film'),
  );
  return invited || (outside && can('InvitePresenter')) ? <InvitedPresenters item={item} /> : null;
}

/** When a pitch is planned, or, once it has moved, likely to begin (D13). */
function SlotTime({ slot }: { readonly slot: ItemView['slots'][number] }): ReactNode {
  const { t, locale } = useLanguage();
  const { plannedStart, predictedStart } = slot;
  const time = predictedStart ?? plannedStart;
  if (time === undefined) return null;
  const guess = predictedStart !== undefined && predictedStart !== plannedStart;
  return guess ? `${shownTime(locale, time)} ${t(agendaTexts.predicted)}` : shownTime(locale, time);
}

const useStyles = makeStyles({
  meta: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  slots: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  slot: {
    display: 'grid',
    gridTemplateColumns: '3.5rem minmax(0, 1fr)',
    paddingBlock: '2px',
    overflowWrap: 'anywhere',
  },
  time: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  who: { display: 'block', color: tokens.colorNeutralForeground2 },
  background: { margin: `${tokens.spacingVerticalXS} 0 0`, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});
