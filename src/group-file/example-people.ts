import type { Guest, Presenter } from '../domain/meeting/vocabulary.ts';

/** People of the example as they present something. All of them are invented. */

export const ALVA = member('alva', 'Alva Påhittsson', 'Bjuv');
export const EBBE = member('ebbe', 'Ebbe Sagolund', 'Höganäs');
export const FREJA = member('freja', 'Freja Provström', 'Klippan');
export const HEDDA = member('hedda', 'Hedda Fantasén', 'Perstorp');
export const KLAS_AKE = member('klas-ake', 'Klas-Åke Diktensson', 'Ängelholm');
export const LINNEA = member('linnea', 'Linnea Fiktivlund', 'Örkelljunga');
export const MAJA = member('maja', 'Maja Testdotter', 'sekretariatet');

/** The guests of the earlier meeting, who take part in one or two items through Teams. */
export const PETRA: Guest = {
  guestId: 'exempel-gast-1',
  name: 'Petra Provsson',
  organisation: 'Exempelbolaget',
  role: 'projektledare',
};
export const VERA: Guest = {
  guestId: 'exempel-gast-2',
  name: 'Vera Skissmark',
  organisation: 'nätverket Resor',
  role: 'samordnare',
};
export const RUBEN: Guest = {
  guestId: 'exempel-gast-3',
  name: 'Ruben Låtsaslund',
  organisation: 'Exempelskolan',
  role: 'lektor',
};
/** Presents at the coming meeting from outside, by a link of her own. */
export const TUVA: Guest = {
  guestId: 'exempel-gast-4',
  name: 'Tuva Tänkdal',
  organisation: 'Exempellabbet',
  role: 'forskare',
};
export const GUESTS: readonly Guest[] = [PETRA, VERA, RUBEN];

/** A guest as they present something through Teams. */
export function remotely({ name, organisation }: Guest, ...alsoFor: readonly string[]): Presenter {
  return {
    name,
    ...(organisation === undefined ? {} : { organisation }),
    ...(alsoFor.length > 0 ? { alsoFor } : {}),
    remote: true,
  };
}

function member(personId: string, name: string, organisation: string): Presenter {
  return { name, organisation, personId };
}
