import { useNotices } from '../notices.tsx';
import { useSession } from '../session.tsx';
import { save } from './save-file.ts';

/** Downloads a file at an address under /api/v1/, by the reader's own right to it. */
export function useDownload(): (path: string, name: string) => Promise<void> {
  const { api } = useSession();
  const notices = useNotices();
  return async (path, name) => {
    try {
      const file = await api.file(path);
      save(file.name ?? name, file.blob);
    } catch (fault) {
      notices.fault(fault);
    }
  };
}
