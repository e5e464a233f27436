import type { DXT } from 'docxtemplater';
import Docxtemplater from 'docxtemplater';
import { strFromU8, strToU8, zipSync } from 'fflate';
import PizZip from 'pizzip';
import type { ProtocolView } from '../../domain/protocol/protocol-view.ts';
import { stableFile } from '../docx/stable-file.ts';
import { checkTemplate } from './check-template.ts';
import { withDraftMark } from './draft-mark.ts';
import type { WordParts } from './open-template.ts';
import { placeholderName } from './placeholders.ts';
import type { ParagraphLook } from './rich-paragraphs.ts';
import { richParagraphs } from './rich-paragraphs.ts';
import type { TemplateValue, TemplateValues } from './template-data.ts';
import { templateData } from './template-data.ts';
import type { TemplateFault } from './template-fault.ts';
import { filledParts } from './template-paragraphs.ts';

/**
 * The protocol in the customer's own template, or everything that is wrong with the template. A draft says so on every
 * page, whatever the template does (D5). The same protocol in the same template gives the same bytes.
 */
export function fillTemplate(
  template: Uint8Array,
  view: ProtocolView,
): { readonly bytes: Uint8Array } | { readonly faults: readonly TemplateFault[] } {
  const checked = checkTemplate(template);
  if ('faults' in checked) return checked;
  const looks: ParagraphLook[] = [];
  const parts = withLooks(checked.parts, looks);
  let filled: Uint8Array;
  try {
    const document = new Docxtemplater(new PizZip(zipped(parts)), {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      nullGetter: () => '',
      modules: [oneNameForAll()],
      parser: (tag) => ({ get: (scope: unknown) => valueOf(tag, scope, looks) }),
    });
    document.render(templateData(view));
    filled = document.toUint8Array();
  } catch {
    // What its own reader makes of a file that ours has passed: no words of a person's, and nothing of ours to tell.
    return { faults: [{ code: 'damaged' }] };
  }
  const { mark, date } = view;
  const marked = mark.kind === 'preliminary' ? withDraftMark(filled) : filled;
  return { bytes: stableFile(marked, mark.kind === 'agreed' ? mark.date : date) };
}

/** `{#Ärenden}` and `{/ärenden}` are one name, which docxtemplater compares before anybody asks for its value. */
function oneNameForAll(): DXT.Module {
  return {
    name: 'OneNameForAll',
    preparse(parts: { type: string; position?: string; value: string }[]) {
      let within = false;
      for (const part of parts)
        if (part.type === 'delimiter') within = part.position === 'start';
        else if (within && part.type === 'content') part.value = part.value.toLowerCase();
    },
  };
}

/** A value of the innermost scope that has it. What is asked for by name is looked up among own values alone. */
function valueOf(tag: string, scope: unknown, looks: readonly ParagraphLook[]): unknown {
  const [written = '', look] = tag.split('|');
  if (typeof scope !== 'object' || scope === null) return undefined;
  const name = placeholderName(written);
  if (!Object.hasOwn(scope, name)) return undefined;
  const value: TemplateValue | undefined = (scope as TemplateValues)[name];
  if (value === undefined || typeof value === 'string' || !('rich' in value)) return value;
  if (look === undefined) return value.rich.length > 0;
  return richParagraphs(value.rich, looks[Number(look)] ?? { paragraph: '', run: '' });
}

const ALONE = /^\{\s*@\s*([^{}|]+?)\s*\}$/u;

/** Each paragraph that is nothing but `{@text}` tells the number of its look, which the text in its place will have. */
function withLooks(parts: WordParts, looks: ParagraphLook[]): WordParts {
  const filled = new Set(filledParts(parts));
  return new Map(
    [...parts].map(([name, part]) => {
      if (!filled.has(name)) return [name, part] as const;
      // The innermost paragraphs alone: what holds others is no place for text.
      const xml = strFromU8(part).replace(/<w:p(?: [^>]*)?>(?:(?!<w:p[ >])[^])*?<\/w:p>/gu, (paragraph) => {
        const words = [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)]
          .map(([, text]) => text)
          .join('');
        const found = ALONE.exec(words.trim())?.[1];
        if (found === undefined) return paragraph;
        const look = {
          paragraph: /<w:pPr>(?:(?!<\/w:pPr>)[^])*<\/w:pPr>/u.exec(paragraph)?.[0] ?? '',
          run: /<w:r(?: [^>]*)?>\s*(<w:rPr>(?:(?!<\/w:rPr>)[^])*<\/w:rPr>)/u.exec(paragraph)?.[1] ?? '',
        };
        looks.push(look);
        return `<w:p>${look.paragraph}<w:r><w:t>{@${found}|${looks.length - 1}}</w:t></w:r></w:p>`;
      });
      return [name, strToU8(xml)] as const;
    }),
  );
}

function zipped(parts: WordParts): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 0, mtime: new Date(1980, 0, 1) });
}
