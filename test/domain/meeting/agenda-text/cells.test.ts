import { describe, expect, it } from 'vitest';
import { parseAgenda } from '../../../../src/domain/meeting/agenda-text/agenda-text.ts';
import { lineOfCells } from '../../../../src/domain/meeting/agenda-text/cells.ts';
import { slotsIn } from '../../../../src/domain/meeting/agenda-text/item-text.ts';

describe('a row of a spreadsheet', () => {
  it('is read as the line it says: times, title, people and minutes, whichever there are', () => {
    const read = (...rows: readonly string[]) => {
      const answer = parseAgenda(rows.join('\n'));
      return answer.ok ? answer.value.items : answer.error;
    };
    expect(
      read(
        '1\t10.15\t10.45\tFärdtjänst\tEva Lund, Bjuv',
        '2\t10.45\t\tSkolplan\t\t20',
        '3\t11.05\tKaffe\t\t15 min',
      ),
    ).toEqual([
      {
        kind: 'matter',
        title: 'Färdtjänst',
        start: '10:15',
        minutes: 30,
        presenters: [{ name: 'Eva Lund', organisation: 'Bjuv' }],
        papers: [],
      },
      { kind: 'matter', title: 'Skolplan', start: '10:45', minutes: 20, presenters: [], papers: [] },
      { kind: 'break', title: 'Kaffe', start: '11:05', minutes: 15, presenters: [], papers: [] },
    ]);
  });

  it('keeps every word of a cell that is none of these', () => {
    expect(lineOfCells('Budget\tåterremiss')).toBe('Budget återremiss');
    expect(lineOfCells('Budget, återremiss')).toBe('Budget, återremiss');
    expect(lineOfCells('10.15\t10.45')).toBe('10.15 10.45');
  });
});

describe('pitches pasted into an item (S8)', () => {
  it('are one a line, with who gives them and how long they take', () => {
    expect(
      slotsIn(
        '- Vattenkontroll (Solveig Ek, Båstad), 10 min\r\n\n2. Textilbank\nPlatsmätning\tIda By, Bjuv\t5',
      ),
    ).toEqual([
      {
        slotId: 'slot-1',
        title: 'Vattenkontroll',
        presenters: [{ name: 'Solveig Ek', organisation: 'Båstad' }],
        minutes: 10,
      },
      { slotId: 'slot-2', title: 'Textilbank', presenters: [] },
      {
        slotId: 'slot-3',
        title: 'Platsmätning',
        presenters: [{ name: 'Ida By', organisation: 'Bjuv' }],
        minutes: 5,
      },
    ]);
  });
});
