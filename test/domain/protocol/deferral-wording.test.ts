import { expect, it } from 'vitest';
import type { Deferral } from '../../../src/domain/meeting/vocabulary.ts';
import { deferralSentence } from '../../../src/domain/protocol/deferral-wording.ts';

it.each<[Deferral, string]>([
  [{ to: ['next-meeting'] }, 'Ärendet flyttas till nästa möte.'],
  [{ to: ['next-meeting'], tabled: true }, 'Ärendet bordläggs till nästa möte.'],
  [{ to: ['mail'] }, 'Ärendet tas upp via mail från sekretariatet.'],
  [{ to: ['mail'], tabled: true }, 'Ärendet bordläggs och tas upp via mail från sekretariatet.'],
  [
    { to: ['next-meeting', 'mail'], together: 'Skånes Kommuner' },
    'Ärendet tas upp via mail från sekretariatet eller vid nästa möte tillsammans med ärendet Skånes Kommuner.',
  ],
  [{ to: ['next-meeting'], date: '2018-09-14' }, 'Ärendet flyttas till mötet den 14 september 2018.'],
  [
    { to: ['next-meeting', 'mail'], tabled: true, when: 'hösten 2018' },
    'Ärendet bordläggs till ett möte hösten 2018 eller tas upp via mail från sekretariatet.',
  ],
  [
    { to: ['next-meeting'], note: 'Yttrandet inväntas.' },
    'Ärendet flyttas till nästa möte. Yttrandet inväntas.',
  ],
])('prints what %j means', (deferral, sentence) => {
  expect(deferralSentence(deferral)).toBe(sentence);
});

it('speaks in the style of 2022 of a coming meeting where mail may do as well', () => {
  const deferral = { to: ['next-meeting', 'mail'], together: 'Skånes Kommuner' } as const;
  expect(deferralSentence(deferral, '2022')).toBe(
    'Ärendet tas upp via mail från sekretariatet eller vid kommande möte tillsammans med ärendet Skånes Kommuner.',
  );
  expect(deferralSentence({ to: ['next-meeting'] }, '2022')).toBe('Ärendet flyttas till nästa möte.');
});
