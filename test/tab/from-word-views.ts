import type { FromWordChangeView, FromWordView } from '../../src/contract/from-word-view.ts';
import type { MeetingView } from '../../src/contract/views.ts';
import { aClosedMeeting, MEETING_ID } from './example-views.ts';
import { forSecretary } from './tab-in-teams.ts';

export const RETURN_ID = '0123456789abcdef0123456789abcdef';
export const FROM_WORD_PATH = `meetings/${MEETING_ID}/from-word/${RETURN_ID}`;

const FILE = {
  returnId: RETURN_ID,
  name: 'Protokoll utkast – synpunkter från Herman.docx',
  by: 'Anna Berg',
  at: '2026-04-14T09:00:00.000Z',
};
const HERMAN = [{ name: 'Herman Åkesson', at: '2026-04-14T07:30:00.000Z' }];

/** A closed meeting whose protocol has come back from Word. */
export function aMeetingFromWord(): MeetingView {
  return { ...forSecretary(aClosedMeeting()), fromWord: [FILE] };
}

/** One change of every kind that looks like no other. */
export function someFromWord(): FromWordView {
  const [first, second] = aClosedMeeting().items.map(({ itemId }) => itemId);
  return {
    ...FILE,
    taken: 2,
    finished: false,
    places: [
      {
        place: 'attendance',
        changes: [
          aChange('presence', {
            how: 'struck',
            presence: 'absent',
            name: 'Karin Wallander',
            before: 'Karin Wallander, Helsingborg',
            after: 'Karin Wallander, Helsingborg',
          }),
          aChange('guest-added', { name: 'Signe Nyberg', after: 'Signe Nyberg, Skånetrafiken' }),
          aChange('row-unclear', { state: 'told', before: 'Bo Ek, Bjuv', after: 'Bo Ek, Bjuv (sedan)' }),
        ],
      },
      {
        place: first ?? 'opening',
        changes: [
          aChange('text-changed', {
            by: HERMAN,
            before: 'Skånetrafiken redovisade förslaget och svarade på frågor.',
            after: 'Skånetrafiken redovisade sitt förslag och svarade på frågor om linje 520.',
          }),
          aChange('clause-changed', {
            state: 'clash',
            before: 'ställa sig bakom förslaget.',
            here: 'ställa sig bakom det reviderade förslaget.',
            after: 'ställa sig bakom förslaget i dess helhet.',
          }),
          aChange('clause-added', { after: 'uppdra åt sekretariatet att återkomma i juni.' }),
          aChange('text-changed', {
            by: HERMAN,
            marks: true,
            before: 'De kallar det "ringlinjen".',
            after: 'De kallar det ”ringlinjen”.',
          }),
          aChange('comment', {
            state: 'told',
            by: HERMAN,
            about: 'linje 520',
            after: 'Var det inte linje 530?',
            done: true,
          }),
        ],
      },
      {
        place: second ?? 'closing',
        changes: [
          aChange('item-removed', {
            state: 'refused',
            before: 'Budget',
            why: 'Mötet är avslutat. Ingenting har ändrats.',
          }),
          aChange('loose', { state: 'told', what: 'table', after: 'Kommun | Elever\nBjuv | 1 240' }),
          aChange('loose', { what: 'text', after: 'Därefter togs kaffe.' }),
          aChange('printed', {
            state: 'told',
            before: 'Föredragande: Lena Öberg',
            after: 'Föredragande: Lena Öberg och Nils Ask',
          }),
          aChange('text-removed', { left: true, before: 'Frågan väckte diskussion.' }),
        ],
      },
    ],
  };
}

/** The same when everything has been said. */
export function finishedFromWord(): FromWordView {
  return { ...someFromWord(), places: [], taken: 14, finished: true };
}

let count = 0;
function aChange(kind: FromWordChangeView['kind'], over: Partial<FromWordChangeView>): FromWordChangeView {
  count += 1;
  return { changeId: `change-${count}`, kind, state: 'open', left: false, by: [], ...over };
}
