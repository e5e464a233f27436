import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PeopleView } from '../../../src/contract/people-view.ts';
import type { PeopleCommand } from '../../../src/domain/people/commands.ts';
import { peopleTexts as texts } from '../../../src/texts/tab-people.ts';
import { useLanguage } from '../../shared/language.tsx';
import { AppLink } from '../../shared/navigation.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { useSession } from '../../shared/session.tsx';
import { FaultPage } from '../../shared/ui/fault-page.tsx';
import { PageTitle } from '../../shared/ui/headings.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { Judgements } from './judgements.tsx';
import { PeopleList } from './people-list.tsx';
import { Proposals } from './proposals.tsx';

/** Who was at the meetings, through spellings and municipalities; the secretariat says who is one person. */
export function PeoplePage(): ReactNode {
  const { t } = useLanguage();
  const { api } = useSession();
  const notices = useNotices();
  const styles = useStyles();
  const { value, fault, reload, show } = useLoaded<PeopleView>('people');
  if (!value) return fault ? <FaultPage fault={fault} onRetry={reload} /> : <PageSkeleton />;

  async function ask(command: PeopleCommand, done: string): Promise<void> {
    try {
      show(await api.write<PeopleView>('POST', 'people/commands', command));
      notices.done(done);
    } catch (problem) {
      notices.fault(problem);
      reload();
    }
  }

  const { people, proposals, judgements } = value;
  return (
    <>
      <header>
        <PageTitle>{t(texts.title)}</PageTitle>
        <p className={styles.intro}>{t(people.length === 0 ? texts.empty : texts.intro)}</p>
        <AppLink to="register">{t(texts.toRegister)}</AppLink>
      </header>
      {proposals.length === 0 ? null : <Proposals proposals={proposals} ask={ask} />}
      {people.length === 0 ? null : <PeopleList people={people} />}
      {judgements.length === 0 ? null : <Judgements judgements={judgements} ask={ask} />}
    </>
  );
}

const useStyles = makeStyles({
  intro: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
});
