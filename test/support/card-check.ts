import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sharedFolderOr } from './shared-folder.ts';

interface Finding {
  readonly sev: string;
  readonly code: string;
  readonly at: string;
  readonly msg: string;
}
type CheckCard = (card: unknown, options?: { readonly mentions?: boolean }) => readonly Finding[];

/**
 * The official checker of Adaptive Cards 1.5 from the shared folder, as a function from a card to what is wrong with
 * it; null, with the reason printed, where the folder is not there.
 */
export async function cardChecker(): Promise<((card: unknown) => readonly string[]) | null> {
  const folder = sharedFolderOr('cards are not checked against the schema of Adaptive Cards');
  if (!folder) return null;
  const url = pathToFileURL(join(folder, 'conformance', 'lib', 'card-check.mjs')).href;
  const { checkCard } = (await import(url)) as { checkCard: CheckCard };
  return (card) =>
    checkCard(card)
      .filter((finding) => finding.sev !== 'note' && finding.code !== 'card.text')
      // What stands in a field is what a person typed, to the letter; nothing fills it in.
      .filter((finding) => !(finding.code === 'card.template' && finding.at.endsWith('.value')))
      .map(({ sev, code, at, msg }) => `${sev} ${code} ${at} ${msg}`);
}
