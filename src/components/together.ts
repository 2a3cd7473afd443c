/**
 * A date, or a number and what it counts, is not torn at the end of a line: word joiners (U+2060, seen by nobody) and
 * spaces that do not break hold it.
 * Only what is shown goes through here; what is sent or drawn keeps the plain words, and so does what is said aloud
 * where a label is given: without one the reader reads what is shown.
 */
export const together = (text: string): string =>
  text.replace(/\d(?=[年月日])|[年月](?=\d)|日(?=前)/g, '$&\u2060').replace(/(\d) (?=[天步条次点个处份])/g, '$1\u00a0');
