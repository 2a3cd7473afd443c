import type { Benefit } from '../state/elder.ts';
import { payerWords } from './region-words.ts';
import { schemeShort } from './scheme-words.ts';

/** 福建省漳州市 · 城乡居民: what tells two benefits, or two mothers, apart. */
export const benefitWords = (benefit: Benefit): string => `${payerWords(benefit)} · ${schemeShort(benefit.scheme)}`;
