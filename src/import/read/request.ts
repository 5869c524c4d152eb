/** What a reader gets. */
export interface ReadRequest {
  /** For errors. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whether the cells of a sheet are asked for; others are only named. */
  readonly wantsSheet: (name: string, hidden: boolean) => boolean;
}
