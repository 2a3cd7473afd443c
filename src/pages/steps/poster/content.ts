import { sayWho } from '../../../rules/choose/say-who.ts';
import { type WayId, wayIds } from '../../../rules/choose/types.ts';
import { wayWords } from '../../../rules/choose/way-words.ts';
import { flowOf } from '../../../rules/flows/all-flows.ts';
import { stepsFor } from '../../../rules/flows/steps-for.ts';
import { type FlowId, flowIds } from '../../../rules/flows/types.ts';
import { dial12333 } from '../../../rules/regions/dial-12333.ts';
import { materialDate } from '../../../rules/regions/material-date.ts';
import type { CivilDate } from '../../../rules/vocabulary.ts';
import { certificationWindow } from '../../../rules/window/certification-window.ts';
import type { Whom } from '../../../whom/whom.ts';
import { deedOf, placeCases } from '../../../words/place-cases.ts';
import { ruleSentences } from '../../../words/rule-words.ts';
import { schemeShort } from '../../../words/scheme-words.ts';
import { sourceWords } from '../../../words/window-words.ts';

/** What stands on the sheet of paper: no date of a person, no name. */
export type Poster = {
  tag: string;
  title: string;
  /** How often it is done where the money comes from; empty where nobody said which money. */
  rule: string;
  first: string;
  way: string;
  steps: readonly string[];
  /** One after the other; else one or another of them. */
  numbered: boolean;
  /** 特大字: fewer words, each bigger. */
  large: boolean;
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
    numbered: true,
    large: false,
    end: `办完看一眼：${flow.endCheck}`,
    rule: ruleOf(whom, today),
    call: `不行？拨 ${dial12333(region?.code ?? null).number} 问一句。`,
    foot: [`材料日期　${materialDate(flow.sourceDate)}。入口会改名，找不到就问。`, maker],
  };
}

/** Cases that a sheet in 特大字 has room for. */
const mostLarge = 4;

/** The sheet of a place: its rule, the best way for each kind of person, and a line for the community's telephone. */
export function placePosterOf(ways: readonly WayId[], whom: Whom, today: CivilDate, large: boolean): Poster {
  const { region, scheme } = whom;
  const window =
    region && scheme ? certificationWindow({ region: region.code, scheme, lastCertifiedOn: null }, today) : null;
  const source = window?.ok ? sourceWords(window.value, today) : null;
  const lines = placeCases.map(({ words }, at) => {
    const way = ways[at];
    return way ? `${words}：${deedOf(way)}` : words;
  });
  return {
    tag: region ? `${region.name}发养老金的，这样办` : '各地入口不一样，先问一句',
    title: '老人的养老认证',
    rule: ruleOf(whom, today),
    first: '先查一查：可能已经自动认证了。查到新日子，就不用办。',
    way: '哪种情况，怎么办',
    steps: large ? lines.slice(0, mostLarge) : lines,
    numbered: false,
    large,
    end: large ? '' : '钱停了先别慌：打电话问为什么停，再补。',
    call: `不行？拨 ${dial12333(region?.code ?? null).number} 问一句。`,
    foot: [source ?? '当地的材料没有找到，先问一句。', maker],
  };
}

/** The picture as a spoken sentence. */
export const posterSentence = ({ title, rule, first, way, steps, numbered }: Poster): string =>
  `图：${title}，${way}。${numbered ? '' : rule}${first}${steps.map((step, at) => (numbered ? `${at + 1}，${step}` : step)).join('；')}`;
