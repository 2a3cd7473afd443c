import { ofCitation, type SourceItem } from '../../../components/source-list/source-item';
import { lateRuleWords } from '../../../rules/choose/late-words.ts';
import { lateRuleFor } from '../../../rules/regions/late-rule-for.ts';
import { citationsOf } from '../../../rules/regions/region-citations.ts';
import type { CivilDate, RegionCode, Scheme } from '../../../rules/vocabulary.ts';

export type LocalRule = {
  /** From when it stops, when it resumes, whether the gap is paid: only what is known. */
  sentences: readonly string[];
  note: string | null;
  /** Whose material it is, when not the asked place's own. */
  instead: string | null;
  sources: readonly SourceItem[];
};

export function localRule(region: RegionCode, scheme: Scheme, today: CivilDate): LocalRule {
  const found = lateRuleFor(region, scheme, today);
  if (!found) return { sentences: lateRuleWords(null), note: null, instead: null, sources: [] };
  const { terms, code, name } = found;
  return {
    sentences: lateRuleWords(terms),
    note: terms.note ?? null,
    instead: code === region || region.endsWith('0000') ? null : `没找到您当地的，用的是${name}的。`,
    sources: citationsOf(code, terms.src).map(ofCitation),
  };
}
