/**
 * Was this invite made since the data was last brought back from a backup? What became of those before is not known
 * there: they may have been revoked or used up, or have had their days.
 */
export const madeSinceRestore = (invite: string): string =>
  `NOT EXISTS (SELECT 1 FROM restores AS back WHERE back.at >= ${invite}.made_at)`;
