import type { ReactNode } from 'react';
import { createContext, use, useEffect, useMemo, useRef } from 'react';
import type { ImportView } from '../../../src/contract/import-views.ts';
import type { ImportCommand } from '../../../src/domain/imported/commands.ts';
import { useNotices } from '../../shared/notices.tsx';
import { useSession } from '../../shared/session.tsx';

/** The old protocol on show, and how it is changed. */
export interface Import {
  readonly view: ImportView;
  /** Carries out a wish. True when it was; otherwise the reader has been told why not. */
  readonly send: (command: ImportCommand) => Promise<boolean>;
}

/** Gives an old protocol to what stands inside. Writes go one after the other, each on the version the last one left. */
export function ImportProvider(props: {
  readonly view: ImportView;
  readonly onChange: (view: ImportView) => void;
  readonly children: ReactNode;
}): ReactNode {
  const { api } = useSession();
  const notices = useNotices();
  const { view, onChange } = props;
  const version = useRef(view.version);
  useEffect(() => {
    version.current = Math.max(version.current, view.version);
  }, [view.version]);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const value = useMemo<Import>(
    () => ({
      view,
      send(command) {
        const sent = last.current.then(async () => {
          try {
            const based = version.current;
            const next = await api.write<ImportView>('POST', 'imports/commands', command, undefined, based);
            version.current = next.version;
            onChange(next);
            notices.clear();
            return true;
          } catch (problem) {
            notices.fault(problem);
            return false;
          }
        });
        last.current = sent;
        return sent;
      },
    }),
    [api, notices, onChange, view],
  );
  return <ImportContext value={value}>{props.children}</ImportContext>;
}

/** The old protocol of the page. */
export function useImport(): Import {
  const found = use(ImportContext);
  if (!found) throw new Error('no ImportProvider above');
  return found;
}

const ImportContext = createContext<Import | undefined>(undefined);
