import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../../bot/commands/parse-command.ts';
import type { TypedCommand } from '../../../bot/commands/typed-command.ts';

const reply = (reply: Extract<TypedCommand, { kind: 'reply' }>['reply'], note?: string): TypedCommand =>
  note === undefined ? { kind: 'reply', reply } : { kind: 'reply', reply, note };

const TABLE: readonly (readonly [typed: string, meant: TypedCommand])[] = [
  ['hjälp', { kind: 'help' }],
  ['HJALP', { kind: 'help' }],
  ['help', { kind: 'help' }],
  ['dagordning', { kind: 'agenda' }],
  ['Agenda', { kind: 'agenda' }],
  ['närvaro', { kind: 'my-reply' }],
  ['närvaro ja', reply({ kind: 'attending' })],
  ['NÄRVARO JA!', reply({ kind: 'attending' })],
  ['narvaro ja', reply({ kind: 'attending' })],
  ['attendance yes', reply({ kind: 'attending' })],
  ['deltar', reply({ kind: 'attending' })],
  ['närvaro ja 9–11', reply({ kind: 'partial', from: '09:00', to: '11:00' })],
  ['närvaro delvis 9-11', reply({ kind: 'partial', from: '09:00', to: '11:00' })],
  ['närvaro delvis 9.00–11.00', reply({ kind: 'partial', from: '09:00', to: '11:00' })],
  ['närvaro delvis kl 9 till kl. 11.15', reply({ kind: 'partial', from: '09:00', to: '11:15' })],
  ['närvaro delvis från 10.40', reply({ kind: 'partial', from: '10:40' })],
  ['närvaro delvis kl 10', reply({ kind: 'partial', from: '10:00' })],
  ['närvaro delvis till 11', reply({ kind: 'partial', to: '11:00' })],
  ['närvaro delvis', reply({ kind: 'partial' })],
  ['attendance partly from 10:40 to 12', reply({ kind: 'partial', from: '10:40', to: '12:00' })],
  ['närvaro via Teams', reply({ kind: 'remote' })],
  ['närvaro ja via teams', reply({ kind: 'remote' })],
  ['attendance through Teams', reply({ kind: 'remote' })],
  ['närvaro nej', reply({ kind: 'declined' })],
  ['förhinder', reply({ kind: 'declined' })],
  ['apologies', reply({ kind: 'declined' })],
  ['förhinder ersättare Karin Ek', reply({ kind: 'declined', substitute: { name: 'Karin Ek' } })],
  [
    'förhinder, ersättare: Karin Ek karin.ek@kommun.example',
    reply({ kind: 'declined', substitute: { name: 'Karin Ek', email: 'karin.ek@kommun.example' } }),
  ],
  ['närvaro nej ersättare Åsa Öberg', reply({ kind: 'declined', substitute: { name: 'Åsa Öberg' } })],
  ['förhinder sjuk', reply({ kind: 'declined' }, 'sjuk')],
  [
    'förhinder sjuk, ersättare Karin Ek',
    reply({ kind: 'declined', substitute: { name: 'Karin Ek' } }, 'sjuk'),
  ],
  ['närvaro delvis 25–26', { kind: 'wrong-time', value: '25–26' }],
  ['beslut att bifalla förslaget', { kind: 'decision', clauses: ['att bifalla förslaget'] }],
  ['beslut 3 att bifalla förslaget', { kind: 'decision', number: '3', clauses: ['att bifalla förslaget'] }],
  [
    'beslut ärende 3: att bifalla\nsamt att återkomma i maj',
    { kind: 'decision', number: '3', clauses: ['att bifalla', 'samt att återkomma i maj'] },
  ],
  [
    'Beslut\natt avsätta 100 tkr\nMedlen tas ur överskottet.\n- att följa upp i höst',
    {
      kind: 'decision',
      clauses: ['att avsätta 100 tkr\nMedlen tas ur överskottet.', 'att följa upp i höst'],
    },
  ],
  ['beslut', { kind: 'decision', clauses: [] }],
  ['nästa', { kind: 'next' }],
  ['Nästa ärende', { kind: 'next' }],
  ['next', { kind: 'next' }],
  ['ärende 4', { kind: 'item', number: '4' }],
  ['paus', { kind: 'pause' }],
  ['fortsätt', { kind: 'resume' }],
  ['starta', { kind: 'start' }],
  ['starta mötet', { kind: 'start' }],
  ['avsluta', { kind: 'close' }],
  ['avsluta flytta alla', { kind: 'close', leftovers: 'carry-over' }],
  ['avsluta mötet behåll', { kind: 'close', leftovers: 'keep' }],
  ['avsluta och bordlägg alla', { kind: 'close', leftovers: 'tabled' }],
  ['avsluta via mail', { kind: 'close', leftovers: 'by-mail' }],
  ['close the meeting and take up all by mail', { kind: 'close', leftovers: 'by-mail' }],
  ['publicera', { kind: 'post' }],
  ['publicera 2', { kind: 'post', number: '2' }],
  ['alla på plats', { kind: 'all-here', except: [] }],
  ['alla på plats utom Karin Ek och Bo Alm', { kind: 'all-here', except: ['Karin Ek', 'Bo Alm'] }],
  ['all here except Karin Ek', { kind: 'all-here', except: ['Karin Ek'] }],
  ['anlände Karin Ek 10.40', { kind: 'arrived', name: 'Karin Ek', time: '10:40', approximate: false }],
  ['anlande Karin Ek ca kl. 10:40', { kind: 'arrived', name: 'Karin Ek', time: '10:40', approximate: true }],
  ['anlände Karin Ek', { kind: 'arrived', name: 'Karin Ek', approximate: false }],
  ['arrived Karin Ek at 10:40', { kind: 'arrived', name: 'Karin Ek', time: '10:40', approximate: false }],
  ['gick Bo Alm 11', { kind: 'left', name: 'Bo Alm', time: '11:00', approximate: false }],
  ['anlände Karin Ek 27.40', { kind: 'wrong-time', value: '27.40' }],
  ['protokoll', { kind: 'protocol' }],
  ['minutes', { kind: 'protocol' }],
  ['anslut kanalen', { kind: 'connect' }],
  ['vad är klockan', { kind: 'unknown', text: 'vad är klockan' }],
  ['närvaro kanske', { kind: 'unknown', text: 'närvaro kanske' }],
  ['', { kind: 'unknown', text: '' }],
];

describe('typed commands', () => {
  it.each(TABLE)('“%s” is understood', (typed, meant) => {
    expect(parseCommand(typed)).toEqual(meant);
  });
});
