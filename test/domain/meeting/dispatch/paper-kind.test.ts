import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  paperKindOf,
  plainFileName,
  titleOfFile,
} from '../../../../src/domain/meeting/dispatch/paper-kind.ts';
import { A_PDF, A_PNG, anOfficeFile, anOpenDocument } from '../../../support/paper-samples.ts';

describe('what may be handed in', () => {
  it('is known by its name and its bytes together', () => {
    expect(paperKindOf('Förslag.pdf', A_PDF)).toBe('pdf');
    expect(paperKindOf('Bild.PNG', A_PNG)).toBe('png');
    expect(paperKindOf('foto.jpeg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe('jpg');
    expect(paperKindOf('Plan.docx', anOfficeFile('word/document.xml'))).toBe('docx');
    expect(paperKindOf('Bilder.pptx', anOfficeFile('ppt/presentation.xml'))).toBe('pptx');
    expect(paperKindOf('Tal.xlsx', anOfficeFile('xl/workbook.xml'))).toBe('xlsx');
    expect(paperKindOf('Plan.odt', anOpenDocument('text'))).toBe('odt');
    expect(paperKindOf('Bilder.odp', anOpenDocument('presentation'))).toBe('odp');
  });

  it('is nothing under another name than its own, no program, no page, no archive', () => {
    expect(paperKindOf('Förslag.pdf', A_PNG)).toBeUndefined();
    expect(paperKindOf('Plan.docx', anOfficeFile('ppt/presentation.xml'))).toBeUndefined();
    expect(paperKindOf('Plan.odt', anOpenDocument('spreadsheet'))).toBeUndefined();
    for (const name of ['setup.exe', 'sida.html', 'bild.svg', 'allt.zip', 'Förslag.pdf.exe', 'pdf', ''])
      expect(paperKindOf(name, A_PDF)).toBeUndefined();
  });

  it('carries no macros', () => {
    expect(
      paperKindOf('Plan.docx', anOfficeFile('word/document.xml', 'word/vbaProject.bin')),
    ).toBeUndefined();
    expect(
      paperKindOf('Tal.xlsx', anOfficeFile('xl/workbook.xml', 'xl/activeX/activeX1.xml')),
    ).toBeUndefined();
    expect(paperKindOf('Plan.odt', anOpenDocument('text', 'Basic/Standard/Module1.xml'))).toBeUndefined();
  });

  it('is looked at without falling over, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('a.pdf', 'a.docx', 'a.odt', 'a.png', 'a.jpg'),
        fc.uint8Array({ maxLength: 200 }),
        fc.nat({ max: 400 }),
        (name, noise, cut) => {
          const broken = anOfficeFile('word/document.xml').slice(0, cut);
          paperKindOf(name, noise);
          paperKindOf(name, broken);
          paperKindOf(name, new Uint8Array([...broken, ...noise]));
          return true;
        },
      ),
    );
  });

  it('has a plain name, which says its kind however long it is, and a title', () => {
    expect(plainFileName('C:\\Ada\\Mina bilder\\Förslag.pdf')).toBe('Förslag.pdf');
    expect(plainFileName('../../etc/Plan\u202efdp.docx')).toBe('Planfdp.docx');
    expect(plainFileName(`${'x'.repeat(400)}.pdf`)).toHaveLength(200);
    expect(plainFileName(`${'x'.repeat(400)}.pdf`)).toMatch(/x\.pdf$/);
    expect(titleOfFile('Sensorer_i_kommunal  verksamhet.pdf')).toBe('Sensorer i kommunal verksamhet');
  });
});
