import { sayWho } from '../../../rules/choose/say-who.ts';
import { wayIds } from '../../../rules/choose/types.ts';
import { wayWords } from '../../../rules/choose/way-words.ts';
import { flowOf } from '../../../rules/flows/all-flows.ts';
import { stepsFor } from '../../../rules/flows/steps-for.ts';
import { type FlowId, flowIds } from '../../../rules/flows/types.ts';
import { materialDate } from '../../../rules/regions/material-date.ts';
import type { Whom } from '../../../whom/whom';
import { disclaimer } from '../../../words/disclaimer';

/** What stands on the sheet of paper: no date of a person, no name. */
export type Poster = {
  tag: string;
  title: string;
  first: string;
  way: string;
  steps: readonly string[];
  end: string;
  foot: readonly string[];
};

export const flowFrom = (text: string | undefined): FlowId => flowIds.find((id) => id === text) ?? 'last-time';

export function posterOf(id: FlowId, { who, region, scheme }: Whom): Poster {
  const flow = flowOf(id);
  const way = wayIds.find((known) => known === id);
  const steps = stepsFor(flow, { region: region?.code, scheme: scheme ?? undefined });
  return {
    tag: region ? `${region.name}发养老金的，这样办` : '各地入口不一样，先问一句',
    title: `${who === '您' ? '我' : who}的养老认证`,
    first: '先查一查：可能已经自动认证了。查到新日子，就不用办。',
    way: way ? sayWho(wayWords[way].name, who) : flow.title,
    steps: steps.map((step) => step.do),
    end: `办完看一眼：${flow.endCheck}`,
    foot: [
      '不行？拨 12333 问一句。',
      `资料日期　${materialDate(flow.sourceDate)}。入口会改名，找不到就问。`,
      ...disclaimer.split('\n'),
    ],
  };
}

/** The picture as a spoken sentence. */
export const posterSentence = ({ title, way, steps }: Poster): string =>
  `图：${title}，${way}。${steps.map((step, at) => `${at + 1}，${step}`).join('；')}`;
