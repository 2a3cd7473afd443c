import type { CertificationWindow } from '../window/types.ts';
import type { RegionSource } from './record-types.ts';
import { provinceRecord } from './records-on-the-way.ts';

/** The sources behind a window, in full; empty for the national line. */
export const windowSources = ({
  place,
  sources,
}: Pick<CertificationWindow, 'place' | 'sources'>): readonly RegionSource[] => {
  const known = place === null ? undefined : provinceRecord(place);
  return known ? known.sources.filter(({ id }) => sources.includes(id)) : [];
};
