import { afterAll, describe, expect, test } from 'vitest';
import { paperHtml } from '../../src/documents/html/paper-html.ts';
import { attendanceListPaper, decisionListPaper } from '../../src/documents/paper/protocol-lists.ts';
import { protocolOf } from '../../src/domain/protocol/protocol-view.ts';
import { livedExample } from '../support/example-meeting.ts';

const example = await livedExample('2018-05-22');
const AGREED = protocolOf(await example.meeting('exempel-forra-motet'), example.group);
const DRAFT = protocolOf(await example.meeting('exempel-forra-motet', 'ReviewOpened'), example.group);
afterAll(() => example.close());

describe('the list of decisions', () => {
  test('holds every clause and outcome below its item, and nothing that was only said', () => {
    const page = paperHtml(decisionListPaper(AGREED));
    expect(page).toContain('<h1>Beslutslista: Kommundirektörsgruppens protokoll 3/2018</h1>');
    for (const { title, clauses, outcome } of AGREED.items) {
      const came = clauses.length > 0 || outcome !== undefined;
      expect(page.includes(`<span>${title}</span>`) || page.includes(`>${title}</h3>`)).toBe(came);
      for (const said of [...clauses.map(({ text }) => text), outcome ?? '']) expect(page).toContain(said);
    }
    expect(page).not.toContain('I diskussionen lyftes');
    expect(page).not.toContain('Föredragande');
    expect(page).not.toContain('Närvarande');
  });

  test('says that nothing was decided where that is so, and that a draft is one', () => {
    expect(paperHtml(decisionListPaper({ ...AGREED, items: [] }))).toContain('Inga beslut fattades.');
    expect(paperHtml(decisionListPaper(DRAFT))).toContain('<strong>Utkast</strong>');
  });
});

describe('the attendance list', () => {
  test('has everybody on a line of their own in either house style, and no item', () => {
    const page = paperHtml(attendanceListPaper(AGREED));
    expect(page).toContain('<h1>Närvarolista: Kommundirektörsgruppens protokoll 3/2018</h1>');
    for (const { people } of [...AGREED.attendance, AGREED.guests])
      for (const { text } of people) expect(page).toContain(`<li>${text}</li>`);
    expect(page).not.toContain('<section');
    expect(page).not.toContain('Beslut');
  });
});
