import { lookAgain } from './said-alike.ts';
import type { Flow } from './types.ts';

export const communityActivity: Flow = {
  id: 'community-activity',
  title: '在社区活动里顺便认证',
  forWhom: '能走动、常去社区或村里的老人。',
  needs: {
    atHand: ['身份证放在身边（各地要不要不一样，先问）'],
    present: '老人本人去',
    src: ['R:350000:3', 'R:330000:1'],
  },
  steps: [
    {
      do: '打电话问社区或村里',
      see: '问：最近的活动能不能顺便认证',
      sure: 'official-text',
      src: ['R:330000:1', 'R:350000:3'],
    },
    { do: '去参加体检、文体或慰问活动', sure: 'secondary', src: ['R:330000:1', 'N08'] },
    {
      do: '请工作人员当场给您认证',
      see: '问清楚：办上了没有',
      sure: 'official-text',
      src: ['R:330000:1', 'R:350000:3'],
    },
    lookAgain,
  ],
  fails: [
    { sign: '活动去了，记录里没有', fix: '回去找那位工作人员或社区再办', src: ['R:150000:2'] },
    {
      sign: '社区说没有这项',
      fix: '不是每个地方都开展。到窗口办，或在手机上办',
      go: 'counter',
      src: ['N08', 'D01'],
    },
  ],
  endCheck: '认证记录里有那一天的日子。',
  after: ['查到了，告诉家里人一声，别人就不用再替您操心'],
  unknown: ['哪些社区在做', '当天算数还是过几天才算'],
  sourceDate: '2024-11-07',
};
