import { type Scheme, schemes } from '../../../src/rules/vocabulary.ts';
import { schemeShort } from '../../../src/words/scheme-words.ts';
import type { Part } from '../folder/parts.ts';
import type { Written } from '../folder/written.ts';
import { placeName } from '../say/place-name.ts';
import { fieldOf } from './field-of.ts';

/** The text of a field; null: there is none, or an empty one. */
const textAt = (written: Written | undefined, ...path: readonly PropertyKey[]): string | null => {
  const [key, ...rest] = path;
  if (key !== undefined) return textAt(written?.inside.get(String(key)), ...rest);
  return typeof written?.value === 'string' && written.value !== '' ? written.value : null;
};

const schemeIn = (path: readonly PropertyKey[]): Scheme | undefined =>
  schemes.find((scheme) => path.some((key) => key === scheme));

/** The place that a path lies in, by its name; only rules write names, the other files have the code. */
const placeIn = (written: Written, path: readonly PropertyKey[]): string[] => {
  const [places, index] = path;
  const at = places === 'places' && typeof index === 'number' ? ['places', index] : [];
  const code = textAt(written, ...at, 'code');
  const name = textAt(written, ...at, 'name') ?? (code && placeName(code));
  return name === null ? [] : [name];
};

const materialIn = (part: Part, written: Written, [index]: readonly PropertyKey[]): string[] => {
  if (part !== 'citations' || typeof index !== 'number') return [];
  const title = textAt(written, index, 'title');
  return [title ? `出处《${title}》` : `第 ${index + 1} 条出处`];
};

/** Where in a file, as a clerk finds it: 福建省 城乡居民 「算到哪天」（boundary）. */
export const whereWords = (part: Part, written: Written, path: readonly PropertyKey[]): string => {
  const scheme = schemeIn(path);
  const { name, key } = fieldOf(part, path);
  const isRule = scheme !== undefined && path.at(-1) === scheme;
  return [
    ...placeIn(written, path),
    ...materialIn(part, written, path),
    ...(scheme ? [schemeShort(scheme)] : []),
    ...(path.includes('variants') ? ['另算的人'] : []),
    ...(isRule || path.length === 0 ? [] : [name === key ? `「${key}」` : `「${name}」（${key}）`]),
  ].join(' ');
};
