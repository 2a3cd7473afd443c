import { schemeNames } from '../rules/scheme-names.ts';
import { type Scheme, schemes } from '../rules/vocabulary.ts';

const words: Record<Scheme, { family: string; hint: string }> = {
  enterprise: { family: '企业退休', hint: '在企业上过班，或自己交过职工社保' },
  institution: {
    family: '机关、事业单位退休',
    hint: '公务员、老师、医生这类，单位是机关或事业单位',
  },
  resident: { family: '村里、社区领', hint: '没上过班交社保，按月领的，多半是这种' },
  injury: { family: '工伤按月领', hint: '因工伤按月领的钱' },
  survivor: { family: '遗属领的钱', hint: '家里人去世后，按月领的钱' },
};

export const schemeShort = (scheme: Scheme): string => schemeNames[scheme];
export const schemeFamily = (scheme: Scheme): string => words[scheme].family;
export const schemeHint = (scheme: Scheme): string => words[scheme].hint;

export const schemeFrom = (text: string | undefined): Scheme | null =>
  schemes.find((scheme) => scheme === text) ?? null;
