import type { ReactNode } from 'react';
import type { PeopleView } from '../../../src/contract/people-view.ts';
import { peopleTexts as texts } from '../../../src/texts/tab-people.ts';
import { useLanguage } from '../../shared/language.tsx';
import { RowsToWithdraw } from '../../shared/ui/rows-to-withdraw.tsx';
import type { Ask } from './ask.ts';
import { useNameWords } from './use-name-words.ts';

/** What is decided of names, each to be taken back. */
export function Judgements(props: {
  readonly judgements: PeopleView['judgements'];
  readonly ask: Ask;
}): ReactNode {
  const { t } = useLanguage();
  const { named } = useNameWords();
  const rows = props.judgements.map(({ one, other, as, by }) => {
    const said = { one: named(one), other: named(other) };
    const pair = t(texts.between, said);
    return {
      key: pair,
      what: <span lang="sv">{pair}</span>,
      how: t(as === 'one' ? texts.judgedOne : texts.judgedApart, { by }),
      label: `${t(texts.withdraw)}: ${pair}`,
      onWithdraw: () =>
        props.ask({ type: 'WithdrawJudgement', data: { one, other } }, t(texts.withdrawn, said)),
    };
  });
  return <RowsToWithdraw title={t(texts.judgements)} action={t(texts.withdraw)} rows={rows} />;
}
