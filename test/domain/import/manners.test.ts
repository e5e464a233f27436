import { describe, expect, it } from 'vitest';
import { importProtocol } from '../../../src/domain/import/import-protocol.ts';
import type { ImportedProtocol } from '../../../src/domain/import/structure.ts';
import { DECISIONS, ENDS, HEADS, MARKS, PEOPLE } from './manners.ts';

const TITLES = ['Inledning och incheckning', 'Översyn av vattenplanen', 'Återrapport från nätverken'];

interface Written {
  readonly head: number;
  readonly people: number;
  readonly mark: number;
  readonly decision: number;
  readonly end: number;
}

/** Each manner of one part with each of the next: whatever stands beside it, it is read the same. */
const combinations: readonly Written[] = Array.from({ length: 18 }, (_, step) =>
  Array.from({ length: HEADS.length }, (_each, head) => ({
    head,
    people: (head + step) % PEOPLE.length,
    mark: (head + 2 * step) % MARKS.length,
    decision: (2 * head + step) % DECISIONS.length,
    end: (head + 3 * step) % ENDS.length,
  })),
).flat();

describe('one meeting, written down in many manners', () => {
  it.each([
    ['when and where', HEADS, 'head', headOf],
    ['who was there', PEOPLE, 'people', peopleOf],
    ['the items', MARKS, 'mark', itemsOf],
    ['what was decided', DECISIONS, 'decision', decisionsOf],
    ['who signed', ENDS, 'end', endOf],
  ] as const)('is read the same: %s', (_what, manners, part, compare) => {
    const wrong = manners.flatMap(({ name }, index) =>
      combinations
        .filter((written) => written[part] === index)
        .flatMap((written) => {
          const [want, got] = compare(importProtocol(textOf(written)), written);
          return want === got ? [] : [`${name} in ${JSON.stringify(written)}: ${got}`];
        }),
    );
    expect(wrong).toEqual([]);
  });
});

type Compared = readonly [want: string, got: string];

function headOf(read: ImportedProtocol, { head }: Written): Compared {
  const { title = '', number = null } = HEADS[head] ?? {};
  return [
    [title, number, '2021-03-19', '09:00', '11:30', 'Stadshuset, Granbo'].join(' | '),
    [read.title, read.number, read.date, read.start, read.end, read.place].join(' | '),
  ];
}

function peopleOf({ attendees, guests }: ImportedProtocol): Compared {
  return [
    'Anna Ekdahl Granbo present, Bo Lindh Vikby present, Cecilia Asp Nordby partial, Dag Hedin Källstad partial, Eva Roth Sandhamra absent, Hans Moberg Räddningstjänsten Mitt, Ida Palm Vattenrådet',
    [
      ...attendees.map(({ name, organisation, presence }) => `${name} ${organisation} ${presence}`),
      ...guests.map(({ name, organisation }) => `${name} ${organisation}`),
    ].join(', '),
  ];
}

function itemsOf({ items }: ImportedProtocol, { mark }: Written): Compared {
  const { number, time } = MARKS[mark] ?? {};
  return [
    TITLES.map((title, index) => `${number?.(index + 1) ?? ''} ${time?.(index + 1) ?? ''} ${title}`).join(
      ', ',
    ),
    items.map((item) => `${item.number ?? ''} ${item.time ?? ''} ${item.title}`).join(', '),
  ];
}

function decisionsOf({ items }: ImportedProtocol): Compared {
  return [
    'tacka för rapporten, Bo Lindh bjuder in till ett nytt möte i maj.',
    items.flatMap(({ decisions }) => decisions).join(', '),
  ];
}

function endOf({ signatories }: ImportedProtocol, { end }: Written): Compared {
  const [chair = '', secretary = ''] = ENDS[end]?.roles ?? [];
  return [
    [`Anna Ekdahl ${chair}`, `Filip Norén ${secretary}`].sort().join(', '),
    signatories
      .map(({ name, role }) => `${name} ${role.toLowerCase()}`)
      .sort()
      .join(', '),
  ];
}

function textOf({ head, people, mark, decision, end }: Written): string {
  const at = (index: number) => `${MARKS[mark]?.mark(index + 1) ?? ''}${TITLES[index]}`;
  return [
    HEADS[head]?.text,
    PEOPLE[people]?.text,
    at(0),
    'Ordföranden Anna Ekdahl hälsade välkommen. Alla berättade kort om läget.',
    at(1),
    'Hans Moberg redovisade en rapport om grundvattnet. Nivåerna har sjunkit tre år i rad och det kostar 40 tkr att mäta.',
    DECISIONS[decision]?.text,
    at(2),
    'Nätverken rapporterade att arbetet går enligt plan.',
    ENDS[end]?.text,
  ].join('\n\n');
}
