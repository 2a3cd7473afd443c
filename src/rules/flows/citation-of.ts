import { cyclesInForce } from '../book/book-in-force.ts';
import type { Citation, CitationIds } from '../book/citation-schema.ts';
import type { RegionCycles } from '../book/cycles-schema.ts';
import { allCitations } from '../regions/all-citations.ts';
import { regionCitations } from '../regions/region-citations.ts';
import type { WrittenCode } from '../vocabulary.ts';
import { flowCitations } from './flow-citations.ts';

const refOf = (region: WrittenCode, id: Citation['id']): string => (typeof id === 'number' ? `R:${region}:${id}` : id);

type Refs = ReadonlyMap<string, Citation>;

const refsIn = (regions: Iterable<readonly [WrittenCode, readonly Citation[]]>): (readonly [string, Citation])[] =>
  [...regions].flatMap(([region, own]) => own.map((citation) => [refOf(region, citation.id), citation] as const));

let known: { cycles: readonly RegionCycles[]; refs: Refs } | null = null;

/** The newer book's words over the package's: a step of the package may name a material that the book has no more. */
const refsInForce = (): Refs => {
  const cycles = cyclesInForce();
  if (known?.cycles !== cycles) {
    const inForce = cycles.map(({ code }) => [code, regionCitations(code)] as const);
    const own = flowCitations.map((citation) => [String(citation.id), citation] as const);
    known = { cycles, refs: new Map([...own, ...refsIn(allCitations), ...refsIn(inForce)]) };
  }
  return known.refs;
};

/** The material behind a step's ref (`C01`, `R:350000:2`); null for a ref nobody recorded. */
export const citationOf = (ref: string): Citation | null => refsInForce().get(ref) ?? null;

/** What a region's folder names by number, as refs that hold anywhere. */
export const refsOf = (region: WrittenCode, ids: CitationIds): readonly string[] => ids.map((id) => refOf(region, id));
