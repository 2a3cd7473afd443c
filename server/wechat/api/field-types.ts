/** WeChat's value types; a keyword's type is its key without the digits (`thing1` is a `thing`). */
export const typeOfKey = (key: string): string => key.replace(/\d+$/, '');

/** By code point, so that no character is torn; the last place goes to … when something is cut. */
export const cut = (text: string, limit: number): string => {
  const points = Array.from(text);
  return points.length <= limit ? text : `${points.slice(0, limit - 1).join('')}…`;
};

const textLimits: Readonly<Record<string, number>> = {
  thing: 20,
  name: 10,
  phrase: 5,
  character_string: 32,
  number: 32,
  letter: 32,
  symbol: 5,
};

const dateTypes = new Set(['date', 'time']);

export const isDateType = (type: string): boolean => dateTypes.has(type);
export const isTextType = (type: string): boolean => type === 'thing' || type === 'name' || type === 'phrase';
export const isNumberType = (type: string): boolean => type === 'number';

// Control characters and line breaks make WeChat refuse the whole message.
const clean = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').trim();

/** A value as its type allows; `phrase` keeps 汉字 only and is never given …. */
export const fitted = (type: string, value: string): string => {
  const limit = textLimits[type];
  const text = clean(value);
  if (type === 'phrase')
    return Array.from(text.replace(/\P{Script=Han}/gu, ''))
      .slice(0, 5)
      .join('');
  return limit === undefined ? text : cut(text, limit);
};
