/** A node of a pdfmake document: what its documentation calls a document definition object. */
export interface PdfNode {
  readonly [property: string]: unknown;
}
