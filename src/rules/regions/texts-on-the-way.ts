import { cyclesInForce } from '../book/book-in-force.ts';
import type { SourcedText } from '../book/record-schema.ts';
import type { AgeBand, CivilDate, RegionCode, Residence, Scheme, WrittenCode } from '../vocabulary.ts';
import { findRule } from '../window/find-rule.ts';
import { type RecordLevel, recordsOnTheWay } from './records-on-the-way.ts';

type WayTexts = {
  code: WrittenCode;
  name: string;
  level: RecordLevel;
  texts: readonly SourcedText[];
  /** What the material says about counting this scheme. */
  notes: readonly SourcedText[];
  /** What it says about the first certification. */
  first: readonly SourcedText[];
};

/** Of whom a record may say something else. */
export type Person = { residence?: Residence; ageBand?: AgeBand; minor?: boolean };

/**
 * What the records say in words that were met while looking for the rule, up to the one that answered.
 * Places without a word are left out; empty when the code lies under no record.
 */
export const textsOnTheWay = (
  region: RegionCode,
  scheme: Scheme,
  today: CivilDate,
  person: Person = {},
): readonly WayTexts[] => {
  const { residence = 'local', ageBand = 'under80', minor = false } = person;
  const found = findRule(region, { scheme, residence, ageBand, minor }, cyclesInForce(), today);
  if (!found.ok) return [];
  const steps = recordsOnTheWay(region, today);
  const answeredAt = steps.findIndex(({ level }) => level === found.value.answer?.level);
  return steps
    .slice(0, answeredAt < 0 ? steps.length : answeredAt + 1)
    .map(({ level, name, record: { code, texts, notes } }) => {
      const said = (about: 'counting' | 'first') =>
        notes
          .filter((note) => note.about === about && note.schemes.includes(scheme))
          .map(({ text, src }) => ({ text, src }));
      return { code, name, level, texts, notes: said('counting'), first: said('first') };
    })
    .filter(({ texts, notes, first }) => texts.length + notes.length + first.length > 0);
};
