'use strict'; // else webpack repeats it in every module beside this one

/**
 * What index.js of @tarojs/taro does (test/tools/bundle/taro-entry.test.ts), but webpack sees that of the runtime only `hooks` is taken:
 * the whole of it is 16 KB of DOM that no page of ours uses.
 */
const hooks = require('@tarojs/runtime').hooks;
const taro = require('@tarojs/api').default;

if (hooks.isExist('initNativeApi')) {
  hooks.call('initNativeApi', taro);
}

module.exports = taro;
module.exports.default = module.exports;
