// The page, open in Chromium. In: files by name, text. Out: what it shows, as values. Knows its elements, so that the checks
// need not.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export class Page {
  /** Addresses elsewhere that the page tried to reach, why that failed, and errors nobody caught. */
  asked = [];
  refused = [];
  errors = [];

  constructor(browser, tab) {
    this.browser = browser;
    this.tab = tab;
    tab.on('request', (request) => /^(?:file|blob|data):/.test(request.url()) || this.asked.push(request.url()));
    tab.on('requestfailed', (request) => this.refused.push(request.failure().errorText));
    tab.on('pageerror', (error) => this.errors.push(String(error)));
  }

  static async open(file) {
    const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args });
    const tab = await (await browser.newContext({ locale: 'zh-CN', acceptDownloads: true })).newPage();
    const page = new Page(browser, tab);
    await tab.goto(pathToFileURL(file).href);
    return page;
  }

  close = () => this.browser.close();
  text = (selector) => this.tab.textContent(selector);

  /** Drops one file on the empty page; the validation as JSON. */
  async judge(name, bytes) {
    await this.#drop([[name, bytes]]);
    return JSON.parse(await this.tab.evaluate(() => globalThis.govReportJson()));
  }

  judgeAll = async (files) => {
    await this.#drop(files);
    return JSON.parse(await this.tab.evaluate(() => globalThis.govReportJson())).results;
  };

  async #drop(files) {
    await this.tab.click('#clear');
    const sent = files.map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]);
    await this.tab.evaluate((dropped) => {
      const data = new DataTransfer();
      for (const [name, base64] of dropped) data.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name));
      document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, sent);
    await this.tab.waitForFunction((count) => document.querySelector('output').textContent.includes(` ${count} `), files.length, { timeout: 30_000 });
  }

  /** The bytes saved by a button: `marked`, `validation`, `report`, `workbook`. */
  async download(kind) {
    const [download] = await Promise.all([this.tab.waitForEvent('download', { timeout: 10_000 }), this.tab.click(`[data-kind=${kind}]`)]);
    return readFileSync(await download.path());
  }

  /** Milliseconds from the click to the first verdict, on a page just opened. */
  async timeToVerdict(text) {
    await this.tab.reload();
    await this.tab.fill('textarea', text);
    return this.tab.evaluate(() => new Promise((done) => {
      const begun = performance.now();
      new MutationObserver(() => document.querySelector('#results .verdict') && done(performance.now() - begun)).observe(document.querySelector('#results'), { childList: true });
      document.querySelector('#check').click();
    }));
  }

  /** Every way a page may reach the network, and what became of it. */
  waysOut = () => this.tab.evaluate(async () => {
    const there = 'https://example.com/';
    const forbidden = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => forbidden.push(effectiveDirective));
    const heard = (target, ...bad) => new Promise((done) => {
      target.addEventListener('load', () => done('out'));
      target.addEventListener('open', () => done('out'));
      for (const kind of bad) target.addEventListener(kind, () => done('refused'));
    });
    const request = new XMLHttpRequest();
    const image = new Image();
    const told = { xhr: heard(request, 'error'), image: heard(image, 'error') };
    try {
      request.open('GET', there);
      request.send();
    } catch {}
    image.src = `${there}a.png`;
    let socket = Promise.resolve('refused');
    try {
      socket = heard(new WebSocket('wss://example.com/'), 'error', 'close');
    } catch {}
    const module = import(`${there}a.js`).then(() => 'out', () => 'refused');
    const fetched = fetch(there).then(() => 'out', () => 'refused');
    const before = forbidden.length;
    navigator.sendBeacon(there, 'x');
    const answers = { fetch: await fetched, xhr: await told.xhr, image: await told.image, socket: await socket, module: await module };
    await new Promise((done) => setTimeout(done, 50));
    return { ...answers, beacon: forbidden.filter((one) => one === 'connect-src').length >= 4 && forbidden.length > before ? 'refused' : `let out, or not told: ${forbidden}` };
  });
}
