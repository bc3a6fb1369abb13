import { loneSurrogate } from '../html/text.js';

/** The file a source was read from: its name without the `#part` that tells several reports of one file apart. */
export const fileOf = (source: string): string => /^(.*\.[A-Za-z0-9]{2,8})#[^/\\]*$/s.exec(source)?.[1] ?? source;

/** A path as a URI reference: relative ones stay so, blanks and 汉字 are escaped, `%` is never ambiguous. */
export function uriOf(path: string): string {
  const steps = path.replaceAll('\\', '/').split('/').map((step) => encodeURIComponent(step.replace(loneSurrogate, '\ufffd')));
  if (/^[A-Za-z]:[\\/]/.test(path)) return `file:///${path.charAt(0)}:/${steps.slice(1).join('/')}`;
  return path.startsWith('/') ? `file://${steps.join('/')}` : steps.join('/');
}
