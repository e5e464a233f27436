import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { DEMO_HOST_TENANT_ID } from '../../src/simulator/demo-identities.ts';

/** What a printed protocol says of its meeting; the part of the import format that a meeting is lived through from. */
export interface MeetingFacts {
  readonly title: string;
  /** `3/2018`; null in a house style without one (S1). */
  readonly number: string | null;
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly place: string;
  readonly attendees: readonly AttendeeFacts[];
  readonly guests: readonly { readonly name: string; readonly organisation?: string }[];
  readonly items: readonly {
    readonly number?: string;
    readonly time?: string;
    readonly title: string;
    readonly kind?: string;
    readonly decisions: readonly string[];
  }[];
  readonly signatories: readonly { readonly name: string; readonly role: string }[];
}

/** The facts of a protocol with a running number. */
export type NumberedFacts = MeetingFacts & { readonly number: string };

export interface AttendeeFacts {
  readonly name: string;
  readonly organisation: string;
  readonly role?: string;
  readonly presence: 'present' | 'partial' | 'absent';
  readonly from?: string;
  readonly to?: string;
  /** As the protocol prints it, such as "till kl 11ca". */
  readonly note?: string;
}

/** The real meeting of 20 April 2018, from the hand-checked structure in the shared folder. */
export function factsOf2018(shared: string): NumberedFacts {
  return numbered(factsOf(shared, '004_5cb70d1439c71781'));
}

/** What a protocol of the shared folder says of its meeting, hand-checked. */
export function factsOf(shared: string, name: string): MeetingFacts {
  const file = join(shared, `protocols/expected/${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as MeetingFacts;
}

/** A meeting of the same shape with invented people, for machines without the shared folder. */
export const INVENTED_FACTS: NumberedFacts = {
  title: 'Direktörsgruppens protokoll',
  number: '3/2018',
  date: '2018-04-20',
  start: '08:30',
  end: '12:05',
  place: 'Villa Påhittet, Helsingborg',
  attendees: [
    { name: 'Disa Modellqvist', organisation: 'Helsingborg', role: 'ordförande', presence: 'present' },
    { name: 'Börje Exempelgren', organisation: 'Båstad', role: 'tf kommundirektör', presence: 'present' },
    { name: 'Ebbe Sagolund', organisation: 'Höganäs', presence: 'partial', from: '10:40' },
    { name: 'Freja Provström', organisation: 'Klippan', presence: 'partial', from: '10:20' },
    { name: 'Hedda Fantasi-Öberg', organisation: 'Perstorp', presence: 'present' },
    {
      name: 'Maja Lind',
      organisation: 'sekretariatet Exempelbygden',
      role: 'sekretariatschef',
      presence: 'present',
    },
    { name: 'Gustav Låtsberg', organisation: 'Landskrona', presence: 'absent' },
    { name: 'Ivar Dikt', organisation: 'Svalöv', presence: 'absent' },
  ],
  guests: [
    { name: 'Sara Østergård', organisation: 'Grannregionen' },
    { name: 'Åke “Kabel” Ström', organisation: 'Stadsnätet <IT> & drift' },
  ],
  items: [
    {
      number: '1',
      title: 'Uppföljning av workshop 180406',
      decisions: [
        'uppdra åt Freja Provström att ta fram ett underlag.',
        'avstämning görs 180518',
        'presidiet får del av underlaget',
      ],
    },
    {
      number: '2',
      title: 'Gemensamt yttrande om *färdtjänst*',
      decisions: ['sekretariatet skickar yttrandet till kommunerna. Undantaget Klippan.'],
    },
    {
      number: '3',
      title: 'Ny verksamhetsplan',
      decisions: ['bjuda in Konsulten AB', 'uppdra åt sekretariatet att sammanställa nyckeltal.'],
    },
    { number: '4', title: 'Inventering av nätverk', decisions: [] },
    {
      number: '5',
      title: 'Sakernas internet – ”test & spets”',
      decisions: ['uppdra åt nätverket att inventera', 'sprida information', 'bidra till utveckling.'],
    },
    { title: 'Tematisk uppföljning', kind: 'thematic', decisions: [] },
  ],
  signatories: [
    { name: 'Disa Modellqvist', role: 'ordförande' },
    { name: 'Maja Lind', role: 'sekretariatschef' },
  ],
};

/** The id a person of the facts gets in the group file. */
export function personIdOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The group that the facts are of, as a group file; the number before the protocol's own is the last one used. */
export function groupFileOf(facts: MeetingFacts): string {
  const [number, year] = facts.number?.split('/') ?? [];
  const members = facts.attendees.map(({ name, organisation, role }) => ({
    id: personIdOf(name),
    name,
    organisation,
    ...(role && role !== 'ordförande' ? { office: role } : {}),
    roles: organisation.startsWith('sekretariatet')
      ? ['secretariat']
      : role === 'ordförande'
        ? ['director', 'chair']
        : ['director'],
    identities: [
      { tenant: DEMO_HOST_TENANT_ID, object: guid(`here ${name}`) },
      { tenant: '00000000-0000-4000-8000-000000000199', object: guid(`home ${name}`) },
      { teams: `29:1${createHash('sha256').update(name).digest('base64url')}` },
    ],
  }));
  return stringify({
    group: 'provgrupp',
    name: 'Provgruppen',
    municipalities: [...new Set(facts.attendees.map((one) => one.organisation))].filter(
      (one) => !one.startsWith('sekretariatet'),
    ),
    settings: {
      ...(number !== undefined && year !== undefined
        ? { numbering: 'running', lastNumberOf: { [year]: Number(number) - 1 }, protocolStyle: '2018' }
        : { numbering: 'none', protocolStyle: '2022' }),
      meetingTitle: 'Kommundirektörsmöte',
      protocolTitle: facts.title,
    },
    members,
  });
}

function numbered(facts: MeetingFacts): NumberedFacts {
  const { number } = facts;
  if (number === null) throw new Error(`${facts.title} has no number`);
  return { ...facts, number };
}

function guid(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
