import { describe, expect, it } from 'vitest';
import { VERBS } from '../../bot/handlers/card-action.ts';
import { DIALOGS } from '../../bot/handlers/task.ts';
import { understand } from '../../bot/handlers/typed/rooms.ts';

/** How an act is typed, in both languages; or why it is not. */
type Typed = { readonly sv: readonly string[]; readonly en: readonly string[] } | { readonly reason: string };

const BUTTONS: Readonly<Record<string, Typed>> = {
  reply: {
    sv: ['närvaro ja', 'närvaro nej', 'förhinder', 'närvaro via Teams', 'kommer', 'kan inte komma'],
    en: ['attendance yes', 'attendance no', 'apologies', 'attending through Teams', 'I can’t come'],
  },
  'reply-details': {
    sv: ['närvaro delvis 9-11', 'kommer 10.40', 'förhinder ersättare Ewa Ek', 'deltar från kl. 10.40'],
    en: ['attendance partly 9-11', 'coming 10:40', 'apologies substitute Ewa Ek', 'attending from 10:40'],
  },
  refresh: { reason: 'draws a card again for one person; dagordning, uppdrag and svar show the same' },
  'agenda-seen': { sv: ['ändringar'], en: ['changes'] },
  remind: { sv: ['påminn', 'påminn alla som inte svarat'], en: ['remind'] },
  'start-meeting': { sv: ['starta', 'starta mötet', 'börja'], en: ['start', 'start the meeting'] },
  'confirm-attendance': { sv: ['alla på plats', 'alla är här'], en: ['all here', 'everybody present'] },
  'next-item': { sv: ['nästa', 'nästa ärende'], en: ['next', 'next item'] },
  pause: { sv: ['paus', 'ta paus', 'rast 10 min'], en: ['break', 'take a break'] },
  resume: { sv: ['fortsätt', 'återuppta mötet'], en: ['resume', 'continue the meeting'] },
  'post-decisions': { sv: ['publicera 3', 'publicera beslut i ärende 3'], en: ['post 3', 'publish item 3'] },
  'close-meeting': {
    sv: ['avsluta', 'avsluta mötet', 'avsluta flytta', 'avsluta bordlägg'],
    en: ['close', 'close the meeting', 'close carry over', 'end table'],
  },
  undo: { sv: ['ångra', 'ångra det'], en: ['undo', 'undo that'] },
  'take-over': { sv: ['ta över', 'ta över protokollet'], en: ['take over', 'take over the protocol'] },
  'let-presenter-in': { sv: ['släpp in Ada Lind'], en: ['let in Ada Lind', 'let Ada Lind in'] },
  'thank-presenter': { sv: ['tacka av Ada Lind', 'avtacka Ada Lind'], en: ['thank Ada Lind'] },
  'no-comment': { sv: ['inga synpunkter'], en: ['no comments'] },
  'task-status': { sv: ['klart 2', 'pågår 2', 'mer tid 2'], en: ['done 2', 'in progress 2', 'more time 2'] },
  'task-note': {
    sv: ['klart 2: inspelat', 'mer tid 2 till 1 juni'],
    en: ['done 2: recorded', 'more time 2 until 1 June'],
  },
  'task-time': { sv: ['bevilja 2', 'neka 2'], en: ['grant 2', 'deny 2'] },
  'inquiry-answer': { sv: ['svara ja', 'svara bredband: ja'], en: ['answer yes'] },
  'inquiry-take-back': { sv: ['återta svar'], en: ['take back my answer'] },
  'uptake-acknowledge': {
    sv: ['kvittera', 'kvittera besluten', 'kvittera för Klippan', 'mottaget'],
    en: ['acknowledge', 'acknowledge all decisions', 'acknowledge for Klippan'],
  },
  'uptake-enter': { sv: ['sammanställ uppföljningen'], en: ['sum up the follow-up', 'sum up'] },
  'confirm-newcomers': { reason: 'who people are is said in the tab and not before the whole channel (D11)' },
};

const FORMS: Readonly<Record<string, Typed>> = {
  decision: {
    sv: ['beslut 3 att bifalla', 'beslut i ärende 3: att bifalla'],
    en: ['decision 3 att bifalla'],
  },
  'decision-tasks': {
    sv: ['uppdrag 3 Bjuv: skriva svaret senast 12 maj'],
    en: ['task 3 Bjuv: write the answer by 12 May'],
  },
  attendance: { sv: ['alla på plats utom Bo Al och Cia By'], en: ['all here except Bo Al and Cia By'] },
  presence: {
    sv: ['anlände Bo Al 10.40', 'Bo Al kom 10.40', 'gick Bo Al kl 11', 'Bo Al delar av mötet'],
    en: ['arrived Bo Al 10:40', 'Bo Al left 11', 'Bo Al parts of the meeting'],
  },
  'propose-wording': { reason: 'a wording of the draft would be read by the whole channel (D5)' },
  proposal: { sv: ['föreslå ärende Gemensam växel'], en: ['propose matter Common switchboard'] },
  defer: {
    sv: ['skjut upp 4 till mail', 'bordlägg 4', 'ta upp 4'],
    en: ['postpone 4', 'table 4', 'take up 4'],
  },
  'inquiry-answer': {
    sv: ['svara nej för Bjuv yttrande: För dyrt.'],
    en: ['answer no for Bjuv statement: No.'],
  },
  'inquiry-ask': {
    sv: ['fråga senast 4 maj: Ska vi?', 'per capsulam senast 4 maj: Ska vi?'],
    en: ['ask by 4 May: Shall we?'],
  },
  'inquiry-enter': { sv: ['för in frågan'], en: ['enter the inquiry'] },
  'uptake-answer': {
    sv: [
      'kvittera 2 pågår dnr KS 2026/12 ansvarig Eva Ros för Klippan: i nämnden',
      'genomfört 2',
      'berör oss inte 3',
      'kvittera 2 inget svar',
    ],
    en: ['acknowledge 2 ongoing owner Eva Ros', 'acknowledge 2 not concerned', 'received 2'],
  },
  'uptake-choose': { sv: ['följ upp 3', 'följ inte upp 3'], en: ['follow up 3', 'do not follow up 3'] },
  'inquiry-lead': {
    sv: ['avsluta frågan: att bifalla', 'förläng frågan till 11 maj', 'återkalla frågan: inaktuell'],
    en: ['close the inquiry: att bifalla', 'extend the inquiry to 11 May', 'withdraw the inquiry: outdated'],
  },
};

/** The same as people write it in a hurry. */
const HURRIED: readonly (readonly [name: string, make: (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['in capitals', (text) => text.toUpperCase()],
  ['without dots and rings', (text) => text.normalize('NFD').replace(/\p{M}/gu, '')],
  ['with its dots typed apart', (text) => text.normalize('NFD')],
  ['with blanks and a slash before it', (text) => `  /${text.replaceAll(' ', '\u00A0 ')} `],
];

describe.each([
  ['button', [...VERBS.keys()], BUTTONS],
  ['dialog', [...DIALOGS.keys()], FORMS],
] as const)('what a %s does', (_kind, names, table) => {
  it('can be typed, or there is a reason why not', () => {
    expect(Object.keys(table).toSorted()).toEqual(names.toSorted());
  });

  const lines = Object.entries(table).flatMap(([name, typed]) =>
    'reason' in typed ? [] : [...typed.sv, ...typed.en].map((line) => [name, line] as const),
  );
  it.each(lines)('is understood however it is written: %s, “%s”', (_name, line) => {
    for (const [how, make] of HURRIED)
      expect([how, understand(make(line)).kind]).toEqual([how, 'understood']);
  });
});
