import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it, expect } from '@jest/globals';
import { InputError } from '../../src/finding/index.js';
import { convertWithOffice } from '../../src/read/office.js';

const path = process.env['PATH'];
let folder: string;

/** A program in the place of LibreOffice, for the suite needs none; it notes where it was told to write. */
const stand = (script: string): void => {
  writeFileSync(
    join(folder, 'soffice'),
    `#!/bin/sh\nfor last; do :; done\nwhile [ "$1" != --outdir ]; do shift; done\nprintf %s "$2" > ${folder}/told\n${script}\n`,
  );
  chmodSync(join(folder, 'soffice'), 0o755);
};

/** Whether the folder of the conversion is still there. */
const isLeft = (): boolean => existsSync(dirname(readFileSync(join(folder, 'told'), 'utf8')));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'office-test-'));
  process.env['PATH'] = `${folder}:/usr/bin:/bin`;
});

afterEach(() => {
  process.env['PATH'] = path;
  rmSync(folder, { recursive: true });
});

describe('a conversion by LibreOffice', () => {
  it('gives what LibreOffice made of the file, under its ending, and leaves nothing behind', async () => {
    stand('mkdir -p "$2"; cat "$last" > "$2/source.docx"; echo " ${last##*.}" >> "$2/source.docx"');
    const made = await convertWithOffice(new TextEncoder().encode('bytes'), 'reports/年报.wps', 'docx');
    expect(new TextDecoder().decode(made)).toBe('bytes wps\n');
    expect(isLeft()).toBe(false);
  });

  it('that makes nothing is said, and leaves nothing behind', async () => {
    stand('exit 0');
    await expect(convertWithOffice(new Uint8Array(3), 'a.doc', 'docx')).rejects.toThrow(InputError);
    expect(isLeft()).toBe(false);
  });

  it('without LibreOffice says what to install', async () => {
    process.env['PATH'] = folder;
    const problem = await convertWithOffice(new Uint8Array(3), 'a.doc', 'docx').catch((error: unknown) => error);
    expect((problem as InputError).hint.en).toContain('Install LibreOffice');
  });
});
