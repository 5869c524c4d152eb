export type UnreadableReason =
  | 'missing'
  | 'not-a-file'
  | 'no-permission'
  | 'too-large'
  | 'not-utf8'
  | 'outside-root'
  | 'failed';

/** A file that cannot be read: as an argument it ends the run with 2, named inside a plan it is a finding. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
  readonly path: string;
  readonly reason: UnreadableReason;

  constructor(path: string, reason: UnreadableReason, options?: ErrorOptions) {
    super(`${path}: ${reason}`, options);
    this.path = path;
    this.reason = reason;
  }
}
