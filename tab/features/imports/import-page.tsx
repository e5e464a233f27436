import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { ImportView } from '../../../src/contract/import-views.ts';
import { importsTexts as texts } from '../../../src/texts/tab-imports.ts';
import { useLanguage } from '../../shared/language.tsx';
import { AppLink, useNavigation } from '../../shared/navigation.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { FaultPage } from '../../shared/ui/fault-page.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { ImportProvider } from './import-context.tsx';
import { ReadingPage } from './reading-page.tsx';
import { reviewPart } from './review-part.ts';

/** One old protocol: looked through while it waits, read once it is in the register. */
export function ImportPage({ importId }: { readonly importId: string }): ReactNode {
  const { t } = useLanguage();
  const { value, fault, reload, show } = useLoaded<ImportView>(`imports/${encodeURIComponent(importId)}`);
  const view = useNewest(value);
  usePointedAt(view);
  if (!view) return fault ? <FaultPage fault={fault} onRetry={reload} /> : <PageSkeleton />;
  if (view.phase === 'withdrawn')
    return (
      <EmptyState title={t(texts.gone)} text={t(texts.goneText)}>
        <AppLink to="imports">{t(texts.toList)}</AppLink>
      </EmptyState>
    );
  return (
    <ImportProvider view={view} onChange={show}>
      {view.phase === 'waiting' ? <reviewPart.Part /> : <ReadingPage />}
    </ImportProvider>
  );
}

/** An answer that was long on its way never takes the page back. */
function useNewest(value: ImportView | undefined): ImportView | undefined {
  const [newest, setNewest] = useState(value);
  if (value === newest || (value && newest && value.version < newest.version)) return newest;
  setNewest(value);
  return value;
}

/** Goes to the item or decision that the address names, once it is on the page. */
function usePointedAt(view: ImportView | undefined): void {
  const { place } = useNavigation();
  const there = view !== undefined;
  useEffect(() => {
    if (!there || place.hash === '') return;
    const pointed = document.getElementById(decodeURIComponent(place.hash.slice(1)));
    pointed?.scrollIntoView({ block: 'center' });
    pointed?.focus({ preventScroll: true });
  }, [there, place.hash]);
}
