import { sayWho } from '../../../rules/choose/say-who.ts';
import { wayIds } from '../../../rules/choose/types.ts';
import { wayWords } from '../../../rules/choose/way-words.ts';
import { flowOf } from '../../../rules/flows/all-flows.ts';
import { stepsFor } from '../../../rules/flows/steps-for.ts';
import { type FlowId, flowIds } from '../../../rules/flows/types.ts';
import { dial12333 } from '../../../rules/regions/dial-12333.ts';
import { materialDate } from '../../../rules/regions/material-date.ts';
import type { CivilDate } from '../../../rules/vocabulary.ts';
import { certificationWindow } from '../../../rules/window/certification-window.ts';
import type { Whom } from '../../../whom/whom';
import { ruleSentences } from '../../../words/rule-words';
import { schemeShort } from '../../../words/scheme-words';

/** What stands on the sheet of paper: no date of a person, no name. */
export type Poster = {
  tag: string;
  title: string;
  /** How often it is done where the money comes from; empty where nobody said which money. */
  rule: string;
  first: string;
  way: string;
  steps: readonly string[];
  end: string;
  call: string;
  foot: readonly string[];
};

export const flowFrom = (text: string | undefined): FlowId => flowIds.find((id) => id === text) ?? 'last-time';

const ruleOf = ({ region, scheme }: Whom, today: CivilDate): string => {
  if (!region || !scheme) return '';
  const window = certificationWindow({ region: region.code, scheme, lastCertifiedOn: null }, today);
  return `${schemeShort(scheme)}，${ruleSentences(window.ok ? window.value : null, scheme).join('')}`;
};

/** Who made the sheet. That the product itself scans no face is not said here: the steps above scan one. */
const maker = '爸妈认证提醒 · 本工具不是政府机构，只讲步骤，不收费。';

export function posterOf(id: FlowId, whom: Whom, today: CivilDate): Poster {
  const { who, region, scheme } = whom;
  const flow = flowOf(id);
  const way = wayIds.find((known) => known === id);
  const steps = stepsFor(flow, { region: region?.code, scheme: scheme ?? undefined });
  return {
    tag: region ? `${region.name}发养老金的，这样办` : '各地入口不一样，先问一句',
    title: `${who === '您' ? '我' : who}的养老认证`,
    first: '先查一查：可能已经自动认证了。查到新日子，就不用办。',
    way: way ? sayWho(wayWords[way].name, who) : flow.title,
    steps: steps.slice(steps[0]?.go === 'last-time' ? 1 : 0).map((step) => step.do), // the box above says it already
    end: `办完看一眼：${flow.endCheck}`,
    rule: ruleOf(whom, today),
    call: `不行？拨 ${dial12333(region?.code ?? null).number} 问一句。`,
    foot: [`材料日期　${materialDate(flow.sourceDate)}。入口会改名，找不到就问。`, maker],
  };
}

/** The picture as a spoken sentence. */
export const posterSentence = ({ title, first, way, steps }: Poster): string =>
  `图：${title}，${way}。${first}${steps.map((step, at) => `${at + 1}，${step}`).join('；')}`;
