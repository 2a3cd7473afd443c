import { ofCitation, type SourceItem } from '../../components/source-list/source-item.ts';
import { isFilledBy, lateRuleWords } from '../../rules/choose/late-words.ts';
import { lateRuleFor } from '../../rules/regions/late-rule-for.ts';
import { citationsOf } from '../../rules/regions/region-citations.ts';
import type { CivilDate, RegionCode, Scheme } from '../../rules/vocabulary.ts';
import { certificationWindow } from '../../rules/window/certification-window.ts';
import { guessWords } from '../../words/window-words.ts';

type LocalRule = {
  /** From when it stops, when it resumes, whether the gap is paid: only what is known. */
  sentences: readonly string[];
  note: string | null;
  /** Whose material it is, when not the asked place's own. */
  instead: string | null;
  /** How often the product reminds where how often it is done was not found: else it seems to contradict the above. */
  guess: string | null;
  sources: readonly SourceItem[];
};

function guessOf(region: RegionCode, scheme: Scheme, today: CivilDate): string | null {
  const window = certificationWindow({ region, scheme, lastCertifiedOn: null }, today);
  if (!window.ok || window.value.place) return null;
  return `多久办一次，没有找到。提醒是这样算的：${guessWords(scheme)}。停不停，看上面写的。`;
}

export function localRule(region: RegionCode, scheme: Scheme, today: CivilDate): LocalRule {
  const found = lateRuleFor(region, scheme, today);
  if (!found) return { sentences: lateRuleWords(null), note: null, instead: null, guess: null, sources: [] };
  const { terms, code, name } = found;
  const wider = found.wider && isFilledBy(terms, found.wider.terms) ? found.wider : null;
  return {
    sentences: lateRuleWords(terms, wider),
    note: terms.note ?? null,
    instead: code === region || region.endsWith('0000') ? null : `没找到您当地的，用的是${name}的。`,
    guess: guessOf(region, scheme, today),
    sources: citationsOf(code, [...terms.src, ...(wider?.terms.src ?? [])]).map(ofCitation),
  };
}
