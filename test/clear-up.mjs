export { clearUp as default } from './set-up.mjs';
