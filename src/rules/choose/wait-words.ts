import { consulateWait } from '../flows/consulate-wait.ts';
import type { FlowId } from '../flows/types.ts';
import { provinceCode } from '../regions/region-of.ts';
import type { RegionCode } from '../vocabulary.ts';
import { choosingOf } from './choosing-of.ts';

/** How long a result takes, with whose words and of when; only where a source says it, else that it does not. */
export const waitWords = (region: RegionCode, flow?: FlowId): string => {
  if (flow === 'abroad')
    return `驻大阪总领馆 2021 年写：「中国领事」APP 一般不超过 ${consulateWait.workdays} 个工作日。`;
  const waits = choosingOf(provinceCode(region))?.waits ?? [];
  const here = waits.find(({ flows }) => !flows || (flow !== undefined && flows.includes(flow)));
  return here?.text ?? '几天能查到，各地没写明。';
};
