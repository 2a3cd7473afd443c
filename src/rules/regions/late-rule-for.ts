import type { LateRule, LateTerms } from '../book/record-schema.ts';
import type { CivilDate, RegionCode, Scheme, WrittenCode } from '../vocabulary.ts';
import { type RecordLevel, recordsOnTheWay } from './records-on-the-way.ts';

type SaidBy = { code: WrittenCode; name: string; level: RecordLevel; terms: LateTerms };

/** `wider`: the next record around it that says something, for what the nearest one's material leaves out. */
type FoundLateRule = SaidBy & { wider: SaidBy | null };

/** What happens here when this benefit is late: the nearest record that says it; null when none does. */
export const lateRuleFor = (region: RegionCode, scheme: Scheme, today: CivilDate): FoundLateRule | null => {
  const [nearest, wider = null] = recordsOnTheWay(region, today).flatMap(({ level, name, record }): SaidBy[] => {
    const terms = termsFor(record.lateRule, scheme);
    return terms ? [{ code: record.code, name, level, terms }] : [];
  });
  return nearest ? { ...nearest, wider } : null;
};

const termsFor = (rule: LateRule | null, scheme: Scheme): LateTerms | null => {
  if (!rule) return null;
  const own = rule.byScheme?.[scheme];
  if (own) return own;
  if (rule.schemes && !rule.schemes.includes(scheme)) return null;
  const { schemes: _schemes, byScheme: _byScheme, ...terms } = rule;
  return terms;
};
