import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../../components/button/button.tsx';
import { Dial } from '../../../components/dial/dial.tsx';
import { copyText, openMiniProgram } from '../../../platform/phone';
import type { Flow, Step } from '../../../rules/flows/types.ts';
import type { GuideQuery } from './guide-view.ts';

type Props = { flow: Flow; step: Step; query: GuideQuery };

/** The name to paste into a search box: that of the step's own search row. */
function namesToCopy({ step }: Props): readonly string[] {
  const searched = step.sketch?.find((row) => row.kind === 'search' && row.tap)?.text;
  return searched ? [searched] : [];
}

/** The mini-program is offered where its own step names it: on another door's steps it would lead away. */
const named = (step: Step, name: string): boolean =>
  step.do.includes(name) || (step.sketch?.some((row) => row.text === name) ?? false);

type Said = { words: string; byHand: string | null };

/** What the phone can do for this step: copy a name, open the mini-program, call. */
export function JumpButtons(props: Props) {
  const { flow, query } = props;
  const [said, setSaid] = useState<Said | null>(null);
  const copy = async (text: string, then = `「${text}」复制好了，到搜索框里粘贴。`) =>
    setSaid(
      (await copyText(text)) === 'copied'
        ? { words: then, byHand: null }
        : { words: '没能复制。请长按这几个字：', byHand: text },
    );
  const { jump } = flow;
  const names = namesToCopy(props);
  return (
    <>
      {names.map((name) => (
        <Button key={name} kind='soft' icon='copy' text={`复制名字「${name}」`} onTap={() => void copy(name)} />
      ))}
      {jump?.kind === 'mini-program' && (jump.appId || jump.shortLink) && named(props.step, jump.name) ? (
        <Button
          kind='line'
          text={`打开「${jump.name}」`}
          onTap={async () => {
            const outcome = await openMiniProgram(jump);
            if (outcome === 'not-opened') await copy(jump.name, '没打开那个小程序。名字已复制，到微信搜索里粘贴。');
          }}
        />
      ) : null}
      {jump?.kind === 'copy' ? (
        <Button
          kind='line'
          icon='copy'
          text='复制网址，到电脑上打开'
          onTap={() => void copy(jump.text, '网址复制好了。')}
        />
      ) : null}
      {jump?.kind === 'phone' ? <Dial kind='line' region={query.payer} /> : null}
      <View aria-live='polite'>
        {said ? (
          <View className='small'>
            {said.words}
            {said.byHand ? <Text selectable>{said.byHand}</Text> : null}
          </View>
        ) : null}
      </View>
    </>
  );
}
