import { View } from '@tarojs/components';
import { useState } from 'react';
import { Row } from '../../components/rows/rows.tsx';
import type { Message, MessageState, SkipReason } from '../../contract/message.ts';
import { todayInChina } from '../../rules/china-time.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import { dayInYearWords } from '../../words/dates.ts';

const stateWords: Record<MessageState, string> = {
  planned: '等着发',
  sending: '正在发',
  sent: '发出去了',
  delivered: '微信说送到了',
  failed: '没发成',
  uncertain: '发了，等微信回话',
  cancelled: '撤掉了',
  skipped: '没发',
};

const skipWords: Record<SkipReason, string> = {
  'no-credit': '没有订阅，没发',
  overtaken: '该发后面那条了，这条没发',
  'too-late': '隔得太久了，没发',
};

function messageWords({ state, answer, reason }: Message): string {
  if (state === 'skipped' && reason) return skipWords[reason];
  return answer && state === 'failed' ? `${stateWords[state]}：${answer.sentence}` : stateWords[state];
}

/** They come newest first. */
const shown = 20;

const wentOut: readonly MessageState[] = ['sending', 'sent', 'delivered', 'uncertain'];

/** 发出去 is said only of what went out. */
function pastWords(past: readonly Message[]): string {
  const sent = past.filter(({ state }) => wentOut.includes(state)).length;
  const not = past.length - sent;
  if (past.length === 0) return '还没有';
  return [sent > 0 ? `发出 ${sent} 条` : '', not > 0 ? `没发成 ${not} 条` : ''].filter(Boolean).join('，');
}

/** What was sent, and what WeChat answered. */
export function SentRow({ messages, today }: { messages: readonly Message[]; today: CivilDate }) {
  const [open, setOpen] = useState(false);
  const past = messages.filter(({ state }) => state !== 'planned' && state !== 'cancelled').slice(0, shown);
  return (
    <Row title='以前的提醒' small={pastWords(past)} expanded={open} onTap={() => setOpen(!open)}>
      {past.length === 0 ? <View>到日子发了，这里会写。</View> : null}
      {past.map((message) => (
        <View key={message.id}>{`${dayInYearWords(todayInChina(message.at), today)}　${messageWords(message)}`}</View>
      ))}
    </Row>
  );
}
