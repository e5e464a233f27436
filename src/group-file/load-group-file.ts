import type { Document } from 'yaml';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Refusal, Result } from '../domain/basics/result.ts';
import { ok, refuse } from '../domain/basics/result.ts';
import type { GroupEvent } from '../domain/group/events.ts';
import { contradictions } from './contradictions.ts';
import type { LogoNamed } from './group-events.ts';
import { groupEvents } from './group-events.ts';
import type { FilePath, GroupFileProblem } from './problem.ts';
import { groupFileSchema } from './schema.ts';

/** A group read from its file: the events that found it. */
export interface GroupFile {
  readonly groupId: string;
  readonly events: readonly GroupEvent[];
}

const MOST_CHARACTERS = 1_000_000;

/**
 * The group that a YAML text describes, or everything that is wrong with it in the order of its lines. `logoNamed` opens
 * the picture that it names.
 */
export function loadGroupFile(
  yamlText: string,
  logoNamed: LogoNamed = () => refuse('logo-unusable'),
): Result<GroupFile, readonly GroupFileProblem[]> {
  if (yamlText.length > MOST_CHARACTERS) return failed([{ code: 'too-large', line: 1, params: {} }]);
  const lines = new LineCounter();
  const document = parseDocument(yamlText, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0)
    return failed(
      document.errors.map((error) => ({
        code: 'not-yaml',
        line: lineAt(lines, error.pos[0]),
        params: { detail: error.code },
      })),
    );
  const lineOf = (path: FilePath) => lineOfPath(document, lines, path);
  const parsed = groupFileSchema.safeParse(plain(document));
  if (!parsed.success)
    return failed(parsed.error.issues.flatMap((issue) => problemsOf(issue, document, lineOf)));
  const contradicting = contradictions(parsed.data, lineOf);
  const { letterhead } = parsed.data;
  const logo = letterhead?.logo === undefined ? undefined : logoNamed(letterhead.logo);
  const faults = [
    ...contradicting,
    ...(logo && !logo.ok
      ? [unusableLogo(lineOf(['letterhead', 'logo']), letterhead?.logo ?? '', logo.error)]
      : []),
  ];
  if (faults.length > 0) return failed(faults);
  return ok({
    groupId: parsed.data.group,
    events: groupEvents(parsed.data, logo?.ok ? logo.value : undefined),
  });
}

function unusableLogo(line: number, value: string, refusal: Refusal): GroupFileProblem {
  return { code: 'unusable', line, params: { value }, refusal };
}

function failed(problems: readonly GroupFileProblem[]): Result<never, readonly GroupFileProblem[]> {
  return { ok: false, error: [...problems].sort((a, b) => a.line - b.line) };
}

/** An empty file has nothing in it, an alias bomb is told as what it is: not a group file. */
function plain(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch {
    return null;
  }
}

function problemsOf(
  issue: z.core.$ZodIssue,
  file: Document,
  lineOf: (path: FilePath) => number,
): readonly GroupFileProblem[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? step.toString() : step));
  if (issue.code === 'invalid_union') {
    // The form that came nearest says best what is wrong: the one that complains about the fewest things.
    const [nearest] = [...issue.errors].sort((a, b) => a.length - b.length);
    if (nearest && path.includes('identities'))
      return nearest.flatMap((inner) =>
        problemsOf({ ...inner, path: [...path, ...inner.path] }, file, lineOf),
      );
  }
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      code: 'unknown-field',
      line: lineOf([...path, key]),
      params: { where: written([...path, key]), known: knownAt(path).join(', ') },
    }));
  const code = file.hasIn(path) ? 'wrong-value' : 'missing';
  return [{ code, line: lineOf(path), params: { where: written(path), field: fieldOf(path) } }];
}

/** The field whose description fits a place; a position in a list is described by the list's name. */
function fieldOf(path: FilePath): string {
  const named = path.filter((step) => typeof step === 'string');
  if (path.length === 0) return 'file';
  if (path.length === 2 && path[0] === 'members') return 'member';
  if (path[0] === 'series' && named.length === 1) return 'oneSeries';
  if (named.includes('lastNumberOf')) return 'lastNumberOf';
  return named.at(-1) ?? 'file';
}

/** The fields that may stand at a place, to name them to whoever misspelt one. */
function knownAt(path: FilePath): readonly string[] {
  let here: readonly Shape[] = [groupFileSchema as unknown as Shape];
  for (const step of path)
    here = here.flatMap(choicesOf).flatMap((shape) => {
      const inner = typeof step === 'number' ? shape.def.element : shape.def.shape?.[step];
      return inner ? [inner] : [];
    });
  return [...new Set(here.flatMap(choicesOf).flatMap((shape) => Object.keys(shape.def.shape ?? {})))];
}

/** As much of a zod schema as it takes to find the fields of its parts. */
interface Shape {
  readonly def: {
    readonly innerType?: Shape;
    readonly options?: readonly Shape[];
    readonly element?: Shape;
    readonly shape?: Readonly<Record<string, Shape>>;
  };
}

/** A schema without what makes it optional; of a choice between schemas, all of them. */
function choicesOf(shape: Shape): readonly Shape[] {
  const { innerType, options } = shape.def;
  if (innerType) return choicesOf(innerType);
  return options ? options.flatMap(choicesOf) : [shape];
}

/** A path as people read it: `members[3].email`, the first of a list being 1. */
function written(path: FilePath): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${step}`));
  return steps.join('').replace(/^\./, '') || 'group';
}

function lineOfPath(document: Document, lines: LineCounter, path: FilePath): number {
  for (let length = path.length; length >= 0; length--) {
    const here = path.slice(0, length);
    const parent = length > 0 ? document.getIn(here.slice(0, -1), true) : undefined;
    if (isMap(parent)) {
      const key = parent.items.find(
        (pair) => isScalar(pair.key) && String(pair.key.value) === String(here.at(-1)),
      )?.key;
      if (isNode(key) && key.range) return lineAt(lines, key.range[0]);
    }
    const node = length > 0 ? document.getIn(here, true) : document.contents;
    if (isNode(node) && node.range && !(isMap(parent) && length > 0)) return lineAt(lines, node.range[0]);
  }
  return 1;
}

function lineAt(lines: LineCounter, offset: number): number {
  return Math.max(1, lines.linePos(offset).line);
}
