/**
 * What a version's files and its open tabs are known by on the reader's machine. One origin may hold several Plankoll in different folders.
 * @param scope whole address of the folder that holds index.html, with a slash at the end
 */
export const releaseName = (scope: string, version: string): string => `${familyName(scope)}${version}`;

/** What the names of all versions in a folder begin with. */
export const familyName = (scope: string): string => `plankoll ${scope} `;

/** Says to a version that waits: take over now. */
export const TAKE_OVER = 'take-over';
