import packageFile from '../package.json' with { type: 'json' };

/** The version of the package. */
export const version: string = packageFile.version;
/** Name and version of the program, as reports give it. */
export const tool = `plan ${packageFile.version}`;
