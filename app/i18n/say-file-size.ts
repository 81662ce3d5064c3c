import type { TFunction } from 'i18next';

const KB = 1024;
const MB = KB * KB;

/** "340 KB", "1.4 MB"; nothing is 0 KB that is not empty. */
export const sayFileSize = (bytes: number, t: TFunction): string =>
  bytes < MB / 10
    ? t('common.fileSize.kb', { size: bytes > 0 ? Math.max(1, bytes / KB) : 0 })
    : t('common.fileSize.mb', { size: bytes / MB });
