import type { PeopleView } from '../../src/contract/people-view.ts';

const PETTER = {
  name: 'Petter Lindh',
  municipality: 'Landskrona',
  first: '2014-02-14',
  last: '2017-11-24',
  meetings: 21,
};
const LATER = {
  name: 'Petter Lindh',
  municipality: 'Bjuv',
  first: '2018-02-16',
  last: '2022-05-20',
  meetings: 26,
};
const HYPHEN = {
  name: 'Mia Perin-Ekberg',
  municipality: 'Åstorp',
  first: '2016-04-15',
  last: '2016-12-09',
  meetings: 5,
};
const SPACED = {
  name: 'Mia Perin Ekberg',
  municipality: 'Åstorp',
  first: '2017-02-17',
  last: '2019-11-22',
  meetings: 17,
};

/** People of some years, some of whom may be one. */
export const somePeople: PeopleView = {
  version: 2,
  decides: true,
  people: [
    {
      names: [
        { name: 'Anna Ek', municipality: 'Höganäs', first: '2015-02-13', last: '2026-04-13', meetings: 61 },
      ],
    },
    {
      names: [
        {
          name: 'Disa Holm Åkesson',
          municipality: 'Perstorp',
          first: '2019-02-15',
          last: '2024-11-22',
          meetings: 30,
        },
        {
          name: 'Disa Holm',
          municipality: 'Perstorp',
          first: '2016-02-12',
          last: '2018-11-23',
          meetings: 15,
        },
      ],
    },
    { names: [HYPHEN] },
    { names: [SPACED] },
    { names: [PETTER] },
    { names: [LATER] },
  ],
  proposals: [
    { one: PETTER, other: LATER, why: 'moved' },
    { one: HYPHEN, other: SPACED, why: 'spelling' },
  ],
  judgements: [
    {
      one: { name: 'Disa Holm', municipality: 'Perstorp' },
      other: { name: 'Disa Holm Åkesson', municipality: 'Perstorp' },
      as: 'one',
      by: 'Anna Berg',
    },
    {
      one: { name: 'Olle Karlsson', municipality: 'Klippan' },
      other: { name: 'Olle Carlsson', municipality: 'Klippan' },
      as: 'apart',
      by: 'Anna Berg',
    },
  ],
};
