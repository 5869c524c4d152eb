/** The part of pdfmake that is used here: the package has no types of its own. */
declare module 'pdfmake' {
  interface Pdfmake {
    setFonts(fonts: Readonly<Record<string, object>>): void;
    setUrlAccessPolicy(policy: (url: string) => boolean): void;
    setLocalAccessPolicy(policy: (path: string) => boolean): void;
    createPdf(definition: object): { getBuffer(): Promise<Buffer> };
  }
  const pdfmake: Pdfmake;
  // biome-ignore lint/style/noDefaultExport: that is how the package exports it
  export default pdfmake;
}
