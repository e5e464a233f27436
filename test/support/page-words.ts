/** The words of a page of a paper, without its style, its title and what is said of links to who does not see them. */
export function wordsOfPage(page: string): string {
  return page
    .replace(/<style>[^]*<\/style>|<title>.*<\/title>|<address>[^]*<\/address>|<div class="stamp[^]*/gu, '')
    .replace(/<span class="aside">[^<]*<\/span>/gu, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/gu, (_, name: string) => ENTITIES[name] ?? '');
}

/** Letters and digits alone: bullets, numbers of lists and line breaks are each format's own. */
export function letters(words: string): string {
  return words.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
