import { z } from 'zod';
import type { GroupState } from '../../domain/group/group.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import type { FileToStore } from '../../graph/archive.port.ts';
import type { Locale } from '../../texts/catalogue.ts';
import { keepTemplate } from '../../usecases/group-template.ts';
import { answer, HTTP, sendProblem } from '../problem.ts';
import { localeOf } from '../request-locale.ts';
import type { Call, CallHandler } from './call.ts';
import { readBody } from './read-body.ts';
import { sendFile } from './send-file.ts';

/** The customer's own Word template: what is wrong with one, a sample of one, a protocol in one. */
export interface TemplatePapers {
  /** A line for a person for each thing that is wrong; none where it can be used. */
  readonly templateFaults: (template: Uint8Array, locale: Locale) => Promise<readonly string[]>;
  readonly templateSample: () => Promise<FileToStore>;
  /** Undefined where the template cannot be used any more. */
  readonly protocolInTemplate: (
    group: GroupState,
    meeting: MeetingState,
    template: Uint8Array,
  ) => Promise<FileToStore | undefined>;
}

const body = z.strictObject({
  name: z.string().trim().min(1).max(200),
  /** Base64; the limit of the body keeps it to what a template is. */
  docx: z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/u),
});

/**
 * POST /api/v1/group/templates: keeps a template that can be used and answers its name and sum, by which it is then
 * chosen; else everything that is wrong with it at once.
 */
export function postTemplate({ templateFaults }: TemplatePapers): CallHandler {
  return async ({ workplace, caller, request, response }: Call) => {
    if (!caller.abilities.has('manage-group')) return sendProblem(response, { code: 'not-allowed' });
    await answer(response, readBody(request, body), async ({ name, docx }) => {
      const bytes = Uint8Array.from(Buffer.from(docx, 'base64'));
      const faults = await templateFaults(bytes, localeOf(request));
      if (faults.length > 0)
        return sendProblem(response, { code: 'template-unusable', params: { faults: faults.join('\n') } });
      const kept = await keepTemplate(workplace, caller, { name, bytes });
      await answer(response, kept, (template) => void response.status(HTTP.created).json(template));
    });
  };
}

/** GET /api/v1/group/template-sample.docx: a template to begin with. */
export function getTemplateSample({ templateSample }: TemplatePapers): CallHandler {
  return async ({ response }: Call) => sendFile(response, await templateSample());
}
