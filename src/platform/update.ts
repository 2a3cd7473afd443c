import Taro from '@tarojs/taro';

/** Old code stays alive between cold starts: take the new version as soon as it is there, if the person agrees. */
export function updateWhenReady(): void {
  const manager = Taro.getUpdateManager();
  manager.onUpdateReady(() => {
    void Taro.showModal({
      title: '有新版本',
      content: '换上新版本，您记的都还在。',
      confirmText: '换上',
      cancelText: '下次',
    }).then((answer) => answer.confirm && manager.applyUpdate());
  });
}
