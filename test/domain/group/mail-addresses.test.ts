import { describe, expect, it } from 'vitest';
import { groupOn } from '../../../src/domain/group/group-on.ts';
import {
  mailAddressesOf,
  reachableByMail,
  secretariatAddresses,
} from '../../../src/domain/group/mail-addresses.ts';
import { aMember, someGroup } from '../../support/group-builders.ts';

const anna = aMember({ personId: 'anna', name: 'Anna Ek', email: ' anna@bjuv.example ' });
const bo = aMember({ personId: 'bo', name: 'Bo Al', email: 'inte en adress' });
const siv = aMember({
  personId: 'siv',
  name: 'Siv Holm',
  roles: ['delegate'],
  delegateFor: ['bo'],
  email: 'siv@angelholm.example',
});
const eva = aMember({
  personId: 'sekr',
  name: 'Eva Ros',
  roles: ['secretariat'],
  email: 'eva@kansli.example',
});
const group = someGroup({}, [anna, bo, siv, eva]);

describe('mail to a member', () => {
  it('goes to their address, and to those who answer for them', () => {
    expect(mailAddressesOf(group, 'anna')).toEqual([{ name: 'Anna Ek', email: 'anna@bjuv.example' }]);
    expect(mailAddressesOf(group, 'bo')).toEqual([{ name: 'Siv Holm', email: 'siv@angelholm.example' }]);
    expect(mailAddressesOf(group, 'nobody')).toEqual([]);
  });

  it('goes nowhere when neither they nor anybody for them has an address', () => {
    expect([...reachableByMail(someGroup({}, [anna, bo, eva]))]).toEqual(['anna', 'sekr']);
    expect([...reachableByMail(group)]).toEqual(['anna', 'bo', 'siv', 'sekr']);
  });

  it('goes nowhere once they have left', () => {
    const left = {
      ...anna,
      tenures: [{ organisation: 'Bjuv', roles: ['director'] as const, until: '2018-04-01' }],
    };
    const moved = someGroup({}, [left, eva]);
    expect(mailAddressesOf(groupOn(moved, '2018-04-01'), 'anna')).toHaveLength(1);
    expect(mailAddressesOf(groupOn(moved, '2018-04-02'), 'anna')).toEqual([]);
  });

  it('is answered to the secretariat', () => {
    expect(secretariatAddresses(group)).toEqual([{ name: 'Eva Ros', email: 'eva@kansli.example' }]);
  });
});
