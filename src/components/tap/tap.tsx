import { View } from '@tarojs/components';
import type { TapProps } from './tap-props.ts';

export function Tap({ className, label, disabled, expanded, checked, several, onTap, children }: TapProps) {
  return (
    <View
      className={className}
      hoverClass={disabled ? 'none' : 'pressed'}
      hoverStayTime={70}
      aria-role={checked === undefined ? 'button' : several ? 'checkbox' : 'radio'}
      aria-label={label}
      aria-disabled={disabled}
      aria-expanded={expanded}
      aria-checked={checked}
      onClick={disabled ? undefined : onTap}
    >
      {children}
    </View>
  );
}
