/**
 * What a current WeChat offers on `wx`, as far as a guide-and-remind package may look for it. Taro copies the names it
 * finds there, so a name missing here is, to the package, an API that this WeChat does not have.
 */
export const callbackApis = [
  ...['login', 'checkSession', 'request', 'downloadFile', 'uploadFile', 'getNetworkType', 'getSetting', 'openSetting'],
  ...['authorize', 'getUserInfo', 'requestSubscribeMessage', 'getPrivacySetting', 'openPrivacyContract'],
  ...['requirePrivacyAuthorize', 'makePhoneCall', 'setClipboardData', 'getClipboardData', 'addPhoneCalendar'],
  ...['addPhoneRepeatCalendar', 'addPhoneContact', 'navigateToMiniProgram', 'navigateBackMiniProgram'],
  ...['exitMiniProgram', 'openEmbeddedMiniProgram', 'showModal', 'showToast', 'hideToast', 'showLoading'],
  ...['hideLoading', 'showActionSheet', 'setNavigationBarTitle', 'setNavigationBarColor', 'setBackgroundColor'],
  ...['setBackgroundTextStyle', 'showNavigationBarLoading', 'hideNavigationBarLoading', 'setTabBarBadge'],
  ...['removeTabBarBadge', 'setTabBarItem', 'setTabBarStyle', 'showTabBar', 'hideTabBar', 'showTabBarRedDot'],
  ...['hideTabBarRedDot', 'pageScrollTo', 'startPullDownRefresh', 'stopPullDownRefresh', 'hideHomeButton'],
  ...['showShareMenu', 'hideShareMenu', 'updateShareMenu', 'getShareInfo', 'getGroupEnterInfo', 'getStorage'],
  ...['setStorage', 'removeStorage', 'clearStorage', 'getStorageInfo', 'getSystemInfo', 'getImageInfo'],
  ...['chooseImage', 'chooseMedia', 'previewImage', 'compressImage', 'saveImageToPhotosAlbum', 'scanCode'],
  ...['canvasToTempFilePath', 'getLocation', 'chooseLocation', 'openLocation', 'chooseAddress', 'loadFontFace'],
  ...['setKeepScreenOn', 'vibrateShort', 'vibrateLong', 'hideKeyboard', 'openDocument', 'saveFile'],
  ...['openOfficialAccountArticle', 'getRandomValues', 'openCustomerServiceChat', 'getWeRunData', 'chooseContact'],
] as const;

export const navigationApis = ['navigateTo', 'redirectTo', 'switchTab', 'reLaunch', 'navigateBack'] as const;

export const listenerApis = [
  ...['onThemeChange', 'offThemeChange', 'onAppShow', 'offAppShow', 'onAppHide', 'offAppHide', 'onError', 'offError'],
  ...['onUnhandledRejection', 'offUnhandledRejection', 'onPageNotFound', 'offPageNotFound', 'onNetworkStatusChange'],
  ...['offNetworkStatusChange', 'onNeedPrivacyAuthorization', 'onMemoryWarning', 'onWindowResize', 'offWindowResize'],
  ...['onUserCaptureScreen', 'onKeyboardHeightChange', 'offKeyboardHeightChange', 'onAudioInterruptionBegin'],
] as const;
