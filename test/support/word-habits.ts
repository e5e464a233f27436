/** What people and their programs do to the XML of a Word file. Words must be in it once. */
type Change = (document: string) => string;

export const typed = (words: string, instead: string): Change => swapped(escaped(words), escaped(instead));

/** A paragraph of the body, as Word writes one that somebody typed. */
export function paragraph(text: string, style = '', inside = ''): string {
  const look = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p w:rsidR="00A11CE0" w:rsidRDefault="00B0B000">${look}${inside}${run(text)}</w:p>`;
}

export function run(text: string, properties = ''): string {
  const look = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r w:rsidRPr="00C0FFEE">${look}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

export const addedBehind =
  (words: string, ...paragraphs: readonly string[]): Change =>
  (document) => {
    const whole = paragraphWith(document, words);
    return document.replace(whole, () => whole + paragraphs.join(''));
  };

export const addedBefore =
  (words: string, ...paragraphs: readonly string[]): Change =>
  (document) => {
    const whole = paragraphWith(document, words);
    return document.replace(whole, () => paragraphs.join('') + whole);
  };

/** The whole paragraphs from the one with the first words to the one with the last. */
export const deleted =
  (from: string, to = from): Change =>
  (document) =>
    document.replace(between(document, from, to), '');

/** Cut and pasted before another paragraph, bookmarks and all. */
export const moved =
  (from: string, to: string, before: string): Change =>
  (document) => {
    const piece = between(document, from, to);
    return addedBefore(before, piece)(document.replace(piece, ''));
  };

/** A paragraph with other words and without its bookmark: selected whole and typed over. */
export const typedOver =
  (words: string, instead: string): Change =>
  (document) => {
    const whole = paragraphWith(document, words);
    const look = /<w:pPr>.*?<\/w:pPr>/s.exec(whole)?.[0] ?? '';
    return document.replace(whole, () => `<w:p>${look}${run(instead)}</w:p>`);
  };

/** Tracked: words put in behind others. */
export const inserted =
  (behind: string, words: string, author = 'Herman Ås', date = '2026-04-14T09:30:00Z'): Change =>
  (document) =>
    inRun(document, behind, (before, after, properties) =>
      [
        run(before + behind, properties),
        `<w:ins w:id="901" w:author="${author}" w:date="${date}">${run(words, properties)}</w:ins>`,
        run(after, properties),
      ].join(''),
    );

/** Tracked: words crossed out. */
export const crossedOut =
  (words: string, author = 'Herman Ås', date = '2026-04-14T09:31:00Z'): Change =>
  (document) =>
    inRun(document, words, (before, after, properties) =>
      [
        run(before, properties),
        `<w:del w:id="902" w:author="${author}" w:date="${date}">${run(words, properties).replaceAll('<w:t ', '<w:delText ').replaceAll('</w:t>', '</w:delText>')}</w:del>`,
        run(after, properties),
      ].join(''),
    );

/** A line drawn through words by hand. */
export const struckOut =
  (words: string, how = '<w:strike/>'): Change =>
  (document) =>
    inRun(document, words, (before, after, properties) =>
      [run(before, properties), run(words, properties + how), run(after, properties)].join(''),
    );

/** Word parts its runs wherever somebody typed, spelt or saved. */
export const scattered: Change = (document) =>
  document
    .replace(
      /<w:r>((?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?)<w:t xml:space="preserve">([^<]{9,})<\/w:t><\/w:r>/gs,
      (_, look: string, text: string) => {
        const at = text.lastIndexOf(' ', text.length / 2) + 1 || 4;
        const piece = (words: string) =>
          `<w:r w:rsidR="00AB12CD">${look}<w:t xml:space="preserve">${words}</w:t></w:r>`;
        // An entity stays whole.
        return /&[^;]*$/.test(text.slice(0, at))
          ? piece(text)
          : `${piece(text.slice(0, at))}<w:proofErr w:type="spellStart"/>${piece(text.slice(at))}<w:proofErr w:type="spellEnd"/>`;
      },
    )
    .replaceAll('<w:p>', '<w:p w14:paraId="1A2B3C4D" w:rsidR="00AB12CD" w:rsidRDefault="00AB12CD">')
    .replaceAll('<w:bookmarkStart ', '<w:lastRenderedPageBreak/><w:bookmarkStart ');

/**
 * Other programs call the styles otherwise: Word in Swedish the built-in ones, LibreOffice all of them by their names. The
 * change is of the document and of `word/styles.xml` alike.
 */
export const renamedStyles: Change = (xml) =>
  xml
    .replace(/w:(styleId|val)="Heading(\d)"/g, 'w:$1="Rubrik$2"')
    .replace(/w:(styleId|val)="(Clause|Condition|Fact|Person|Section2)"/g, 'w:$1="Egen$2"');

/** What programs write around and into runs that nobody changed: smart tags, and looks that say what goes without saying. */
export const wrapped: Change = (document) =>
  document
    .replaceAll(/<w:p>(?=(?:(?!<w:p>).)*?<w:t)/gs, '<w:p><w:smartTag w:element="a">')
    .replaceAll(
      /<w:p><w:smartTag w:element="a">((?:(?!<\/w:p>).)*)<\/w:p>/gs,
      '<w:p><w:smartTag w:element="a">$1</w:smartTag></w:p>',
    )
    .replaceAll(
      '<w:r><w:t',
      '<w:r><w:rPr><w:rFonts w:ascii="Cambria"/><w:strike w:val="false"/><w:b w:val="0"/></w:rPr><w:t',
    );

/** The paragraph with these words, from its beginning to its end. */
export function paragraphWith(document: string, words: string): string {
  const at = document.indexOf(escaped(words));
  if (at < 0) throw new Error(`no such words: ${words}`);
  const from = Math.max(document.lastIndexOf('<w:p>', at), document.lastIndexOf('<w:p ', at));
  return document.slice(from, document.indexOf('</w:p>', at) + '</w:p>'.length);
}

/** Several changes, one after the other. */
export const first =
  (...changes: readonly Change[]): Change =>
  (document) =>
    changes.reduce((so, change) => change(so), document);

function between(document: string, from: string, to: string): string {
  const start = document.indexOf(paragraphWith(document, from));
  const last = paragraphWith(document, to);
  return document.slice(start, document.indexOf(last) + last.length);
}

function inRun(
  document: string,
  words: string,
  written: (before: string, after: string, properties: string) => string,
): string {
  const runs = document.match(/<w:r(?: [^>]*)?>(?:(?!<\/w:r>).)*<\/w:r>/gs) ?? [];
  const whole = runs.find((each) => each.includes(escaped(words)));
  if (whole === undefined) throw new Error(`no run with these words: ${words}`);
  const properties = /<w:rPr>(.*?)<\/w:rPr>/s.exec(whole)?.[1] ?? '';
  const text = unescaped(/<w:t[^>]*>([^<]*)<\/w:t>/.exec(whole)?.[1] ?? '');
  const [before = '', ...after] = text.split(words);
  return document.replace(whole, () => written(before, after.join(words), properties));
}

function swapped(from: string, to: string): Change {
  return (document) => {
    if (!document.includes(from)) throw new Error(`no such words: ${from}`);
    return document.replace(from, () => to);
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
