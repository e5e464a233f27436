import { afterEach, beforeEach, describe } from 'vitest';
import type { StoreHarness } from '../support/store-builders.ts';
import { besideTheLogContract } from './contract/beside-the-log.ts';
import { chainContract } from './contract/chain.ts';
import { jobsContract } from './contract/jobs.ts';
import { logContract } from './contract/log.ts';
import { onceKeysContract } from './contract/once-keys.ts';
import { registerContract } from './contract/register.ts';
import { searchContract } from './contract/search.ts';
import { sharingContract } from './contract/sharing.ts';

/** What every adapter of the store's ports does; `makeHarness` gives each test an empty database. */
export function storeContract(makeHarness: () => Promise<StoreHarness>): void {
  let harness: StoreHarness;
  beforeEach(async () => {
    harness = await makeHarness();
  });
  afterEach(() => harness.dispose());
  const current = () => harness;

  describe('the log', () => {
    logContract(current);
  });
  describe('the chain', () => {
    chainContract(current);
  });
  describe('once keys', () => {
    onceKeysContract(current);
  });
  describe('the outbox', () => {
    jobsContract(current);
  });
  describe('register, notes and drafts', () => {
    besideTheLogContract(current);
  });
  describe('the register of items, tasks and inquiries', () => {
    registerContract(current);
  });
  describe('the index of what the register holds', () => {
    searchContract(current);
  });
  describe('several instances and watching', () => {
    sharingContract(current);
  });
}
