import { View } from '@tarojs/components';
import { spoken } from '../spoken.ts';
import './progress.scss';

/** How far along: `at` counts from 1. Its words stand beside it as the heading's tag. */
export function Progress({ at, of, label }: { at: number; of: number; label?: string }) {
  const steps = Array.from({ length: of }, (_, index) => index + 1);
  return (
    <View className='progress' {...spoken('img', label ?? `第 ${at} 步，共 ${of} 步`)}>
      {steps.map((step) => (
        <View
          key={step}
          className={
            step < at ? 'progress-bar progress-done' : step === at ? 'progress-bar progress-at' : 'progress-bar'
          }
          aria-hidden
        />
      ))}
    </View>
  );
}
