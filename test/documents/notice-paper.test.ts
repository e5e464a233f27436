import { describe, expect, test } from 'vitest';
import { paperHtml } from '../../src/documents/html/paper-html.ts';
import { noticePaper } from '../../src/documents/paper/notice-paper.ts';
import type { NoticeItem, NoticeView } from '../../src/domain/protocol/notice-view.ts';

describe('the notice', () => {
  test('says when, where, until when to reply and who is called, and leads to the meeting', () => {
    const page = paperHtml(noticePaper(aNotice()));
    expect(page).toContain('<h1>Kallelse: Kommundirektörsmöte</h1>');
    expect(page).toContain('<strong>Tid:</strong> fredag 17 februari 2023 kl. 08.30–12.30');
    expect(page).toContain('<strong>Svara senast:</strong> onsdag 15 februari');
    expect(page).toContain('<a href="https://teams.example/join"');
    expect(page).toContain('<strong>Kallade:</strong> Anna Ek, Bjuv, Bo Al, sekretariatet.');
    expect(page).toContain('<h2 class="section">Dagordning</h2>');
    expect(page).not.toContain('class="mark"');
  });

  test('tells of each item when it comes, how long it takes and what is known beforehand', () => {
    const slots = ['Vattenkontroll', 'Textilbank'];
    const item = anItem({
      number: '1',
      presentersText: 'Föredragande: Bo Al',
      start: '08:45',
      minutes: 20,
      slots,
      slotStarts: ['08:45', undefined],
    });
    const page = paperHtml(noticePaper(aNotice({ items: [item, anItem({ title: 'Sent', added: 'late' })] })));
    expect(page).toContain('<span class="at">1.</span> <span>Bredband</span>');
    expect(page).toContain('<p class="meta">kl. 08.45, 20 min · Föredragande: Bo Al</p>');
    expect(page).toContain('<li>kl. 08.45 Vattenkontroll</li>');
    expect(page).toContain('<li>Textilbank</li>');
    expect(page).toContain('<p class="meta">tillagt efter kallelsen</p>');
  });

  test('in the style of 2022 has the time before the title and a person a line', () => {
    const items = [anItem({ time: '08:45', start: '08:45', minutes: 20 })];
    const page = paperHtml(noticePaper(aNotice({ style: '2022', items })));
    expect(page).toContain('<span class="at">08.45</span> <span>Bredband</span>');
    expect(page).toContain('<p class="meta">20 min</p>');
    expect(page).toContain('<li>Anna Ek, Bjuv</li>');
  });

  test('begins each of several days with its date, with the section that begins then', () => {
    const items = [
      anItem({ on: '2023-03-16', heading: 'Ärenden' }),
      anItem({ on: '2023-03-16' }),
      anItem({ on: '2023-03-17' }),
    ];
    const page = paperHtml(noticePaper(aNotice({ items })));
    expect(page).toContain('<h3 class="section">torsdag 16 mars 2023: Ärenden</h3>');
    expect(page).toContain('<h3 class="section">fredag 17 mars 2023</h3>');
    expect(page.match(/<h4 class="title/g)).toHaveLength(3);
  });

  test('says on every page that it is not posted, or that the meeting is cancelled', () => {
    expect(noticePaper(aNotice({ standing: 'draft' })).draft?.word).toBe('Utkast');
    expect(noticePaper(aNotice({ standing: 'cancelled' })).draft?.word).toBe('Inställt');
  });

  test('names the papers: one that was handed in as it is, one that is promised as such', () => {
    const file = { sha256: '0'.repeat(64), size: 10, name: 'plan.pdf' };
    const papers = [
      { paperId: 'p1', title: 'Plan', file },
      { paperId: 'p2', title: 'Kalkyl' },
    ];
    const page = paperHtml(noticePaper(aNotice({ items: [anItem({ papers })] })));
    expect(page).toContain('<p class="meta">Handlingar: Plan, Kalkyl (bifogas senare)</p>');
  });

  test('without items or people says so or leaves them out', () => {
    const page = paperHtml(noticePaper(aNotice({ items: [], called: [] })));
    expect(page).toContain('Dagordningen är ännu tom.');
    expect(page).not.toContain('Kallade');
  });
});

function aNotice(over: Partial<NoticeView> = {}): NoticeView {
  return {
    groupName: 'Gruppen',
    style: '2018',
    details: {
      title: 'Kommundirektörsmöte',
      date: '2023-02-17',
      start: '08:30',
      end: '12:30',
      place: 'Rådhuset',
      joinUrl: 'https://teams.example/join',
      replyBy: '2023-02-15',
    },
    standing: 'called',
    called: ['Anna Ek, Bjuv', 'Bo Al, sekretariatet'],
    guests: [],
    items: [anItem()],
    ...over,
  };
}

function anItem(over: Partial<NoticeItem> = {}): NoticeItem {
  return {
    itemId: 'item-1',
    kind: 'matter',
    title: 'Bredband',
    adHoc: false,
    presenters: [],
    papers: [],
    text: [],
    slots: [],
    slotStarts: [],
    decisionLabel: 'Beslut:',
    votes: [],
    clauses: [],
    tookPart: [],
    reservations: [],
    guidance: [],
    ...over,
  };
}
