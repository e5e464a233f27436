import type { ReactNode } from 'react';
import { createContext, use, useEffect, useMemo, useRef } from 'react';
import type { GroupView, MemberView } from '../../../src/contract/group-view.ts';
import type { GroupCommand, GroupCommandType } from '../../../src/domain/group/commands.ts';
import { ApiFault } from '../../shared/api/fault.ts';
import { useNotices } from '../../shared/notices.tsx';
import { newId, useSession } from '../../shared/session.tsx';

/** The group as the page shows it, and how it is changed. */
export interface GroupOnPage {
  readonly view: GroupView;
  readonly can: (type: GroupCommandType) => boolean;
  /**
   * Answers whether it was done; why not is told by itself. It is done to the group as the page shows it: where
   * somebody else was faster the page is fetched anew, and who tries again sees what they change. What one person
   * sends goes one after the other; a command given as a function is made of the group as those before it left it.
   */
  readonly send: (command: GroupCommand | ((view: GroupView) => GroupCommand)) => Promise<boolean>;
  readonly member: (personId: string) => MemberView | undefined;
  /** The names of those people who are known, in the order given. */
  readonly namesOf: (people: readonly string[]) => readonly string[];
}

/** Gives everything inside it the group. */
export function GroupProvider(props: {
  readonly view: GroupView;
  readonly onChange: (view: GroupView) => void;
  readonly onOutdated: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { view, onChange, onOutdated } = props;
  const { api } = useSession();
  const notices = useNotices();
  const latest = useRef(view);
  const line = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    latest.current = view;
  }, [view]);
  const group = useMemo<GroupOnPage>(() => {
    const member = (personId: string) => view.members.find((one) => one.personId === personId);
    async function carryOut(command: Parameters<GroupOnPage['send']>[0]): Promise<boolean> {
      try {
        const { version } = latest.current;
        const wish = typeof command === 'function' ? command(latest.current) : command;
        const after = await api.write<GroupView>('POST', 'group/commands', wish, newId(), version);
        latest.current = after;
        onChange(after);
        notices.clear();
        return true;
      } catch (fault) {
        notices.fault(fault);
        if (fault instanceof ApiFault && fault.problem?.code === 'changed-by-someone-else') onOutdated();
        return false;
      }
    }
    return {
      view,
      can: (type) => view.can.includes(type),
      send(command) {
        const sent = line.current.then(() => carryOut(command));
        line.current = sent;
        return sent;
      },
      member,
      namesOf: (people) => people.flatMap((personId) => member(personId)?.name ?? []),
    };
  }, [view, onChange, onOutdated, api, notices]);
  return <GroupContext value={group}>{props.children}</GroupContext>;
}

/** The group of the page. */
export function useGroup(): GroupOnPage {
  const group = use(GroupContext);
  if (!group) throw new Error('no GroupProvider above');
  return group;
}

const GroupContext = createContext<GroupOnPage | undefined>(undefined);
