import type { CompatData, Identifier } from '@mdn/browser-compat-data';
import { isNewer, type Promised } from './promised.ts';

/** Built-ins of JavaScript that a promised engine does not have, by where they lie. */
type NewerBuiltIns = {
  /** `BigInt`, `Object.fromEntries`, `Array.prototype.flatMap`. */
  paths: readonly string[];
  /** As a script writes them: `BigInt`, `Object.fromEntries`, `.flatMap`; without what the package brings itself. */
  written(isBrought: (path: string) => boolean): ReadonlySet<string>;
};

const members = (of: Identifier): [string, Identifier][] =>
  Object.entries(of).filter(
    (entry): entry is [string, Identifier] => entry[0] !== '__compat' && /^[a-z]\w*$/i.test(entry[0]),
  );

/** The specification's own anchor tells a method of every array from one of Array itself. */
const isInherited = ({ __compat: compat }: Identifier): boolean =>
  [compat?.spec_url ?? []].flat().some((url) => /\.prototype[.-]/i.test(url));

export function newerBuiltIns({ javascript, api }: CompatData, promised: Promised): NewerBuiltIns {
  const newer = ({ __compat: compat }: Identifier) => compat !== undefined && isNewer(compat, promised);
  const builtIns = members(javascript.builtins as Identifier);
  const functions = members(api as Identifier).filter(([name]) => /^[a-z]/.test(name));
  const globals = [...builtIns, ...functions].filter(([, of]) => newer(of)).map(([name]) => name);
  // What only a newer built-in has is refused with that built-in's name; `use` or `move` alone is a word like any other.
  const known = builtIns
    .filter(([owner, of]) => !newer(of) && owner !== 'Iterator') // its methods have the names of an array's
    .flatMap(([owner, of]) => members(of).map(([name, member]) => ({ owner, name, member })));
  const inherited = known.filter(({ member }) => isInherited(member));
  const statics = known.filter(({ owner, name, member }) => name !== owner && !isInherited(member) && newer(member));
  const methods = inherited.filter(({ member }) => newer(member));
  const oldWords = new Set(inherited.filter(({ member }) => !newer(member)).map(({ name }) => name));
  const paths = [
    ...globals,
    ...statics.map(({ owner, name }) => `${owner}.${name}`),
    ...methods.map(({ owner, name }) => `${owner}.prototype.${name}`),
  ];
  return {
    paths,
    written: (isBrought) => {
      const missing = paths.filter((path) => !isBrought(path)).map((path) => path.replace(/^.*\.prototype\./, '.'));
      return new Set(missing.filter((word) => !oldWords.has(word.slice(1))));
    },
  };
}
