/** Words that are read wrong, or twice, when a line ends inside them. */
const words =
  /城乡居民|企业职工|机关事业单位|自治[区州县]|办法|养老金|家庭群|另一位..|长辈自己|家里人|最[好晚](?= )|（?星期[一二三四五六日]）?前?|（(?:转[载述]|媒体)）?|[^省区，。「」 ]{1,9}[市区县州盟旗](?= ·)/g;

const joined = (word: string): string => [...word].join('\u2060');

/**
 * A date, a number and what it counts, or a word that must stay whole is not torn at the end of a line, and no line
 * begins with the dot between two names: word joiners (U+2060, seen by nobody) and spaces that do not break hold it.
 * Only what is shown goes through here; what is sent or drawn keeps the plain words, and so does what is said aloud
 * where a label is given: without one the reader reads what is shown.
 */
export const together = (text: string): string =>
  text
    .replace(words, joined)
    .replace(/\d(?=[年月日])|[年月](?=\d)|日(?=前)/g, '$&\u2060')
    .replace(/省(?= ·)/g, '\u2060省')
    .replace(/ (?=·)/g, '\u00a0')
    .replace(/(\d) (?=[天步条次点个处份])/g, '$1\u00a0');

/** So many letters fit on a line of a row at the largest size: beside its picture or 改, and where there is none. */
const short = { beside: /^[^\d ]{2,6}$/, alone: /^[^\d ]{2,8}$/ };

/** A row’s title of two lines ends its first where one breathes: a short phrase between commas is not torn either. */
export const inPhrases = (title: string, room: keyof typeof short): string => {
  const phrases = title.split('，');
  const whole = (phrase: string) => (short[room].test(phrase) ? joined(phrase) : phrase);
  return together(phrases.length > 1 ? phrases.map(whole).join('，') : title);
};
