import { type Scheme, schemes } from '../rules/vocabulary.ts';

const words: Record<Scheme, { short: string; family: string; hint: string }> = {
  enterprise: { short: '企业退休', family: '企业退休', hint: '在企业上过班，或自己交过职工社保' },
  institution: {
    short: '机关事业',
    family: '机关、事业单位退休',
    hint: '公务员、老师、医生这类，单位是机关或事业单位',
  },
  resident: { short: '城乡居民', family: '村里、社区领', hint: '没上过班交社保，按月领的，多半是这种' },
  injury: { short: '工伤待遇', family: '工伤按月领', hint: '因工伤按月领的钱' },
  survivor: { short: '遗属待遇', family: '遗属领的钱', hint: '家里人去世后，按月领的钱' },
};

export const schemeShort = (scheme: Scheme): string => words[scheme].short;
export const schemeFamily = (scheme: Scheme): string => words[scheme].family;
export const schemeHint = (scheme: Scheme): string => words[scheme].hint;

export const schemeFrom = (text: string | undefined): Scheme | null =>
  schemes.find((scheme) => scheme === text) ?? null;
