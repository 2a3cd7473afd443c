import { fieldError, ok, type Result } from '../result.ts';
import { findSigns } from './find-signs.ts';
import { adviceFor, signSentences } from './message-words.ts';
import { ownDate } from './own-date.ts';
import { plainScript } from './plain-script.ts';
import { asksToEnter, stanceOf } from './stance.ts';
import { isAboutPensions } from './topic.ts';
import type { MessageBenefit, MessageCheck } from './types.ts';
import { verdictOf } from './verdict.ts';

/**
 * Does a pasted message look like a rumour or a swindle: the verdict, the words that show it, what to do now.
 * A warning, a denial or a question about a claim is not the claim. Reads the text and keeps nothing of it.
 * `benefit`: whose own date is set beside the claim.
 */
export const checkMessage = (message: string, benefit?: MessageBenefit): Result<MessageCheck> => {
  if (typeof message !== 'string') return fieldError('message', 'a text', message);
  const plain = plainScript(message);
  const told = isAboutPensions(plain.text) && stanceOf(plain.text) === 'tells';
  const found = told ? findSigns(message, plain) : [];
  const verdict = verdictOf(found, asksToEnter(plain.text));
  const signs =
    verdict === 'unclear'
      ? []
      : found.map(({ rule, matched }) => ({ code: rule.code, matched, sentence: signSentences[rule.code] }));
  return ok({ verdict, signs, advice: adviceFor[verdict], ownDate: benefit ? ownDate(benefit) : null });
};
