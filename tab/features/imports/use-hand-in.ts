import { useRef, useState } from 'react';
import type { HandedInView } from '../../../src/contract/import-views.ts';
import { LARGEST_OLD_FILE } from '../../../src/domain/imported/vocabulary.ts';
import { importsTexts as texts } from '../../../src/texts/tab-imports.ts';
import { ApiFault } from '../../shared/api/fault.ts';
import { useLanguage } from '../../shared/language.tsx';
import { faultText } from '../../shared/notices.tsx';
import { newId, useSession } from '../../shared/session.tsx';

/** A file that somebody handed in here, and what has become of it. */
export interface SentProtocol {
  readonly id: string;
  readonly name: string;
  readonly became:
    | { readonly state: 'waits' | 'reading' }
    | { readonly state: 'read'; readonly answer: HandedInView }
    | { readonly state: 'refused'; readonly why: string };
}

/**
 * Sends files one after the other, each by itself: what becomes of one takes nothing from the others. More may be handed
 * in while some are on their way.
 */
export function useHandIn(onHandedIn: () => void): {
  readonly sent: readonly SentProtocol[];
  readonly send: (files: Iterable<File>) => void;
  readonly clear: () => void;
} {
  const { api } = useSession();
  const { t } = useLanguage();
  const [sent, setSent] = useState<readonly SentProtocol[]>([]);
  const last = useRef<Promise<unknown>>(Promise.resolve());

  async function sendOne(id: string, file: File): Promise<SentProtocol['became']> {
    if (file.size > LARGEST_OLD_FILE) return { state: 'refused', why: t(texts.fileTooLarge) };
    try {
      return { state: 'read', answer: await api.upload<HandedInView>('imports', file, id) };
    } catch (fault) {
      if (!(fault instanceof ApiFault)) throw fault;
      return { state: 'refused', why: faultText(fault, t) };
    }
  }

  return {
    sent,
    clear: () => setSent((now) => now.filter(({ became }) => !isDone(became))),
    send(files) {
      const given = [...files].map((file) => ({ id: newId(), file }));
      const waiting = given.map(
        ({ id, file }): SentProtocol => ({ id, name: file.name, became: { state: 'waits' } }),
      );
      setSent((now) => [...now, ...waiting]);
      const becomes = (id: string, became: SentProtocol['became']) =>
        setSent((now) => now.map((each) => (each.id === id ? { ...each, became } : each)));
      for (const { id, file } of given)
        last.current = last.current.then(async () => {
          becomes(id, { state: 'reading' });
          becomes(id, await sendOne(id, file));
          onHandedIn();
        });
    },
  };
}

/** Whether nothing more will become of it. */
export function isDone({ state }: SentProtocol['became']): boolean {
  return state === 'read' || state === 'refused';
}
