import type { Scheme } from './vocabulary.ts';

/** In the fewest words, on pages and on the operator's page. */
export const schemeNames: Readonly<Record<Scheme, string>> = {
  enterprise: '企业退休',
  institution: '机关事业',
  resident: '城乡居民',
  injury: '工伤待遇',
  survivor: '遗属待遇',
};
