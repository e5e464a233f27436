import type { Result } from '../../domain/basics/result.ts';
import { ok } from '../../domain/basics/result.ts';
import type { Judgement, PeopleState } from '../../domain/people/aggregate.ts';
import type { Appearance } from '../../domain/people/appearance.ts';
import { appearancesIn } from '../../domain/people/appearance.ts';
import type { Likeness } from '../../domain/people/likeness.ts';
import type { Person } from '../../domain/people/persons.ts';
import { openLikenesses, personsIn } from '../../domain/people/persons.ts';
import type { Caller } from '../identify.ts';
import { knownMeetings } from '../search/known.ts';
import { peopleStream } from '../streams.ts';
import type { Workplace } from '../workplace.ts';

/** The people of a group's agreed protocols, through spellings and municipalities. */
export interface PeopleOfProtocols {
  readonly version: number;
  readonly persons: readonly Person[];
  /** Only for who decides. */
  readonly proposals: readonly Likeness[];
  /** The latest first; only for who decides. */
  readonly judgements: readonly Judgement[];
}

/** Who was at the meetings that the caller may know, and for the secretariat what may be one person (N16). */
export async function peopleOfProtocols(
  workplace: Workplace,
  caller: Caller,
): Promise<Result<PeopleOfProtocols>> {
  const known = await knownPeople(workplace, caller);
  if (!known.ok) return known;
  const { appearances, state, version } = known.value;
  const persons = personsIn(appearances, state);
  if (!caller.abilities.has('write-protocol')) return ok({ version, persons, proposals: [], judgements: [] });
  const proposals = openLikenesses(appearances, state);
  return ok({ version, persons, proposals, judgements: [...state.judgements.values()].toReversed() });
}

/** The same people, without comparing their names: for who looks for one of them. */
export async function personsOfProtocols(
  workplace: Workplace,
  caller: Caller,
): Promise<Result<readonly Person[]>> {
  const known = await knownPeople(workplace, caller);
  return known.ok ? ok(personsIn(known.value.appearances, known.value.state)) : known;
}

async function knownPeople(workplace: Workplace, caller: Caller): Promise<Result<KnownPeople>> {
  const meetings = await knownMeetings(workplace, caller);
  if (!meetings.ok) return meetings;
  const appearances = appearancesIn(
    meetings.value.flatMap(({ meetingId, date, attendance }) =>
      attendance ? [{ meetingId, date, attendance }] : [],
    ),
  );
  const { state, version } = await workplace.ledger.load(peopleStream(caller.groupId));
  return ok({ appearances, state, version });
}

interface KnownPeople {
  readonly appearances: readonly Appearance[];
  readonly state: PeopleState;
  readonly version: number;
}
