import type { Scheme } from '../rules/vocabulary.ts';
import { cycleWords } from '../rules/window/cycle-words.ts';
import type { CertificationWindow } from '../rules/window/types.ts';
import { placeWords } from './region-words.ts';
import { guessWords } from './window-words.ts';

/** How often it is done, in sentences: whose rule it is, or that none was found and how it is guessed then. */
export function ruleSentences(found: CertificationWindow | null, scheme: Scheme): readonly string[] {
  if (found?.place) return [`${placeWords(found.place)}：${cycleWords(found)}。`];
  const told = found?.reasons.find(({ code }) => code === 'on-notice' || code === 'set-by-county');
  if (!found?.undated || !told) return [`当地多久办一次，没有找到。${guessWords(scheme)}，拨 12333 问一句。`];
  return [`${placeWords(found.undated.place)}，${told.sentence}`, `${guessWords(scheme)}。`];
}
