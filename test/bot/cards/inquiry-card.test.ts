import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../../bot/cards/adaptive-card.ts';
import { inquiryAskCard, inquiryAskDialog } from '../../../bot/cards/inquiry-ask-dialog.ts';
import { inquiryCard } from '../../../bot/cards/inquiry-card.ts';
import {
  inquiryAnswerDialog,
  inquiryEnterDialog,
  inquiryLeadDialog,
} from '../../../bot/cards/inquiry-dialogs.ts';
import type { InquiryScene, InquiryViewer } from '../../../bot/cards/inquiry-scene.ts';
import { richTextFromPlain } from '../../../src/domain/basics/rich-text.ts';
import { ABILITIES } from '../../../src/domain/group/abilities.ts';
import type { InquiryState } from '../../../src/domain/inquiry/state.ts';
import { anyText } from '../../support/any-text.ts';
import { cardChecker } from '../../support/card-check.ts';
import { someGroup } from '../../support/group-builders.ts';
import type { ToldOfInquiry } from '../../support/inquiry-builders.ts';
import { answered, closedWith, inquiryOf, openedEvents } from '../../support/inquiry-builders.ts';
import { momentAt } from '../../support/meeting-builders.ts';

const check = await cardChecker();
const sceneOf = (inquiry: InquiryState, over: Partial<InquiryScene> = {}): InquiryScene => ({
  group: someGroup(),
  inquiry,
  locale: 'sv',
  publicUrl: 'https://radslag.example',
  moment: momentAt('10:40'),
  ...over,
});
const director: InquiryViewer = {
  personIds: ['anna'],
  abilities: new Set(['read', 'reply']),
  answersFor: ['bo', 'cia'],
  entryStands: false,
};
const secretary: InquiryViewer = {
  personIds: ['sekr'],
  abilities: new Set(ABILITIES),
  answersFor: [],
  entryStands: false,
};
const row = { groupId: 'exempel', date: '2018-05-18', start: '08:30', place: '', phase: 'draft' };

/** Every card of an inquiry, in both languages, for everybody. */
function everyCard(inquiry: InquiryState, text = 'att *bifalla*'): readonly Card[] {
  return (['sv', 'en'] as const).flatMap((locale) => {
    const scene = sceneOf(inquiry, { locale });
    return [
      inquiryCard(scene),
      inquiryCard(scene, director),
      inquiryCard(scene, secretary),
      inquiryAnswerDialog(scene, ['anna'], { problem: text, statement: text }),
      inquiryAnswerDialog(
        scene,
        inquiry.asked.map(({ personId }) => personId),
      ),
      inquiryLeadDialog(scene, { outcome: text, reason: text, date: '2018-05-04', problem: text }),
      inquiryEnterDialog(scene, [{ ...row, meetingId: 'm1', title: text }], { itemId: 'i1', problem: text }),
      inquiryAskDialog(locale, 'https://radslag.example', {
        inquiryId: 'q1',
        question: text,
        background: text,
        problem: text,
      }),
      inquiryAskCard(locale, 'https://radslag.example'),
    ];
  });
}

function faultsIn(cards: readonly Card[]): readonly string[] {
  return cards.flatMap((card) => {
    const size = Buffer.byteLength(JSON.stringify(card));
    return [...(size < 28 * 1024 ? [] : [`${size} bytes`]), ...(check?.(card) ?? [])];
  });
}

const answers: readonly ToldOfInquiry[] = [
  answered('anna', 'bifaller', 'Bra *ansökan*.'),
  { event: { type: 'AnswerGiven', data: { personId: 'bo', alternativeId: 'avslar' } }, by: 'sekr' },
];

describe('the cards of an inquiry', () => {
  it.each([
    ['just opened', []],
    ['with answers', answers],
    ['closed', [...answers, closedWith('att bifalla\nsamt att avsätta 100 tkr')]],
    [
      'withdrawn',
      [{ type: 'InquiryWithdrawn', data: { reason: 'Fel <underlag>', date: '2018-05-04' } } as const],
    ],
  ] as const)('are sound: %s', (_name, more) => {
    expect(faultsIn(everyCard(inquiryOf([...openedEvents(), ...more])))).toEqual([]);
  });

  it('are sound and fit whatever people write', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const inquiry = inquiryOf([
          ...openedEvents({
            question: text.slice(0, 250) || '?',
            background: richTextFromPlain(text),
            answersTo: text.slice(0, 200),
          }),
          answered('anna', 'bifaller', text),
          answered('bo', 'avslar', text),
        ]);
        expect(faultsIn(everyCard(inquiry, text))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it.each(['*', '\\', '👩‍👩‍👧'])('fit with forty municipalities that all have much to say: %s', (sign) => {
    const long = (most: number): string => sign.repeat(Math.floor(most / sign.length));
    const people = Array.from({ length: 40 }, (_, index) => ({
      personId: `p${index}`,
      name: long(200),
      organisation: `${index} ${long(190)}`,
    }));
    const [opened] = openedEvents({
      question: long(250),
      background: richTextFromPlain(long(20_000)),
      alternatives: Array.from({ length: 12 }, (_, index) => ({
        alternativeId: `a${index}`,
        label: `${index} ${long(90)}`,
      })),
    });
    if (opened?.type !== 'InquiryOpened') throw new Error('not opened');
    const told: readonly ToldOfInquiry[] = [
      { ...opened, data: { ...opened.data, asked: people } },
      ...people.map(({ personId }, index) => answered(personId, `a${index % 12}`, long(2_000))),
    ];
    expect(faultsIn(everyCard(inquiryOf(told)))).toEqual([]);
    expect(faultsIn(everyCard(inquiryOf([...told, closedWith(long(5_000))])))).toEqual([]);
  });

  it('say when the time to answer is over, and go on taking answers', () => {
    const late = sceneOf(inquiryOf(openedEvents()), { moment: momentAt('12:00', '2018-05-04') });
    const text = JSON.stringify(inquiryCard(late));
    expect(text).toContain('Svarstiden gick ut fredag 4 maj 2018 kl. 12.00.');
    expect(text).toContain('"verb":"inquiry-answer"');
  });

  it('have each answer’s button in rows that Teams does not fold away', () => {
    const many = Array.from({ length: 7 }, (_, index) => ({
      alternativeId: `a${index}`,
      label: `Svar ${index}`,
    }));
    const { body } = inquiryCard(sceneOf(inquiryOf(openedEvents({ alternatives: many }))));
    const rows = (body as readonly { type: string; actions?: readonly unknown[] }[])
      .filter(({ type }) => type === 'ActionSet')
      .map(({ actions }) => actions?.length);
    expect(rows).toEqual([5, 2, 1]);
  });
});
