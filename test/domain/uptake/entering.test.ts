import { describe, expect, it } from 'vitest';
import { plainFromRichText } from '../../../src/domain/basics/rich-text.ts';
import { matrixOf } from '../../../src/domain/uptake/views/matrix.ts';
import { uptakeText, uptakeTitle } from '../../../src/domain/uptake/wording.ts';
import {
  anAnswered,
  DECISIONS,
  givenUptake,
  MUNICIPALITIES,
  uptakeOf,
} from '../../support/uptake-builders.ts';

const enter = (atMeetingId: string, itemId = 'item-0001') =>
  ({ type: 'EnterUptake', data: { meetingId: 'm1', atMeetingId, itemId } }) as const;
const entered = (meetingId: string, itemId = 'item-0001') =>
  ({
    type: 'UptakeEntered',
    data: { groupId: 'exempel', meetingId: 'm1', entry: { meetingId, itemId }, date: '2018-04-20' },
  }) as const;

describe('entering how decisions are taken up in a later protocol', () => {
  it('is done once in each meeting, and again when the item has gone', () => {
    givenUptake().when(enter('m2'), 'sekr').thenEvents(entered('m2'));
    givenUptake(entered('m2')).when(enter('m2'), 'sekr').thenNothing();
    givenUptake(entered('m2')).when(enter('m2', 'item-0002'), 'sekr').thenRefused('uptake-entered');
    givenUptake(entered('m2')).when(enter('m3', 'item-0002'), 'sekr').thenEvents(entered('m3', 'item-0002'));
    givenUptake(entered('m2'))
      .when(enter('m2', 'item-0002'), 'sekr', { entryStands: () => false })
      .thenEvents(entered('m2', 'item-0002'));
  });

  it('is not done in the meeting itself, nor where nothing is followed', () => {
    givenUptake().when(enter('m1'), 'sekr').thenRefused('wrong-phase');
    givenUptake().when(enter('m2'), 'sekr', { decisions: [] }).thenRefused('decision-not-followed');
  });

  it('says how many have acknowledged, and of each decision who has come how far and who answered for them', () => {
    const answers = [
      anAnswered({ status: 'done', caseNumber: 'KS 2018/12', owner: 'Eva Ros' }),
      anAnswered({ clauseId: 'bjuv', status: 'not-concerned' }),
      anAnswered({ municipality: 'Åstorp', status: 'in-progress', standing: 'secretariat' }),
    ];
    const rows = matrixOf(DECISIONS, uptakeOf(answers, 'sekr'), MUNICIPALITIES);
    const text = uptakeText(rows, {
      textOf: (clauseId) => (clauseId === 'alla' ? 'samtliga kommuner ska svara' : 'uppdra åt Bjuv'),
      nameOf: () => 'Eva Ros',
    });
    expect(uptakeTitle('2018-04-20')).toBe('Uppföljning av beslut från mötet den 20 april 2018');
    expect(plainFromRichText(text)).toBe(
      [
        '2 av 4 kommuner har kvitterat besluten. Svar saknas från Ängelholm och Örkelljunga.',
        'att samtliga kommuner ska svara',
        '- Genomfört: Bjuv (dnr KS 2018/12, ansvarig Eva Ros)\n- Pågår: Åstorp (svar av Eva Ros)\n- Inget svar: Ängelholm; Örkelljunga',
        'att uppdra åt Bjuv',
        '- Berör inte kommunen: Bjuv',
      ].join('\n\n'),
    );
  });
});
