import { useEffect, useState } from 'react';
import type { PastedAgenda } from '../../../src/contract/requests.ts';
import type { AgendaPreview } from '../api/client.ts';
import { useSession } from '../session.tsx';

/** What the server reads out of the text, a moment after the writer pauses; the last answer stays until the next. */
export function useAgendaPreview({ text, everyLine = false }: PastedAgenda): AgendaPreview | undefined {
  const { api } = useSession();
  const [preview, setPreview] = useState<AgendaPreview | undefined>(undefined);
  useEffect(() => {
    if (text.trim() === '') return undefined;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      api.previewAgenda({ text, everyLine }, stop.signal).then(setPreview, () => undefined);
    }, 250);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [api, text, everyLine]);
  return text.trim() === '' ? undefined : preview;
}
