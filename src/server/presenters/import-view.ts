import type {
  AlikeMeetingView,
  HandedInView,
  ImportItemView,
  ImportListView,
  ImportRowView,
  ImportView,
  ImportWarningView,
  ProposedMattersView,
} from '../../contract/import-views.ts';
import { memberById } from '../../domain/group/group.ts';
import type { ImportState } from '../../domain/imported/state.ts';
import { openWarnings, placeOfWarning, warningsNow } from '../../domain/imported/warnings-now.ts';
import type { ImportRow, MeetingRow } from '../../store/register.port.ts';
import type { Locale } from '../../texts/catalogue.ts';
import { importWarningMessage } from '../../texts/import.ts';
import type { Caller } from '../../usecases/identify.ts';
import type { HandedInAnswer } from '../../usecases/imports/hand-in.ts';
import { clauseIdOf } from '../../usecases/imports/import-rows.ts';
import type { ProposedMatters } from '../../usecases/imports/propose-matters.ts';
import type { ImportList, OpenedImport } from '../../usecases/imports/read-import.ts';
import { seesOriginal } from '../../usecases/imports/read-import.ts';

/** The group's old protocols for one reader. */
export function presentImports({ waiting, accepted }: ImportList, { abilities }: Caller): ImportListView {
  return {
    waiting: waiting.map(presentRow),
    accepted: accepted.map(presentRow),
    mayHandIn: abilities.has('write-protocol'),
  };
}

/** What became of a file. */
export function presentHandedIn(
  { state, outcome }: HandedInAnswer,
  alike: readonly MeetingRow[],
): HandedInView {
  return {
    importId: state.importId,
    outcome,
    title: state.header.title,
    warnings: openWarnings(state),
    alike: alike.map(presentAlike),
  };
}

/** An old protocol for one reader: nothing but what is named here leaves the server (design rule 6). */
export function presentImport(
  { state, version, alike, matters }: OpenedImport,
  caller: Caller,
  locale: Locale,
): ImportView {
  const { importId, phase, file, header, attendees, guests, frame, signOff, breaks } = state;
  const writes = caller.abilities.has('write-protocol');
  const nameOf = (personId: string) => memberById(caller.group, personId)?.name ?? personId;
  return {
    importId,
    version,
    phase: phase === 'none' ? 'withdrawn' : phase,
    file: { name: file.name, kind: file.kind },
    header,
    attendees,
    guests,
    frame,
    items: state.items.map((item): ImportItemView => {
      const title = item.matterId === undefined ? undefined : matters.get(item.matterId);
      return {
        ...item,
        clauseIds: item.decisions.map((_, at) => clauseIdOf(item.itemId, at)),
        ...(title === undefined ? {} : { matterTitle: title }),
      };
    }),
    signOff,
    breaks,
    ...(state.signature === undefined ? {} : { signature: state.signature }),
    ...(state.numbering === undefined ? {} : { numbering: state.numbering }),
    warnings: writes ? presentWarnings(state, locale) : [],
    alike: alike.map(presentAlike),
    handedIn: { date: state.handedIn.date, by: nameOf(state.handedIn.by) },
    ...(state.accepted ? { accepted: { date: state.accepted.date, by: nameOf(state.accepted.by) } } : {}),
    can: {
      mend: writes && phase === 'waiting',
      accept: writes && phase === 'waiting',
      reopen: writes && phase === 'accepted',
      withdraw: writes && phase !== 'withdrawn',
      original: seesOriginal(caller, state),
    },
  };
}

/** The matters that each item may go on with. */
export function presentProposals(proposed: ProposedMatters): ProposedMattersView {
  return {
    proposals: [...proposed].flatMap(([itemId, rows]) =>
      rows.length === 0
        ? []
        : [{ itemId, matters: rows.map(({ matterId, title, date }) => ({ matterId, title, date })) }],
    ),
  };
}

function presentRow(row: ImportRow): ImportRowView {
  const { importId, file, title, number, date, items, decisions, warnings, handedIn } = row;
  return {
    importId,
    file,
    title,
    ...(number === undefined ? {} : { number }),
    ...(date === undefined ? {} : { date }),
    items,
    decisions,
    warnings,
    handedIn,
  };
}

function presentAlike({ meetingId, title, number, date, imported }: MeetingRow): AlikeMeetingView {
  return { meetingId, title, ...(number === undefined ? {} : { number }), date, imported: imported ?? false };
}

function presentWarnings(state: ImportState, locale: Locale): readonly ImportWarningView[] {
  return warningsNow(state).map(({ warning, at, settled }) => ({
    at,
    code: warning.code,
    message: importWarningMessage(locale, warning),
    settled,
    ...(warning.line === undefined ? {} : { line: warning.line }),
    ...(warning.page === undefined ? {} : { page: warning.page }),
    ...placeOfWarning(state, warning),
    ...(warning.params?.['likely'] === undefined ? {} : { likelyDate: warning.params['likely'] }),
  }));
}
