import type { LookedAt } from '../pictures/package/looks.ts';

export type Compared = {
  scene: string;
  look: LookedAt['name'];
  /** Of all pixels: how many differ, 0 to 1. */
  share: number;
  /** Of the package's picture and the web build's, in px. */
  heights: readonly [number, number];
};

export type Explanation = {
  scene: string;
  /** All looks, unless named. */
  looks?: readonly LookedAt['name'][];
  /** A larger share is not explained by it. */
  most: number;
  /** Why the two may differ: one sentence. */
  why: string;
};

/** From this share of all pixels on, two pictures are not alike: on a first screen an area of about 8 × 8 px. */
const limit = 0.0002;

export const isAlike = ({ share }: Compared): boolean => share <= limit;

const speaksOf =
  ({ scene, look }: Compared) =>
  (explanation: Explanation): boolean =>
    explanation.scene === scene && (explanation.looks?.includes(look) ?? true);

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;

/** Differences between package and web build that are right; each as small as it is. None today. */
export const explained: readonly Explanation[] = [];

/** What makes the comparison fail, as sentences: differences nobody explained, explanations of what is not there. */
export function verdict(
  compared: readonly Compared[],
  explained: readonly Explanation[],
  /** All scenes there are, not only those compared now. */
  scenes: readonly string[],
): string[] {
  const unexplained = compared
    .filter((each) => !isAlike(each))
    .flatMap((each) => {
      const { scene, look, share, heights } = each;
      const known = explained.find(speaksOf(each));
      if (known && share <= known.most) return [];
      const tall = heights[0] === heights[1] ? '' : `, ${heights[0]} px tall in the package, ${heights[1]} on the web`;
      const more = known ? `, more than the ${percent(known.most)} that are explained` : ', and nothing explains it';
      return [`${scene} ${look}: ${percent(share)} differ${tall}${more}`];
    });
  const stale = explained.flatMap((explanation) => {
    const { scene } = explanation;
    if (!scenes.includes(scene)) return [`${scene}: explained, but there is no such scene`];
    const alike = compared.filter((each) => speaksOf(each)(explanation) && isAlike(each));
    return alike.map(({ look }) => `${scene} ${look}: explained, but the two are alike`);
  });
  return [...unexplained, ...stale];
}
