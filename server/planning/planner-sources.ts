import { readFileSync } from 'node:fs';

/** Records of places are counted by themselves, and the stamp is only a name. */
const apart = /\/src\/rules\/(regions\/[a-z]+\/|book\/packaged-stamp)/;
const imported = /^(?:import|\} from|export) (?!type ).*?'(\.[^']+)';$/gm;

const read = (file: URL, known: Map<string, string>): void => {
  if (known.has(file.href) || apart.test(file.href)) return;
  const text = readFileSync(file, 'utf8');
  known.set(file.href, text);
  for (const [, path = ''] of text.matchAll(imported)) read(new URL(path, file), known);
};

/** The text of every source that has a part in making a plan: `replan.ts` and all that it imports. */
export const plannerSources = (): string[] => {
  const known = new Map<string, string>();
  read(new URL('./replan.ts', import.meta.url), known);
  return [...known.keys()].sort().flatMap((file) => known.get(file) ?? []);
};
