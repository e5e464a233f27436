import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemView, STATUS_OF } from '../../src/server/problem.ts';
import type { ProblemCode } from '../../src/server/problem.ts';
import { LOCALES } from '../../src/texts/catalogue.ts';
import { problemTexts } from '../../src/texts/problems.ts';
import { refusalTexts } from '../../src/texts/refusals.ts';
import type { ServerFixture } from '../support/server-fixture.ts';
import { A_MEETING, problemOf, startServer } from '../support/server-fixture.ts';
import { SECRETARY } from '../support/server-people.ts';

describe('the catalogue of problems', () => {
  const codes = Object.keys(STATUS_OF) as ProblemCode[];

  it('has every code once, each with a status and words of a remedy in every language', () => {
    const texts = [...Object.keys(refusalTexts), ...Object.keys(problemTexts)];
    expect(new Set(texts).size).toBe(texts.length);
    expect(codes.toSorted()).toEqual(texts.toSorted());
    for (const code of codes)
      for (const locale of LOCALES) {
        const view = problemView({ code }, locale);
        expect(view.status).toBeGreaterThanOrEqual(400);
        expect(view.title).not.toBe('');
        // What happened, and what to do: more than one sentence.
        expect(view.detail.split(/[.!?] /).length).toBeGreaterThan(1);
      }
  });

  it('tells a meeting changed meanwhile as a failed precondition where there was one', () => {
    const problem = { code: 'changed-by-someone-else' } as const;
    expect([problemView(problem, 'sv').status, problemView(problem, 'sv', true).status]).toEqual([409, 412]);
  });
});

describe('an unreadable request', () => {
  let server: ServerFixture;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  const draft = { meetingId: 'unreadable-1', details: A_MEETING, source: { kind: 'empty' } };
  const post = (body: unknown, headers = {}) =>
    server.ask('/api/v1/meetings', { as: SECRETARY, body, headers });
  const detail = async (body: unknown, language = 'sv') =>
    (await problemOf(await post(body, { 'accept-language': language }))).detail.split('. ')[0];

  it.each([
    [{ ...draft, details: { ...A_MEETING, title: undefined } }, 'Mötesuppgifterna › rubriken saknas'],
    [{ ...draft, details: { ...A_MEETING, title: 7 } }, 'Mötesuppgifterna › rubriken har fel form'],
    [
      { ...draft, details: { ...A_MEETING, joinUrl: 'http://x' } },
      'Mötesuppgifterna › möteslänken har fel form',
    ],
    [
      { ...draft, details: { ...A_MEETING, place: 'x'.repeat(1_001) } },
      'Mötesuppgifterna › platsen är för lång eller för stor (högst 1000)',
    ],
    [{ ...draft, source: { kind: 'guess' } }, 'Förlagan › slaget är inget av de val som finns'],
    [{ ...draft, admin: true }, 'Admin innehåller något som inte hör dit'],
    [
      { ...draft, details: { ...A_MEETING, place: 'a\0b' } },
      'Mötesuppgifterna › platsen innehåller tecken som inte går att läsa',
    ],
    [
      { ...draft, details: { ...A_MEETING, place: 'a\ud800b' } },
      'Mötesuppgifterna › platsen innehåller tecken som inte går att läsa',
    ],
    [[], 'Begäran har fel form'],
  ])('is told which field is wrong, in plain words: %#', async (body, words) => {
    expect(await detail(body)).toBe(words);
  });

  it('is told so in English too', async () => {
    const body = { ...draft, details: { ...A_MEETING, title: undefined } };
    expect(await detail(body, 'en')).toBe('The meeting’s details › the title is missing');
  });

  it.each([
    ['{"text": "Anna', 400, 'invalid-request'],
    ['"only a text"', 400, 'invalid-request'],
    ['', 400, 'invalid-request'],
    [JSON.stringify({ text: 'x'.repeat(1_100_000) }), 413, 'too-large'],
  ])('that is no JSON of ours gets a clear answer: %#', async (raw, status, code) => {
    const answer = await server.ask('/api/v1/agenda-preview', { as: SECRETARY, raw });
    const problem = await problemOf(answer);
    expect([answer.status, problem.code]).toEqual([status, code]);
    expect(JSON.stringify(problem)).not.toContain('Anna');
  });

  it.each([
    { 'content-type': 'text/plain' },
    { 'content-type': 'application/json; charset=latin1' },
    { 'content-encoding': 'gzip' },
  ])('in another form than plain JSON is refused: %o', async (headers) => {
    const raw = JSON.stringify({ text: '1. Budget' });
    const answer = await server.ask('/api/v1/agenda-preview', { as: SECRETARY, raw, headers });
    expect([answer.status, (await problemOf(answer)).code]).toEqual([415, 'not-json']);
  });

  it('to an address that cannot be decoded finds nothing', async () => {
    const answer = await server.ask('/api/v1/meetings/%E0%A4%A', { as: SECRETARY });
    expect([answer.status, (await problemOf(answer)).code]).toEqual([404, 'address-not-found']);
  });
});
