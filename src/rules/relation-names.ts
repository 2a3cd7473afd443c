import type { Relation } from './vocabulary.ts';

/**
 * What one calls the elder, on every page and in every message; 老伴 and 长辈 have no word that fits every family better.
 */
export const relationNames: Readonly<Record<Relation, string>> = {
  dad: '爸爸',
  mum: '妈妈',
  grandpa: '爷爷',
  grandma: '奶奶',
  'grandpa-maternal': '外公',
  'grandma-maternal': '外婆',
  'father-in-law-wife': '岳父',
  'mother-in-law-wife': '岳母',
  'father-in-law-husband': '公公',
  'mother-in-law-husband': '婆婆',
  spouse: '老伴',
  child: '孩子',
  self: '我自己',
  other: '长辈',
};
