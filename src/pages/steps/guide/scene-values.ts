import { readFlowScene } from '../../../rules/flows/flow-scene.ts';

type Params = Partial<Record<string, string>>;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

/**
 * Whoever scans a poster comes with one value, `scene`, encoded by WeChat: what it holds stands for the page's own
 * values.
 */
export function withScene(params: Params): Params {
  if (params.scene === undefined) return params;
  return { ...params, ...readFlowScene(decoded(params.scene)) };
}
