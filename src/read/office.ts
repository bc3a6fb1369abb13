// In: the bytes of a document LibreOffice can open. Out: the bytes of another format, made by an installed LibreOffice
// in a folder and a profile of its own, both gone afterwards. Refuses to know: what any of them hold. The only file of
// this room that starts a program or writes to disk, and only when the caller was told to (`--with-office`).
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { InputError } from '../finding/index.js';

/** What to make of the document. */
export type OfficeKind = 'docx' | 'xlsx' | 'odt' | 'ods';

const longestMs = 60_000;

/**
 * The document in another format. `name` gives only the ending, by which LibreOffice tells some formats apart. Throws
 * InputError when LibreOffice is not there, does not finish in a minute, or cannot open the document.
 */
export async function convertWithOffice(bytes: Uint8Array, name: string, kind: OfficeKind): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'gov-report-'));
  try {
    const source = join(folder, `source${/^\.\w{1,8}$/.exec(extname(name))?.[0] ?? ''}`);
    await writeFile(source, bytes);
    const made = join(folder, 'made');
    await runOffice([
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless', '--norestore', '--convert-to', kind, '--outdir', made, source,
    ]);
    return new Uint8Array(await readFile(join(made, `source.${kind}`)).catch(() => Promise.reject(failed())));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function runOffice(options: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const office = spawn('soffice', options, { stdio: 'ignore', env: process.env, detached: process.platform !== 'win32' });
    const timer = setTimeout(() => {
      end(office.pid);
      reject(failed());
    }, longestMs);
    office.on('error', () => {
      clearTimeout(timer);
      reject(notInstalled());
    });
    office.on('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** `soffice` starts a second program: both are of one group. */
function end(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}

const notInstalled = (): InputError =>
  new InputError(
    { zh: '没有找到 LibreOffice（soffice），无法转换该文件。', en: 'LibreOffice (soffice) was not found, the file cannot be converted.' },
    { zh: '请安装 LibreOffice，或用 Word、WPS 另存为 .docx 后再检查。', en: 'Install LibreOffice, or save the file as .docx in Word or WPS.' },
  );

const failed = (): InputError =>
  new InputError(
    { zh: 'LibreOffice 未能在一分钟内转换该文件。', en: 'LibreOffice could not convert the file within a minute.' },
    { zh: '请用 Word 或 WPS 打开，另存为 .docx 后再检查。', en: 'Open it in Word or WPS, save it as .docx and check that.' },
  );
