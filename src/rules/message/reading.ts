import { type Found, findSigns, type SignWords, signWordsIn } from './signs/find-signs.ts';
import { type Stance, stanceOf } from './stance/stance.ts';
import { type Clause, clausesOf, quotedIn } from './text/clauses.ts';
import { type PlainText, plainText } from './text/plain-text.ts';
import { isAboutPensions } from './topic.ts';

/**
 * A message read once: its plain letters, its clauses, whose words they are, its subject, and the signs that its sender
 * says.
 */
export type Reading = {
  plain: PlainText;
  clauses: readonly Clause[];
  stance: Stance;
  words: SignWords;
  onTopic: boolean;
  signs: readonly Found[];
};

export const readingOf = (message: string): Reading => {
  const plain = plainText(message);
  const clauses = clausesOf(plain.text);
  const stance = stanceOf(plain.text, clauses, quotedIn(plain.text));
  const words = signWordsIn(plain.text);
  const signs = findSigns(plain.text, words, clauses, stance.governed);
  return { plain, clauses, stance, words, onTopic: isAboutPensions(plain.text), signs };
};
