import { onDemand } from '../ui/on-demand.tsx';

export const { Part: CopyItemLink } = onDemand(async () => (await import('./copy-link.tsx')).CopyItemLink);
export const { Part: CopyClauseLink } = onDemand(
  async () => (await import('./copy-link.tsx')).CopyClauseLink,
);
