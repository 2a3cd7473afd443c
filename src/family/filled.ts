import { isBlank } from '../contract/blanks.ts';

/** What is blank here comes from there. */
export const filled = <T extends object>(here: T, there: T): T => {
  const told = new Map(Object.entries(here));
  const missing = Object.entries(there).filter(([name]) => isBlank(told.get(name) ?? null));
  return { ...here, ...Object.fromEntries(missing) };
};
