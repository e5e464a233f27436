import { describe, expect, it } from 'vitest';
import { suggestionsFor, understand } from '../../../bot/handlers/typed/rooms.ts';

describe('what was not understood', () => {
  it.each([
    ['närvraro ja', ['närvaro ja']],
    ['publicra 3', ['publicera 3']],
    ['avslta mötet flytta', ['avsluta mötet flytta']],
    ['FOHINDER Ewa kommer i stället', ['förhinder Ewa kommer i stället']],
    ['närvaro kanske', ['närvaro ja', 'närvaro nej', 'närvaro delvis 9–11']],
    ['var hittar jag protokollet?', ['protokoll']],
    ['ja', ['närvaro ja', 'närvaro ja för Namn']],
  ])('is answered with what was probably meant: %s', (text, meant) => {
    expect(understand(text).kind).toBe('unknown');
    expect(suggestionsFor(text, 'sv')).toEqual(expect.arrayContaining(meant));
    expect(suggestionsFor(text, 'sv').length).toBeLessThanOrEqual(3);
  });

  it('is answered in the language of whoever wrote it', () => {
    expect(suggestionsFor('atendance yes', 'en')).toEqual(['attendance yes']);
    expect(suggestionsFor('attendance maybe', 'en')).toContain('attendance no');
  });

  it.each(['tack', 'hej', '', '!!!', '42', 'x'.repeat(5_000), '🙂'])(
    'is not guessed at where nothing is near: %s',
    (text) => {
      expect(suggestionsFor(text, 'sv')).toEqual([]);
    },
  );

  it('keeps all that followed the word that was mended', () => {
    expect(suggestionsFor('beslt 3 att bifalla *ansökan*\natt avslå <resten>', 'sv')).toEqual([
      'beslut 3 att bifalla *ansökan*\natt avslå <resten>',
    ]);
  });
});
