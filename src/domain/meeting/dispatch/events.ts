import type { Happened } from '../happened.ts';
import type { Paper } from '../vocabulary.ts';
import type { DispatchList, Recipient } from './state.ts';

/** Papers that come, and the agreed protocol on its way to those it concerns (D14). */
export type DispatchEvent =
  | Happened<
      'PaperAttached',
      Paper & {
        readonly itemId: string;
        /** Of a presenter's, by the id it was handed in under. */
        readonly brought?: string;
      }
    >
  | Happened<
      'ProtocolDispatched',
      {
        dispatchId: string;
        revision: number;
        lists: readonly DispatchList[];
        alsoTo: readonly Recipient[];
        except: readonly string[];
        waived: readonly string[];
        /** The municipalities that get their extracts. */
        extracts?: readonly string[];
      }
    >;
