import type { Citation, CitationIds } from '../book/citation-schema.ts';
import { allCitations } from '../regions/all-citations.ts';
import type { WrittenCode } from '../vocabulary.ts';
import { flowCitations } from './flow-citations.ts';

const refOf = (region: WrittenCode, id: Citation['id']): string => (typeof id === 'number' ? `R:${region}:${id}` : id);

const byRef: ReadonlyMap<string, Citation> = new Map([
  ...flowCitations.map((citation) => [String(citation.id), citation] as const),
  ...[...allCitations].flatMap(([region, own]) =>
    own.map((citation) => [refOf(region, citation.id), citation] as const),
  ),
]);

/** The material behind a step's ref (`C01`, `R:350000:2`); null for a ref nobody recorded. */
export const citationOf = (ref: string): Citation | null => byRef.get(ref) ?? null;

/** What a region's folder names by number, as refs that hold anywhere. */
export const refsOf = (region: WrittenCode, ids: CitationIds): readonly string[] => ids.map((id) => refOf(region, id));
