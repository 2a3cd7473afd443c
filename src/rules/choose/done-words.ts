import type { FlowId, SourceRefs } from '../flows/types.ts';
import { isWithin } from '../flows/within.ts';
import type { RegionCode } from '../vocabulary.ts';

export type DoneValue = 'seen' | 'waiting' | 'unseen';
type DoneAnswer = { value: DoneValue; label: string; say: string; next: string; go?: FlowId; src: SourceRefs };

export const doneQuestion = '认证记录里看到了吗？';

/** What is said for each answer and what follows; only 看到了 ends the others' reminders. */
export const doneAnswers: readonly DoneAnswer[] = [
  {
    value: 'seen',
    label: '看到了',
    say: '好。家里人不用再操心。',
    next: '页面若写了下次到期的日子，抄进来，以它为准。',
    src: ['C36', 'N55', 'N34'],
  },
  {
    value: 'waiting',
    label: '还在等结果',
    say: '记下了。过些天提醒您去查。',
    next: '没查到以前，家里人的提醒不撤。',
    src: ['N41', 'N39', 'X01'],
  },
  {
    value: 'unseen',
    label: '没去看',
    say: '现在去看一眼。第一次刷脸，有时只是登录。',
    next: '看过再来点，提醒照旧。',
    go: 'check-record',
    src: ['C29', 'N54'],
  },
];

const waits: readonly { place?: RegionCode; flow?: FlowId; text: string; src: SourceRefs }[] = [
  { flow: 'abroad', text: '中国领事 APP：一般不超过 10 个工作日。', src: ['X01'] },
  { place: '110000', text: '北京 2021 年写：3 个工作日内能查到。', src: ['N41'] },
  { place: '310000', flow: 'cannot-blink', text: '上海上传材料的：15 个工作日内审完。', src: ['N39'] },
];

/** How long a result takes, only where a source says so. */
export const waitWords = (region: RegionCode, flow?: FlowId): string =>
  waits.find((wait) => (!wait.place || isWithin(region, wait.place)) && (!wait.flow || wait.flow === flow))?.text ??
  '要等多久，没有写。';
