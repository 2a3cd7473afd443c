import { schemes } from '../../../src/rules/vocabulary.ts';
import type { Part } from '../folder/parts.ts';
import { chooseFields } from './choose-words.ts';
import { type FieldWords, fields } from './field-words.ts';

const schemeNames: readonly string[] = schemes;

/** The names in a path that tell which field it is: neither numbers nor the names of schemes. */
const namesIn = (part: Part, path: readonly PropertyKey[]): string[] => [
  part,
  ...path.flatMap((key) => (typeof key === 'string' && !schemeNames.includes(key) ? [key] : [])),
];

/** How a field is told; of one that has no words of its own its name in the file. */
export const fieldOf = (part: Part, path: readonly PropertyKey[]): FieldWords & { key: string } => {
  const names = namesIn(part, path);
  const whole = `.${names.join('.')}`;
  const known = [...chooseFields, ...fields].find(([end]) => whole.endsWith(`.${end}`));
  const key = names.at(-1) ?? part;
  return { ...(known?.[1] ?? { name: key }), key };
};
