import type {
  FromWordChangeView,
  FromWordPlaceView,
  FromWordView,
  ReturnedFileView,
} from '../../contract/from-word-view.ts';
import { memberById } from '../../domain/group/group.ts';
import { onlyMarks } from '../../domain/from-word/only-marks.ts';
import type { ReviewedChange } from '../../domain/from-word/review.ts';
import type { WordEdit, WordPlace } from '../../domain/from-word/edit.ts';
import { nameIn } from '../../domain/meeting/views/names.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { ATTENDANCE, CLOSING, OPENING } from '../../domain/meeting/vocabulary.ts';
import type { ReturnedFile } from '../../store/returned-files.port.ts';
import type { ReturnedReview } from '../../usecases/from-word/review-returned.ts';
import { isFinished } from '../../usecases/from-word/review-returned.ts';
import type { Locale } from '../../texts/catalogue.ts';
import { refusalMessage } from '../../texts/refusals.ts';
import type { Caller } from '../../usecases/identify.ts';

/** A file that came back, as the desk tells of it. */
export function presentReturnedFile(
  { returnId, name, by, at }: ReturnedFile,
  state: MeetingState,
  { group }: Caller,
): ReturnedFileView {
  return { returnId, name, by: nameIn(state, by, (id) => memberById(group, id)?.name), at };
}

/** What came back, place by place, without what stands in the protocol already. */
export function presentFromWord(review: ReturnedReview, caller: Caller, locale: Locale): FromWordView {
  const { state } = review.meeting;
  const shown = review.changes.filter(({ state }) => state !== 'taken');
  const order = [
    'page',
    ATTENDANCE,
    OPENING,
    ...state.items.map(({ itemId }) => itemId),
    ...shown.map(({ edit }) => edit.place).filter((place) => !isFixed(place, state)),
    CLOSING,
    'end',
    'corrections',
  ];
  return {
    ...presentReturnedFile(review.file, state, caller),
    places: [...new Set(order)].flatMap((place): readonly FromWordPlaceView[] => {
      const changes = shown
        .filter(({ edit }) => edit.place === place)
        .map((change) => presentChange(change, locale));
      return changes.length === 0 ? [] : [{ place, changes }];
    }),
    taken: review.changes.length - shown.length,
    finished: isFinished(review),
  };
}

function isFixed(place: WordPlace, state: MeetingState): boolean {
  const fixed: readonly string[] = ['page', ATTENDANCE, OPENING, CLOSING, 'end', 'corrections'];
  return fixed.includes(place) || state.items.some(({ itemId }) => itemId === place);
}

function presentChange(
  change: ReviewedChange & { readonly left: boolean },
  locale: Locale,
): FromWordChangeView {
  const { edit, state, left, taking, refusal } = change;
  const words = taking ?? wordsOf(edit);
  const { before, after, here, form } = { here: undefined, form: undefined, ...words };
  const both = before !== undefined && after !== undefined;
  return {
    changeId: edit.editId,
    kind: edit.kind,
    state: state === 'taken' ? 'told' : state,
    left,
    by: edit.by.map(({ name, at }) => ({ name, ...(at === undefined ? {} : { at }) })),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(here === undefined ? {} : { here }),
    ...(form ? { form } : {}),
    ...(both && !form && onlyMarks(before, after) ? { marks: true } : {}),
    ...(refusal ? { why: refusalMessage(locale, refusal) } : {}),
    ...factsOf(edit),
  };
}

function factsOf(edit: WordEdit): Partial<FromWordChangeView> {
  if (edit.kind === 'loose') return { what: edit.what };
  if (edit.kind === 'presence') return { how: edit.how, presence: edit.presence, name: edit.name };
  if (edit.kind === 'guest-added') return { name: edit.name };
  if (edit.kind === 'comment') return { about: edit.about, ...(edit.done ? { done: edit.done } : {}) };
  return {};
}

/** The words of what can only be read. */
function wordsOf(edit: WordEdit): { readonly before?: string; readonly after?: string } {
  if (edit.kind === 'loose' || edit.kind === 'comment' || edit.kind === 'clause-moved')
    return { after: edit.text };
  if (edit.kind !== 'printed' && edit.kind !== 'row-unclear') return {};
  const { before, after } = edit;
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}
