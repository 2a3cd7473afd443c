const written = require('./written-props.json');

/** What WeChat is told of a component: the props that a page writes (test/tools/bundle/written-props.test.ts), and what is spoken. */
const isWritten = (component, prop) =>
  !(component in written) || prop.startsWith('aria-') || written[component].includes(prop.toLowerCase());

/**
 * Taro writes some templates whether a page uses them or not: 18 KB of base.wxml. A component that is imported brings
 * its own back; `catchMove` does not, so whoever writes it takes 'catch-view' out of this list. It also writes every prop and
 * event that a component has, once for each level a page may be deep: what no page writes is 12 KB more.
 */
module.exports = (taro) => {
  taro.registerMethod({
    name: 'onSetupClose',
    fn: ({ template }) => {
      if (!template) return; // the web
      template.modifyCompProps = (component, props) =>
        Object.fromEntries(Object.entries(props).filter(([prop]) => isWritten(component, prop)));
    },
  });
  taro.modifyComponentConfig(({ componentConfig }) => {
    if (process.env.TARO_ENV !== 'weapp') return;
    for (const name of ['scroll-view', 'catch-view']) componentConfig.includes.delete(name);
  });
};
