import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Tinos, which has the widths of Times New Roman and all Vietnamese letters: where the package or the sources hold it. */
export function pdfFonts(): { normal: string; bold: string; italics: string; bolditalics: string } {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const packed = [join(here, 'fonts'), join(here, '..', 'fonts')].find((folder) =>
    existsSync(join(folder, 'Tinos_400Regular.ttf')),
  );
  const path = (name: string): string => {
    if (packed !== undefined) return join(packed, `Tinos_${name}.ttf`);
    const source = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
    return join(source, name, `Tinos_${name}.ttf`);
  };
  return {
    normal: path('400Regular'),
    bold: path('700Bold'),
    italics: path('400Regular_Italic'),
    bolditalics: path('700Bold_Italic'),
  };
}
