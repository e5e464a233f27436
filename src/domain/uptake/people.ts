import type { Result } from '../basics/result.ts';
import { ok, refuse } from '../basics/result.ts';
import type { GroupState } from '../group/group.ts';
import type { TaskPerson } from '../task/people.ts';
import type { SaidBy } from './vocabulary.ts';

/** For which municipality somebody speaks, and as what. */
export interface Speaking extends Pick<SaidBy, 'standing' | 'onBehalfOf'> {
  readonly municipality: string;
}

type Municipalities = Pick<GroupState, 'municipalities'>;

/** The municipalities that somebody speaks for themselves: their own, and those of the directors whose delegate they are. */
export function ownVoices(person: TaskPerson, { municipalities }: Municipalities): readonly Speaking[] {
  const own: readonly Speaking[] = person.director
    ? [{ municipality: person.organisation, standing: 'owner' }]
    : [];
  const delegated = person.answersFor
    .filter(({ director }) => director)
    .map(
      ({ personId, organisation }): Speaking => ({
        municipality: organisation,
        standing: 'delegate',
        onBehalfOf: personId,
      }),
    );
  const voices = new Map<string, Speaking>();
  for (const voice of [...own, ...delegated])
    if (municipalities.includes(voice.municipality) && !voices.has(voice.municipality))
      voices.set(voice.municipality, voice);
  return [...voices.values()];
}

/** Whether somebody writes down what any municipality has said, always told as such (D4). */
export function speaksForAll({ abilities }: TaskPerson): boolean {
  return abilities.has('reply-for-others');
}

/** As what a person speaks for a municipality, their own where none is named, or why they do not. */
export function speakingFor(
  person: TaskPerson,
  municipality: string | undefined,
  group: Municipalities,
): Result<Speaking> {
  if (municipality !== undefined && !group.municipalities.includes(municipality))
    return refuse('not-a-municipality', { value: municipality });
  const voices = ownVoices(person, group);
  const [only, more] = voices;
  if (municipality === undefined) {
    if (only && !more) return ok(only);
    return refuse(only || speaksForAll(person) ? 'municipality-missing' : 'municipality-of-others');
  }
  const voice = voices.find((each) => each.municipality === municipality);
  if (voice) return ok(voice);
  return speaksForAll(person)
    ? ok({ municipality, standing: 'secretariat' })
    : refuse('municipality-of-others');
}
