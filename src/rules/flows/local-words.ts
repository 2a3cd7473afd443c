import type { CarriedEntry } from '../book/entry-schema.ts';
import { provinceName } from '../regions/region-name.ts';
import type { RegionCode } from '../vocabulary.ts';
import { refsOf } from './citation-of.ts';
import { differsHere } from './differs-here.ts';
import { entryOf } from './entry-of.ts';
import type { Flow, FlowId, OtherWording } from './types.ts';

/** The flows whose steps are those of the region's own entry, whatever door. */
const throughOwnDoors: readonly FlowId[] = ['provincial-app', 'help-parent'];

const ownWords = ({ code, quirks }: CarriedEntry): readonly OtherWording[] =>
  quirks.map(({ text, src }) => ({ where: provinceName(code), what: text, src: refsOf(code, src) }));

/** What is said of the place that pays: where a flow differs there, and what its own entry is known for. */
export const localWords = (flow: Flow, region: RegionCode): readonly OtherWording[] => {
  const entry = throughOwnDoors.includes(flow.id) ? entryOf(region) : null;
  return [...differsHere(flow, region), ...(entry ? ownWords(entry) : [])];
};
