import { takenRegion } from '../book/book-in-force.ts';
import type { Citation, CitationIds } from '../book/citation-schema.ts';
import type { WrittenCode } from '../vocabulary.ts';
import type { CertificationWindow } from '../window/types.ts';
import { allCitations } from './all-citations.ts';
import { provinceCode } from './region-of.ts';

/** All material of the region that a code lies under; empty when it lies under none. */
export const regionCitations = (code: WrittenCode): readonly Citation[] => {
  const province = provinceCode(code);
  return takenRegion(province)?.citations ?? allCitations.get(province) ?? [];
};

/** What a rule or a text of the region names of its table, in full. */
export const citationsOf = (code: WrittenCode, ids: CitationIds): readonly Citation[] =>
  regionCitations(code).filter(({ id }) => ids.includes(id));

/** The material behind a window; empty for the national line. */
export const windowSources = ({
  place,
  sources,
}: Pick<CertificationWindow, 'place' | 'sources'>): readonly Citation[] =>
  place === null ? [] : citationsOf(place, sources);
