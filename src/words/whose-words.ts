import type { Benefit } from '../state/elder';
import { payerWords } from './region-words';
import { schemeShort } from './scheme-words';

/** 福建省漳州市 · 城乡居民: what tells two benefits, or two mothers, apart. */
export const benefitWords = (benefit: Benefit): string => `${payerWords(benefit)} · ${schemeShort(benefit.scheme)}`;
