import { DOCX_TYPE } from '../documents/paper-file.ts';
import type { FileToStore } from '../graph/archive.port.ts';
import type { Locale } from '../texts/catalogue.ts';

/** What is wrong with a template, a line each. What reads it takes memory and time to load: only when one is sent. */
export async function templateFaults(template: Uint8Array, locale: Locale): Promise<readonly string[]> {
  const { checkTemplate } = await import('../documents/template/check-template.ts');
  const { templateFaultText } = await import('../documents/template/template-fault.ts');
  const checked = checkTemplate(template);
  return 'faults' in checked ? checked.faults.map((fault) => templateFaultText(locale, fault)) : [];
}

/** A template to begin with. */
export async function templateSample(): Promise<FileToStore> {
  const { sampleTemplate } = await import('../documents/template/sample-template.ts');
  return {
    name: 'Exempelmall protokoll.docx',
    bytes: await sampleTemplate(),
    contentType: DOCX_TYPE,
  };
}
