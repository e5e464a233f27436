import { Field, makeStyles, Select, Textarea } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { addTexts } from '../../../src/texts/tab-agenda-add.ts';
import { EveryLine } from '../../shared/agenda/every-line.tsx';
import { useAgendaPreview } from '../../shared/agenda/use-agenda-preview.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { newId } from '../../shared/session.tsx';
import { EditForm } from '../../shared/ui/edit-form.tsx';
import { useFocusOnMount } from '../../shared/ui/use-focus-on-mount.ts';
import { useAgenda } from './agenda-context.tsx';
import type { Candidate, Place } from './candidates.ts';
import { newItems, pastedCandidates, usualPlace } from './candidates.ts';
import { CandidateList } from './candidate-list.tsx';
import { EarlierMeeting } from './earlier-meeting.tsx';

/** Several items added in one act, which one press undoes: what a text or another meeting has, as far as it is ticked. */
export function SeveralForm(props: {
  readonly from: 'text' | 'meeting';
  readonly text: string;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const { view } = useMeeting();
  const { act } = useAgenda();
  const [text, setText] = useState(props.text);
  const [everyLine, setEveryLine] = useState(false);
  const [found, setFound] = useState<readonly Candidate[]>([]);
  const [ticked, setTicked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [place, setPlace] = useState<Place | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const preview = useAgendaPreview({ text: props.from === 'text' ? text : '', everyLine });
  const candidates = props.from === 'text' ? pastedCandidates(preview?.items ?? []) : found;
  const chosen = candidates.filter(
    ({ key, wanted, state }) => state !== 'placed' && (ticked.get(key) ?? wanted),
  );
  const where = place ?? usualPlace(chosen, view.items);
  const count = chosen.length;

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (count === 0 || busy) return;
    setBusy(true);
    const [only] = chosen;
    const said =
      count === 1 && only
        ? t(addTexts.added, { title: only.plan.title })
        : t(addTexts.addedSeveral, { count });
    const items = newItems(chosen, where, view.items, newId);
    if (await act({ type: 'AddItems', data: { items } }, said)) props.onClose();
    else setBusy(false);
  }

  return (
    <EditForm
      label={t(props.from === 'text' ? addTexts.pasteSeveral : addTexts.fromMeeting)}
      busy={busy || count === 0}
      save={
        count === 0
          ? t(addTexts.addChosenNone)
          : count === 1
            ? t(addTexts.addChosenOne)
            : t(addTexts.addChosen, { count })
      }
      onSave={save}
      onCancel={props.onClose}
    >
      {props.from === 'text' ? (
        <>
          <PastedText text={text} onChange={setText} />
          <EveryLine checked={everyLine} onChange={setEveryLine} />
        </>
      ) : (
        <EarlierMeeting
          onFound={(next) => {
            setFound(next);
            setTicked(new Map());
          }}
        />
      )}
      <CandidateList
        candidates={candidates}
        chosen={new Set(chosen.map(({ key }) => key))}
        none={t(props.from === 'text' ? addTexts.noneFound : addTexts.noneToCopy)}
        quick={props.from === 'meeting'}
        onTick={(keys, on) => setTicked(new Map([...ticked, ...keys.map((key) => [key, on] as const)]))}
      />
      {count > 0 ? <PlaceChoice value={where} onChange={setPlace} timed={hasTimes(chosen)} /> : null}
    </EditForm>
  );
}

function PastedText(props: { readonly text: string; readonly onChange: (text: string) => void }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const area = useFocusOnMount<HTMLTextAreaElement>();
  return (
    <Field label={t(addTexts.pasteHere)} hint={t(addTexts.pasteHereHint)}>
      <Textarea
        ref={area}
        resize="vertical"
        textarea={{ className: styles.area }}
        value={props.text}
        onChange={(_, data) => props.onChange(data.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
            event.currentTarget.form?.requestSubmit();
        }}
      />
    </Field>
  );
}

function PlaceChoice(props: {
  readonly value: Place;
  readonly timed: boolean;
  readonly onChange: (place: Place) => void;
}): ReactNode {
  const { t } = useLanguage();
  const { items } = useMeeting().view;
  const { value, timed, onChange } = props;
  return (
    <Field label={t(addTexts.place)}>
      <Select
        value={typeof value === 'string' ? value : `before ${value.before}`}
        onChange={(_, data) => {
          const [, before] = /^before (.*)$/.exec(data.value) ?? [];
          onChange(before ? { before } : data.value === 'time' ? 'time' : 'last');
        }}
      >
        {timed ? <option value="time">{t(addTexts.placeByTime)}</option> : null}
        {items.map(({ itemId, title, number }) => (
          <option key={itemId} value={`before ${itemId}`}>
            {t(addTexts.placeBefore, { title: number ? `${number}. ${title}` : title })}
          </option>
        ))}
        <option value="last">{t(addTexts.placeLast)}</option>
      </Select>
    </Field>
  );
}

function hasTimes(chosen: readonly Candidate[]): boolean {
  return chosen.some(({ plan }) => plan.start !== undefined);
}

const useStyles = makeStyles({ area: { minHeight: '8rem', maxHeight: '40vh' } });
