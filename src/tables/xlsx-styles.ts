import type { CellStyle } from 'hucre';

const font = 'Times New Roman';
const thin = { style: 'thin' as const };
const border = { top: thin, right: thin, bottom: thin, left: thin };
const grey = { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: 'FFD9D9D9' } };

export const headStyle: CellStyle = {
  font: { name: font, size: 12, bold: true },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border,
};

export interface BodyLook {
  readonly align: 'left' | 'center' | 'right';
  readonly bold: boolean;
  readonly shaded: boolean;
  readonly unlocked: boolean;
}

export function bodyStyle({ align, bold, shaded, unlocked }: BodyLook): CellStyle {
  return {
    font: { name: font, size: 12, bold },
    alignment: { horizontal: align, vertical: 'top', wrapText: true },
    border,
    ...(shaded ? { fill: grey } : {}),
    ...(unlocked ? { protection: { locked: false } } : {}),
  };
}

export function bandStyle(kind: 'group' | 'note'): CellStyle {
  return {
    font: { name: font, size: 12, bold: kind === 'group', italic: kind === 'note' },
    alignment: { horizontal: 'left', vertical: 'center', wrapText: true },
    border,
    ...(kind === 'group' ? { fill: grey } : {}),
  };
}

type LineLook = 'plain' | 'bold' | 'title' | 'italic' | 'bold-italic' | 'small' | 'small-left' | 'received';

/** Lines above and below the table; sizes by Nghị định 30/2020/NĐ-CP. */
export function lineStyle(look: LineLook): CellStyle {
  const left = look === 'small' || look === 'small-left' || look === 'received' || look === 'bold-italic';
  return {
    font: {
      name: font,
      size: look === 'title' ? 14 : look === 'small' || look === 'small-left' ? 11 : look === 'received' ? 12 : 13,
      bold: look === 'bold' || look === 'title' || look === 'bold-italic' || look === 'received',
      italic: look === 'italic' || look === 'bold-italic' || look === 'received' || look === 'small',
    },
    alignment: {
      horizontal: left ? 'left' : 'center',
      vertical: 'center',
      wrapText: look !== 'small-left' && look !== 'received',
    },
  };
}

export function footStyle(bold: boolean): CellStyle {
  return {
    font: { name: font, size: 13, bold, italic: !bold },
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  };
}
