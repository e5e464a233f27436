import type { MeetingView } from '../../../src/contract/views.ts';
import type { Presenter, PresenterKind } from '../../../src/domain/meeting/vocabulary.ts';

/** Somebody who presents, as a form holds them. */
export interface PresenterText {
  readonly key: string;
  readonly kind: PresenterKind;
  readonly name: string;
  /** Where they are from; several are parted by semicolons. */
  readonly organisations: string;
  /** Whom a body presents through. */
  readonly through: string;
  readonly remote: boolean;
  /** The member of that name. */
  readonly known?: { readonly personId: string; readonly name: string };
}

/** Somebody whose name a form can complete. */
export interface KnownPerson {
  readonly name: string;
  readonly organisation: string;
  readonly personId?: string;
}

/** An empty line. */
export function emptyPresenter(key: string): PresenterText {
  return { key, kind: 'person', name: '', organisations: '', through: '', remote: false };
}

/** The lines of presenters that are there. */
export function presenterTexts(presenters: readonly Presenter[]): readonly PresenterText[] {
  return presenters.map((one, index) => {
    const { name, kind = 'person', organisation, alsoFor = [], through = '', personId } = one;
    return {
      key: `presenter-${index}`,
      kind,
      name,
      organisations: [...(organisation === undefined ? [] : [organisation]), ...alsoFor].join('; '),
      through,
      remote: one.remote ?? false,
      ...(personId ? { known: { personId, name: kind === 'body' ? through : name } } : {}),
    };
  });
}

/** The presenters that the lines name; one without a name is none. */
export function presentersOf(texts: readonly PresenterText[]): readonly Presenter[] {
  return texts.filter((one) => one.name.trim()).map(presenterOf);
}

/** The line after a name was written: one that is known brings where they are from. */
export function namedPresenter(
  text: PresenterText,
  field: 'name' | 'through',
  written: string,
  people: readonly KnownPerson[],
): PresenterText {
  const next = { ...text, [field]: written };
  const person = people.find((one) => one.name === written.trim());
  // A municipality presents through its director (S7), until somebody says who else.
  const director = people.find((one) => one.personId && one.organisation === written.trim());
  if (
    !person &&
    director?.personId &&
    field === 'name' &&
    text.kind === 'person' &&
    !text.organisations.trim()
  )
    return {
      ...next,
      kind: 'body',
      through: director.name,
      known: { personId: director.personId, name: director.name },
    };
  if (!person || (field === 'name' && text.kind !== 'person')) return next;
  return {
    ...next,
    organisations: field === 'name' && !text.organisations.trim() ? person.organisation : text.organisations,
    ...(person.personId ? { known: { personId: person.personId, name: person.name } } : {}),
  };
}

/** Everybody of a meeting whose name may be meant. */
export function knownPeople(view: MeetingView): readonly KnownPerson[] {
  return [
    ...view.people.map(({ name, organisation, personId, standing }) => ({
      name,
      organisation,
      ...(standing === 'substitute' ? {} : { personId }),
    })),
    ...view.guests.map(({ name, organisation = '' }) => ({ name, organisation })),
  ];
}

/** A presenter keeps the member they are as long as the name is the same. */
function presenterOf(text: PresenterText): Presenter {
  const { kind, known, remote } = text;
  const [name, through] = [text.name.trim(), text.through.trim()];
  const [organisation, ...alsoFor] = text.organisations
    .split(';')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const member = kind === 'person' ? name : kind === 'body' ? through : '';
  return {
    name,
    ...(kind === 'person' ? {} : { kind }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(alsoFor.length > 0 ? { alsoFor } : {}),
    ...(kind === 'body' && through ? { through } : {}),
    ...(known && known.name === member ? { personId: known.personId } : {}),
    ...(remote ? { remote: true } : {}),
  };
}
