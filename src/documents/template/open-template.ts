import { strFromU8, unzipSync } from 'fflate';
import type { TemplateFault } from './template-fault.ts';

/** The parts of a Word file by their names. */
export type WordParts = ReadonlyMap<string, Uint8Array>;

/** The most that a template is, packed and unpacked, and in how many parts. */
export const TEMPLATE_LIMITS = { bytes: 2_000_000, unpacked: 30_000_000, parts: 500 } as const;

const MACROS =
  /(?:^|\/)(?:vba|activeX|embeddings|ctrlProps|customUI|attachedToolbars)|\.(?:bin|exe|js|vbs)$/iu;
const MACRO_TYPES = /macroEnabled|vbaProject|activeX|oleObject/iu;
/** Fields that fetch or run something when the file is opened. */
const FETCHING_FIELDS =
  /(?:<w:instrText\b[^>]*>|w:instr=")\s*(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|MACROBUTTON|DATABASE)\b/iu;

/**
 * The parts of a template that may be filled in, or the first reason why it may not: no Word file, larger than a template
 * is, macros, embedded programs, or anything fetched from elsewhere when it is opened. Nothing is unpacked beyond the limits.
 */
export function openTemplate(bytes: Uint8Array): WordParts | TemplateFault {
  if (bytes.length > TEMPLATE_LIMITS.bytes) return { code: 'too-large' };
  const parts = unpacked(bytes);
  if ('code' in parts) return parts;
  const text = (name: string) => strFromU8(parts.get(name) ?? new Uint8Array());
  if (!parts.has('[Content_Types].xml') || !parts.has('word/document.xml')) return { code: 'not-word' };
  const types = text('[Content_Types].xml');
  if (MACRO_TYPES.test(types) || [...parts.keys()].some((name) => MACROS.test(name)))
    return { code: 'macros' };
  for (const [name] of parts) {
    if (!/\.(?:xml|rels)$/iu.test(name)) continue;
    const xml = text(name);
    if (/<!DOCTYPE|<!ENTITY/iu.test(xml)) return { code: 'damaged' };
    if (name.endsWith('.rels') && fetchesFromOutside(xml)) return { code: 'outside' };
    if (FETCHING_FIELDS.test(xml) || /<w:altChunk\b/u.test(xml)) return { code: 'outside' };
  }
  return parts;
}

function unpacked(bytes: Uint8Array): WordParts | TemplateFault {
  let [count, size] = [0, 0];
  let [tooLarge, twice] = [false, false];
  const seen = new Set<string>();
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count += 1;
        size += originalSize;
        twice ||= seen.has(name) || seen.size === seen.add(name).size;
        tooLarge ||= count > TEMPLATE_LIMITS.parts || size > TEMPLATE_LIMITS.unpacked;
        return !tooLarge && !name.endsWith('/');
      },
    });
    if (tooLarge) return { code: 'too-large' };
    return twice ? { code: 'damaged' } : new Map(Object.entries(parts));
  } catch {
    return { code: seen.size > 0 ? 'damaged' : 'not-word' };
  }
}

/** A link that somebody follows is theirs to follow; all else outside is fetched by itself. */
function fetchesFromOutside(relations: string): boolean {
  return [...relations.matchAll(/<Relationship\b[^>]*>/giu)].some(
    ([relation]) =>
      /TargetMode\s*=\s*["']External["']/iu.test(relation) &&
      !/Type\s*=\s*["'][^"']*\/hyperlink["']/iu.test(relation),
  );
}
