import { isMailAddress } from '../../basics/mail-address.ts';

/**
 * The e-mail address somebody has at home. A guest's account name tells it in Entra's way: `anna.ek_bjuv.se#EXT#@…` is
 * `anna.ek@bjuv.se`. Undefined where neither the address nor the account name holds one.
 */
export function homeAddress(told: {
  readonly email?: string | undefined;
  readonly userPrincipalName?: string | undefined;
}): string | undefined {
  return [told.email, told.userPrincipalName]
    .map((given) => decoded(given?.trim() ?? ''))
    .find((address) => isMailAddress(address));
}

function decoded(address: string): string {
  const guest = /^(.+)_([^_@\s]+)#EXT#(?:@.*)?$/i.exec(address);
  if (guest) return `${guest[1]}@${guest[2]}`;
  return /#EXT#/i.test(address) ? '' : address;
}
