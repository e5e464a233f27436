import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { DecisionContext } from '../../../src/domain/meeting/decision.ts';
import { decide } from '../../../src/domain/meeting/decide.ts';
import { evolve } from '../../../src/domain/meeting/evolve.ts';
import type { MeetingState } from '../../../src/domain/meeting/state.ts';
import { findEdits } from '../../../src/domain/from-word/find-edits.ts';
import { reviewedChange } from '../../../src/domain/from-word/review.ts';
import type { WordFile, WordLine } from '../../../src/domain/from-word/word-file.ts';
import { livedExample } from '../../support/example-meeting.ts';
import { madeWord } from '../../support/word-files.ts';

const example = await livedExample('2018-05-22');
const THEN = await example.meeting('exempel-forra-motet', 'ReviewOpened');
const { file } = await madeWord(THEN, example.group, '2018');
const NOW_2022 = await madeWord(THEN, example.group, '2022');
afterAll(() => example.close());

const context: DecisionContext = {
  actor: { personId: 'maja', via: 'tab' },
  moment: { instant: '2018-05-22T09:00:00.000Z', date: '2018-05-22', time: '11:00' },
  group: example.group,
};

/** Lines whose words a person writes: text, clauses, outcomes, guidance, conditions. */
const WRITTEN = file.lines.flatMap((line, at) => {
  const [anchor] = line.anchors;
  const kinds = ['text', 'clause', 'condition', 'outcome', 'guidance'];
  return anchor && kinds.includes(anchor.kind) ? [at] : [];
});
const someLine = fc.constantFrom(...WRITTEN);
const someWords = fc.stringMatching(/^[a-zåäö]{1,8}( [a-zåäö]{1,8}){0,4}$/u);

const editedAt = (at: number, change: (line: WordLine) => readonly WordLine[]): WordFile => ({
  ...file,
  lines: file.lines.flatMap((line, index) => (index === at ? change(line) : [line])),
});
const wordsAdded = (line: WordLine, words: string): WordLine => ({
  ...line,
  runs: [...line.runs, { text: ` ${words}` }],
});

describe('what was done in Word', () => {
  it('is nothing where nothing was done, in either style', () => {
    expect(findEdits(file, file, THEN)).toEqual([]);
    expect(findEdits(NOW_2022.file, NOW_2022.file, THEN)).toEqual([]);
  });

  it('to one line is one change, of the item it stands in', () => {
    fc.assert(
      fc.property(someLine, someWords, (at, words) => {
        const edits = findEdits(
          file,
          editedAt(at, (line) => [wordsAdded(line, words)]),
          THEN,
        );
        expect(edits).toHaveLength(1);
        expect(placeOfLine(at)).toBe(edits[0]?.place);
      }),
      { numRuns: 60 },
    );
  });

  it('by taking a line away changes that item alone', () => {
    fc.assert(
      fc.property(someLine, (at) => {
        const edits = findEdits(
          file,
          editedAt(at, () => []),
          THEN,
        );
        expect(new Set(edits.map(({ place }) => place))).toEqual(new Set([placeOfLine(at)]));
      }),
      { numRuns: 60 },
    );
  });

  it('to lines in any number is taken in change by change, and is then what stands: nothing is left to say', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(someLine, someWords), { maxLength: 6, selector: ([at]) => at }),
        (done) => {
          const words = new Map(done);
          const returned: WordFile = {
            ...file,
            lines: file.lines.map((line, at) => {
              const added = words.get(at);
              return added === undefined ? line : wordsAdded(line, added);
            }),
          };
          const edits = findEdits(file, returned, THEN);
          let now: MeetingState = THEN;
          for (const edit of edits) {
            const { state, taking } = reviewedChange(edit, THEN, now, context, () => true);
            expect(state).toBe('open');
            now = carriedOut(now, taking?.wishes ?? []);
          }
          for (const edit of edits)
            expect(reviewedChange(edit, THEN, now, context, () => true).state).toBe('taken');
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is called the same whenever the same comes back', () => {
    fc.assert(
      fc.property(someLine, someWords, (at, words) => {
        const edit = () =>
          findEdits(
            file,
            editedAt(at, (line) => [wordsAdded(line, words)]),
            THEN,
          )[0]?.editId;
        expect(edit()).toBe(edit());
        expect(edit()).toBeDefined();
      }),
      { numRuns: 20 },
    );
  });

  it('loses no word that was written into it, wherever that was', () => {
    fc.assert(
      fc.property(fc.nat({ max: file.lines.length - 1 }), someWords, (at, words) => {
        const line: WordLine = { anchors: [], role: 'other', runs: [{ text: `nytt: ${words}` }] };
        const edits = findEdits(
          file,
          editedAt(at, (each) => [each, line]),
          THEN,
        );
        expect(JSON.stringify(edits)).toContain(`nytt: ${words}`);
      }),
      { numRuns: 80 },
    );
  });
});

function carriedOut(state: MeetingState, wishes: readonly Parameters<typeof decide>[1][]): MeetingState {
  return wishes.reduce((so, wish) => {
    const decided = decide(so, wish, context);
    if (!decided.ok) throw new Error(decided.error.code);
    const recorded = { stream: '', version: 0, at: context.moment.instant, actor: context.actor };
    return decided.value.reduce((next, event) => evolve(next, { ...event, ...recorded }), so);
  }, state);
}

/** The item whose title stands above a line; before the first, the part. */
function placeOfLine(at: number): string | undefined {
  return file.lines
    .slice(0, at + 1)
    .flatMap(({ anchors: [anchor] }) => (anchor?.kind === 'part' ? [anchor.of] : []))
    .at(-1);
}
