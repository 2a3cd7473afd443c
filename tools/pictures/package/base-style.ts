/** What WeChat's own parts look like before a package styles them, as far as it shows in a picture. */
export const baseStyle = `
html { height: 100% }
body { margin: 0; min-height: 100%; font-family: -apple-system, "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif }
wx-view, wx-picker, wx-scroll-view, wx-radio-group, wx-label { display: block }
wx-text { display: inline }
wx-page-meta, wx-navigation-bar { display: none }
wx-image { display: inline-block; width: 320px; height: 240px; overflow: hidden; background-size: 100% 100%; background-repeat: no-repeat }
wx-canvas { display: block; position: relative; width: 300px; height: 150px }
wx-input { display: block; height: 1.4rem; overflow: hidden }
wx-textarea { display: block; width: 300px; height: 150px; overflow: hidden; white-space: pre-wrap }
wx-textarea .textarea-placeholder, wx-input .input-placeholder { color: gray }
wx-button { position: relative; display: block; margin-left: auto; margin-right: auto; padding-left: 14px; padding-right: 14px;
  box-sizing: border-box; font-size: 18px; text-align: center; line-height: 2.55555556; border-radius: 5px; overflow: hidden;
  color: #000; background-color: #f8f8f8 }
wx-button::after { content: " "; width: 200%; height: 200%; position: absolute; top: 0; left: 0; box-sizing: border-box;
  border: 1px solid rgba(0, 0, 0, .2); transform: scale(.5); transform-origin: 0 0; border-radius: 10px }
`;
