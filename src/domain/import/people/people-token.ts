/** A piece of a list of people: what it is by how it is written. */
export interface PeopleToken {
  readonly kind: 'name' | 'organisation' | 'role' | 'note' | 'party';
  readonly words: string;
  readonly struck?: true;
  /** A comma that should part it from the piece before is missing. */
  readonly uncut?: true;
  /** "och" parts it from the piece before: it is of the same kind. */
  readonly joined?: true;
}
