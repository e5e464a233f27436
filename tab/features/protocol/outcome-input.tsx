import { Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { protocolTexts } from '../../../src/texts/tab-protocol.ts';
import { OthersWriting } from '../../shared/clauses/others-writing.tsx';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { TwoWordings } from '../../shared/ui/two-wordings.tsx';
import { useFocusOnMount } from '../../shared/ui/use-focus-on-mount.ts';

/** Where the outcome of an item is written: kept as it is typed, entered when the field is left. */
export function OutcomeInput(props: {
  readonly item: ItemView;
  readonly takeFocus: boolean;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const { writing } = useMeeting();
  const focus = useFocusOnMount<HTMLInputElement>(props.takeFocus);
  const { itemId, title, outcome = '' } = props.item;
  const field = `outcome:${itemId}`;
  /** What the writer has typed, over the wording that they had seen. */
  const [own, setOwn] = useState<OwnWords | undefined>(() => {
    const kept = writing.kept(field)?.content;
    return typeof kept === 'string' ? { text: kept, over: outcome } : undefined;
  });
  const text = own?.text ?? outcome;
  const overtaken = own !== undefined && own.over !== outcome && own.text.trim() !== outcome;
  function type(next: string, over = own?.over ?? outcome): void {
    setOwn({ text: next, over });
    writing.type(field, next, 0);
  }
  function enter(words: string): void {
    if (words === outcome) leave();
    else {
      writing.recordOutcome(itemId, words);
      setOwn({ text: words, over: outcome, entered: true });
    }
  }
  const stands = own?.entered === true && own.text === outcome;
  // Entered and taken: from now on it follows what stands.
  if (stands) setOwn(undefined);
  function leave(): void {
    writing.discard(field);
    setOwn(undefined);
    props.onClose();
  }
  return (
    <div>
      <Field label={t(protocolTexts.outcome)} hint={outcome ? '' : t(protocolTexts.outcomeHint)}>
        <Input
          ref={focus}
          value={text}
          aria-label={t(protocolTexts.outcomeOf, { title })}
          onChange={(_, data) => type(data.value)}
          onBlur={() => (overtaken ? undefined : enter(text.trim()))}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur();
          }}
        />
      </Field>
      <OthersWriting field={field} />
      {overtaken ? (
        <TwoWordings
          told={t(protocolTexts.outcomeChanged)}
          onMine={() => enter(text.trim())}
          onTheirs={leave}
          onBoth={() => enter(`${outcome} ${text.trim()}`)}
          theirs={outcome}
        />
      ) : null}
    </div>
  );
}

interface OwnWords {
  readonly text: string;
  readonly over: string;
  /** On its way to the log. */
  readonly entered?: true;
}
