import type { ProblemView } from '../../../src/contract/views.ts';

/**
 * Why a request got no good answer. `offline`: nothing came back, the same request may be sent again. `problem`: the
 * server says why, in the reader's language. `broken`: an answer that is no problem report. `signed-out`: nothing was asked,
 * since nobody could say who is there.
 */
export class ApiFault extends Error {
  readonly kind: 'offline' | 'problem' | 'broken' | 'signed-out';
  readonly status: number;
  readonly problem?: ProblemView;

  constructor(kind: ApiFault['kind'], status: number, problem?: ProblemView, cause?: unknown) {
    super(problem ? `${problem.code}: ${problem.detail}` : `${kind} ${status}`, { cause });
    this.name = 'ApiFault';
    this.kind = kind;
    this.status = status;
    if (problem) this.problem = problem;
  }

  /** Whether the same request may succeed later without anybody changing anything. */
  get passing(): boolean {
    return this.kind === 'offline' || this.status === 429 || this.status >= 500;
  }

  /** Whether what is written waits for this to be over, instead of being given up: somebody can sign in again. */
  get waits(): boolean {
    return this.passing || this.status === 401;
  }
}

/** The fault of an answer that is not a success. */
export async function faultOf(response: Response): Promise<ApiFault> {
  const type = response.headers.get('content-type') ?? '';
  if (!type.includes('application/problem+json')) return new ApiFault('broken', response.status);
  try {
    return new ApiFault('problem', response.status, (await response.json()) as ProblemView);
  } catch (cause) {
    return new ApiFault('broken', response.status, undefined, cause);
  }
}
