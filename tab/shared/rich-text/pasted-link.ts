/** The address that a link's words do not tell; empty when they do, or when it leads nowhere that a reader can go. */
export function linkedText(said: string, href: string): string {
  const address = unwrapped(href.trim());
  const shown = address.replace(/^mailto:/i, '').replace(/^tel:/i, '');
  if (!/^(?:https?|mailto|tel):/i.test(address) || said.trim() === '') return '';
  return bare(said).includes(bare(shown)) ? '' : shown;
}

/** Outlook puts a guard of its own before the addresses in mail. */
function unwrapped(href: string): string {
  const guarded = /^https:\/\/[\w.-]+\.safelinks\.protection\.outlook\.com\/.*?[?&]url=([^&]+)/i.exec(
    href,
  )?.[1];
  if (guarded === undefined) return href;
  try {
    return decodeURIComponent(guarded);
  } catch {
    return href;
  }
}

function bare(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}
