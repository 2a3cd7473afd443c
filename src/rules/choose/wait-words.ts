import type { FlowId } from '../flows/types.ts';
import { isWithin } from '../flows/within.ts';
import { resultWaits } from '../result-waits.ts';
import type { RegionCode, WrittenCode } from '../vocabulary.ts';

type Wait = { place?: WrittenCode; flow?: FlowId; text: string };

const { consulate, beijing, shanghaiMaterial } = resultWaits;

const waits: readonly Wait[] = [
  { flow: 'abroad', text: `驻大阪总领馆 2021 年写：「中国领事」APP 一般不超过 ${consulate.workdays} 个工作日。` },
  { place: '110000', text: `北京 2021 年的材料（转述）写：${beijing.workdays} 个工作日内能查到。` },
  {
    place: '310000',
    flow: 'cannot-blink',
    text: `上海的材料（转述，没写日期）写：上传材料的，${shanghaiMaterial.workdays} 个工作日内审完。`,
  },
];

/** How long a result takes, with whose words and of when; only where a source says it, else that it does not. */
export const waitWords = (region: RegionCode, flow?: FlowId): string =>
  waits.find((wait) => (!wait.place || isWithin(region, wait.place)) && (!wait.flow || wait.flow === flow))?.text ??
  '几天能查到，各地没写明。';
