import type { Scheme } from './vocabulary.ts';

/** What a family calls each benefit. */
export const schemeWords: Readonly<Record<Scheme, string>> = {
  enterprise: '单位退休的',
  institution: '机关退休的',
  resident: '村里、社区领的养老金',
  injury: '工伤领的钱',
  survivor: '遗属领的钱',
};
