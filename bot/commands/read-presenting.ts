/** Who is invited, to which address, to which item. */
export interface TypedInvitation {
  readonly name: string;
  readonly email?: string;
  /** As printed; the item that is on where none is said. */
  readonly number?: string;
}

const INVITATION =
  /^(?:in\s+)?(\p{L}[\p{L}\p{M}.' -]*?)(?:[\s,]+<?([^\s<>,@]+@[^\s<>,@]+)>?)?(?:[\s,]+(?:till|to)\s+(?:ärende\s+|arende\s+|punkt\s+|item\s+)?(\d{1,3}))?\s*[.!]?$/iu;

/** `in Ada Lind ada@lab.example till 3`, `Ada Lind, ada@lab.example, to item 3`. */
export function readInvitation(rest: string): TypedInvitation | undefined {
  const match = INVITATION.exec(rest.trim());
  const [, name = '', email, number] = match ?? [];
  if (!match || name.trim() === '' || (email === undefined && number === undefined)) return undefined;
  return {
    name: name.trim(),
    ...(email === undefined ? {} : { email }),
    ...(number === undefined ? {} : { number }),
  };
}

/** A name after words that say what is meant: `in Ada Lind`, `länken till Ada Lind`. */
export function nameAfter(rest: string, words: RegExp): string | undefined {
  const match = words.exec(rest.trim());
  const name = match ? rest.trim().slice(match[0].length).replace(/[.!]$/, '').trim() : '';
  return name === '' ? undefined : name;
}
