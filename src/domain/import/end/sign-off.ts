import { issueLine } from '../head/facts.ts';
import { labelOf } from '../labels.ts';
import { isName } from '../people/names.ts';
import type { Passage } from '../text/passage.ts';
import { adjustersIn, checkedWithIn, noteTakerIn } from './checked.ts';
import type { Signed } from './signed.ts';
import { bare, nameAndRole, peopleSigned, roleIn } from './signed.ts';

export interface SignOff extends Signed {
  /** The first passage of it. */
  readonly from: number;
  /** The page of an electronic signature, whole. */
  readonly signature?: string;
}

/** Who signed and who checked, at the end of a protocol; `floor` is the first passage that may belong to it. */
export function signOff(passages: readonly Passage[], floor: number, notice?: number): SignOff {
  const page = passages.findIndex(({ text }, index) => index >= floor && ELECTRONIC.test(text));
  const to = Math.min(page < 0 ? endOf(passages, floor) : page, notice ?? passages.length);
  let from = to;
  while (from > floor && mayBelong(passages[from - 1])) from -= 1;
  // A bare row of words that nobody's name or role stands among is no sign-off.
  if (!passages.slice(from, to).some(tells)) from = to;
  const read = peopleSigned(passages.slice(from, to));
  const electronic = page < 0 ? [] : passages.slice(page);
  const signed = peopleSigned(electronic.filter((passage) => mayBelong(passage)));
  return {
    from,
    signatories: [...read.signatories, ...signed.signatories],
    adjusters: [...read.adjusters, ...signed.adjusters],
    checkedWith: read.checkedWith,
    ...(electronic.length > 0 ? { signature: electronic.map(({ text }) => text).join('\n\n') } : {}),
  };
}

const ELECTRONIC =
  /^(?:underskriftssida|signatursida|signaturer|elektroniska?\s+underskrift(?:er)?|verifikat|(?:dokumentet|protokollet|handlingen)\s+(?:har\s+|är\s+)?(?:skrivits\s+under|undertecknats|undertecknat|signerats|signerat|signeras)\s+(?:elektroniskt|digitalt).*|(?:detta\s+)?dokument(?:et)?\s+(?:är|har)\s+(?:elektroniskt|digitalt)\s+(?:underskrivet|signerat|undertecknat).*)$/iu;

function mayBelong(passage: Passage | undefined): boolean {
  if (!passage || passage.kind === 'heading')
    return passage !== undefined && labelOf(passage.text)?.label === 'sign-off';
  const { text } = passage;
  if (text.length > 300 || passage.kind === 'bullet') return false;
  if (noteTakerIn(text)) return true;
  const label = labelOf(bare(text));
  if (label) {
    if (!['sign-off', 'chair', 'secretary', 'adjusters', 'date', 'paragraphs', 'where'].includes(label.label))
      return false;
    return label.rest === '' || label.rest.length < 120;
  }
  if (checkedWithIn(text) || adjustersIn(text) || issueLine(text)) return true;
  return text
    .split('\t')
    .map(bare)
    .every(
      (cell) =>
        cell === '' ||
        isSigned(cell) ||
        isName(cell) ||
        roleIn(cell) !== undefined ||
        nameAndRole(cell) !== undefined ||
        isLabelledName(cell),
    );
}

function tells(passage: Passage | undefined): boolean {
  if (!passage) return false;
  const { text } = passage;
  const label = labelOf(bare(text))?.label;
  return (
    ['sign-off', 'chair', 'secretary', 'adjusters'].includes(label ?? '') ||
    checkedWithIn(text) !== undefined ||
    adjustersIn(text) !== undefined ||
    noteTakerIn(text) !== undefined ||
    text
      .split('\t')
      .map(bare)
      .some((cell) => isName(cell) || nameAndRole(cell) !== undefined)
  );
}

/** `Ordförande: Anna Ek` in a column. */
function isLabelledName(cell: string): boolean {
  const label = labelOf(cell);
  return (
    label !== undefined &&
    ['sign-off', 'chair', 'secretary', 'adjusters'].includes(label.label) &&
    isName(bare(label.rest))
  );
}

/** What stands below the names: appendices, who was sent it, an address. It ends where the names end. */
function endOf(passages: readonly Passage[], floor: number): number {
  const below = passages.findIndex(
    ({ text }, index) =>
      index > floor && BELOW.test(text) && mayBelong(passages[index - 1]) && tells(passages[index - 1]),
  );
  if (below >= 0) return below;
  // A role stands below the name it is of.
  const role = passages.findIndex(
    ({ text }, index) =>
      index > floor + 1 &&
      BELOW.test(text) &&
      roleIn(bare(passages[index - 1]?.text ?? '')) !== undefined &&
      tells(passages[index - 2]),
  );
  return role < 0 ? passages.length : role;
}

const BELOW =
  /^(?:bilag(?:a|or)(?!\p{L})|sändlista|kopia\s+(?:till|för)|för\s+kännedom|expedieras|distribution|skickas\s+till)|^\S+@\S+\.\p{L}{2,6}$|(?<!\d)\d{3}\s?\d{2}\s+\p{Lu}\p{L}+/iu;

/** `Vid protokollet` over one column, `Justeras den 30 maj 2011` over the other. */
function isSigned(cell: string): boolean {
  const label = labelOf(cell);
  return label?.label === 'sign-off' && label.rest === '';
}
