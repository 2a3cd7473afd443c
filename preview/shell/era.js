const key = 'preview-shell:era';

/** After `--fresh` or a reset the phones' own storage is of another life: it goes as well. */
export function forgetOlderEras(era) {
  const known = localStorage.getItem(key);
  if (known !== null && known !== era) localStorage.clear();
  localStorage.setItem(key, era);
}
