import { AlignmentType, type IStylesOptions } from 'docx';
import type { Language } from '../locale/language.ts';

const font = 'Times New Roman';

/** Paragraph styles by Nghị định 30/2020/NĐ-CP, phụ lục I; sizes in half points, distances in twentieths of a point. */
export function docxStyles(language: Language): IStylesOptions {
  const style = (id: string, name: string, run: object, paragraph: object): object => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph,
  });
  const centred = { alignment: AlignmentType.CENTER };
  return {
    default: {
      document: {
        run: { font, size: 26, language: { value: language === 'vi' ? 'vi-VN' : 'en-GB', eastAsia: 'vi-VN' } },
      },
      heading1: {
        run: { font, size: 28, bold: true, color: '000000' },
        paragraph: { ...centred, spacing: { before: 120, after: 0 }, keepNext: true },
      },
    },
    paragraphStyles: [
      style('TableText', 'Table Text', {}, { spacing: { before: 0, after: 0 } }),
      style('LetterBody', 'Letterhead Body', { size: 24 }, { ...centred, spacing: { after: 0 } }),
      style(
        'LetterIssuing',
        'Letterhead Issuing Body',
        { size: 24, bold: true },
        { ...centred, spacing: { after: 0 } },
      ),
      style('LetterState', 'Letterhead State', { size: 24, bold: true }, { ...centred, spacing: { after: 0 } }),
      style('LetterWords', 'Letterhead Motto', { size: 26, bold: true }, { ...centred, spacing: { after: 0 } }),
      style('LetterNumber', 'Letterhead Number', { size: 26 }, { ...centred, spacing: { before: 80, after: 0 } }),
      style(
        'LetterDate',
        'Letterhead Date',
        { size: 26, italics: true },
        { ...centred, spacing: { before: 80, after: 0 } },
      ),
      style(
        'Label',
        'Appendix Label',
        { size: 28, bold: true },
        { ...centred, spacing: { before: 120, after: 0 }, keepNext: true },
      ),
      style('Subject', 'Subject', { size: 28, bold: true }, { ...centred, spacing: { after: 60 }, keepNext: true }),
      style('HeadNote', 'Heading Note', { italics: true }, { ...centred, spacing: { after: 60 }, keepNext: true }),
      style(
        'Basis',
        'Legal Basis',
        { italics: true },
        { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: 567 }, spacing: { before: 120 } },
      ),
      style('Fact', 'Fact', {}, { spacing: { before: 40, after: 40 } }),
      style('Closing', 'Closing', { bold: true, italics: true }, { spacing: { before: 120 } }),
      style('TableNote', 'Table Note', { size: 22, italics: true }, { spacing: { before: 40 } }),
      style('Signer', 'Signer', { size: 26, bold: true }, { ...centred, spacing: { after: 0 }, keepNext: true }),
      style(
        'SignNote',
        'Signature Note',
        { size: 26, italics: true },
        { ...centred, spacing: { after: 0 }, keepNext: true },
      ),
      style('Received', 'Recipients Heading', { size: 24, bold: true, italics: true }, { spacing: { after: 0 } }),
      style('Recipient', 'Recipient', { size: 22 }, { spacing: { after: 0 } }),
      style('PageNumber', 'Page Number', { size: 26 }, centred),
    ],
  } as IStylesOptions;
}
