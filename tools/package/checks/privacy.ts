import * as v from 'valibot';

/**
 * The interfaces that WeChat lets a package use only when its privacy declaration names them (error 112 otherwise), each
 * with the item of the form in the console that covers it.
 */
const privacyItems: Readonly<Record<string, string>> = {
  addPhoneCalendar: '日历（仅写入）',
  addPhoneRepeatCalendar: '日历（仅写入）',
  setClipboardData: '剪切板',
  getClipboardData: '剪切板',
  saveImageToPhotosAlbum: '相册（仅写入）',
  saveVideoToPhotosAlbum: '相册（仅写入）',
  chooseImage: '选中的照片或视频',
  chooseMedia: '选中的照片或视频',
  chooseVideo: '选中的照片或视频',
  chooseMessageFile: '选中的文件',
  getLocation: '位置信息',
  getFuzzyLocation: '位置信息',
  chooseLocation: '位置信息',
  choosePoi: '位置信息',
  startLocationUpdate: '位置信息',
  onLocationChange: '位置信息',
  chooseAddress: '地址',
  chooseInvoiceTitle: '发票信息',
  chooseLicensePlate: '车牌号',
  chooseContact: '通讯录（仅写入）联系人',
  addPhoneContact: '通讯录（仅写入）联系人',
  getWeRunData: '微信运动步数',
  startRecord: '麦克风',
  getRecorderManager: '麦克风',
  createCameraContext: '摄像头',
  createVKSession: '摄像头',
  startAccelerometer: '加速传感器',
  startCompass: '磁场传感器',
  startDeviceMotionListening: '方向传感器',
  startGyroscope: '陀螺仪传感器',
  openBluetoothAdapter: '蓝牙',
  createBLEConnection: '蓝牙',
  getUserProfile: '用户信息（微信昵称、头像）',
  getUserInfo: '用户信息（微信昵称、头像）',
  chooseAvatar: '用户信息（微信昵称、头像）',
  getPhoneNumber: '手机号',
  getRealtimePhoneNumber: '手机号',
};

const called = (api: string): RegExp => new RegExp(`(?:\\.|\\[["'])${api}(?:["']\\])?\\s*(?:\\(|\\?\\.\\()`);

/** Native buttons and fields ask for some of them by an attribute. */
const asked = (api: string): RegExp => new RegExp(`openType:\\s*["']${api}["']`);

/** The privacy-relevant interfaces that the package's code really calls, in the order of the alphabet. */
export const usedPrivacyApis = (code: string): string[] =>
  Object.keys(privacyItems)
    .filter((api) => called(api).test(code) || asked(api).test(code))
    .sort();

/** docs/privacy-apis.json: what is declared, under which item of the form, and why. */
export const declaration = v.record(v.string(), v.object({ item: v.string(), why: v.string() }));

type Declaration = v.InferOutput<typeof declaration>;

export function privacyProblems(used: readonly string[], declared: Declaration): string[] {
  return [
    ...used
      .filter((api) => !(api in declared))
      .map((api) => `wx.${api} (${privacyItems[api]}) is called but docs/privacy-apis.json does not declare it`),
    ...Object.keys(declared)
      .filter((api) => !used.includes(api))
      .map(
        (api) => `docs/privacy-apis.json declares ${api}, which the package does not call: WeChat's review asks why`,
      ),
  ];
}
