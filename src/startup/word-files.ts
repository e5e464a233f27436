import { statedSource } from '../documents/from-word/stated-source.ts';
import { readWordFile } from '../documents/from-word/read-word-file.ts';
import { wordParts } from '../documents/from-word/word-parts.ts';
import { XmlFault } from '../documents/import/xml.ts';
import { PROTOCOL_PAPER_OF } from '../documents/paper/paper-of.ts';
import type { Result } from '../domain/basics/result.ts';
import { ok, refuse } from '../domain/basics/result.ts';
import { protocolOf } from '../domain/protocol/protocol-view.ts';
import type { WordFiles } from '../usecases/from-word/word-files.port.ts';

/** Reads Word files of a protocol that come back, against the file as it is made of the same version of the meeting. */
export const wordFiles: WordFiles = {
  open(bytes) {
    const parts = wordParts(bytes);
    if (typeof parts === 'string') return refuse(parts);
    return sound(() => {
      const stated = statedSource(parts);
      if (!stated) return refuse('word-file-not-ours');
      const { version, style, isOf } = stated;
      return ok({
        version,
        isOf,
        async read(group, then) {
          // What writes Word files takes memory and time to load: only when one is wanted.
          const { anchoredDocx } = await import('../documents/docx/paper-docx.ts');
          const settings = { ...group.settings, protocolStyle: style };
          const view = protocolOf(then, { ...group, settings }, { version });
          const { bytes: before, anchors } = await anchoredDocx(PROTOCOL_PAPER_OF.protocol.make(view));
          const made = wordParts(before);
          if (typeof made === 'string') throw new Error(`a protocol made for Word cannot be read: ${made}`);
          return sound(() =>
            ok({ made: readWordFile(made, anchors), returned: readWordFile(parts, anchors) }),
          );
        },
      });
    });
  },
};

/** XML that no office program writes is a damaged file. */
function sound<T>(read: () => Result<T>): Result<T> {
  try {
    return read();
  } catch (fault) {
    if (fault instanceof XmlFault) return refuse('word-file-damaged');
    throw fault;
  }
}
