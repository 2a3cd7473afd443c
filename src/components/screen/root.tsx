import { NavigationBar, PageMeta } from '@tarojs/components';
import { useLook } from '../../state/look.ts';
import { paperOf, type RootProps } from './root-props.ts';
import { useTabBar } from './use-tab-bar.ts';

/**
 * weapp: WeChat's own font size into rem, and the colours of what WeChat draws (navigation bar, pull-down gap, tab
 * bar).
 */
export function Root({ title, tab }: RootProps) {
  const look = useLook();
  useTabBar(tab, look);
  const { dark } = look;
  const paper = paperOf(dark);
  return (
    <PageMeta
      rootFontSize='system'
      pageStyle={`background:${paper}`}
      backgroundTextStyle={dark ? 'light' : 'dark'}
      backgroundColor={paper}
      backgroundColorTop={paper}
      backgroundColorBottom={paper}
      rootBackgroundColor={paper}
    >
      <NavigationBar title={title} frontColor={dark ? '#ffffff' : '#000000'} backgroundColor={paper} />
    </PageMeta>
  );
}
