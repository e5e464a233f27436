import type { ReactNode } from 'react';
import { ImportListPage } from './import-list-page.tsx';
import { ImportPage } from './import-page.tsx';

/** Old protocols: the list of them, or one of them (N16). */
export function ImportsPage({ rest }: { readonly rest: readonly string[] }): ReactNode {
  const [importId] = rest;
  return importId === undefined ? <ImportListPage /> : <ImportPage key={importId} importId={importId} />;
}
