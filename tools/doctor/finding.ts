/** What the doctor found: `well`, `wrong` with what to do, or `unknown` with why it could not look. */
export type Finding = { what: string; is: 'well' | 'wrong' | 'unknown'; says: string; todo?: string };

export const well = (what: string, says: string): Finding => ({ what, is: 'well', says });
export const wrong = (what: string, says: string, todo: string): Finding => ({ what, is: 'wrong', says, todo });
export const unknown = (what: string, says: string): Finding => ({ what, is: 'unknown', says });

const marks = { well: '✓', wrong: '✗', unknown: '?' } as const;

export const linesOf = ({ what, is, says, todo }: Finding): string[] => [
  `${marks[is]} ${what}: ${says}`,
  ...(todo === undefined ? [] : [`    → ${todo}`]),
];
