import type { SearchCommand } from '../../src/contract/extension-commands.ts';
import type { SearchWish } from '../../src/usecases/search/ask-index.ts';
import type { Turn } from '../desk.ts';
import { findDecisions } from './find-decisions.ts';
import { findItems, findMatters } from './find-items.ts';
import { findProtocols } from './find-protocols.ts';
import { findTasks } from './find-tasks.ts';
import type { FoundCards } from './found.ts';

/** What each search command finds. */
export const SEARCHES: Readonly<Record<SearchCommand, (turn: Turn, wish: SearchWish) => FoundCards>> = {
  decisions: findDecisions,
  items: findItems,
  protocols: findProtocols,
  tasks: findTasks,
  matters: findMatters,
};
