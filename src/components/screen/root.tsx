import { NavigationBar, PageMeta } from '@tarojs/components';
import { useLook } from '../../state/look';
import { paperOf, type RootProps } from './root-props';

/** weapp: WeChat's own font size into rem, and the colours of what WeChat draws (navigation bar, pull-down gap). */
export function Root({ title }: RootProps) {
  const { dark } = useLook();
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
