import type { ReactNode } from 'react';
import { lazy, Suspense } from 'react';
import type { TextView } from '../../../src/contract/views.ts';
import { protocolTexts } from '../../../src/texts/tab-protocol.ts';
import { useLanguage } from '../../shared/language.tsx';
import { RichTextView } from '../../shared/rich-text/rich-text-view.tsx';
import { KeptWords } from '../../shared/ui/kept-words.tsx';
import { onDemand } from '../../shared/ui/on-demand.tsx';
import { OthersWriting } from '../../shared/clauses/others-writing.tsx';
import { usePlaceText } from './use-place-text.ts';

const RichTextEditor = lazy(async () => ({
  default: (await import('../../shared/rich-text/rich-text-editor.tsx')).RichTextEditor,
}));

const { Part: TwoWordings, useReady } = onDemand(
  async () => (await import('../../shared/ui/two-wordings.tsx')).TwoWordings,
);

/** A place of the protocol where text stands: the editor, what others are writing there, what needs a word. */
export function TextPlace(props: {
  readonly place: string;
  readonly text: TextView;
  readonly labelledBy: string;
  readonly placeholder: string;
}): ReactNode {
  const { t } = useLanguage();
  const place = usePlaceText(props.place, props.text);
  useReady();
  return (
    <div>
      <Suspense fallback={<RichTextView text={place.value} />}>
        <RichTextEditor
          id={`text-${props.place}`}
          labelledBy={props.labelledBy}
          value={place.value}
          placeholder={props.placeholder}
          onChange={place.type}
          onLeave={place.leave}
        />
      </Suspense>
      <OthersWriting field={`text:${props.place}`} />
      {place.conflict ? (
        <TwoWordings
          told={t(protocolTexts.conflict, { name: props.text.by ?? t(protocolTexts.somebody) })}
          theirs={<RichTextView text={props.text.text} />}
          onMine={place.enter}
          onTheirs={place.discard}
          onBoth={place.enterBoth}
        />
      ) : place.left ? (
        <KeptWords
          told={t(protocolTexts.draftLeft)}
          ways={[
            { label: t(protocolTexts.enterDraft), onPress: place.enter },
            { label: t(protocolTexts.dropDraft), onPress: place.discard },
          ]}
        />
      ) : null}
    </div>
  );
}
