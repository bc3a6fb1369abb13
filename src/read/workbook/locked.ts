import { InputError } from '../../finding/index.js';

/** The refusal of a file that only its password opens. */
export const lockedFile = (): InputError =>
  new InputError(
    { zh: '文件设有打开密码', en: 'The file is protected by a password' },
    { zh: '请用密码打开，取消密码后另存，再检查。', en: 'Open it with the password, remove the password, save it, and try again.' },
  );
