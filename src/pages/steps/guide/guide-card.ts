import type { SharePicture } from '../../../components/share-picture/picture.ts';
import type { Flow, FlowId } from '../../../rules/flows/types.ts';
import { pictureLines } from './picture-lines.ts';

type Words = Pick<SharePicture, 'word' | 'mark' | 'small'>;

const steps: Words = { word: '照着做', mark: 'steps', small: '一步一步来' };

/** No exercise to follow: a word to give after a death, and what may have come by itself. */
const noExercise: Partial<Record<FlowId, Words>> = {
  'after-death': { word: '要说一声', mark: 'hands', small: '点开看怎么说' },
  'silent-match': { word: '先查一查', mark: 'look', small: '点开看怎么查' },
};

/** What a flow's card says in the chat, and on its picture. */
export function guideCard({ id, title }: Flow): { title: string; picture: SharePicture } {
  const own = noExercise[id];
  return {
    title: own ? title : `${title}：一步一步照着来`,
    picture: { leaf: null, lines: pictureLines[id], ...(own ?? steps) },
  };
}
