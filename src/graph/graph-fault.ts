/** Why a request to Microsoft Graph did not do what it was to do. Quotes nobody: Graph's own code and number alone. */
export class GraphFault extends Error {
  readonly what: GraphTrouble;
  /** The HTTP status, 0 where there was no answer. */
  readonly statusCode: number;
  /** Graph's own word for it, such as `itemNotFound`. */
  readonly code: string;
  /** For how long Graph asked to be left alone, in milliseconds. */
  readonly retryAfterMs?: number;
  constructor(
    what: GraphTrouble,
    statusCode: number,
    code: string,
    options?: ErrorOptions & { readonly retryAfterMs?: number },
  ) {
    super(`Microsoft Graph: ${what}, ${statusCode} ${code}`, options);
    this.name = 'GraphFault';
    this.what = what;
    this.statusCode = statusCode;
    this.code = code;
    if (options?.retryAfterMs !== undefined) this.retryAfterMs = options.retryAfterMs;
  }

  /** Whether it is worth looking how things stand, and trying once more. */
  get passing(): boolean {
    return PASSING.has(this.what);
  }
}

export type GraphTrouble =
  /** It asks to be left alone for a while. */
  | 'busy'
  /** No answer, or none that tells: it may have been done. */
  | 'unsure'
  /** The token was not taken. */
  | 'token'
  /** Something else stands there than was thought: another version, or something of that name. */
  | 'changed'
  /** Somebody holds the file. */
  | 'locked'
  | 'gone'
  /** The application may not. */
  | 'refused'
  /** The request itself is wrong. */
  | 'wrong';

/** What a status of Graph means to whoever asked. */
export function troubleOf(status: number): GraphTrouble {
  return TROUBLES.get(status) ?? (status >= 500 || status <= 0 ? 'unsure' : 'wrong');
}

/** How long a `Retry-After` asks for, in seconds or until a time; none where it cannot be read. */
export function retryAfterMs(header: string | null | undefined, now: number): number | undefined {
  if (!header) return undefined;
  const seconds = Number(header);
  const wait = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

const PASSING: ReadonlySet<GraphTrouble> = new Set(['busy', 'unsure', 'token', 'changed', 'locked']);
const TROUBLES: ReadonlyMap<number, GraphTrouble> = new Map<number, GraphTrouble>([
  [401, 'token'],
  [403, 'refused'],
  [404, 'gone'],
  [408, 'unsure'],
  [409, 'changed'],
  [410, 'gone'],
  [412, 'changed'],
  [423, 'locked'],
  [429, 'busy'],
  [503, 'busy'],
]);
