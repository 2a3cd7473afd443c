import type { NativePage } from './native-page.ts';
import type { Sandbox } from './sandbox.ts';
import { type TaroNode, type Templates, templateOf } from './tree.ts';

const idOf = (node: TaroNode): string => node.uid ?? node.sid ?? '';

const shown = (node: TaroNode) => ({ id: idOf(node), dataset: { sid: node.sid ?? '' }, offsetLeft: 0, offsetTop: 0 });

/**
 * Sends an event the way the view does: to each node on the way up whose template listens to it. Taro holds a handler
 * back until the topmost listener has been told, so a tap that does not rise would seem to do nothing.
 * Returns how many nodes listened.
 */
export function send(
  page: NativePage,
  path: readonly TaroNode[],
  type: string,
  detail: unknown,
  rises: boolean,
  templates: Templates,
  world: Sandbox,
): number {
  const target = path.at(-1);
  if (!target) return 0;
  const listening = [...path].reverse().filter((node) => templateOf(node, templates)?.events.has(type));
  const told = rises ? listening : listening.slice(0, 1);
  for (const node of told) {
    const event = { type, timeStamp: 1, target: shown(target), currentTarget: shown(node), detail, mark: {} };
    page.call('eh', world.adopt(event));
  }
  return told.length;
}
