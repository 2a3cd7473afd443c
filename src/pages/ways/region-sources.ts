import type { Citation } from '../../rules/book/citation-schema.ts';
import { provinceRecord } from '../../rules/regions/records-on-the-way.ts';
import { regionCitations, windowSources } from '../../rules/regions/region-citations.ts';
import { type Person, textsOnTheWay } from '../../rules/regions/texts-on-the-way.ts';
import type { CivilDate, RegionCode, Scheme } from '../../rules/vocabulary.ts';
import { certificationWindow } from '../../rules/window/certification-window.ts';
import type { CertificationWindow } from '../../rules/window/types.ts';
import { ruleSentences } from '../../words/rule-words.ts';

type RegionSources = {
  /** How often it is done here, in a sentence, and what else its material says. */
  rule: readonly string[];
  /** Behind that rule. */
  own: readonly Citation[];
  /** Everything else of the region that the product rests on. */
  rest: readonly Citation[];
};

/** null for a code outside the 32 regions. */
export function regionSources(
  region: RegionCode,
  scheme: Scheme | null,
  today: CivilDate,
  person: Person = {},
): RegionSources | null {
  const record = provinceRecord(region);
  if (!record) return null;
  const window = scheme ? certificationWindow({ region, scheme, ...person, lastCertifiedOn: null }, today) : null;
  const found = window?.ok ? window.value : null;
  const own = found ? windowSources(behind(found)) : [];
  const said = scheme
    ? textsOnTheWay(region, scheme, today, person).flatMap(({ texts, notes, first }) => [...texts, ...notes, ...first])
    : [];
  return {
    rule: [...(scheme ? ruleSentences(found, scheme) : []), ...said.map(({ text }) => text)],
    own,
    rest: regionCitations(region).filter((source) => !own.includes(source)),
  };
}

/** A rule that sets no date is still what its place says, with its own material behind it. */
function behind(found: CertificationWindow): Pick<CertificationWindow, 'place' | 'sources'> {
  const { place, undated } = found;
  return place || !undated ? found : { place: undated.place, sources: undated.rule.src };
}
