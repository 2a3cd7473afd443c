/** A part of a text keeps all of it in memory: what is kept of a line is copied out of its file's text. */
export const byItself = (part: string): string => Buffer.from(part).toString();
