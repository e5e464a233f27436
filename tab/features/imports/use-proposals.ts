import { useEffect, useState } from 'react';
import type { ProposedMattersView } from '../../../src/contract/import-views.ts';
import type { RecentMatterView } from '../../../src/contract/matter-view.ts';
import { useSession } from '../../shared/session.tsx';

/** By item, the matters that it may go on with. */
export type MatterProposals = ReadonlyMap<string, readonly RecentMatterView[]>;

/** What the register proposes for the items of a protocol; nothing where it cannot be asked, for a person can search too. */
export function useProposals(importId: string): MatterProposals {
  const { api } = useSession();
  const [found, setFound] = useState<MatterProposals>(new Map());
  useEffect(() => {
    let left = false;
    api.read<ProposedMattersView>(`imports/${encodeURIComponent(importId)}/matters`).then(
      ({ proposals }) =>
        left ? undefined : setFound(new Map(proposals.map(({ itemId, matters }) => [itemId, matters]))),
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [api, importId]);
  return found;
}
