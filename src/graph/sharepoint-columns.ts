import { MARK } from './kept-fields.ts';

/** A column as Graph makes one. Internal names are plain letters: a list would encode any others. */
export interface Column {
  readonly name: string;
  readonly displayName: string;
  readonly indexed?: boolean;
  readonly text?: { readonly allowMultipleLines?: boolean; readonly textType?: 'plain' };
  readonly number?: { readonly decimalPlaces: 'none' };
  readonly dateTime?: { readonly format: 'dateOnly' };
}

/** The name of the list of decisions, as people see it and as Graph is asked for it. */
export const DECISION_LIST = 'Beslut';

/** Of a file: which protocol it belongs to. */
export const FILE_COLUMNS: readonly Column[] = [
  { name: 'RadslagProtokoll', displayName: 'Protokoll', text: {} },
  { name: 'RadslagDatum', displayName: 'Mötesdatum', dateTime: { format: 'dateOnly' } },
  { name: 'RadslagRevision', displayName: 'Revision', number: { decimalPlaces: 'none' } },
  { name: 'RadslagStatus', displayName: 'Status', text: {} },
  { name: MARK, displayName: 'Rådslags kontrollsumma', text: {} },
];

/** Of a decision. `Title`, which every list has, is its first words. */
export const DECISION_COLUMNS: readonly Column[] = [
  { name: 'RadslagMote', displayName: 'Möte (id)', text: {}, indexed: true },
  { name: 'RadslagBeslut', displayName: 'Beslut (id)', text: {} },
  { name: 'RadslagProtokoll', displayName: 'Protokoll', text: {} },
  { name: 'RadslagDatum', displayName: 'Mötesdatum', dateTime: { format: 'dateOnly' } },
  { name: 'RadslagArende', displayName: 'Ärende', text: {} },
  {
    name: 'RadslagText',
    displayName: 'Beslutstext',
    text: { allowMultipleLines: true, textType: 'plain' },
  },
  { name: 'RadslagSlag', displayName: 'Slag', text: {} },
  { name: 'RadslagAnsvarig', displayName: 'Ansvarig', text: {} },
  { name: 'RadslagKlart', displayName: 'Klart', text: {} },
  { name: 'RadslagStatus', displayName: 'Status', text: {} },
  { name: 'RadslagLank', displayName: 'Länk', text: { allowMultipleLines: true, textType: 'plain' } },
  { name: MARK, displayName: 'Rådslags kontrollsumma', text: {} },
];
