import { z } from 'zod';
import { httpsUrl, id, line, wish } from './shapes.ts';

const recipient = z.strictObject({ name: line.exactOptional(), email: z.string().max(320) });

/** The commands of src/domain/meeting/dispatch. */
export const dispatchWishes = [
  wish(
    'AttachPaper',
    z.strictObject({ itemId: id, paperId: id, title: line.exactOptional(), url: httpsUrl }),
  ),
  wish(
    'DispatchProtocol',
    z.strictObject({
      dispatchId: id,
      lists: z.array(id).max(50),
      alsoTo: z.array(recipient).max(100).exactOptional(),
      except: z.array(line).max(200).exactOptional(),
      waive: z.array(id).max(200).exactOptional(),
      extracts: z.boolean().exactOptional(),
    }),
  ),
] as const;
