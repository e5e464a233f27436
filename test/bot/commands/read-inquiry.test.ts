import { describe, expect, it } from 'vitest';
import { isAbout, readDue, readInquiryAnswer, readQuestion } from '../../../bot/commands/read-inquiry.ts';

const TODAY = '2018-04-20';

describe('a typed question', () => {
  it('has purpose, deadline, question, background and alternatives, each where it is written', () => {
    const typed = readQuestion(
      'intresse senast fredag 4 maj kl. 12.00: Vill ni delta i bredbandet?\nTvå tjänster i tre år.\nKostnad delas.\nAlternativ: Hela samarbetet / Några kommuner / Inte alls',
      TODAY,
    );
    expect(typed).toEqual({
      purpose: 'interest',
      question: 'Vill ni delta i bredbandet?',
      background: 'Två tjänster i tre år.\nKostnad delas.',
      alternatives: [
        { alternativeId: 'alternativ-1', label: 'Hela samarbetet' },
        { alternativeId: 'alternativ-2', label: 'Några kommuner' },
        { alternativeId: 'alternativ-3', label: 'Inte alls' },
      ],
      deadline: { date: '2018-05-04', time: '12:00' },
    });
  });

  it('is for a decision only where that is said', () => {
    expect(readQuestion('per capsulam senast 4/5: Ska vi bifalla?', TODAY)).toMatchObject({
      purpose: 'per-capsulam',
      question: 'Ska vi bifalla?',
      deadline: { date: '2018-05-04' },
    });
    expect(readQuestion('by 4 May: Shall we?', TODAY)).toMatchObject({ purpose: 'interest' });
  });

  it('keeps its own colons, and lacks a deadline where none is written', () => {
    const typed = readQuestion('Vilket förslag: det första eller det andra?', TODAY);
    expect(typed.question).toBe('Vilket förslag: det första eller det andra?');
    expect(typed.deadline).toBeUndefined();
    expect(typed.notADay).toBeUndefined();
  });

  it('says which words are no day', () => {
    expect(readQuestion('senast påsk: Ska vi?', TODAY).notADay).toBe('påsk');
  });
});

describe('a typed deadline', () => {
  it.each([
    ['4 maj', { date: '2018-05-04' }],
    ['4 maj kl 9', { date: '2018-05-04', time: '09:00' }],
    ['2018-05-04 12:00', { date: '2018-05-04', time: '12:00' }],
    ['180504', { date: '2018-05-04' }],
    ['torsdag den 3 maj klockan 16.30', { date: '2018-05-03', time: '16:30' }],
    ['Friday 4 May at 12:00', { date: '2018-05-04', time: '12:00' }],
    ['1 april', { date: '2019-04-01' }],
  ])('“%s” is read', (words, deadline) => {
    expect(readDue(words, TODAY)).toEqual(deadline);
  });

  it.each(['', 'nästa möte', 'innan midsommar', '30 februari'])('“%s” is none', (words) => {
    expect(readDue(words, TODAY)).toBeUndefined();
  });
});

describe('a typed answer', () => {
  it('is read every way it can be meant, the plainest first', () => {
    expect(readInquiryAnswer('bredband: ja för Bjuv yttrande: Gärna.\nSnart.')).toEqual({
      readings: [
        { answer: 'bredband: ja för Bjuv' },
        { about: 'bredband', answer: 'ja för Bjuv' },
        { answer: 'bredband: ja', of: 'Bjuv' },
        { about: 'bredband', answer: 'ja', of: 'Bjuv' },
      ],
      statement: 'Gärna.\nSnart.',
    });
    expect(readInquiryAnswer('Ja!')).toEqual({ readings: [{ answer: 'Ja' }] });
  });
});

describe('words of a question', () => {
  it('are found whatever their case and dots, and at the beginning of words', () => {
    const question = 'Vill ni delta i bredbandssamordning för Åstorp?';
    expect(isAbout(question, 'Bredband')).toBe(true);
    expect(isAbout(question, 'astorp delta')).toBe(true);
    expect(isAbout(question, 'samordning')).toBe(false);
    expect(isAbout(question, ' ')).toBe(false);
  });
});
