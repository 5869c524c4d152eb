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

export type UnwritableReason =
  | 'exists'
  | 'missing-folder'
  | 'not-a-file'
  | 'no-permission'
  | 'read-only'
  | 'disk-full'
  | 'failed';

/** A file that cannot be written. What stood there before stands there still. */
export class UnwritableError extends Error {
  override readonly name = 'UnwritableError';
  /** `-`: a standard stream. */
  readonly path: string;
  readonly reason: UnwritableReason;

  constructor(path: string, reason: UnwritableReason, options?: ErrorOptions) {
    super(`${path}: ${reason}`, options);
    this.path = path;
    this.reason = reason;
  }
}

export type RevisionReason = 'no-git' | 'no-repository' | 'unknown-revision' | 'failed';

/** A revision of a repository that cannot be read from. */
export class RevisionError extends Error {
  override readonly name = 'RevisionError';
  readonly revision: string;
  readonly reason: RevisionReason;

  constructor(revision: string, reason: RevisionReason, options?: ErrorOptions) {
    super(`${revision}: ${reason}`, options);
    this.revision = revision;
    this.reason = reason;
  }
}
