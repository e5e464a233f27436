import { isMailAddress } from '../../../src/domain/basics/mail-address.ts';
import type { MailList } from '../../../src/domain/group/settings/settings.ts';

type Address = MailList['addresses'][number];

/** The addresses of a list as text: one a line, `Namn <adress>` or the address alone. */
export function addressesText(addresses: readonly Address[]): string {
  return addresses.map(({ name, email }) => (name ? `${name} <${email}>` : email)).join('\n');
}

/** The addresses that a text holds, or the first line that holds none. */
export function readAddresses(text: string): { addresses: readonly Address[] } | { wrong: string } {
  const addresses: Address[] = [];
  for (const line of text.split(/[\n;,]/)) {
    const written = line.trim();
    if (written === '') continue;
    const match = /^(.*?)\s*<([^<>]*)>$/.exec(written);
    const email = (match ? (match[2] ?? '') : written).trim();
    const name = match?.[1]?.replace(/^"(.*)"$/, '$1').trim() ?? '';
    if (!isMailAddress(email)) return { wrong: written };
    addresses.push({ ...(name ? { name } : {}), email });
  }
  return { addresses };
}
