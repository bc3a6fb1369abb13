/** The libraries that lie in the page as gzip in base64, each in a `<script type="text/plain">` of that id. */
export type Packed = 'xlsx';

/** A library, unpacked and run when it is first wanted. Nothing is asked of any network. */
export async function unpacked(name: Packed): Promise<unknown> {
  const text = document.getElementById(name)?.textContent ?? '';
  const packed = Uint8Array.from(atob(text.trim()), (char) => char.charCodeAt(0));
  const source = await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).blob();
  const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  try {
    return (await import(/* @vite-ignore */ address)) as unknown;
  } finally {
    URL.revokeObjectURL(address);
  }
}
