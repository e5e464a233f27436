import type { ReactNode } from 'react';
import { useState } from 'react';
import { useNotices } from '../notices.tsx';
import { OnceAsked } from '../ui/once-asked.tsx';
import { onDemand } from '../ui/on-demand.tsx';

const { Part: LinkDialog } = onDemand(async () => (await import('./link-dialog.tsx')).LinkDialog);

/** Copies an address and says so; where the browser will not have it, shows it to be copied by hand in `dialog`. */
export function useCopied(): {
  readonly copy: (this: void, address: string, said: string) => Promise<void>;
  readonly dialog: ReactNode;
} {
  const notices = useNotices();
  const [refused, setRefused] = useState({ address: '', open: false });
  return {
    async copy(address, said) {
      try {
        await navigator.clipboard.writeText(address);
        notices.done(said);
      } catch {
        // Frames are often refused the clipboard, and there is none at all without https.
        setRefused({ address, open: true });
      }
    },
    dialog: (
      <OnceAsked open={refused.open}>
        <LinkDialog {...refused} onClose={() => setRefused({ ...refused, open: false })} />
      </OnceAsked>
    ),
  };
}
