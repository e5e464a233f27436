import { afterAll, describe, expect, test } from 'vitest';
import type { GroupSettings } from '../../src/domain/group/group.ts';
import type { ProtocolItem } from '../../src/domain/protocol/protocol-item.ts';
import type { ProtocolView } from '../../src/domain/protocol/protocol-view.ts';
import { protocolOf } from '../../src/domain/protocol/protocol-view.ts';
import { renderProtocolHtml } from '../../src/documents/html/protocol-html.ts';
import { livedExample } from '../support/example-meeting.ts';

const example = await livedExample('2018-05-22');
const MEETING = 'exempel-forra-motet';
const AGREED = await example.meeting(MEETING);
const UNCHECKED = await example.meeting(MEETING, 'ReviewOpened');
afterAll(() => example.close());

describe('a protocol as HTML', () => {
  test('is one Swedish page that loads nothing and runs nothing', () => {
    const page = renderProtocolHtml(agreed());
    expect(page).toMatch(/^<!doctype html>\n<html lang="sv">/);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|@import|url\(/);
    expect(page).not.toMatch(/\son[a-z]+=/);
  });

  test('has one main heading, skips no level and names the page after it', () => {
    const page = renderProtocolHtml(agreed());
    expect(page).toContain('<title>Kommundirektörsgruppens protokoll 3/2018</title>');
    const levels = [...page.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    });
  });

  test('closes every element that it opens, in order', () => {
    for (const view of [agreed(), draft(), draft({ protocolStyle: '2022' })])
      expect(openElements(renderProtocolHtml(view))).toEqual([]);
  });

  test('in the style of 2018 has bold labels, one run of names, numbered items and "att" in bold', () => {
    const words = textOf(renderProtocolHtml(agreed()));
    expect(words).toContain('Tid/Plats: 180420 kl. 08.30–12.30, Sagosalen, Exempelhuset, Helsingborg.');
    expect(words).toContain(
      'Närvarande: Alva Påhittsson, Bjuv, Börje Exempelgren, Båstad (delar av mötet), ',
    );
    expect(words).toContain('Freja Provström, Klippan (från kl 10.20), ');
    expect(words).toContain('1. Gemensam plan för laddplatser vid kommunala lokaler');
    const page = renderProtocolHtml(agreed());
    expect(page).toContain('<strong>Närvarande:</strong>');
    expect(page).toContain('<h4 class="decision">Beslut:</h4>');
    expect(page).toContain(
      '<li><strong>samt att</strong> presidiet får del av förslaget innan det behandlas.</li>',
    );
    expect(page).toContain('omkring <strong>8 procent</strong> av värmen');
  });

  test('prints theme, pitches and where an item comes from, each once', () => {
    const page = renderProtocolHtml(agreed());
    const words = textOf(page);
    expect(words).toContain('Målområde Hållbara resor, ansvarig kommun Klippan.');
    expect(words).toContain('Uppdrag från styrelsen den 11 april 2018: jämför kommunernas avtal');
    expect(page).toContain(
      '<li>Öppna mätvärden om vatten, Petra Provsson för Exempelbolaget och nätverket Digitalisering</li>',
    );
    expect(page).toContain('<li>Gemensam textilbank, Perstorp genom Hedda Fantasén</li>');
    expect(page).toContain('<li>Skogsbad för nyinflyttade, filmen En dag i skogen</li>');
  });

  test('in the style of 2022 has a sentence of place and time, a person a line and timed items', () => {
    const page = renderProtocolHtml(draft({ protocolStyle: '2022' }));
    expect(textOf(page)).toContain('Plats och tid: Mötet genomfördes den 20 april 2018 kl. 08.30–12.30, ');
    expect(page).toContain('<li>Linnea Fiktivlund, Örkelljunga (via Teams)</li>');
    expect(textOf(page)).toContain('08.45 Gemensam plan för laddplatser');
    expect(page).not.toContain('samt att');
  });

  test('an agreed protocol says when, who it was checked with and who stands under it', () => {
    const words = textOf(renderProtocolHtml(agreed()));
    expect(words).toContain('Protokollet fastställdes den 1 maj 2018. Rättad version 2.');
    expect(words).toContain('Avstämt med Alva Påhittsson.');
    expect(words).toContain('Maja Testdotter sekretariatschef');
    expect(words).not.toContain('Utkast');
  });

  test('a draft says so in its title, above the text and on every printed page', () => {
    const page = renderProtocolHtml(draft());
    expect(page).toContain('<title>Utkast: ');
    expect(page).toContain('<p class="mark"><strong>Utkast</strong> Preliminärt: ');
    expect(page).toContain('@top-right { content: "Utkast"');
    expect(page).toContain('<div class="stamp" aria-hidden="true">Utkast</div>');
    expect(renderProtocolHtml(agreed())).not.toContain('class="stamp"');
  });

  test('whatever people wrote comes out as they typed it, wherever it stands', () => {
    const typed = '<b onclick="x">*Å* & "ä"</b> `ö` #1\n  två blanksteg';
    const view = agreed();
    const item: ProtocolItem = {
      ...theFirstOf(view.items),
      title: typed,
      heading: typed,
      presentersText: typed,
      papers: [{ paperId: 'p', title: typed, url: 'https://kommun.example/"><script>' }],
      text: [
        { type: 'paragraph', spans: [{ text: typed }, { text: typed, bold: true }] },
        { type: 'list', ordered: true, items: [[{ text: typed }]] },
      ],
      clauses: [{ clauseId: 'c', word: 'att', text: typed }],
      outcome: typed,
      carriedOver: typed,
    };
    const person = { personId: 'p', name: typed, notes: [], text: typed };
    const page = renderProtocolHtml({
      ...view,
      heading: typed,
      groupName: typed,
      timeAndPlace: { label: typed, text: typed },
      attendance: [{ kind: 'present', label: typed, people: [person] }],
      guests: { label: typed, people: [person] },
      opening: item.text,
      closing: item.text,
      items: [item],
      checkSentences: [typed],
      signatories: [{ name: typed, role: typed }],
    });
    expect(page).not.toMatch(/<b\b|<script/);
    expect(openElements(page)).toEqual([]);
    const body = page.slice(page.indexOf('<body'));
    const escaped =
      '&lt;b onclick=&quot;x&quot;&gt;*Å* &amp; &quot;ä&quot;&lt;/b&gt; `ö` #1\n  två blanksteg';
    expect(body.split(escaped)).toHaveLength(1 + 27);
  });

  test('a promised paper is named without a link, and no address but https is linked', () => {
    const view = agreed();
    const papers = [
      { paperId: '1', title: 'Lovad' },
      { paperId: '2', title: 'Farlig', url: 'javascript:alert(1)' },
    ];
    const page = renderProtocolHtml({ ...view, items: [{ ...theFirstOf(view.items), papers }] });
    expect(page).toContain('<p class="meta">Handlingar: Lovad (bifogas senare), Farlig</p>');
    expect(page).not.toContain('javascript:');
  });

  test('says that attendance is not confirmed while it is not', () => {
    const words = textOf(renderProtocolHtml({ ...draft(), attendanceConfirmed: false }));
    expect(words).toContain('Närvaron är ännu inte bekräftad.');
  });

  test('the same meeting gives the same bytes', () => {
    expect(renderProtocolHtml(agreed())).toBe(renderProtocolHtml(agreed()));
  });
});

function agreed(): ProtocolView {
  return protocolOf(AGREED, example.group);
}

/** The protocol before anybody has checked it. */
function draft(settings: Partial<GroupSettings> = {}): ProtocolView {
  const { group } = example;
  return protocolOf(UNCHECKED, { ...group, settings: { ...group.settings, ...settings } });
}

function theFirstOf<T>(values: readonly T[]): T {
  const [first] = values;
  if (first === undefined) throw new Error('nothing there');
  return first;
}

/** The words of a page as a person reads them. */
function textOf(page: string): string {
  return page
    .slice(page.indexOf('<body'))
    .replace(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([.,:])/g, '$1');
}

/** Elements left open at the end, or the tag that closed something else. */
function openElements(page: string): readonly string[] {
  const open: string[] = [];
  for (const [, closing, name = ''] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*)?>/g)) {
    if (name === 'meta') continue;
    if (!closing) open.push(name);
    else if (open.pop() !== name) return [`</${name}>`];
  }
  return open;
}
