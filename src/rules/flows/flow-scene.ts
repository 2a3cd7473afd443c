import { isRegionCode } from '../region-code.ts';
import { type RegionCode, type Scheme, schemes } from '../vocabulary.ts';
import { type FlowId, flowIds } from './types.ts';

/** What a mini-program code on paper opens: a flow, for a place and a benefit where they are known. */
type FlowPlace = { flow: FlowId; region: RegionCode | undefined; scheme: Scheme | undefined };

/** WeChat gives a code 32 characters. They hang on walls: what is written here is read for ever. */
const short: Record<Scheme, string> = {
  enterprise: 'ent',
  institution: 'ins',
  resident: 'res',
  injury: 'inj',
  survivor: 'sur',
};

/** `alipay,310000,ent`; what is not known stays empty. */
export const flowScene = ({ flow, region, scheme }: FlowPlace): string =>
  `${flow},${region ?? ''},${scheme ? short[scheme] : ''}`;

/** null: no code of ours. A flow that is no more, or letters someone typed, open nothing here. */
export function readFlowScene(text: string): FlowPlace | null {
  const [id, code, kind, ...more] = text.split(',');
  const flow = flowIds.find((known) => known === id);
  const scheme = schemes.find((known) => short[known] === kind);
  const region = isRegionCode(code) ? code : undefined;
  const fits = (region || !code) && (scheme || !kind) && more.length === 0;
  return flow && fits ? { flow, region, scheme } : null;
}
