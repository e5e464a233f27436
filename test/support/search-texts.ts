import type { RegisterRow } from '../../src/store/register.port.ts';
import { aMeetingRow, anItemRow } from './store-builders.ts';

/** An invented register: what its items are called, and what was decided. The latest meeting comes last. */
export const DECIDED: readonly (readonly [title: string, ...clauses: readonly string[]])[] = [
  ['Avfall', 'ställa sig bakom förslaget till gemensam avfallshantering', 'avvakta med hushållsavfallet'],
  ['Kollektivtrafik', 'uppdra åt Storby att se över busstrafiken', 'anslå 250 000 kr till trafiken 2017'],
  ['Får på strandängen', 'låta fåren beta till den 15 april 2016', 'tacka Åsa Ek för informationen'],
  ['Far och barn', 'far och son får delta', 'be Peyron-Lundqvist återkomma 160415'],
  ['Bredband', 'avsätta 10 000 kr till bredband i Lillby', 'bakom förslaget ställa sig'],
  ['Klimat', 'anta klimatplanen', 'servera närodlad mat i skolorna'],
  ['Växel', 'köpa en ny telefonväxel', 'växla till vaxljus'],
  ['Skolplan', 'fastställa skolplanen', 'planera kommande möten i skolan'],
  ['Budget', 'godkänna budgeten 3/2018', 'ge tio kronor per invånare'],
  ['Övrigt', 'notera rapporten om avfall', 'tacka nej till förslaget'],
  ['Gatuplan', 'bygga om gatan enligt gatuplanen', 'kvinnojouren får 10.000 kronor'],
  ['Ängelholm', 'välkomna Ängelholms initiativ', 'angelholm skrivet utan prickar'],
];

export const QUERIES: readonly string[] = (
  'avfall;avfallshantering;hantering;trafik;trafiken;kollektiv;plan;planen;p;får;far;FÅREN;vaxel;växel;' +
  'växeln;angelholm;Ängelholm;mat;lag;skola;gatan;kvinno;jour;bred;förslag;förslaget bakom;' +
  '"ställa sig bakom";"bakom ställa";160415;2016-04-15;15 april 2016;april 2016;10 000;10000;' +
  '250 000 kr;3/2018;2017;Åsa;asa ek;Peyron Lundqvist;peyron-lundqvist;Lindqvist;storby;tio;möte;måten;' +
  'avfall förslag;saknas;*.[;";o\'brien;a:b;& | !;;åsbo;kommundirektörsmöte'
).split(';');

/** The rows of the register above: a meeting a month, one item each. */
export function searchRows(groupId: string): readonly RegisterRow[] {
  return DECIDED.flatMap(([title, ...clauses], index): readonly RegisterRow[] => {
    const date = `2018-${String(index + 1).padStart(2, '0')}-20`;
    const of = { groupId, meetingId: `m${index}`, date };
    return [
      { kind: 'meeting', row: aMeetingRow({ ...of, phase: 'agreed', number: `${index + 1}/2018` }) },
      {
        kind: 'item',
        row: anItemRow({
          ...of,
          itemId: `i${index}`,
          title,
          clauses: clauses.map((text, at) => ({ clauseId: `c${index}-${at}`, text })),
        }),
      },
    ];
  });
}
