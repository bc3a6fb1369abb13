import { limits } from '../document/index.js';
import { InputError } from '../finding/index.js';

const mb = 1024 * 1024;

/** What is said of a file, or an archive, of more bytes than one may have. */
export const tooLarge = (limit: 'bytes' | 'archive' = 'bytes'): InputError =>
  new InputError(
    { zh: `文件超过 ${limits[limit] / mb} MB（limits.${limit}），未予读取`, en: `The file is larger than ${limits[limit] / mb} MB (limits.${limit}) and was not read` },
    { zh: '年报不会这么大，请确认文件；可删去其中的图片后再试', en: 'No report is that large: check the file, or take its pictures out' },
  );
