import { useEffect, useRef, useState } from 'react';
import type { MeetingView, TextView } from '../../../src/contract/views.ts';
import type { RichText } from '../../../src/domain/basics/rich-text.ts';
import { sameRichText } from '../../../src/domain/basics/rich-text.ts';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useWritingState } from '../../shared/meeting/use-writing-state.ts';
import type { Writing } from '../../shared/writing/writing.ts';

/** A place of text as its writer meets it. */
export interface PlaceText {
  readonly value: RichText;
  /** The writer's text meets one that somebody else wrote meanwhile. */
  readonly conflict: boolean;
  /** A draft of an earlier visit stands here that never was entered. */
  readonly left: boolean;
  readonly type: (text: RichText) => void;
  readonly leave: (text: RichText) => void;
  readonly enter: () => void;
  /** What the other wrote, and below it what the writer did. */
  readonly enterBoth: () => void;
  readonly discard: () => void;
}

/**
 * The text of a place while it is written: every key press becomes a draft, leaving the field makes it the protocol's
 * text. What stands in the protocol shows through as soon as nothing of the writer's own is under way.
 */
export function usePlaceText(place: string, text: TextView): PlaceText {
  const { view, writing } = useMeeting();
  const refused = useWritingState((state) => state.refused.has(place));
  const conflict = useWritingState((state) => state.conflicts.has(place));
  const own = useWritingState((state) => state.written.get(place));
  const field = `text:${place}`;
  const [start] = useState(() => draftAtStart(field, text, view, writing));
  const [local, setLocal] = useState<RichText | undefined>(start?.content);
  const [left, setLeft] = useState(start?.left ?? false);
  /** The revision that the writer's own words were written from. */
  const [basedOn, setBasedOn] = useState(start?.basedOn ?? text.revision);
  const committed = useRef<RichText | undefined>(start?.onItsWay);

  useEffect(() => {
    const sent = committed.current;
    // What stands has to be ours before it may show.
    if (own === undefined || !sent || text.revision < own) return;
    // Our own text came back as the protocol's: what is typed since builds on it.
    setBasedOn(own);
    committed.current = undefined;
    setLocal((now) => (now && sameRichText(now, sent) ? undefined : now));
  }, [own, text.revision]);

  /** Somebody else's words stand there since, told while the writer still writes. */
  const overtaken =
    local !== undefined && text.revision > Math.max(basedOn, own ?? 0) && !sameRichText(local, text.text);

  function commit(content: RichText, from: number): void {
    committed.current = content;
    setBasedOn(from);
    setLeft(false);
    writing.writeText(place, content, from);
  }
  /** Of what stands, which its writer has seen. */
  function enterInstead(content: RichText): void {
    setLocal(content);
    writing.type(field, content, text.revision);
    commit(content, text.revision);
  }
  function discard(): void {
    writing.discard(field);
    committed.current = undefined;
    setLocal(undefined);
    setLeft(false);
  }
  return {
    value: local ?? text.text,
    conflict: overtaken || conflict,
    left: (left || refused) && local !== undefined && !sameRichText(local, text.text),
    type(content) {
      const from = local === undefined ? text.revision : Math.max(basedOn, own ?? 0);
      setBasedOn(from);
      setLeft(false);
      setLocal(content);
      writing.type(field, content, from);
    },
    leave(content) {
      if (local === undefined || left || (committed.current && sameRichText(committed.current, content)))
        return;
      if (sameRichText(content, text.text)) discard();
      // Sent from the revision it was written from: the server refuses what would overwrite, and says so.
      else commit(content, Math.max(basedOn, own ?? 0));
    },
    enter() {
      if (local) enterInstead(local);
    },
    enterBoth: () => enterInstead([...text.text, ...(local ?? [])]),
    discard,
  };
}

interface StartingDraft {
  readonly content: RichText;
  readonly basedOn: number;
  /** What its writer left the field with, where that is not acknowledged: the network was away, or the page was reloaded. */
  readonly onItsWay?: RichText;
  /** Its writer never left the field. */
  readonly left: boolean;
}

/** What this writer left here: this browser's memory is newer than what the server was told. */
function draftAtStart(
  field: string,
  text: TextView,
  view: MeetingView,
  writing: Writing,
): StartingDraft | undefined {
  const kept = writing.kept(field);
  for (const { command } of writing.state().pending.toReversed())
    if (command.type === 'WriteText' && `text:${command.data.place}` === field) {
      const { text: onItsWay, basedOn } = command.data;
      const typed = typeof kept?.content === 'string' ? undefined : kept?.content;
      return typed && !sameRichText(typed, onItsWay)
        ? { content: typed, basedOn, onItsWay, left: true }
        : { content: onItsWay, basedOn, onItsWay, left: false };
    }
  const mine = view.drafts.find((draft) => draft.mine && draft.field === field);
  const draft = kept && (!mine || !kept.sent || kept.sequence >= mine.sequence) ? kept : mine;
  if (!draft || typeof draft.content === 'string' || sameRichText(draft.content, text.text)) return undefined;
  return { content: draft.content, basedOn: draft.basedOn, left: true };
}
