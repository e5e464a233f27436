import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clausesInMessage } from '../../../bot/extension/clauses-in-message.ts';
import { plainFromHtml, tidied } from '../../../bot/extension/plain-from-html.ts';
import { replyIn } from '../../../bot/extension/reply-in-message.ts';

describe('the words of a message in HTML', () => {
  it.each([
    ['<div>kommer 10.40</div>', 'kommer 10.40'],
    [
      '<p>att anta <b>budgeten</b></p><p>samt att följa upp&nbsp;i maj</p>',
      'att anta budgeten\nsamt att följa upp i maj',
    ],
    ['rad 1<br>rad 2<br />rad 3', 'rad 1\nrad 2\nrad 3'],
    ['<ul><li>att ett</li><li>att två</li></ul>', 'att ett\natt två'],
    ['<at id="0">Bo Al</at> kan du ta det?', 'Bo Al kan du ta det?'],
    ['klart <emoji alt="👍" title="x"></emoji><img src="x" onerror="alert(1)">', 'klart 👍'],
    ['<script>alert(1)</script><style>p{}</style>hej<!-- dolt -->', 'hej'],
    ['&lt;b&gt;fet&lt;/b&gt; &amp;lt; &#229;&#xE4; &okand;', '<b>fet</b> &lt; åä &okand;'],
    ['<p>öppen <b>tagg', 'öppen tagg'],
    ['3 < 4 och <3', '3 < 4 och <3'],
    ['<attachment id="1"></attachment>', ''],
    ['<scri<script>pt>x</script>', ''],
  ])('%s', (html, words) => expect(plainFromHtml(html)).toBe(words));

  it('are what was written, and never fail', () => {
    const coded = (text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const line = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.replace(/\p{C}/gu, ''));
    fc.assert(fc.property(line, (text) => plainFromHtml(`<p>${coded(text)}</p>`) === tidied(text)));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (html) => void plainFromHtml(html)));
  });
});

describe('the clauses in a message', () => {
  it.each([
    ['att anta budgeten\nsamt att följa upp', 'att anta budgeten\nsamt att följa upp'],
    ['Mitt förslag:\natt anta budgeten\nMed förbehåll.', 'att anta budgeten\nMed förbehåll.'],
    ['Jag föreslår att vi avvaktar', 'att vi avvaktar'],
    [
      'Förslag till beslut: att anta budgeten, samt att följa upp i maj',
      'att anta budgeten\natt följa upp i maj',
    ],
    ['Vi tackar för informationen', 'Vi tackar för informationen'],
    ['Bra att du skrev', 'Bra att du skrev'],
    ['', ''],
  ])('%s', (text, clauses) => expect(clausesInMessage(text)).toBe(clauses));
});

describe('the reply in a message', () => {
  it.each([
    ['kommer 10.40', { kind: 'partial', from: '10:40' }],
    ['Jag kommer tyvärr först kl 10:40', { kind: 'partial', from: '10:40' }],
    ['Hej! Ansluter vid 10', { kind: 'partial', from: '10:00' }],
    ['Kan inte vara med före 9.30', { kind: 'partial', from: '09:30' }],
    ['jag måste tyvärr gå 11.15', { kind: 'partial', to: '11:15' }],
    ['deltar till 11', { kind: 'partial', to: '11:00' }],
    ['är med 9-11', { kind: 'partial', from: '09:00', to: '11:00' }],
    ['Jag kan tyvärr inte delta', { kind: 'declined' }],
    ['Är sjuk idag', { kind: 'declined' }],
    ['Förhinder, ersättare Karin Ek', { kind: 'declined', substitute: { name: 'Karin Ek' } }],
    ['Deltar via Teams', { kind: 'remote' }],
    ['jag är med på distans', { kind: 'remote' }],
    ['Jag kommer!', { kind: 'attending' }],
    ['Rådslag: ja', { kind: 'attending' }],
    ['I can’t make it', { kind: 'declined' }],
    ['joining at 10:15', { kind: 'partial', from: '10:15' }],
    ['Jag kommer 12 maj', { kind: 'attending' }],
    ['Kommer 25.90', { kind: 'attending' }],
    ['Vem tar fikat?', undefined],
    ['', undefined],
  ] as const)('%s', (text, reply) => expect(replyIn(text)).toEqual(reply));

  it('is read in time whatever is written', () => {
    fc.assert(fc.property(fc.string({ maxLength: 2_000 }), (text) => void replyIn(text)));
    expect(replyIn(`kommer 10.40 ${'och så vidare '.repeat(50)}`)).toBeUndefined();
  });
});
