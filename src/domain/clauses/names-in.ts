/** Whether a text has a name in it, as a whole word or in the genitive: `Storby`, `Storbys`. */
export function namesIn(text: string, name: string): boolean {
  const [said, wanted] = [text.normalize('NFC').toLowerCase(), name.normalize('NFC').toLowerCase()];
  if (wanted === '') return false;
  for (let at = said.indexOf(wanted); at >= 0; at = said.indexOf(wanted, at + 1)) {
    const after = said.slice(at + wanted.length);
    if (!LETTER_BEFORE.test(said.slice(0, at)) && /^s?(?![\p{L}\p{N}])/u.test(after)) return true;
  }
  return false;
}

const LETTER_BEFORE = /[\p{L}\p{N}]$/u;
