import type { ReactNode } from 'react';
import { protocolTexts } from '../../../src/texts/tab-protocol.ts';
import { useLanguage } from '../language.tsx';
import { KeptWords } from './kept-words.tsx';

/** What somebody else wrote in the same place meanwhile, and the writer's ways on: none of them loses a word unasked. */
export function TwoWordings(props: {
  readonly told: string;
  readonly theirs: ReactNode;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
  readonly onBoth: () => void;
}): ReactNode {
  const { t } = useLanguage();
  return (
    <KeptWords
      told={props.told}
      words={props.theirs}
      ways={[
        { label: t(protocolTexts.keepMine), onPress: props.onMine },
        { label: t(protocolTexts.takeTheirs), onPress: props.onTheirs },
        { label: t(protocolTexts.keepBoth), onPress: props.onBoth },
      ]}
    />
  );
}
