import type { Logo } from '../../../src/domain/group/letterhead/letterhead.ts';

/** The most pixels a logo is given: three times what the widest place for it prints at 150 dots an inch. */
const MOST = { width: 900, height: 450 } as const;

/**
 * Any picture that the browser can show, drawn on white and no larger than needed, as PNG. Drawing it runs nothing and
 * fetches nothing, whatever the file says; undefined where it is no picture.
 */
export async function pictureAsPng(file: Blob): Promise<Logo | undefined> {
  const address = URL.createObjectURL(file);
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    // An SVG without a size of its own is as large as there is room for.
    const natural = {
      width: picture.naturalWidth || MOST.width,
      height: picture.naturalHeight || MOST.height,
    };
    const scale = scaleFor(natural, file.type === 'image/svg+xml');
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(natural.width * scale));
    canvas.height = Math.max(1, Math.round(natural.height * scale));
    const context = canvas.getContext('2d');
    if (!context) return undefined;
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const png = canvas.toDataURL('image/png').split(',')[1] ?? '';
    return { png, width: canvas.width, height: canvas.height };
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Small enough; a drawing made of lines is made as large as may be, and stays sharp. */
function scaleFor(
  { width, height }: { readonly width: number; readonly height: number },
  lines: boolean,
): number {
  const fitting = Math.min(MOST.width / width, MOST.height / height);
  return lines ? fitting : Math.min(1, fitting);
}
