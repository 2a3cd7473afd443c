/** Whose phone this is, where one browser plays several: a prefix for what is stored. A phone has one person. */
export const storagePrefix = (): string => '';
